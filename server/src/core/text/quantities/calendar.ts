// Dates, years and times of day: numbers that count nothing. Works on tokens; knows no amounts.

import type { Token } from './tokens.ts';
import { hasRole, isDash, isSign, wordOf } from './tokens.ts';

/** A date, a year or a time over the tokens `[first, end)`. */
export interface CalendarReading {
  readonly kind: 'date' | 'year' | 'time';
  readonly first: number;
  readonly end: number;
  /** The year, for a year. */
  readonly value?: number;
}

/**
 * Reads what begins at token `at`, a number or a month, as a date, a time or a year.
 * `counts` says whether a word is a noun that is counted: "2000" is a year, "2000 people" is none.
 */
export function readCalendar(
  tokens: readonly Token[],
  at: number,
  counts: (token: Token | undefined) => boolean,
): CalendarReading | undefined {
  const end = timeEnd(tokens, at);
  if (end) return { kind: 'time', first: at, end };
  const dateEnd = numericDateEnd(tokens, at) ?? dayMonthEnd(tokens, at) ?? monthDayEnd(tokens, at);
  if (dateEnd) return { kind: 'date', first: at, end: dateEnd };
  return readYear(tokens, at, counts);
}

const whole = (token: Token | undefined, digits: number): number | undefined => {
  const number = token?.number;
  if (!number || number.grouped || number.ascii.length > digits || number.ascii.includes('.'))
    return undefined;
  return number.value;
};

const within = (value: number | undefined, low: number, high: number): boolean =>
  value !== undefined && low <= value && value <= high;

const isYearDigits = (token: Token | undefined): boolean =>
  token?.number?.ascii.length === 4 && within(whole(token, 4), 1000, 2999);

/** Behind a month name that begins at `at`: «كانون الأول», «جمادى الآخرة», «أيار/مايو», "May" ; else undefined. */
function monthEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const key = token?.key ?? '';
  let end: number;
  if (TWO_WORD_MONTHS[key]?.includes(tokens[at + 1]?.key ?? '')) end = at + 2;
  else if (wordOf(token)?.month !== undefined && !TWO_WORD_MONTHS[key]) end = at + 1;
  else return undefined;
  if (isSign(tokens[end], '.') && tokens[end]!.glued) end++;
  // Both names of a month: «أيار/مايو», «مايو / أيار».
  if (isSign(tokens[end], '/')) {
    const second = monthEnd(tokens, end + 1);
    if (second) return second;
  }
  if (isSign(tokens[end], '(')) {
    const second = monthEnd(tokens, end + 1);
    if (second && isSign(tokens[second], ')')) return second + 1;
  }
  return end;
}

const FIRST = ['الاول', 'اول', 'الاولي'];
const SECOND = ['الثاني', 'ثاني', 'الثانيه', 'الاخر', 'الاخره'];
const TWO_WORD_MONTHS: Readonly<Record<string, readonly string[]>> = {
  كانون: [...FIRST, ...SECOND],
  تشرين: [...FIRST, ...SECOND],
  ربيع: [...FIRST, ...SECOND],
  جمادي: [...FIRST, ...SECOND],
  ذو: ['القعده', 'الحجه'],
  ذي: ['القعده', 'الحجه'],
};

/** Behind the day that begins at `at`: 5, 5th, "the fifth", "twenty-first". */
function dayEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (within(whole(token, 2), 1, 31)) return isOrdinalSuffix(tokens[at + 1]) ? at + 2 : at + 1;
  const word = wordOf(token);
  if (within(word?.ordinal, 1, 31)) {
    return at + 1;
  }
  if (word?.numeral?.rank === 'ten' && within(word.numeral.value, 20, 30)) {
    const low = isSign(tokens[at + 1], '-') ? at + 2 : at + 1;
    if (within(wordOf(tokens[low])?.ordinal, 1, 9)) return low + 1;
  }
  return undefined;
}

const ORDINAL_SUFFIXES = new Set(['st', 'nd', 'rd', 'th', 'er', 're', 'e', 'eme', 'nde']);
/** Whether the token is what makes digits an ordinal: the "th" of 5th. */
export const isOrdinalSuffix = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.glued && ORDINAL_SUFFIXES.has(token.key);

