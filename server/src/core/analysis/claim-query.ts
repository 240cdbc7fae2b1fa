// What a number of a sentence asks of the corpus.

import { type ClaimQuery, foldedWords } from '../corpus/claim-index.ts';
import type { Block } from '../text/prose.ts';
import type { Quantity } from '../text/quantity.ts';
import type { AnalyzedSentence } from './analysis.ts';

/** `quantity` with what its sentence names and says, for `ClaimIndex.match`. */
export function claimQuery({ prose }: Block, sentence: AnalyzedSentence, quantity: Quantity): ClaimQuery {
  const text = prose.text.slice(sentence.span.start, sentence.span.end);
  const thing = quantity.counted?.thing;
  return {
    measured: quantity,
    ...(thing && { thing }),
    entities: new Set(sentence.mentions.flatMap(({ candidates }) => candidates.map(({ id }) => id))),
    words: new Set(foldedWords(text)),
  };
}
