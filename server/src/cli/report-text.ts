// The report for people: a line a finding, 1-based line and column, as compilers print it.

import type { Report } from './report.ts';

export const reportText: Report = (results) => {
  const lines = results.flatMap(({ file, document, findings }) =>
    findings.map(({ rule, severity, span, message }) => {
      const { line, character } = document.positionAt(span.start);
      return `${file}:${line + 1}:${character + 1}: ${severity}: ${message} [${rule}]`;
    }),
  );
  return lines.map((line) => `${line}\n`).join('');
};
