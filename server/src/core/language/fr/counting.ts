// How French says that a number adds to others, or holds for each.

import type { CountingGrammar } from '../counting.ts';
import { foldedSet } from '../word-lists.ts';

export const counting: CountingGrammar = {
  adds: foldedSet('autre autres supplémentaire supplémentaires plus reste'),
  each: foldedSet('chaque chacun chacune par aucun aucune'),
  negations: foldedSet('ne aucun aucune jamais'),
  exceeding: foldedSet('dépasse dépassent dépassait excède excèdent'),
};
