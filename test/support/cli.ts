// The command line in the test's own process.

import { join } from 'node:path';
import type { Io } from '../../server/src/cli/io.ts';
import { run } from '../../server/src/cli/main.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data');

/** Runs the command with `args` and `stdin`; gives its exit code and what it printed. */
export async function isnad(args: readonly string[], stdin = '') {
  let out = '';
  let err = '';
  const io: Io = {
    dataFolder: DATA,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: async () => stdin,
    stdinLines: async function* () {
      yield* stdin.split('\n');
    },
  };
  const code = await run(args, io);
  return { code, out, err };
}
