// `npm run test:e2e`: the real VS Code. First the suite inside its extension host, then the tests that drive its page
// as a person would. Expects a built dist/. Last line: `N passed, N failed`.
// usage: run.mjs [suite|pages]
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../scripts/dependencies.mjs';
import { run } from '../../scripts/processes.mjs';
import { add, closingLine, nothing, runVitest } from '../../scripts/tally.mjs';
import { chooseHost } from './host.mjs';
import { createWorkspace } from './workspace.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const artifacts = join(root, 'artifacts/e2e');
const suiteTimeoutMs = 180_000;

const parts = { suite: runSuite, pages: runPages };
const wanted = process.argv.slice(2);
mkdirSync(artifacts, { recursive: true });
let total = nothing;
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  try {
    total = add(total, await parts[name]());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    total = add(total, { passed: 0, failed: 1 });
  }
}
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;

async function runSuite() {
  const suite = join(artifacts, 'suite.cjs');
  const report = join(artifacts, 'suite.json');
  rmSync(report, { force: true });
  await build({
    entryPoints: [here('suite/index.ts')],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    mainFields: ['module', 'main'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const host = await chooseHost();
  console.log(`In the extension host of ${host.name}:`);
  const workspace = createWorkspace();
  try {
    const [command, ...args] = [
      ...host.wrapper,
      ...[process.execPath, here('suite-runner.mjs')],
      ...[host.executable, extension(), suite, workspace.folder],
    ];
    const { timedOut } = await run(command, args, {
      cwd: root,
      timeoutMs: suiteTimeoutMs,
      env: { ...process.env, ISNAD_E2E_REPORT: report },
    });
    if (timedOut) throw new Error(`The suite did not end in ${suiteTimeoutMs / 1000} s.`);
    return readReport(report);
  } finally {
    workspace.remove();
  }
}

function runPages() {
  console.log('\nIn the page, as a person would:');
  return runVitest('pages', ['--config', here('pages/vitest.config.mts')]);
}

/** Prints what the suite reports, and counts it; a test that was not reached has failed. */
function readReport(file) {
  if (!existsSync(file)) throw new Error('VS Code ended without a report of the suite.');
  const { results, planned } = JSON.parse(readFileSync(file, 'utf8'));
  for (const { name, ms, error } of results) {
    console.log(
      error === undefined ? `  ✓ ${name} (${ms} ms)` : `  ✗ ${name}\n${error.replace(/^/gm, '    ')}`,
    );
  }
  const passed = results.filter(({ error }) => error === undefined).length;
  if (results.length < planned) console.log(`  ✗ ${planned - results.length} tests were not reached`);
  return { passed, failed: planned - passed };
}

/** The extension under test: the project. Another folder tries the harness itself. */
function extension() {
  return process.env.ISNAD_E2E_EXTENSION ?? root;
}
