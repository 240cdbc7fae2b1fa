// A sentence as a row of folded words with the marks between them: what cues are read on. Knows no cue.

import { firstAfter, type Span } from '../base/span.ts';
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
  /** 1 for each word that is a number: in digits, or in words where the language tells them. */
  readonly numbers: Uint8Array;
  /** 1 for each word that stands within what somebody else says. */
  readonly spoken: Uint8Array;
}

export function foldedWords(text: string, words: readonly Token[]): string[] {
  return words.map(({ start, end }) => foldKey(text.slice(start, end)));
}

const speeches = new WeakMap<readonly Quotation[], readonly Quotation[]>();

/**
 * The quotations that are speech. One of one to three words is a name or a term («صحيفة "الشرق الأوسط"»), and part of
 * the phrase that it stands in.
 */
function speechesOf(text: string, quotations: readonly Quotation[]): readonly Quotation[] {
  let found = speeches.get(quotations);
  if (!found) {
    found = quotations.filter(({ inner }) => wordsOf(text, inner.start, inner.end).length > 3);
    speeches.set(quotations, found);
  }
  return found;
}

/**
 * The sentence `span` of `text`, of which `quotations` are all; `words` and their `keys` are those of the sentence.
 * `isNumeral` tells number words.
 */
export function lineOf(
  text: string,
  span: Span,
  words: readonly Token[],
  keys: readonly string[],
  quotations: readonly Quotation[],
  isNumeral: (word: string) => boolean = () => false,
): Line {
  const numbers = Uint8Array.from(words, ({ kind }, at) => Number(kind === 'number' || isNumeral(keys[at]!)));
  const gaps = new Uint8Array(words.length + 1);
  const spoken = new Uint8Array(words.length);
  const edges = new Set<number>();
  for (const { start, end, inner, open } of speechesOf(text, quotations)) {
    if (start >= span.end || end <= span.start) continue;
    edges.add(start).add(inner.end);
    if (open) continue;
    for (let at = firstAfter(words, start); at < words.length && words[at]!.end <= end && !spoken[at]; at++)
      spoken[at] = 1;
  }
  let from = span.start;
  for (let i = 0; i <= words.length; i++) {
    const to = words[i]?.start ?? span.end;
    for (let at = from; at < to; at++) gaps[i]! |= markAt(text, at, edges);
    from = words[i]?.end ?? to;
  }
  return { text, span, words, keys, gaps, numbers, spoken };
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
export const isSpeech = (line: Line, at: number): boolean => line.spoken[at] === 1;

/** Text span of the words from `first` up to, not including, `end`; undefined where there are none. */
export function spanOfWords(line: Line, first: number, end: number): Span | undefined {
  const from = line.words[first];
  const to = line.words[end - 1];
  return first < end && from && to ? { start: from.start, end: to.end } : undefined;
}
