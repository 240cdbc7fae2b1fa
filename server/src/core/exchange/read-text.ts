// Reads a text that comes in pieces, line by line or whole. Knows no format.

import type { ImportProblem, TextChunks } from './format.ts';

/** A line without its end, and its number from 1. */
export interface Line {
  readonly text: string;
  readonly line: number;
  /** Why it cannot be used; its text is empty then. */
  readonly fault?: string;
}

/** UTF-16 units beyond which a line is no record. */
const LONGEST_LINE = 8 * 1024 * 1024;

/** The lines of `chunks`, ended by \n or \r\n; without a byte order mark at the beginning. */
export async function* readLines(chunks: TextChunks): AsyncGenerator<Line> {
  let rest: string[] = [];
  let length = 0;
  let line = 0;
  const ended = (end: string): Line => {
    const whole = length + end.length > LONGEST_LINE ? undefined : rest.join('') + end;
    rest = [];
    length = 0;
    return lineOf(whole, ++line);
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      yield ended(chunk.slice(start, end));
      start = end + 1;
    }
    length += chunk.length - start;
    // What is too long is not kept.
    if (length <= LONGEST_LINE) rest.push(chunk.slice(start));
    else rest = [];
  }
  if (length > 0) yield ended('');
}

function lineOf(written: string | undefined, line: number): Line {
  if (written === undefined) return { text: '', line, fault: 'The line is longer than 8 MB' };
  if (written.includes('\0')) return { text: '', line, fault: 'The line holds NUL bytes' };
  const start = line === 1 && written.startsWith('\ufeff') ? 1 : 0;
  return { text: written.slice(start, written.endsWith('\r') ? -1 : undefined), line };
}

/** UTF-16 units beyond which a document that must be read whole is refused. */
const LONGEST = 64 * 1024 * 1024;

/** The whole text, or why it cannot be used. */
export async function readWhole(chunks: TextChunks): Promise<string | ImportProblem> {
  const pieces: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > LONGEST) return { line: 1, message: 'The file is larger than 64 MB; split it' };
    pieces.push(chunk);
  }
  const text = pieces.join('');
  const nul = text.indexOf('\0');
  if (nul >= 0) return { line: lineCounter(text)(nul), message: 'The file holds NUL bytes; it is no text' };
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** The line of an offset in `text`, from 1. To be asked with offsets that only grow. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let counted = 0;
  return (offset) => {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < offset; at = text.indexOf('\n', counted)) {
      line++;
      counted = at + 1;
    }
    return line;
  };
}
