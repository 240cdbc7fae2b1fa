// Lays out corpus files so that they read well in a diff: `node scripts/format-corpus.mjs [FOLDER…]` (data by default).
// With --check it writes nothing and fails instead.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTypeScript } from './corpus-format.mjs';

const { formatCorpusText } = await loadTypeScript('server/src/core/corpus/format-json.ts');
const check = process.argv.includes('--check');
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

for (const folder of folders.length > 0 ? folders : ['data']) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!/\.(?:actors|places|article|mentions)\.json$|^(?:corpus|style)\.json$/.test(name)) continue;
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const formatted = formatCorpusText(text);
    if (formatted === text) continue;
    process.exitCode = check || formatted === undefined ? 1 : process.exitCode;
    if (formatted === undefined) console.error(`${path} is no JSON`);
    else if (check) console.error(`${path} is not laid out: run node scripts/format-corpus.mjs`);
    else writeFileSync(path, formatted);
  }
}
