// Starts and stops the language server and shows its state. Knows nothing about text.

import * as vscode from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import {
  type AddToCorpusArgs,
  CLIENT_COMMANDS,
  CORPUS_FILES,
  type InitializationOptions,
  SETTINGS_SECTION,
  STATUS_NOTIFICATION,
  type StatusParams,
} from '../../server/src/lsp/protocol.ts';
import { addToCorpus } from './add-to-corpus.ts';
import { saveFiles } from './corpus-edit.ts';
import { createStatusItem } from './status.ts';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const options: LanguageClientOptions = {
    documentSelector: [{ language: 'markdown' }, ...CORPUS_FILES.map((pattern) => ({ pattern }))],
    diagnosticPullOptions: { onChange: true, onSave: false },
    synchronize: { configurationSection: SETTINGS_SECTION },
    initializationOptions: {
      docsUri: vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules').toString(),
      commands: true,
    } satisfies InitializationOptions,
    // Cards align Arabic to the right with a `p` element; no command of a card is ever run.
    markdown: { isTrusted: false, supportHtml: true },
  };
  const started = new LanguageClient('isnad', 'Isnad', server, options);
  client = started;

  const status = createStatusItem();
  context.subscriptions.push(
    status.item,
    started.onNotification(STATUS_NOTIFICATION, (params: StatusParams) => status.show(params)),
    vscode.commands.registerCommand('isnad.showLog', () => started.outputChannel.show()),
    vscode.commands.registerCommand('isnad.restart', () => started.restart()),
    vscode.commands.registerCommand(CLIENT_COMMANDS.addToCorpus, (args: AddToCorpusArgs) =>
      addToCorpus(started, args),
    ),
    vscode.commands.registerCommand(CLIENT_COMMANDS.saveFiles, (...uris: string[]) => saveFiles(uris)),
  );
  await started.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
