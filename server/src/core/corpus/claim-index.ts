// The claims of a corpus by what may be asked of them: by entity, by article, by the number that a draft gives.
// Knows nothing of drafts: a query is a quantity with what stands around it.

import {
  type ClaimMatch,
  type ClaimQuery,
  contradicts,
  type IndexedClaim,
  matchClaim,
} from './claim-match.ts';
import type { EntityRef } from './entity.ts';
import { indexClaim, isCountry } from './indexed-claim.ts';
import type { ClaimEntry, Corpus } from './model.ts';
import { once } from './once.ts';

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

/** The index of the claims of `corpus`. Its tables are built when they are first asked for. */
export function createClaimIndex(corpus: Corpus): ClaimIndex {
  const claims = [...corpus.claims.values()].map((entry) =>
    indexClaim(entry, corpus.places, corpus.bodies.get(entry.article.id)),
  );
  const byArticle = new Map<string, IndexedClaim[]>();
  for (const claim of claims) put(byArticle, claim.article.id, claim);

  const byEntity = once(() => claimsByEntity(claims));
  const allNumbered = once(() => claims.filter(isNumbered));
  const common = once(() => commonCountries(byEntity(), claims.length, corpus));
  const isCommon = (id: string): boolean => common().has(id);
  const byCount = new Map<string, ReadonlyMap<string, readonly IndexedClaim[]>>();
  const countedBy = (article: string): ReadonlyMap<string, readonly IndexedClaim[]> => {
    let counted = byCount.get(article);
    if (!counted) {
      counted = claimsByCount(byArticle.get(article) ?? []);
      byCount.set(article, counted);
    }
    return counted;
  };

  return {
    claims,
    about: ({ kind, id }) => byEntity().get(`${kind}:${id}`) ?? [],
    of: (article) => byArticle.get(article) ?? [],
    match: (query, article) =>
      (article === undefined ? allNumbered() : (byArticle.get(article) ?? []))
        .map((claim) => matchClaim(query, claim, isCommon))
        .filter((match) => match !== undefined)
        .sort((a, b) => b.score - a.score || newestFirst(a.entry, b.entry)),
    contrary: (query, article) => {
      const subject = subjectOf(query);
      let best: IndexedClaim | undefined;
      let most = 0;
      for (const claim of (subject !== undefined && countedBy(article).get(subject)) || []) {
        const sure = contradicts(query, claim, isCommon);
        if (sure > most) [best, most] = [claim, sure];
      }
      return best;
    },
  };
}

const isNumbered = ({ measured }: IndexedClaim): boolean => measured !== undefined;

function claimsByEntity(claims: readonly IndexedClaim[]): ReadonlyMap<string, readonly IndexedClaim[]> {
  const byEntity = new Map<string, IndexedClaim[]>();
  for (const claim of claims) {
    const { subjects = [], objects = [], places = [] } = claim.claim;
    for (const id of new Set([...subjects, ...objects])) put(byEntity, `actor:${id}`, claim);
    for (const id of new Set(places)) put(byEntity, `place:${id}`, claim);
  }
  for (const list of byEntity.values()) list.sort(newestFirst);
  return byEntity;
}

function claimsByCount(claims: readonly IndexedClaim[]): ReadonlyMap<string, readonly IndexedClaim[]> {
  const byCount = new Map<string, IndexedClaim[]>();
  for (const claim of claims.filter(isNumbered))
    for (const subject of countsOf(claim)) put(byCount, subject, claim);
  return byCount;
}

/** Ids of the countries that so many claims are about that it tells nothing. */
function commonCountries(
  byEntity: ReadonlyMap<string, readonly IndexedClaim[]>,
  all: number,
  corpus: Corpus,
): ReadonlySet<string> {
  const common = new Set<string>();
  for (const [key, { length }] of byEntity) {
    const id = key.slice(key.indexOf(':') + 1);
    if (isCountry(corpus.places, id) && length > 3 && length / all > COMMON_SHARE) common.add(id);
  }
  return common;
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What a claim's number is of: each of its things, people as such, or money and the like as such. */
const countsOf = ({ dimension, things, countsPeople }: IndexedClaim): Iterable<string> =>
  dimension === 'count' ? [...things, ...(countsPeople ? [PEOPLE] : [])] : [dimension];
const subjectOf = ({ dimension, thing, nationals }: ClaimQuery): string | undefined =>
  dimension !== 'count' ? dimension : nationals === undefined ? thing : PEOPLE;
/** No thing has this key. */
const PEOPLE = '*people';

/** Date by which claims are ordered: that of the article, as text (EDTF sorts as text within a century). */
const publishedOf = ({ article }: ClaimEntry): string => article.published.value ?? '';
const newestFirst = (a: ClaimEntry, b: ClaimEntry): number =>
  publishedOf(a) < publishedOf(b) ? 1 : publishedOf(a) > publishedOf(b) ? -1 : 0;
