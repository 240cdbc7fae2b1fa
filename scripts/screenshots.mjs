// `npm run screenshots`: takes the pictures of the docs anew. The page tests take them, so that no picture shows what
// is not tested; this copies the ones that the docs use into docs/images/. Expects a built dist/.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, root } from './dependencies.mjs';
import { run } from './processes.mjs';

/** The pictures that the docs use, each in English and in Arabic. */
const used = ['draft', 'hover', 'completion', 'problems'];

await ensureDependencies();
const { code } = await run(process.execPath, ['test/e2e/run.mjs', 'pages'], { cwd: root });
if (code === 0) {
  const images = join(root, 'docs/images');
  mkdirSync(images, { recursive: true });
  for (const name of used.flatMap((picture) => [`${picture}-en.png`, `${picture}-ar.png`])) {
    copyFileSync(join(root, 'artifacts/screenshots', name), join(images, name));
  }
  console.log(`${used.length * 2} pictures are in docs/images/.`);
} else {
  console.error('The page tests failed: docs/images/ stays as it was.');
}
process.exitCode = code;
