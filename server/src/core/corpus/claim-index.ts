// The claims of a corpus by what may be asked of them: by entity, by article, by the number that a draft gives.
// Knows nothing of drafts: a query is a quantity with what stands around it.

import { countedIn, fatesIn } from '../text/counted-things.ts';
import { foldKey } from '../text/fold.ts';
import { intervalOf, type Measured } from '../text/interval.ts';
import { wordsOf } from '../text/tokens.ts';
import {
  type ClaimMatch,
  type ClaimQuery,
  contradicts,
  dimensionOf,
  type IndexedClaim,
  matchClaim,
} from './claim-match.ts';
import { dateBounds } from './date.ts';
import type { EntityRef } from './entity.ts';
import type { Claim, ClaimEntry, Corpus } from './model.ts';

export type { ClaimMatch, ClaimQuery, IndexedClaim } from './claim-match.ts';

export interface ClaimIndex {
  readonly claims: readonly IndexedClaim[];
  /** Claims about an actor or place, newest article first. */
  about(entity: EntityRef): readonly IndexedClaim[];
  /** Claims of an article, in its order. */
  of(article: string): readonly IndexedClaim[];
  /** Claims that give the number of `query`, best first; only those of `article` where one is named. */
  match(query: ClaimQuery, article?: string): readonly ClaimMatch[];
  /** The claim of `article` that surely gives another number for the same thing, the likeliest where there are several. */
  contrary(query: ClaimQuery, article: string): IndexedClaim | undefined;
}

/** A country in more than this share of all claims (Libya, here) tells nothing. */
const COMMON_SHARE = 0.34;

export function createClaimIndex(corpus: Corpus): ClaimIndex {
  const claims = [...corpus.claims.values()].map((entry) => indexClaim(entry, corpus));
  const byEntity = new Map<string, IndexedClaim[]>();
  const byArticle = new Map<string, IndexedClaim[]>();
  const numbered = new Map<string, IndexedClaim[]>();
  const byCount = new Map<string, IndexedClaim[]>();
  const add = (map: Map<string, IndexedClaim[]>, key: string, claim: IndexedClaim) => {
    const list = map.get(key);
    if (list) list.push(claim);
    else map.set(key, [claim]);
  };
  for (const claim of claims) {
    add(byArticle, claim.article.id, claim);
    if (claim.measured) {
      add(numbered, claim.article.id, claim);
      for (const subject of countsOf(claim)) add(byCount, `${claim.article.id} ${subject}`, claim);
    }
    const { subjects = [], objects = [], places = [] } = claim.claim;
    for (const id of new Set([...subjects, ...objects])) add(byEntity, `actor:${id}`, claim);
    for (const id of new Set(places)) add(byEntity, `place:${id}`, claim);
  }
  for (const list of byEntity.values()) list.sort(newestFirst);
  const allNumbered = [...numbered.values()].flat();

  const common = new Set<string>();
  for (const [key, { length }] of byEntity) {
    const id = key.slice(key.indexOf(':') + 1);
    if (isCountry(corpus, id) && length > 3 && length / claims.length > COMMON_SHARE) common.add(id);
  }
  const isCommon = (id: string): boolean => common.has(id);

  return {
    claims,
    about: ({ kind, id }) => byEntity.get(`${kind}:${id}`) ?? [],
    of: (article) => byArticle.get(article) ?? [],
    match: (query, article) =>
      (article === undefined ? allNumbered : (numbered.get(article) ?? []))
        .map((claim) => matchClaim(query, claim, isCommon))
        .filter((match) => match !== undefined)
        .sort((a, b) => b.score - a.score || newestFirst(a.entry, b.entry)),
    contrary: (query, article) => {
      let best: IndexedClaim | undefined;
      let most = 0;
      for (const claim of byCount.get(
        `${article} ${query.dimension === 'count' ? query.thing : query.dimension}`,
      ) ?? []) {
        const sure = contradicts(query, claim, isCommon);
        if (sure > most) [best, most] = [claim, sure];
      }
      return best;
    },
  };
}

