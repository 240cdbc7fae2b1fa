// Records that refer to others by ids that these had before: read as if they said the present ones.

import { isObject, valueAt, visitFields } from './fields.ts';
import type { Actor, Article, JsonPath, Place } from './model.ts';

/** Present id by former one, keyed `kind:id`; `entity` is a kind here, of what nothing else has as its id now. */
export type FormerIds = ReadonlyMap<string, string>;

/** Whether one of `references` (as `kind:id`) is by a former id. */
export function hasFormerIds(references: ReadonlySet<string>, former: FormerIds): boolean {
  for (const reference of references) {
    const colon = reference.indexOf(':');
    if (presentOf(reference.slice(0, colon), reference.slice(colon + 1), former) !== undefined) return true;
  }
  return false;
}

/** The id that `target` has now; nothing where `id` is the present one, or of something that keeps its own. */
function presentOf(target: string, id: string, former: FormerIds): string | undefined {
  if (target !== 'claim') return former.get(`${target}:${id}`);
  const hash = id.indexOf('#');
  const article = former.get(`article:${id.slice(0, hash)}`);
  return article === undefined ? undefined : article + id.slice(hash);
}

const changed = new WeakMap<object, { readonly key: string; readonly record: object }>();

/**
 * `record` with the present ids of what it refers to; itself where it has no others, else the same object each time.
 * Does not change `record`.
 */
export function withPresentIds<T extends Actor | Place | Article>(
  shape: 'Actor' | 'Place' | 'Article',
  record: T,
  former: FormerIds,
): T {
  const changes: { readonly at: JsonPath; readonly id: string }[] = [];
  visitFields(shape, record, [], ({ shape: { refersTo }, value, at }) => {
    if (refersTo === undefined || refersTo === 'source' || typeof value !== 'string') return;
    const id = presentOf(refersTo, value, former);
    if (id !== undefined) changes.push({ at: at.slice(), id });
  });
  if (changes.length === 0) return record;
  const key = JSON.stringify(changes);
  const before = changed.get(record);
  if (before?.key === key) return before.record as T;
  const copy = JSON.parse(JSON.stringify(record)) as T;
  for (const { at, id } of changes) {
    const holder = valueAt(copy, at.slice(0, -1));
    const last = at.at(-1)!;
    if (Array.isArray(holder) && typeof last === 'number') holder[last] = id;
    else if (isObject(holder)) holder[last] = id;
  }
  changed.set(record, { key, record: copy });
  return copy;
}
