// Whether a stop is an abbreviation's. Knows the shapes of abbreviations; the words are in language/*/sentences.ts.

import { CharacterClass, classOf, isSmall } from './characters.ts';
import { foldKey } from './fold.ts';
import { OBJECT } from './prose.ts';
import { type SentenceLexicon, WordRole } from './sentence-lexicon.ts';

/** A stop at its place: in the sentence that begins at `start`, with what stands behind it from `next` on. */
export interface StopAt {
  readonly text: string;
  readonly start: number;
  readonly stop: number;
  readonly next: number;
  readonly roleOf: SentenceLexicon;
}

/** Whether the stop is an abbreviation's, and the sentence goes on behind it. */
export function isAbbreviation(at: StopAt): boolean {
  const { text, start, stop, next, roleOf } = at;
  const word = wordBefore(text, start, stop);
  if (word === '' || word.length > LONGEST) return false;
  const wordStart = stop - word.length;
  if (classAt(text, wordStart) === CharacterClass.digit) return word.length < 4 && isListMark(at, wordStart);
  // «و» is written on to what it joins: «وأ.د. سالم» holds the same abbreviation as «أ.د. سالم».
  const key = foldKey(word).replace(/^و(?=.)/, '');
  const role = roleOf(key);
  if (role & WordRole.leading) return true;
  if (role & WordRole.numbered && isNumber(text, next)) return true;
  if (role & WordRole.trailing) return wordsBefore(at, wordStart) < 3;
  if (key.length === 1) return isListMark(at, wordStart) || isInitial(at, word);
  if (role & WordRole.inner || isDotted(key)) return !isOpenerAt(at);
  return isSpelt(at, word);
}

/** The word that the stop at `stop` closes, stops and apostrophes within it included; it begins at `start` or later. */
export function wordBefore(text: string, start: number, stop: number): string {
  let at = stop;
  while (at > start && stop - at <= LONGEST_WORD) {
    const code = text.charCodeAt(at - 1);
    if (edges.has(code) || classOf(code) === CharacterClass.space) break;
    at--;
  }
  while (at < stop && "'‘’-".includes(text[at]!)) at++;
  return text.slice(at, stop);
}

/** What a word that ends in a stop cannot hold. */
const edges = new Set([...'"“”«»()[]{}/،؛,;—–•⁃‣▪◦', OBJECT].map((unit) => unit.charCodeAt(0)));
const LONGEST_WORD = 40;
/** No abbreviation is longer. */
const LONGEST = 12;

const classAt = (text: string, at: number): CharacterClass =>
  at < text.length ? classOf(text.charCodeAt(at)) : CharacterClass.other;

/** Letters with stops between them: u.s, ph.d, ق.م */
const isDotted = (key: string): boolean => key.includes('.') && /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u.test(key);

/** One letter with a stop: the initial of a name, or the era behind an Arabic year. Small letters are units (5 m.). */
function isInitial(at: StopAt, word: string): boolean {
  const { text, start, stop } = at;
  const wordStart = stop - word.length;
  const before = text.slice(Math.max(wordStart - 12, start), wordStart).trimEnd();
  // «عام 22 هـ.» may end a sentence, unless that is all there is of it: «وفي سنة 100 م. دخلها الرومان».
  if (classAt(word, 0) === CharacterClass.arabic)
    return classAt(before, before.length - 1) !== CharacterClass.digit || wordsBefore(at, wordStart) < 5;
  if (isSmall(word)) return false;
  // "My brother and I." is none, "Albert I. Jones" is.
  if (word === 'I' && /(?:^|[^\p{L}])\p{Ll}+$/u.test(before)) return false;
  return !isOpenerAt(at);
}

/** Whether nothing but a bullet or bracket stands between the start of the sentence and `wordStart`. */
function isListMark({ text, start }: StopAt, wordStart: number): boolean {
  return wordStart - start < 8 && /^[•⁃‣▪◦–([\-\s]*$/.test(text.slice(start, wordStart));
}

/** A number at `at`, in digits, in Roman ones, or a letter that stands for one (Fig. B). */
function isNumber(text: string, at: number): boolean {
  if (classAt(text, at) === CharacterClass.digit) return true;
  return /^(?:[IVXLC]{2,}|[B-HJ-Z])(?![\p{L}\p{M}'’])/u.test(text.slice(at, at + 8));
}

/** How many words the sentence has before `end`, at most five: too few are none, as in "At 5 a.m. Mr. Smith left". */
function wordsBefore({ text, start }: StopAt, end: number): number {
  let count = 0;
  for (let at = start; at < end && count < 5; at++) if (text[at] === ' ') count++;
  return count;
}

/** The name of a letter in an acronym spelt out: «بي. بي. سي. قالت». */
function isSpelt(at: StopAt, word: string): boolean {
  const { text, start, stop, next } = at;
  if (classAt(word, 0) !== CharacterClass.arabic || word.length > 5) return false;
  if (/^\p{Script=Arabic}{2,3}\./u.test(text.slice(next, next + 4))) return true;
  const wordStart = stop - word.length;
  const before = text.slice(Math.max(wordStart - 8, start), wordStart);
  return /(?:^|\s)\p{Script=Arabic}{2,5}\.\s$/u.test(before) && !isOpenerAt(at);
}

/** Whether what follows is a word that, behind an abbreviation, begins a sentence, or no word at all. */
function isOpenerAt({ text, next, roleOf }: StopAt): boolean {
  const word = /^[\p{L}\p{M}'’]+/u.exec(text.slice(next, next + 20));
  if (!word) return classAt(text, next) !== CharacterClass.digit;
  const key = foldKey(word[0]);
  // «و» joins whole sentences as often as words: behind an abbreviation it begins one.
  if (key.length > 3 && key.startsWith('و')) return true;
  return ((roleOf(key) | roleOf(key.split("'", 1)[0]!)) & WordRole.openers) !== 0;
}
