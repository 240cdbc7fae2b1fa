// Parts of a whole: "two thirds", «ثلاثة أرباع», 3/4, ½, "one in three", «واحد من كل عشرة».
// Knows no units, and not what the whole is.

import { type Cardinal, readCardinal } from './cardinals.ts';
import { hasRole, isPlural, isSign, type Token, wordOf } from './tokens.ts';

/** A fraction that ends before token `end`. */
export interface Fraction {
  readonly end: number;
  readonly value: number;
  /** Written 3/4, which may as well be a date or a score. */
  readonly slash?: boolean;
  /** The tokens of the two numbers of "one in three". */
  readonly of?: readonly [Cardinal, Cardinal];
}

/**
 * The fraction that begins at token `at`. Behind "and" (`afterAnd`) a number may count parts of its own:
 * "twenty-three and three fifths".
 */
export function readFraction(tokens: readonly Token[], at: number, afterAnd = false): Fraction | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.fraction !== undefined) return { end: at + 1, value: token.fraction };
  if (token.kind === 'digits') return slashFraction(tokens, at);
  const word = wordOf(token);
  if (!word) return undefined;
  if (hasRole(token, 'article')) return onePart(tokens, at + 1);
  if (word.part !== undefined && (word.numeral === undefined || isAnnexed(tokens, at)))
    return partWord(tokens, at);
  if (word.numeral?.value === 1 && token.grammar?.nounFollows !== 'at once') {
    // "one hundredth" and "one hundred and fifth" are ordinals, "one fifth" and "one twenty-fifth" are not.
    const ordinal = readCardinal(tokens, at);
    if (ordinal && ordinal.end > at + 1 && ordinal.ordinal) return undefined;
    const part = onePart(tokens, isSign(tokens[at + 1], '-') ? at + 2 : at + 1);
    if (part) return part;
  }
  const counted = afterAnd ? readCardinal(tokens, at) : undefined;
  return counted && countedParts(tokens, counted);
}

/** A fraction word that needs no number: «نصف», «ثلثا», "half". The quarter of a year is none. */
function partWord(tokens: readonly Token[], at: number): Fraction | undefined {
  const token = tokens[at]!;
  const { part, parts } = wordOf(token)!;
  const before = tokens[at - 1];
  if (parts === 'many' || hasRole(tokens[at + 1], 'compound')) return undefined;
  // «لم يبق سوى الثلث.», not «الربع الأول»
  const ends = tokens[at + 1] === undefined || tokens[at + 1]!.kind === 'sign';
  if (token.found!.definite && !(ends && hasRole(before, 'except'))) return undefined;
  // "the third quarter", but «الباب الأول ثلثي الميزانية»
  const isRanked = wordOf(before)?.ordinal !== undefined && token.grammar?.nounFollows !== 'at once';
  if (isRanked || hasRole(before, 'other-half')) return undefined;
  // «نصفها الثاني»
  const behind = tokens[at + 1];
  if (behind?.found?.definite && (wordOf(behind)?.ordinal !== undefined || hasRole(behind, 'other-half')))
    return undefined;
  // "half-hearted"; "half-a-million" and "half-hour" are amounts.
  const joined = isSign(tokens[at + 1], '-') && tokens[at + 1]!.glued ? tokens[at + 2] : undefined;
  if (joined?.glued && !hasRole(joined, 'article') && !wordOf(joined)?.unit && !scaleBehind(tokens, at + 1))
    return undefined;
  if (hasRole(token, 'period') && !scaleBehind(tokens, at + 1)) return undefined;
  return { end: at + 1, value: (parts ?? 1) / part! };
}

/** «خمس السكان»: five before an indefinite noun, a fifth before a definite one. */
function isAnnexed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next?.kind === 'word' &&
    (next.grammar?.isDefinite(next.key) ?? false) &&
    next.found === undefined &&
    !tokens[at]!.found!.definite
  );
}

/** The one part of "a third", "a twenty-fifth", "one half". An ordinal is a part only where no noun follows. */
function onePart(tokens: readonly Token[], at: number): Fraction | undefined {
  const word = wordOf(tokens[at]);
  if (!word) return undefined;
  // "€2.6 million a quarter"
  const earlier = tokens[at - 2];
  const isPeriod =
    hasRole(tokens[at], 'period') && (earlier?.number || wordOf(earlier)?.numeral || wordOf(earlier)?.unit);
  if (hasRole(tokens[at - 1], 'article') && isPeriod) return undefined;
  // "his house has a third, which …"
  const isAnother =
    hasRole(tokens[at - 1], 'article') && isSign(tokens[at + 1], ',') && hasRole(tokens[at + 2], 'relative');
  if (isAnother) return undefined;
  if (word.part !== undefined && word.parts === undefined && word.numeral === undefined)
    return hasRole(tokens[at + 1], 'compound') || isHyphened(tokens, at)
      ? undefined
      : { end: at + 1, value: 1 / word.part };
  const ordinal = readCardinal(tokens, at);
  // "a hundred trillionth" counts up to it.
  if (!ordinal?.ordinal || ordinal.value < 3 || (word.numeral && word.numeral.rank !== 'ten'))
    return undefined;
  const next = tokens[ordinal.end];
  // "A fourth, aged 17": one more of those before.
  if (ordinal.value > 3 && hasRole(tokens[at - 1], 'article') && isSign(next, ',')) return undefined;
  const noun =
    next?.kind === 'word' &&
    !(hasRole(next, 'of') || hasRole(next, 'stop') || hasRole(next, 'and') || hasRole(next, 'preposition'));
  return noun || isSign(next, '-') ? undefined : { end: ordinal.end, value: 1 / ordinal.value };
}

