// `npm test`: everything that can be checked, on a bare clone, with nothing but Node and git. Installs and builds what
// it needs, then checks types and style, runs the unit tests, the real VS Code, `npm start`, Neovim and Pandoc.
// Last line: `N passed, N failed`; a stage that only passes or fails counts as one. Exit code 1 on any failure.
// Only Node's own modules are imported at the top: it runs before anything is installed.
import { ensureDependencies, npm, root } from './dependencies.mjs';
import { run } from './processes.mjs';
import { ensurePrograms } from './system-programs.mjs';
import { add, closingLine, nothing, runCounted, runVitest } from './tally.mjs';

const minutes = (count) => count * 60_000;
const options = { cwd: root, timeoutMs: minutes(6) };
const node = (...args) => run(process.execPath, args, options);

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {() => Promise<import('./tally.mjs').Tally>} work
 * @property {boolean} [built] it needs what the build makes
 *
 * @type {Stage[]}
 */
const stages = [
  { name: 'types', work: () => passOrFail(npm(['run', '--silent', 'typecheck'], options)) },
  { name: 'style', work: () => passOrFail(npm(['run', '--silent', 'lint'], options)) },
  { name: 'unit tests', work: () => runVitest('unit', [], options), built: true },
  { name: 'VS Code', work: () => runCounted(process.execPath, ['test/e2e/run.mjs'], options), built: true },
  { name: 'npm start', work: () => passOrFail(node('scripts/start.mjs', '--check')), built: true },
  { name: 'Neovim', work: () => runCounted(process.execPath, ['test/neovim/run.mjs'], options), built: true },
  { name: 'Pandoc', work: () => runCounted(process.execPath, ['test/pandoc/run.mjs'], options), built: true },
];

process.exitCode = (await main()) ? 0 : 1;

/** @returns {Promise<boolean>} whether everything passed */
async function main() {
  const began = Date.now();
  const rows = [];
  let total = nothing;
  const record = async (name, work) => {
    console.log(`\n── ${name}`);
    const start = Date.now();
    const tally = await work().catch((error) => {
      console.error(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1 };
    });
    total = add(total, tally);
    rows.push([tally.failed > 0 ? '✗' : '✓', name, closingLine(tally), `${seconds(start)} s`]);
    return tally.failed === 0;
  };

  const built = (await record('packages', installPackages)) && (await record('build', build));
  await record('programs', installPrograms);
  for (const { name, work, built: needsBuild } of stages) {
    await record(name, needsBuild && !built ? notBuilt : work);
  }

  console.log(
    `\n${rows.map(([mark, name, count, time]) => `${mark} ${name.padEnd(12)} ${count}, ${time}`).join('\n')}`,
  );
  console.log(`in ${seconds(began)} s\n${closingLine(total)}`);
  return total.failed === 0;
}

async function installPackages() {
  await ensureDependencies();
  return { passed: 1, failed: 0 };
}

async function installPrograms() {
  const paths = await ensurePrograms(['chromium', 'arabicFont', 'neovim', 'pandoc']);
  console.log(paths.join('\n'));
  return { passed: 1, failed: 0 };
}

function build() {
  return passOrFail(npm(['run', '--silent', 'build'], options));
}

async function notBuilt() {
  throw new Error('Not run: there is no build to test.');
}

async function passOrFail(running) {
  const { code, timedOut } = await running;
  if (timedOut) console.error(`Stopped after ${options.timeoutMs / 1000} s.`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}
