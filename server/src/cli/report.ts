// What every report is made of.

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/service.ts';

/** The findings of one draft, with the document that turns their offsets into lines and columns. */
export interface FileFindings {
  readonly file: string;
  readonly document: TextDocument;
  readonly findings: readonly Finding[];
}

export type Report = (results: readonly FileFindings[]) => string;
