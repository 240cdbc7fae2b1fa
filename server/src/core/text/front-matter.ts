// Where the front matter of a draft stands. What it says is read elsewhere.

import type { Prose } from './prose.ts';

const FENCES = [
  { opens: '---', closes: ['---', '...'], syntax: 'yaml' },
  { opens: '+++', closes: ['+++'], syntax: 'toml' },
] as const;

/**
 * The front matter at the very start of `source` (a byte order mark may precede it), and the offset behind its
 * last fence's line. None where the fence is not closed, or a blank line follows it: that is a thematic break.
 */
export function frontMatterOf(
  source: string,
): { content: NonNullable<Prose['frontMatter']>; bodyStart: number } | undefined {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fence = FENCES.find(({ opens }) => source.startsWith(opens, start));
  if (!fence) return undefined;
  const first = lineAt(source, start);
  if (first.text !== fence.opens || first.next >= source.length) return undefined;
  for (let at = first.next; at < source.length; ) {
    const line = lineAt(source, at);
    if (at === first.next && line.text === '') return undefined;
    if ((fence.closes as readonly string[]).includes(line.text)) {
      const content = {
        source: { start: first.next, end: at },
        text: source.slice(first.next, at),
        syntax: fence.syntax,
      };
      return { content, bodyStart: line.next };
    }
    at = line.next;
  }
  return undefined;
}

/** The line at `at` less the white space at its end, and where the next begins. */
function lineAt(source: string, at: number): { text: string; next: number } {
  const end = source.indexOf('\n', at);
  const stop = end < 0 ? source.length : end;
  return { text: source.slice(at, stop).trimEnd(), next: end < 0 ? stop : end + 1 };
}
