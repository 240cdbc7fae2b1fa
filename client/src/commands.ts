// Every command: those of the palette, and those that code actions and lenses of the server name.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type AddToCorpusArgs,
  type ArticleOrigin,
  CLIENT_COMMANDS,
  type Location,
  type ReviewArgs,
} from '../../server/src/lsp/protocol.ts';
import { addArticle } from './add-article.ts';
import { addToCorpus } from './add-to-corpus.ts';
import { saveFiles } from './corpus-edit.ts';
import { exportCorpus, importIntoCorpus, newCorpus } from './exchange.ts';
import { registerPreviews } from './preview.ts';
import { confirm, discard, knownReviewer, showBeside } from './reviewer.ts';
import { showIgnored } from './show-ignored.ts';

/**
 * Registers the commands. Those of the palette ask for what they are not given, so that tasks and keys can say it:
 * `isnad.addArticle` takes an `ArticleOrigin`, import and export a format and a file's URI (export of tables, which one).
 */
export function registerCommands(
  context: vscode.ExtensionContext,
  client: LanguageClient,
): readonly vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  return [
    registerPreviews(),
    registerCommand('isnad.addArticle', (from?: ArticleOrigin) =>
      addArticle(client, knownReviewer(context), from),
    ),
    registerCommand('isnad.importCorpus', (format?: string, file?: vscode.Uri) =>
      importIntoCorpus(client, format, file),
    ),
    registerCommand('isnad.exportCorpus', (format?: string, file?: vscode.Uri, table?: string) =>
      exportCorpus(client, format, file, table),
    ),
    registerCommand('isnad.newCorpus', () => newCorpus(client)),
    registerCommand('isnad.showIgnored', () => showIgnored(client)),
    registerCommand('isnad.showLog', () => client.outputChannel.show()),
    registerCommand('isnad.restart', () => client.restart()),
    registerCommand(CLIENT_COMMANDS.addToCorpus, (args: AddToCorpusArgs) => addToCorpus(client, args)),
    registerCommand(CLIENT_COMMANDS.saveFiles, (...uris: string[]) => saveFiles(uris)),
    registerCommand(CLIENT_COMMANDS.confirm, (args: ReviewArgs) => confirm(client, context, args)),
    registerCommand(CLIENT_COMMANDS.discard, (args: ReviewArgs) => discard(client, args)),
    registerCommand(CLIENT_COMMANDS.showBeside, (location: Location) => showBeside(client, location)),
  ];
}
