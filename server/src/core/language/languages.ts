// The one list of languages, and which of them a text is in.

import { arabic } from './ar/arabic.ts';
import { english } from './en/english.ts';
import { french } from './fr/french.ts';
import type { Language, LanguageId } from './language.ts';

export const LANGUAGES: Readonly<Record<LanguageId, Language>> = { ar: arabic, en: english, fr: french };
