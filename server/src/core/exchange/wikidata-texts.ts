// Texts of a Wikidata item in the languages that are taken over.

import { isObject } from '../corpus/fields.ts';

/** The languages whose names and descriptions are taken over. */
export const LANGUAGES = ['ar', 'en', 'fr'];

/** Labels or descriptions by language. */
export function langTextOf(texts: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  for (const lang of LANGUAGES) {
    const text = isObject(texts) ? texts[lang] : undefined;
    const value = isObject(text) ? text.value : undefined;
    if (typeof value === 'string' && value.trim() !== '') found[lang] = value.trim();
  }
  return found;
}
