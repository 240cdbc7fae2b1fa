// A claim as it is compared with the numbers of drafts. Its words are read when they are first asked for: most claims of a
// large corpus are told apart by their numbers alone.

import { overlaps } from '../base/span.ts';
import { LANGUAGES } from '../language/languages.ts';
import { clauseAround } from '../text/clause.ts';
import { countedIn, fatesIn } from '../text/counted-things.ts';
import { foldKey } from '../text/fold.ts';
import { compareQuantities, type Interval, intervalOf, type Measured } from '../text/interval.ts';
import { readQuantities } from '../text/quantities.ts';
import { wordsOf } from '../text/tokens.ts';
import { dimensionOf, GENERAL, type IndexedClaim } from './claim-match.ts';
import { type DateBounds, dateBounds } from './date.ts';
import type { Article, Claim, ClaimEntry, Corpus } from './model.ts';
import { once } from './once.ts';
import { scriptNames } from './script-names.ts';

const indexed = new WeakMap<ClaimEntry, LazyClaim>();

/** `entry` for comparing, in a corpus of `places`, its article's text `body`; the same object while all are. */
export function indexClaim(entry: ClaimEntry, places: Corpus['places'], body?: string): IndexedClaim {
  const before = indexed.get(entry);
  if (before?.allPlaces === places && before.body === body) return before;
  const claim = new LazyClaim(entry, places, body);
  indexed.set(entry, claim);
  return claim;
}

export const isCountry = (places: Corpus['places'], id: string): boolean =>
  places.get(id)?.type === 'country';

type Around = Pick<IndexedClaim, 'entities' | 'actors' | 'places' | 'context'>;
type Words = Pick<
  IndexedClaim,
  'things' | 'generic' | 'countsPeople' | 'countsForces' | 'fates' | 'whatWords' | 'countedWords' | 'words'
>;

/** What claims say, by themselves: kept from corpus to corpus where the claim stays. */
const known = new WeakMap<Claim, Words>();

function wordsOfClaim(claim: Claim): Words {
  let words = known.get(claim);
  if (!words) {
    words = readWords(claim);
    known.set(claim, words);
  }
  return words;
}

class LazyClaim implements IndexedClaim {
  readonly id: string;
  readonly article: Article;
  readonly claim: Claim;
  readonly dimension: string;
  readonly measured?: Measured & { readonly interval: Interval };
  readonly time?: DateBounds;
  private spoken: Words | undefined;
  private surroundings: Around | undefined;
  private inArticle: ReadonlySet<string> | undefined;

  constructor(
    { id, article, claim }: ClaimEntry,
    readonly allPlaces: Corpus['places'],
    readonly body: string | undefined,
  ) {
    this.id = id;
    this.article = article;
    this.claim = claim;
    this.dimension = dimensionOfClaim(claim.quantity);
    const measured = measuredOf(claim.quantity);
    const interval = measured && intervalOf(measured);
    if (measured && interval) this.measured = { ...measured, interval };
    const time = claim.time?.value ? dateBounds(claim.time.value) : undefined;
    if (time) this.time = time;
  }

  get things() {
    return this.said.things;
  }
  get generic() {
    return this.said.generic;
  }
  get countsPeople() {
    return this.said.countsPeople;
  }
  get countsForces() {
    return this.said.countsForces;
  }
  get fates() {
    return this.said.fates;
  }
  get whatWords() {
    return this.said.whatWords;
  }
  get countedWords() {
    return this.said.countedWords;
  }
  get words() {
    return this.said.words;
  }
  get articleWords() {
    this.inArticle ??= articleWords(this, this.body);
    return this.inArticle;
  }
  get entities() {
    return this.around.entities;
  }
  get actors() {
    return this.around.actors;
  }
  get places() {
    return this.around.places;
  }
  get context() {
    return this.around.context;
  }

  /** What the claim says in words, whatever else the corpus holds. */
  private get said(): Words {
    this.spoken ??= wordsOfClaim(this.claim);
    return this.spoken;
  }

  private get around(): Around {
    this.surroundings ??= readAround(this, this.allPlaces);
    return this.surroundings;
  }
}

