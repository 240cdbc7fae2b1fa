// Times of day: 5:30, 17:00–18:00, "5 pm", "half past five", "seven thirty", «الساعة الخامسة إلا ربعا».

import { type Counts, isNearTime, noNoun, type SmallNumber, smallNumber, within } from './calendar-words.ts';
import { readFraction } from './fractions.ts';
import { hasRole, isDash, isSign, type Token, wordOf } from './tokens.ts';
import { unitBehind } from './units.ts';

/** Behind the time, or the span of times, that begins at token `at`, where `number` stands if any; or undefined. */
export function timeEnd(
  tokens: readonly Token[],
  at: number,
  number: SmallNumber | undefined,
  counts: Counts,
): number | undefined {
  const sure = sureTimeEnd(tokens, at, number);
  if (sure) return spanEnd(tokens, sure, counts);
  // The first of two times may be bare: "from 6 to 11 pm", "4-5pm".
  const hour = hourEnd(tokens, at, number);
  if (!hour) return undefined;
  if (isJoiner(tokens[hour])) {
    const second = sureTimeEnd(tokens, hour + 1);
    if (second) return second;
  }
  return nearTimeEnd(tokens, at, hour, counts);
}

/** A time that shows itself as one. */
function sureTimeEnd(
  tokens: readonly Token[],
  at: number,
  number = smallNumber(tokens, at),
): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const clock = clockEnd(tokens, at);
  if (clock) return halfDayEnd(tokens, clock) ?? clock;
  const past = pastEnd(tokens, at, number);
  if (past) return halfDayEnd(tokens, past) ?? past;
  const spoken = spokenEnd(tokens, at);
  if (spoken) return spoken;
  const hour = hourEnd(tokens, at, number);
  if (!hour) return undefined;
  if (tokens[hour]?.key === 'o' && hasRole(tokens[hour + 2], 'clock')) return hour + 3;
  const direct = halfDayEnd(tokens, hour) ?? minutesEnd(tokens, hour);
  if (direct) return halfDayEnd(tokens, direct) ?? direct;
  if (hasRole(tokens[at - 1], 'clock')) return hour;
  return undefined;
}

/** Behind the hour at token `at`: 0 to 24, 6.30, 1140 before am, "ten". */
function hourEnd(tokens: readonly Token[], at: number, small = smallNumber(tokens, at)): number | undefined {
  const number = tokens[at]?.number;
  if (number) {
    if (number.grouped || number.value === undefined) return undefined;
    if (/^\d\d?(?:\.[0-5]\d)?$/.test(number.ascii) && number.value < 25) return at + 1;
    // "1140 a.m."; one letter alone is as well a unit (1000 م).
    const half = /^\d?\d[0-5]\d$/.test(number.ascii) ? halfDayEnd(tokens, at + 1) : undefined;
    return half && (half > at + 2 || tokens[at + 1]!.key.length > 1) ? at + 1 : undefined;
  }
  return small && within(small.value, 0, 24) ? small.end : undefined;
}

/** Behind `h:mm`, `h:mm:ss`, or `17 h 30` as the French write it. */
function clockEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:[01]?\d|2[0-4])$/.test(tokens[at]?.number?.ascii ?? '')) return undefined;
  let end = at + 1;
  while (
    end < at + 5 &&
    isSign(tokens[end], ':') &&
    tokens[end]!.glued &&
    tokens[end + 1]?.glued &&
    /^[0-5]\d$/.test(tokens[end + 1]!.number?.ascii ?? '')
  )
    end += 2;
  if (end > at + 1) return end;
  return tokens[end]?.key === 'h' && /^[0-5]\d$/.test(tokens[end + 1]?.number?.ascii ?? '')
    ? end + 2
    : undefined;
}

/** Behind am, p.m., "in the morning", «صباحا», «بعد الظهر»; undefined where there is none. */
function halfDayEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  if (hasRole(token, 'half-day')) return at + 1;
  if (token.key === 'a' || token.key === 'p') {
    if (!isSign(tokens[at + 1], '.') || tokens[at + 2]?.key !== 'm') return undefined;
    return isSign(tokens[at + 3], '.') ? at + 4 : at + 3;
  }
  let end = at;
  while (
    hasRole(tokens[end], 'preposition') ||
    hasRole(tokens[end], 'definite') ||
    hasRole(tokens[end], 'pronoun')
  )
    end++;
  return end > at && hasRole(tokens[end], 'day-part') && !hasRole(tokens[end], 'weekday')
    ? end + 1
    : undefined;
}

