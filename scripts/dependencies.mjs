// Brings node_modules to what package-lock.json says, and only when it is not there already.
// Only Node's own modules: it runs before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './processes.mjs';

/** As `engines` in package.json says; it is npm's to read, and npm only warns. */
const oldestNode = 20;

/** The folder of the project, absolute and without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Installs the packages of package-lock.json where node_modules is missing or differs from it.
 *
 * @throws {Error} where Node is too old or npm fails
 */
export async function ensureDependencies() {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    throw new Error(`Node ${oldestNode} or newer is needed; this is ${process.version}.`);
  }
  if (dependenciesAreCurrent()) return;
  console.log('Installing the packages of package-lock.json (npm ci) …');
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund'], { cwd: root, quiet: true });
  if (code !== 0) throw new Error(`npm ci failed:\n${output.trim()}`);
}

/**
 * Runs npm, the one that runs this script where there is one.
 *
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) return run(process.execPath, [cli, ...args], options);
  // npm is a command script on Windows, which only a shell can run.
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

function dependenciesAreCurrent() {
  // npm keeps beside the installed packages a list of just what it installed.
  const installedList = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedList)) return false;
  const installed = readPackages(installedList);
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined ? wanted.optional === true : found.version === wanted.version;
  });
}

function readPackages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
