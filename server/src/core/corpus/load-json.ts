// The JSON of a corpus file, and what can be saved of it while someone is typing in it. Knows where records lie in a
// file (elements of `actors`, `places`, `sources`, `claims`), not what they hold.

import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { duplicateKeys, hasDuplicateKeys } from './duplicate-keys.ts';
import type { JsonPath, ProblemCode } from './model.ts';
import type { FileProblem } from './problems.ts';
import { soundNodes } from './sound-nodes.ts';

export interface ParsedJson {
  readonly value: unknown;
  /** Something is wrong that may have cost more than a comma. */
  readonly broken: boolean;
  readonly problems: readonly FileProblem[];
}

/** Faults beyond this number in one file say nothing new. */
const MOST_FAULTS = 100;

const RECORD_LISTS: readonly JsonPath[] = [['actors'], ['places'], ['sources'], ['claims']];

/** Parses `text`; of broken text the value has all records that no fault touches. Never throws. */
export function parseCorpusJson(text: string, path: string): ParsedJson {
  const value = parseJson(text);
  if (value !== undefined && !hasDuplicateKeys(text, value)) return { value, broken: false, problems: [] };
  const { faults, ...parsed } = parseTolerantly(text, value);
  const problems = mostOf(faults).map(
    ({ code = 'corpus-syntax', message, start = 0, end = 0 }): FileProblem => ({
      code,
      severity: 'error',
      message,
      file: path,
      span: { start, end },
      at: [],
    }),
  );
  return { ...parsed, problems };
}

interface SyntaxFault {
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
  readonly code?: ProblemCode;
}

/** What the tolerant parser makes of `text`; `value` is what `JSON.parse` made of it, where it is JSON with a key twice. */
function parseTolerantly(
  text: string,
  value: unknown,
): { readonly value: unknown; readonly broken: boolean; readonly faults: readonly SyntaxFault[] } {
  const lost = (message: string) => ({ value: undefined, broken: true, faults: [{ message }] });
  if (text.trim() === '') return lost('The file is empty');
  const errors: ParseError[] = [];
  const forgiven: ParseError[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(text, errors, { disallowComments: true });
    parseTree(text, forgiven, { allowTrailingComma: true });
  } catch {
    if (value === undefined) return lost('The file is nested too deep to be read');
  }
  if (value !== undefined) return { value, broken: false, faults: tree ? keysTwice(tree) : [] };
  const faults = syntaxFaults(errors, text);
  if (!tree) return faults.length > 0 ? { value, broken: true, faults } : lost('This is no JSON');
  // Comments and commas before a closing bracket are faults, but nothing is lost by them.
  return forgiven.length > 0
    ? { value: saved(tree, errors), broken: true, faults }
    : { value: getNodeValue(tree), broken: false, faults: [...faults, ...keysTwice(tree)] };
}

const keysTwice = (tree: Node): readonly SyntaxFault[] =>
  duplicateKeys(tree).map(({ value, offset, length }) => ({
    code: 'corpus-duplicate-key',
    message: `${JSON.stringify(value)} is given more than once; the last value counts`,
    start: offset,
    end: offset + length,
  }));

/** `faults`, where they are very many the first of them, of which the last says so. */
function mostOf(faults: readonly SyntaxFault[]): readonly SyntaxFault[] {
  const last = faults[MOST_FAULTS - 1];
  if (faults.length <= MOST_FAULTS || !last) return faults;
  const message = `${faults.length - MOST_FAULTS + 1} more faults from here on`;
  return [...faults.slice(0, MOST_FAULTS - 1), { ...last, message }];
}

/** The first error at each place; of those at the end of the text, which follow from every other, one if it is alone. */
function syntaxFaults(errors: readonly ParseError[], text: string): readonly SyntaxFault[] {
  const last = text.trimEnd().length;
  const first = errors.filter(({ offset }, index) => offset !== errors[index - 1]?.offset);
  const within = first.filter(({ offset }) => offset < last);
  return (within.length > 0 ? within : first.slice(0, 1)).map(({ error, offset, length }) => ({
    message:
      offset >= last
        ? 'The file ends too early: something that was opened is not closed'
        : (MESSAGES[error] ?? 'This is no JSON'),
    start: offset,
    end: offset + length,
  }));
}

/** The value of `text`; nothing where it is no JSON, for which JSON has no value. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value of `tree` without the records that a fault lies in or touches. */
function saved(tree: Node, errors: readonly ParseError[]): unknown {
  const value = getNodeValue(tree);
  for (const path of RECORD_LISTS) {
    const list = findNodeAtLocation(tree, path as (string | number)[]);
    if (list?.type !== 'array') continue;
    value[path[0]!] = soundNodes(list.children ?? [], errors).map(getNodeValue);
  }
  return value;
}

/** By jsonc-parser's ParseErrorCode. */
const MESSAGES: Readonly<Record<number, string>> = {
  1: 'This is no JSON value; texts stand in double quotes',
  2: 'This is no number of JSON',
  3: 'The name of a field is missing, or a comma too many stands before a closing bracket',
  4: 'A value is missing, or a comma too many stands before a closing bracket',
  5: 'A colon is missing',
  6: 'A comma is missing',
  7: 'A closing } is missing',
  8: 'A closing ] is missing',
  9: 'The file should end here',
  10: 'JSON has no comments; write a "note"',
  11: 'The comment does not end',
  12: 'The closing quotation mark is missing',
  13: 'The number does not end',
  14: 'An escape of four hexadecimal digits is not complete',
  15: 'There is no such escape; a backslash is written \\\\',
  16: 'This character cannot stand in a text; write it as an escape',
};
