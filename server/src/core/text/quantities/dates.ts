// Dates with a day or a month: "5 May 2016", "May the eleventh", 17/02/2011, «18 أيار/مايو», «السبت 15».

import { type Counts, noNoun, smallNumber, within } from './calendar-words.ts';
import type { DigitNumber } from './digits.ts';
import { hasRole, isDash, isPlural, isSign, type Token, wordOf } from './tokens.ts';

/** Behind the date that begins at token `at`, or undefined. */
export function dateEnd(tokens: readonly Token[], at: number, counts: Counts): number | undefined {
  const token = tokens[at]!;
  if (isSign(tokens[at - 1], '$€£')) return undefined;
  return (
    (token.number && numericDateEnd(tokens, at)) ??
    namedDateEnd(tokens, at, counts) ??
    (token.number && dayOfMonthEnd(tokens, at, counts)) ??
    undefined
  );
}

/** How far behind the begin of a date its first name may stand: "5, 6 and 7 of the month of May". */
const NAME_REACH = 9;

const LATEST_YEAR = 2100;

/** What parts of a date have been met. */
interface Parts {
  day: boolean;
  month: boolean;
  year: boolean;
  weekday: boolean;
  /** Where the month came before the day, so that a noun behind would take the number for itself. */
  dayLast: boolean;
}

/** A date with a month's or a weekday's name: day, month, year and weekday in any order. */
function namedDateEnd(tokens: readonly Token[], at: number, counts: Counts): number | undefined {
  if (!isNameNear(tokens, at)) return undefined;
  const parts: Parts = { day: false, month: false, year: false, weekday: false, dayLast: false };
  let end = at;
  let accepted: number | undefined;
  for (let next = at; ; ) {
    const partEnd = readPart(tokens, next, parts);
    if (!partEnd) break;
    end = partEnd;
    // "in May 2400 families": beyond the years that anyone writes of, a noun takes the number for itself.
    const isFar = !parts.day && (tokens[end - 1]?.number?.value ?? 0) > LATEST_YEAR;
    if (isFar && isCounting(tokens, end, counts)) break;
    const isDate = (parts.month && (parts.day || parts.year)) || (parts.weekday && parts.day);
    if (isDate && !(parts.dayLast && isCounting(tokens, end, counts))) accepted = end;
    next = skipSeparators(tokens, end);
  }
  return accepted && closeBracket(tokens, at, accepted);
}

/** Whether a month or a weekday stands close behind token `at`: most numbers are done with here. */
function isNameNear(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + NAME_REACH; i++) {
    const word = wordOf(tokens[i]);
    if (word && (word.month !== undefined || word.monthWith || hasRole(tokens[i], 'weekday'))) return true;
  }
  return false;
}

/** Whether the word behind "May 12" takes the number for itself: "people", "km", in Arabic any noun. */
function isCounting(tokens: readonly Token[], at: number, counts: Counts): boolean {
  const token = tokens[at];
  if (token?.grammar?.nounFollows === 'at once') return !noNoun(tokens, at, counts);
  return counts(token) || wordOf(token)?.unit !== undefined || isPlural(token);
}

/** Takes the part of a date at token `at` into `parts` and gives the token behind it. */
function readPart(tokens: readonly Token[], at: number, parts: Parts): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (!parts.weekday && hasRole(token, 'weekday') && !wordOf(token)?.numeral) {
    parts.weekday = true;
    parts.dayLast = false;
    return at + 1;
  }
  if (!parts.month) {
    const month = monthEnd(tokens, at);
    if (month) {
      parts.month = true;
      parts.dayLast = false;
      return month;
    }
  }
  const year =
    parts.year || !(parts.month || parts.weekday || isMonthNext(tokens, at))
      ? undefined
      : yearEnd(tokens, at);
  if (year) {
    parts.year = true;
    parts.dayLast = false;
    return year;
  }
  const day = parts.day
    ? undefined
    : (parts.weekday && !parts.month && dayAndMonthEnd(tokens, at)) || daysEnd(tokens, at);
  if (day) {
    parts.day = true;
    parts.dayLast = parts.month || parts.weekday;
  }
  return day;
}

const isMonthNext = (tokens: readonly Token[], at: number): boolean => {
  const next = isSign(tokens[at + 1], '-/.') ? at + 2 : at + 1;
  return monthEnd(tokens, next) !== undefined;
};

/** Passes over what stands between the parts of a date. */
function skipSeparators(tokens: readonly Token[], from: number): number {
  let at = from;
  if (isSign(tokens[at], ',،/(.') || isDash(tokens[at])) at++;
  if (hasRole(tokens[at], 'of') || hasRole(tokens[at], 'and') || hasRole(tokens[at], 'to')) at++;
  if (hasRole(tokens[at], 'definite')) at++;
  if (
    wordOf(tokens[at])?.unit?.symbol === 'mo' ||
    (hasRole(tokens[at], 'year') && tokens[at + 1]?.kind === 'digits')
  )
    at++;
  if (isSign(tokens[at], '(')) at++;
  return at;
}

