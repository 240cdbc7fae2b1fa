// Words of a text. Knows letters and marks, no language: what a word means is for others.

import type { Span } from '../base/span.ts';
import { CharacterClass, classOf } from './characters.ts';

/** A word, and what its letters are. `number` is digits alone (no signs, no separators). */
export interface Token extends Span {
  readonly kind: 'arabic' | 'latin' | 'letters' | 'number';
}

const KINDS: Partial<Record<CharacterClass, Token['kind']>> = {
  [CharacterClass.arabic]: 'arabic',
  [CharacterClass.latin]: 'latin',
  [CharacterClass.letter]: 'letters',
  [CharacterClass.digit]: 'number',
};

/**
 * The words of `text` between `start` and `end`, in order, with spans in `text`.
 *
 * - A word is letters with their marks (tashkeel, tatweel, combining accents) and the invisible signs within.
 * - An apostrophe between two letters is within the word: don't, Sana'a, Qur’an, Bush's; at an edge it is not.
 * - A hyphen ends a word, as a space does: al-Watiya is two words. Who looks for names joins them.
 * - Latin letters and digits join (F16, 12k, 3rd); Arabic letters and digits part («و15» is «و» and 15),
 *   and so do Arabic and Latin letters.
 * - A stop or comma ends a word, also within numbers and U.S.: numbers are read by quantities.ts.
 */
export function wordsOf(text: string, start = 0, end = text.length): Token[] {
  const words: Token[] = [];
  let at = start;
  while (at < end) {
    const first = classOf(text.charCodeAt(at));
    if (first < CharacterClass.digit || first > CharacterClass.letter) {
      at++;
      continue;
    }
    let last = first;
    let letters = first;
    let stop = at + 1;
    let next = stop;
    for (; next < end; next++) {
      const here = classOf(text.charCodeAt(next));
      if (here === CharacterClass.mark) stop = next + 1;
      else if (here === CharacterClass.invisible) continue;
      else if (here === CharacterClass.apostrophe) {
        if (last === CharacterClass.digit || !isLetter(text, next + 1, end)) break;
      } else if (joins(last, here)) {
        last = here;
        if (here !== CharacterClass.digit) letters = here;
        stop = next + 1;
      } else break;
    }
    words.push({ start: at, end: stop, kind: KINDS[letters]! });
    at = Math.max(stop, next);
  }
  return words;
}

function joins(last: CharacterClass, here: CharacterClass): boolean {
  if (last === here) return true;
  const { digit, latin } = CharacterClass;
  return (last === digit && here === latin) || (last === latin && here === digit);
}

function isLetter(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  const here = classOf(text.charCodeAt(at));
  return here >= CharacterClass.latin && here <= CharacterClass.letter;
}
