// What the front matter of a draft says to Isnad. An entry that cannot be read says nothing.

import { parse } from 'yaml';
import type { Prose } from '../text/prose.ts';
import { type Choices, choicesOf, NO_CHOICES } from './choices.ts';

export interface FrontMatter {
  /** `isnad: true` or an `isnad:` section: the draft takes part wherever it lies; `isnad: false`: it never does. */
  readonly takesPart?: boolean;
  /** Severities for this draft: `isnad: {rules: {unsourced-number: off}}`. */
  readonly rules: Readonly<Record<string, Severity>>;
  /** Whom its names mean: `isnad: {names: {طرابلس: tripoli-ly}}`. */
  readonly names: Choices;
  /** `lang:`, as written: `ar`, `en-GB`. */
  readonly language?: string;
  /** The draft names a bibliography of its own. */
  readonly bibliography: boolean;
  /** Its date, as written (EDTF or anything else). */
  readonly date?: string;
}

type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';
const SEVERITIES: readonly unknown[] = [
  'error',
  'warning',
  'information',
  'hint',
  'off',
] satisfies Severity[];

const NONE: FrontMatter = { rules: {}, names: NO_CHOICES, bibliography: false };

/** Reads the front matter of a draft. `off` and `false` both silence a rule: YAML 1.1 readers take one for the other. */
export function readFrontMatter({ frontMatter }: Prose): FrontMatter {
  if (frontMatter?.syntax !== 'yaml') return NONE;
  const data = readYaml(frontMatter.text, 'error') ?? entriesOneByOne(frontMatter.text);
  if (!isObject(data)) return NONE;
  const { isnad, bibliography, lang, date } = data;
  const rules = isObject(isnad) && isObject(isnad.rules) ? isnad.rules : {};
  const severities = Object.entries(rules)
    .map(([id, value]) => [id, value === false ? 'off' : value] as const)
    .filter((entry): entry is [string, Severity] => SEVERITIES.includes(entry[1]));
  return {
    ...(typeof isnad === 'boolean' ? { takesPart: isnad } : isObject(isnad) ? { takesPart: true } : {}),
    rules: Object.fromEntries(severities),
    names: isObject(isnad) ? choicesOf(isnad.names) : NO_CHOICES,
    ...(typeof lang === 'string' && { language: lang }),
    bibliography: bibliography !== undefined && bibliography !== null,
    // YAML reads a bare year as a number.
    ...((typeof date === 'string' || typeof date === 'number') && { date: String(date) }),
  };
}

/** What `text` is in YAML, as far as it can be read; with 'error' only what has no fault at all. */
function readYaml(text: string, logLevel: 'error' | 'silent'): unknown {
  try {
    return parse(text, { logLevel });
  } catch {
    return undefined;
  }
}

/** Each entry read on its own: a title with a bare colon (`title: Libya: a year on`) takes the next lines for its own. */
function entriesOneByOne(text: string): Record<string, unknown> {
  const entries = text.split(/^(?=[^\s#])/m).map((entry) => readYaml(entry, 'silent'));
  return Object.fromEntries(entries.filter(isObject).flatMap((entry) => Object.entries(entry)));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
