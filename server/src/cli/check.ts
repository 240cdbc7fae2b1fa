// `isnad check`: the findings of drafts, as text, JSON or SARIF.

import { writeFile } from 'node:fs/promises';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Ignores,
  ignoredFor,
  isIgnored,
  messageOf,
  RULES,
  readIgnores,
  readSettings,
  type Severity,
  withIgnored,
} from '../core/service.ts';
import { choicesNear, ignoresNear } from '../node/choices-near.ts';
import { type CorpusOptions, openService } from './corpus-options.ts';
import { CannotRun, type Io, readDraft } from './io.ts';
import { type FileFindings, hasGrave } from './report.ts';
import { REPORTS, type ReportFormat } from './reports.ts';

export interface CheckOptions extends CorpusOptions {
  readonly format: ReportFormat;
  readonly rule?: Readonly<Record<string, Severity>>;
  /** Tell what the folder's ignores have as well, marked so. */
  readonly showIgnored?: boolean;
  /** A file of findings that are known: only what is new since then is told. */
  readonly baseline?: string;
  /** Where to write the findings of this run as the next baseline. */
  readonly writeBaseline?: string;
}

/**
 * Checks `files` and prints the report. What the baseline has is left out, and what the folder's ignores have unless they
 * are to be shown. Gives 1 where a finding that is not ignored is a warning or an error, else 0; 0 after writing a
 * baseline. Throws `CannotRun` on a baseline it cannot read.
 */
export async function check(files: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const { settings } = readSettings({ rules: options.rule });
  const service = await openService(options, settings, io);
  const baseline = options.baseline === undefined ? undefined : await readBaseline(options.baseline, io);
  const results: FileFindings[] = [];
  const keys = [];
  for (const file of files) {
    const source = await readDraft(file, io);
    const draft = service.read(source, undefined, await choicesNear(file));
    const ignores = await ignoresNear(file);
    const found = service.findings(draft).map((finding) => {
      const key = service.keyOf(draft, finding);
      return { finding, key, reason: ignoredFor(ignores, key) };
    });
    keys.push(...found.filter(({ reason }) => reason === undefined).map(({ key }) => key));
    const findings = found
      .filter(({ reason }) => reason === undefined || options.showIgnored)
      .filter(({ key }) => !baseline || !isIgnored(baseline, key))
      .map(({ finding, reason }) => (reason === undefined ? finding : { ...finding, ignoredFor: reason }));
    results.push({ file, document: TextDocument.create(file, 'markdown', 0, source), findings });
  }
  if (options.writeBaseline !== undefined) {
    await write(options.writeBaseline, withIgnored(undefined, keys, 'baseline') ?? '');
    io.err(`${options.writeBaseline}: ${keys.length} findings\n`);
    return 0;
  }
  io.out(REPORTS[options.format](results, RULES));
  return hasGrave(results) ? 1 : 0;
}

async function readBaseline(file: string, io: Io): Promise<Ignores> {
  const text = await readDraft(file, io);
  if (withIgnored(text, [], '') === undefined) throw new CannotRun(`${file}: this is no baseline`);
  return readIgnores(text);
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new CannotRun(`${file}: ${messageOf(error)}`);
  }
}
