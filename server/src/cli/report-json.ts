// The report for programs: lines 0-based and characters in UTF-16 units, as in LSP.

import type { Report } from './report.ts';

export const reportJson: Report = (results) => {
  const rows = results.flatMap(({ file, document, findings }) =>
    findings.map(({ rule, severity, span, message, data, ignoredFor }) => ({
      file,
      rule,
      severity,
      message,
      range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
      offset: [span.start, span.end],
      data,
      ...(ignoredFor !== undefined && { ignored: true, reason: ignoredFor }),
    })),
  );
  return `${JSON.stringify(rows, null, 2)}\n`;
};
