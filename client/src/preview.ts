// Texts to look at that are no files: nobody is asked to save them.

import * as vscode from 'vscode';

const SCHEME = 'isnad-preview';
const texts = new Map<string, string>();

/** Has VS Code ask here for such texts. */
export const registerPreviews = (): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => texts.get(uri.path),
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme === SCHEME) texts.delete(uri.path);
    }),
  );

/** Shows `text` in an editor called `title`. */
export async function showPreview(title: string, text: string): Promise<void> {
  // A number of its own: VS Code keeps what it was once given for a URI.
  const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${Date.now()}/${title}` });
  texts.set(uri.path, text);
  await vscode.window.showTextDocument(uri);
}
