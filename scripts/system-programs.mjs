// Finds the programs that the tests need beside Node: Chromium with a font for Arabic, Neovim and Pandoc. As root on
// Debian it installs what is missing (in CI with sudo too); elsewhere it says in one line what to install.
// Only Node's own modules: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './processes.mjs';

const windows = process.platform === 'win32';

const chromiumCommands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'msedge'];
const chromiumPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What is needed, where it is looked for, and the Debian packages that bring it. */
const wanted = {
  chromium: {
    find: findChromium,
    packages: ['chromium', 'fonts-noto-core'],
    name: 'Chromium or Chrome (or set CHROMIUM to its path)',
  },
  arabicFont: {
    find: findArabicFont,
    packages: ['fonts-noto-core', 'fontconfig'],
    name: 'a font for Arabic, such as Noto Naskh Arabic',
  },
  neovim: { find: () => findProgram(['nvim']), packages: ['neovim'], name: 'Neovim 0.7 or newer' },
  pandoc: { find: () => findProgram(['pandoc']), packages: ['pandoc'], name: 'Pandoc 2.11 or newer' },
};

/**
 * Makes sure that programs are there.
 *
 * @param {(keyof typeof wanted)[]} names
 * @returns {Promise<string[]>} the path of each, in the order asked for
 * @throws {Error} in one line that says what to install, where something is missing and cannot be installed here
 */
export async function ensurePrograms(names) {
  let missing = names.filter((name) => wanted[name].find() === undefined);
  const install = missing.length > 0 ? installer() : undefined;
  if (install) {
    const packages = missing.flatMap((name) => wanted[name].packages);
    console.log(`Installing with apt: ${packages.join(' ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run(...install('update', '-qq'), { env, quiet: true });
    const result = await run(...install('install', '-y', '-qq', '--no-install-recommends', ...packages), {
      env,
      quiet: true,
    });
    if (result.code !== 0)
      throw new Error(`apt-get could not install ${packages.join(' ')}:\n${result.output.trim()}`);
    missing = names.filter((name) => wanted[name].find() === undefined);
  }
  if (missing.length > 0)
    throw new Error(`Please install ${missing.map((name) => wanted[name].name).join('; ')}.`);
  return names.map((name) => wanted[name].find());
}

/**
 * @param {string[]} commands
 * @returns {string | undefined} the path of the first that is on PATH
 */
export function findProgram(commands) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = windows ? ['.exe', '.cmd'] : [''];
  return commands
    .flatMap((command) =>
      folders.flatMap((folder) => endings.map((ending) => join(folder, command + ending))),
    )
    .find((path) => existsSync(path));
}

function findChromium() {
  const chosen = process.env.CHROMIUM;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  return findProgram(chromiumCommands) ?? chromiumPlaces.find((path) => existsSync(path));
}

function findArabicFont() {
  // Windows and macOS come with fonts for Arabic.
  if (process.platform !== 'linux') return 'system';
  const { stdout } = spawnSync('fc-list', [':lang=ar', 'file'], { encoding: 'utf8' });
  return stdout?.split('\n')[0]?.trim() || undefined;
}

/**
 * How to run apt-get where it may be run unasked: by root, and in CI by whoever needs no password.
 *
 * @returns {((...args: string[]) => [command: string, args: string[]]) | undefined}
 */
function installer() {
  if (process.platform !== 'linux' || findProgram(['apt-get']) === undefined) return undefined;
  if (process.getuid?.() === 0) return (...args) => ['apt-get', args];
  const passwordless = process.env.CI && spawnSync('sudo', ['-n', 'true']).status === 0;
  return passwordless ? (...args) => ['sudo', ['-n', '-E', 'apt-get', ...args]] : undefined;
}
