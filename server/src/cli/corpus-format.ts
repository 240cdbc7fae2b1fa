// `isnad corpus format`: lays out corpus files so that they read well in a diff.

import { join } from 'node:path';
import { formatCorpusText, loadCorpus } from '../core/service.ts';
import { findingsIn } from './corpus-findings.ts';
import { readLayer } from './corpus-options.ts';
import type { Io } from './io.ts';
import { reportText } from './report-text.ts';
import { writeCorpus } from './write-corpus.ts';

export interface CorpusFormatOptions {
  /** Tells what is not laid out, and writes nothing. */
  readonly check?: boolean;
}

/** Faults of a file whose values would not survive: it stays as it is. */
const UNREADABLE: readonly string[] = ['corpus-syntax', 'corpus-duplicate-key', 'corpus-file'];

/**
 * Lays out the files of the corpora in `folders` and prints the paths of those that changed, or with `check` of those
 * that would. A file that is no sound JSON is left alone, and told on standard error. Gives 1 where that is so or
 * `check` found one, else 0. Throws `CannotRun` where a folder has no corpus or cannot be written.
 */
export async function corpusFormat(
  folders: readonly string[],
  { check = false }: CorpusFormatOptions,
  io: Io,
): Promise<number> {
  let code = 0;
  for (const folder of folders) {
    const layer = await readLayer(folder);
    const faults = findingsIn(loadCorpus([layer]), [folder], ({ code }) => UNREADABLE.includes(code));
    const unreadable = new Set(faults.map(({ file }) => file));
    io.err(reportText(faults, []));
    const changes = layer.files
      .filter(({ path }) => path.endsWith('.json') && !unreadable.has(join(folder, path)))
      .map(({ path, text }) => ({ path, before: text, text: formatCorpusText(text) }))
      .filter((change): change is typeof change & { text: string } => change.text !== undefined)
      .filter(({ text, before }) => text !== before);
    if (!check) await writeCorpus(folder, changes);
    for (const { path } of changes) io.out(`${join(folder, path)}\n`);
    if (unreadable.size > 0 || (check && changes.length > 0)) code = 1;
  }
  return code;
}
