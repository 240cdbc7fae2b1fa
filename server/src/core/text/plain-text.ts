// Plain text as prose: every line is a paragraph and no sign is markup. For the bodies of articles, whose offsets have to
// be those of the text as it is kept.

import { identityText } from '../base/mapped-text.ts';
import type { Span } from '../base/span.ts';
import type { PlacedBlock, Prose } from './prose.ts';

/** The lines of `source` that are not empty, without the white space around them; UTF-16 spans. Linear. */
export function linesOf(source: string): readonly Span[] {
  const lines: Span[] = [];
  for (let at = 0; at <= source.length; ) {
    const next = source.indexOf('\n', at);
    const end = next < 0 ? source.length : next;
    const line = source.slice(at, end);
    const start = at + line.length - line.trimStart().length;
    if (line.trim() !== '') lines.push({ start, end: start + line.trim().length });
    at = end + 1;
  }
  return lines;
}

/** The prose of `source` whose blocks are `lines`. */
export const plainProse = (source: string, lines: readonly Span[] = linesOf(source)): Prose => ({
  source,
  blocks: lines.map(
    ({ start, end }): PlacedBlock => ({
      start,
      block: {
        kind: 'paragraph',
        prose: identityText(source.slice(start, end)),
        inlines: [],
        length: end - start,
      },
      containers: [],
    }),
  ),
  comments: [],
  references: new Map(),
});
