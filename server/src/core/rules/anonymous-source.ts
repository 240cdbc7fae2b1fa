// anonymous-source: stated as a fact, known only from people whom nobody names. See docs/rules/anonymous-source.md.

import { attributionOf, attributionWords } from '../analysis/attribution-words.ts';
import { isSure, numberStories } from '../analysis/number-story.ts';
import { isolate } from '../base/bidi.ts';
import type { ClaimMatch } from '../corpus/claim-index.ts';
import { isAnonymous, originOf } from '../corpus/claim-origin.ts';
import { claimText } from '../corpus/claim-words.ts';
import { insertion, type Rule } from './rule.ts';

/** A claim of another kind of source that fits nearly as well may be the one that is meant. */
const CLOSE = 0.5;

export const anonymousSource: Rule = {
  id: 'anonymous-source',
  severity: 'information',
  *check(sentence, context) {
    const { evidence, corpus, claims, block } = context;
    if (evidence.citations.length === 0 || evidence.attributions.length > 0 || evidence.witness) return;
    for (const { quantity, query, given } of numberStories(sentence, context)) {
      const best = given[0];
      if (!best || !query || !isAnonymous(best.entry)) continue;
      // The outlet is named: the reader sees who tells it.
      if (
        best.entry.claim.attribution.some(
          ({ actor }) => actor !== undefined && query.entities.includes(actor),
        )
      )
        continue;
      if (
        claims
          .match(query)
          .filter(isSure)
          .some((match) => mayBeNamed(match, best))
      )
        continue;
      const words = {
        en: attributionWords(corpus, best.entry, 'en'),
        ar: attributionWords(corpus, best.entry, 'ar'),
      };
      const own = words[sentence.language === 'ar' ? 'ar' : 'en'];
      const key = isolate(`@${best.entry.article.id}`);
      yield {
        span: quantity,
        message: {
          en: `${key} has this from unnamed sources only${words.en ? ` (${isolate(words.en)})` : ''}; the sentence states it as a fact.`,
          ar: `هذا في ${key} عن مصادر لم تسم${words.ar ? ` (${isolate(words.ar)})` : ''}، والجملة تورده كأنه ثابت.`,
        },
        fixes: own
          ? [
              {
                title: { en: `Add “${isolate(own)}”`, ar: `إضافة «${isolate(own)}»` },
                edits: [insertion(attributionOf(block, sentence, own))],
                preferred: true,
              },
            ]
          : [],
        related: [
          {
            claim: best.entry.id,
            message: { en: claimText(best.entry.claim, 'en'), ar: claimText(best.entry.claim, 'ar') },
          },
        ],
        data: { text: quantity.text, claim: best.entry.id },
      };
    }
  },
};

/** Whether a claim takes the anonymity away: it names its source, or it is the article's own and fits as well. */
const mayBeNamed = (match: ClaimMatch, best: ClaimMatch): boolean =>
  !isAnonymous(match.entry) &&
  (originOf(match.entry).actor !== undefined || match.score > best.score - CLOSE);
