// Lists of words as language data writes them: one string, read like a line of a dictionary.

import { foldKey } from '../text/fold.ts';

/** Words parted by white space; none of an empty list. */
export const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Phrases parted by `|`. */
export const phrases = (list: string): string[] => list.split('|').map((phrase) => phrase.trim());

/** Words parted by white space, folded. */
export const foldedSet = (list: string): ReadonlySet<string> => folded(words(list));

/** Phrases parted by `|`, folded. */
export const foldedPhrases = (list: string): ReadonlySet<string> => folded(phrases(list));

const folded = (entries: readonly string[]): ReadonlySet<string> =>
  new Set(entries.map((entry) => foldKey(entry)));
