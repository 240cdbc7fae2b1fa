// single-origin: several citations that lead back to one source. See docs/rules/single-origin.md.

import { numberStories } from '../analysis/number-story.ts';
import { isolate } from '../base/bidi.ts';
import { sameOrigin } from '../corpus/claim-origin.ts';
import { claimText, originText } from '../corpus/claim-words.ts';
import type { Rule } from './rule.ts';

export const singleOrigin: Rule = {
  id: 'single-origin',
  severity: 'information',
  *check(sentence, context) {
    for (const { quantity, cited, given } of numberStories(sentence, context)) {
      if (cited.length < 2) continue;
      const claims = cited.flatMap((id) => given.find(({ entry }) => entry.article.id === id)?.entry ?? []);
      const [first, ...others] = claims;
      // Each citation has to be known to lead there: one of which nothing is known may be a source of its own.
      if (!first || claims.length < cited.length || !others.every((claim) => sameOrigin(first, claim)))
        continue;
      const origin = (language: 'en' | 'ar') => isolate(originText(context.corpus, first, language));
      yield {
        span: quantity,
        message: {
          en: `The ${claims.length} articles cited have this from one origin: ${origin('en')}.`,
          ar: `المقالات المذكورة (${claims.length}) ترجع في هذا إلى مصدر واحد: ${origin('ar')}.`,
        },
        fixes: [],
        related: claims.map(({ id, claim }) => ({
          claim: id,
          message: { en: claimText(claim, 'en'), ar: claimText(claim, 'ar') },
        })),
        data: { text: quantity.text, claims: claims.map(({ id }) => id) },
      };
    }
  },
};
