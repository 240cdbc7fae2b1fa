// Names that several records bear. A gazetteer has hundreds of places of one name: none of them may be meant without
// more words, and the corpus has to say so.

import { foldKey } from '../text/fold.ts';

export interface Named {
  readonly id: string;
  readonly names: readonly { readonly text: string; readonly match?: string }[];
  readonly ambiguousWith?: readonly string[];
}

/** Bearers of one name up to this number are told apart by name; of more, the name alone means none of them. */
const FEW = 6;

/**
 * Those of `added` that share a name with another of them or of `known`, changed so that the corpus says so: a few
 * bearers are listed in `ambiguousWith`, a name of many becomes one that matches in context only. Linear.
 */
export function tellApart<T extends Named>(added: readonly T[], known: Iterable<Named>): ReadonlyMap<T, T> {
  const bearers = new Map<string, Named[]>();
  const keys = new Map<T, Set<string>>();
  for (const one of added) keys.set(one, keysOf(one));
  for (const set of keys.values()) for (const key of set) bearers.set(key, []);
  const isAdded = new Set<string>(added.map(({ id }) => id));
  for (const one of known) {
    if (isAdded.has(one.id)) continue;
    for (const key of keysOf(one)) bearers.get(key)?.push(one);
  }
  for (const [one, set] of keys) for (const key of set) bearers.get(key)!.push(one);

  const changed = new Map<T, T>();
  for (const [one, set] of keys) {
    const others = new Set<string>();
    const common = new Set<string>();
    for (const key of set) {
      const all = bearers.get(key)!;
      if (all.length > FEW) common.add(key);
      else if (all.length > 1) for (const other of all) if (other !== one) others.add(other.id);
    }
    if (others.size === 0 && common.size === 0) continue;
    others.delete(one.id);
    const ambiguousWith = [...new Set([...(one.ambiguousWith ?? []), ...others])];
    changed.set(one, {
      ...one,
      names: one.names.map((name) =>
        name.match === undefined && common.has(foldKey(name.text)) ? { ...name, match: 'context' } : name,
      ),
      ...(ambiguousWith.length > 0 ? { ambiguousWith } : {}),
    });
  }
  return changed;
}

const keysOf = ({ names }: Named): Set<string> =>
  new Set(names.filter(({ match }) => (match ?? 'normal') === 'normal').map(({ text }) => foldKey(text)));
