// Writes corpus files for the commands that make them.

import { join, resolve } from 'node:path';
import { type FileChange, messageOf } from '../core/service.ts';
import { CannotWrite, writeChanges } from '../node/write-changes.ts';
import { CannotRun } from './io.ts';

/** Writes `changes` into `folder`, as it was named. Throws `CannotRun` with the file that is in the way, and why. */
export async function writeCorpus(folder: string, changes: readonly FileChange[]): Promise<void> {
  try {
    await writeChanges(resolve(folder), changes);
  } catch (error) {
    throw new CannotRun(
      error instanceof CannotWrite ? join(folder, error.message) : `${folder}: ${messageOf(error)}`,
    );
  }
}
