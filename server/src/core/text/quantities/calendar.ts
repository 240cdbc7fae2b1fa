// Dates, years and times of day: numbers that count nothing. This file asks for each in turn.

import { type Counts, smallNumber } from './calendar-words.ts';
import { dateEnd } from './dates.ts';
import { timeEnd } from './times.ts';
import type { Token } from './tokens.ts';
import { readYear } from './years.ts';

/** A date, a year or a time over the tokens `[first, end)`. */
export interface CalendarReading {
  readonly kind: 'date' | 'year' | 'time';
  readonly first: number;
  readonly end: number;
  /** The year, for a year. */
  readonly value?: number;
}

/** Reads what begins at token `at`, a number, a month or a weekday, as a date, a time or a year. */
export function readCalendar(
  tokens: readonly Token[],
  at: number,
  counts: Counts,
): CalendarReading | undefined {
  const date = dateEnd(tokens, at, counts);
  if (date) return { kind: 'date', first: at, end: date };
  const number = smallNumber(tokens, at);
  const time = timeEnd(tokens, at, number, counts);
  if (time) return { kind: 'time', first: at, end: time };
  const year = number && readYear(tokens, at, number, counts);
  return year && { kind: 'year', first: at, ...year };
}
