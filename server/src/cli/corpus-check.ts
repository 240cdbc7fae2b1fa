// `isnad corpus check`: the problems of corpus folders, in the forms of `isnad check`.

import { loadCorpus, type Settings } from '../core/service.ts';
import { CORPUS_RULES, findingsIn } from './corpus-findings.ts';
import { readLayers } from './corpus-options.ts';
import type { Io } from './io.ts';
import { hasGrave } from './report.ts';
import { REPORTS, type ReportFormat } from './reports.ts';

export interface CorpusCheckOptions {
  readonly format: ReportFormat;
  readonly builtin: Settings['builtinCorpus'];
}

/**
 * Prints the problems of the corpora in `folders`, each over the one before it. Gives 1 where one is a warning or an
 * error, else 0. Throws `CannotRun` where a folder has no corpus.
 */
export async function corpusCheck(
  folders: readonly string[],
  options: CorpusCheckOptions,
  io: Io,
): Promise<number> {
  const layers = await readLayers(folders, options.builtin, io);
  // What is wrong with the shipped corpus is not the caller's to mend.
  const named = layers.length > folders.length ? [undefined, ...folders] : folders;
  const results = findingsIn(loadCorpus(layers), named);
  io.out(REPORTS[options.format](results, CORPUS_RULES));
  return hasGrave(results) ? 1 : 0;
}
