// Holds records that an import brings to the format, by the loader's own judgement: what the loader would refuse is left
// out here, with the line that it came from.

import { isObject, valueAt } from '../corpus/fields.ts';
import { judgeRecord } from '../corpus/load-file.ts';
import type { Place, Provenance } from '../corpus/model.ts';
import { type Fault, severityOf } from '../corpus/problems.ts';
import type { NewRecord } from '../corpus/put-records.ts';
import { circularPlaces } from '../corpus/validate-references.ts';
import { type ImportProblem, keysReferredTo } from './format.ts';
import { isSameValue } from './same-value.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A record as it would be written, whole; `known` is the one of the corpus that it would replace. */
export interface JudgedRecord {
  readonly kind: NewRecord['kind'];
  readonly id: string;
  readonly line: number;
  readonly known?: Fields & { readonly provenance?: Provenance };
  readonly record: Fields;
  /** It has references to what is in neither the corpus nor the import. */
  readonly hasUnresolved: boolean;
  /** The lines of an article's claims by their ids, of those that the import brings. */
  readonly lines?: ReadonlyMap<string, number>;
}

const SHAPES = { actor: 'Actor', place: 'Place', article: 'Article' } as const;

/**
 * `records` without what the format does not allow; a field that falls is that of the known record again. What falls
 * is added to `problems`, but for references to what is not in the corpus. Changes new records in place.
 */
export function judgeRecords(records: readonly JudgedRecord[], problems: ImportProblem[]): JudgedRecord[] {
  const sound: JudgedRecord[] = [];
  for (const one of records) {
    const { known, hasUnresolved } = one;
    // What is known is shared with the corpus, which nobody changes. To know references again when they are gone, and
    // claims, the record is kept as it was.
    const written = known || hasUnresolved ? JSON.stringify(one.record) : undefined;
    const value: unknown = written === undefined ? one.record : JSON.parse(written);
    const { record, faults } = judgeRecord(SHAPES[one.kind], value);
    const told = faults.filter(isWorthTelling);
    if (told.length > 0) problems.push(...problemsOf(one, record, told, written));
    if (record === undefined) continue;
    const whole = withoutEmptyLists(record as Fields);
    sound.push({ ...one, record: known ? { ...known, ...whole } : whole });
  }
  return sound;
}

/** Numbers that stood as texts are put right without a word. */
const isWorthTelling = (fault: Fault): boolean =>
  fault.code !== 'corpus-text' && /^(?:error|warning)$/.test(severityOf(fault));

function problemsOf(
  { line, kind, id, lines }: JudgedRecord,
  record: unknown,
  faults: readonly Fault[],
  text: string | undefined,
): ImportProblem[] {
  if (record === undefined) return [{ line, message: `${faults[0]!.message}; the ${kind} is left out` }];
  const written: unknown = text === undefined ? record : JSON.parse(text);
  const kept = new Set(((record as { claims?: readonly Fields[] }).claims ?? []).map((claim) => claim.id));
  return faults.flatMap(({ at, message }): ImportProblem[] => {
    const value = valueAt(written, at);
    if (typeof value === 'string' && keysReferredTo(value)) return [];
    if (at[0] !== 'claims') return [{ line, message: `${message}; this is left out of ${id}`, minor: true }];
    const claim = valueAt(written, at.slice(0, 2));
    const of = isObject(claim) ? String(claim.id) : '';
    const ofClaim = lines?.get(of) ?? line;
    return kept.has(of)
      ? [{ line: ofClaim, message: `${message}; this is left out of ${id}#${of}`, minor: true }]
      : [{ line: ofClaim, message: `${message}; the claim is left out` }];
  });
}

/** What is left of a list whose elements all point to what is not there is no list. */
function withoutEmptyLists(record: Fields): Fields {
  const isEmpty = (field: unknown) => Array.isArray(field) && field.length === 0;
  if (!Object.values(record).some(isEmpty)) return record;
  return Object.fromEntries(Object.entries(record).filter(([, field]) => !isEmpty(field)));
}

/** `records` without what would make a place lie in itself, told in `problems`. */
export function cutCircles(
  records: readonly JudgedRecord[],
  places: ReadonlyMap<string, Place>,
  problems: ImportProblem[],
): readonly JudgedRecord[] {
  const changed = records.filter(({ kind, record }) => kind === 'place' && record.within !== undefined);
  if (changed.length === 0) return records;
  const all = new Map(places);
  for (const { id, record } of changed) all.set(id, record as unknown as Place);
  const circular = circularPlaces(all);
  if (circular.size === 0) return records;
  return records.map((one) => {
    const { id, line, kind, record, known } = one;
    if (kind !== 'place' || !circular.has(id) || isSameValue(record.within, known?.within)) return one;
    problems.push({ line, message: `The place lies in itself; "within" is left out of ${id}`, minor: true });
    const { within: _, ...rest } = record;
    return { ...one, record: known?.within === undefined ? rest : { ...rest, within: known.within } };
  });
}