/** "a half-yearly list"; "a half-million" is an amount. */
const isHyphened = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at + 1], '-') &&
  tokens[at + 1]!.glued &&
  tokens[at + 2]?.glued === true &&
  !wordOf(tokens[at + 2])?.unit &&
  !scaleBehind(tokens, at + 1);

/** The parts that a number right before them counts: "twenty-three fifths", «مئة وثلاثة أرباع». */
export function countedParts(tokens: readonly Token[], number: Cardinal): Fraction | undefined {
  const at = isSign(tokens[number.end], '-') ? number.end + 1 : number.end;
  const token = tokens[at];
  const word = wordOf(token);
  let of: number | undefined;
  let end = at + 1;
  if (word?.parts === 'many' && !token!.found!.and) of = word.part;
  else if (word?.numeral?.rank === 'ten' && isSign(tokens[at + 1], '-')) {
    const low = wordOf(tokens[at + 2]);
    if (low?.parts === 'many' && low.part! < 10) of = word.numeral.value + low.part!;
    end = at + 3;
  }
  if (of === undefined) return undefined;
  // Quarters of a year are counted too, "three quarters" apart.
  if (hasRole(token, 'period') && (number.value !== 3 || hasRole(tokens[number.first - 1], 'next')))
    return undefined;
  // What "and" joins last counts the parts, as long as it is less than a whole: "two hundred and three fifths".
  const { value, beforeAnd } = number;
  const counts = beforeAnd === undefined ? value : value - beforeAnd;
  return { end, value: counts < of && beforeAnd !== undefined ? beforeAnd + counts / of : value / of };
}

/** `3/4`: two whole numbers of three digits at most. */
function slashFraction(tokens: readonly Token[], at: number): Fraction | undefined {
  const [above, slash, below] = [tokens[at]!.number, tokens[at + 1], tokens[at + 2]];
  if (!above || !isSign(slash, '/⁄') || !slash!.glued || !below?.glued || !below.number) return undefined;
  if (isSign(tokens[at + 3], '/') && tokens[at + 3]!.glued) return undefined;
  if (!/^\d{1,3}$/.test(above.ascii) || !/^\d{1,3}$/.test(below.number.ascii) || below.number.value === 0)
    return undefined;
  return { end: at + 3, value: above.value! / below.number.value!, slash: true };
}

/** How many of how many are said so often that they need no "every": one in anything, few in a round number. */
const ROUND = new Set([3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000, 10_000, 100_000, 1_000_000]);

/** "one in three", "two out of five", "1 over 20", «واحد من كل ثلاثة», «واحد على عشرين». */
export function readPortion(tokens: readonly Token[], at: number): Fraction | undefined {
  const few = readCardinal(tokens, at);
  if (!few || few.ordinal || !Number.isInteger(few.value) || few.value < 1) return undefined;
  const parts = hasRole(tokens[few.end], 'share');
  const by = parts ? few.end + 1 : few.value === 1 && isNounBetween(tokens, few.end) ? few.end + 1 : few.end;
  const joiner = tokens[by];
  if (joiner?.kind !== 'word' || tokens[by + 1]?.kind === 'sign') return undefined;
  // «الفريق الواحد على 20» is no twentieth.
  const over = hasRole(joiner, 'over') && !tokens[few.first]!.found?.definite;
  const outOf = hasRole(joiner, 'out') && hasRole(tokens[by + 1], 'of');
  if (!over && !outOf && !hasRole(joiner, 'in')) return undefined;
  let from = by + (outOf ? 2 : 1);
  const each = hasRole(tokens[from], 'each');
  if (each) from++;
  const all = readCardinal(tokens, from);
  if (!all || all.ordinal || hasUnit(tokens[all.end])) return undefined;
  const last = tokens[all.end];
  const fits = over
    ? few.value === 1 || (joiner.grammar?.nounFollows !== 'at once' && (!last || last.kind === 'sign'))
    : few.value < all.value &&
      (each ||
        parts ||
        outOf ||
        few.value === 1 ||
        (few.value < 10 && ROUND.has(all.value) && joiner.grammar?.nounFollows !== 'at once'));
  // "one in 2016" is a year.
  if (!fits || (few.value === 1 && all.value >= 1900 && all.value <= 2100)) return undefined;
  return { end: all.end, value: few.value / all.value, of: [few, all] };
}

/** "one pupil in four": the whole is named before it is counted, and nothing but that follows. */
function isNounBetween(tokens: readonly Token[], at: number): boolean {
  const [noun, joiner, all] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (
    noun?.kind !== 'word' ||
    noun.capital ||
    noun.found ||
    noun.grammar?.nounFollows !== 'behind adjectives'
  )
    return false;
  if (!hasRole(joiner, 'in') || !(all && (all.number || wordOf(all)?.numeral))) return false;
  const after = readCardinal(tokens, at + 2)?.end ?? tokens.length;
  return !isPlural(tokens[after]);
}

const hasUnit = (token: Token | undefined): boolean =>
  wordOf(token)?.unit !== undefined || isSign(token, '%٪$€£');

/** A scale right behind a fraction, where one stands: "half a million", «نصف مليون», "two thirds of a million". */
export function scaleBehind(
  tokens: readonly Token[],
  from: number,
): { readonly end: number; readonly value: number } | undefined {
  let at = from;
  if (hasRole(tokens[at], 'of') && hasRole(tokens[at + 1], 'article')) at += 2;
  else while (hasRole(tokens[at], 'article') || (isSign(tokens[at], '-') && tokens[at]!.glued)) at++;
  const numeral = wordOf(tokens[at])?.numeral;
  if (!numeral || numeral.bound || tokens[at]!.found!.and) return undefined;
  const { rank, value } = numeral;
  return rank === 'scale' || rank === 'set' || rank === 'hundred' ? { end: at + 1, value } : undefined;
}
