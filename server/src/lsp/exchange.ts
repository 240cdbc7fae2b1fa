// Import and export over LSP: a preview first, and nothing written before the writer has agreed to it. The formats are
// loaded when they are asked for. Knows requests and files, no format.

import type { CancellationToken, Connection } from 'vscode-languageserver';
import { ProgressType } from 'vscode-languageserver';
import type { ImportOutcome, ImportResult, Table } from '../core/exchange.ts';
import { calendarDay, messageOf } from '../core/service.ts';
import { fileUri } from './file-uri.ts';
import type { Platform } from './platform.ts';
import {
  APPLY_IMPORT_REQUEST,
  type ApplyImportParams,
  EXCHANGE_FORMATS_REQUEST,
  EXPORT_REQUEST,
  type ExchangeFormats,
  type ExportDone,
  type ExportParams,
  type FilesWritten,
  IMPORT_REQUEST,
  type ImportParams,
  type ImportPreview,
} from './protocol.ts';
import { type Log, safely } from './safely.ts';
import type { Workspace } from './workspace.ts';

export interface ExchangeHost {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly platform: Platform;
  /** Reads the corpus again and shows what it says. */
  readonly reload: () => Promise<void>;
  readonly log: Log;
}

/** Lines of a preview; beyond so many, one says how many more there are. */
const MOST_LINES = 5_000;

const SEE_LOG = 'This failed; Isnad’s log says why.';

/** What was read, and the folder that it would go into. */
interface ReadImport {
  readonly root: string;
  readonly result: ImportResult;
}

/** Answers the requests of a client that imports and exports. */
export function registerExchange(host: ExchangeHost): void {
  const { connection, log } = host;
  let previews = 0;
  /** What the last preview showed, until it is written. */
  let pending: (ReadImport & { readonly preview: number }) | undefined;
  const noFormats: ExchangeFormats = { imports: [], exports: [] };
  connection.onRequest(
    EXCHANGE_FORMATS_REQUEST,
    safely('exchange formats', log, noFormats, async () => {
      const { IMPORT_FORMATS, EXPORT_FORMATS } = await import('../core/exchange.ts');
      return { imports: IMPORT_FORMATS, exports: EXPORT_FORMATS };
    }),
  );
  connection.onRequest(
    IMPORT_REQUEST,
    safely('import', log, noImport(SEE_LOG), async (params: ImportParams, token): Promise<ImportPreview> => {
      const made = await read(host, params, token);
      if ('problem' in made) return made;
      pending = { ...made, preview: ++previews };
      return { preview: previews, ...(await previewOf(made.result)) };
    }),
  );
  connection.onRequest(
    APPLY_IMPORT_REQUEST,
    safely('applying an import', log, notWritten(SEE_LOG), ({ preview }: ApplyImportParams) => {
      const wanted = pending?.preview === preview ? pending : undefined;
      if (!wanted) return notWritten('There is nothing to import any more.');
      pending = undefined;
      return apply(host, wanted);
    }),
  );
  connection.onRequest(
    EXPORT_REQUEST,
    safely('export', log, { problem: SEE_LOG }, (params: ExportParams, token) =>
      exportInto(host, params, token),
    ),
  );
}

const notWritten = (problem: string): FilesWritten => ({ files: [], problem });

const noImport = (problem: string): ImportPreview & { readonly problem: string } => ({
  preview: 0,
  summary: '',
  changed: 0,
  details: '',
  problem,
});

async function read(
  { connection, workspace, platform }: ExchangeHost,
  { uri, format, file, progress }: ImportParams,
  token: CancellationToken,
): Promise<ReadImport | (ImportPreview & { readonly problem: string })> {
  const folder = workspace.corpusFolderFor(uri);
  if (!folder) return noImport('Open a folder first: a corpus is kept in one.');
  if (!platform.readChunks || !platform.writeChanges)
    return noImport('This editor gives Isnad no files to read and write.');
  const { importRecords } = await import('../core/exchange.ts');
  const reported = new ProgressType<number>();
  try {
    const result = await importRecords({
      corpus: workspace.corpusBeside(folder),
      layer: folder.layer,
      format,
      chunks: platform.readChunks(file),
      at: calendarDay(new Date()),
      source: decodeURIComponent(file.slice(file.lastIndexOf('/') + 1)),
      into: format,
      signal: {
        get aborted() {
          return token.isCancellationRequested;
        },
      },
      onProgress: (records) => void connection.sendProgress(reported, progress, records),
    });
    return result.cancelled ? noImport('The import was cancelled.') : { root: folder.root, result };
  } catch (error) {
    return noImport(messageOf(error));
  }
}

async function apply(
  { platform, reload }: ExchangeHost,
  { root, result }: ReadImport,
): Promise<FilesWritten> {
  try {
    await platform.writeChanges?.(root, result.changes);
  } catch (error) {
    return notWritten(messageOf(error));
  }
  await reload();
  return { files: result.changes.map(({ path }) => fileUri(root, path)) };
}

async function exportInto(
  { workspace, platform }: ExchangeHost,
  { format, table, file }: ExportParams,
  token: CancellationToken,
): Promise<ExportDone> {
  if (!platform.writeText) return { problem: 'This editor gives Isnad no files to write.' };
  const { exportCorpus } = await import('../core/exchange.ts');
  if (token.isCancellationRequested) return { problem: 'The export was cancelled.' };
  try {
    await platform.writeText(
      file,
      exportCorpus(workspace.service.corpus, format, table as Table | undefined),
    );
  } catch (error) {
    return { problem: messageOf(error) };
  }
  return {};
}

const WORDS: readonly (readonly [ImportOutcome['what'], string])[] = [
  ['added', 'to be added'],
  ['updated', 'to be changed'],
  ['same', 'known already'],
  ['kept', 'kept as a person reviewed them'],
];

async function previewOf({
  outcomes,
  problems,
  refused,
}: ImportResult): Promise<Omit<ImportPreview, 'preview'>> {
  const { outcomeLine } = await import('../core/exchange.ts');
  const count = (what: ImportOutcome['what']) => outcomes.filter((one) => one.what === what).length;
  const left = problems.filter(({ minor }) => !minor).length;
  const told = WORDS.flatMap(([what, words]) => (count(what) > 0 ? [`${count(what)} ${words}`] : []));
  if (left > 0) told.push(`${left} left out`);
  if (refused.length > 0) told.push(`${refused.length} files not written`);
  const lines = [
    ...refused.map(({ path, reason }) => `${path}: ${reason}`),
    ...problems.map(({ line, message }) => `line ${line}: ${message}`),
    ...outcomes.filter(({ what }) => what !== 'same').map((outcome) => outcomeLine(outcome)),
  ];
  const more = lines.length - MOST_LINES;
  const shown = more > 0 ? [...lines.slice(0, MOST_LINES), `… and ${more} more`] : lines;
  return {
    summary: told.length > 0 ? `${told.join(', ')}.` : 'There is no record in it.',
    changed: count('added') + count('updated'),
    details: `${shown.join('\n')}\n`,
  };
}
