// One number as it stands in prose, with sign, decimals, fraction and scale: "-12.5", "two and a half million",
// «ثلاثة ملايين ونصف», "2 1/4", "1e6". Knows nothing of units and of what the number means.

import type { Span } from '../../base/span.ts';
import { type Cardinal, readCardinal } from './cardinals.ts';
import { isInvisible } from './digits.ts';
import { countedParts, type Fraction, readFraction, readPortion, scaleBehind } from './fractions.ts';
import { hasRole, isSign, type Token, wordOf, wordStart } from './tokens.ts';

/** A number over the tokens `first` to `last`; the span is in the text, without clitics. */
export interface NumberExpression extends Span {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly precision: number;
  readonly written: 'digits' | 'words' | 'mixed';
  /** `fraction`: a part of something, with no whole number before it; `slash`: one written 3/4. */
  readonly form: 'cardinal' | 'ordinal' | 'fraction' | 'slash';
  /** The scale that it ends with (million), else 1: the lower end of a range may share it. */
  readonly scale: number;
  /** The two numbers of "one in three". */
  readonly of?: readonly [Span, Span];
}

/** Reads the number that begins at token `at`, or gives undefined. */
export function readNumber(text: string, tokens: readonly Token[], at: number): NumberExpression | undefined {
  const negative = isMinus(tokens, at);
  const first = negative || isPlus(tokens, at) ? at + 1 : at;
  const read = readUnsigned(tokens, first);
  if (!read || !Number.isFinite(read.value)) return undefined;
  const signed = negative ? { ...read, value: -read.value } : read;
  return expression(text, tokens, at, { ...signed, end: restatedEnd(tokens, signed) });
}

/** Behind the same number in brackets: "forty-five (45)", «35 (خمسة وثلاثون)»; else where it ends. */
function restatedEnd(tokens: readonly Token[], { end, value }: Unsigned): number {
  if (!isSign(tokens[end], '(')) return end;
  const again = readUnsigned(tokens, end + 1);
  return again?.value === value && isSign(tokens[again.end], ')') ? again.end + 1 : end;
}

/** A number that has no span yet. `end` is the token behind it. */
interface Unsigned {
  readonly end: number;
  readonly value: number;
  readonly precision: number;
  readonly form: NumberExpression['form'];
  readonly scale: number;
  readonly of?: readonly [Cardinal, Cardinal];
}

function readUnsigned(tokens: readonly Token[], at: number): Unsigned | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (isSign(token, '.٫') && !token.glued) return leadingPoint(tokens, at);
  // "point 5", not "at point 5 of the list"
  const before = tokens[at - 1];
  const isPlace =
    token.capital ||
    hasRole(before, 'at-time') ||
    hasRole(before, 'on-day') ||
    hasRole(before, 'preposition');
  if (hasRole(token, 'point') && !isPlace && tokens[at + 1]?.kind === 'digits') {
    const decimals = withDecimals(tokens, whole(at, 0, 0.5));
    return decimals.end > at ? decimals : undefined;
  }
  const fraction = readPortion(tokens, at) ?? readFraction(tokens, at);
  if (fraction) return ofFraction(tokens, fraction);
  const cardinal = readCardinal(tokens, hasArticle(tokens, at) ? at + 1 : at);
  if (!cardinal) return undefined;
  const { end, value, precision, scale, ordinal } = cardinal;
  if (ordinal) return { end, value, precision, form: 'ordinal', scale: 1 };
  return withFraction(
    tokens,
    withDecimals(tokens, withExponent(tokens, { ...whole(end, value, precision), scale })),
    cardinal,
  );
}

/** "a hundred", "a dozen": the article belongs to the number. */
function hasArticle(tokens: readonly Token[], at: number): boolean {
  const rank = wordOf(tokens[at + 1])?.numeral?.rank;
  return hasRole(tokens[at], 'article') && (rank === 'hundred' || rank === 'scale' || rank === 'set');
}

const whole = (end: number, value: number, precision: number): Unsigned => ({
  end,
  value,
  precision,
  form: 'cardinal',
  scale: 1,
});

/** `.77` */
function leadingPoint(tokens: readonly Token[], at: number): Unsigned | undefined {
  const digits = tokens[at + 1]?.number;
  if (!digits || !tokens[at + 1]!.glued || digits.ascii.includes('.')) return undefined;
  const number = whole(at + 2, Number(`0.${digits.ascii}`), 0.5 * 10 ** -digits.ascii.length);
  return withScale(tokens, withExponent(tokens, number));
}

/** "two hundred point zero three", "1 point 1", «خمسة فاصلة ثلاثة». */
function withDecimals(tokens: readonly Token[], number: Unsigned): Unsigned {
  if (!hasRole(tokens[number.end], 'point') || !Number.isInteger(number.value)) return number;
  let places = '';
  let end = number.end + 1;
  for (; ; end++) {
    const numeral = wordOf(tokens[end])?.numeral;
    if (tokens[end]?.number && !tokens[end]!.key.includes('.')) places += tokens[end]!.key;
    else if (numeral && (numeral.rank === 'unit' || numeral.rank === 'zero')) places += numeral.value;
    else break;
  }
  if (places === '') return number;
  return withScale(tokens, whole(end, Number(`${number.value}.${places}`), 0.5 * 10 ** -places.length));
}

