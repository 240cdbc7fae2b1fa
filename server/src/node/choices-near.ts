// What the writer of a draft on disk chose and ignores: from the nearest folder above it that keeps some.

import { relative, resolve, sep } from 'node:path';
import {
  CHOICES_FILE,
  type Choices,
  IGNORES_FILE,
  type Ignores,
  readChoices,
  readIgnores,
} from '../core/service.ts';
import { nearestFile } from './nearest-file.ts';

/** What the writer of the draft at `file` chose; nothing where no folder above it has a file of choices. */
export async function choicesNear(file: string): Promise<Choices> {
  const { folder, text } = await nearestFile(file, CHOICES_FILE);
  return readChoices(text, relative(folder, resolve(file)).split(sep).join('/'));
}

/** What the writer of the draft at `file` wants no more of. */
export const ignoresNear = async (file: string): Promise<Ignores> =>
  readIgnores((await nearestFile(file, IGNORES_FILE)).text);