function closeBracket(tokens: readonly Token[], first: number, end: number): number {
  if (!isSign(tokens[end], ')')) return end;
  return tokens.slice(first, end).some((token) => isSign(token, '(')) ? end + 1 : end;
}

/** Behind the month's name at token `at`, both names where two stand together («أيار/مايو»). */
function monthEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const second = wordOf(token)?.monthWith;
  let end: number;
  if (second) {
    if (!second.includes(tokens[at + 1]?.key ?? '')) return undefined;
    end = at + 2;
  } else if (wordOf(token)?.month !== undefined) end = at + 1;
  else return undefined;
  // Nov. 5
  if (
    isSign(tokens[end], '.') &&
    tokens[end]!.glued &&
    token.key.length <= 5 &&
    tokens[end + 1]?.kind === 'digits'
  )
    end++;
  const other = isSign(tokens[end], '/(') ? monthEnd(tokens, end + 1) : undefined;
  return other ? (isSign(tokens[end], '(') && isSign(tokens[other], ')') ? other + 1 : other) : end;
}

/** Behind a day, or the span of days, at token `at`: 5, "5–7", "5 and 6". The hour of "5 8:00" is no day. */
function daysEnd(tokens: readonly Token[], at: number): number | undefined {
  const day = dayEnd(tokens, at);
  if (!day) return undefined;
  const joined =
    isDash(tokens[day]) ||
    isSign(tokens[day], ',') ||
    hasRole(tokens[day], 'to') ||
    hasRole(tokens[day], 'and');
  const second = joined && tokens[day + 1] ? dayEnd(tokens, day + 1) : undefined;
  return second && !isDash(tokens[second]) ? second : day;
}

/** "Friday 7.6", "Friday 5/12": day and month behind a weekday. */
function dayAndMonthEnd(tokens: readonly Token[], at: number): number | undefined {
  if (/^\d\d?\.\d\d?$/.test(tokens[at]?.number?.ascii ?? '')) return at + 1;
  const isSlash =
    isSign(tokens[at + 1], '/') && tokens[at + 1]!.glued && tokens[at + 2]?.number !== undefined;
  return isSlash && dayEnd(tokens, at) ? at + 3 : undefined;
}

/** Behind the day at token `at`: 5, 5th, "the fifth", "twenty-one", «الخامس والعشرين». */
function dayEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  if (token.number) {
    const isClock = isSign(tokens[at + 1], ':') && tokens[at + 1]!.glued;
    if (isClock || !/^\d\d?$/.test(token.key) || !within(token.number.value, 1, 31)) return undefined;
    return isOrdinalSuffix(tokens[at + 1]) ? at + 2 : at + 1;
  }
  const small = smallNumber(tokens, at);
  if (small) {
    const low = isSign(tokens[small.end], '-') ? small.end + 1 : small.end;
    if (small.value % 10 === 0 && within(small.value, 20, 30) && within(wordOf(tokens[low])?.ordinal, 1, 9))
      return low + 1;
    return within(small.value, 1, 31) ? small.end : undefined;
  }
  const ordinal = wordOf(token)?.ordinal;
  if (!within(ordinal, 1, 31)) return undefined;
  const next = tokens[at + 1];
  const { rank = '', value = 0 } = wordOf(next)?.numeral ?? {};
  // «الثاني عشر», «الحادي والعشرين»
  return rank === 'tail' || (rank === 'ten' && value <= 30 && next?.found?.and) ? at + 2 : at + 1;
}

/** Whether the token is what makes the digits before it an ordinal: the "th" of 5th. */
export const isOrdinalSuffix = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.glued && (token.grammar?.ordinalSuffixes.has(token.key) ?? false);

/** Behind a year of four digits, or in words ("two thousand and eighteen", "nineteen seventy-eight"). */
function yearEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.number) return isYearDigits(token.number) ? at + 1 : undefined;
  const first = smallNumber(tokens, at);
  if (!first) return undefined;
  if (within(first.value, 1000, 2100)) return first.end;
  return pairedYear(tokens, first)?.end;
}

/** "nineteen seventy-eight", "twenty sixteen": a century and its years. */
export function pairedYear(
  tokens: readonly Token[],
  century: { readonly end: number; readonly value: number },
): { readonly end: number; readonly value: number } | undefined {
  const next = tokens[century.end];
  if (!within(century.value, 13, 20) || next?.kind !== 'word' || next.found?.and) return undefined;
  const years = smallNumber(tokens, century.end);
  return years && within(years.value, 10, 99)
    ? { end: years.end, value: century.value * 100 + years.value }
    : undefined;
}

export const isYearDigits = (number: DigitNumber | undefined): boolean =>
  number?.ascii.length === 4 &&
  !number.grouped &&
  within(number.value, 1000, 2999) &&
  Number.isInteger(number.value);

