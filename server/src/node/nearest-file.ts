// A file that is kept for the drafts below it: the nearest one above a draft.

import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** The text of `path` in the nearest folder above `draft` that has it, and that folder (else the root, and no text). */
export async function nearestFile(
  draft: string,
  path: string,
): Promise<{ readonly folder: string; readonly text: string | undefined }> {
  for (let folder = dirname(resolve(draft)); ; folder = dirname(folder)) {
    const text = await readFile(join(folder, path), 'utf8').catch(() => undefined);
    if (text !== undefined || folder === dirname(folder)) return { folder, text };
  }
}
