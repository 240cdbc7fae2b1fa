// The table of counted things (data/language/counted.json), ready to look words up in. Knows no prose.

import shipped from '../../../../../data/language/counted.json' with { type: 'json' };
import type { Language } from '../../language/language.ts';
import type { NumberGrammar } from '../../language/numbers.ts';
import { foldKey } from '../fold.ts';

/** `harmed`: people harmed or held. `people` become it where the sentence says so. */
export type ThingGroup = 'harmed' | 'people' | 'force' | 'weapon' | 'other';

/** A counted thing: its key, the same in every language, and its group. */
export interface Thing {
  readonly key: string;
  readonly group: ThingGroup;
}

/** The table as a person writes it: for each thing its group, its nouns and acts by language. */
export interface ThingsFile {
  readonly things: Readonly<Record<string, ThingEntry>>;
}

interface ThingEntry extends WordsByLanguage {
  readonly group: string;
  /** Words that say what befell those counted: killed, «مقتل». */
  readonly acts?: WordsByLanguage;
}

interface WordsByLanguage {
  readonly ar?: readonly string[];
  readonly en?: readonly string[];
  readonly fr?: readonly string[];
}

/** Finds what a folded word of prose names, by its most literal reading; with `and`, also behind a clitic "and". */
type FindThing = (key: string, grammar: NumberGrammar, and: boolean) => Thing | undefined;

export interface ThingTable {
  /** The thing of a folded noun. */
  readonly nouns: ReadonlyMap<string, Thing>;
  /** The thing of a folded noun in the dual, for people, forces and weapons: such a noun is a two of its own. */
  readonly duals: ReadonlyMap<string, Thing>;
  /** The thing that a folded word makes of people: killed, «إصابة». */
  readonly acts: ReadonlyMap<string, Thing>;
  readonly findNoun: FindThing;
  readonly findAct: FindThing;
}

/** The words of the shipped table for the thing `key`, singular and plural; none where there is no such thing. */
export const wordsForThing = (key: string, language: 'ar' | 'en'): readonly string[] =>
  (shipped as ThingsFile).things[key]?.[language] ?? [];

const GROUPS: readonly string[] = ['harmed', 'people', 'force', 'weapon', 'other'] satisfies ThingGroup[];

/** Compiles tables, later ones adding to and overriding earlier ones. Groups that are not known count as `other`. */
export function thingTable(
  languages: readonly Language[],
  files: readonly ThingsFile[] = [shipped],
): ThingTable {
  const nouns = new Map<string, Thing>();
  const duals = new Map<string, Thing>();
  const acts = new Map<string, Thing>();
  for (const [key, entry] of files.flatMap(({ things }) => Object.entries(things))) {
    const thing: Thing = { key, group: GROUPS.includes(entry.group) ? (entry.group as ThingGroup) : 'other' };
    for (const { id, numbers } of languages) {
      for (const word of entry[id] ?? []) {
        const noun = foldKey(word);
        nouns.set(noun, thing);
        if (thing.group !== 'other') for (const dual of numbers.duals(noun)) duals.set(dual, thing);
      }
      for (const word of entry.acts?.[id] ?? []) acts.set(foldKey(word), thing);
    }
  }
  // A sound plural has the letters of a dual: «مدنيين» are civilians, not two of them.
  for (const noun of nouns.keys()) duals.delete(noun);
  return { nouns, duals, acts, findNoun: finder(nouns), findAct: finder(acts) };
}

/** More words than stand around the numbers of a year of drafts; beyond them the memory starts again. */
const MOST_KNOWN = 50_000;

/** Looks words up in `things`. Each is taken apart once: around every number some twenty are asked about. */
function finder(things: ReadonlyMap<string, Thing>): FindThing {
  const known = { bare: new Map<string, Thing | null>(), and: new Map<string, Thing | null>() };
  return (key, grammar, and) => {
    const memory = and ? known.and : known.bare;
    let thing = memory.get(key);
    if (thing === undefined) {
      if (memory.size >= MOST_KNOWN) memory.clear();
      const noun = grammar.nounKeys(key, and).find((one) => things.has(one));
      thing = (noun !== undefined && things.get(noun)) || null;
      memory.set(key, thing);
    }
    return thing ?? undefined;
  };
}
