// Whole text files outside of any corpus: what is imported, and what is exported. Knows no format.

import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';

/** Bytes that are read at a time. */
const PIECE = 1 << 20;

/** The text of the UTF-8 file at `path`, in pieces. Throws an error with a sentence where it cannot be read, or is no text. */
export async function* readChunks(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: PIECE }))
      yield decoder.decode(bytes as Uint8Array, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError)
      throw new Error('The file is not UTF-8 text; save it as UTF-8.', { cause: error });
    throw error;
  }
}

/** Writes `text` into the file at `path`, over what is there. */
export const writeText = (path: string, text: Iterable<string>): Promise<void> => writeFile(path, text);
