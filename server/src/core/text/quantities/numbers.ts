// One number as it stands in prose, with sign, decimals, fraction and scale: "-12.5", "two and a half million",
// «ثلاثة ملايين ونصف», "2 1/4", "1e6". Knows nothing of units and of what the number means.

import type { Span } from '../../base/span.ts';
import { type Cardinal, readCardinal } from './cardinals.ts';
import type { DigitNumber } from './digits.ts';
import { hasRole, isSign, type Token, wordOf, wordStart } from './tokens.ts';

/** A number over the tokens `[first, end)`; the span is in the text. */
export interface NumberExpression extends Span {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly precision: number;
  readonly written: 'digits' | 'words' | 'mixed';
  /** `fraction`: a part of something, with no whole number before it. */
  readonly form: 'cardinal' | 'ordinal' | 'fraction';
  /** Where it is one run of digits and nothing else. */
  readonly digits?: DigitNumber;
}

/** Reads the number that begins at token `at`, or gives undefined. */
export function readNumber(text: string, tokens: readonly Token[], at: number): NumberExpression | undefined {
  const negative = isMinus(tokens, at);
  const first = negative || isPlus(tokens, at) ? at + 1 : at;
  const read = readUnsigned(tokens, first);
  if (!read) return undefined;
  return expression(text, tokens, at, negative ? { ...read, value: -read.value } : read);
}

/** A number before it has a span. `end` is the token behind it. */
interface Unsigned {
  readonly end: number;
  readonly value: number;
  readonly precision: number;
  readonly form: NumberExpression['form'];
}

function readUnsigned(tokens: readonly Token[], at: number): Unsigned | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (isSign(token, '.٫') && tokens[at + 1]?.glued && tokens[at + 1]?.number && !token.glued)
    return leadingPoint(tokens, at);
  if (hasRole(token, 'point') && tokens[at + 1]?.number)
    return decimals(tokens, { end: at, value: 0, precision: 0.5, form: 'cardinal' });
  const fraction = readFraction(tokens, at);
  if (fraction) return scaledFraction(tokens, fraction);
  const cardinal = readCardinal(tokens, at);
  if (!cardinal) return undefined;
  const { value, precision, ordinal } = cardinal;
  if (ordinal) return { end: cardinal.end, value, precision, form: 'ordinal' };
  const whole = decimals(tokens, exponent(tokens, { end: cardinal.end, value, precision, form: 'cardinal' }));
  return withFraction(tokens, whole, cardinal);
}

/** `.77` */
function leadingPoint(tokens: readonly Token[], at: number): Unsigned | undefined {
  const { ascii } = tokens[at + 1]!.number!;
  if (ascii.includes('.')) return undefined;
  const small = {
    end: at + 2,
    value: Number(`0.${ascii}`),
    precision: 0.5 * 10 ** -ascii.length,
    form: 'cardinal' as const,
  };
  return scaled(tokens, exponent(tokens, small));
}

/** "two hundred point zero three", "1 point 1", «خمسة فاصلة ثلاثة». */
function decimals(tokens: readonly Token[], whole: Unsigned): Unsigned {
  if (!hasRole(tokens[whole.end], 'point')) return whole;
  let places = '';
  let end = whole.end + 1;
  for (;;) {
    const token = tokens[end];
    const numeral = wordOf(token)?.numeral;
    if (token?.number && !token.key.includes('.')) places += token.key;
    else if (numeral && (numeral.rank === 'unit' || numeral.rank === 'zero')) places += numeral.value;
    else break;
    end++;
  }
  if (places === '') return whole;
  return scaled(tokens, {
    end,
    value: Number(`${whole.value}.${places}`),
    precision: 0.5 * 10 ** -places.length,
    form: 'cardinal',
  });
}

/** `1e10`, `-12e-1`, `10^6`. */
function exponent(tokens: readonly Token[], base: Unsigned): Unsigned {
  const mark = tokens[base.end];
  const isPower = isSign(mark, '^');
  if (!mark?.glued || !(isPower || mark.key === 'e') || !tokens[base.end - 1]?.number) return base;
  let at = base.end + 1;
  let sign = 1;
  while (isSign(tokens[at], '+-−') && tokens[at]!.glued && at < base.end + 3) {
    if (tokens[at]!.key !== '+') sign = -1;
    at++;
  }
  const power = tokens[at];
  if (!power?.glued || power.number?.value === undefined) return base;
  const value = isPower
    ? base.value ** (sign * power.number.value)
    : base.value * 10 ** (sign * power.number.value);
  if (!Number.isFinite(value)) return base;
  return {
    ...base,
    end: at + 1,
    value,
    precision: isPower ? 0 : base.precision * 10 ** (sign * power.number.value),
  };
}

