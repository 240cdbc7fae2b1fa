// Languages as other programs write them, as tags of the corpus format.

import { lookupTable } from '../base/lookup-table.ts';
import { languageOf } from '../text/language-of.ts';

/** Names and three-letter codes that stand for a tag. BibLaTeX calls languages by Babel's names, FollowTheMoney by ISO 639-3. */
const TAGS: Readonly<Record<string, string>> = lookupTable({
  arabic: 'ar', ara: 'ar', العربية: 'ar', english: 'en', eng: 'en', american: 'en', british: 'en', usenglish: 'en', ukenglish: 'en',
  french: 'fr', fra: 'fr', fre: 'fr', français: 'fr', francais: 'fr', german: 'de', deu: 'de', ger: 'de', ngerman: 'de',
  italian: 'it', ita: 'it', spanish: 'es', spa: 'es', turkish: 'tr', tur: 'tr', persian: 'fa', fas: 'fa', per: 'fa',
  russian: 'ru', rus: 'ru', hebrew: 'he', heb: 'he', portuguese: 'pt', por: 'pt', dutch: 'nl', nld: 'nl', dut: 'nl',
}); // biome-ignore format: one a line is no easier to read

const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i;

/** The tag for `written` (`AR_sa`, `arabic`, `ara`); the language of `text` where that is none. */
export function languageTag(written: unknown, text: string): string {
  if (typeof written !== 'string') return languageOf(text);
  const known = TAGS[written.trim().toLowerCase()];
  if (known) return known;
  const match = TAG.exec(written.trim());
  if (!match) return languageOf(text);
  const [, language = '', script, region] = match;
  const parts = [TAGS[language.toLowerCase()] ?? language.toLowerCase()];
  if (script) parts.push(script[0]!.toUpperCase() + script.slice(1).toLowerCase());
  if (region) parts.push(region.toUpperCase());
  return parts.join('-');
}

/** The name by which Babel and BibLaTeX know the language of `tag`; nothing for those outside the table. */
export function babelName(tag: string): string | undefined {
  const language = tag.split('-')[0];
  return Object.entries(TAGS).find(
    ([name, of]) => of === language && name.length > 3 && /^[a-z]+$/.test(name),
  )?.[0];
}

/** The ISO 639-3 code of `tag`, as far as it is in the table. */
export function threeLetterCode(tag: string): string | undefined {
  const language = tag.split('-')[0];
  return Object.entries(TAGS).find(([name, of]) => of === language && name.length === 3)?.[0];
}
