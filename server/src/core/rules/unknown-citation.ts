// unknown-citation: a key that no article of the corpus has. See docs/rules/unknown-citation.md.

import { isolate } from '../base/bidi.ts';
import { nearestKeys } from '../corpus/nearest-keys.ts';
import type { Rule } from './rule.ts';

const MOST_FIXES = 3;

export const unknownCitation: Rule = {
  id: 'unknown-citation',
  severity: 'error',
  *check(sentence, { corpus, ownBibliography }) {
    if (ownBibliography) return;
    for (const { kind, key, keySpan, inText } of sentence.citations) {
      if (kind !== 'pandoc' || key === undefined || keySpan === undefined || corpus.articles.has(key))
        continue;
      const renamed = corpus.formerIds.get(`article:${key}`);
      const nearest = renamed ? [renamed] : nearestKeys(key, corpus.articles.keys(), MOST_FIXES);
      // A bare @name may be a handle: only one that looks like a key is taken for a slip.
      if (inText && nearest.length === 0) continue;
      const shown = isolate(`@${key}`);
      const best = nearest[0] && isolate(`@${nearest[0]}`);
      yield {
        span: keySpan,
        inSource: true,
        message: {
          en: `No article has the key ${shown}.${best ? ` Did you mean ${best}?` : ''}`,
          ar: `لا مقال بالمفتاح ${shown}.${best ? ` أتقصد ${best}؟` : ''}`,
        },
        fixes: nearest.map((near, rank) => ({
          title: { en: `Change to @${near}`, ar: `التغيير إلى ${isolate(`@${near}`)}` },
          edits: [{ span: keySpan, newText: near, inSource: true }],
          preferred: rank === 0,
        })),
        data: { key, nearest },
      };
    }
  },
};
