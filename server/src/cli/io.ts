// What the command line reads and writes, so that tests can stand in for it.

import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

export interface Io {
  /** Absolute path of the folder with the shipped corpus. */
  readonly dataFolder: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Standard input, whole. */
  readonly stdin: () => Promise<string>;
  /** Lines of standard input, as they come. */
  readonly stdinLines: () => AsyncIterable<string>;
}

/** The command cannot do its work; the message says why in one line. */
export class CannotRun extends Error {}

/** The process itself, with the shipped corpus in `dataFolder`. */
export const processIo = (dataFolder: string): Io => ({
  dataFolder,
  out: (chunk) => void process.stdout.write(chunk),
  err: (chunk) => void process.stderr.write(chunk),
  stdin: () => text(process.stdin),
  stdinLines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
});

/** The text of a draft by its path (`-` is standard input). Throws `CannotRun` where it cannot be read. */
export async function readDraft(file: string, io: Io): Promise<string> {
  if (file === '-') return io.stdin();
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'it is a folder'
          : (code ?? String(error));
    throw new CannotRun(`${file}: ${why}`);
  }
}
