// `isnad check`: the findings of drafts, as text, JSON or SARIF.

import { writeFile } from 'node:fs/promises';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Ignores,
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
  /** A file of findings that are known: only what is new since then is told. */
  readonly baseline?: string;
  /** Where to write the findings of this run as the next baseline. */
  readonly writeBaseline?: string;
}

/**
 * Checks `files` and prints the report; what the folder's ignores or the baseline have is left out. Gives 1 where a
 * finding is a warning or an error, else 0; 0 after writing a baseline. Throws `CannotRun` on a baseline it cannot read.
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
    const found = service
      .findings(draft, ignores)
      .map((finding) => ({ finding, key: service.keyOf(draft, finding) }));
    keys.push(...found.map(({ key }) => key));
    const findings = found
      .filter(({ key }) => !baseline || !isIgnored(baseline, key))
      .map(({ finding }) => finding);
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
