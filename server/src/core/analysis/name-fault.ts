// One name, one finding: which of the four things that can be wrong with a name is told. A misspelt name is no mention
// (misspellings.ts reads it); a mention is contested, else ambiguous, else a variant, else as it should be. Knows no rule.

import { type EntityRef, sameEntity } from '../corpus/entity.ts';
import { surnameOf } from '../corpus/entity-index.ts';
import { houseForm, recordOf, takesSide } from '../corpus/house-form.ts';
import type { Corpus, Name, Style } from '../corpus/model.ts';
import { foldKey } from '../text/fold.ts';
import { samePlainSpelling } from '../text/spelling.ts';
import type { Mention } from './mention.ts';
import { isSpeltAs } from './rewrite-mention.ts';

export type NameFault =
  /** The form takes a side, or the house avoids it. `form`: what to write instead, where something is known. */
  | { readonly kind: 'contested'; readonly stance?: Stance; readonly form?: string; readonly why?: string }
  /** Nothing decides between the `bearers`, likeliest first. */
  | { readonly kind: 'ambiguous'; readonly bearers: readonly EntityRef[] }
  /** The house writes `form`. */
  | { readonly kind: 'variant'; readonly form: string };

export type Stance = Exclude<NonNullable<Name['stance']>, 'neutral'>;

/** What is to be said of `mention` in `text`; nothing of a demonym, and nothing where all is well. */
export function nameFault(mention: Mention, text: string, corpus: Corpus): NameFault | undefined {
  if (mention.demonym) return undefined;
  return contested(mention, text, corpus) ?? ambiguous(mention, corpus) ?? variant(mention, text, corpus);
}

function contested(mention: Mention, text: string, corpus: Corpus): NameFault | undefined {
  const forms = mention.candidates.map((entity) => formOf(mention, entity, corpus));
  const avoided = avoidedForm(corpus.style, mention);
  if (!avoided && !forms.every(takesSide)) return undefined;
  const form = avoided?.say ?? houseForm(corpus, mention.entity, mention.name.lang);
  const stance = mention.name.stance;
  return {
    kind: 'contested',
    ...(stance && stance !== 'neutral' && { stance }),
    ...(form && mention.candidates.length === 1 && !isSpeltAs(mention, form, text) && { form }),
    ...(avoided?.why && { why: avoided.why }),
  };
}

/** The name of `entity` that is spelt as the mention's. */
function formOf({ name, entity }: Mention, other: EntityRef, corpus: Corpus): Name | undefined {
  if (sameEntity(entity, other)) return name;
  const key = foldKey(name.text);
  return recordOf(corpus, other)?.names.find(({ text }) => foldKey(text) === key);
}

const avoidedForm = ({ avoid }: Style, { entity, name }: Mention) =>
  avoid?.find(
    ({ actor, place, text }) => (actor ?? place) === entity.id && samePlainSpelling(text, name.text),
  );

function ambiguous({ candidates }: Mention, corpus: Corpus): NameFault | undefined {
  if (candidates.length < 2) return undefined;
  // A district that bears the name of its city holds it: to the reader they are one place.
  const bearers = candidates.filter(
    (outer) => !candidates.some((inner) => inner !== outer && isWithin(corpus, inner, outer)),
  );
  return bearers.length > 1 ? { kind: 'ambiguous', bearers } : undefined;
}

/** Whether the place `inner` lies in the place `outer`; circles in the data end the walk. */
function isWithin(corpus: Corpus, inner: EntityRef, outer: EntityRef): boolean {
  if (inner.kind !== 'place' || outer.kind !== 'place') return false;
  const seen = new Set<string>([inner.id]);
  for (const id of seen) {
    const parents = [corpus.places.get(id)?.within ?? []].flat();
    if (parents.includes(outer.id)) return true;
    for (const parent of parents) seen.add(parent);
  }
  return false;
}

/** Kinds of names that are never what the house means, as docs/rules/name-variant.md lists them. */
function variant(mention: Mention, text: string, corpus: Corpus): NameFault | undefined {
  const { name, entity, candidates, reason } = mention;
  if (candidates.length > 1) return undefined;
  const house = houseForm(corpus, entity, name.lang);
  if (!house || isSpeltAs(mention, house, text)) return undefined;
  if (isVariant(name) || isReplaced(name, house)) return { kind: 'variant', form: house };
  const surname = surnameOfVariant(mention, house, text, corpus);
  if (surname !== undefined) return { kind: 'variant', form: surname };
  // The form is a good one, but written with other letters than it has: الامم for الأمم. A name with the article where
  // it has none, or the other way round, is no other spelling.
  const otherLetters = reason.article === undefined && !isSpeltAs(mention, name.text, text);
  return otherLetters ? { kind: 'variant', form: name.text } : undefined;
}

const isVariant = ({ kind, use, preferred }: Name): boolean =>
  use === 'avoid' ||
  use === 'never' ||
  kind === 'variant' ||
  kind === 'misspelling' ||
  (kind === 'transliteration' && !preferred);

/**
 * The house form of a surname that only variants of the full name have: Haftar for Hifter, after "Khalifa Haftar".
 * Nothing where another short form is meant, or where the spelling is the house's.
 */
function surnameOfVariant(mention: Mention, house: string, text: string, corpus: Corpus): string | undefined {
  const { name, entity, reason } = mention;
  if (name.kind !== 'short' || name.preferred || name.use === 'accept') return undefined;
  if (reason.article !== undefined || reason.form === 'initial') return undefined;
  const bearer = recordOf(corpus, entity);
  if (bearer?.type !== 'person') return undefined;
  const isWritten = ({ text: full }: Pick<Name, 'text'>): boolean => {
    const surname = surnameOf(full);
    return [surname.text, surname.bare].some((form) => form !== undefined && isSpeltAs(mention, form, text));
  };
  const fulls = bearer.names.filter((one) => one.lang === name.lang && one.kind !== 'short');
  const bearing = fulls.filter(isWritten);
  if (bearing.length === 0 || !bearing.every(isVariant) || isWritten({ text: house })) return undefined;
  const surname = surnameOf(house);
  const hasArticle = /[\s-]/.test(text.slice(mention.start, mention.end));
  return hasArticle ? surname.text : (surname.bare ?? surname.text);
}

/** `style.json` has another form in the place of the corpus' own. */
const isReplaced = ({ preferred, text }: Name, house: string): boolean =>
  preferred === true && !samePlainSpelling(text, house);
