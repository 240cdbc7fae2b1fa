// Import into the corpus, export of it, and a corpus to begin with. The server reads and writes; nothing is written before
// the writer has seen what would change.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ProgressType } from 'vscode-languageclient/node';
import {
  APPLY_IMPORT_REQUEST,
  type ApplyImportParams,
  EXCHANGE_FORMATS_REQUEST,
  EXPORT_REQUEST,
  type ExchangeFormat,
  type ExchangeFormats,
  type ExportDone,
  type ExportParams,
  type FilesWritten,
  IMPORT_REQUEST,
  type ImportParams,
  type ImportPreview,
  NEW_CORPUS_REQUEST,
} from '../../server/src/lsp/protocol.ts';
import { activeFolder } from './active-uri.ts';
import { agreedFolder } from './corpus-edit.ts';
import { inform, warn } from './notices.ts';
import { showPreview } from './preview.ts';
import { withNotice } from './progress.ts';

/** Makes a sample corpus where the workspace has none, and opens its README. */
export async function newCorpus(client: LanguageClient): Promise<void> {
  const folder = await agreedFolder(client);
  if (!folder) return;
  const { files, problem } = await client.sendRequest<FilesWritten>(NEW_CORPUS_REQUEST, folder);
  if (problem) return warn(problem);
  const readme = files.find((file) => file.endsWith('/README.md'));
  if (readme) await vscode.window.showTextDocument(vscode.Uri.parse(readme), { preview: false });
  void inform('A sample corpus was made. Its README says what to do next.');
}

/** Imports `file` as `format`, after showing what would change; asks for what is not given. */
export async function importIntoCorpus(
  client: LanguageClient,
  format?: string,
  file?: vscode.Uri,
): Promise<void> {
  const { imports } = await client.sendRequest<ExchangeFormats>(EXCHANGE_FORMATS_REQUEST, {});
  const chosen = await chooseFormat('Import into Corpus', 'What is the file?', imports, format);
  if (!chosen) return;
  const [source] = file ? [file] : ((await openDialog(chosen)) ?? []);
  if (source) await importFile(client, chosen.id, source);
}

function openDialog({ name, extensions }: ExchangeFormat): Thenable<vscode.Uri[] | undefined> {
  const folder = activeFolder();
  return vscode.window.showOpenDialog({
    ...(folder && { defaultUri: folder }),
    title: `Import ${name}`,
    openLabel: 'Import',
    filters: { [name]: [...extensions], 'All files': ['*'] },
  });
}

async function importFile(client: LanguageClient, format: string, file: vscode.Uri): Promise<void> {
  const folder = await agreedFolder(client);
  if (!folder) return;
  const preview = await readForPreview(client, { ...folder, format, file: file.toString() });
  if (!preview) return;
  if (preview.problem) return warn(preview.problem);
  if (!(await agrees(preview))) return;
  const agreed: ApplyImportParams = { preview: preview.preview };
  const { files, problem } = await client.sendRequest<FilesWritten>(APPLY_IMPORT_REQUEST, agreed);
  if (problem) warn(problem);
  else void inform(`Imported: ${preview.changed} records, ${files.length} files.`);
}

/** Shows what an import would change, in a sentence and if wanted in full, and asks whether to go on. */
async function agrees({ summary, changed, details }: ImportPreview): Promise<boolean> {
  const [go, show] = ['Import', 'Show the Changes'];
  const buttons = [...(changed > 0 ? [go] : []), ...(details.trim() ? [show] : [])];
  const title = changed > 0 ? `Import ${changed} records?` : 'There is nothing to import.';
  const first = await vscode.window.showInformationMessage(
    title,
    { modal: true, detail: summary },
    ...buttons,
  );
  if (first !== show) return first === go;
  const note = changed > 0 ? ' Nothing is written yet: the notification asks whether to go on.' : '';
  await showPreview('Import', `${summary}${note}\n\n${details}`);
  if (changed === 0) return false;
  return (await inform(title, go, 'Cancel')) === go;
}

/** Writes the corpus as `format` into `file`; asks for what is not given. */
export async function exportCorpus(
  client: LanguageClient,
  format?: string,
  file?: vscode.Uri,
  table?: string,
): Promise<void> {
  const { exports } = await client.sendRequest<ExchangeFormats>(EXCHANGE_FORMATS_REQUEST, {});
  const chosen = await chooseFormat('Export Corpus', 'As what?', exports, format);
  if (!chosen) return;
  const part = table ?? (chosen.tables.length > 0 ? await chooseTable(chosen) : undefined);
  if (chosen.tables.length > 0 && !part) return;
  const target = file ?? (await saveDialog(chosen));
  if (!target) return;
  const params: ExportParams = { format: chosen.id, file: target.toString(), ...(part && { table: part }) };
  const done = await withNotice('Isnad: exporting', (token) =>
    client.sendRequest<ExportDone>(EXPORT_REQUEST, params, token),
  );
  if (done?.problem) warn(done.problem);
  else if (done) void sayExported(target);
}

const chooseTable = ({ tables }: ExchangeFormat): Thenable<string | undefined> =>
  vscode.window.showQuickPick([...tables], { title: 'Export Corpus', placeHolder: 'Which table?' });

function saveDialog({ id, name, extensions }: ExchangeFormat): Thenable<vscode.Uri | undefined> {
  const folder = activeFolder();
  const [ending = id] = extensions;
  return vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `corpus.${ending}`) }),
    title: `Export as ${name}`,
    saveLabel: 'Export',
    filters: { [name]: [...extensions], 'All files': ['*'] },
  });
}

async function sayExported(file: vscode.Uri): Promise<void> {
  const open = 'Open';
  const choice = await inform(`The corpus was written to ${vscode.workspace.asRelativePath(file)}.`, open);
  if (choice === open) await vscode.window.showTextDocument(file);
}

/** The format with the id `given`, or the one that the writer chooses. */
async function chooseFormat(
  title: string,
  placeHolder: string,
  formats: readonly ExchangeFormat[],
  given: string | undefined,
): Promise<ExchangeFormat | undefined> {
  if (given !== undefined) return formats.find(({ id }) => id === given);
  const items = formats.map((format) => ({
    label: format.name,
    description: format.extensions.map((extension) => `.${extension}`).join(' '),
    format,
  }));
  return (await vscode.window.showQuickPick(items, { title, placeHolder, matchOnDescription: true }))?.format;
}

/** Has the server read `file`, under a notice that counts the records it has read. */
const readForPreview = (
  client: LanguageClient,
  params: Omit<ImportParams, 'progress'>,
): Thenable<ImportPreview | undefined> =>
  withNotice('Isnad: reading', async (token, report) => {
    const progress = `isnad-${Date.now()}`;
    const counted = client.onProgress(new ProgressType<number>(), progress, (records) =>
      report(`${records.toLocaleString('en')} records`),
    );
    try {
      return await client.sendRequest<ImportPreview>(IMPORT_REQUEST, { ...params, progress }, token);
    } finally {
      counted.dispose();
    }
  });
