// What the writer is told beside the work. Texts of pages and corpora are among it, so nothing in a notice is a link.

import * as vscode from 'vscode';

/** Tells `message`; gives the button that was pressed. */
export const inform = (message: string, ...buttons: string[]): Thenable<string | undefined> =>
  vscode.window.showInformationMessage(withoutLinks(message), ...buttons);

/** Tells what went wrong, or could not be done. */
export const warn = (message: string): void => void vscode.window.showWarningMessage(withoutLinks(message));

/** VS Code makes `[words](address)` in notices a link, which may lead to a command. */
const withoutLinks = (message: string): string => message.replaceAll('](', '] (');
