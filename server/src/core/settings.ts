// The settings: their type, their defaults, and how unknown input becomes them.
// package.json and docs/settings.md say the same; a test holds the three together.

import { RULES } from './rules/index.ts';
import { SEVERITIES, type Severity } from './rules/rule.ts';
import type { QuantityKind } from './text/quantity.ts';

const NUMBER_KINDS = [
  'count', 'money', 'percent', 'vague',
  'measure', 'ratio', 'date', 'year', 'time', 'duration', 'age', 'ordinal', 'one', 'label',
] as const satisfies readonly QuantityKind[]; // biome-ignore format: the first line is what is checked by default

export interface Settings {
  /** Which Markdown drafts are checked in the editor. */
  readonly check: 'auto' | 'always' | 'never';
  /** Globs of files that are never checked, relative to the workspace folder. */
  readonly exclude: readonly string[];
  /** Folders with a corpus, relative to the workspace folder; later ones win. */
  readonly corpusFolders: readonly string[];
  /** Whether the shipped corpus is used; `auto`: only where the workspace has none. */
  readonly builtinCorpus: 'auto' | 'always' | 'never';
  /** Severity by rule id; a rule that is not named keeps its own. */
  readonly rules: Readonly<Record<string, Severity>>;
  /** Kinds of numbers that need a source. */
  readonly 'numbers.check': readonly QuantityKind[];
  /** What one citation serves: its sentence, or its whole paragraph. */
  readonly evidenceScope: 'sentence' | 'paragraph';
  /** Language of messages and cards; `auto`: that of the sentence. */
  readonly messages: 'auto' | 'ar' | 'en';
  /** Whether hover cards are shown. */
  readonly hover: boolean;
  /** Whether names and citations are suggested. */
  readonly completion: boolean;
  /** Whether a page whose address the writer types may be fetched: the only use of the network. */
  readonly allowNetwork: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  check: 'auto',
  exclude: [],
  corpusFolders: ['corpus'],
  builtinCorpus: 'auto',
  rules: {},
  'numbers.check': ['count', 'money', 'percent', 'vague'],
  evidenceScope: 'sentence',
  messages: 'auto',
  hover: true,
  completion: true,
  allowNetwork: false,
};

/** Settings read from unknown input, with a sentence on each value that was not usable (the default then stands). */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

type Reader<T> = (value: unknown) => T | undefined;

const oneOf =
  <T extends string>(...allowed: readonly T[]): Reader<T> =>
  (value) =>
    allowed.find((each) => each === value);
const listOf =
  <T>(read: Reader<T>): Reader<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) return undefined;
    const items = value.map(read);
    return items.every((item) => item !== undefined) ? (items as T[]) : undefined;
  };
const string: Reader<string> = (value) => (typeof value === 'string' ? value : undefined);
const boolean: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
const severities: Reader<Settings['rules']> = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const valid = Object.entries(value).every(([id, severity]) => isRuleId(id) && isSeverity(severity));
  return valid ? (value as Settings['rules']) : undefined;
};

const READERS: { readonly [K in keyof Settings]: Reader<Settings[K]> } = {
  check: oneOf('auto', 'always', 'never'),
  exclude: listOf(string),
  corpusFolders: listOf(string),
  builtinCorpus: oneOf('auto', 'always', 'never'),
  rules: severities,
  'numbers.check': listOf(oneOf(...NUMBER_KINDS)),
  evidenceScope: oneOf('sentence', 'paragraph'),
  messages: oneOf('auto', 'ar', 'en'),
  hover: boolean,
  completion: boolean,
  allowNetwork: boolean,
};

export const isRuleId = (id: string): boolean => RULES.some((rule) => rule.id === id);

export const isSeverity = (value: unknown): value is Severity =>
  typeof value === 'string' && (SEVERITIES as readonly string[]).includes(value);

/**
 * Reads settings from what an editor sends: an object by the names of `Settings`, dotted or nested
 * (`{"numbers.check": …}` or `{"numbers": {"check": …}}`). Never throws; what is missing has its default.
 */
export function readSettings(input: unknown): ReadSettings {
  const source = typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};
  const problems: string[] = [];
  const read = <K extends keyof Settings>(key: K): Settings[K] => {
    const given = source[key] ?? nested(source, key);
    if (given === undefined || given === null) return DEFAULT_SETTINGS[key];
    const value = READERS[key](given);
    if (value !== undefined) return value;
    problems.push(`isnad.${key}: ${JSON.stringify(given)} is not a usable value; the default is used.`);
    return DEFAULT_SETTINGS[key];
  };
  const settings = Object.fromEntries(
    (Object.keys(READERS) as (keyof Settings)[]).map((key) => [key, read(key)]),
  ) as unknown as Settings;
  return { settings, problems };
}

function nested(source: Record<string, unknown>, key: string): unknown {
  let value: unknown = source;
  for (const part of key.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}
