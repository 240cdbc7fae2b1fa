// The report for people: a line a finding, 1-based line and column, as compilers print it.

import { reasonInWords } from '../core/service.ts';
import type { Report } from './report.ts';

/** Marks of direction that editors need and terminals and grep stumble over. */
const ISOLATES = /[\u2066-\u2069]/g;

export const reportText: Report = (results) => {
  const lines = results.flatMap(({ file, document, findings }) =>
    findings.map(({ rule, severity, span, message, ignoredFor }) => {
      const { line, character } = document.positionAt(span.start);
      const words = message.replace(ISOLATES, '');
      const kind = ignoredFor === undefined ? severity : `ignored (${reasonInWords(ignoredFor, 'en')})`;
      return `${file}:${line + 1}:${character + 1}: ${kind}: ${words} [${rule}]`;
    }),
  );
  return lines.map((line) => `${line}\n`).join('');
};
