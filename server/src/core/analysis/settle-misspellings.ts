// The draft-level pass over the misspellings of all blocks: a bare surname is misspelt only behind the full name.
// Looks at mentions and misspellings only, never at text.

import { entityKey } from '../corpus/entity.ts';
import type { Mention } from './mention.ts';
import type { Misspelling } from './misspellings.ts';

/**
 * The misspellings of each block that stand once the draft's `mentions` are known, block by block: a bare surname only
 * behind the full name. A block in which nothing was left to the draft is passed through as the same array.
 */
export function settleMisspellings(
  blocks: readonly (readonly Misspelling[])[],
  mentions: readonly (readonly Mention[])[],
): readonly (readonly Misspelling[])[] {
  if (!blocks.some((block) => block.some(({ needsFullName }) => needsFullName))) return blocks;
  const named = new Set<string>();
  return blocks.map((block, number) => {
    const here = (mentions[number] ?? []).filter(isFullName);
    const settled = block.every(({ needsFullName }) => !needsFullName)
      ? block
      : block.filter(({ needsFullName, entity, span }) => {
          const isBefore = (mention: Mention): boolean =>
            mention.end <= span.start && entityKey(mention.entity) === entityKey(entity);
          return !needsFullName || named.has(entityKey(entity)) || here.some(isBefore);
        });
    for (const mention of here) named.add(entityKey(mention.entity));
    return settled;
  });
}

const isFullName = ({ reason, name, candidates }: Mention): boolean =>
  reason.form === 'name' && candidates.length === 1 && name.match !== 'weak' && /\s/.test(name.text);
