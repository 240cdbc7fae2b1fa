// Which document the writer is in: of several workspace folders, its own is meant.

import * as vscode from 'vscode';

/** The URI of the document in front; empty where there is none. */
export const activeUri = (): string => vscode.window.activeTextEditor?.document.uri.toString() ?? '';

/** The workspace folder of the document in front, else the first: where dialogs for files begin. */
export function activeFolder(): vscode.Uri | undefined {
  const { activeTextEditor } = vscode.window;
  const own = activeTextEditor && vscode.workspace.getWorkspaceFolder(activeTextEditor.document.uri);
  return (own ?? vscode.workspace.workspaceFolders?.[0])?.uri;
}
