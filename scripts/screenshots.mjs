// `npm run screenshots`: takes the pictures of the docs anew. The page tests take them, so that no picture shows what
// is not tested; this copies the ones that the docs use into docs/images/. Expects a built dist/.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, root } from './dependencies.mjs';
import { run } from './processes.mjs';

/** The pictures that the docs use: of drafts one in English and one in Arabic, of the workshop one. */
const ofDrafts = ['draft', 'hover', 'completion', 'problems'];
const used = [
  ...ofDrafts.flatMap((picture) => [`${picture}-en.png`, `${picture}-ar.png`]),
  ...['add-actor.png', 'add-article.png'],
];

await ensureDependencies();
const { code } = await run(process.execPath, ['test/e2e/run.mjs', 'pages'], { cwd: root });
if (code === 0) {
  const images = join(root, 'docs/images');
  mkdirSync(images, { recursive: true });
  for (const name of used) {
    copyFileSync(join(root, 'artifacts/screenshots', name), join(images, name));
  }
  console.log(`${used.length} pictures are in docs/images/.`);
} else {
  console.error('The page tests failed: docs/images/ stays as it was.');
}
process.exitCode = code;
