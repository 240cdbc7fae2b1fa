import type { SentenceGrammar } from '../sentences.ts';

export const sentences: SentenceGrammar = {};
