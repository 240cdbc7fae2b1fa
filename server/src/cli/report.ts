// What every report is made of.

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../core/service.ts';

/** One thing to tell: a finding of a draft, a problem of a corpus file. */
export interface Reported extends Pick<Finding, 'rule' | 'severity' | 'span' | 'message' | 'data'> {
  /** Why the writer ignores it, as the file of ignores has it; then it does not count. */
  readonly ignoredFor?: string;
}

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

/** Whether a finding that counts is a warning or an error: exit code 1. */
export const hasGrave = (results: readonly FileFindings[]): boolean =>
  results.some(({ findings }) => findings.some(isGrave));

export const isGrave = ({ severity, ignoredFor }: Pick<Reported, 'severity' | 'ignoredFor'>): boolean =>
  ignoredFor === undefined && (severity === 'error' || severity === 'warning');
