// The executable: hands the process to the command line.

import { join } from 'node:path';
import { processIo } from './io.ts';
import { run } from './main.ts';

// Whoever reads the output may stop early: `isnad export csl | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

run(process.argv.slice(2), processIo(join(__dirname, '..', 'data'))).then((code) => {
  if (code !== undefined) process.exitCode = code;
});
