// Whether a sentence says that something is planned, possible, provisional or denied.

import { LANGUAGES } from '../language/languages.ts';
import { foldKey } from '../text/fold.ts';
import { wordsOf } from '../text/tokens.ts';
import type { AnalyzedSentence } from './analysis.ts';

/** Whether any word of the sentence does; small words written onto an Arabic one are cut off. */
export function isHedged(text: string, { span, language }: AnalyzedSentence): boolean {
  const { words, phrase, isHedge } = LANGUAGES[language].hedges;
  if (phrase?.test(foldKey(text.slice(span.start, span.end)))) return true;
  return wordsOf(text, span.start, span.end).some(({ start, end }) => {
    // "Claim A", "Plan B" are headings of a kind.
    if (LABELLED.test(text.slice(end, end + 4))) return false;
    const word = foldKey(text.slice(start, end));
    if (words.has(word) || isHedge?.(word)) return true;
    return language === 'ar' && bareForms(word).some((bare) => words.has(bare));
  });
}

const LABELLED = /^ [A-HJ-Z](?![\p{L}\p{N}'’-])/u;

/** «والمتوقع» without its conjunction, preposition and article. */
const bareForms = (word: string): readonly string[] => [
  word.replace(/^[وف]/, ''),
  word.replace(/^[وف]?(?:[بك]?ال|لل)/, ''),
  word.replace(/^[وف]?[بكل]/, ''),
];
