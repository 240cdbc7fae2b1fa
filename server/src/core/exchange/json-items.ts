// The items of a JSON document, each with the line where it begins, as far as the document is sound. Knows no format.

import { getNodeValue, type Node, type ParseError, parseTree, visit } from 'jsonc-parser';
import { isObject } from '../corpus/fields.ts';
import { soundNodes } from '../corpus/sound-nodes.ts';
import type { ImportProblem } from './format.ts';
import { lineCounter } from './read-text.ts';

/** A value of a JSON document, and the line where it begins. */
export interface JsonItem {
  readonly value: unknown;
  readonly line: number;
}

export interface JsonItems {
  readonly items: readonly JsonItem[];
  readonly problems: readonly ImportProblem[];
}

/** A list with more is no bibliography and no export of a newsroom. */
const MOST_ITEMS = 1_000_000;
/** UTF-16 units beyond which broken JSON is not searched for what is whole in it. */
const LONGEST_BROKEN = 8 * 1024 * 1024;

/**
 * The items of a JSON document: the elements of its list; the elements or values of the first of `within` that it has;
 * else the document itself. Of broken JSON those that no fault touches, and where the first fault is.
 */
export function jsonItems(text: string, within: readonly string[] = []): JsonItems {
  if (text.trim() === '') return noItems('The file is empty');
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return wholeItems(text, within);
  }
  const name = isObject(root)
    ? within.find((one) => isObject(root[one]) || Array.isArray(root[one]))
    : undefined;
  const list = name === undefined ? root : (root as Readonly<Record<string, unknown>>)[name];
  const isList = name !== undefined || Array.isArray(list);
  const values: readonly unknown[] = isList ? Object.values(list as object) : [root];
  if (values.length > MOST_ITEMS) return noItems('The list has more than a million items; split it');
  const lines = linesAt(text, name === undefined ? (isList ? 1 : 0) : 2, name);
  return { items: values.map((value, index) => ({ value, line: lines[index] ?? 1 })), problems: [] };
}

const noItems = (message: string, line = 1): JsonItems => ({ items: [], problems: [{ line, message }] });

/** The lines where the values at `depth` begin; of those in the field `name` of the document, where it is given. */
function linesAt(text: string, depth: number, name: string | undefined): number[] {
  const lines: number[] = [];
  let now = 0;
  let field: string | undefined;
  const value = (startLine: number) => {
    if (now === depth && field === name) lines.push(startLine + 1);
  };
  const begin = (_offset: number, _length: number, startLine: number) => {
    value(startLine);
    now++;
  };
  const end = () => {
    now--;
  };
  visit(text, {
    onObjectBegin: begin,
    onArrayBegin: begin,
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty: (property) => {
      if (now === 1 && name !== undefined) field = property;
    },
    onLiteralValue: (_value, _offset, _length, startLine) => value(startLine),
  });
  return lines;
}

/** The items of broken JSON that no fault touches. */
function wholeItems(text: string, within: readonly string[]): JsonItems {
  const errors: ParseError[] = [];
  let root: Node | undefined;
  let first: number | undefined;
  try {
    visit(text, {
      onError: (_error, _offset, _length, line) => {
        first ??= line + 1;
      },
    });
    if (text.length > LONGEST_BROKEN) return noItems('The JSON is broken here', first);
    root = parseTree(text, errors, { disallowComments: true });
  } catch {
    return noItems('The JSON is nested too deep to be read');
  }
  const problems = [{ line: first ?? 1, message: 'The JSON is broken here; what is whole is read' }];
  if (!root) return { items: [], problems };
  const lineAt = lineCounter(text);
  const items = soundNodes(itemNodes(root, within), errors).map((node) => ({
    value: getNodeValue(node) as unknown,
    line: lineAt(node.offset),
  }));
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
