// The folders that the tests open: a copy of the samples, so that no test writes into the project, and a recipe, which
// has numbers and no part in Isnad; and a folder with a corpus of its own.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/dependencies.mjs';

const recipe = `# Potato soup

Serves 4. The club has 35 members and cooked 1,200 bowls last year.

حساء البطاطا: تكفي ٤ أشخاص، وقد حضّر النادي ١٢٠٠ طبق العام الماضي.
`;

/** @returns {{ folder: string, remove: () => void }} a new folder with the drafts, and how to be rid of it */
export function createWorkspace() {
  const { folder, remove } = createFolder();
  cpSync(process.env.ISNAD_E2E_SAMPLES ?? join(root, 'samples'), folder, { recursive: true });
  writeFileSync(join(folder, 'soup.md'), recipe);
  return { folder, remove };
}

/** @returns {{ folder: string, remove: () => void }} a new folder with a small corpus of its own and one draft, names.json */
export function createNamesWorkspace() {
  const { folder, remove } = createFolder();
  const small = new URL('../support/small-corpus.json', import.meta.url);
  const { actors, places } = JSON.parse(readFileSync(small, 'utf8'));
  const draft = JSON.parse(readFileSync(new URL('names.json', import.meta.url), 'utf8'));
  mkdirSync(join(folder, 'corpus'));
  const write = (name, value) => writeFileSync(join(folder, name), JSON.stringify(value, null, 2));
  write('corpus/corpus.json', { corpus: 1, id: 'small', languages: ['ar', 'en'] });
  write('corpus/small.actors.json', { actors });
  write('corpus/small.places.json', { places });
  writeFileSync(join(folder, draft.file), draft.text);
  return { folder, remove };
}

const readWorkshop = () => JSON.parse(readFileSync(new URL('workshop.json', import.meta.url), 'utf8'));

/** @returns {{ folder: string, remove: () => void }} a new folder with an empty corpus, and of workshop.json what it works on */
export function createWorkshop() {
  const { folder, remove } = createFolder();
  const { file, text, page, html, references, csl } = readWorkshop();
  mkdirSync(join(folder, 'corpus'));
  writeFileSync(join(folder, 'corpus/corpus.json'), '{ "corpus": 1, "id": "dam" }\n');
  writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, page), html);
  writeFileSync(join(folder, references), csl);
  return { folder, remove };
}

/** @returns {{ folder: string, remove: () => void }} a new folder with one draft and no corpus */
export function createNewcomersFolder() {
  const { folder, remove } = createFolder();
  const { file, text } = readWorkshop().newcomer;
  writeFileSync(join(folder, file), text);
  return { folder, remove };
}

/** @returns {{ folder: string, remove: () => void }} a new, empty folder */
export function createFolder() {
  // A plain name, since it is seen in the pictures.
  const parent = mkdtempSync(join(tmpdir(), 'isnad-e2e-'));
  const folder = join(parent, 'drafts');
  mkdirSync(folder);
  const remove = () => rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', remove);
  return { folder, remove };
}
