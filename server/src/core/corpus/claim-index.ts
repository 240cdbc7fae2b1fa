// Finds the claims that a number in a draft may come from, and says why. Knows nothing of drafts:
// a query is a quantity with what stands around it.

import { countedThings } from '../text/counted-things.ts';
import { foldKey } from '../text/fold.ts';
import { compareQuantities, type Measured } from '../text/interval.ts';
import { wordsOf } from '../text/tokens.ts';
import type { EntityRef } from './entity.ts';
import type { Claim, ClaimEntry, Corpus } from './model.ts';

/** A claim as it is compared: its number, what it counts, whom and what it is about. */
export interface IndexedClaim extends ClaimEntry {
  /** Absent where the claim has no number that could be compared. */
  readonly measured?: Measured;
  /** Keys of the counted things (text/counted.ts) that its number is about. */
  readonly things: ReadonlySet<string>;
  /** Ids of its subjects, objects and places: a country is one id, as an actor and as a place. */
  readonly entities: ReadonlySet<string>;
  /** Folded words of its paraphrases. */
  readonly words: ReadonlySet<string>;
}

/** A number of a draft with its surroundings. */
export interface ClaimQuery {
  readonly measured: Measured;
  /** Key of the counted thing, where the table knows it. */
  readonly thing?: string;
  /** Ids of the entities that the sentence names, demonyms included. */
  readonly entities: ReadonlySet<string>;
  /** Folded words of the sentence. */
  readonly words: ReadonlySet<string>;
}

/** A claim that gives the number of a query. */
export interface ClaimMatch {
  readonly entry: IndexedClaim;
  readonly value: 'same' | 'within';
  readonly sameThing: boolean;
  /** Ids of the entities that query and claim share. */
  readonly shared: readonly string[];
  readonly score: number;
  /** Value and counted thing agree, something else is shared, and nothing contradicts: may be stated as a fact. */
  readonly certain: boolean;
}

export interface ClaimIndex {
  readonly claims: readonly IndexedClaim[];
  /** Claims about an actor or place, newest article first. */
  about(entity: EntityRef): readonly IndexedClaim[];
  /** Claims of an article, in its order. */
  of(article: string): readonly IndexedClaim[];
  /** Claims that give the number of `query`, best first; only those of `article` where one is named. */
  match(query: ClaimQuery, article?: string): readonly ClaimMatch[];
}

/** Weights of a match, tried on the two shipped articles; only their order matters. */
const WEIGHT = { same: 2, within: 1, thing: 2, otherThing: -2, entity: 1.5, common: 0.1, words: 2 } as const;

/** So many words shared with a claim of the same value make it worth a look where nothing else is known. */
const ENOUGH_WORDS = 3;

/** An entity in more than this share of all claims (Libya, here) tells nothing. */
const COMMON_SHARE = 0.34;

export function createClaimIndex(corpus: Corpus): ClaimIndex {
  const claims = [...corpus.claims.values()].map(indexClaim);
  const byEntity = new Map<string, IndexedClaim[]>();
  const byArticle = new Map<string, IndexedClaim[]>();
  const add = (map: Map<string, IndexedClaim[]>, key: string, claim: IndexedClaim) => {
    const list = map.get(key);
    if (list) list.push(claim);
    else map.set(key, [claim]);
  };
  for (const claim of claims) {
    add(byArticle, claim.article.id, claim);
    const { subjects = [], objects = [], places = [] } = claim.claim;
    for (const id of new Set([...subjects, ...objects])) add(byEntity, `actor:${id}`, claim);
    for (const id of new Set(places)) add(byEntity, `place:${id}`, claim);
  }
  for (const list of byEntity.values()) list.sort(newestFirst);

  const isCommon = (id: string): boolean => {
    const count = Math.max(
      byEntity.get(`actor:${id}`)?.length ?? 0,
      byEntity.get(`place:${id}`)?.length ?? 0,
    );
    return count > 3 && count / claims.length > COMMON_SHARE;
  };
  const numbered = claims.filter(({ measured }) => measured !== undefined);

  return {
    claims,
    about: ({ kind, id }) => byEntity.get(`${kind}:${id}`) ?? [],
    of: (article) => byArticle.get(article) ?? [],
    match: (query, article) => {
      const candidates = article === undefined ? numbered : (byArticle.get(article) ?? []);
      return candidates
        .map((claim) => compare(query, claim, isCommon))
        .filter((match) => match !== undefined)
        .sort((a, b) => b.score - a.score || newestFirst(a.entry, b.entry));
    },
  };
}

function indexClaim(entry: ClaimEntry): IndexedClaim {
  const { claim } = entry;
  const what =
    typeof claim.quantity?.what === 'string'
      ? [claim.quantity.what]
      : Object.values(claim.quantity?.what ?? {});
  const measured = measuredOf(claim.quantity);
  return {
    ...entry,
    ...(measured && { measured }),
    things: new Set(what.flatMap((text) => countedThings(text))),
    entities: new Set([...(claim.subjects ?? []), ...(claim.objects ?? []), ...(claim.places ?? [])]),
    words: new Set([...Object.values(claim.paraphrase), ...what].flatMap(foldedWords)),
  };
}

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

function compare(
  query: ClaimQuery,
  entry: IndexedClaim,
  isCommon: (id: string) => boolean,
): ClaimMatch | undefined {
  const value = entry.measured && compareQuantities(query.measured, entry.measured);
  if (value === undefined || value === 'apart') return undefined;
  const sameThing = query.thing !== undefined && entry.things.has(query.thing);
  const otherThing = query.thing !== undefined && entry.things.size > 0 && !sameThing;
  const shared = [...query.entities].filter((id) => entry.entities.has(id));
  const telling = shared.filter((id) => !isCommon(id)).length;
  const words = [...query.words].filter((word) => entry.words.has(word)).length;
  // "At most 20" holds every smaller number there is: a value alone is no reason to think of a claim.
  const plausible =
    value === 'same'
      ? sameThing || telling > 0 || (!otherThing && words >= ENOUGH_WORDS)
      : sameThing && telling > 0;
  if (!plausible) return undefined;
  const score =
    WEIGHT[value] +
    (sameThing ? WEIGHT.thing : otherThing ? WEIGHT.otherThing : 0) +
    telling * WEIGHT.entity +
    (shared.length - telling) * WEIGHT.common +
    (WEIGHT.words * words) / (entry.words.size + 1);
  return { entry, value, sameThing, shared, score, certain: value === 'same' && sameThing && telling > 0 };
}

/** Date by which claims are ordered: that of the article, as text (EDTF sorts as text within a century). */
const publishedOf = ({ article }: ClaimEntry): string => article.published.value ?? '';
const newestFirst = (a: ClaimEntry, b: ClaimEntry): number =>
  publishedOf(a) < publishedOf(b) ? 1 : publishedOf(a) > publishedOf(b) ? -1 : 0;

/** Folded words of `text` that carry meaning by their length: two letters and more. */
export const foldedWords = (text: string): string[] =>
  wordsOf(text)
    .map(({ start, end }) => foldKey(text.slice(start, end)))
    .filter((word) => word.length > 1);
