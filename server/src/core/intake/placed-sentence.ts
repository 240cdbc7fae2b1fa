// A sentence of an article's body where it stands, and a name in it that intake proposes. Types only.

import type { AnalyzedSentence } from '../analysis/analysis.ts';
import type { Span } from '../base/span.ts';
import type { EntityRef } from '../corpus/entity.ts';

/** A sentence of the body: `text` is its line, which begins at `start` in the body; spans are in the line. */
export interface PlacedSentence {
  readonly text: string;
  readonly start: number;
  readonly sentence: AnalyzedSentence;
  /** The first line of the text itself, where a dateline stands. */
  readonly opens?: true;
}

/** A name that intake proposes; in the line of its sentence. */
export interface ProposedName extends Span {
  readonly entity: EntityRef;
}
