// Writes changed files into a corpus folder: whole or not at all, and never outside the folder. Knows paths and texts,
// not what is in them.

import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { type FileChange, messageOf } from '../core/service.ts';

/** A change that cannot be written. The message begins with the file's path and says why, in one line. */
export class CannotWrite extends Error {}

/**
 * Writes `changes` into the folder `dir` (made if it is not there). All of them are looked at before the first is
 * written: one that leads out of `dir`, goes through a link or onto one, or whose file is no longer what it was when the
 * change was made throws `CannotWrite`, and nothing is written. Each file is replaced in one step.
 */
export async function writeChanges(dir: string, changes: readonly FileChange[]): Promise<void> {
  if (changes.length === 0) return;
  await mkdir(dir, { recursive: true });
  const home = await realpath(dir);
  const targets: string[] = [];
  for (const change of changes) targets.push(await checkedTarget(home, change));
  for (const [index, { path, text }] of changes.entries()) {
    try {
      await replaceFile(targets[index]!, text);
    } catch (error) {
      throw new CannotWrite(`${path}: ${messageOf(error)}`);
    }
  }
}

/** The file that `change` writes, below the folder `home`; throws `CannotWrite` where it must not. */
async function checkedTarget(home: string, { path, before }: FileChange): Promise<string> {
  const parts = path.split('/');
  const isPlain = (part: string) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part);
  if (!parts.every(isPlain)) throw new CannotWrite(`${path}: this leads out of the corpus folder`);
  let at = home;
  for (const [index, part] of parts.entries()) {
    at = join(at, part);
    const found = await lstat(at).catch(() => undefined);
    if (found?.isSymbolicLink()) throw new CannotWrite(`${path}: links are not written through`);
    const isLast = index === parts.length - 1;
    if (found && isLast === found.isDirectory()) {
      throw new CannotWrite(`${path}: ${isLast ? 'a folder has this name' : `"${part}" is no folder`}`);
    }
    if (isLast && found) await expectUnchanged(path, at, before);
    else if (isLast && before !== undefined) throw new CannotWrite(`${path}: the file is gone`);
  }
  return at;
}

async function expectUnchanged(path: string, file: string, before: string | undefined): Promise<void> {
  if (before === undefined) {
    throw new CannotWrite(`${path}: there is a file of this name already, which is not part of the corpus`);
  }
  const text = new TextDecoder('utf-8').decode(await readFile(file));
  if (text !== before) throw new CannotWrite(`${path}: the file has changed in the meantime`);
}

async function replaceFile(file: string, text: string): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const kept = await stat(file).catch(() => undefined);
  const temporary = `${folder}${sep}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text, { flag: 'wx', ...(kept ? { mode: kept.mode } : {}) });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
