// How English says that a number adds to others, or holds for each.

import type { CountingGrammar } from '../counting.ts';
import { foldedSet } from '../word-lists.ts';

export const counting: CountingGrammar = {
  adds: foldedSet('another more additional extra further other others remaining rest'),
  each: foldedSet('each every per any no single apiece'),
  negations: foldedSet('no not none never nor neither nowhere'),
  exceeding: foldedSet('exceed exceeds exceeded exceeding above over beyond'),
};
