// Years: 2016, 1990s, 2016–18, "nineteen seventy-eight", 44 BC, «عام 512», «(1325) هجري».

import { type Counts, noNoun, type SmallNumber, within } from './calendar-words.ts';
import { isYearDigits, pairedYear } from './dates.ts';
import { readPortion } from './fractions.ts';
import { hasRole, isDash, isPlural, isSign, type Token, wordOf } from './tokens.ts';

/** The year that the number at token `at` is, or begins. */
export function readYear(
  tokens: readonly Token[],
  at: number,
  number: SmallNumber,
  counts: Counts,
): SmallNumber | undefined {
  const token = tokens[at]!;
  const decade = decadeEnd(tokens, at, number);
  if (decade) return { end: decade, value: token.number?.value ?? 0 };
  const { value, end } = number;
  if (isEra(tokens, end)) return number;
  const opener = isSign(tokens[at - 1], '(') ? tokens[at - 2] : tokens[at - 1];
  const named = hasRole(opener, 'year') && !wordOf(opener)?.numeral;
  // «هذا الموسم 6 ملايين»
  const isScaled = wordOf(tokens[end])?.numeral?.rank === 'scale';
  if (named && within(value, 1, 2999) && !counts(tokens[end]) && !isScaled)
    return { end: rangeEnd(tokens, at, end, 2) ?? pairedYear(tokens, number)?.end ?? end, value };
  // «بين عامي 512 و511»
  if (hasRole(tokens[at - 1], 'and') && tokens[at - 2]?.number && hasRole(tokens[at - 3], 'year'))
    return number;
  if (isAncient(tokens, at, number)) return number;
  if (token.kind === 'word') return yearInWords(tokens, at, number, counts);
  if (!isYearDigits(token.number)) return undefined;
  const range = rangeEnd(tokens, at, end, 4);
  if (range) return { end: range, value };
  // "2019 H2" is half a year.
  const half = tokens[end]?.kind === 'word' && tokens[end + 1]?.kind === 'digits' && tokens[end + 1]!.glued;
  return (half || isYearHere(tokens, at, value, counts)) && !readPortion(tokens, at) ? number : undefined;
}

/** "1990s", "the 70's", "nineteen seventies", «التسعينيات» has no number before it. */
function decadeEnd(tokens: readonly Token[], at: number, century: SmallNumber): number | undefined {
  const token = tokens[at]!;
  if (token.number) {
    if (!/^\d?\d?\d0$/.test(token.number.ascii) || token.number.ascii.length % 2 === 1) return undefined;
    const apostrophe = isSign(tokens[at + 1], "'") && tokens[at + 1]!.glued ? 1 : 0;
    const plural = tokens[at + 1 + apostrophe];
    return plural?.glued && plural.key === 's' ? at + 2 + apostrophe : undefined;
  }
  if (!within(century.value, 13, 20)) return undefined;
  const decade = isSign(tokens[century.end], '-') ? century.end + 1 : century.end;
  return hasRole(tokens[decade], 'decade') ? decade + 1 : undefined;
}

/** "killed in battle in 363.": three digits behind "in" that end their phrase. */
function isAncient(tokens: readonly Token[], at: number, { end }: SmallNumber): boolean {
  const [before, after] = [tokens[at - 1], tokens[end]];
  const introduced = hasRole(before, 'in') && before!.grammar?.nounFollows === 'behind adjectives';
  return introduced && /^[1-9]\d[1-9]$/.test(tokens[at]!.key) && (!after || isSign(after, '.,;)'));
}

/** "nineteen seventy-eight" anywhere; "two thousand and eighteen", «ألفين وثمانية عشر» behind what introduces a year. */
function yearInWords(
  tokens: readonly Token[],
  at: number,
  number: SmallNumber,
  counts: Counts,
): SmallNumber | undefined {
  const paired = pairedYear(tokens, number);
  if (paired) return paired;
  const introduced = hasRole(tokens[at - 1], 'preposition') || isSign(tokens[at - 1], ',،');
  const exact = number.value % 100 !== 0;
  return introduced && exact && within(number.value, 1900, 2099) && noNoun(tokens, number.end, counts)
    ? number
    : undefined;
}

function isEra(tokens: readonly Token[], at: number): boolean {
  const bracket = isSign(tokens[at], ')') ? 1 : 0;
  const [era, next] = [tokens[at + bracket], tokens[at + bracket + 1]];
  return hasRole(era, 'era') || (hasRole(era, 'era-letter') && (next === undefined || isSign(next, '.,،)')));
}

/** Behind 2016–2018, 2016/17, «1940 - 1943». */
function rangeEnd(tokens: readonly Token[], at: number, from: number, digits: number): number | undefined {
  const [sign, second] = [tokens[from], tokens[from + 1]];
  const joined =
    isDash(sign) || isSign(sign, '/') || hasRole(sign, 'to') || (digits === 2 && hasRole(sign, 'and'));
  if (!joined || !second?.number || second.number.grouped) return undefined;
  const value = tokens[at]!.number?.value ?? 0;
  const long = isYearDigits(second.number) && second.number.value! >= value;
  const short =
    isYearDigits(tokens[at]!.number) &&
    /^\d\d$/.test(second.number.ascii) &&
    sign!.glued &&
    second.glued &&
    second.number.value! > value % 100;
  return long || short ? from + 2 : undefined;
}

/**
 * Whether a bare number of four digits is a year. From 1900 to 2100 it is one unless what stands around counts;
 * other numbers only where a preposition or the like introduces them.
 */
function isYearHere(tokens: readonly Token[], at: number, value: number, counts: Counts): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const introduced =
    hasRole(before, 'preposition') ||
    hasRole(before, 'season') ||
    wordOf(before)?.month !== undefined ||
    // "between 1921 and 1965"
    (hasRole(before, 'and') && isYearDigits(tokens[at - 2]?.number) && hasRole(tokens[at - 3], 'between'));
  const modern = within(value, 1900, 2100);
  // "the 2010 election", "the 1858 Treaty"
  if (
    hasRole(before, 'definite') &&
    after?.kind === 'word' &&
    !isPlural(after) &&
    (modern || after.capital || value % 100 !== 0)
  )
    return true;
  if (countsHere(after, counts))
    return introduced && modern && value % 100 !== 0 && after!.grammar?.nounFollows !== 'at once';
  const bracketed = isSign(before, '([') && isSign(after, ')]–-');
  return modern || ((introduced || bracketed) && (value % 100 !== 0 || noNoun(tokens, at + 1, counts)));
}

/** Whether a word right behind a bare number of four digits shows that it counts. */
function countsHere(token: Token | undefined, counts: Counts): boolean {
  if (token?.kind !== 'word') return isSign(token, '%٪$€£');
  const word = wordOf(token);
  if (word?.unit || word?.numeral?.rank === 'scale') return true;
  if (token.grammar?.nounFollows === 'at once') return counts(token);
  return isPlural(token);
}
