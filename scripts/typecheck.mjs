// Type-checks the core by its own strict configuration (no DOM, no Node types), then everything.
import { spawnSync } from 'node:child_process';
import { generate } from './generate.mjs';

await generate();

let failed = false;
for (const project of ['server/src/core/tsconfig.json', 'tsconfig.json']) {
  const { status } = spawnSync('npx', ['tsc', '-p', project], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
