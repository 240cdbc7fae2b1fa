// `isnad export`: a corpus in the formats of other programs.

import { writeFile } from 'node:fs/promises';
import type { Table } from '../core/exchange.ts';
import { messageOf, readSettings } from '../core/service.ts';
import { type CorpusOptions, openService } from './corpus-options.ts';
import { CannotRun, type Io } from './io.ts';

export interface ExportOptions extends CorpusOptions {
  readonly table: Table;
  /** Where to write it; standard output where none is named. */
  readonly out?: string;
}

/** Writes the corpus in `format`. Always gives 0; throws `CannotRun` where it cannot be read or written. */
export async function exportTo(format: string, options: ExportOptions, io: Io): Promise<number> {
  const { exportCorpus } = await import('../core/exchange.ts');
  const { corpus } = await openService(options, readSettings(undefined).settings, io);
  const text = exportCorpus(corpus, format, options.table);
  if (options.out === undefined) {
    for (const piece of text) io.out(piece);
    return 0;
  }
  try {
    await writeFile(options.out, text);
  } catch (error) {
    throw new CannotRun(`${options.out}: ${messageOf(error)}`);
  }
  return 0;
}
