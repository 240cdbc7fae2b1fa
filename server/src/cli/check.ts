// `isnad check`: the findings of drafts, as text, JSON or SARIF.

import { TextDocument } from 'vscode-languageserver-textdocument';
import { readSettings, type Severity } from '../core/service.ts';
import { choicesNear } from '../node/choices-near.ts';
import { type CorpusOptions, openService } from './corpus-options.ts';
import { type Io, readDraft } from './io.ts';
import type { FileFindings } from './report.ts';
import { reportJson } from './report-json.ts';
import { reportSarif } from './report-sarif.ts';
import { reportText } from './report-text.ts';

export interface CheckOptions extends CorpusOptions {
  readonly format: 'text' | 'json' | 'sarif';
  readonly rule?: Readonly<Record<string, Severity>>;
}

const REPORTS = { text: reportText, json: reportJson, sarif: reportSarif } as const;

/** Checks `files` and prints the report. Gives 1 where a finding is a warning or an error, else 0. */
export async function check(files: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const { settings } = readSettings({ rules: options.rule });
  const service = await openService(options, settings, io);
  const results: FileFindings[] = [];
  for (const file of files) {
    const source = await readDraft(file, io);
    const findings = service.findings(service.read(source, undefined, await choicesNear(file)));
    results.push({ file, document: TextDocument.create(file, 'markdown', 0, source), findings });
  }
  io.out(REPORTS[options.format](results));
  const grave = results.some(({ findings }) =>
    findings.some(({ severity }) => severity === 'error' || severity === 'warning'),
  );
  return grave ? 1 : 0;
}
