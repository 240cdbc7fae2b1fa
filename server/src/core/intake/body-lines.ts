// What each line of an article is: its headline, its date line, credits, the caption of a picture, navigation, or text.
// Knows how lines look, not what sentences say.

import type { Span } from '../base/span.ts';
import { linesOf } from '../text/plain-text.ts';
import { wordsOf } from '../text/tokens.ts';
import { readCredits } from './credits.ts';
import {
  BOILERPLATE,
  BYLINE,
  CAPTION_LABEL,
  DATE_LABELS,
  LONGEST_BOILERPLATE,
  PHOTO_LABEL,
  RIGHTS,
} from './line-words.ts';
import { datesIn } from './read-day.ts';
import { outletOfLine } from './source-line.ts';

export type LineKind =
  | 'headline'
  | 'date'
  | 'url'
  | 'credit'
  | 'byline'
  | 'photo'
  | 'caption'
  | 'boilerplate'
  | 'text';

/** A line of the body; UTF-16. */
export interface BodyLine extends Span {
  readonly kind: LineKind;
}

/** Longer lines are text, whatever they begin with. */
const LONGEST_LABEL = 160;
const LONGEST_DATE_LINE = 80;
const LONGEST_HEADLINE_WORDS = 25;

/** The lines of `body` that are not empty, each with what it is. `headline`: the article's, where it is known already. */
export function readBodyLines(body: string, headline?: string): readonly BodyLine[] {
  const spans = linesOf(body);
  const kinds = spans.map(({ start, end }) => lineKind(body.slice(start, end)));
  const at = headlineAt(body, spans, kinds, headline);
  if (at !== undefined) kinds[at] = 'headline';
  for (const [i, kind] of kinds.entries()) {
    // The line right above the name of a photographer says what the picture shows.
    if (kind === 'photo' && kinds[i - 1] === 'text' && isCaption(body, spans[i - 1]!, spans[i]!))
      kinds[i - 1] = 'caption';
  }
  return spans.map((span, i) => ({ ...span, kind: kinds[i]! }));
}

/** What a line is by itself: everything but the headline and captions. */
export function lineKind(line: string): LineKind {
  if (line.length > LONGEST_LABEL) return 'text';
  const bare = line.replace(/^(?:\d{1,2}[.)]|[*•·▪|>-])\s{0,4}/u, '').trim();
  if (/^https?:\/\/\S+$/.test(bare)) return 'url';
  if (RIGHTS.test(bare)) return 'boilerplate';
  if (bare.length <= LONGEST_BOILERPLATE && BOILERPLATE.some((pattern) => pattern.test(bare)))
    return isSentence(bare) ? 'text' : 'boilerplate';
  if (CAPTION_LABEL.test(bare)) return 'caption';
  if (PHOTO_LABEL.test(bare) && wordsOf(bare).length <= 12) return 'photo';
  if (isDateLine(line) || outletOfLine(line) !== undefined) return 'date';
  if (isBylineLine(withoutDate(bare))) return 'byline';
  return readCredits(bare).whole ? 'credit' : 'text';
}

/** "Share the data with the court, the judge said on Monday." is no button. */
const isSentence = (line: string): boolean => wordsOf(line).length > 8 && /[.!?؟]$/.test(line);

/** «11 شعبان 1437هـ»: the same day by the other calendar. */
const HIJRI = /[\d٠-٩]{1,2}\s\p{L}{3,8}(?:\s\p{L}{3,8})?\s[\d٠-٩]{4}\s?(?:هـ?|AH)/gu;

/** "5 November 2019, by Nadia Brent": what stands behind the date of a line; all of it where it has none. */
export function withoutDate(line: string): string {
  const date = datesIn(line).at(-1);
  return date ? line.slice(date.end).replace(/^[\s,،|·•–—-]+/u, '') : line;
}

function isDateLine(line: string): boolean {
  if (line.length > LONGEST_DATE_LINE) return false;
  const [first] = datesIn(line);
  if (!first) return false;
  let rest = line;
  for (const { start, end } of [...datesIn(line)].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  rest = rest.replace(HIJRI, ' ');
  // What is left says that this is a date, what time it was, and which day of the week.
  rest = rest
    .replace(/\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|[٠-٩]{1,2}[:.][٠-٩]{2}/g, ' ')
    .replace(DATE_LABELS, ' ');
  return wordsOf(rest).length <= 1;
}

function isBylineLine(line: string): boolean {
  const match = BYLINE.exec(line.replace(/^\(/, ''));
  return match !== null && wordsOf(line.slice(match[0].length)).length <= 8 && !/[.؟!]$/.test(line);
}

function headlineAt(
  body: string,
  spans: readonly Span[],
  kinds: readonly LineKind[],
  known: string | undefined,
): number | undefined {
  const text = (i: number) => body.slice(spans[i]!.start, spans[i]!.end);
  if (known !== undefined) {
    const same = spans.findIndex((_, i) => spaced(text(i)) === spaced(known));
    return same < 0 || same > 12 ? undefined : same;
  }
  const first = kinds.findIndex((kind) => kind === 'text' || kind === 'date');
  const at = first >= 0 && kinds[first] === 'date' ? first + 1 : first;
  if (at < 0 || kinds[at] !== 'text' || at === spans.length - 1) return undefined;
  const line = text(at).replace(/^#{1,6}\s{1,4}/, '');
  const words = wordsOf(line).length;
  if (words < 2 || words > LONGEST_HEADLINE_WORDS || /[.،,؛;:…]$/.test(line)) return undefined;
  // Behind a headline comes an empty line, its date or its byline; the first line of a text runs on.
  const gap = body.slice(spans[at]!.end, spans[at + 1]!.start);
  const isSetApart = gap.split('\n').length > 2 || kinds[at + 1] !== 'text';
  return isSetApart ? at : undefined;
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isCaption = (body: string, line: Span, photo: Span): boolean =>
  body.slice(line.end, photo.start).split('\n').length === 2 &&
  wordsOf(body, line.start, line.end).length <= 25;

/** The spans of navigation, neighbours joined: what `boilerplate` of a record holds. */
export function boilerplateOf(body: string, lines: readonly BodyLine[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { kind, start, end } of lines) {
    if (kind !== 'boilerplate') continue;
    const last = joined.at(-1);
    if (last && body.slice(last.end, start).trim() === '') last.end = end;
    else {
      // The number or bullet of a list item is part of it.
      joined.push({ start: body.lastIndexOf('\n', start) + 1, end });
    }
  }
  return joined;
}
