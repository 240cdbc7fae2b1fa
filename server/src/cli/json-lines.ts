// Lines of JSON, read one by one. Knows no shape of theirs.

import { CannotRun, type Io, readDraft } from './io.ts';

/** The value of a line, and where it stands (`names.jsonl:12`), for complaints. */
export interface JsonLine {
  readonly value: Readonly<Record<string, unknown>>;
  readonly where: string;
}

/** The objects in `file` (`-` is standard input), a line each; empty lines are passed over. Throws `CannotRun` on a line that is none. */
export async function* readJsonLines(file: string, io: Io): AsyncIterable<JsonLine> {
  const lines = file === '-' ? io.stdinLines() : (await readDraft(file, io)).split('\n');
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const where = `${file === '-' ? 'standard input' : file}:${number}`;
    yield { value: parseObject(line, where), where };
  }
}

function parseObject(line: string, where: string): JsonLine['value'] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new CannotRun(`${where}: this line is not JSON`);
  }
  return typeof value === 'object' && value !== null ? (value as JsonLine['value']) : {};
}

/** The string that `line` has as `field`. Throws `CannotRun` where there is none. */
export function stringIn({ value, where }: JsonLine, field: string): string {
  const found = value[field];
  if (typeof found !== 'string') throw new CannotRun(`${where}: "${field}" is missing`);
  return found;
}