/** What a claim's number is of: each of its things, or money and the like as such. */
const countsOf = ({ dimension, things }: IndexedClaim): Iterable<string> =>
  dimension === 'count' ? things : [dimension];

/** What a claim says in words and numbers, whatever else the corpus holds. */
type ClaimReading = Omit<IndexedClaim, keyof ClaimEntry | 'entities' | 'actors' | 'places' | 'context'>;

const readings = new WeakMap<Claim, ClaimReading>();
const indexed = new WeakMap<
  ClaimEntry,
  { readonly places: Corpus['places']; readonly claim: IndexedClaim }
>();

/** A claim as it was indexed before, where the places are the same too. */
function indexClaim(entry: ClaimEntry, corpus: Corpus): IndexedClaim {
  const before = indexed.get(entry);
  if (before?.places === corpus.places) return before.claim;
  const claim = withPlaces(entry, corpus);
  indexed.set(entry, { places: corpus.places, claim });
  return claim;
}

function readClaim(claim: Claim): ClaimReading {
  const what = textsOf(claim.quantity?.what);
  const counted = what.flatMap(countedIn);
  const measured = measuredOf(claim.quantity);
  const interval = measured && intervalOf(measured);
  const fates = what.flatMap(fatesIn);
  const nouns = new Set(counted.map(({ key }) => key));
  const whatWords = what.flatMap(foldedWords);
  const time = claim.time?.value ? dateBounds(claim.time.value) : undefined;
  return {
    ...(measured && interval && { measured: { ...measured, interval } }),
    dimension: dimensionOfClaim(claim.quantity),
    things: new Set(counted.map(({ thing, key }) => thing ?? key)),
    generic: counted.some(({ thing }) => thing === 'person' || thing === 'personnel'),
    fates: new Set(fates.length > 0 ? fates : Object.values(claim.paraphrase).flatMap(fatesIn)),
    whatWords: new Set(whatWords.filter((word) => !nouns.has(word) && fatesIn(word).length === 0)),
    words: new Set([...Object.values(claim.paraphrase).flatMap(foldedWords), ...whatWords]),
    ...(time && { time }),
  };
}

function withPlaces(entry: ClaimEntry, corpus: Corpus): IndexedClaim {
  const { claim, article } = entry;
  let reading = readings.get(claim);
  if (!reading) {
    reading = readClaim(claim);
    readings.set(claim, reading);
  }
  const places = new Set((claim.places ?? []).flatMap((id) => [id, ...placesAround(corpus, id)]));
  const actors = new Set([...(claim.subjects ?? []), ...(claim.objects ?? [])]);
  return {
    ...entry,
    ...reading,
    entities: new Set([...actors, ...places]),
    actors,
    places: new Set([...places].filter((id) => !isCountry(corpus, id))),
    context: new Set(article.places?.filter((id) => isCountry(corpus, id))),
  };
}

const textsOf = (text: NonNullable<Claim['quantity']>['what'] | undefined): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text ?? {});

const isCountry = (corpus: Corpus, id: string): boolean => corpus.places.get(id)?.type === 'country';

/** The places that `id` lies in, below the country and the region: the college is in its city. */
function placesAround(corpus: Corpus, id: string): readonly string[] {
  const parents = [corpus.places.get(id)?.within ?? []].flat();
  return parents.filter((parent) => WITHIN.has(corpus.places.get(parent)?.type ?? ''));
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

/** Date by which claims are ordered: that of the article, as text (EDTF sorts as text within a century). */
const publishedOf = ({ article }: ClaimEntry): string => article.published.value ?? '';
const newestFirst = (a: ClaimEntry, b: ClaimEntry): number =>
  publishedOf(a) < publishedOf(b) ? 1 : publishedOf(a) > publishedOf(b) ? -1 : 0;

/** Folded words of `text` that carry meaning by their length, three letters and more, without the Arabic article. */
export const foldedWords = (text: string): string[] =>
  wordsOf(text)
    .map(({ start, end }) => foldKey(text.slice(start, end)).replace(/^[وفبك]?ال(?=..)/, ''))
    .filter((word) => word.length > 2);
