// Records that nothing tells but what they are called: rows of a table without ids, items without an address. Imported
// again they are known by what the same import wrote before; two in one text stay two.

import { isObject } from '../corpus/fields.ts';
import type { Corpus } from '../corpus/model.ts';
import type { NewRecord } from '../corpus/put-records.ts';
import { foldKey } from '../text/fold.ts';

type Kind = NewRecord['kind'];
type Fields = Readonly<Record<string, unknown>>;

/** Gives the id of an unkeyed record: that of the record before, or what `free` makes. */
export type UnkeyedIds = (kind: Kind, record: Fields, free: () => string) => string;

/** Finds what the import `tool` wrote into `corpus` before. */
export function createUnkeyedIds(corpus: Corpus, tool: string | undefined): UnkeyedIds {
  let before: ReadonlyMap<string, readonly string[]> | undefined;
  const met = new Map<string, { readonly text: string; readonly id: string }[]>();
  return (kind, record, free) => {
    before ??= writtenBy(tool, corpus);
    const [called = `${kind}|`] = callings(kind, record);
    const all = met.get(called) ?? [];
    const text = JSON.stringify(record);
    const same = all.find((one) => one.text === text);
    if (same) return same.id;
    const id = before.get(called)?.[all.length] ?? free();
    met.set(called, [...all, { text, id }]);
    return id;
  };
}

function writtenBy(tool: string | undefined, corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const [kind, records] of [
    ['actor', corpus.actors],
    ['place', corpus.places],
    ['article', corpus.articles],
  ] as const) {
    for (const record of records.values()) {
      if (record.provenance?.method !== 'import' || record.provenance.tool !== tool) continue;
      for (const called of new Set(callings(kind, record as unknown as Fields))) {
        const list = ids.get(called);
        if (list) list.push(record.id);
        else ids.set(called, [record.id]);
      }
    }
  }
  // In the order in which they were made: ahmad, ahmad-2, ahmad-10.
  for (const list of ids.values()) list.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return ids;
}

/** What a record may be called in another import: its names with type and country, the titles of an article with its day. */
function callings(kind: Kind, { names, type, country, headline, label, published }: Fields): string[] {
  if (kind === 'article') {
    const day = isObject(published) ? published.value : undefined;
    const titles = Object.values((headline ?? label ?? {}) as Fields);
    return titles.map((title) => `article|${foldKey(String(title))}|${day ?? ''}`);
  }
  // A country that is none is left out of the record, and not there the next time.
  const code = typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? country : '';
  return (Array.isArray(names) ? names : []).map(
    (name) => `${kind}|${foldKey(String(name?.text))}|${type ?? ''}|${code}`,
  );
}
