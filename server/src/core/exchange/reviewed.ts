// What a person has looked at. Stricter than `isUnreviewed` (corpus/unreviewed.ts), which is for what a program guessed:
// an import may change again what an import wrote.

import type { Provenance } from '../corpus/model.ts';

/** Whether a person has looked at a record: what no program made, or what somebody has reviewed. */
export const isReviewed = (provenance: Provenance | undefined): boolean =>
  provenance?.reviewedBy !== undefined || (provenance?.method !== 'import' && provenance?.method !== 'model');
