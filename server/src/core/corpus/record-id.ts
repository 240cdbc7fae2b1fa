// Ids for new records, made of what they are called: ASCII, readable, free. Knows no kind of record.

import type { Corpus } from './model.ts';

/** Ids are at most 64 long; this leaves room for a number behind. */
const LONGEST = 56;

/** Arabic letters as plain romanisations write them; «و», «ي» and «ا» depend on what stands around them. */
const ARABIC: Readonly<Record<string, string>> = {
  أ: 'a', إ: 'i', آ: 'a', ٱ: 'a', ى: 'a', ة: 'a', ؤ: 'u', ئ: 'i', ء: '', ع: 'a',
  ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh',
  ص: 's', ض: 'd', ط: 't', ظ: 'z', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h',
  پ: 'p', چ: 'ch', گ: 'g', ڤ: 'v', ڨ: 'g', ڭ: 'g', ژ: 'zh', ک: 'k', ی: 'i', ۀ: 'a', ہ: 'h',
}; // biome-ignore format: one letter a line is no easier to read

/** Latin letters that Unicode does not take apart. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h',
}; // biome-ignore format: one letter a line is no easier to read

/** Whether no record of `corpus` has `id`, nor had it. */
export const isFreeId = ({ actors, places, articles, formerIds }: Corpus, id: string): boolean =>
  !actors.has(id) &&
  !places.has(id) &&
  !articles.has(id) &&
  !['actor', 'place', 'article'].some((kind) => formerIds.has(`${kind}:${id}`));

/**
 * An id for what is called `name`, in any script: its letters in ASCII with hyphens between words, and a number behind
 * where that one is not free. `fallback` (an id itself) where no letter of the name can be written in ASCII.
 */
export function recordId(name: string, fallback: string, isFree: (id: string) => boolean): string {
  const slug = slugOf(name) || fallback;
  let id = slug;
  for (let n = 2; !isFree(id); n++) id = `${slug}-${n}`;
  return id;
}

/**
 * The letters and digits of `name` as an id is written, at most `longest` of them, cut between words; empty where there
 * are none that can be.
 */
export function slugOf(name: string, longest = LONGEST): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u0640\u064b-\u065f\u0670'\u2019\u02bc\u02bb\u02bf\u02be]/g, '')
    .replace(/\p{Nd}/gu, (digit) => digitOf(digit))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(wordSlug)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, longest) : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug;
}

/** A decimal digit of any script as ASCII: the digits of a script stand in one row, from nought on. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return String(code - zero);
}

const wordSlug = (word: string): string => {
  if (!/\p{Script=Arabic}/u.test(word)) return latinSlug(word);
  const bare = /^ال(?=.{2})/.test(word) ? word.slice(2) : word;
  return latinSlug(`${bare === word ? '' : 'al-'}${romanised(bare)}`);
};

function romanised(word: string): string {
  let written = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word[i]!;
    if (letter === 'ا') written += written.endsWith('a') ? '' : 'a';
    else if (letter === 'و') written += isVowelAt(word, i) ? 'u' : 'w';
    else if (letter === 'ي') written += isVowelAt(word, i) ? 'i' : 'y';
    else if (letter === 'ة' || letter === 'ع' || letter === 'ى') written += written.endsWith('a') ? '' : 'a';
    else written += ARABIC[letter] ?? letter;
  }
  return written;
}

/** Whether «و» or «ي» at `i` is the vowel: between two other letters or at the end, and not beside an alif. */
const isVowelAt = (word: string, i: number): boolean =>
  i > 0 && !'اوي'.includes(word[i - 1]!) && !'اةى'.includes(word[i + 1] ?? '-');

const latinSlug = (word: string): string =>
  word
    .replace(/[^ -~]/g, (letter) => LATIN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/^-+|-+$/g, '');
