// Holds records that an import brings to the format, by the loader's own judgement: what the loader would refuse is left
// out here, with the line that it came from.

import { isObject, valueAt } from '../corpus/fields.ts';
import { loadFile } from '../corpus/load-file.ts';
import type { Provenance } from '../corpus/model.ts';
import type { NewRecord } from '../corpus/put-records.ts';
import { type ImportProblem, keysReferredTo } from './format.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A record as it would be written, whole; `known` is the one of the corpus that it would replace. */
export interface JudgedRecord {
  readonly kind: NewRecord['kind'];
  readonly id: string;
  readonly line: number;
  readonly known?: Fields & { readonly provenance?: Provenance };
  readonly record: Fields;
  /** The lines of an article's claims by their ids, of those that the import brings. */
  readonly lines?: ReadonlyMap<string, number>;
}

/** Records that are judged at a time, so that the text of no more than these is in memory twice. */
const AT_ONCE = 2000;

/**
 * `records` without what the format does not allow; a field that falls is that of the known record again. What falls
 * is added to `problems`, but for references to what is not in the corpus.
 */
export function judgeRecords(records: readonly JudgedRecord[], problems: ImportProblem[]): JudgedRecord[] {
  const sound: JudgedRecord[] = [];
  for (const kind of ['actor', 'place'] as const) {
    const ofKind = records.filter((one) => one.kind === kind);
    for (let i = 0; i < ofKind.length; i += AT_ONCE) {
      const some = ofKind.slice(i, i + AT_ONCE);
      const value = { [`${kind}s`]: some.map(({ record }) => record) };
      sound.push(...judgeFile(some, `x.${kind}s.json`, value, problems));
    }
  }
  for (const one of records) {
    if (one.kind === 'article')
      sound.push(...judgeFile([one], `${one.id}.article.json`, one.record, problems));
  }
  return sound;
}

/** Judges `records`, all that the file `path` of the content `value` has. */
function judgeFile(
  records: readonly JudgedRecord[],
  path: string,
  value: unknown,
  problems: ImportProblem[],
): JudgedRecord[] {
  const file = loadFile({ path, text: JSON.stringify(value) });
  const loaded = [...file.actors, ...file.places, ...(file.article ? [file.article] : [])];
  const kept = new Map(loaded.map(({ record }) => [record.id as string, record as unknown as Fields]));
  const told = new Set<JudgedRecord>();
  for (const { at, severity, message } of file.problems) {
    if (severity !== 'error' && severity !== 'warning') continue;
    const one = records[at.length > 1 && typeof at[1] === 'number' && path.startsWith('x.') ? at[1] : 0];
    if (!one || told.has(one)) continue;
    const { line, kind, id } = one;
    if (!kept.has(id)) {
      told.add(one);
      problems.push({ line, message: `${message}; the ${kind} is left out` });
    } else if (at[0] === 'claims') {
      const claim = valueAt(value, at.slice(0, 2));
      const of = isObject(claim) ? String(claim.id) : '';
      const isLost = !(kept.get(id)?.claims as readonly Fields[] | undefined)?.some(
        (other) => other.id === of,
      );
      const what = isLost ? 'the claim is left out' : `this is left out of ${id}#${of}`;
      problems.push({
        line: one.lines?.get(of) ?? line,
        message: `${message}; ${what}`,
        ...(isLost ? {} : { minor: true }),
      });
    } else if (keysReferredTo(String(valueAt(value, at))) === undefined) {
      problems.push({ line, message: `${message}; this is left out of ${id}`, minor: true });
    }
  }
  return records.flatMap((one) => {
    const record = kept.get(one.id);
    return record ? [{ ...one, record: { ...one.known, ...withoutEmptyLists(record) } }] : [];
  });
}

/** What is left of a list whose elements all point to what is not there is no list. */
const withoutEmptyLists = (record: Fields): Fields =>
  Object.fromEntries(Object.entries(record).filter(([, field]) => !Array.isArray(field) || field.length > 0));
