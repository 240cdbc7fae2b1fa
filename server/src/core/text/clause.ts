// The clause of a number: what stands between the commas, brackets and dashes around it. Knows marks, not grammar.

import type { Span } from '../base/span.ts';

/** The clause of `part` of `text`, not beyond `within`. UTF-16, half-open. */
export function clauseAround(text: string, part: Span, within: Span): Span {
  let { start, end } = part;
  while (start > within.start && !isBreak(text, start - 1)) start--;
  while (end < within.end && !isBreak(text, end)) end++;
  return { start, end };
}

/** A mark that ends a clause; not the comma within a number. */
const isBreak = (text: string, at: number): boolean =>
  /[;:؛()–—]/.test(text[at]!) || (/[,،]/.test(text[at]!) && !/\p{N}/u.test(text[at + 1] ?? ''));
