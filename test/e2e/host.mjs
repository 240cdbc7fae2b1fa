// Chooses the VS Code that runs the suite: desktop VS Code where it can be had and shown, else VS Code's server with
// headless Chromium (web-launcher.mjs). ISNAD_E2E_HOST=desktop|web chooses by hand, ISNAD_E2E_VERSION the version.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { root } from '../../scripts/dependencies.mjs';
import { findProgram } from '../../scripts/system-programs.mjs';

/** The version of VS Code that the web host carries too. */
const defaultVersion = '1.100.3';

const downloadServer = 'https://update.code.visualstudio.com/';
const probeTimeoutMs = 5000;

/**
 * @typedef {object} Host
 * @property {string} name for people
 * @property {string} executable takes desktop VS Code's command line
 * @property {string[]} wrapper a program and its arguments that has to start whatever starts the executable
 *
 * @returns {Promise<Host>}
 * @throws {Error} where desktop VS Code is asked for by hand and cannot be had
 */
export async function chooseHost() {
  const web = {
    name: "VS Code's server in headless Chromium",
    executable: fileURLToPath(new URL('web-launcher.mjs', import.meta.url)),
    wrapper: [],
  };
  const chosen = process.env.ISNAD_E2E_HOST;
  if (chosen === 'web') return web;
  const desktop = await findDesktop();
  if (typeof desktop !== 'string') return desktop;
  if (chosen === 'desktop') throw new Error(`No desktop VS Code: ${desktop}.`);
  console.log(`No desktop VS Code here (${desktop}).`);
  return web;
}

/** @returns {Promise<Host | string>} the host, or why there is none */
async function findDesktop() {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const virtualScreen = screen ? undefined : findProgram(['xvfb-run']);
  if (!screen && !virtualScreen) return 'no screen and no xvfb-run';
  const reached = await fetch(downloadServer, {
    method: 'HEAD',
    signal: AbortSignal.timeout(probeTimeoutMs),
  }).then(
    () => true,
    () => false,
  );
  if (!reached) return `${downloadServer} cannot be reached`;
  const version = process.env.ISNAD_E2E_VERSION ?? defaultVersion;
  let executable;
  try {
    executable = await downloadAndUnzipVSCode({
      version,
      cachePath: `${root}/.vscode-test`,
      reporter: new SilentReporter(),
    });
  } catch (error) {
    return `the download failed: ${error instanceof Error ? error.message : error}`;
  }
  const missing = missingLibrary(executable);
  if (missing) return `this system lacks ${missing}`;
  return {
    name: `desktop VS Code ${version}`,
    executable,
    wrapper: virtualScreen ? [virtualScreen, '-a'] : [],
  };
}

/** On Linux the name of a library that the program needs and the system does not have, where there is one. */
function missingLibrary(executable) {
  if (process.platform !== 'linux') return undefined;
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return /(\S+) => not found/.exec(stdout ?? '')?.[1];
}
