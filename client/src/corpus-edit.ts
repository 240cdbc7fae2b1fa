// Applies changes of corpus files that the server gives, saves them, and says what was done. Knows no format.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type Begins,
  CORPUS_FOLDER_REQUEST,
  type CorpusEdit,
  type CorpusFolder,
  type CorpusFolderParams,
} from '../../server/src/lsp/protocol.ts';
import { activeUri } from './active-uri.ts';
import { inform, warn } from './notices.ts';

/**
 * Applies `answer` and saves the files; `done` is said when it is done. Asks before the first corpus of a workspace is
 * made. False where nothing was changed: the writer knows why.
 */
export async function applyCorpusEdit(
  client: LanguageClient,
  answer: CorpusEdit,
  done: string,
): Promise<boolean> {
  if (answer.edit && answer.begins && !(await mayBegin(answer.begins))) return false;
  if (!(await applyEdit(client, answer))) return false;
  await saveFiles(answer.files);
  void sayDone(done, answer.files);
  return true;
}

/** Applies the edit of `answer`; where it has none, or it does not fit, says why and gives false. */
export async function applyEdit(client: LanguageClient, { edit, problem }: CorpusEdit): Promise<boolean> {
  if (!edit) {
    warn(problem ?? 'There is nothing to change.');
    return false;
  }
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (await vscode.workspace.applyEdit(converted)) return true;
  warn('The change does not fit what is open now. Try again.');
  return false;
}

/** Whether the file at `uri` has changes that are not saved. */
export const isChanging = (uri: string): boolean =>
  vscode.workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri);

/** Saves the files at `uris` that have changes. */
export async function saveFiles(uris: readonly string[]): Promise<void> {
  for (const uri of uris) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    if (document.isDirty) await document.save();
  }
}

/**
 * Where what the writer adds now is to go, as the server's requests take it; nothing where that would begin a corpus that
 * the writer does not want.
 */
export async function agreedFolder(client: LanguageClient): Promise<CorpusFolderParams | undefined> {
  const folder: CorpusFolderParams = { uri: activeUri() };
  const { begins } = await client.sendRequest<CorpusFolder>(CORPUS_FOLDER_REQUEST, folder);
  return begins && !(await mayBegin(begins)) ? undefined : folder;
}

/** Whether the writer wants the first corpus of the workspace; asks whether the shipped one is to be kept beside it. */
async function mayBegin({ folder, dropsShipped }: Begins): Promise<boolean> {
  const make = 'Make a Corpus';
  const keep = 'Make One, Keep the Shipped Corpus';
  const choice = await vscode.window.showInformationMessage(
    `This workspace has no corpus yet. Make one in the folder “${folder}”?`,
    {
      modal: true,
      ...(dropsShipped && {
        detail:
          'The shipped corpus (Libya 2016) is used only where a workspace has none of its own, unless you keep it.',
      }),
    },
    make,
    ...(dropsShipped ? [keep] : []),
  );
  if (choice === keep) {
    const settings = vscode.workspace.getConfiguration('isnad');
    await settings.update('builtinCorpus', 'always', vscode.ConfigurationTarget.Workspace);
  }
  return choice !== undefined;
}

async function sayDone(done: string, files: readonly string[]): Promise<void> {
  const open = 'Open';
  const file = files.at(-1);
  const choice = await inform(done, ...(file ? [open] : []));
  if (choice === open && file) await vscode.window.showTextDocument(vscode.Uri.parse(file));
}
