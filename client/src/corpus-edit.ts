// Applies changes of corpus files that the server gives, saves them, and says what was done. Knows no format.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { CorpusEdit } from '../../server/src/lsp/protocol.ts';

/**
 * Applies and saves `answer`; `done` is said when it is done. Asks before the first corpus of a workspace is made.
 * False where nothing was changed: the writer knows why.
 */
export async function applyCorpusEdit(
  client: LanguageClient,
  { edit, files, problem, begins }: CorpusEdit,
  done: string,
): Promise<boolean> {
  if (!edit) {
    void vscode.window.showWarningMessage(problem ?? 'There is nothing to change.');
    return false;
  }
  const unsaved = vscode.workspace.textDocuments.find(
    (document) => document.isDirty && files.includes(document.uri.toString()),
  );
  if (unsaved) {
    const name = vscode.workspace.asRelativePath(unsaved.uri);
    void vscode.window.showWarningMessage(`${name} has changes that are not saved. Save it, then try again.`);
    return false;
  }
  if (begins && !(await mayBegin(begins))) return false;
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (!(await vscode.workspace.applyEdit(converted))) {
    void vscode.window.showWarningMessage('VS Code could not apply the change.');
    return false;
  }
  await saveFiles(files);
  void sayDone(done, files);
  return true;
}

/** Saves the files at `uris` that have changes. */
export async function saveFiles(uris: readonly string[]): Promise<void> {
  for (const uri of uris) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    if (document.isDirty) await document.save();
  }
}

async function mayBegin({ folder, dropsShipped }: NonNullable<CorpusEdit['begins']>): Promise<boolean> {
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
  const choice = await vscode.window.showInformationMessage(done, ...(file ? [open] : []));
  if (choice === open && file) await vscode.window.showTextDocument(vscode.Uri.parse(file));
}
