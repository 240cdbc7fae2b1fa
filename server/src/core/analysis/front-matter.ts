// What the front matter of a draft says to Isnad. Unreadable front matter says nothing.

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
  let data: unknown;
  try {
    data = parse(frontMatter.text, { logLevel: 'silent' });
  } catch {
    return NONE;
  }
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

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
