// The evidence of every sentence of a draft: its own, and what it has from the sentences and blocks around it.
// How evidence travels is in draft-evidence.ts; what it is worth is for the rules.

import type { AnalyzedBlock, AnalyzedSentence } from './analysis.ts';
import type { Attribution } from './attribution.ts';
import type { Citation } from './citations.ts';
import { DraftEvidence } from './draft-evidence.ts';

/** Why a sentence has its evidence from elsewhere. */
export type Inheritance =
  | 'continuation' // it goes on with the sentence before it, or with what is quoted there
  | 'paragraph' // a citation serves its paragraph (a setting)
  | 'lead-in' // the sentence that leads into the list or table
  | 'row' // another cell of its row
  | 'caption' // the caption of the table, its header, or a line "Source:" beside it
  | 'quotation'; // who introduces or signs the block quote

/** What a sentence rests on. */
export interface Evidence {
  /** There is anything at all: a citation (even of an unknown key), an attribution, or the writer as witness. */
  readonly sourced: boolean;
  /** Citations, those in its footnotes included. Offsets are in the block that has them (`inheritedFrom`, else its own). */
  readonly citations: readonly Citation[];
  readonly attributions: readonly Attribution[];
  /** The writer saw, heard or counted it. */
  readonly witness: boolean;
  /** Where citations or attributions come from that are not its own: index of the block. */
  readonly inheritedFrom?: { readonly why: Inheritance; readonly block: number };
}

/**
 * Evidence of the sentences of `blocks` (all of a draft, in order). `scope` is what one citation serves.
 * One pass over the blocks; what a block tells by itself is kept from version to version.
 */
export function createEvidence(
  blocks: readonly AnalyzedBlock[],
  scope: 'sentence' | 'paragraph',
): (sentence: AnalyzedSentence) => Evidence {
  const draft = new DraftEvidence(blocks, scope);
  return (sentence) => draft.evidenceOf(sentence);
}

/** Whether two versions of a sentence rest on the same: what was not read anew is the same object. */
export const sameEvidence = (a: Evidence, b: Evidence): boolean =>
  a === b ||
  (a.sourced === b.sourced &&
    a.witness === b.witness &&
    sameItems(a.citations, b.citations) &&
    sameItems(a.attributions, b.attributions));

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((item, i) => item === b[i]));
