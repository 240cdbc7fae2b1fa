// What the language server and the command line need of Node: corpora in folders, the shipped one among them.

import { readFile, stat } from 'node:fs/promises';
import { URI } from 'vscode-uri';
import type { Platform } from '../lsp/platform.ts';
import { corpusFolder } from './corpus-folder.ts';
import { decodeText } from './decode-text.ts';
import { fetchArticle } from './fetch-article.ts';
import { listDrafts } from './list-drafts.ts';
import { readChunks, writeText } from './text-files.ts';
import { writeChanges } from './write-changes.ts';

/** The platform with the shipped corpus in `dataFolder` (an absolute path). */
export const nodePlatform = (dataFolder: string): Platform => ({
  builtin: corpusFolder(dataFolder, URI.file(dataFolder).toString()),
  readText: (uri) => readFile(URI.parse(uri).fsPath, 'utf8').catch(() => undefined),
  folder: (uri) => corpusFolder(URI.parse(uri).fsPath, uri),
  listDrafts: async (root) =>
    (await listDrafts(URI.parse(root).fsPath)).map((path) => URI.file(path).toString()),
  writeChanges: (root, changes) => writeChanges(URI.parse(root).fsPath, changes),
  readArticle: async (uri) => decodeText(await readPage(URI.parse(uri).fsPath)),
  fetchArticle: (url, signal) => fetchArticle(url, { signal }),
  readChunks: (uri) => readChunks(URI.parse(uri).fsPath),
  writeText: (uri, text) => writeText(URI.parse(uri).fsPath, text),
});

/** Larger files are no articles. */
const LARGEST_PAGE = 20 * 1024 * 1024;

async function readPage(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > LARGEST_PAGE) throw new Error(`The file is larger than ${LARGEST_PAGE / 1024 / 1024} MB.`);
  return readFile(path);
}
