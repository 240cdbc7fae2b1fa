// What speaks against Arabic words being a person's name: Arabic has no capitals, so their form has to do.
// Measured on news with names marked by hand; see docs/accuracy.md.

import { scriptNames } from '../corpus/script-names.ts';
import { foldKey } from '../text/fold.ts';

/** Titles behind which a person comes, not the body that the office is of: «الوزير», but not «رئيس». */
const PERSON_TITLES: ReadonlySet<string> = new Set(
  `السيد السيدة الرئيس الوزير الوزيرة الشيخ الشيخة الدكتور الدكتورة اللواء العميد العقيد المقدم الرائد النقيب المشير
  الجنرال الأميرال السفير السفيرة القائد الأمير الأميرة الملك الملكة النائب النائبة المبعوث القاضي القاضية المهندس
  المهندسة الحاج المستشار المستشارة المحامي المحامية الأستاذ الأستاذة البروفيسور المدعو`
    .split(/\s+/)
    .map((word) => foldKey(word)),
);

/** Whether `word` (folded, bare of «و») is a title that a person's name follows. */
export const isPersonTitle = (word: string): boolean =>
  PERSON_TITLES.has(word) ||
  PERSON_TITLES.has(word.replace(/^[وفبك]/, '')) ||
  PERSON_TITLES.has(word.replace(/^لل/, 'ال'));

/** Endings of verbs, of nouns with a pronoun, of plurals and adverbs; by how long a word they tell against. */
const ENDINGS: readonly (readonly [ending: RegExp, longerThan: number])[] = [
  [/(?:ته|اته|هم|ها|كم|وا)$/, 3],
  [/ات$/, 4],
  [/يه$/, 5],
  [/(?:اً|ٍ|ٌ)$/, 1],
];

/**
 * How many of `words` (as written) at the front are no part of a name, or nothing where the rest is none: adjectives
 * before it («الروسي سيرغي لافروف») are cut off.
 */
export function arabicNameStart(words: readonly string[]): number | undefined {
  let first = 0;
  while (first < words.length && /^[وفبكل]?ال|^لل/.test(foldKey(words[first]!))) first++;
  const name = words.slice(first);
  if (name.length < 2) return undefined;
  const isNone = name.some((written, i) => {
    const key = foldKey(written);
    // «مواقفه»: a pronoun is written with another letter than the feminine ending.
    if (i > 0 && written.length > 4 && written.endsWith('ه') && !written.endsWith('الله')) return true;
    if (key.length < 2 || (i > 0 && /^و.{3}/.test(key)) || /^لل/.test(key)) return true;
    return ENDINGS.some(
      ([ending, longerThan]) =>
        key.length > longerThan && ending.test(/[\u064b-\u0652]$/.test(written) ? written : key),
    );
  });
  return isNone ? undefined : first;
}

/** Words that begin a place's name and never end it: «دير», «كفر», «رام». */
const PLACE_JOINERS: ReadonlySet<string> = new Set(
  'دير كفر رام بيت تل عين رأس وادي جبل أم أبو بني بئر سيدي خان ديار حي خان'
    .split(' ')
    .map((word) => foldKey(word)),
);

export const joinsPlace = (key: string): boolean =>
  PLACE_JOINERS.has(key) || scriptNames('Arab').joiners.has(key);

const WITHIN: ReadonlySet<string> = new Set('بن ابن بنت آل'.split(' ').map((word) => foldKey(word)));

/** Whether another word has to follow `key` in a person's name: «بن», «عبد». */
export const namesGoOn = (key: string): boolean => WITHIN.has(key) || scriptNames('Arab').joiners.has(key);
