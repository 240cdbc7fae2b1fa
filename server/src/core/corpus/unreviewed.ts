// Records that a program proposed and nobody has confirmed.

import { lookupTable } from '../base/lookup-table.ts';
import type { ClaimEntry, Provenance } from './model.ts';

/** Whether `record` was proposed by a program and nobody has confirmed it yet. */
export const isUnreviewed = ({ provenance }: { readonly provenance?: Provenance }): boolean =>
  provenance?.method === 'model' && provenance.reviewedBy === undefined;

/** Whether nobody has confirmed a claim: one without a provenance of its own is as its article is. */
export const isClaimUnreviewed = ({ article, claim }: Pick<ClaimEntry, 'article' | 'claim'>): boolean =>
  isUnreviewed(claim.provenance ? claim : article);

/** What the words of a proposed claim end with until a person confirms them, by language. */
export const UNREVIEWED_MARKS: Readonly<Record<string, string>> = lookupTable({
  en: ' (unreviewed)',
  ar: ' (غير مراجع)',
});
