// The abbreviations of several languages as one look-up. Built once for each list of grammars.

import type { SentenceGrammar } from '../language/sentences.ts';

/** What a word may be, as bits: one word may be several (`no`). */
export const WordRole = {
  leading: 1,
  numbered: 2,
  trailing: 4,
  inner: 8,
  openers: 16,
  speech: 32,
} as const satisfies Partial<Record<keyof SentenceGrammar, number>>;

/** Roles of folded words; 0 for any other word. */
export type SentenceLexicon = (key: string) => number;

const known = new WeakMap<readonly SentenceGrammar[], SentenceLexicon>();

/** The lexicon of `grammars`: made at the first call for this very list, so hold on to one list. */
export function lexiconOf(grammars: readonly SentenceGrammar[]): SentenceLexicon {
  const lexicon = known.get(grammars) ?? makeLexicon(grammars);
  known.set(grammars, lexicon);
  return lexicon;
}

function makeLexicon(grammars: readonly SentenceGrammar[]): SentenceLexicon {
  const roles = new Map<string, number>();
  for (const grammar of grammars)
    for (const [name, bit] of Object.entries(WordRole))
      for (const word of grammar[name as keyof SentenceGrammar])
        roles.set(word, (roles.get(word) ?? 0) | bit);
  return (key) => roles.get(key) ?? 0;
}
