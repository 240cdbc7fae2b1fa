// In which language a corpus file's reader is spoken to.

import { findNodeAtLocation } from 'jsonc-parser';
import { parseWithOffsets } from '../corpus/problems.ts';
import type { CardLanguage } from '../features/chain.ts';
import { type EditedFile, shapeOfFile } from './edited-file.ts';

/** Arabic in the file of an Arabic article, else English. */
export function languageOfFile({ path, text }: EditedFile): CardLanguage {
  if (shapeOfFile(path) !== 'Article') return 'en';
  const tree = parseWithOffsets(text);
  return (tree && findNodeAtLocation(tree, ['language'])?.value) === 'ar' ? 'ar' : 'en';
}