/** "5 May 2016", "the 5th of May", "5–7 May", «18 مايو/أيار 2016», «الخامس من مايو». */
function dayMonthEnd(tokens: readonly Token[], at: number): number | undefined {
  let day = dayEnd(tokens, at);
  if (day === undefined) return undefined;
  const second =
    isDash(tokens[day]) ||
    isSign(tokens[day], '/,') ||
    hasRole(tokens[day], 'to') ||
    hasRole(tokens[day], 'and')
      ? dayEnd(tokens, day + 1)
      : undefined;
  for (const end of second ? [second, day] : [day]) {
    day = end;
    if (hasRole(tokens[day], 'of')) day++;
    if (hasRole(tokens[day], 'year') || tokens[day]?.key === 'شهر') day++;
    if (isSign(tokens[day], '-/') && tokens[day]?.glued) day++;
    const month = monthEnd(tokens, day);
    if (month) return yearAfter(tokens, month);
  }
  return undefined;
}

/** "May 5, 2016", "May the eleventh", "May 2016", "May 5–7". Words that are also names need a number behind. */
function monthDayEnd(tokens: readonly Token[], at: number): number | undefined {
  const month = monthEnd(tokens, at);
  if (!month) return undefined;
  const withYear = yearAfter(tokens, month);
  if (withYear > month) return withYear;
  const first = hasRole(tokens[month], 'definite') ? month + 1 : month;
  let day = dayEnd(tokens, first);
  // «مايو 5» is rare and "march 35 km" is none: a counted noun behind the day takes it away.
  if (!day || tokens[at]!.grammar?.nounFollows === 'at once') return undefined;
  if (isDash(tokens[day]) || hasRole(tokens[day], 'and') || hasRole(tokens[day], 'to'))
    day = dayEnd(tokens, day + 1) ?? day;
  return yearAfter(tokens, day);
}

/** Behind the year that may follow a month: "May 2016", "May 5, 2016", «مايو من عام 2016», «آذار (1987)». */
function yearAfter(tokens: readonly Token[], at: number): number {
  let year = at;
  if (isSign(tokens[year], ',،/')) year++;
  if (hasRole(tokens[year], 'of')) year++;
  if (hasRole(tokens[year], 'year')) year++;
  const bracket = isSign(tokens[year], '(');
  if (bracket) year++;
  if (!isYearDigits(tokens[year])) return at;
  return bracket && isSign(tokens[year + 1], ')') ? year + 2 : year + 1;
}

/** 17/02/2011, 2011-02-17, 17.02.2011, (16 / 2 / 1941), 2/1941. */
function numericDateEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const pieces = token?.number?.pieces ?? [];
  if (pieces.length === 3) return isDateTriple(pieces) ? at + 1 : undefined;
  if (!token?.number || token.number.ascii.length > 4) return undefined;
  const separator = tokens[at + 1];
  if (!isSign(separator, '/-–.')) return undefined;
  const [second, third] = [tokens[at + 2], tokens[at + 4]];
  if (
    isSign(tokens[at + 3], separator!.key) &&
    second?.number &&
    third?.number &&
    (separator!.key === '/' || third.glued)
  ) {
    if (isDateTriple([token.key, second.key, third.key])) return at + 5;
    // «14 / 15 / 2 / 1941» spans days.
    if (isSign(tokens[at + 5], '/') && isYearDigits(tokens[at + 6])) return at + 7;
  }
  if (separator!.key === '/' && within(whole(token, 2), 1, 31) && isYearDigits(second)) return at + 3;
  return undefined;
}

function isDateTriple(pieces: readonly string[]): boolean {
  const values = pieces.map(Number);
  const [first, second, third] = values as [number, number, number];
  const lengths = pieces.map((piece) => piece.length);
  if (lengths[0] === 4) return within(first, 1000, 2999) && isDayAndMonth(third, second);
  if (lengths[2] !== 4 && lengths[2] !== 2) return false;
  return isDayAndMonth(first, second) && (lengths[2] === 2 || within(third, 1000, 2999));
}

const isDayAndMonth = (a: number, b: number): boolean =>
  within(a, 1, 31) && within(b, 1, 31) && (a <= 12 || b <= 12);

/** 5:30, 17:00:05, "5 pm", "6.30-10am", "5 o'clock", «الساعة 5», "half past five". */
function timeEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  let end = clockEnd(tokens, at);
  if (end) return halfDayEnd(tokens, end);
  if (!within(token?.number?.value, 0, 24) || token!.number!.grouped) return undefined;
  end = at + 1;
  const direct = halfDayEnd(tokens, end);
  if (direct > end) return direct;
  if (tokens[end]?.key === 'o' && hasRole(tokens[end + 2], 'clock')) return end + 3;
  if (hasRole(before, 'clock')) return end;
  if (isDash(tokens[end]) || hasRole(tokens[end], 'to')) {
    const second = tokens[end + 1]?.number ? end + 2 : 0;
    if (second && within(tokens[end + 1]!.number!.value, 0, 24) && halfDayEnd(tokens, second) > second)
      return halfDayEnd(tokens, second);
  }
  return undefined;
}

