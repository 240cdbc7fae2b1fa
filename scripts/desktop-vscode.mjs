// Finds and opens desktop VS Code, where there is one that can show a window. ISNAD_VSCODE names another executable,
// or says `web` for none. Only Node's own modules: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './system-programs.mjs';

const linux = process.platform === 'linux';
const windows = process.platform === 'win32';

/** Command line launchers where installers put them without adding them to PATH. */
const usualPlaces = [
  '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code',
  join(homedir(), 'Applications/Visual Studio Code.app/Contents/Resources/app/bin/code'),
  join(process.env.LOCALAPPDATA ?? '', 'Programs/Microsoft VS Code/bin/code.cmd'),
  join(process.env.ProgramFiles ?? '', 'Microsoft VS Code/bin/code.cmd'),
  '/usr/share/code/bin/code',
  '/snap/bin/code',
];

/**
 * @returns {string | undefined} the path of desktop VS Code's command
 * @throws {Error} in one line, where ISNAD_VSCODE names something that is not there
 */
export function findDesktopVSCode() {
  const chosen = process.env.ISNAD_VSCODE;
  if (chosen === 'web') return undefined;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`ISNAD_VSCODE is neither "web" nor a program: ${chosen}`);
  }
  if (!canShowWindow()) return undefined;
  return findProgram(['code', 'codium', 'code-insiders']) ?? usualPlaces.find((path) => existsSync(path));
}

/**
 * Opens a new window and waits until it is closed.
 *
 * @param {string} executable as `findDesktopVSCode` gives it
 * @param {{ workspace: string, file?: string, extension: string }} opened every path absolute
 * @returns {Promise<number>} the exit code
 */
export async function openDesktopVSCode(executable, { workspace, file, extension }) {
  const args = [
    '--new-window',
    '--wait',
    `--extensionDevelopmentPath=${extension}`,
    workspace,
    ...(file ? [file] : []),
  ];
  // `code.cmd` is a command script, which only a shell can run; a shell wants quotes around what has spaces.
  const quoted = (text) => (windows ? `"${text}"` : text);
  const child = spawn(quoted(executable), args.map(quoted), { stdio: 'inherit', shell: windows });
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

function canShowWindow() {
  if (!linux) return true;
  // In a remote terminal or under WSL, `code` is another machine's; and as root it refuses to start.
  if (process.env.VSCODE_IPC_HOOK_CLI || process.env.WSL_DISTRO_NAME || process.getuid?.() === 0)
    return false;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
