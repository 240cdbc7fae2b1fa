// `npm run bench`: every benchmark of this folder in turn, over the built dist/ or bundled here. Each prints ours beside
// its peers', where it has any.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));
const outdir = fileURLToPath(new URL('../../artifacts/bench', import.meta.url));
const benches = readdirSync(folder).filter((file) => /\.(mjs|ts)$/.test(file) && file !== 'run.mjs');

/** A bench in TypeScript, bundled: what it measures is then what ships. */
async function runnable(file) {
  if (file.endsWith('.mjs')) return folder + file;
  const outfile = `${outdir}/${file.replace(/ts$/, 'cjs')}`;
  await build({
    entryPoints: [folder + file],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return outfile;
}

for (const file of benches) {
  console.log(`\n── ${file}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', await runnable(file)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
