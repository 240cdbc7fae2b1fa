// The file of what a writer wants no more of, `.isnad/ignores.json`: a sorted list of findings by content, each with its
// reason. A baseline has the same form. Takes and gives text; shells read and write it.

import type { Span } from './base/span.ts';
import { parseWithOffsets } from './corpus/problems.ts';
import { takeOut } from './corpus/take-out.ts';
import type { FindingKey } from './rules/rule.ts';

/** Where it lies in a workspace folder. */
export const IGNORES_FILE = '.isnad/ignores.json';

/** Ignored findings, ready to look up: the words around each and why it is ignored, by rule and value. */
export type Ignores = ReadonlyMap<string, readonly Around[]>;

interface Around {
  readonly near: readonly string[];
  readonly reason: string;
}

export const NO_IGNORES: Ignores = new Map();

/** Of the words around a finding, this share has to be there still. */
const ENOUGH = 0.5;

interface Ignored extends FindingKey {
  readonly reason: string;
}

/** An entry of the file; `span` is the whole of it, in the file's text. */
export interface IgnoredEntry extends Ignored {
  readonly span: Span;
}

/** The ignores of the file's text; none where it says nothing or cannot be read. */
export function readIgnores(text: string | undefined): Ignores {
  const list = text === undefined ? undefined : parse(text);
  if (!list) return NO_IGNORES;
  const ignores = new Map<string, Around[]>();
  for (const entry of list) {
    const known = ignores.get(indexOf(entry));
    if (known) known.push(aroundOf(entry));
    else ignores.set(indexOf(entry), [aroundOf(entry)]);
  }
  return ignores;
}

/** Whether the finding with `key` is ignored: its rule and value are those of an entry, and half of the words around. */
export const isIgnored = (ignores: Ignores, key: FindingKey): boolean =>
  ignoredFor(ignores, key) !== undefined;

/** Why the finding with `key` is ignored, as the first entry that it falls under has it; nothing where it is not. */
export function ignoredFor(ignores: Ignores, key: FindingKey): string | undefined {
  const around = ignores.get(indexOf(key));
  if (!around) return undefined;
  const near = new Set(key.near.split(' '));
  return around.find((each) => isThere(each, near))?.reason;
}

/** The entries of the file's text, in its order; nothing where `text` is no such file. */
export function entriesIn(text: string): readonly IgnoredEntry[] | undefined {
  return placedIn(text)?.map(({ entry, node }) => ({
    ...entry,
    span: { start: node.offset, end: node.offset + node.length },
  }));
}

/** For each of `entries`, which of the findings with `keys` fall under it: their indexes in `keys`. */
export function fallingUnder(
  entries: readonly IgnoredEntry[],
  keys: readonly FindingKey[],
): readonly (readonly number[])[] {
  const found = new Map<string, { readonly index: number; readonly near: ReadonlySet<string> }[]>();
  for (const [index, key] of keys.entries()) {
    const same = found.get(indexOf(key));
    const one = { index, near: new Set(key.near.split(' ')) };
    if (same) same.push(one);
    else found.set(indexOf(key), [one]);
  }
  return entries.map((entry) => {
    const around = aroundOf(entry);
    const same = found.get(indexOf(entry)) ?? [];
    return same.filter(({ near }) => isThere(around, near)).map(({ index }) => index);
  });
}

/**
 * The file's text without the first entry that has `key`, laid out as it was; nothing where it has none, or where `text` is
 * no such file.
 */
export function withoutIgnored(text: string, key: FindingKey): string | undefined {
  const placed = placedIn(text)?.find(({ entry }) => identityOf(entry) === identityOf(key));
  const change = placed && takeOut(placed.node);
  return change && text.slice(0, change.span.start) + change.newText + text.slice(change.span.end);
}

/** The file's text with more entries, each once; nothing where `text` is no such file, which is then left alone. */
export function withIgnored(
  text: string | undefined,
  keys: readonly FindingKey[],
  reason: string,
): string | undefined {
  const list = text === undefined || text.trim() === '' ? [] : parse(text);
  if (!list) return undefined;
  const entries = new Map<string, Ignored>();
  for (const { rule, value, near, reason: why } of [...list, ...keys.map((key) => ({ ...key, reason }))])
    entries.set(identityOf({ rule, value, near }), { rule, value, near, reason: why });
  const lines = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry]) => `  ${JSON.stringify(entry)}`);
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

const indexOf = ({ rule, value }: FindingKey): string => `${rule}\n${value}`;

const identityOf = ({ rule, value, near }: FindingKey): string => `${rule}\n${value}\n${near}`;

const aroundOf = ({ near, reason }: Ignored): Around => ({ near: near.split(' ').filter(Boolean), reason });

/** Whether enough of the words around an entry are among the words `near` a finding. */
const isThere = (around: Around, near: ReadonlySet<string>): boolean =>
  around.near.filter((word) => near.has(word)).length >= around.near.length * ENOUGH;

/** The entries with what they are parsed from. */
function placedIn(text: string) {
  const list = parseList(text);
  const nodes = list && parseWithOffsets(text)?.children;
  return nodes?.flatMap((node, index) => {
    const entry = list?.[index];
    return isIgnoredEntry(entry) ? [{ entry, node }] : [];
  });
}

const parse = (text: string): readonly Ignored[] | undefined => parseList(text)?.filter(isIgnoredEntry);

function parseList(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isIgnoredEntry = (value: unknown): value is Ignored =>
  typeof value === 'object' &&
  value !== null &&
  ['rule', 'value', 'near', 'reason'].every(
    (field) => typeof (value as Record<string, unknown>)[field] === 'string',
  );
