// What every report is made of.

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../core/service.ts';

/** One thing to tell: a finding of a draft, a problem of a corpus file. */
export type Reported = Pick<Finding, 'rule' | 'severity' | 'span' | 'message' | 'data'>;

/** What was found in one file, with the document that turns offsets into lines and columns. */
export interface FileFindings {
  readonly file: string;
  readonly document: TextDocument;
  readonly findings: readonly Reported[];
}

/** What can be found at all, with the severity that it has unless told otherwise. */
export interface ReportedRule {
  readonly id: string;
  readonly severity: Severity;
}

export type Report = (results: readonly FileFindings[], rules: readonly ReportedRule[]) => string;

/** Whether a finding is a warning or an error: exit code 1. */
export const hasGrave = (results: readonly FileFindings[]): boolean =>
  results.some(({ findings }) => findings.some(isGrave));

export const isGrave = ({ severity }: Pick<Reported, 'severity'>): boolean =>
  severity === 'error' || severity === 'warning';
