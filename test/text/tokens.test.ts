// What is one word, and of what kind; and which language a text is in.

import { describe, expect, it } from 'vitest';
import { languageOf } from '../../server/src/core/text/language-of.ts';
import { wordsOf } from '../../server/src/core/text/tokens.ts';

const words = (text: string): string[] =>
  wordsOf(text).map(({ start, end, kind }) => `${text.slice(start, end)}/${kind}`);

describe('wordsOf', () => {
  it.each<[string, ...string[]]>([
    ['two words', 'two/latin', 'words/latin'],
    ['كلمتان هنا', 'كلمتان/arabic', 'هنا/arabic'],
    ["don't Sana'a Qur’an", "don't/latin", "Sana'a/latin", 'Qur’an/latin'],
    ["'quoted' Bush's rebels'", 'quoted/latin', "Bush's/latin", 'rebels/latin'],
    ['al-Watiya', 'al/latin', 'Watiya/latin'],
    ['U.S. a.m.', 'U/latin', 'S/latin', 'a/latin', 'm/latin'],
    ['1,000 and 3.5', '1/number', '000/number', 'and/latin', '3/number', '5/number'],
    ['F16 12k 3rd', 'F16/latin', '12k/latin', '3rd/latin'],
    ['و15 شخصا', 'و/arabic', '15/number', 'شخصا/arabic'],
    ['١٥ ۱۵', '١٥/number', '۱۵/number'],
    ['مُحَمَّد محـــمد', 'مُحَمَّد/arabic', 'محـــمد/arabic'],
    ['الـNATO', 'الـ/arabic', 'NATO/latin'],
    ['\u200fسرت\u200f.', 'سرت/arabic'],
    ['می\u200cشود', 'می\u200cشود/arabic'],
    ['e\u0301te\u0301', 'e\u0301te\u0301/latin'],
    ['«نص»، ثم؟', 'نص/arabic', 'ثم/arabic'],
    ['Привет', 'Привет/letters'],
    ['a\ufffcb', 'a/latin', 'b/latin'],
    ["5'6", '5/number', '6/number'],
    ['... — !'],
    [''],
  ])('%s', (text, ...expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('reads a part, its spans in the whole', () => {
    expect(wordsOf('one two three', 4, 9)).toEqual([
      { start: 4, end: 7, kind: 'latin' },
      { start: 8, end: 9, kind: 'latin' },
    ]);
  });
});

describe('languageOf', () => {
  it.each([
    ['ar', 'قالت الوزارة إن خمسة أشخاص قتلوا.'],
    ['ar', 'قال متحدث باسم UNSMIL إن الوضع هادئ.'],
    ['en', 'The ministry said that five people were killed.'],
    ['en', 'Five killed in Sirte'],
    ['en', 'The word «سرت» means a town on the coast of the gulf.'],
    ['fr', 'Le ministère a déclaré que cinq personnes ont été tuées.'],
    ['fr', "L'armée dit qu'elle est partie."],
    ['fr', 'Selon les autorités, la ville est tombée.'],
    ['en', '2016'],
    ['en', ''],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('judges a part by itself', () => {
    const text = 'The town fell. وسقطت المدينة.';
    expect([languageOf(text, 0, 14), languageOf(text, 15)]).toEqual(['en', 'ar']);
  });
});
