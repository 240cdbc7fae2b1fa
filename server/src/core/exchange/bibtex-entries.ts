// Cuts a BibTeX file into its entries, so that one that is broken costs no other. Knows braces, not fields.

import type { ImportProblem } from './format.ts';
import { lineCounter } from './read-text.ts';

export interface BibEntry {
  /** In lower case: article, online, string… */
  readonly type: string;
  readonly key: string;
  readonly text: string;
  readonly line: number;
}

/** A brace, the end of an entry in parentheses, or an entry that begins on a line of its own. */
const MARK = /[{})]|^[ \t]*@[ \t]*([a-z]+)[ \t]*([{(])/gim;

/**
 * The entries of `text` in their order. One whose braces are not closed before the next begins is a problem. Linear.
 */
export function bibEntries(text: string): {
  readonly entries: readonly BibEntry[];
  readonly problems: readonly ImportProblem[];
} {
  const entries: BibEntry[] = [];
  const problems: ImportProblem[] = [];
  const lineOf = lineCounter(text);
  let open: { type: string; start: number; closing: string } | undefined;
  let depth = 0;
  const unclosed = (start: number) =>
    problems.push({
      line: lineOf(start),
      message: 'The braces of this entry are not closed; it is left out',
    });
  for (const mark of text.matchAll(MARK)) {
    const [matched, type, opening] = mark;
    if (type !== undefined) {
      if (open) unclosed(open.start);
      const start = mark.index + matched.indexOf('@');
      open = { type: type.toLowerCase(), start, closing: opening === '(' ? ')' : '}' };
      depth = opening === '(' ? 0 : 1;
      continue;
    }
    if (!open) continue;
    if (matched === '{') depth++;
    else if (matched === '}') depth--;
    if (depth > 0 || matched !== open.closing) continue;
    const entry = text.slice(open.start, mark.index + 1);
    const key = /^[^{(]*[{(]\s*([^\s,={}]*)/.exec(entry)?.[1] ?? '';
    entries.push({ type: open.type, key, text: entry, line: lineOf(open.start) });
    open = undefined;
  }
  if (open) unclosed(open.start);
  return { entries, problems };
}
