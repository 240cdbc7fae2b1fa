// Which language a piece of text is in: by script, and between languages of one script by their commonest words.

import type { LanguageId } from '../language/language.ts';
import { LANGUAGES } from '../language/languages.ts';
import { CharacterClass, classOf } from './characters.ts';
import { foldKey } from './fold.ts';
import { wordsOf } from './tokens.ts';

/** A few sentences tell: longer texts are judged by their beginning. */
const SAMPLE = 600;
/** So many more words of one language than of any other settle it. */
const CLEAR = 4;

/**
 * The language of `text` between `start` and `end`.
 * Arabic where half the letters or more are Arabic; else the language of Latin script most of whose common words
 * it has, and English where none has more than the others. Text without letters is English.
 */
export function languageOf(text: string, start = 0, end = text.length): LanguageId {
  let arabic = 0;
  let latin = 0;
  for (let i = start; i < end; i++) {
    const here = classOf(text.charCodeAt(i));
    if (here === CharacterClass.arabic) arabic++;
    else if (here === CharacterClass.latin) latin++;
  }
  return arabic > 0 && arabic >= latin ? 'ar' : latinLanguageOf(text, start, end);
}

function latinLanguageOf(text: string, start: number, end: number): LanguageId {
  const counts = LATIN.map(() => 0);
  let most = 0;
  const words = wordsOf(text, start, Math.min(end, start + SAMPLE));
  for (const [at, word] of words.entries()) {
    const written = text.slice(word.start, word.end);
    // "Le Monde" is a name in any language.
    if (isCapital(written[0]!) && isCapital(text[words[at + 1]?.start ?? end] ?? '')) continue;
    // An acronym is in no language: UN is no French article.
    if (written.length > 1 && written === written.toUpperCase()) continue;
    const key = foldKey(written);
    const apostrophe = key.indexOf("'");
    const common = apostrophe < 0 ? key : key.slice(0, apostrophe + 1);
    for (let i = 0; i < LATIN.length; i++)
      if (LATIN[i]!.sentences.common.has(common) && ++counts[i]! > counts[most]!) most = i;
    if (counts[most]! >= CLEAR && counts.every((count, i) => i === most || counts[most]! - count >= CLEAR))
      break;
  }
  return LATIN[most]!.id;
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** The languages of Latin script, the one that stands where nothing tells first. */
const LATIN = [
  LANGUAGES.en,
  ...Object.values(LANGUAGES).filter(({ id, script }) => script === 'Latn' && id !== 'en'),
];
