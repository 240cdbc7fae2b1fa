// What the language server and the command line need of Node: the shipped corpus and corpora in folders.

import { join } from 'node:path';
import { URI } from 'vscode-uri';
import type { CorpusSource } from '../core/service.ts';
import type { Platform } from '../lsp/workspace.ts';
import { corpusFolder } from './corpus-folder.ts';

/** The corpus shipped with Isnad, beside the bundles: dist/server.js, data/. */
export const builtinCorpus = (): CorpusSource => {
  const folder = join(__dirname, '..', 'data');
  return corpusFolder(folder, URI.file(folder).toString());
};

export const nodePlatform: Platform = {
  builtin: builtinCorpus(),
  folder: (uri) => corpusFolder(URI.parse(uri).fsPath, uri),
};
