// The drafts of a workspace folder, found when they are asked for. Knows names of files, not what is in them.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const DRAFT = /\.(?:md|markdown|qmd)$/i;
/** Folders that hold no drafts, or other people's. */
const SKIPPED = /^(?:\.|node_modules$)/;
/** More files than a writer has drafts: the rest of them is left out. */
const MOST = 5000;
const DEEPEST = 12;

/** Paths of the Markdown files below `dir`, in the order of names; links are not followed. What cannot be read is left out. */
export async function listDrafts(dir: string): Promise<readonly string[]> {
  const found: string[] = [];
  const visit = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (found.length >= MOST) return;
      const path = join(folder, entry.name);
      if (entry.isFile() && DRAFT.test(entry.name)) found.push(path);
      else if (entry.isDirectory() && depth < DEEPEST && !SKIPPED.test(entry.name))
        await visit(path, depth + 1);
    }
  };
  await visit(dir, 0);
  return found;
}
