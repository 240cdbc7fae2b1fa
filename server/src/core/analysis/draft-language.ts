// The language of a draft as a whole: that of its front matter, else that of most of its sentences.

import type { LanguageId } from '../language/language.ts';
import type { Analysis } from './analysis.ts';

/** What to speak where a sentence has no words of its own, such as the cell of a table with a number in it. */
export function draftLanguage({ frontMatter, blocks }: Pick<Analysis, 'frontMatter' | 'blocks'>): LanguageId {
  const named = frontMatter.language?.slice(0, 2).toLowerCase();
  if (named === 'ar' || named === 'en' || named === 'fr') return named;
  let arabic = 0;
  let others = 0;
  for (const { sentences } of blocks) {
    for (const { language } of sentences) {
      if (language === 'ar') arabic++;
      else others++;
    }
  }
  return arabic > others / 2 ? 'ar' : 'en';
}
