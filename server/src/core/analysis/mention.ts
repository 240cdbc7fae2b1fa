// A name found in prose, and how it was found.

import type { Span } from '../base/span.ts';
import type { EntityRef } from '../corpus/entity.ts';
import type { EntryKind } from '../corpus/entity-index.ts';
import type { Name } from '../corpus/model.ts';

/** How the written form came to be taken for the name: each part that was needed. */
export interface MatchReason {
  /** Spelling differs only as `orthographic` folding allows (false: letter for letter, but for case). */
  readonly folded: boolean;
  /** What let a `context` or `weak` name, or an ambiguous one, match: the clue word, the earlier full name… */
  readonly context?: string;
  /** The form is the name itself, or one made from it: a demonym, the surname, initial and surname. */
  readonly form: EntryKind;
  /** The article is written where the name has none, or the other way round («فائز سراج»). */
  readonly article?: 'added' | 'dropped';
  /** Words are joined or parted otherwise than in the name («عبدالحكيم»). */
  readonly spacing?: true;
  /** A possessive ("'s", «نا») is written onto the name; it lies outside the span, inside `whole`. */
  readonly possessive?: true;
}

/**
 * A name in prose. The span excludes a proclitic that can be cut off («لمصراتة» is the span of «مصراتة»), and is the
 * whole word where preposition and article have fused («للجيش»).
 */
export interface Mention extends Span {
  /** The whole written word or words, clitics included: what a squiggle underlines. */
  readonly whole: Span;
  readonly clitics: string;
  readonly entity: EntityRef;
  /** More than one where nothing near decides; `entity` is then the first of them. */
  readonly candidates: readonly EntityRef[];
  readonly name: Name;
  /** A demonym («ليبي», Libyan): known, but no mention of the place or country itself. */
  readonly demonym?: boolean;
  readonly reason: MatchReason;
}