function readWords(claim: Claim): Words {
  const what = textsOf(claim.quantity?.what);
  const counted = what.flatMap(countedIn);
  const fates = what.flatMap(fatesIn);
  const nouns = new Set(counted.map(({ key }) => key));
  const ofNouns = new Set(foldedWords([...nouns].join(' ')));
  const whatWords = what.flatMap(foldedWords);
  return {
    things: new Set(counted.map(({ thing, key }) => thing ?? key)),
    generic: counted.some(({ thing }) => GENERAL.has(thing ?? '')),
    countsPeople: counted.some(({ group }) => group === 'people' || group === 'force'),
    countsForces: counted.some(({ group }) => group === 'force'),
    fates: new Set(fates.length > 0 ? fates : Object.values(claim.paraphrase).flatMap(fatesIn)),
    whatWords: new Set(
      whatWords.filter((word) => !nouns.has(word) && !ofNouns.has(word) && fatesIn(word).length === 0),
    ),
    countedWords: new Set(whatWords),
    words: new Set([...Object.values(claim.paraphrase).flatMap(foldedWords), ...whatWords]),
  };
}

/** "Said", «قال»: that two sentences tell it tells nothing. */
const sayingWords = once(
  (): ReadonlySet<string> =>
    new Set(
      [LANGUAGES.en, LANGUAGES.ar].flatMap(({ cues }) =>
        cues.cues.flatMap(({ forms }) => forms.map((form) => foldKey(form))),
      ),
    ),
);

/** What the article says of the claim's number, in the clause of `body` in which it gives it. */
function articleWords(
  { claim, measured }: Pick<IndexedClaim, 'claim' | 'measured'>,
  body: string | undefined,
): ReadonlySet<string> {
  const words = new Set<string>();
  if (body === undefined || !measured) return words;
  for (const { start, end } of claim.evidence ?? []) {
    const text = body.slice(start, end);
    const quantities = readQuantities(text, [LANGUAGES.en, LANGUAGES.ar]);
    const number = quantities.find((quantity) => compareQuantities(quantity, measured) === 'same');
    if (!number) continue;
    const clause = clauseAround(text, number, { start: 0, end: text.length });
    const counted = [...quantities, ...quantities.flatMap((quantity) => quantity.counted ?? [])];
    for (const word of wordsOf(text, clause.start, clause.end)) {
      const written = text.slice(word.start, word.end);
      const { foldedFunctionWords } = scriptNames(word.kind === 'arabic' ? 'Arab' : 'Latn');
      const key = foldKey(written);
      if (foldedFunctionWords.has(key) || sayingWords().has(key)) continue;
      if (counted.some((span) => overlaps(span, word))) continue;
      if (fatesIn(written).length === 0) for (const folded of foldedWords(written)) words.add(folded);
    }
  }
  return words;
}

function readAround({ claim, article }: ClaimEntry, all: Corpus['places']): Around {
  const places = new Set((claim.places ?? []).flatMap((id) => [id, ...placesAround(all, id)]));
  const actors = new Set([...(claim.subjects ?? []), ...(claim.objects ?? [])]);
  return {
    entities: new Set([...actors, ...places]),
    actors,
    places: new Set([...places].filter((id) => !isCountry(all, id))),
    context: new Set(article.places?.filter((id) => isCountry(all, id))),
  };
}

const textsOf = (text: NonNullable<Claim['quantity']>['what'] | undefined): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text ?? {});

/** The places that `id` lies in, below the country and the region: the college is in its city. */
function placesAround(places: Corpus['places'], id: string): readonly string[] {
  const parents = [places.get(id)?.within ?? []].flat();
  return parents.filter((parent) => WITHIN.has(places.get(parent)?.type ?? ''));
}

const WITHIN: ReadonlySet<string> = new Set(['city', 'town', 'village', 'facility']);

const dimensionOfClaim = (quantity: Claim['quantity']): string =>
  dimensionOf(
    quantity?.currency
      ? { kind: 'money', currency: quantity.currency }
      : quantity?.kind === 'share' || /^(?:%|per ?cent|percent)$/.test(quantity?.unit ?? '')
        ? { kind: 'percent' }
        : { kind: 'count' },
  )!;

function measuredOf(quantity: Claim['quantity']): Measured | undefined {
  if (
    !quantity ||
    (quantity.value === undefined && quantity.min === undefined && quantity.max === undefined)
  ) {
    return undefined;
  }
  const { value, min, max, comparator } = quantity;
  return {
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(comparator && { comparator }),
    ...(quantity.kind === 'approx' && !comparator && { comparator: 'about' as const }),
  };
}

/**
 * Folded words of `text` that carry meaning by their length, three letters and more, without the Arabic article and the
 * English plural: "teams" are of one "team".
 */
export const foldedWords = (text: string): string[] =>
  wordsOf(text)
    .map(({ start, end }) =>
      foldKey(text.slice(start, end))
        .replace(/^[وفبك]?ال(?=..)/, '')
        .replace(/(?<=[a-z]{3}[^su])s$/, ''),
    )
    .filter((word) => word.length > 2);
