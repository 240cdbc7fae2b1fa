// `npm start`: from a fresh clone to a VS Code that shows Isnad at work on the sample drafts, or on a folder of one's own.
// Desktop VS Code where there is one, else VS Code in the browser; stays up until the window is closed or Ctrl+C.
// Only Node's own modules are imported at the top: it runs before anything is installed.
// usage: node scripts/start.mjs [--check] [FOLDER]
//   FOLDER   with your drafts; the samples where none is named
//   --check  for tests: opens the page itself, unseen, waits for Isnad's findings in it, prints the address and ends
import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureDependencies, npm, root } from './dependencies.mjs';
import { findDesktopVSCode, openDesktopVSCode } from './desktop-vscode.mjs';
import { installVSCodeWeb, startVSCodeWeb } from './vscode-web.mjs';

const tour = `
What to look at:
  · the underlined words in the draft, and the Problems panel (Ctrl+Shift+M) that lists them
  · rest the mouse on a name, on a number, on a citation [@…]: a card
  · Ctrl+. on an underlined word: a quick fix
  · on a new line type Misr or مصرا, or @ for the articles
`;

/** As desktop VS Code has it: in a browser, VS Code would save every attempt into the samples. */
const settings = { 'files.autoSave': 'off' };

const check = process.argv.includes('--check');
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main() {
  const workspace = folder === undefined ? join(root, 'samples') : resolve(folder);
  if (!statSync(workspace, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`${folder} is no folder.`);
  await ensureDependencies();
  await build();
  const draft = firstDraft(workspace);
  const opened = { workspace, extension: root, ...(draft && { file: join(workspace, draft) }) };
  const desktop = check ? undefined : findDesktopVSCode();
  if (desktop) {
    console.log(`Opening ${desktop} …\n${folder === undefined ? tour : ''}`);
    return openDesktopVSCode(desktop, opened);
  }
  return openWeb(opened);
}

async function build() {
  const { code, output } = await npm(['run', '--silent', 'build'], { cwd: root, quiet: true });
  if (code !== 0) throw new Error(`The build failed:\n${output.trim()}`);
}

/** A function by name: `main` runs before the module is through. */
function firstDraft(folder) {
  return readdirSync(folder).find((name) => name.endsWith('.md') && name !== 'README.md');
}

async function openWeb(opened) {
  await installVSCodeWeb();
  const vscode = await startVSCodeWeb({ settings });
  const address = vscode.address(opened);
  console.log(`\nVS Code runs in the browser, for this machine alone:\n\n  ${address}\n`);
  if (check) {
    try {
      const { checkPage } = await import('../test/e2e/check-page.mjs');
      await checkPage(address);
      console.log("The page shows Isnad's findings.");
      return 0;
    } finally {
      await vscode.stop();
    }
  }
  console.log(`${folder === undefined ? tour : ''}\nCtrl+C ends it.`);
  openInBrowser(address);
  let interrupted = false;
  process.once('SIGINT', () => {
    interrupted = true;
  });
  const code = await vscode.ended;
  if (!interrupted) console.error("VS Code's server ended.");
  return interrupted ? 0 : code;
}

/** Asks the system for its browser; where there is none, the printed address serves. */
function openInBrowser(address) {
  const { DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY && !WSL_DISTRO_NAME) return;
  const [command, ...args] = {
    darwin: ['open', address],
    // The first quoted word would be taken for a title, and & ends a command unless it is quoted.
    win32: ['cmd', '/c', 'start', '""', `"${address}"`],
  }[process.platform] ?? ['xdg-open', address];
  const child = spawn(command, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
  child.on('error', () => {});
  child.unref();
}
