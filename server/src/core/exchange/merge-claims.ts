// Puts imported claims into their articles. A claim that a person has looked at stays as it is.

import type { Claim, Corpus, Provenance } from '../corpus/model.ts';
import { combine } from './combine.ts';
import { type ImportedRecord, type ImportProblem, keysReferredTo } from './format.ts';
import { isReviewed } from './reviewed.ts';
import { isSameValue } from './same-value.ts';

type Fields = Readonly<Record<string, unknown>>;
type Find = (kind: 'article', key: string) => string | undefined;

/**
 * The articles, by id, with all their claims once `claims` are in them, as far as that changes one; `line` is that of
 * the first. `drafts` are the records that the same import brings, keyed `kind:id`.
 */
export function addClaims(
  claims: readonly ImportedRecord[],
  corpus: Corpus,
  drafts: ReadonlyMap<string, { readonly fields: Fields }>,
  find: Find,
  provenance: Provenance,
  problems: ImportProblem[],
): ReadonlyMap<string, { readonly fields: Fields; readonly line: number }> {
  const changed = new Map<string, { fields: { claims: Fields[] }; line: number }>();
  for (const { record, line } of claims) {
    const { article, ...claim } = record;
    const id = (keysReferredTo(String(article)) ?? []).map((key) => find('article', key)).find(Boolean);
    if (id === undefined) {
      const named = String(article).replace(/^\?[a-z-]*:/, '');
      problems.push({ line, message: `There is no article "${named}"; the claim is left out` });
      continue;
    }
    const known = corpus.articles.get(id);
    const now =
      changed.get(id)?.fields.claims ??
      ([...((drafts.get(`article:${id}`)?.fields.claims as Fields[]) ?? known?.claims ?? [])] as Fields[]);
    const at = now.findIndex((one) => one.id === claim.id);
    if (at < 0) now.push({ id: freeClaimId(now), ...claim, provenance });
    else {
      const before = now[at]!;
      const after = combine(before, claim);
      const own = before.provenance as Claim['provenance'];
      if (isSameValue(after, before)) continue;
      if (isReviewed(own ?? known?.provenance)) {
        problems.push({ line, message: `${id}#${claim.id} is reviewed and stays as it is`, minor: true });
        continue;
      }
      now[at] = { ...after, provenance };
    }
    if (!changed.has(id)) changed.set(id, { fields: { claims: now }, line });
  }
  return changed;
}

/** The next id after those of `claims`: c01, c02… */
function freeClaimId(claims: readonly Fields[]): string {
  const numbers = claims.map(({ id }) => (typeof id === 'string' ? Number(id.slice(1)) : 0));
  return `c${String(Math.max(0, ...numbers.filter(Number.isFinite)) + 1).padStart(2, '0')}`;
}