/** "ten past 9", "half past five", "a quarter past eight", "quarter to six". */
function pastEnd(tokens: readonly Token[], at: number, number: SmallNumber | undefined): number | undefined {
  let minutes = number?.end;
  if (!minutes) {
    const from = hasRole(tokens[at], 'article') ? at + 1 : at;
    const part = wordOf(tokens[from])?.part;
    minutes = part === 2 || part === 4 ? from + 1 : undefined;
  }
  if (!minutes) return undefined;
  // "quarter to six"; "ten to seven" is a range more often.
  const isQuarter = number === undefined && wordOf(tokens[minutes - 1])?.part === 4;
  if (isQuarter && hasRole(tokens[minutes], 'to')) return hourEnd(tokens, minutes + 1);
  if (wordOf(tokens[minutes])?.unit?.symbol === 'min') minutes++;
  return hasRole(tokens[minutes], 'time-past') ? hourEnd(tokens, minutes + 1) : undefined;
}

/** "seven thirty", "two forty five": an hour and minutes, as two bare numbers in words. */
function minutesEnd(tokens: readonly Token[], at: number): number | undefined {
  const [hour, token] = [tokens[at - 1], tokens[at]];
  if (
    hour?.kind !== 'word' ||
    !within(wordOf(hour)?.numeral?.value, 1, 12) ||
    // «الفريق الواحد عشرين»: of Arabic words, only behind «الساعة»
    (hour.grammar?.nounFollows === 'at once' && !hasRole(tokens[at - 2], 'clock')) ||
    token?.kind !== 'word' ||
    token.found?.and
  )
    return undefined;
  const minutes = smallNumber(tokens, at);
  return minutes && within(minutes.value, 10, 59) && !isSign(tokens[minutes.end], '-')
    ? minutes.end
    : undefined;
}

/** «الخامسة والنصف مساء», «الثامنة إلا ربعا», «السابعة وخمس وثلاثين دقيقة»: the hour is an ordinal. */
function spokenEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token?.found?.definite || !within(wordOf(token)?.ordinal, 1, 12)) return undefined;
  let end = wordOf(tokens[at + 1])?.numeral?.rank === 'tail' ? at + 2 : at + 1;
  const half = halfDayEnd(tokens, end);
  let sure = half !== undefined || hasRole(tokens[at - 1], 'clock');
  end = half ?? end;
  const minus = hasRole(tokens[end], 'minus-time');
  const minutesAt = minus || hasRole(tokens[end], 'and') ? end + 1 : tokens[end]?.found?.and ? end : -1;
  if (minutesAt >= 0 && (sure || minus || hasHalfDay(tokens, minutesAt))) {
    const minutes =
      wordOf(tokens[minutesAt])?.part !== undefined
        ? minutesAt + 1
        : (readFraction(tokens, minutesAt, true)?.end ?? smallNumber(tokens, minutesAt)?.end);
    if (minutes) {
      end = wordOf(tokens[minutes])?.unit?.symbol === 'min' ? minutes + 1 : minutes;
      sure = true;
    }
  }
  return sure ? (halfDayEnd(tokens, end) ?? end) : undefined;
}

function hasHalfDay(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) if (hasRole(tokens[i], 'half-day')) return true;
  return false;
}

const isJoiner = (token: Token | undefined): boolean =>
  isDash(token) || hasRole(token, 'to') || hasRole(token, 'and');

/** Behind the second of two times, where one follows: "8am–3", "17:00 to 18:00". */
function spanEnd(tokens: readonly Token[], end: number, counts: Counts): number {
  if (!isJoiner(tokens[end])) return end;
  const second = sureTimeEnd(tokens, end + 1);
  if (second) return second;
  const hour = hourEnd(tokens, end + 1);
  return hour && noNoun(tokens, hour, counts) ? hour : end;
}

/** "at 7", "between 3 and 8 yesterday": a bare hour behind a preposition, where the time of day is spoken of nearby. */
function nearTimeEnd(tokens: readonly Token[], at: number, hour: number, counts: Counts): number | undefined {
  const before = tokens[at - 1];
  const second = isJoiner(tokens[hour]) ? hourEnd(tokens, hour + 1) : undefined;
  const end = second ?? hour;
  // «اليوم 12 في المئة»
  if (!noNoun(tokens, end, counts) || unitBehind(tokens, end)?.unit.kind === 'percent') return undefined;
  if (hasRole(before, 'at-time') && /^\d?\d\.[0-5]\d$/.test(tokens[at]!.key)) return end;
  const isDay = (token: Token | undefined) => hasRole(token, 'day-part') || hasRole(token, 'weekday');
  const introduced =
    hasRole(before, 'at-time') ||
    isDay(before) ||
    // "on Saturdays, 10–12"
    (second !== undefined && isSign(before, ',،') && isDay(tokens[at - 2])) ||
    // "rose from 12 on Monday" has no second hour, "around 7 died on Monday" no part of the day beside it.
    (second !== undefined && (hasRole(before, 'from') || hasRole(before, 'between'))) ||
    (hasRole(before, 'near-time') && (isDay(tokens[at - 2]) || isDay(tokens[end])));
  return introduced && isNearTime(tokens, at, end) ? end : undefined;
}
