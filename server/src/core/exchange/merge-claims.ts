// Puts imported claims into their articles. A claim that a person has looked at stays as it is.

import { isObject } from '../corpus/fields.ts';
import type { Claim, Corpus, Provenance } from '../corpus/model.ts';
import { combine } from './combine.ts';
import { writeChain } from './csv-cells.ts';
import { type ImportedRecord, type ImportProblem, keysReferredTo } from './format.ts';
import { isReviewed } from './reviewed.ts';
import { isSameValue } from './same-value.ts';

type Fields = Readonly<Record<string, unknown>>;
type Find = (kind: 'article', key: string) => string | undefined;

/** An article's claims, all of them. */
export interface ChangedClaims {
  readonly fields: { readonly claims: readonly Fields[] };
  /** The lines that its new and changed claims come from, by their ids. */
  readonly lines: Map<string, number>;
}

/**
 * The articles, by id, with all their claims once `claims` are in them as far as that changes one.
 */
export function addClaims(
  claims: readonly ImportedRecord[],
  corpus: Corpus,
  find: Find,
  provenance: Provenance,
  problems: ImportProblem[],
): ReadonlyMap<string, ChangedClaims> {
  const changed = new Map<string, ChangedClaims & { readonly fields: { claims: Fields[] } }>();
  for (const { record, line } of claims) {
    const { article, ...claim } = record;
    const keys = keysReferredTo(String(article)) ?? [];
    const id = keys.map((key) => find('article', key)).find((one) => one !== undefined);
    if (id === undefined) {
      const named = keys[0]?.replace(/^[a-z-]*:/, '');
      problems.push({ line, message: `There is no article "${named}"; the claim is left out` });
      continue;
    }
    const known = corpus.articles.get(id);
    const now = changed.get(id)?.fields.claims ?? ([...(known?.claims ?? [])] as Fields[]);
    const at = now.findIndex((one) =>
      claim.id === undefined ? saysTheSame(one, claim) : one.id === claim.id,
    );
    const claimId = String(now[at]?.id ?? claim.id ?? freeClaimId(now));
    if (at < 0) now.push({ id: claimId, ...claim, provenance });
    else {
      const before = now[at]!;
      const { attribution, ...rest } = claim;
      // A table tells who said it to whom, and no more: where that is the same, the chain is.
      const isOther =
        isLinks(attribution) && writeChain(attribution) !== writeChain(before.attribution as Links);
      const after = { ...combine(before, rest), ...(isOther ? { attribution } : {}) };
      const own = before.provenance as Claim['provenance'];
      if (isSameValue(after, before)) continue;
      if (isReviewed(own ?? known?.provenance)) {
        problems.push({ line, message: `${id}#${claimId} is reviewed and stays as it is`, minor: true });
        continue;
      }
      now[at] = { ...after, provenance };
    }
    const lines = changed.get(id)?.lines ?? new Map<string, number>();
    changed.set(id, { fields: { claims: now }, lines: lines.set(claimId, line) });
  }
  return changed;
}

type Links = Claim['attribution'];

const isLinks = (value: unknown): value is Links => Array.isArray(value);

/** Whether two claims have the same paraphrase in a language: a claim without an id is known by it. */
function saysTheSame({ paraphrase: a }: Fields, { paraphrase: b }: Fields): boolean {
  if (!isObject(a) || !isObject(b)) return false;
  return Object.entries(a).some(([language, text]) => b[language] === text);
}

/** The next id after those of `claims`: c01, c02… */
function freeClaimId(claims: readonly Fields[]): string {
  const numbers = claims.map(({ id }) => (typeof id === 'string' ? Number(id.slice(1)) : 0));
  return `c${String(Math.max(0, ...numbers.filter(Number.isFinite)) + 1).padStart(2, '0')}`;
}