/** 17/02/2011, 2011-02-17, 17.02.2011, (16 / 2 / 1941), 2/1941, 2015-12, 20200701. */
function numericDateEnd(tokens: readonly Token[], at: number): number | undefined {
  const number = tokens[at]!.number!;
  if (number.pieces.length === 3 && number.value === undefined)
    return isDateTriple(number.pieces) ? at + 1 : undefined;
  if (!number.grouped && /^(?:19|20)\d{6}$/.test(number.ascii))
    return isDateTriple([number.ascii.slice(0, 4), number.ascii.slice(4, 6), number.ascii.slice(6)])
      ? at + 1
      : undefined;
  return slashDateEnd(tokens, at) ?? dashDateEnd(tokens, at);
}

/** Numbers between slashes, bracketed or not, that end with a year: 5/17/2018, «14 / 15 / 2 / (1941)», 11/12,2016. */
function slashDateEnd(tokens: readonly Token[], at: number): number | undefined {
  const parts = [tokens[at]!.number!];
  let end = at + 1;
  let bracket = false;
  while (isSign(tokens[end], '/') || (hasRole(tokens[end], 'to') && parts.length === 2)) {
    const open = isSign(tokens[end + 1], '(') ? 1 : 0;
    const next = tokens[end + 1 + open]?.number;
    if (!next || parts.length === 6) break;
    parts.push(next);
    bracket ||= open === 1;
    end += 2 + open;
  }
  if (parts.length < 2) return undefined;
  const last = parts[parts.length - 1]!;
  const pieces = parts.flatMap((part) => (part.pieces.length === 2 ? part.pieces : [part.ascii]));
  const isDate =
    pieces.length === 2
      ? parts.some((part) => isYearDigits(part)) && parts.some((part) => within(part.value, 1, 31))
      : isDateTriple(pieces) ||
        (isYearDigits(last) && parts.slice(0, -1).every((part) => within(part.value, 1, 31)));
  if (!isDate) return undefined;
  return bracket && isSign(tokens[end], ')') ? end + 1 : end;
}

/** 2011-02-17, 11-2016, 2015-12. */
function dashDateEnd(tokens: readonly Token[], at: number): number | undefined {
  const [first, dash, second, again, third] = tokens.slice(at, at + 5);
  if (!isSign(dash, '-–') || !second?.number) return undefined;
  if (isSign(again, dash!.key) && third?.glued && third.number)
    return isDateTriple([first!.key, second.key, third.key]) ? at + 5 : undefined;
  const isMonth = (token: Token) => /^\d\d?$/.test(token.key) && within(token.number!.value, 1, 12);
  const monthOfYear =
    (isYearDigits(first!.number) && isMonth(second)) || (isYearDigits(second.number) && isMonth(first!));
  return monthOfYear && dash!.glued === second.glued ? at + 3 : undefined;
}

function isDateTriple(pieces: readonly string[]): boolean {
  const [first = 0, second = 0, third = 0] = pieces.map(Number);
  const [length, , last] = pieces.map((piece) => piece.length);
  if (length === 4) return within(first, 1000, 2999) && isDayAndMonth(third, second);
  return isDayAndMonth(first, second) && (last === 2 || (last === 4 && within(third, 1000, 2999)));
}

const isDayAndMonth = (a: number, b: number): boolean =>
  within(a, 1, 31) && within(b, 1, 31) && (a <= 12 || b <= 12);

/** "4 to 23 of this month", «20 من الشهر القادم», "on 15 at 8:00", «يوم 27»: a day whose month is not named. */
function dayOfMonthEnd(tokens: readonly Token[], at: number, counts: Counts): number | undefined {
  const end = daysEnd(tokens, at);
  if (!end) return undefined;
  if (isOfMonth(tokens, end)) return end;
  if (isOrdinalSuffix(tokens[end - 1])) return undefined;
  const before = tokens[at - 1];
  if (!hasRole(before, 'on-day')) return undefined;
  // "on 7/10"
  const month = isSign(tokens[end], '/') && tokens[end + 1]?.number ? end + 2 : end;
  return noNoun(tokens, month, counts) ? month : undefined;
}

function isOfMonth(tokens: readonly Token[], from: number): boolean {
  let at = from;
  if (hasRole(tokens[at], 'of') || hasRole(tokens[at], 'in') || hasRole(tokens[at], 'preposition')) at++;
  else if (!hasRole(tokens[at], 'next') && !hasRole(tokens[at], 'pronoun')) return false;
  while (hasRole(tokens[at], 'pronoun') || hasRole(tokens[at], 'definite') || hasRole(tokens[at], 'next'))
    at++;
  const unit = wordOf(tokens[at])?.unit;
  return unit?.symbol === 'mo' && (at > from + 1 || tokens[at]!.found!.definite);
}
