// What the command line reads and writes, so that tests can stand in for it.

import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

export interface Io {
  /** Absolute path of the folder with the shipped corpus. */
  readonly dataFolder: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Shows how far the work is, in the place of what it showed before; only where a person watches. */
  readonly progress?: (line: string) => void;
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
  out: (chunk) => void process.stdout.write(process.stdout.isTTY ? printable(chunk) : chunk),
  err: (chunk) => void process.stderr.write(process.stderr.isTTY ? printable(chunk) : chunk),
  ...(process.stderr.isTTY && { progress: (line) => void process.stderr.write(`\r\u001b[K${line}`) }),
  stdin: () => text(process.stdin),
  stdinLines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
});

/** `text` without what steers a terminal: names and titles come from other people's files. */
export const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd');

/** The text of a draft by its path (`-` is standard input). Throws `CannotRun` where it cannot be read, or is no text. */
export async function readDraft(file: string, io: Io): Promise<string> {
  const text = file === '-' ? await io.stdin() : await readText(file);
  if (text.includes('\0')) throw new CannotRun(`${file}: it holds NUL bytes; a draft is UTF-8 text`);
  return text;
}

async function readText(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new CannotRun(`${file}: ${readingFault(error)}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CannotRun(`${file}: it is not UTF-8 text; save it as UTF-8`);
  }
}

/** Why a file could not be read, in words. */
export function readingFault(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return (code && READING_FAULTS[code]) ?? code ?? String(error);
}

const READING_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
};
