// The two sample drafts as the tests know them. The page tests and Neovim's read the same list.

import { strict as assert } from 'node:assert';
import samples from '../samples.json';

export type Language = 'Arabic' | 'English';

/** The file name of the sample draft in a language. */
export function sampleIn(language: Language): string {
  const sample = samples.find((candidate) => candidate.language === language);
  assert(sample, `there is a sample draft in ${language}`);
  return sample.file;
}
