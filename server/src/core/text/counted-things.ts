// The counted things that a phrase names, wherever they stand in it: "British special-forces soldiers" → soldier.

import { LANGUAGES } from '../language/languages.ts';
import { foldKey } from './fold.ts';
import { type ThingTable, thingTable } from './quantities/things.ts';
import { wordsOf } from './tokens.ts';

let table: ThingTable | undefined;

/** Keys of the counted things in `text`, in any of our languages; an Arabic noun may bear its article. */
export function countedThings(text: string): readonly string[] {
  table ??= thingTable(Object.values(LANGUAGES));
  const { nouns, duals } = table;
  const keys: string[] = [];
  for (const { start, end } of wordsOf(text)) {
    const word = foldKey(text.slice(start, end));
    const bare = word.startsWith('ال') ? word.slice(2) : word;
    const thing = nouns.get(word) ?? nouns.get(bare) ?? duals.get(bare);
    if (thing) keys.push(thing.key);
  }
  return keys;
}
