// The dates that a text speaks of, as bounds of days: "2 June 2016", «شباط/فبراير 2016», 2016-06-02, 2016. To the month:
// what rests on a day is too sure for prose. Knows no clock.

import { type DateBounds, dateBounds } from '../corpus/date.ts';
import { LANGUAGES } from '../language/languages.ts';
import { grammarsOf, type Token, tokenize } from '../text/quantities/tokens.ts';
import type { Quantity } from '../text/quantity.ts';

const GRAMMARS = grammarsOf([LANGUAGES.en, LANGUAGES.ar]);

/**
 * The days that a date in words or in the corpus' own notation may mean: its month, or its year where it names none.
 * Nothing where it names no year. A Hijri date, which has another year, is none here.
 */
export function readSpokenDate(text: string): DateBounds | undefined {
  const written = dateBounds(text.trim());
  if (written) return written;
  const tokens = tokenize(text, GRAMMARS);
  const year = tokens.find(isYear)?.number?.value;
  if (year === undefined) return undefined;
  const month = tokens.map(monthOf).find((each) => each !== undefined);
  return dateBounds(month === undefined ? `${year}` : `${year}-${String(month).padStart(2, '0')}`);
}

const isYear = ({ number }: Token): boolean =>
  number?.value !== undefined && /^\d{4}$/.test(number.ascii) && number.value >= 1800 && number.value <= 2200;

const monthOf = ({ found }: Token): number | undefined => (found?.word.lunar ? undefined : found?.word.month);

/**
 * What a sentence with these quantities speaks of: all its dates and years together. `undefined` where it has none;
 * `'unclear'` where one of them names no year that can be read. A month without a year is that of the year before
 * `written`, the day of the draft, or the year behind it, whichever comes first on either side.
 */
export function datesSpokenOf(
  quantities: readonly Quantity[],
  written?: DateBounds,
): DateBounds | 'unclear' | undefined {
  const dates = quantities.filter(({ kind }) => kind === 'date' || kind === 'year');
  if (dates.length === 0) return undefined;
  const read = dates.map(({ text }) => readSpokenDate(text) ?? (written && monthAround(text, written)));
  if (read.includes(undefined)) return 'unclear';
  return read.reduce((all, one) => all && one && hull(all, one));
}

/** From the last such month up to `written` to the next: "on 14 April" was said before the day or behind it. */
function monthAround(text: string, { first, last }: DateBounds): DateBounds | undefined {
  const tokens = tokenize(text, GRAMMARS);
  const month = tokens.map(monthOf).find((each) => each !== undefined);
  // "5/4/16" and the like: what is a year there is not known.
  if (month === undefined || first === undefined || last === undefined || tokens.some(isYear))
    return undefined;
  const name = String(month).padStart(2, '0');
  const year = (day: string): number => Number(day.slice(0, 4));
  const before = last.slice(5, 7) >= name ? year(last) : year(last) - 1;
  const behind = first.slice(5, 7) <= name ? year(first) : year(first) + 1;
  const from = dateBounds(`${Math.min(before, behind)}-${name}`);
  const to = dateBounds(`${Math.max(before, behind)}-${name}`);
  return from && to && hull(from, to);
}

const hull = (a: DateBounds, b: DateBounds): DateBounds => {
  const first = a.first !== undefined && b.first !== undefined ? [a.first, b.first].sort()[0] : undefined;
  const last = a.last !== undefined && b.last !== undefined ? [a.last, b.last].sort()[1] : undefined;
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
};
