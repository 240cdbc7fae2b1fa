// One number written in digits: all scripts of digits, both traditions of separators, marks of direction inside.
// Knows no words. What the number means (a year, a version, an amount) is decided by its readers.

import type { Span } from '../../base/span.ts';

/** How a language takes a single separator before exactly three digits. */
export interface SeparatorHabits {
  readonly dotGroups: boolean;
  readonly commaIsDecimal: boolean;
}

/** A number in digits. `value` is absent where dots make it a version, an address or a date: 1.2.3. */
export interface DigitNumber extends Span {
  readonly value?: number;
  /** Half of the last written place. */
  readonly precision: number;
  /** The digits in ASCII, without separators; a decimal point as `.`. */
  readonly ascii: string;
  /** Its runs of digits in ASCII, where separators part them. */
  readonly pieces: readonly string[];
  readonly grouped: boolean;
}

const THIN_SPACES = '\u00a0\u202f\u2009\u2007';
const APOSTROPHES = "'\u2019";

/** The value of a digit (Western, Arabic-Indic, Persian), or -1. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  return -1;
}

/** Whether the unit is a mark of direction or joining, which is never seen. */
export const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069) ||
  code === 0x61c ||
  code === 0x2060 ||
  code === 0xfeff;

const VULGAR: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
  '⅐': [1, 7],
  '⅑': [1, 9],
  '⅒': [1, 10],
};

/** The value of a fraction in one sign (½), or undefined. */
export function vulgarFraction(unit: string): number | undefined {
  const parts = VULGAR[unit];
  return parts && parts[0] / parts[1];
}

/** Runs of digits that one number may have: longer rows are lists, of which only the first item is read. */
const MOST_PIECES = 40;

/** Reads the number whose first digit is at `start`. Linear in its length. */
export function readDigits(text: string, start: number, habits: SeparatorHabits): DigitNumber {
  const pieces: Piece[] = [readPiece(text, start)];
  while (pieces.length < MOST_PIECES) {
    const next = readNextPiece(text, pieces);
    if (!next) break;
    pieces.push(next);
  }
  return interpret(pieces, habits);
}

interface Piece extends Span {
  readonly digits: string;
  /** The separator before it; empty for the first. */
  readonly separator: string;
}

function readPiece(text: string, start: number, separator = ''): Piece {
  let digits = '';
  let end = start;
  for (let at = start; at < text.length; at++) {
    const value = digitValue(text.charCodeAt(at));
    if (value < 0) break;
    digits += value;
    end = at + 1;
  }
  return { start, end, digits, separator };
}

function skipInvisible(text: string, at: number): number {
  while (at < text.length && isInvisible(text.charCodeAt(at))) at++;
  return at;
}

/** The run of digits that goes on with the number, or undefined. */
function readNextPiece(text: string, before: readonly Piece[]): Piece | undefined {
  const at = skipInvisible(text, before[before.length - 1]!.end);
  const separator = text[at] ?? '';
  const isSpace = separator === ' ' || (separator !== '' && THIN_SPACES.includes(separator));
  if ((!isSpace && !('.,٬٫،'.includes(separator) || APOSTROPHES.includes(separator))) || separator === '')
    return undefined;
  const start = skipInvisible(text, at + 1);
  if (digitValue(text.charCodeAt(start)) < 0) return undefined;
  const piece = readPiece(text, start, separator);
  if (isSpace || APOSTROPHES.includes(separator)) {
    // Only groups of three are joined over a gap: "in 2016 100 people" are two numbers.
    const first = before[0]!;
    const fits = piece.digits.length === 3 && first.digits.length <= 3 && first.digits[0] !== '0';
    const other = before[1]?.separator;
    if (!fits || (other !== undefined && other !== separator)) return undefined;
  }
  return piece;
}

function interpret(pieces: readonly Piece[], habits: SeparatorHabits): DigitNumber {
  const first = pieces[0]!;
  const separators = pieces.slice(1).map((piece) => piece.separator);
  const [separator = ''] = separators;
  if (pieces.length === 1) return number(pieces, 1, false);

  const uniform = separators.every((other) => other === separator);
  if (uniform) {
    if (pieces.length === 2)
      return isDecimal(first, pieces[1]!, habits) ? number(pieces, 1, false) : number(pieces, 2, true);
    if (groupsWell(pieces) && !isAddress(pieces)) return number(pieces, pieces.length, true);
    if (separator === '.') return pattern(pieces);
    // «1,2,3» is a list: only its first item is read.
    return number([first], 1, false);
  }
  const whole = pieces.slice(0, -1);
  const decimal = separators[separators.length - 1]!;
  const sameGroups = separators.slice(0, -1).every((other) => other === separator);
  if (sameGroups && decimal !== separator && '.,٫'.includes(decimal) && groupsWell(whole))
    return number(pieces, whole.length, true);
  return isDecimal(first, pieces[1]!, habits)
    ? number(pieces.slice(0, 2), 1, false)
    : number([first], 1, false);
}

/** Whether the pieces are thousands (1,234,567) or lakhs and crores (12,34,567). */
function groupsWell(pieces: readonly Piece[]): boolean {
  const [first, ...rest] = pieces;
  if (!first || rest.length === 0 || first.digits.length > 3 || first.digits[0] === '0') return false;
  if (rest.every((piece) => piece.digits.length === 3)) return true;
  const last = rest.pop()!;
  return (
    last.separator === ',' &&
    last.digits.length === 3 &&
    first.digits.length <= 2 &&
    rest.every((piece) => piece.digits.length === 2)
  );
}

/** Four runs up to 255 between dots are an address of the network. */
const isAddress = (pieces: readonly Piece[]): boolean =>
  pieces.length === 4 &&
  pieces.every(({ digits }) => Number(digits) <= 255 && !/^0\d/.test(digits)) &&
  pieces[1]!.separator === '.';

/** Whether two pieces are a number with decimals, and not one of a thousand and more. */
function isDecimal(first: Piece, second: Piece, habits: SeparatorHabits): boolean {
  const { separator } = second;
  if (separator === '٫') return true;
  const couldGroup = groupsWell([first, second]);
  // Nobody writes 3.000 for three.
  if (separator === '.') return !couldGroup || !(habits.dotGroups || second.digits === '000');
  if (separator === ',') return !couldGroup || habits.commaIsDecimal;
  return !couldGroup;
}

/** The number whose first `whole` pieces are its whole part, and whose last piece, where one is left, its decimals. */
function number(pieces: readonly Piece[], whole: number, grouped: boolean): DigitNumber {
  const last = pieces[pieces.length - 1]!;
  const decimals = pieces.length > whole ? last.digits : '';
  // A comma of a list («1,2» in Arabic commas) is no decimal mark.
  if (decimals !== '' && last.separator === '،') return number(pieces.slice(0, -1), whole, false);
  const digits = pieces
    .slice(0, whole)
    .map((piece) => piece.digits)
    .join('');
  const ascii = decimals === '' ? digits : `${digits}.${decimals}`;
  return {
    start: pieces[0]!.start,
    end: last.end,
    value: Number(ascii),
    precision: 0.5 * 10 ** -decimals.length,
    ascii,
    pieces: pieces.length > 1 ? pieces.map((piece) => piece.digits) : [],
    grouped,
  };
}

function pattern(pieces: readonly Piece[]): DigitNumber {
  return {
    start: pieces[0]!.start,
    end: pieces[pieces.length - 1]!.end,
    precision: 0,
    ascii: pieces.map((piece) => piece.digits).join('.'),
    pieces: pieces.map((piece) => piece.digits),
    grouped: false,
  };
}
