// The folder that the tests open: a copy of the samples, so that no test writes into the project, and a recipe, which
// has numbers and no part in Isnad.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/dependencies.mjs';

const recipe = `# Potato soup

Serves 4. The club has 35 members and cooked 1,200 bowls last year.

حساء البطاطا: تكفي ٤ أشخاص، وقد حضّر النادي ١٢٠٠ طبق العام الماضي.
`;

/** @returns {{ folder: string, remove: () => void }} a new folder with the drafts, and how to be rid of it */
export function createWorkspace() {
  // A plain name, since it is seen in the pictures.
  const parent = mkdtempSync(join(tmpdir(), 'isnad-e2e-'));
  const folder = join(parent, 'drafts');
  cpSync(process.env.ISNAD_E2E_SAMPLES ?? join(root, 'samples'), folder, { recursive: true });
  writeFileSync(join(folder, 'soup.md'), recipe);
  const remove = () => rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', remove);
  return { folder, remove };
}
