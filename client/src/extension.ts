// Starts and stops the language server and shows its state. Knows nothing about text.

import * as vscode from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import {
  CORPUS_FILES,
  type InitializationOptions,
  SETTINGS_SECTION,
  STATUS_NOTIFICATION,
  type StatusParams,
} from '../../server/src/lsp/protocol.ts';
import { registerCommands } from './commands.ts';
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
    ...registerCommands(context, started),
  );
  await started.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
