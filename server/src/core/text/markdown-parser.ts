// The one Lezer parser for drafts: CommonMark, GFM and what is in markdown-inline.ts and markdown-block.ts.

import {
  type MarkdownConfig,
  type MarkdownParser,
  parser,
  Strikethrough,
  Table,
  TaskList,
} from '@lezer/markdown';
import { blockExtensions } from './markdown-block.ts';
import { inlineExtensions } from './markdown-inline.ts';

const [tableBlock] = Table.parseBlock!;

/** Lezer's tables, which look at every line of the draft, asked only about lines with a bar. */
const table: MarkdownConfig = {
  ...Table,
  parseBlock: [
    {
      ...tableBlock!,
      leaf: (cx, leaf) => (leaf.content.includes('|') ? tableBlock!.leaf!(cx, leaf) : null),
      endLeaf: (cx, line, leaf) => line.text.includes('|') && tableBlock!.endLeaf!(cx, line, leaf),
    },
  ],
};

/** Lezer's own GFM bundle less its bare URLs: those of markdown-inline.ts know Arabic punctuation, and cost less. */
export const markdownParser: MarkdownParser = parser.configure([
  table,
  TaskList,
  Strikethrough,
  inlineExtensions,
  blockExtensions,
]);
