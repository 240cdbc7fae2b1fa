// Which language a piece of text is in: by script, and between languages of one script by their commonest words.

import type { LanguageId } from '../language/language.ts';
import { CharacterClass, classOf } from './characters.ts';
import { wordsOf } from './tokens.ts';

/** Words that French uses in every sentence and English never, and the other way round, in lower case. */
const FRENCH = new Set(
  'le la les un une des du de et est sont dans pour que qui sur avec par au aux ce cette ces ont plus pas ne selon entre était été il elle ils nous leur se son sa ses dont depuis'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the of and to in that is was for on with by at from it as are were be has have had this their which not his her they we who more than but its an said according'.split(
    ' ',
  ),
);
const ELISION = /^(?:[ldnscj]|qu)['’]/;

/**
 * The language of `text` between `start` and `end`.
 * Arabic where half the letters or more are Arabic; else French where its function words outnumber the
 * English ones, else English. Text without letters is English.
 */
export function languageOf(text: string, start = 0, end = text.length): LanguageId {
  let arabic = 0;
  let latin = 0;
  for (let i = start; i < end; i++) {
    const here = classOf(text.charCodeAt(i));
    if (here === CharacterClass.arabic) arabic++;
    else if (here === CharacterClass.latin) latin++;
  }
  if (arabic > 0 && arabic >= latin) return 'ar';
  let lead = 0;
  for (const word of wordsOf(text, start, Math.min(end, start + SAMPLE))) {
    const key = text.slice(word.start, word.end).toLowerCase();
    if (ENGLISH.has(key)) lead--;
    else if (FRENCH.has(key) || ELISION.test(key)) lead++;
    if (lead >= CLEAR || lead <= -CLEAR) break;
  }
  return lead > 0 ? 'fr' : 'en';
}

/** So many more words of one language settle it. */
const CLEAR = 4;
/** A few sentences tell: longer texts are judged by their beginning. */
const SAMPLE = 600;
