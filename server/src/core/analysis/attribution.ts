// An attribution found in prose. The reader is in attributions.ts.

import type { Span } from '../base/span.ts';
import type { EntityRef } from '../corpus/entity.ts';
import type { CueSense } from '../language/cues.ts';

/**
 * - `named`: a person, body or paper by its name; `described`: "Libyan officials", «مصادر عسكرية ليبية».
 * - `implied`: somebody who was named before ("he added", «وأضاف أن»).
 * - `unstated`: nobody ("it was reported that", «قيل إن»).
 * - `witness`: the writer saw, heard or counted it.
 */
export type AttributionKind = 'named' | 'described' | 'implied' | 'unstated' | 'witness';

/** One attribution. All spans are in the text that it was read from. */
export interface Attribution {
  readonly kind: AttributionKind;
  readonly sense: CueSense;
  /** The cue without a conjunction written onto it: «قالت» of «وقالت». */
  readonly cue: Span;
  /** The words for the source, and who that is where the names tell. */
  readonly source?: Span & { readonly entity?: EntityRef };
  /** Where what is said stands, seen from the cue. */
  readonly said: 'before' | 'after';
}
