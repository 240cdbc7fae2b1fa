// What a writer can apply: the fixes of the findings under the cursor, and one that mends a kind of fault everywhere.

import { overlaps, type Span } from '../base/span.ts';
import type { Edit, Finding, FindingFix } from '../finding.ts';

export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** What it writes beside the draft. */
  readonly beside?: FindingFix['beside'];
  readonly preferred?: boolean;
  /** The findings that it mends. */
  readonly findings: readonly Finding[];
  /** Serves the whole draft, not one place. */
  readonly all?: boolean;
}

/** Rules whose first fix is right wherever the rule speaks: they can be applied to a whole draft at once. */
const FIXED_TOGETHER: ReadonlySet<string> = new Set(['name-variant']);

/** The fixes of the findings that `span` touches; then, for a kind found more than once, one for all of the draft. */
export function fixesFor(findings: readonly Finding[], span: Span): readonly Fix[] {
  const touched = touchedBy(findings, span);
  const single = touched.flatMap((finding) =>
    finding.fixes.map((fix): Fix => ({ ...fix, findings: [finding] })),
  );
  const together = [...new Set(touched.map(({ rule }) => rule))]
    .filter((rule) => FIXED_TOGETHER.has(rule))
    .flatMap((rule) => fixAll(findings.filter((finding) => finding.rule === rule)));
  return [...single, ...together];
}

/** The findings that `span` touches. */
export const touchedBy = (findings: readonly Finding[], span: Span): readonly Finding[] =>
  findings.filter((finding) => overlaps(finding.span, widened(span)));

/** A cursor right behind a word is still on it. */
const widened = ({ start, end }: Span): Span => ({ start: start - 1, end: end + 1 });

function fixAll(findings: readonly Finding[]): Fix[] {
  if (findings.length < 2) return [];
  const edits = findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  const arabic = findings.every(({ language }) => language === 'ar');
  const title = arabic
    ? `اعتماد صيغ الأسماء في المسودة كلها (${findings.length})`
    : `Use the house form of all ${findings.length} names in this draft`;
  return [{ title, edits, findings, all: true }];
}
