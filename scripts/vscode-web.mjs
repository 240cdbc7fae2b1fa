// A real VS Code without a download of VS Code: the npm package code-server carries the whole VS Code server and
// workbench. Installs it into the ignored folder .vscode-test/, starts its server and builds the addresses that a
// browser opens. Knows nothing of browsers. Only Node's own modules: it runs before anything is installed.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm, root } from './dependencies.mjs';
import { start, stop } from './processes.mjs';

/** code-server 4.100.3 carries VS Code 1.100.3, the last that runs on Node 20. */
const codeServerVersion = '4.100.3';

const folder = join(root, '.vscode-test', `code-server-${codeServerVersion}`);
const vscodeFolder = join(folder, 'node_modules/code-server/lib/vscode');

/** Written last, so that an interrupted installation is done again. */
const installedMark = join(folder, '.installed');

const startTimeoutMs = 30_000;

/**
 * Installs VS Code's server, unless an earlier call has. Takes about 15 seconds and 300 MB.
 *
 * @throws {Error} in one line, where npm fails
 */
export async function installVSCodeWeb() {
  if (existsSync(installedMark)) return;
  console.log(`Installing VS Code's server (npm package code-server ${codeServerVersion}) …`);
  rmSync(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  // No install scripts: they build native modules that neither the server's workbench nor an extension needs.
  await install(['install', '--prefix', '.', `code-server@${codeServerVersion}`], folder);
  await install(['install', '--omit=dev'], vscodeFolder);
  // The workbench loads some modules by the name of the archive that desktop VS Code packs them into.
  symlinkSync('node_modules', join(vscodeFolder, 'node_modules.asar'), 'junction');
  writeFileSync(installedMark, '');
}

/**
 * Starts VS Code's server on a free port of this machine alone, behind a token, with data of its own that `stop`
 * removes.
 *
 * @param {{ env?: NodeJS.ProcessEnv, settings?: object }} [options] `settings` are the user's settings
 * @returns {Promise<VSCodeWeb>}
 * @throws {Error} with the server's own words, where it does not answer within 30 seconds
 *
 * @typedef {object} VSCodeWeb
 * @property {(opened: Opened) => string} address of a page
 * @property {Promise<number>} ended resolves with the exit code when the server ends, asked or not
 * @property {() => Promise<void>} stop
 *
 * @typedef {object} Opened What a page shows; every path absolute
 * @property {string} workspace the folder
 * @property {string} [file] a file to open in it
 * @property {string} [extension] an extension under development to load
 * @property {string} [tests] a bundled suite to run in the extension host
 */
export async function startVSCodeWeb({ env = process.env, settings } = {}) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'isnad-vscode-'));
  const removeData = () => rmSync(dataFolder, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', removeData);
  if (settings) {
    await mkdir(join(dataFolder, 'data/User'), { recursive: true });
    writeFileSync(join(dataFolder, 'data/User/settings.json'), JSON.stringify(settings));
  }
  const token = randomBytes(16).toString('hex');
  const server = start(
    process.execPath,
    [
      join(vscodeFolder, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
      ...['--server-data-dir', dataFolder],
      ...['--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust'],
    ],
    // An empty gallery: without it the workbench asks an extension registry on the network.
    { cwd: dataFolder, env: { ...env, EXTENSIONS_GALLERY: '{}' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = once(server, 'exit').then(([code]) => code ?? 1);
  const halt = async () => {
    await stop(server);
    removeData();
    process.off('exit', removeData);
  };
  try {
    const authority = `127.0.0.1:${await portOf(server)}`;
    return {
      address: (opened) => addressOf(authority, token, linked(opened, dataFolder)),
      ended,
      stop: halt,
    };
  } catch (error) {
    await halt();
    throw error;
  }
}

async function install(args, cwd) {
  const { code, output } = await npm([...args, '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd,
    quiet: true,
  });
  if (code !== 0) throw new Error(`VS Code's server could not be installed:\n${output.trim()}`);
}

/** Resolves with the port that the server says it listens on, once it does. */
function portOf(server) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why) => reject(new Error(`VS Code's server ${why}:\n${output.trim()}`));
    const timer = setTimeout(() => fail(`did not start within ${startTimeoutMs / 1000} s`), startTimeoutMs);
    const read = (text) => {
      output += text;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      // From here on its output is read only so that its pipe never fills.
      server.stdout.off('data', read).resume();
      server.stderr.off('data', read).resume();
      resolve(Number(port));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
  });
}

/**
 * The same page with its extension under another path. VS Code prefers a theme from within the extension that is being
 * developed, and takes its own themes for such, since the server lies in a folder of the project.
 */
function linked(opened, dataFolder) {
  if (!opened.extension) return opened;
  const link = join(dataFolder, 'extension');
  if (!existsSync(link)) symlinkSync(opened.extension, link, 'junction');
  return { ...opened, extension: link };
}

function addressOf(authority, token, { workspace, file, extension, tests }) {
  const remote = (path) => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
  const payload = [['skipWelcome', 'true']];
  if (file) payload.push(['openFile', remote(file)]);
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const query = new URLSearchParams({
    tkn: token,
    folder: decodeURIComponent(pathToFileURL(workspace).pathname),
    payload: JSON.stringify(payload),
  });
  return `http://${authority}/?${query}`;
}
