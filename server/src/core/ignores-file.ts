// The file of what a writer wants no more of, `.isnad/ignores.json`: a sorted list of findings by content, each with its
// reason. A baseline has the same form. Takes and gives text; shells read and write it.

import type { FindingKey } from './rules/rule.ts';

/** Where it lies in a workspace folder. */
export const IGNORES_FILE = '.isnad/ignores.json';

/** Ignored findings, ready to look up: the words around each, by rule and value. */
export type Ignores = ReadonlyMap<string, readonly (readonly string[])[]>;

export const NO_IGNORES: Ignores = new Map();

/** Of the words around a finding, this share has to be there still. */
const ENOUGH = 0.5;

interface Ignored extends FindingKey {
  readonly reason: string;
}

/** The ignores of the file's text; none where it says nothing or cannot be read. */
export function readIgnores(text: string | undefined): Ignores {
  const list = text === undefined ? undefined : parse(text);
  if (!list) return NO_IGNORES;
  const ignores = new Map<string, (readonly string[])[]>();
  for (const entry of list) {
    const near = entry.near.split(' ').filter(Boolean);
    const known = ignores.get(indexOf(entry));
    if (known) known.push(near);
    else ignores.set(indexOf(entry), [near]);
  }
  return ignores;
}

/** Whether the finding with `key` is ignored: its rule and value are those of an entry, and half of the words around. */
export function isIgnored(ignores: Ignores, key: FindingKey): boolean {
  const around = ignores.get(indexOf(key));
  if (!around) return false;
  const near = new Set(key.near.split(' '));
  return around.some((words) => words.filter((word) => near.has(word)).length >= words.length * ENOUGH);
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
    entries.set(`${rule}\n${value}\n${near}`, { rule, value, near, reason: why });
  const lines = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry]) => `  ${JSON.stringify(entry)}`);
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

const indexOf = ({ rule, value }: FindingKey): string => `${rule}\n${value}`;

function parse(text: string): readonly Ignored[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter(isIgnoredEntry) : undefined;
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
