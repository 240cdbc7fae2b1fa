// Reads a text that comes in pieces: line by line, whole, or as the items of a JSON document, each with its line. Knows
// no format.

import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { ImportProblem, TextChunks } from './format.ts';

/** A line without its end, and its number from 1. */
export interface Line {
  readonly text: string;
  readonly line: number;
}

/** The lines of `chunks`, ended by \n or \r\n; without a byte order mark at the beginning. */
export async function* readLines(chunks: TextChunks): AsyncGenerator<Line> {
  let rest = '';
  let line = 0;
  for await (const chunk of chunks) {
    const text = rest + chunk;
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      yield { text: bare(text.slice(start, end), ++line), line };
      start = end + 1;
    }
    rest = text.slice(start);
  }
  if (rest !== '') yield { text: bare(rest, ++line), line };
}

const bare = (text: string, line: number): string => {
  const start = line === 1 && text.startsWith('\ufeff') ? 1 : 0;
  return text.slice(start, text.endsWith('\r') ? -1 : undefined);
};

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

/** A value of a JSON document, and the line where it begins. */
export interface JsonItem {
  readonly value: unknown;
  readonly line: number;
}

export interface JsonItems {
  readonly items: readonly JsonItem[];
  readonly problems: readonly ImportProblem[];
}

/**
 * The items of a JSON document: the elements of its list; the elements or values of the first of `within` that it has;
 * else the document itself. Of broken JSON those that no fault touches, and where the first fault is.
 */
export function jsonItems(text: string, within: readonly string[] = []): JsonItems {
  const broken = (message: string, line = 1): JsonItems => ({ items: [], problems: [{ line, message }] });
  if (text.trim() === '') return broken('The file is empty');
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { disallowComments: true });
  } catch {
    return broken('The JSON is nested too deep to be read');
  }
  const first = errors[0];
  const problems = first
    ? [{ line: lineCounter(text)(first.offset), message: 'The JSON is broken here; what is whole is read' }]
    : [];
  if (!root) return { items: [], problems };
  const touched = ({ offset, length }: Node) =>
    errors.some((error) => error.offset + error.length >= offset && error.offset <= offset + length);
  const lineOf = lineCounter(text);
  const items = itemNodes(root, within)
    .filter((node) => first === undefined || !touched(node))
    .map((node) => ({ value: getNodeValue(node) as unknown, line: lineOf(node.offset) }));
  return { items, problems };
}

function itemNodes(root: Node, within: readonly string[]): readonly Node[] {
  if (root.type === 'array') return root.children ?? [];
  for (const name of within) {
    const property = root.children?.find(({ children }) => children?.[0]?.value === name);
    const value = property?.children?.[1];
    if (value?.type === 'array') return value.children ?? [];
    if (value?.type === 'object')
      return (value.children ?? []).flatMap(({ children }) => children?.[1] ?? []);
  }
  return [root];
}
