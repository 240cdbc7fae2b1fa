// Faults of corpus files, before and after they have a place in the file's text. Knows the format's codes and how grave
// each is; finds no faults itself.

import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Span } from '../base/span.ts';
import type { CorpusProblem, JsonPath, ProblemCode, ProblemSeverity } from './model.ts';

/** A fault, placed by the path of the value in its JSON file. */
export interface Fault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly at: JsonPath;
  /** Where it differs from what the code usually has. */
  readonly severity?: ProblemSeverity;
  /** The fault is in the name of the field, not in its value. */
  readonly onKey?: boolean;
  /** The JSON to write instead of the value (or of the name), where one thing is right. */
  readonly replacement?: string;
}

const SEVERITY: Readonly<Record<ProblemCode, ProblemSeverity>> = {
  'corpus-syntax': 'error',
  'corpus-duplicate-key': 'error',
  'corpus-required': 'error',
  'corpus-optional': 'error',
  'corpus-unknown-field': 'warning',
  'corpus-id': 'error',
  'corpus-duplicate-id': 'error',
  'corpus-unknown-reference': 'error',
  'corpus-date': 'error',
  'corpus-quantity': 'error',
  'corpus-place': 'error',
  'corpus-span': 'error',
  'corpus-body': 'warning',
  'corpus-shared-name': 'warning',
  'corpus-preferred-name': 'warning',
  'corpus-unsourced-claim': 'hint',
  'corpus-text': 'warning',
  'corpus-file': 'error',
  'corpus-version': 'error',
  'corpus-overridden': 'information',
};

/** Every code, as docs/corpus-format.md lists them. */
export const PROBLEM_CODES = Object.keys(SEVERITY) as readonly ProblemCode[];

export const severityOf = (fault: Pick<Fault, 'code' | 'severity'>): ProblemSeverity =>
  fault.severity ?? SEVERITY[fault.code];

/** A problem of a file that does not know its layer yet. */
export type FileProblem = Omit<CorpusProblem, 'layer'>;

/**
 * Gives `faults` of the file `path` their spans in its `text`, in the order of the text. The text is parsed again, with
 * offsets, which only files with faults need.
 */
export function placeFaults(faults: readonly Fault[], path: string, text: string): readonly FileProblem[] {
  if (faults.length === 0) return [];
  const tree = parseWithOffsets(text);
  return faults
    .map((fault) => ({
      code: fault.code,
      severity: severityOf(fault),
      message: fault.message,
      file: path,
      at: fault.at,
      span: spanAt(tree, fault.at, fault.onKey),
      ...(fault.replacement === undefined ? {} : { replacement: fault.replacement }),
    }))
    .sort((a, b) => a.span.start - b.span.start);
}

/** The file's tree with offsets, as far as it can be parsed. Nothing where it is nested too deep for the parser. */
export function parseWithOffsets(text: string): Node | undefined {
  try {
    return parseTree(text, [], { allowTrailingComma: true });
  } catch {
    return undefined;
  }
}

/** The span of the value at `path`, or of the nearest thing around it that exists: an object's first field. */
function spanAt(tree: Node | undefined, path: JsonPath, onKey = false): Span {
  if (!tree) return { start: 0, end: 0 };
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (!node) continue;
    const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    const whole = length === path.length;
    const shown = whole ? (onKey && key ? key : node) : (node.children?.[0] ?? node);
    return { start: shown.offset, end: shown.offset + shown.length };
  }
  return { start: tree.offset, end: tree.offset };
}
