// Writes what is kept in git and comes from the definition of the corpus format: data/schema/*.schema.json and the
// tables of docs/corpus-format.md. `node scripts/build-schemas.mjs`; with --check it writes nothing and fails instead.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fieldTables, jsonSchemas } from './corpus-format.mjs';

const root = new URL('../', import.meta.url);
const DOCS = 'docs/corpus-format.md';

/** Every file that comes from the definition, by its path in the project, as it should be. */
export async function definedFiles() {
  const files = {};
  for (const [name, schema] of Object.entries(await jsonSchemas())) {
    files[`data/schema/${name}.schema.json`] = `${JSON.stringify(schema, null, 2)}\n`;
  }
  files[DOCS] = await withTables(readOr(DOCS));
  return files;
}

/** `text` with each table between its marks, `<!-- fields Actor -->` … `<!-- end -->`, made anew. */
async function withTables(text) {
  const tables = await fieldTables();
  return text.replace(/(<!-- fields (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, start, name, end) => {
    if (!tables[name]) throw new Error(`${DOCS}: the format has no object ${name}`);
    return `${start}${tables[name]}\n${end}`;
  });
}

function readOr(path) {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return '';
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outdated = Object.entries(await definedFiles()).filter(([path, text]) => readOr(path) !== text);
  if (process.argv.includes('--check')) {
    for (const [path] of outdated)
      console.error(`${path} is not what schema.ts says: run node scripts/build-schemas.mjs`);
    process.exitCode = outdated.length > 0 ? 1 : 0;
  } else {
    mkdirSync(new URL('data/schema/', root), { recursive: true });
    for (const [path, text] of outdated) writeFileSync(new URL(path, root), text);
  }
}
