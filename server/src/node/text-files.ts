// Whole text files outside of any corpus: what is imported, and what is exported. Knows no format.

import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';

/** A file is no UTF-8 text. */
export class NotUtf8 extends Error {
  constructor() {
    super('it is not UTF-8 text; save it as UTF-8');
  }
}

/** Bytes that are read at a time. */
const PIECE = 1 << 20;

/** The text of the UTF-8 file at `path`, in pieces. Throws `NotUtf8`, or what Node throws where it cannot be read. */
export async function* readChunks(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: PIECE }))
      yield decoder.decode(bytes as Uint8Array, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? new NotUtf8() : error;
  }
}

/** Writes `text` into the file at `path`, over what is there. */
export const writeText = (path: string, text: Iterable<string>): Promise<void> => writeFile(path, text);
