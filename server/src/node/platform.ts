// What the language server and the command line need of Node: corpora in folders, the shipped one among them.

import { URI } from 'vscode-uri';
import type { Platform } from '../lsp/workspace.ts';
import { corpusFolder } from './corpus-folder.ts';

/** The platform with the shipped corpus in `dataFolder` (an absolute path). */
export const nodePlatform = (dataFolder: string): Platform => ({
  builtin: corpusFolder(dataFolder, URI.file(dataFolder).toString()),
  folder: (uri) => corpusFolder(URI.parse(uri).fsPath, uri),
});
