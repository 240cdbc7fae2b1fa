// The runner inside the extension host: tests register themselves, run one after the other, each with a time limit,
// and leave a report. A dozen lines here spare a framework that would have to be bundled for VS Code. Knows nothing
// of VS Code.

import { writeFileSync } from 'node:fs';

const testTimeoutMs = 20_000;
const pollMs = 30;

const tests: { readonly name: string; readonly body: () => Promise<void> }[] = [];

/** Part of the names of the tests that are run; all where the environment does not say. */
const wanted = process.env.ISNAD_E2E_ONLY ?? '';

/** Registers a test. It passes where `body` resolves within 20 seconds. */
export function test(name: string, body: () => Promise<void>): void {
  if (name.includes(wanted)) tests.push({ name, body });
}

/** What became of one test: `error` where it failed, in words for a person. */
interface Result {
  readonly name: string;
  readonly ms: number;
  readonly error?: string;
}

/**
 * Runs every registered test (those with ISNAD_E2E_ONLY in their names, where that is set), and `cleanUp` after each, passed or failed. After each one, the results so far are written as JSON to the file that the environment
 * variable ISNAD_E2E_REPORT names: what an extension host prints is lost among VS Code's own lines.
 *
 * @throws where a test failed, which is how VS Code learns of it
 */
export async function runTests(cleanUp: () => Promise<void>): Promise<void> {
  const report = process.env.ISNAD_E2E_REPORT;
  const results: Result[] = [];
  const only = process.env.ISNAD_E2E_ONLY ?? '';
  const planned = tests.filter(({ name }) => name.includes(only));
  for (const { name, body } of planned) {
    const began = Date.now();
    const error = await withTimeout(body().finally(cleanUp)).then(() => undefined, describeError);
    results.push({ name, ms: Date.now() - began, ...(error !== undefined && { error }) });
    if (report) writeFileSync(report, JSON.stringify({ results, planned: planned.length }));
  }
  const failed = results.filter(({ error }) => error !== undefined);
  if (failed.length > 0) throw new Error(`${failed.length} of ${planned.length} tests failed`);
}

/**
 * Asks `probe` until it gives something other than undefined, and gives that. For what VS Code does in its own time.
 *
 * @throws in words that say what was awaited and, where `seen` is given, what there was instead
 */
export async function eventually<T>(
  awaited: string,
  probe: () => T | undefined | Promise<T | undefined>,
  seen?: () => unknown,
  limitMs = 10_000,
): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const found = await probe();
    if (found !== undefined) return found;
    if (Date.now() > end) {
      throw new Error(
        `waited in vain for ${awaited}${seen ? `; seen: ${JSON.stringify(seen(), null, 1)}` : ''}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

async function withTimeout(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${testTimeoutMs / 1000} s`)), testTimeoutMs);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
