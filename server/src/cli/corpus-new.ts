// `isnad corpus new`: a starter corpus in a folder that has none.

import { join, resolve } from 'node:path';
import { starterCorpus } from '../core/service.ts';
import { readCorpusFolder } from '../node/corpus-folder.ts';
import { CannotWrite, writeChanges } from '../node/write-changes.ts';
import { CannotRun, type Io } from './io.ts';

/**
 * Writes a starter corpus into `folder` and prints what it wrote. Gives 0. Throws `CannotRun` where something is in the
 * way; then nothing is written.
 */
export async function corpusNew(folder: string, io: Io): Promise<number> {
  const files = starterCorpus();
  try {
    if (await readCorpusFolder(resolve(folder)))
      throw new CannotRun(`${folder}: there is a corpus here already; nothing was written`);
    await writeChanges(resolve(folder), files);
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotRun(
      `${folder}: ${error instanceof CannotWrite ? `${reason}; nothing was written` : reason}`,
    );
  }
  for (const { path } of files) io.out(`${join(folder, path)}\n`);
  io.out(
    `\nThe records are made up: ${join(folder, 'README.md')} says how to try them and put your own in their place.\n`,
  );
  return 0;
}
