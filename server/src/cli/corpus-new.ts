// `isnad corpus new`: a starter corpus in a folder that has none.

import { join } from 'node:path';
import { starterCorpus } from '../core/service.ts';
import { readIfAny } from './corpus-options.ts';
import { CannotRun, type Io } from './io.ts';
import { writeCorpus } from './write-corpus.ts';

/**
 * Writes a starter corpus into `folder` and prints what it wrote. Gives 0. Throws `CannotRun` where something is in the
 * way; then nothing is written.
 */
export async function corpusNew(folder: string, io: Io): Promise<number> {
  const files = starterCorpus();
  if (await readIfAny(folder))
    throw new CannotRun(`${folder}: there is a corpus here already; nothing was written`);
  await writeCorpus(folder, files);
  for (const { path } of files) io.out(`${join(folder, path)}\n`);
  io.out(
    `\nThe records are made up: ${join(folder, 'README.md')} says how to try them and put your own in their place.\n`,
  );
  return 0;
}
