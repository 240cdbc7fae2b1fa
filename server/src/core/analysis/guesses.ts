// What nobody in particular believes is no evidence: "is expected to", «يعتقد أن».

import type { CueSense } from '../language/cues.ts';

/** Senses that attribute only with a source. */
export const GUESSES: ReadonlySet<CueSense> = new Set(['believes', 'estimates', 'expects']);
