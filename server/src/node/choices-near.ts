// The choices of a draft on disk: those of the nearest folder above it that keeps some.

import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CHOICES_FILE, type Choices, readChoices } from '../core/service.ts';

/** What the writer of the draft at `file` chose; nothing where no folder above it has a file of choices. */
export async function choicesNear(file: string): Promise<Choices> {
  const draft = resolve(file);
  for (let folder = dirname(draft); ; folder = dirname(folder)) {
    const text = await readFile(join(folder, CHOICES_FILE), 'utf8').catch(() => undefined);
    if (text !== undefined || folder === dirname(folder))
      return readChoices(text, relative(folder, draft).split(sep).join('/'));
  }
}
