// The one Lezer parser for drafts: CommonMark, GFM and what is in markdown-inline.ts and markdown-block.ts.

import { type MarkdownParser, parser, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { blockExtensions } from './markdown-block.ts';
import { inlineExtensions } from './markdown-inline.ts';

/** Lezer's own GFM bundle less its bare URLs: those of markdown-inline.ts know Arabic punctuation, and cost less. */
export const markdownParser: MarkdownParser = parser.configure([
  Table,
  TaskList,
  Strikethrough,
  inlineExtensions,
  blockExtensions,
]);
