// `isnad import`: records of other programs, merged into a corpus folder.

import { basename } from 'node:path';
import type { ImportOutcome, ImportProblem, ImportResult } from '../core/exchange.ts';
import { calendarDay, loadCorpus } from '../core/service.ts';
import { NotUtf8, readChunks } from '../node/text-files.ts';
import { readIfAny } from './corpus-options.ts';
import { CannotRun, type Io, readingFault } from './io.ts';
import { writeCorpus } from './write-corpus.ts';

export interface ImportOptions {
  /** The corpus folder; made where there is none. */
  readonly into: string;
  /** Show what would change, and write nothing. */
  readonly dryRun?: boolean;
}

/** Problems that are printed; after so many, one line says how many more there are. */
const MOST_PROBLEMS = 50;

/**
 * Imports `file` (`-` is standard input) and prints what became of its records. Gives 1 where some were left out, else 0.
 * Throws `CannotRun` where the file or the folder cannot be read or written; then nothing was written.
 */
export async function importFile(
  format: string,
  file: string,
  { into, dryRun = false }: ImportOptions,
  io: Io,
): Promise<number> {
  const { importRecords, outcomeLine } = await import('../core/exchange.ts');
  const input = await readIfAny(into);
  const corpus = loadCorpus(input ? [input] : []);
  const name = file === '-' ? 'standard input' : file;
  const result = await importRecords({
    corpus,
    layer: corpus.layers[0],
    format,
    chunks: file === '-' ? standardInput(io) : readInput(file),
    at: calendarDay(new Date()),
    ...(file === '-' ? {} : { source: basename(file) }),
    into: format,
    onProgress: (records) => io.progress?.(`${records} records read`),
  });
  io.progress?.('');
  if (!dryRun) await writeCorpus(into, result.changes);
  printProblems(result, name, io);
  if (dryRun) for (const outcome of result.outcomes) io.out(`${outcomeLine(outcome)}\n`);
  io.out(`${summary(result)}${dryRun ? '; nothing was written' : ''}\n`);
  const isLost = ({ minor }: ImportProblem) => minor !== true;
  return result.refused.length > 0 || result.problems.some(isLost) ? 1 : 0;
}

async function* standardInput(io: Io): AsyncGenerator<string> {
  yield io.stdin();
}

/** The text of a UTF-8 file, in pieces. Throws `CannotRun` where it cannot be read, or is no text. */
async function* readInput(file: string): AsyncGenerator<string> {
  try {
    yield* readChunks(file);
  } catch (error) {
    throw new CannotRun(`${file}: ${error instanceof NotUtf8 ? error.message : readingFault(error)}`);
  }
}

function printProblems({ problems, refused }: ImportResult, name: string, io: Io): void {
  for (const { line, message } of problems.slice(0, MOST_PROBLEMS)) io.err(`${name}:${line}: ${message}\n`);
  if (problems.length > MOST_PROBLEMS)
    io.err(`${name}: ${problems.length - MOST_PROBLEMS} more like these\n`);
  for (const { path, reason } of refused) io.err(`${path}: ${reason}; nothing was written there\n`);
}

const COUNTED: readonly (readonly [ImportOutcome['what'], string])[] = [
  ['added', 'added'],
  ['updated', 'updated'],
  ['same', 'unchanged'],
  ['kept', 'kept as they are'],
];

/** `3 added, 1 updated, 2 left out`. */
function summary({ outcomes, problems }: ImportResult): string {
  const left = problems.filter(({ minor }) => !minor).length;
  const counts = COUNTED.map(([what, words]) => [outcomes.filter((one) => one.what === what).length, words]);
  const told = [...counts, [left, 'left out']].filter(([count]) => count !== 0);
  return told.length === 0 ? 'nothing new' : told.map((one) => one.join(' ')).join(', ');
}
