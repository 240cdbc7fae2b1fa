// `npm run bench`: every benchmark of this folder in turn, over the built dist/ or bundled here. Each prints ours beside
// its peers', where it has any. `npm run bench -- text evidence` runs those alone.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));
const outdir = fileURLToPath(new URL('../../artifacts/bench', import.meta.url));
const wanted = process.argv.slice(2);
const benches = readdirSync(folder)
  .filter((file) => /\.(mjs|ts)$/.test(file) && file !== 'run.mjs')
  .filter((file) => wanted.length === 0 || wanted.includes(file.replace(/\.\w+$/, '')));

/** A bench in TypeScript, bundled: what it measures is then what ships. */
async function runnable(file) {
  if (file.endsWith('.mjs')) return folder + file;
  const outfile = `${outdir}/${file.replace(/ts$/, 'mjs')}`;
  await build({
    entryPoints: [folder + file],
    bundle: true,
    platform: 'node',
    format: 'esm',
    // What is bundled may still ask for Node's own modules as CommonJS does.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
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
