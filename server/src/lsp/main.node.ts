// The server as VS Code starts it: a Node process with an IPC channel.

import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodePlatform } from '../node/platform.ts';
import { startServer } from './server.ts';

const connection = createConnection(ProposedFeatures.all);
startServer(connection, nodePlatform(join(__dirname, '..', 'data')));
connection.listen();
