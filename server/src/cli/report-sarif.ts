// The report for code scanning: SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/).

import type { Log, ReportingDescriptor, Result, Suppression } from 'sarif';
import packageJson from '../../../package.json';
import type { Report } from './report.ts';

const LEVEL = { error: 'error', warning: 'warning', information: 'note', hint: 'note', off: 'none' } as const;

export const reportSarif: Report = (results, known) => {
  const rules = known.map(
    ({ id, severity }): ReportingDescriptor => ({ id, defaultConfiguration: { level: LEVEL[severity] } }),
  );
  const indexes = new Map(known.map(({ id }, index) => [id, index]));
  // All results of a run have suppressions, or none has (section 3.27.23).
  const suppresses = results.some(({ findings }) =>
    findings.some(({ ignoredFor }) => ignoredFor !== undefined),
  );
  const found = results.flatMap(({ file, document, findings }) =>
    findings.map(({ rule, severity, span, message, data, ignoredFor }): Result => {
      const start = document.positionAt(span.start);
      const end = document.positionAt(span.end);
      return {
        ruleId: rule,
        ruleIndex: indexes.get(rule) ?? -1,
        level: LEVEL[severity],
        message: { text: message },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: toUri(file) },
              region: {
                startLine: start.line + 1,
                startColumn: start.character + 1,
                endLine: end.line + 1,
                endColumn: end.character + 1,
                charOffset: span.start,
                charLength: span.end - span.start,
              },
            },
          },
        ],
        ...(suppresses && { suppressions: suppressionsFor(ignoredFor) }),
        properties: data,
      };
    }),
  );
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Isnad', semanticVersion: packageJson.version, rules } },
        columnKind: 'utf16CodeUnits',
        results: found,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** It is ignored in a file beside the draft, not in the text. */
const suppressionsFor = (reason: string | undefined): Suppression[] =>
  reason === undefined ? [] : [{ kind: 'external', status: 'accepted', justification: reason }];

/** A relative URI reference, as code scanning wants it; standard input has a name of its own. */
const toUri = (file: string): string =>
  file === '-' ? 'stdin' : file.split(/[\\/]/).map(encodeURIComponent).join('/');
