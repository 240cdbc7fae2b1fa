// Which document the writer is in: of several workspace folders, its own is meant.

import * as vscode from 'vscode';

/** The URI of the document in front; empty where there is none. */
export const activeUri = (): string => vscode.window.activeTextEditor?.document.uri.toString() ?? '';
