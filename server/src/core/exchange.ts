// The way into import and export for shells. Apart from service.ts, and loaded when it is asked for: drafts need none of
// it.

import type { Corpus, CorpusLayer } from './corpus/model.ts';
import { type FileChange, putRecords, type RefusedChange, writtenIds } from './corpus/put-records.ts';
import { type ImportedRecord, type ImportProblem, isProblem, type Table } from './exchange/format.ts';
import { FORMATS } from './exchange/formats.ts';
import { type ImportOutcome, mergeRecords } from './exchange/merge.ts';

export type { FileChange, RefusedChange } from './corpus/put-records.ts';
export type { ImportProblem, Table } from './exchange/format.ts';
export type { ImportOutcome } from './exchange/merge.ts';
export { outcomeLine } from './exchange/outcome-line.ts';

/** A format, for menus and command lines. */
export interface FormatInfo {
  readonly id: string;
  readonly name: string;
  /** Endings of its files, the usual one first, without a dot. */
  readonly extensions: readonly string[];
  /** The tables that it has, where it holds one at a time. */
  readonly tables: readonly Table[];
}

const describe = ({ id, name, extensions, tables = [] }: (typeof FORMATS)[number]): FormatInfo => ({
  id,
  name,
  extensions,
  tables,
});

export const IMPORT_FORMATS: readonly FormatInfo[] = FORMATS.filter(({ read }) => read).map(describe);
export const EXPORT_FORMATS: readonly FormatInfo[] = FORMATS.filter(({ write }) => write).map(describe);

export interface ImportRequest {
  /** The corpus that it is merged into: what any layer has is known. */
  readonly corpus: Corpus;
  /** The layer that is written to; nothing for a folder without a corpus. */
  readonly layer: CorpusLayer | undefined;
  /** One of `IMPORT_FORMATS`. */
  readonly format: string;
  /** The text, in pieces cut anywhere. */
  readonly chunks: AsyncIterable<string>;
  /** Today, as `YYYY-MM-DD`: the core has no clock. */
  readonly at: string;
  /** What the text is called: the file's name. */
  readonly source?: string;
  /** Actors and places go into files of this name; `own` unless given. */
  readonly into?: string;
  readonly signal?: { readonly aborted: boolean };
  /** Called now and then with the number of records read so far. */
  readonly onProgress?: (records: number) => void;
}

export interface ImportResult {
  /** The files to write; `writeChanges` (node/write-changes.ts) does. Empty where it was cancelled. */
  readonly changes: readonly FileChange[];
  /** Files that stay as they are though records belong there. */
  readonly refused: readonly RefusedChange[];
  /** What became of each record, in the order of the text. */
  readonly outcomes: readonly ImportOutcome[];
  /** What could not be read or kept, by line. */
  readonly problems: readonly ImportProblem[];
  readonly cancelled: boolean;
}

/** Records between two calls of `onProgress`, and two looks at `signal`. */
const STEP = 1000;

/**
 * Reads records of `format` and merges them into the corpus. What is there is found by the ids of other collections, by
 * address or citation key; nothing is doubled, nothing that a person has looked at is changed, and importing a text twice
 * changes nothing. New and changed records are marked `import` and unreviewed. Writes nothing and never throws, but for
 * what `chunks` throws.
 */
export async function importRecords(request: ImportRequest): Promise<ImportResult> {
  const { corpus, layer, chunks, at, source, into, signal, onProgress } = request;
  const nothing = { changes: [], refused: [], outcomes: [], problems: [] };
  const format = FORMATS.find(({ id }) => id === request.format);
  if (!format?.read) {
    const problems = [{ line: 1, message: `There is no format "${request.format}" to import` }];
    return { ...nothing, problems, cancelled: false };
  }
  const records: ImportedRecord[] = [];
  const problems: ImportProblem[] = [];
  for await (const item of format.read(chunks)) {
    if (isProblem(item)) problems.push(item);
    else records.push(item);
    if ((records.length + problems.length) % STEP !== 0) continue;
    onProgress?.(records.length);
    if (signal?.aborted) break;
  }
  if (signal?.aborted) return { ...nothing, cancelled: true };
  const provenance = {
    method: 'import' as const,
    tool: `isnad import ${format.id}`,
    at,
    ...originOf(format.source, source),
  };
  const merged = mergeRecords(records, corpus, layer ? writtenIds(layer) : new Set(), provenance);
  const { changes, refused } = putRecords(layer, merged.records, into === undefined ? {} : { into });
  return {
    changes: merged.records.length === 0 ? [] : changes,
    refused,
    outcomes: merged.outcomes,
    problems: [...problems, ...merged.problems].sort((a, b) => a.line - b.line),
    cancelled: false,
  };
}

function originOf(terms: string | undefined, file: string | undefined): { source?: string } {
  const source = [terms, file].filter(Boolean).join('; ');
  return source === '' ? {} : { source };
}

/** The corpus in `format`, one of `EXPORT_FORMATS`, in pieces; `table` for formats that hold one at a time. */
export function exportCorpus(corpus: Corpus, format: string, table: Table = 'actors'): Iterable<string> {
  return FORMATS.find(({ id }) => id === format)?.write?.(corpus, table) ?? [];
}