/** Behind `h:mm` or `h:mm:ss`. */
function clockEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!within(whole(tokens[at], 2), 0, 24)) return undefined;
  let end = at + 1;
  while (
    isSign(tokens[end], ':') &&
    tokens[end]!.glued &&
    tokens[end + 1]?.glued &&
    tokens[end + 1]!.number?.ascii.length === 2 &&
    within(whole(tokens[end + 1], 2), 0, 59) &&
    end < at + 5
  )
    end += 2;
  return end > at + 1 ? end : undefined;
}

/** Behind am, p.m., «صباحا» at `at`; `at` itself where there is none. */
function halfDayEnd(tokens: readonly Token[], at: number): number {
  if (hasRole(tokens[at], 'half-day')) return at + 1;
  const [letter, dot, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if ((letter?.key === 'a' || letter?.key === 'p') && isSign(dot, '.') && second?.key === 'm' && second.glued)
    return isSign(tokens[at + 3], '.') && tokens[at + 3]!.glued ? at + 4 : at + 3;
  return at;
}

/** 2016, 1990s, 2016–2018, 2016/17, 44 BC, «(1325) هجري». */
function readYear(
  tokens: readonly Token[],
  at: number,
  counts: (token: Token | undefined) => boolean,
): CalendarReading | undefined {
  const token = tokens[at];
  const value = whole(token, 4);
  if (value === undefined) return undefined;
  const end = at + 1;
  if (isEra(tokens, end)) return { kind: 'year', first: at, end, value };
  if (
    within(value, 1, 2999) &&
    hasRole(tokens[isSign(tokens[at - 1], '(') ? at - 2 : at - 1], 'year') &&
    !hasRole(tokens[end], 'old')
  ) {
    const range = yearRangeEnd(tokens, at, 2);
    return { kind: 'year', first: at, end: range ?? end, value };
  }
  if (!isYearDigits(token)) return undefined;
  const range = yearRangeEnd(tokens, at, 4);
  if (range) return { kind: 'year', first: at, end: range, value };
  if (tokens[end]?.key === 's' && tokens[end]!.glued) return { kind: 'year', first: at, end: end + 1, value };
  return isYearInContext(tokens, at, value, counts) ? { kind: 'year', first: at, end, value } : undefined;
}

function isEra(tokens: readonly Token[], at: number): boolean {
  const token = tokens[isSign(tokens[at], ')') ? at + 1 : at];
  if (!hasRole(token, 'era')) return false;
  // The one-letter eras (م, ه, ق) are units elsewhere.
  return token!.key.length > 1 || isSign(tokens[at + 1], '.') || !token!.glued;
}

function yearRangeEnd(tokens: readonly Token[], at: number, digits: number): number | undefined {
  const sign = tokens[at + 1];
  const second = tokens[at + 2];
  if (!(isDash(sign) || isSign(sign, '/')) || !second?.number || second.number.grouped) return undefined;
  const long = isYearDigits(second) && second.number.value! >= tokens[at]!.number!.value!;
  const short =
    digits === 4 &&
    second.number.ascii.length === 2 &&
    sign!.glued &&
    second.glued &&
    second.number.value === (tokens[at]!.number!.value! + 1) % 100;
  return long || short ? at + 3 : undefined;
}

/**
 * Whether a bare number of four digits is a year. A number from 1900 to 2100 without a separator is one, unless
 * what stands around counts; an earlier one only where a preposition or the like introduces it.
 */
function isYearInContext(
  tokens: readonly Token[],
  at: number,
  value: number,
  counts: (token: Token | undefined) => boolean,
): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const introduced =
    hasRole(before, 'preposition') || hasRole(before, 'season') || wordOf(before)?.month !== undefined;
  const bracketed = isSign(before, '([') && isSign(after, ')]–-');
  if (counts(after) || countsSomething(after))
    return (
      introduced &&
      within(value, 1900, 2100) &&
      after!.grammar?.nounFollows === 'with adjectives' &&
      value % 100 !== 0
    );
  if (within(value, 1900, 2100)) return true;
  return (introduced || bracketed) && within(value, 1000, 2100);
}

/** Whether a word right behind a bare number of four digits shows that it counts: a unit, a scale, a plural. */
function countsSomething(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const word = wordOf(token);
  if (word?.unit || word?.numeral?.rank === 'scale') return true;
  if (word?.roles) return false;
  if (token.grammar?.nounFollows === 'at once') return false;
  return /[^su]s$|people$|men$|children$|troops$/.test(token.key);
}
