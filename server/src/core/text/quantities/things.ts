// The table of counted things (data/language/counted.json), ready to look nouns up in. Knows no prose.

import shipped from '../../../../../data/language/counted.json' with { type: 'json' };
import type { Language } from '../../language/language.ts';
import { foldKey } from '../fold.ts';

/** `harmed`: people harmed or held. `people` become it where the sentence says so. */
export type ThingGroup = 'harmed' | 'people' | 'force' | 'weapon' | 'other';

/** A counted thing: its key, the same in every language, and its group. */
export interface Thing {
  readonly key: string;
  readonly group: ThingGroup;
}

/** The table as a person writes it. */
export interface ThingsFile {
  readonly things: Readonly<
    Record<string, { readonly group: string } & { readonly [language: string]: string | readonly string[] }>
  >;
}

export interface ThingTable {
  /** The thing of a folded noun. */
  readonly nouns: ReadonlyMap<string, Thing>;
  /** The thing of a folded noun in the dual, for people, forces and weapons: such a noun is a two of its own. */
  readonly duals: ReadonlyMap<string, Thing>;
}

const GROUPS: readonly string[] = ['harmed', 'people', 'force', 'weapon', 'other'] satisfies ThingGroup[];

/** Compiles tables, later ones adding to and overriding earlier ones. Groups that are not known count as `other`. */
export function thingTable(
  languages: readonly Language[],
  files: readonly ThingsFile[] = [shipped as ThingsFile],
): ThingTable {
  const nouns = new Map<string, Thing>();
  const duals = new Map<string, Thing>();
  for (const { things } of files) {
    for (const [key, entry] of Object.entries(things)) {
      const thing: Thing = {
        key,
        group: GROUPS.includes(entry.group) ? (entry.group as ThingGroup) : 'other',
      };
      for (const { id, numbers } of languages) {
        const words = entry[id];
        if (!Array.isArray(words)) continue;
        for (const word of words) {
          const noun = foldKey(word);
          nouns.set(noun, thing);
          if (thing.group !== 'other') for (const dual of numbers.duals(noun)) duals.set(dual, thing);
        }
      }
    }
  }
  // A sound plural has the letters of a dual: «مدنيين» are civilians, not two of them.
  for (const noun of nouns.keys()) duals.delete(noun);
  return { nouns, duals };
}
