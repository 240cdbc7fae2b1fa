// Lists of words as language data writes them: one string, read like a line of a dictionary.

import { foldKey } from '../text/fold.ts';

/** Words parted by white space. */
export const words = (list: string): string[] => list.trim().split(/\s+/);

/** Phrases parted by `|`. */
export const phrases = (list: string): string[] => list.split('|').map((phrase) => phrase.trim());

/** Words parted by white space, folded. */
export const foldedSet = (list: string): ReadonlySet<string> =>
  new Set(words(list).map((word) => foldKey(word)));