/** `1e10`, `-12e-1`, `10^6`. */
function withExponent(tokens: readonly Token[], number: Unsigned): Unsigned {
  const mark = tokens[number.end];
  const isPower = isSign(mark, '^');
  if (!mark?.glued || !(isPower || mark.key === 'e') || !tokens[number.end - 1]?.number) return number;
  const signed = isSign(tokens[number.end + 1], '+-−') && tokens[number.end + 1]!.glued;
  const at = number.end + (signed ? 2 : 1);
  const power = tokens[at]?.glued ? tokens[at]!.number?.value : undefined;
  if (power === undefined) return number;
  const exponent = signed && tokens[at - 1]!.key !== '+' ? -power : power;
  const value = isPower ? number.value ** exponent : number.value * 10 ** exponent;
  return Number.isFinite(value)
    ? whole(at + 1, value, isPower ? 0 : number.precision * 10 ** exponent)
    : number;
}

/** A scale right behind a number that has had none. */
function withScale(tokens: readonly Token[], number: Unsigned): Unsigned {
  const token = tokens[number.end];
  const numeral = wordOf(token)?.numeral;
  if (numeral?.rank !== 'scale' || token!.found!.and || (numeral.letter && !token!.glued)) return number;
  const { value: scale } = numeral;
  return {
    ...number,
    end: number.end + 1,
    value: number.value * scale,
    precision: number.precision * scale,
    scale,
  };
}

/** The half or the quarter behind a whole number: "two and a half million", «مليون ونصف», "2 1/4", 2½. */
function withFraction(tokens: readonly Token[], number: Unsigned, cardinal: Cardinal): Unsigned {
  const token = tokens[number.end];
  if (!token) return number;
  if (token.kind === 'digits' && tokens[number.end - 1]?.number && Number.isInteger(number.value)) {
    const fraction = readFraction(tokens, number.end);
    if (fraction && fraction.value < 1)
      return withScale(tokens, whole(fraction.end, number.value + fraction.value, 0));
  }
  const parts = number.end === cardinal.end ? countedParts(tokens, cardinal) : undefined;
  if (parts) return ofFraction(tokens, parts);

  const spelled = hasRole(token, 'and');
  if (!spelled && !token.found?.and) return number;
  const fraction = readFraction(tokens, spelled ? number.end + 1 : number.end, true);
  if (!fraction || fraction.value >= 1) return number;
  // "two and a third of the men" are two things.
  if (hasRole(tokens[fraction.end], 'of') && hasRole(tokens[fraction.end + 1], 'definite')) return number;
  const named = wordOf(tokens[fraction.end])?.numeral;
  if (named?.rank === 'scale' && !tokens[fraction.end]!.found!.and && !named.bound) {
    // «مليونين ونصف المليون» names its scale again; "two and a half million" names it once.
    const { value: scale } = named;
    const times = number.value < scale ? scale : 1;
    return { ...whole(fraction.end + 1, number.value * times + fraction.value * scale, 0), scale };
  }
  // «ثلاثة ملايين ونصف», "un million et demi": the half is one of the scale named last.
  return whole(fraction.end, number.value + fraction.value * cardinal.scale, 0);
}

function ofFraction(tokens: readonly Token[], { end, value, slash, of }: Fraction): Unsigned {
  const scale = slash || of ? undefined : scaleBehind(tokens, end);
  if (scale) return { ...whole(scale.end, value * scale.value, 0), scale: scale.value };
  return { end, value, precision: 0, form: slash ? 'slash' : 'fraction', scale: 1, ...(of && { of }) };
}

const isMinus = (tokens: readonly Token[], at: number): boolean =>
  hasRole(tokens[at], 'minus')
    ? isNumberStart(tokens, at + 1)
    : isSign(tokens[at], '-−–') && isSignOfNumber(tokens, at);

const isPlus = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at], '+') && isSignOfNumber(tokens, at);

/** A sign of a number is glued to it and to nothing before but an opening mark; at the very start a space may part them. */
function isSignOfNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || (!next.glued && at > 0) || next.kind === 'word') return false;
  return isNumberStart(tokens, at + 1) && (!tokens[at]!.glued || isSign(tokens[at - 1], '([«"\u201c:'));
}

const isNumberStart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.number?.value !== undefined ||
  wordOf(tokens[at])?.numeral !== undefined ||
  (isSign(tokens[at], '.٫') && tokens[at + 1]?.number !== undefined);

/** Marks of direction right before a number belong to it. */
function withMarks(text: string, start: number): number {
  while (start > 0 && isInvisible(text.charCodeAt(start - 1))) start--;
  return start;
}

function expression(text: string, tokens: readonly Token[], first: number, read: Unsigned): NumberExpression {
  const { end, value, precision, form, scale, of } = read;
  const used = tokens.slice(first, end);
  const hasDigits = used.some((token) => token.kind === 'digits');
  const hasWords = used.some((token) => token.kind === 'word' && token.key !== 'e');
  const span = (from: number, to: number): Span => ({
    start: withMarks(text, wordStart(text, tokens[from]!)),
    end: tokens[to - 1]!.end,
  });
  return {
    first,
    last: end - 1,
    ...span(first, end),
    value,
    precision,
    written: hasDigits ? (hasWords ? 'mixed' : 'digits') : 'words',
    form,
    scale,
    ...(of && { of: [span(of[0].first, of[0].end), span(of[1].first, of[1].end)] as const }),
  };
}