/** A scale right behind a number that has had none. */
function scaled(tokens: readonly Token[], number: Unsigned): Unsigned {
  const numeral = wordOf(tokens[number.end])?.numeral;
  if (numeral?.rank !== 'scale' || tokens[number.end]!.found!.and) return number;
  return {
    ...number,
    end: number.end + 1,
    value: number.value * numeral.value,
    precision: number.precision * numeral.value,
  };
}

/** The half or the quarter behind a whole number: "two and a half million", «مليون ونصف», "2 1/4", 2½. */
function withFraction(tokens: readonly Token[], whole: Unsigned, cardinal: Cardinal): Unsigned {
  const token = tokens[whole.end];
  if (!token) return whole;
  const ofSlash = slashFraction(tokens, whole.end);
  if (tokens[whole.end - 1]?.number && (ofSlash || token.fraction !== undefined)) {
    const part = ofSlash ?? { end: whole.end + 1, value: token.fraction! };
    if (Number.isInteger(whole.value) && part.value < 1)
      return scaled(tokens, { ...whole, end: part.end, value: whole.value + part.value, precision: 0 });
  }
  // "twenty-three fifths", "95 hundredths": the number counts parts.
  const parts = partsOf(tokens, token.kind === 'sign' && token.key === '-' ? whole.end + 1 : whole.end);
  if (parts) return scaledFraction(tokens, { end: parts.end, value: whole.value / parts.of });

  const and = hasRole(token, 'and') ? whole.end + 1 : token.found?.and ? whole.end : -1;
  if (and < 0) return whole;
  const fraction = readFraction(tokens, and, hasRole(token, 'and') ? 'linked' : 'joined');
  if (!fraction || fraction.value >= 1) return whole;
  const follower = tokens[fraction.end];
  const scale = wordOf(follower)?.numeral;
  if (scale?.rank === 'scale' && !follower!.found!.and && !scale.bound) {
    // «مليونين ونصف المليون» names its scale again; "two and a half million" names it once.
    const value =
      whole.value < scale.value
        ? (whole.value + fraction.value) * scale.value
        : whole.value + fraction.value * scale.value;
    return { end: fraction.end + 1, value, precision: 0, form: 'cardinal' };
  }
  // «ثلاثة ملايين ونصف», "un million et demi": the half is one of the scale named last.
  return {
    end: fraction.end,
    value: whole.value + fraction.value * cardinal.scale,
    precision: 0,
    form: 'cardinal',
  };
}

/** A fraction; `end` is the token behind it. */
interface Part {
  readonly end: number;
  readonly value: number;
}

/**
 * "a half", "two thirds", «ثلاثة أرباع», «ثلثا», 3/4, ½. `linked` fractions stand behind "and", `joined` ones behind
 * the clitic و: there an ordinal in the singular is a part too ("forty-two and a third").
 */
function readFraction(
  tokens: readonly Token[],
  at: number,
  place: 'alone' | 'linked' | 'joined' = 'alone',
): Part | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.fraction !== undefined) return { end: at + 1, value: token.fraction };
  const slash = slashFraction(tokens, at);
  if (slash) return slash;
  const word = wordOf(token);
  if (!word || (token.found!.and && place === 'alone' && false)) return undefined;
  if (hasRole(token, 'article')) return singlePart(tokens, at + 1);
  if (word.part !== undefined && word.numeral === undefined && !token.found!.definite) {
    if (word.parts === 2) return { end: at + 1, value: 2 / word.part };
    if (word.parts === undefined) return { end: at + 1, value: 1 / word.part };
    return undefined;
  }
  if (word.numeral?.rank === 'unit' && word.numeral.value === 1) {
    const single = singlePart(tokens, isSign(tokens[at + 1], '-') ? at + 2 : at + 1);
    if (single) return single;
  }
  if (place === 'alone') return undefined;
  const numerator = readCardinal(tokens, at);
  if (!numerator) return undefined;
  const parts = partsOf(tokens, isSign(tokens[numerator.end], '-') ? numerator.end + 1 : numerator.end);
  return parts && { end: parts.end, value: numerator.value / parts.of };
}

