// What quotation marks and brackets enclose. Knows the marks of both scripts, and that writers mix them.

import { CharacterClass, classOf, isWordUnit } from './characters.ts';

/** How far a mark may be from the one that closes it: a longer quotation has sentences of its own. */
const REACH = 1500;

/** Curly quotes are typed both ways round in Arabic; any of them may open, and any close. */
const DOUBLE = '"“”„‟';
const PAIRS: Readonly<Record<string, string>> = { '«': '»', '(': ')', '[': ']', '{': '}' };

const isSpaceAt = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || classOf(text.charCodeAt(at)) === CharacterClass.space;

/** Whether the quotation mark or bracket at `at` opens: a straight or curly one does at the start of a word. */
export function isOpener(text: string, at: number): boolean {
  if (PAIRS[text[at]!]) return true;
  return (
    !isSpaceAt(text, at + 1) && !(at > 0 && isWordUnit(text.charCodeAt(at - 1)) && !isClitic(text, at - 1))
  );
}

/** Whether the letter at `at` is one of Arabic's that are written on to the next word: «و"القاعدة"». */
function isClitic(text: string, at: number): boolean {
  return 'وفبلكـ'.includes(text[at]!) && !(at > 0 && isWordUnit(text.charCodeAt(at - 1)) && text[at] !== 'ـ');
}

/** The offset behind the mark that closes the one at `at`, or -1 where none does within reach. */
export function enclosedUntil(text: string, at: number): number {
  const limit = Math.min(text.length, at + REACH);
  const open = text[at]!;
  const close = PAIRS[open];
  if (close) {
    if (!text.slice(at, limit).includes(close)) return -1;
    let depth = 0;
    for (let i = at; i < limit; i++) {
      const unit = text[i];
      if (unit === open) depth++;
      else if (unit === close && --depth === 0) return i + 1;
    }
    return -1;
  }
  for (let i = at + 1; i < limit; i++)
    if (DOUBLE.includes(text[i]!) && !isSpaceAt(text, i - 1) && !isWordUnit(text.charCodeAt(i + 1)))
      return i + 1;
  return -1;
}

/** Whether the unit at `at` closes a quotation or bracket behind a stop. */
export function isCloser(text: string, at: number): boolean {
  return '"”“’\'»›)]}'.includes(text.charAt(at) || ' ');
}
