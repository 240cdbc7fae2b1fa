// The forms in which what was found is printed, by the name that `--format` has for each.

import type { Report } from './report.ts';
import { reportJson } from './report-json.ts';
import { reportSarif } from './report-sarif.ts';
import { reportText } from './report-text.ts';

export const REPORTS = { text: reportText, json: reportJson, sarif: reportSarif } as const satisfies Record<
  string,
  Report
>;

export type ReportFormat = keyof typeof REPORTS;
