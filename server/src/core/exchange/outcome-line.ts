// What becomes of an imported record, as a line of a preview.

import type { ImportOutcome } from './merge.ts';

const SIGNS = { added: '+', updated: '~', kept: '!', same: '=' } as const;

/** `~ actor al-jazeera “الجزيرة”: summary, sameAs`: what is done, to which record, and to which of its fields. */
export function outcomeLine({ what, kind, id, called, fields }: ImportOutcome): string {
  const changed = fields.length > 0 ? `: ${fields.join(', ')}` : '';
  return `${SIGNS[what]} ${kind} ${id} “${called}”${changed}${what === 'kept' ? ' (kept as it is)' : ''}`;
}
