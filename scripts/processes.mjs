// Runs other programs so that none outlives this one: each starts in a process group of its own, and whatever
// still lives is killed when this process ends, is interrupted, or waits too long. Knows nothing of what it runs.
// Only Node's own modules: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

const windows = process.platform === 'win32';

/** The children that live, to be killed when this process ends. */
const living = new Set();

process.on('exit', () => {
  for (const child of living) signalGroup(child, 'SIGKILL');
});
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  process.on(signal, async () => {
    await Promise.all([...living].map((child) => stop(child)));
    process.exit(code);
  });
}

/**
 * Starts a program in a process group of its own; `stop` ends the whole group.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {import('node:child_process').ChildProcess}
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options, detached: !windows });
  living.add(child);
  child.once('error', () => living.delete(child));
  child.once('exit', () => {
    // What the program started and left behind goes with it.
    signalGroup(child, 'SIGKILL');
    living.delete(child);
  });
  return child;
}

/**
 * Ends a program that `start` began, with all that it started: asks first, then kills after `graceMs`.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stop(child, graceMs = 3000) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  signalGroup(child, 'SIGTERM');
  const killer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
  await ended;
  clearTimeout(killer);
}

/**
 * Runs a program to its end. What it writes goes on to this process's output as it comes, unless `quiet`; it is
 * given back as `output` too.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, quiet?: boolean, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>} `code` is 127 where there is no such
 *   program and 1 where a signal ended it
 */
export async function run(command, args, { timeoutMs, quiet = false, ...options } = {}) {
  const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const [stream, sink] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += text;
      if (!quiet) sink.write(text);
    });
  }
  let timedOut = false;
  const timer =
    timeoutMs === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          stop(child);
        }, timeoutMs);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += `${error.message}\n`;
      resolve(127);
    });
    // `close` and not `exit`: only then has all of the output arrived.
    child.once('close', (exitCode) => resolve(exitCode ?? 1));
  });
  clearTimeout(timer);
  return { code, output, timedOut };
}

function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  if (windows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
