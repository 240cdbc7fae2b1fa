// What a writer can make of a name in the draft that the corpus does not have: an actor, a place, or another name of
// somebody whom it knows. Offers only; who asks more of the writer, and how, is the shell's.

import type { Analysis } from '../analysis/analysis.ts';
import { type SelectedName, selectedName } from '../analysis/selected-name.ts';
import { isolate } from '../base/bidi.ts';
import type { Span } from '../base/span.ts';
import type { EntityRef } from '../corpus/entity.ts';
import { displayName, recordOf } from '../corpus/house-form.ts';
import type { Corpus } from '../corpus/model.ts';
import type { NameSearch } from '../corpus/name-search.ts';
import type { Finding } from '../finding.ts';
import { languageOf } from '../text/language-of.ts';
import type { CardLanguage } from './chain.ts';
import { ACTOR_TYPES, type Label, PLACE_TYPES } from './labels.ts';

/** A way to take a name into the corpus. */
export interface NameOffer {
  /** What becomes of it; `name`: another name of a record. */
  readonly as: 'actor' | 'place' | 'name';
  readonly title: string;
  /** The name; where only the writer can tell where it begins, other readings behind the likeliest. */
  readonly readings: readonly string[];
  /** BCP 47 tag of the name. */
  readonly lang: string;
  /** Of another name: whose, where the offer says so. Without it the writer is to be asked. */
  readonly entity?: EntityRef;
  /** The finding that it would mend. */
  readonly finding?: Finding;
}

/** An actor or place that a name may be added to. */
export interface Bearer {
  readonly entity: EntityRef;
  /** Its name, in the language asked for. */
  readonly name: string;
  /** What it is, and its name in the other language. */
  readonly detail: string;
}

export interface OfferInput {
  readonly analysis: Analysis;
  readonly corpus: Corpus;
  readonly names: NameSearch;
  /** Findings that the selection touches. */
  readonly touched: readonly Finding[];
  readonly messages: 'auto' | 'ar' | 'en';
  /** The writer can be asked whose other name it is; else the likeliest are offered each by itself. */
  readonly asks: boolean;
}

/** Bearers that are offered where the writer cannot be asked. */
const MOST_BEARERS = 3;

/** Rules whose findings are of a name that may be right, and the corpus lack it. */
const OF_NAMES: ReadonlySet<string> = new Set(['name-misspelled', 'name-unknown']);

/** What can be made of the name that is selected, or of the misspelt one at the cursor; nothing of a known one. */
export function nameOffers(input: OfferInput, span: Span): readonly NameOffer[] {
  const { finding, name } = nameAt(input, span) ?? {};
  if (!name || name.known.length > 0) return [];
  const [written = ''] = name.readings;
  const language = languageFor(input.messages, written);
  const say = (words: Label) => words[language].replace('{name}', isolate(written));
  const base = { readings: name.readings, lang: name.language, ...(finding && { finding }) };
  const records = (['actor', 'place'] as const).map(
    (as): NameOffer => ({ as, title: say(TITLES[as]), ...base }),
  );
  if (input.asks) return [...records, { as: 'name', title: say(TITLES.name), ...base }];
  const bearers = bearersOf(input, written, language, MOST_BEARERS);
  return [
    ...records,
    ...bearers
      .filter(({ entity }) => !isOffered(finding, entity))
      .map((bearer): NameOffer => {
        const title = say(TITLES.nameOf).replace('{bearer}', isolate(bearer.name));
        return { as: 'name', title, entity: bearer.entity, ...base };
      }),
  ];
}

const TITLES = {
  actor: { en: 'Add “{name}” to the corpus as an actor', ar: 'إضافة «{name}» إلى المدونة فاعلا' },
  place: { en: 'Add “{name}” to the corpus as a place', ar: 'إضافة «{name}» إلى المدونة مكانا' },
  name: { en: 'Add “{name}” as another name of…', ar: 'إضافة «{name}» اسما آخر لـ…' },
  nameOf: { en: 'Add “{name}” as another name of {bearer}', ar: 'إضافة «{name}» اسما آخر لـ{bearer}' },
} as const satisfies Readonly<Record<string, Label>>;

/** The selected name, with the finding that is of it; where no name is selected, that of a finding at the cursor. */
function nameAt(
  { analysis, touched }: OfferInput,
  span: Span,
): { readonly name: SelectedName; readonly finding?: Finding } | undefined {
  const near = touched.filter(({ rule, data }) => OF_NAMES.has(rule) && typeof data.text === 'string');
  const name = span.end > span.start ? selectedName(analysis, span) : undefined;
  const finding = name ? near.find(({ data }) => name.readings.includes(data.text as string)) : near[0];
  if (!finding) return name && { name };
  const text = finding.data.text as string;
  return { finding, name: { readings: [text], language: languageOf(text), known: [] } };
}

/** A misspelling offers by itself to be added to the name that it is close to. */
const isOffered = (finding: Finding | undefined, { kind, id }: EntityRef): boolean =>
  finding?.fixes.some(
    ({ beside }) => beside?.kind === 'name' && beside.entity.kind === kind && beside.entity.id === id,
  ) ?? false;

const languageFor = (messages: OfferInput['messages'], name: string): CardLanguage =>
  messages === 'auto' ? (languageOf(name) === 'ar' ? 'ar' : 'en') : messages;

/** The actors and places that `query` may mean, best first, in words for a list. */
export function bearersOf(
  { corpus, names }: Pick<OfferInput, 'corpus' | 'names'>,
  query: string,
  language: CardLanguage,
  limit: number,
): readonly Bearer[] {
  const other = language === 'ar' ? 'en' : 'ar';
  return names.search(query, { limit, complete: true }).flatMap(({ entity }): Bearer[] => {
    const record = recordOf(corpus, entity);
    if (!record) return [];
    const name = displayName(corpus, entity, language);
    const also = displayName(corpus, entity, other);
    const type = typeLabel(entity.kind, record.type, language);
    return [{ entity, name, detail: also === name ? type : `${type} · ${also}` }];
  });
}

const typeLabel = (kind: EntityRef['kind'], type: string, language: CardLanguage): string =>
  recordTypes(kind, language).find((each) => each.type === type)?.label ?? type;

/** The types that a new record of `kind` can have, the likeliest first, with their names in `language`. */
export const recordTypes = (
  kind: EntityRef['kind'],
  language: CardLanguage,
): readonly { readonly type: string; readonly label: string }[] => {
  const labels: Readonly<Record<string, Label>> = kind === 'actor' ? ACTOR_TYPES : PLACE_TYPES;
  return Object.keys({ ...LIKELIEST[kind], ...labels }).map((type) => ({
    type,
    label: labels[type]![language],
  }));
};

/** What the shipped or any corpus lacks is seldom a country. */
const LIKELIEST: Readonly<Record<EntityRef['kind'], Partial<Record<string, true>>>> = {
  actor: { person: true, organization: true, 'public-body': true },
  place: { city: true, town: true, village: true, neighbourhood: true },
};
