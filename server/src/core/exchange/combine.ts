// Puts what an import says into a record that is there: what it knows more is added, what it knows otherwise is taken
// over, what it does not know stays.

import { isObject } from '../corpus/fields.ts';
import { isSameValue } from './same-value.ts';

type Fields = Readonly<Record<string, unknown>>;

/** `known` with the fields of `imported`; neither is changed. */
export function combine(known: Fields, imported: Fields): Record<string, unknown> {
  const both: Record<string, unknown> = { ...known };
  for (const [field, value] of Object.entries(imported)) {
    if (value === undefined) continue;
    const before = known[field];
    if (field === 'names') both[field] = combineNames(before, value);
    else if (field === 'publisher') both[field] = isFound(before) && !isFound(value) ? before : value;
    else if (Array.isArray(before) && Array.isArray(value)) both[field] = combineLists(before, value);
    else if (isObject(before) && isObject(value) && field !== 'published')
      both[field] = { ...before, ...value };
    else both[field] = value;
  }
  return both;
}

/** Whether a publisher is an actor of the corpus. */
const isFound = (publisher: unknown): boolean => isObject(publisher) && publisher.actor !== undefined;

/** The elements of both lists, each once; objects with the same id, or the same text, are one. */
function combineLists(known: readonly unknown[], imported: readonly unknown[]): unknown[] {
  const all = [...known];
  for (const one of imported) {
    const at = all.findIndex((other) => isSameValue(one, other) || isOfSame(one, other));
    if (at < 0) all.push(one);
    else if (isObject(one)) all[at] = { ...(all[at] as Fields), ...one };
  }
  return all;
}

function isOfSame(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return false;
  if (typeof a.id === 'string') return a.id === b.id;
  return typeof a.text === 'string' && a.text === b.text && a.lang === b.lang;
}

/** The names of both; a language that has its preferred name keeps it. */
function combineNames(known: unknown, imported: unknown): unknown[] {
  const before = (Array.isArray(known) ? known : []) as Fields[];
  const firsts = new Map<unknown, unknown>();
  for (const name of before) if (!firsts.has(name.lang)) firsts.set(name.lang, name.text);
  const preferred = new Map(
    before.filter((name) => name.preferred === true).map((name) => [name.lang, name.text]),
  );
  const now = (Array.isArray(imported) ? imported : []) as Fields[];
  return combineLists(
    before,
    now.map((name) => {
      // Where none is preferred, the first name is the one that is written anyway.
      const { lang, text } = name;
      if (preferred.has(lang) ? preferred.get(lang) === text : firsts.get(lang) !== text) return name;
      const { preferred: _, ...rest } = name;
      return rest;
    }),
  );
}
