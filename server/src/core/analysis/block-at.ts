// Which block of a draft an offset is in.

import { firstAfter } from '../base/span.ts';
import type { Analysis, AnalyzedBlock } from './analysis.ts';

/** The block that `offset` of the draft lies in or touches; nothing between blocks. */
export function blockAt({ prose, blocks }: Analysis, offset: number): AnalyzedBlock | undefined {
  const block = blocks[firstAfter(prose.blocks, offset) - 1];
  return block && offset <= block.placed.start + block.placed.block.length ? block : undefined;
}
