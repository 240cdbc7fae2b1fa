// `npm run bench`: every benchmark of this folder in turn, over the built dist/. Each prints ours beside its peers'.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const benches = readdirSync(folder).filter((file) => file.endsWith('.mjs') && file !== 'run.mjs');
for (const file of benches) {
  console.log(`\n── ${file}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', `${folder}${file}`], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