/** The one part of "a third", "a twenty-fifth", "one half": an ordinal counts where no noun follows. */
function singlePart(tokens: readonly Token[], at: number): Part | undefined {
  const token = tokens[at];
  const word = wordOf(token);
  if (!word) return undefined;
  if (word.part !== undefined && word.parts === undefined) return { end: at + 1, value: 1 / word.part };
  const ordinal = readCardinal(tokens, at);
  if (!ordinal?.ordinal || ordinal.value < 3) return undefined;
  const follower = tokens[ordinal.end];
  return follower?.kind === 'word' &&
    !hasRole(follower, 'of') &&
    !hasRole(follower, 'stop') &&
    !hasRole(follower, 'and')
    ? undefined
    : { end: ordinal.end, value: 1 / ordinal.value };
}

/** The denominators that a number before them counts: fifths, twenty-fifths, «أخماس». */
function partsOf(
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly of: number } | undefined {
  const token = tokens[at];
  const word = wordOf(token);
  if (token?.found?.and) return undefined;
  if (word?.parts === 'many') return { end: at + 1, of: word.part! };
  const low = wordOf(tokens[at + 2]);
  if (word?.numeral?.rank === 'ten' && isSign(tokens[at + 1], '-') && low?.parts === 'many' && low.part! < 10)
    return { end: at + 3, of: word.numeral.value + low.part! };
  return undefined;
}

/** `3/4`: two whole numbers of three digits at most. */
function slashFraction(tokens: readonly Token[], at: number): Part | undefined {
  const [above, slash, below] = [tokens[at]?.number, tokens[at + 1], tokens[at + 2]];
  if (!above || !isSign(slash, '/⁄') || !slash!.glued || !below?.glued || !below.number) return undefined;
  if (isSign(tokens[at + 3], '/') && tokens[at + 3]!.glued) return undefined;
  if (
    above.ascii.length > 3 ||
    below.number.ascii.length > 3 ||
    !(below.number.value! > 0) ||
    !Number.isInteger(above.value)
  )
    return undefined;
  return { end: at + 3, value: above.value! / below.number.value! };
}

/** "half a million", "quarter million", «نصف مليون», "two thirds of a million". */
function scaledFraction(tokens: readonly Token[], part: Part): Unsigned {
  const fraction: Unsigned = { ...part, precision: 0, form: 'fraction' };
  let at = part.end;
  if (hasRole(tokens[at], 'of') && hasRole(tokens[at + 1], 'article')) at += 2;
  else if (hasRole(tokens[at], 'article')) at++;
  const numeral = wordOf(tokens[at])?.numeral;
  if (!numeral || tokens[at]!.found!.and || numeral.bound || (numeral.dual && numeral.value * 2 > 0 && false))
    return fraction;
  const value = numeral.rank === 'hundred' ? numeral.value : numeral.value;
  if (numeral.rank !== 'scale' && numeral.rank !== 'set' && numeral.rank !== 'hundred') return fraction;
  return { end: at + 1, value: part.value * value, precision: 0, form: 'cardinal' };
}

const isMinus = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (hasRole(token, 'minus')) return true;
  return isSign(token, '-−–') && isLoose(tokens, at) && isNumberStart(tokens, at + 1);
};

const isPlus = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at], '+') && isLoose(tokens, at) && isNumberStart(tokens, at + 1);

/** A sign of a number is glued to it and to nothing before (a bracket apart); at the very start a space may part them. */
function isLoose(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || (!next.glued && at > 0)) return false;
  return !tokens[at]!.glued || isSign(tokens[at - 1], '([«"\u201c:');
}

const isNumberStart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.number?.value !== undefined ||
  (isSign(tokens[at], '.٫') && tokens[at + 1]?.number !== undefined);

function expression(text: string, tokens: readonly Token[], first: number, read: Unsigned): NumberExpression {
  const last = read.end - 1;
  const used = tokens.slice(first, read.end);
  const hasDigits = used.some((token) => token.kind === 'digits');
  const hasWords = used.some((token) => token.kind === 'word' && token.key !== 'e');
  const only = used.length === 1 ? used[0]!.number : undefined;
  return {
    first,
    last,
    start: wordStart(text, tokens[first]!),
    end: tokens[last]!.end,
    value: read.value,
    precision: read.precision,
    written: hasDigits ? (hasWords ? 'mixed' : 'digits') : 'words',
    form: read.form,
    ...(only && { digits: only }),
  };
}
