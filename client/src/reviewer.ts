// Confirming and discarding what a program proposed. Who confirms is asked once and remembered.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  CONFIRM_REQUEST,
  type ConfirmParams,
  type CorpusEdit,
  DISCARD_REQUEST,
  type Location,
  type ReviewArgs,
} from '../../server/src/lsp/protocol.ts';
import { applyEdit, isChanging, saveFiles } from './corpus-edit.ts';

const REVIEWER = 'isnad.reviewer';

/** The name that this writer confirms with; nothing where none was given yet. */
export const knownReviewer = ({ globalState }: vscode.ExtensionContext): string | undefined =>
  globalState.get<string>(REVIEWER);

/** Confirms a proposed record in the file that is open, and saves the file unless the writer is changing it. */
export async function confirm(
  client: LanguageClient,
  context: vscode.ExtensionContext,
  args: ReviewArgs,
): Promise<void> {
  const by = args.by ?? knownReviewer(context) ?? (await askName())?.trim();
  if (!by) return;
  if (!args.by) await context.globalState.update(REVIEWER, by);
  const params: ConfirmParams = { ...args, by };
  const changing = isChanging(args.uri);
  const answer = await client.sendRequest<CorpusEdit>(CONFIRM_REQUEST, params);
  if ((await applyEdit(client, answer)) && !changing) await saveFiles(answer.files);
}

/** Takes a proposed record out; asks first where that deletes files. */
export async function discard(client: LanguageClient, args: ReviewArgs): Promise<void> {
  if (args.record.kind === 'article') {
    const button = 'Discard';
    const choice = await vscode.window.showWarningMessage(
      `Discard the article ${args.record.id}?`,
      { modal: true, detail: 'Its record and the text that was kept of it are deleted.' },
      button,
    );
    if (choice !== button) return;
  }
  const changing = isChanging(args.uri);
  const answer = await client.sendRequest<CorpusEdit>(DISCARD_REQUEST, args);
  if ((await applyEdit(client, answer)) && !changing) await saveFiles(answer.files);
}

/** Shows the words at `location` in the editor that has them, or beside; the focus stays where it is. */
export async function showBeside(client: LanguageClient, location: Location): Promise<void> {
  const { uri, range } = client.protocol2CodeConverter.asLocation(location);
  const shown = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  const editor = await vscode.window.showTextDocument(uri, {
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Beside,
    preserveFocus: true,
    preview: false,
    selection: range,
  });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

const askName = (): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: 'Confirm',
    prompt: 'Your name or initials. The record says who confirmed it, so others can ask you.',
    placeHolder: 'Asked once, kept on this machine',
    validateInput: (value) => (value.trim() === '' ? 'A name is needed' : undefined),
  });
