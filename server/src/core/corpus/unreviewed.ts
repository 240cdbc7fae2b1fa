// Records that a program proposed and nobody has confirmed.

import type { Provenance } from './model.ts';

/** Whether `record` was proposed by a program and nobody has confirmed it yet. */
export const isUnreviewed = ({ provenance }: { readonly provenance?: Provenance }): boolean =>
  provenance?.method === 'model' && provenance.reviewedBy === undefined;
