// Cuts prose into words, numbers in digits and signs, and looks each word up once.
// Knows what a word can be around a number; knows nothing of what stands beside it.

import type { Span } from '../../base/span.ts';
import type { Language } from '../../language/language.ts';
import type { FoundWord, NumberGrammar, NumberRole, NumberWord } from '../../language/numbers.ts';
import { CharacterClass, classOf } from '../characters.ts';
import { foldKey } from '../fold.ts';
import { type DigitNumber, digitValue, readDigits, type SeparatorHabits, vulgarFraction } from './digits.ts';

export interface Token extends Span {
  readonly kind: 'word' | 'digits' | 'sign';
  /** A word folded, digits in ASCII, a sign as written (all hyphens as `-`, apostrophes as `'`). */
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

/** The grammars that a text is read with: one for each script, and the one of a text without words. */
export interface Grammars {
  readonly arab: NumberGrammar | undefined;
  readonly latn: NumberGrammar | undefined;
  readonly first: NumberGrammar | undefined;
}

/** The first language of each script. */
export function grammarsOf(languages: readonly Language[]): Grammars {
  const of = (script: Language['script']) =>
    languages.find((language) => language.script === script)?.numbers;
  return { arab: of('Arab'), latn: of('Latn'), first: languages[0]?.numbers };
}

const HYPHENS = '\u2010\u2011\u2043\ufe63\uff0d';
const NO_HABITS: SeparatorHabits = { dotGroups: false, commaIsDecimal: false };
const { space, invisible, latin, arabic, letter } = CharacterClass;

/** What a word is, as one grammar has it: its folded form and its entry. */
type Entry = Pick<Token, 'key' | 'found'>;

/** Words met by the grammar that reads them: a draft repeats its words, and each is folded and looked up once. */
const entries = new WeakMap<NumberGrammar, Map<string, Entry>>();

/** More words than a language uses in a year of drafts; beyond them the memory starts again. */
const MOST_ENTRIES = 50_000;

/** The entry of a word as written. */
function entryOf(written: string, grammar: NumberGrammar): Entry {
  let known = entries.get(grammar);
  if (!known || known.size >= MOST_ENTRIES) {
    known = new Map();
    entries.set(grammar, known);
  }
  let entry = known.get(written);
  if (!entry) {
    const key = foldKey(written);
    entry = { key, found: grammar.find(key, written) };
    known.set(written, entry);
  }
  return entry;
}

/** All tokens of `text`, in order. Linear in its length. */
export function tokenize(text: string, grammars: Grammars): readonly Token[] {
  const tokens: Token[] = [];
  // Digits follow the habits of the word before them; at the start, of the first word of the text.
  let habits: SeparatorHabits = firstGrammar(text, grammars) ?? NO_HABITS;
  let lastEnd = -1;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const here = classOf(code);
    if (here === space) {
      at++;
      continue;
    }
    if (here === invisible) {
      // A mark of direction parts nothing: what it stands between stays glued.
      if (at === lastEnd) lastEnd++;
      at++;
      continue;
    }
    const start = at;
    const glued = start === lastEnd;
    if (here === arabic || here === latin || here === letter) {
      at = wordEnd(text, at, here);
      const grammar = here === arabic ? grammars.arab : here === latin ? grammars.latn : undefined;
      if (grammar) habits = grammar;
      tokens.push(wordToken(text, start, at, glued, here === latin && isCapital(code), grammar));
    } else if (digitValue(code) >= 0) {
      const number = readDigits(text, at, habits);
      at = number.end;
      tokens.push(otherToken('digits', start, at, number.ascii, glued, number, undefined));
    } else {
      at++;
      const key = signKey(text[start]!);
      const fraction = vulgarFraction(key);
      tokens.push(
        otherToken(fraction === undefined ? 'sign' : 'digits', start, at, key, glued, undefined, fraction),
      );
    }
    lastEnd = at;
  }
  return tokens;
}

function wordToken(
  text: string,
  start: number,
  end: number,
  glued: boolean,
  capital: boolean,
  grammar: NumberGrammar | undefined,
): Token {
  const written = text.slice(start, end);
  const { key, found } = grammar ? entryOf(written, grammar) : { key: foldKey(written), found: undefined };
  return {
    kind: 'word',
    start,
    end,
    key,
    glued,
    capital,
    grammar,
    found,
    number: undefined,
    fraction: undefined,
  };
}

const otherToken = (
  kind: 'digits' | 'sign',
  start: number,
  end: number,
  key: string,
  glued: boolean,
  number: DigitNumber | undefined,
  fraction: number | undefined,
): Token => ({
  kind,
  start,
  end,
  key,
  glued,
  capital: false,
  grammar: undefined,
  found: undefined,
  number,
  fraction,
});

const signKey = (sign: string): string => (HYPHENS.includes(sign) ? '-' : sign === '\u2019' ? "'" : sign);

const isCapital = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);

function firstGrammar(text: string, { arab, latn, first }: Grammars): NumberGrammar | undefined {
  for (let at = 0; at < text.length; at++) {
    const here = classOf(text.charCodeAt(at));
    if (here === arabic) return arab;
    if (here === latin) return latn;
  }
  return first;
}

/** Behind the letters of one script from `start` on, their marks, and what is invisible between them. */
function wordEnd(text: string, start: number, script: CharacterClass): number {
  let end = start + 1;
  for (let at = end; at < text.length; at++) {
    const here = classOf(text.charCodeAt(at));
    if (here === script || here === CharacterClass.mark) end = at + 1;
    else if (here !== invisible) break;
  }
  return end;
}

/** What a word token is around numbers. */
export const wordOf = (token: Token | undefined): NumberWord | undefined => token?.found?.word;

/** Whether a word token does `role`. */
export const hasRole = (token: Token | undefined, role: NumberRole): boolean =>
  token?.found?.word.roles?.includes(role) ?? false;

/** Whether a word token does any of `roles`. */
/** Whether a word looks like a plural that numbers stand before. */
export const isPlural = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.grammar?.isPlural(token.key) === true;

export const hasAnyRole = (token: Token | undefined, ...roles: readonly NumberRole[]): boolean =>
  token?.found?.word.roles?.some((role) => roles.includes(role)) ?? false;

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
