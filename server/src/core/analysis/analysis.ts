// A draft as Isnad understands it: blocks with their sentences, and in each sentence what is named, numbered, cited and
// attributed. What depends on one block alone is kept with the block, so a keystroke costs its paragraph.

import type { Span } from '../base/span.ts';
import type { LanguageId } from '../language/language.ts';
import type { PlacedBlock, Prose } from '../text/prose.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Attribution } from './attribution.ts';
import type { Citation } from './citations.ts';
import type { Evidence } from './evidence.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Mention } from './mention.ts';
import type { Misspelling } from './misspellings.ts';
import type { Quotation } from './quotations.ts';
import type { Silences } from './silences.ts';

/** A sentence and what was read in it. All spans are in the prose text of its block, but for those of citations' sources. */
export interface AnalyzedSentence {
  readonly span: Span;
  readonly language: LanguageId;
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
  readonly misspellings: readonly Misspelling[];
  readonly citations: readonly Citation[];
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
}

export interface AnalyzedBlock {
  readonly placed: PlacedBlock;
  readonly sentences: readonly AnalyzedSentence[];
}

export interface Analysis {
  readonly prose: Prose;
  readonly blocks: readonly AnalyzedBlock[];
  readonly frontMatter: FrontMatter;
  readonly silences: Silences;
  evidenceOf(sentence: AnalyzedSentence): Evidence;
}
