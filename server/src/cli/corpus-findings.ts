// Problems of corpus files in the shape that every report takes. Knows no format of a report.

import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Corpus, type CorpusProblem, PROBLEM_CODES, severityOf } from '../core/service.ts';
import type { FileFindings, ReportedRule } from './report.ts';

/** The codes of problems, as the rules of a report. */
export const CORPUS_RULES: readonly ReportedRule[] = PROBLEM_CODES.map((id) => ({
  id,
  severity: severityOf({ code: id }),
}));

/**
 * The problems of `corpus` by file, in the order of layers and paths. `folders` are what its layers are called in the
 * paths; a layer without a name is passed over, as are problems that are not `wanted`.
 */
export function findingsIn(
  corpus: Corpus,
  folders: readonly (string | undefined)[],
  wanted: (problem: CorpusProblem) => boolean = () => true,
): readonly FileFindings[] {
  const byFile = new Map<string, CorpusProblem[]>();
  for (const problem of corpus.problems) {
    const folder = folders[problem.layer];
    if (folder === undefined || !wanted(problem)) continue;
    const file = join(folder, problem.file);
    const list = byFile.get(file);
    if (list) list.push(problem);
    else byFile.set(file, [problem]);
  }
  return [...byFile]
    .sort(([, [a]], [, [b]]) => a!.layer - b!.layer || (a!.file < b!.file ? -1 : 1))
    .map(([file, problems]) => {
      const { layer, file: path } = problems[0]!;
      const text = corpus.layers[layer]!.files.get(path)?.text ?? '';
      return {
        file,
        document: TextDocument.create(file, 'json', 0, text),
        findings: problems.map(({ code, severity, span, message, at, replacement }) => ({
          rule: code,
          severity,
          span,
          message,
          data: { at, ...(replacement === undefined ? {} : { replacement }) },
        })),
      };
    });
}
