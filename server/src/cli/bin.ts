// The executable: hands the process to the command line.

import { run } from './main.ts';
import { processIo } from './io.ts';

run(process.argv.slice(2), processIo).then((code) => {
  if (code !== undefined) process.exitCode = code;
});
