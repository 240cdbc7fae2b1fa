// conflicting-sources: the number is that of its source, and another article has another. See docs/rules/conflicting-sources.md.

import { isSure, isTold, numberStories } from '../analysis/number-story.ts';
import { isolate } from '../base/bidi.ts';
import type { IndexedClaim } from '../corpus/claim-index.ts';
import { claimText, claimValue } from '../corpus/claim-words.ts';
import type { Rule } from './rule.ts';

/** Claims that their own corpus has given up. */
const GIVEN_UP: ReadonlySet<string> = new Set(['refuted', 'corrected', 'superseded']);

export const conflictingSources: Rule = {
  id: 'conflicting-sources',
  severity: 'information',
  *check(sentence, context) {
    const { corpus, claims, evidence } = context;
    if (evidence.citations.length === 0) return;
    for (const { quantity, query, given } of numberStories(sentence, context)) {
      if (!query || given.length === 0) continue;
      const giving = new Set(
        claims
          .match(query)
          .filter(isSure)
          .map(({ entry }) => entry.article.id),
      );
      const others = [...corpus.articles.keys()]
        .filter((article) => !giving.has(article))
        .flatMap((article) => claims.contrary(query, article) ?? [])
        .filter((claim) => stands(claim) && !isTold(claim, sentence));
      if (others.length === 0) continue;
      const list = (language: 'en' | 'ar') =>
        others
          .map(
            ({ claim, article }) => `${isolate(claimValue(claim, language))} (${isolate(`@${article.id}`)})`,
          )
          .join(language === 'ar' ? '، ' : ', ');
      yield {
        span: quantity,
        message: {
          en: `Another source gives another number: ${list('en')}.`,
          ar: `في مصدر آخر عدد آخر: ${list('ar')}.`,
        },
        fixes: [],
        related: others.map(({ id, claim }) => ({
          claim: id,
          message: { en: claimText(claim, 'en'), ar: claimText(claim, 'ar') },
        })),
        data: { text: quantity.text, claims: others.map(({ id }) => id) },
      };
    }
  },
};

const stands = ({ claim, article }: IndexedClaim): boolean =>
  !GIVEN_UP.has(claim.status ?? '') && article.status !== 'retracted';
