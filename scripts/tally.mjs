// Counts passed and failed tests. Every test program of the project ends with the same closing line, and so can be
// counted by whoever runs it.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './dependencies.mjs';
import { run } from './processes.mjs';

/** @typedef {{ passed: number, failed: number }} Tally */

/** @type {Tally} */
export const nothing = { passed: 0, failed: 0 };

/** @param {Tally} a @param {Tally} b @returns {Tally} */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** @param {Tally} tally the last line that a test program prints */
export function closingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/**
 * Runs a test program and reads its closing line. One that ends badly without a failed test counts as one failed.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} options
 * @returns {Promise<Tally>}
 */
export async function runCounted(command, args, options) {
  const { code, output } = await run(command, args, options);
  const [, passed, failed] =
    /^(\d+) passed, (\d+) failed$/m.exec(output.trimEnd().split('\n').at(-1) ?? '') ?? [];
  if (passed === undefined) return { passed: 0, failed: 1 };
  return { passed: Number(passed), failed: Math.max(Number(failed), code === 0 ? 0 : 1) };
}

/**
 * Runs vitest. A skipped test counts as failed, for it proves nothing; so does a test file that cannot be loaded.
 *
 * @param {string} name of the report in artifacts/
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 * @returns {Promise<Tally>}
 */
export async function runVitest(name, args, options) {
  const report = join(root, 'artifacts', `${name}.json`);
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run(process.execPath, [vitest, 'run', ...reporters, ...args], {
    cwd: root,
    ...options,
  });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numTotalTests, numPassedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return {
    passed: numPassedTests,
    failed: Math.max(numTotalTests - numPassedTests, code === 0 ? 0 : 1),
  };
}
