// What class of character a UTF-16 unit is, by one table look-up. Knows no words and no languages.

/** Classes of units; the numbers are stable within a run only. */
export const CharacterClass = {
  other: 0,
  space: 1,
  digit: 2,
  latin: 3,
  arabic: 4,
  /** Letters of any other script. */
  letter: 5,
  /** Combining marks and tatweel: part of the word that they stand in. */
  mark: 6,
  /** Zero-width and bidi marks: invisible; within a word part of it, at its edge not. */
  invisible: 7,
  apostrophe: 8,
} as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const UNKNOWN = 255;
// Filled as characters are met: a draft uses some hundred of the 65,536.
const table = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of the UTF-16 unit `code`; halves of surrogate pairs are `other`. */
export function classOf(code: number): CharacterClass {
  const known = table[code]!;
  return (known === UNKNOWN ? learn(code) : known) as CharacterClass;
}

/** Whether `code` is a letter or a digit of any script (of the Basic Multilingual Plane). */
export function isWordUnit(code: number): boolean {
  const known = classOf(code);
  return known >= CharacterClass.digit && known <= CharacterClass.letter;
}

/** Whether `unit` is a letter in lower case; letters of scripts without case are not. */
export function isSmall(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : unit !== unit.toUpperCase();
}

/** The offset of the first unit of `text` from `at` on that is no white space. */
export function skipSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && classOf(text.charCodeAt(end)) === CharacterClass.space) end++;
  return end;
}

function learn(code: number): CharacterClass {
  const found = classify(String.fromCharCode(code), code);
  table[code] = found;
  return found;
}

function classify(unit: string, code: number): CharacterClass {
  if ("'’ʼ‘`ʿʾ´".includes(unit)) return CharacterClass.apostrophe;
  if (code === 0x0640 || /\p{M}/u.test(unit)) return CharacterClass.mark;
  if (/\p{Cf}/u.test(unit)) return CharacterClass.invisible;
  if (/\s/.test(unit)) return CharacterClass.space;
  if (/\p{Nd}/u.test(unit)) return CharacterClass.digit;
  if (!/\p{L}/u.test(unit)) return CharacterClass.other;
  if (/\p{Script=Latin}/u.test(unit)) return CharacterClass.latin;
  if (/\p{Script=Arabic}/u.test(unit)) return CharacterClass.arabic;
  return CharacterClass.letter;
}
