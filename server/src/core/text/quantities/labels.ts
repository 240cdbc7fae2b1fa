// Numbers that name instead of counting: "Resolution 2259", «كتيبة 166», "Apollo 11", "Chapter Three", phones, codes.

import { type Counts, smallNumber } from './calendar-words.ts';
import { identifierEnd } from './identifiers.ts';
import { isName, isNamedBy, isUnit, namerOf } from './namers.ts';
import { phoneEnd } from './phones.ts';
import { forceEnd, isRow, isTally, ratedEnd, ratingEnd } from './ratings.ts';
import { hasRole, isDash, isSign, type Token, wordOf } from './tokens.ts';

/**
 * Behind the label that begins at token `at`, or undefined. `counts` says whether a word is a counted noun:
 * "camp 35" is a label, "camp 35 people" is not.
 */
export function labelEnd(tokens: readonly Token[], at: number, counts: Counts): number | undefined {
  return (
    phoneEnd(tokens, at) ??
    generationEnd(tokens, at) ??
    subdivisionEnd(tokens, at) ??
    identifierEnd(tokens, at) ??
    enumeratorEnd(tokens, at) ??
    noteEnd(tokens, at) ??
    zoneEnd(tokens, at) ??
    forceEnd(tokens, at, counts) ??
    houseEnd(tokens, at) ??
    titledEnd(tokens, at) ??
    ratedEnd(tokens, at, counts) ??
    numberedEnd(tokens, at, counts)
  );
}

/** Behind the number of "Resolution 2259", "No. 5", "Articles 5, 6 and 7", «القرار رقم (5)», "Phase two". */
function numberedEnd(tokens: readonly Token[], at: number, counts: Counts): number | undefined {
  const namer = namerOf(tokens, at);
  if (namer < 0 && !isRow(tokens, at) && !isNamedBy(tokens, at, counts) && !isTally(tokens, at, counts))
    return undefined;
  const number = labelNumber(tokens, at);
  if (!number || (namer >= 0 && !isName(tokens, namer, number, counts))) return undefined;
  let end = ratingEnd(tokens, paragraphEnd(tokens, number), counts);
  for (;;) {
    const more = nextNumber(tokens, end);
    const isGlued = tokens[end]?.glued && isSign(tokens[end], '/') && tokens[end + 1]?.glued;
    if (!more || (!isGlued && (counts(tokens[more]) || isUnit(tokens[more])))) return end;
    end = more;
  }
}

/** Behind digits, or a small number in words, as names have them. */
function labelNumber(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  if (token.number) return token.number.grouped ? undefined : at + 1;
  const small = token.kind === 'word' ? smallNumber(tokens, at) : undefined;
  return small && small.value <= 20 ? small.end : undefined;
}

/** Behind the brackets of "35(2)(a)", "2 (4)". */
function paragraphEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (
    isSign(tokens[end], '(') &&
    (tokens[end]!.glued || tokens[end + 1]?.kind === 'digits') &&
    (tokens[end + 1]?.key.length ?? 9) < 3 &&
    isSign(tokens[end + 2], ')')
  )
    end += 3;
  return end;
}

/** Behind the next number of a list: "5, 6 and 7", "12–15", «5 و6». */
function nextNumber(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const joins = isDash(token) || isSign(token, '/,،') || hasRole(token, 'to') || hasRole(token, 'and');
  return joins && tokens[at + 1]?.number && !tokens[at + 1]!.number!.grouped ? at + 2 : undefined;
}

/** "definition 2b", "class 3B": digits with a letter, which is no unit, behind a word. */
const subdivisionEnd = (tokens: readonly Token[], at: number): number | undefined => {
  const letter = tokens[at + 1];
  const isLetter =
    letter?.kind === 'word' && letter.glued && letter.key.length === 1 && /[a-f]/.test(letter.key);
  return /^\d{1,2}$/.test(tokens[at]!.key) &&
    isLetter &&
    tokens[at - 1]?.kind === 'word' &&
    !tokens[at - 1]!.found &&
    !wordOf(letter)?.unit
    ? at + 2
    : undefined;
};

/** "5G", "4K" */
const generationEnd = (tokens: readonly Token[], at: number): number | undefined =>
  /^[2-8]$/.test(tokens[at]!.key) &&
  (tokens[at + 1]?.key === 'g' || tokens[at + 1]?.key === 'k') &&
  tokens[at + 1]!.glued &&
  tokens[at + 1]!.capital
    ? at + 2
    : undefined;

/** "1. Minutes", «2) المالية», «6 - يحق», "[1] Notes": the number of a paragraph that leads it. A list's own numbers are no prose. */
function enumeratorEnd(tokens: readonly Token[], at: number): number | undefined {
  const [mark, word] = [tokens[at + 1], tokens[at + 2]];
  if (!/^\d\d?$/.test(tokens[at]!.key) || word?.kind !== 'word') return undefined;
  if (at === 1 && isSign(tokens[0], '[')) return isSign(mark, ']') ? 2 : undefined;
  const closes = isSign(mark, '.)') && mark!.glued && !word.glued;
  // "Ranking: 1. Ittihad, 2. Ahly"; "Dead: 12. Wounded: 30" is none.
  const before = tokens[at - 1];
  const first = isSign(before, ':') && tokens[at]!.key === '1';
  if (closes && word.capital && (first || isSign(before, ',،;؛'))) return at + 1;
  const parts = isDash(mark) && !mark!.glued && !word.glued;
  return at === 0 && (closes || parts) ? 1 : undefined;
}

/** "[12]" behind its sentence: the number of a note. */
function noteEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!isSign(tokens[at - 1], '[') || !/^\d{1,3}$/.test(tokens[at]!.key)) return undefined;
  const behind = tokens[at + 2];
  return isSign(tokens[at + 1], ']') && (!behind || isSign(behind, '.,;:!?،؛؟…)[')) ? at + 1 : undefined;
}

/** "GMT+2", «غرينتش +2»: the sign, where the reader stands on it, or the hours alone. */
function zoneEnd(tokens: readonly Token[], at: number): number | undefined {
  const sign = isSign(tokens[at], '+-−–') ? at : at - 1;
  if (!isSign(tokens[sign], '+-−–') || !hasRole(tokens[sign - 1], 'zone')) return undefined;
  return /^\d\d?$/.test(tokens[sign + 1]?.key ?? '') ? sign + 2 : undefined;
}

/** How many words a name in quotation marks has before its number. */
const TITLE_WORDS = 3;

/** «سي ستار 7», “Blue Sky 2”: a number that ends a short name in quotation marks. */
function titledEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!/^\d{1,4}$/.test(tokens[at]!.key) || !isSign(tokens[at + 1], '»”"')) return undefined;
  let first = at - 1;
  while (first > at - 1 - TITLE_WORDS && tokens[first]?.kind === 'word' && !tokens[first]!.found) first--;
  return first < at - 1 && isSign(tokens[first], '«“"') ? at + 1 : undefined;
}

/** How many words the name of a street has before "Lane", "Road". */
const STREET_WORDS = 3;

/** Behind the number of "12 Mill Lane", "301 Battalion": what a number before capitals names. */
function houseEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!/^\d{1,4}$/.test(tokens[at]!.key)) return undefined;
  for (let i = at + 1; i <= at + STREET_WORDS && tokens[i]?.capital; i++) {
    if (hasRole(tokens[i], i === at + 1 ? 'unit-name' : 'street')) return at + 1;
  }
  return undefined;
}
