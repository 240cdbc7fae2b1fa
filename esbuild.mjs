// Builds dist/: extension, language server, command line, the core for the evaluation scripts, and the notices of
// what is bundled.
// `node esbuild.mjs` once; `--watch` keeps building; `--dev` leaves the bundles readable, with source maps.

import { existsSync } from 'node:fs';
import { context } from 'esbuild';
import { writeNotices } from './scripts/notices.mjs';

const watch = process.argv.includes('--watch');
const dev = watch || process.argv.includes('--dev');

if (existsSync(new URL('scripts/generate.mjs', import.meta.url))) {
  const { generate } = await import('./scripts/generate.mjs');
  await generate();
}

/**
 * What most runs never need is a bundle of its own beside the one that asks for it: `import('…/core/exchange.ts')`, and
 * the reader of HTML pages.
 *
 * @type {import('esbuild').Plugin}
 */
const lazyRooms = {
  name: 'lazy rooms',
  setup({ onResolve }) {
    onResolve({ filter: /\/core\/exchange\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './exchange.js', external: true } : undefined,
    );
    onResolve({ filter: /\/intake\/page\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './intake-page.js', external: true } : undefined,
    );
  },
};

/**
 * Citation.js can fetch references by their addresses. Isnad does not: nothing that could is bundled.
 *
 * @type {import('esbuild').Plugin}
 */
const noNetwork = {
  name: 'no network',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:sync-fetch|node-fetch)$/ }, ({ path }) => ({ path, namespace: 'no-network' }));
    onLoad({ filter: /.*/, namespace: 'no-network' }, () => ({
      contents:
        'export default () => { throw new Error("There is no network here"); }; export const Headers = Map;',
    }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  charset: 'utf8',
  minify: !dev,
  keepNames: !dev,
  sourcemap: dev,
  loader: { '.json': 'json' },
  mainFields: ['module', 'main'],
  logLevel: 'info',
  plugins: [lazyRooms],
};

const bundles = [
  { entryPoints: { extension: 'client/src/extension.ts' }, external: ['vscode'] },
  { entryPoints: { server: 'server/src/lsp/main.node.ts' } },
  { entryPoints: { cli: 'server/src/cli/bin.ts' }, banner: { js: '#!/usr/bin/env node' } },
  { entryPoints: { exchange: 'server/src/core/exchange.ts' }, plugins: [noNetwork] },
  { entryPoints: { 'intake-page': 'server/src/core/intake/page.ts' } },
  {
    entryPoints: { eval: 'test/eval/entry.ts' },
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    platform: 'neutral',
  },
].filter(({ entryPoints }) => Object.values(entryPoints).every((file) => existsSync(file)));

const metafiles = await Promise.all(
  bundles.map(async (bundle) => {
    const job = await context({ ...shared, outdir: 'dist', metafile: true, ...bundle });
    if (watch) return job.watch();
    const { metafile } = await job.rebuild();
    await job.dispose();
    return metafile;
  }),
);
if (!watch) writeNotices(metafiles);
