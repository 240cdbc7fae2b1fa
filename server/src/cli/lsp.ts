// `isnad lsp`: the language server on the transport that the arguments name.

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { nodePlatform } from '../node/platform.ts';

/** Starts the server with the shipped corpus in `dataFolder`; `--stdio` where the arguments name no transport. The process then lives as long as its editor. */
export function lsp(dataFolder: string): void {
  // vscode-languageserver reads the transport from the arguments of the process itself.
  const named = process.argv.some((argument) => /^--(stdio|socket|node-ipc|pipe)\b/.test(argument));
  if (!named) process.argv.push('--stdio');
  const connection = createConnection(ProposedFeatures.all);
  startServer(connection, nodePlatform(dataFolder));
  connection.listen();
}
