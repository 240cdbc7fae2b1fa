// What is counted, outside a running sentence: the things that a claim's `what` names, and what befell those counted.

import type { Span } from '../base/span.ts';
import { LANGUAGES } from '../language/languages.ts';
import { foldKey } from './fold.ts';
import { type Thing, type ThingTable, thingTable } from './quantities/things.ts';
import { readQuantities } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { wordsOf } from './tokens.ts';

/** How many words from a number its harm may stand, and how far that is at most, in UTF-16 units. */
const REACH = 8;
const REACH_UNITS = 200;

let table: ThingTable | undefined;
const tableOf = (): ThingTable => {
  table ??= thingTable(Object.values(LANGUAGES));
  return table;
};

/**
 * What `what` counts, read as if it stood behind a number, so that a claim and a draft are read alike:
 * "British special forces soldiers" are soldiers; "members (people) of each team" are members, and people.
 */
export function countedIn(what: string): readonly NonNullable<Quantity['counted']>[] {
  return what
    .split(/[()،,]/)
    .flatMap((part) => readQuantities(`7 ${part.trim()}`, [LANGUAGES.en, LANGUAGES.ar]))
    .flatMap(({ counted }) => (counted ? [counted] : []));
}

/**
 * The first counted thing that `text` names between `from` and `to`: the subject of «لا يزيد أفراد الفريق على 20», which
 * counts without a noun behind its number.
 */
export function firstThing(text: string, from: number, to: number): Thing | undefined {
  for (const { start, end } of wordsOf(text, from, to)) {
    const key = foldKey(text.slice(start, end));
    const { nouns } = tableOf();
    const thing = nouns.get(key) ?? nouns.get(key.replace(/^[وف]?(?:[بكل]?ال)?/, ''));
    if (thing) return thing;
  }
  return undefined;
}

/** The keys of all that `text` says to have befallen people: killed, wounded, displaced. */
export const fatesIn = (text: string): readonly string[] =>
  wordsOf(text).flatMap(({ start, end }) => fateOf(text.slice(start, end)) ?? []);

/**
 * What befell those whom `quantity` counts: the word of harm nearest to it in `within`, the one behind it where two
 * are as near. Nothing where the sentence speaks of no harm.
 */
export function fateNear(text: string, quantity: Span, within: Span): string | undefined {
  const { start, end } = quantity;
  const before = wordsOf(text, Math.max(within.start, start - REACH_UNITS), start).reverse();
  const behind = wordsOf(text, end, Math.min(within.end, end + REACH_UNITS));
  for (let i = 0; i < REACH; i++) {
    for (const word of [behind[i], before[i]]) {
      const fate = word && fateOf(text.slice(word.start, word.end));
      if (fate) return fate;
    }
  }
  return undefined;
}

/** The harm that a word speaks of, as a noun or a verb, in any of our languages; small words may be written onto it. */
function fateOf(word: string): string | undefined {
  const { nouns, acts } = tableOf();
  const key = foldKey(word);
  const bare = key.replace(/^[وف]?(?:[بكل]?ال)?/, '');
  const named = (thing: Thing | undefined) => (thing?.group === 'harmed' ? thing : undefined);
  return (acts.get(key) ?? acts.get(bare) ?? named(nouns.get(key)) ?? named(nouns.get(bare)))?.key;
}
