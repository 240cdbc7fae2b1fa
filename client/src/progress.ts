// Work of the server under a notice that the writer can cancel.

import * as vscode from 'vscode';

/** Runs `work` under a notice; nothing where it was cancelled. `report` says how far it is. */
export function withNotice<Result>(
  title: string,
  work: (token: vscode.CancellationToken, report: (message: string) => void) => Promise<Result>,
): Thenable<Result | undefined> {
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, title, cancellable: true }, async (notice, token) => {
    try {
      return await work(token, (message) => notice.report({ message }));
    } catch (error) {
      // The server answers a cancelled request with an error.
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  });
}
