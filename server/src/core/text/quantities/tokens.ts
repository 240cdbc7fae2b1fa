// Cuts prose into words, numbers in digits and signs, and looks each word up once.
// Knows what a word can be around a number; knows nothing of what stands beside it.

import type { Span } from '../../base/span.ts';
import type { Language } from '../../language/language.ts';
import type { FoundWord, NumberGrammar, NumberRole, NumberWord } from '../../language/numbers.ts';
import { foldKey } from '../fold.ts';
import { type DigitNumber, digitValue, isInvisible, readDigits, vulgarFraction } from './digits.ts';

export interface Token extends Span {
  readonly kind: 'word' | 'digits' | 'sign';
  /** A word folded, digits in ASCII, a sign as written (all hyphens as `-`). */
  readonly key: string;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
  /** A word with a capital at its front. */
  readonly capital: boolean;
  /** The grammar of the script that a word is written in. */
  readonly grammar: NumberGrammar | undefined;
  /** What a word is around numbers, where it is anything. */
  readonly found: FoundWord | undefined;
  readonly number: DigitNumber | undefined;
  /** A fraction in one sign (½). */
  readonly fraction: number | undefined;
}

/** The grammars that a text is read with: one for each script. Digits follow the grammar of the words around them. */
export interface Grammars {
  readonly arab: NumberGrammar | undefined;
  readonly latn: NumberGrammar | undefined;
}

/** The first language of each script. */
export function grammarsOf(languages: readonly Language[]): Grammars {
  return {
    arab: languages.find((language) => language.script === 'Arab')?.numbers,
    latn: languages.find((language) => language.script === 'Latn')?.numbers,
  };
}

const LETTER = /[\p{L}\p{M}]/u;
const HYPHENS = '\u2010\u2011\u2043\ufe63\uff0d';

/** Whether the unit belongs to a word. Marks of direction within a word do; tatweel does behind a letter. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  if (code >= 0x600 && code < 0x700)
    return (
      (code >= 0x610 && code <= 0x61a) ||
      (code >= 0x620 && code <= 0x65f) ||
      (code >= 0x66e && code <= 0x6d3) ||
      (code >= 0x6d5 && code <= 0x6ed) ||
      code >= 0x6fa
    );
  if (code >= 0x2000 && code < 0x2c00) return false;
  return LETTER.test(String.fromCharCode(code));
}

const isCapital = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);

const TATWEEL = 0x640;
const isArabic = (code: number): boolean =>
  (code >= 0x600 && code < 0x780) || (code >= 0xfb50 && code < 0xfe00) || (code >= 0xfe70 && code < 0xff00);

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x3000
  );
}

/** All tokens of `text`, in order. Linear in its length. */
export function tokenize(text: string, grammars: Grammars): readonly Token[] {
  const tokens: Token[] = [];
  const { arab, latn } = grammars;
  let lastEnd = 0;
  // Digits follow the habits of the word before them, at the start those of the first word of the text.
  let habits = firstGrammar(text, grammars);
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    if (isInvisible(code)) {
      // A mark of direction parts nothing: what it stands between stays glued.
      if (at === lastEnd) lastEnd++;
      at++;
      continue;
    }
    const start = at;
    const glued = start === lastEnd && start > 0;
    if (isLetter(code) && !(code === TATWEEL)) {
      at = wordEnd(text, at);
      const key = foldKey(text.slice(start, at));
      const grammar = isArabic(code) ? arab : latn;
      if (grammar) habits = grammar;
      tokens.push({
        kind: 'word',
        start,
        end: at,
        key,
        glued,
        capital: isCapital(code),
        grammar,
        found: grammar?.find(key),
        number: undefined,
        fraction: undefined,
      });
    } else if (digitValue(code) >= 0) {
      const number = readDigits(text, at, habits ?? NO_HABITS);
      at = number.end;
      tokens.push({
        kind: 'digits',
        start,
        end: at,
        key: number.ascii,
        glued,
        capital: false,
        grammar: undefined,
        found: undefined,
        number,
        fraction: undefined,
      });
    } else {
      at++;
      const key = HYPHENS.includes(text[start]!) ? '-' : text[start]!;
      const fraction = code < 0xbc || (code > 0xbe && code < 0x2150) ? undefined : vulgarFraction(key);
      tokens.push({
        kind: fraction === undefined ? 'sign' : 'digits',
        start,
        end: at,
        key,
        glued,
        capital: false,
        grammar: undefined,
        found: undefined,
        number: undefined,
        fraction,
      });
    }
    lastEnd = at;
  }
  return tokens;
}

const NO_HABITS = { dotGroups: false, commaIsDecimal: false };

function firstGrammar(text: string, { arab, latn }: Grammars): NumberGrammar | undefined {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) return isArabic(code) ? arab : latn;
    if (digitValue(code) >= 0 && isArabic(code)) return arab;
  }
  return latn ?? arab;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) end = at + 1;
    else if (!isInvisible(code)) break;
  }
  return end;
}

/** What a word token is around numbers. */
export const wordOf = (token: Token | undefined): NumberWord | undefined => token?.found?.word;

/** Whether a word token does `role`. */
export const hasRole = (token: Token | undefined, role: NumberRole): boolean =>
  token?.found?.word.roles?.includes(role) ?? false;

/** Whether a token is one of the given signs. */
export const isSign = (token: Token | undefined, signs: string): boolean =>
  token?.kind === 'sign' && signs.includes(token.key);

/** Dashes that part the ends of a range, the tatweel that stands for one in Arabic typing among them. */
export const isDash = (token: Token | undefined): boolean => isSign(token, '-–—‒−ـ');

/** Where the word begins without the clitics that do not belong to it. */
export function wordStart(text: string, token: Token): number {
  let cut = token.found?.cut ?? 0;
  let at = token.start;
  while (cut > 0 && at < token.end) {
    if (foldKey(text[at]!) !== '') cut--;
    at++;
  }
  // Marks and tatweel behind a clitic belong to it.
  while (at > token.start && at < token.end && foldKey(text[at]!) === '') at++;
  return at;
}
