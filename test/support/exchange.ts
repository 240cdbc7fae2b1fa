// Imports and exports in memory, as a person would do them one after the other.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  exportCorpus,
  type ImportResult,
  importRecords,
  type Table,
} from '../../server/src/core/exchange.ts';
import { type Corpus, type CorpusLayerInput, loadCorpus } from '../../server/src/core/service.ts';

/** A test file of another program, by its name. */
export const exchangeFile = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', 'exchange', 'files', name), 'utf8');

/** A corpus folder in memory: its files by path. */
export type Folder = Readonly<Record<string, string>>;

const input = (files: Folder): CorpusLayerInput => ({
  name: 'own',
  root: '/own',
  files: Object.entries(files).map(([path, text]) => ({ path, text })),
});

export const corpusOf = (files: Folder): Corpus =>
  loadCorpus(Object.keys(files).length === 0 ? [] : [input(files)]);

/** `text` in pieces of `size`, as a stream would give it. */
export async function* inPieces(text: string, size = 7): AsyncGenerator<string> {
  for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size);
}

export interface Imported extends ImportResult {
  /** The folder afterwards, and the corpus that it holds. */
  readonly files: Folder;
  readonly corpus: Corpus;
}

/** Imports `text` into the folder `files`. */
export async function importInto(
  files: Folder,
  format: string,
  text: string,
  options: { readonly at?: string; readonly source?: string; readonly piece?: number } = {},
): Promise<Imported> {
  const corpus = corpusOf(files);
  const result = await importRecords({
    corpus,
    layer: corpus.layers[0],
    format,
    chunks: inPieces(text, options.piece),
    at: options.at ?? '2024-05-06',
    ...(options.source === undefined ? {} : { source: options.source }),
  });
  const after = { ...files, ...Object.fromEntries(result.changes.map(({ path, text }) => [path, text])) };
  return { ...result, files: after, corpus: corpusOf(after) };
}

export const exported = (corpus: Corpus, format: string, table?: Table): string =>
  [...exportCorpus(corpus, format, table)].join('');

/** What became of the records: `added place tripoli`. */
export const told = ({ outcomes }: ImportResult): string[] =>
  outcomes.map(({ what, kind, id }) => `${what} ${kind} ${id}`);

/** Problems of a corpus that a person would have to mend. */
export const faultsOf = ({ problems }: Corpus): string[] =>
  problems
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ file, message }) => `${file}: ${message}`);
