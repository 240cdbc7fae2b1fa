// How French marks what is planned, possible, provisional or denied.

import type { HedgeGrammar } from '../hedges.ts';
import { foldedSet } from '../word-lists.ts';

export const hedges: HedgeGrammar = {
  words: foldedSet(`
    va vont doit doivent devrait devraient pourrait pourraient peut peuvent prévoit prévoient prévu prévue prévus prévues
    envisage envisagent attendu attendue attendus attendues probable probablement possible peut-être projet projette
    accord accepte accepté accepter propose proposé préliminaire provisoire nie dément démenti si
  `),
  isHedge: (word) => /^\p{L}{3,}(?:era|eront|erait|eraient|ira|iront)$/u.test(word),
};
