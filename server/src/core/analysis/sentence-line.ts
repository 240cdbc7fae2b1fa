// A sentence as a row of folded words with the marks between them: what cues are read on. Knows no cue.

import { contains, type Span } from '../base/span.ts';
import { foldKey } from '../text/fold.ts';
import { type Token, wordsOf } from '../text/tokens.ts';
import type { Quotation } from './quotations.ts';

/** Marks that may stand before a word, as bits of `Line.gaps`. */
export const Gap = { comma: 1, colon: 2, stop: 4, speech: 8, open: 16, dash: 32, close: 64 } as const;
/** Marks that end a noun phrase. */
export const PHRASE_END = Gap.comma | Gap.colon | Gap.stop | Gap.speech | Gap.open | Gap.dash | Gap.close;

/** The words of one sentence. Word indexes run from 0; offsets are in `text`. */
export interface Line {
  readonly text: string;
  readonly span: Span;
  readonly words: readonly Token[];
  readonly keys: readonly string[];
  /** At `i` the marks between words `i - 1` and `i`; at `words.length` those behind the last word. */
  readonly gaps: Uint8Array;
  readonly speeches: readonly Quotation[];
}

export function foldedWords(text: string, words: readonly Token[]): string[] {
  return words.map(({ start, end }) => foldKey(text.slice(start, end)));
}

/**
 * The sentence `span` of `text`. Quotation marks count only around speech: a quotation of one to three words is
 * a name or a term («صحيفة "الشرق الأوسط"»), and part of the phrase that it stands in.
 */
export function lineOf(
  text: string,
  span: Span,
  words: readonly Token[],
  keys: readonly string[],
  quotations: readonly Quotation[],
): Line {
  const speeches = quotations.filter(({ inner }) => wordsOf(text, inner.start, inner.end).length > 3);
  const edges = new Set(speeches.flatMap(({ start, inner }) => [start, inner.end]));
  const gaps = new Uint8Array(words.length + 1);
  let from = span.start;
  for (let i = 0; i <= words.length; i++) {
    const to = words[i]?.start ?? span.end;
    for (let at = from; at < to; at++) gaps[i]! |= markAt(text, at, edges);
    from = words[i]?.end ?? to;
  }
  return { text, span, words, keys, gaps, speeches };
}

function markAt(text: string, at: number, speechEdges: ReadonlySet<number>): number {
  switch (text[at]) {
    case ' ':
      return 0;
    case ',':
    case '،':
      return isDigit(text[at - 1]) && isDigit(text[at + 1]) ? 0 : Gap.comma;
    case ':':
      return isDigit(text[at - 1]) && isDigit(text[at + 1]) ? 0 : Gap.colon;
    case ';':
    case '؛':
    case '!':
    case '?':
    case '؟':
      return Gap.stop;
    case '(':
    case '[':
      return Gap.open;
    case ')':
    case ']':
      return Gap.close;
    case '—':
    case '–':
      return Gap.dash;
    case '-':
      return text[at - 1] === ' ' && text[at + 1] === ' ' ? Gap.dash : 0;
    default:
      return speechEdges.has(at) ? Gap.speech : 0;
  }
}

const isDigit = (unit: string | undefined): boolean => unit !== undefined && /\p{Nd}/u.test(unit);

/** Whether word `at` stands within what somebody else says. */
export const isSpeech = (line: Line, at: number): boolean =>
  line.speeches.some((speech) => !speech.open && contains(speech, line.words[at]!));

/** Text span of the words from `first` up to, not including, `end`; undefined where there are none. */
export function spanOfWords(line: Line, first: number, end: number): Span | undefined {
  const from = line.words[first];
  const to = line.words[end - 1];
  return first < end && from && to ? { start: from.start, end: to.end } : undefined;
}
