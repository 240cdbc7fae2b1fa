// How long a writer waits: from the start of the server to the first findings, and from a key to new ones.
// `node test/bench/editor.mjs` after `npm run build`; figures are medians, for comparing versions on one machine.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import languageServer from 'vscode-languageserver/node';

const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = languageServer;

const root = fileURLToPath(new URL('../..', import.meta.url));
const samples = `${root}samples`;
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const milliseconds = (value) => `${value.toFixed(1)} ms`;

/** Starts a server, opens `text` and resolves with the time to its first findings. */
async function open(text) {
  const start = performance.now();
  const server = spawn(process.execPath, [`${root}dist/cli.js`, 'lsp', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest('workspace/configuration', () => [{}]);
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  const loaded = new Promise((resolve) => connection.onNotification('isnad/status', resolve));
  connection.listen();
  const rootUri = pathToFileURL(samples).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'samples' }],
    capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
  });
  const initialized = performance.now() - start;
  await connection.sendNotification('initialized', {});
  const uri = `${rootUri}/draft.md`;
  const pull = async () =>
    (await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })).items;
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  await loaded;
  const found = await pull();
  return {
    connection,
    server,
    uri,
    pull,
    initialized,
    first: performance.now() - start,
    found: found.length,
  };
}

/** Types letters in the middle of the draft, one at a time, and pulls findings after each. */
async function type({ connection, uri, pull }, text, letters) {
  const line = text.slice(0, text.length / 2).split('\n').length;
  const times = [];
  for (let i = 0; i < letters; i++) {
    const start = performance.now();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: i + 2 },
      contentChanges: [{ range: { start: { line, character: 0 }, end: { line, character: 0 } }, text: 'ا' }],
    });
    await pull();
    times.push(performance.now() - start);
  }
  return median(times);
}

async function measure(name, text, letters) {
  const session = await open(text);
  const key = await type(session, text, letters);
  const { initialized, first, found } = session;
  console.log(
    `${name}: initialized ${milliseconds(initialized)}, first findings ${milliseconds(first)} (${found}), ` +
      `a key to new findings ${milliseconds(key)}`,
  );
  session.connection.dispose();
  session.server.kill();
}

const arabic = readFileSync(`${samples}/libya-2016.ar.md`, 'utf8');
const english = readFileSync(`${samples}/libya-2016.en.md`, 'utf8');
const body = (draft) => draft.slice(draft.indexOf('---', 3) + 3);
const long = `${arabic}\n${(body(english) + body(arabic)).repeat(170)}`;
await measure('Arabic sample', arabic, 40);
await measure('English sample', english, 40);
await measure(`${long.split(/\s+/).length.toLocaleString('en')} words`, long, 20);
