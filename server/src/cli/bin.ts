// The executable: hands the process to the command line.

import { join } from 'node:path';
import { processIo } from './io.ts';
import { run } from './main.ts';

run(process.argv.slice(2), processIo(join(__dirname, '..', 'data'))).then((code) => {
  if (code !== undefined) process.exitCode = code;
});
