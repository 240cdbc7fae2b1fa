// hedge-dropped: planned, preliminary or denied in the source, plain fact in the draft. See docs/rules/hedge-dropped.md.

import { isHedged } from '../analysis/hedged.ts';
import { numberStories } from '../analysis/number-story.ts';
import { isolate } from '../base/bidi.ts';
import { claimText } from '../corpus/claim-words.ts';
import type { ClaimEntry } from '../corpus/model.ts';
import type { Message, Rule } from './rule.ts';

export const hedgeDropped: Rule = {
  id: 'hedge-dropped',
  severity: 'hint',
  *check(sentence, context) {
    if (context.evidence.citations.length === 0) return;
    for (const { quantity, given } of numberStories(sentence, context)) {
      // All that give it have to hedge: where one states it, so may the draft.
      const hedges = given.map(({ entry }) => hedgeOf(entry));
      const hedge = hedges[0];
      if (!hedge || hedges.includes(undefined) || isHedged(context.block.prose.text, sentence)) continue;
      const { entry } = given[0]!;
      const key = isolate(`@${entry.article.id}`);
      yield {
        span: quantity,
        message: {
          en: `${key} has this as ${hedge.en}: ${isolate(claimText(entry.claim, 'en'))}`,
          ar: `هذا في ${key} ${hedge.ar}: ${isolate(claimText(entry.claim, 'ar'))}`,
        },
        fixes: [],
        related: [
          {
            claim: entry.id,
            message: { en: claimText(entry.claim, 'en'), ar: claimText(entry.claim, 'ar') },
          },
        ],
        data: { text: quantity.text, claim: entry.id, hedge: hedge.en },
      };
    }
  },
};

const HEDGES: Readonly<Record<string, Message>> = {
  planned: { en: 'planned', ar: 'أمر مخطط له لم يقع' },
  possible: { en: 'possible only', ar: 'احتمال لا أكثر' },
  denied: { en: 'denied', ar: 'منفي' },
  preliminary: { en: 'preliminary', ar: 'أولي' },
  possibly: { en: 'possible only', ar: 'احتمال لا أكثر' },
  expects: { en: 'expected', ar: 'متوقع' },
};

/** How the claim is hedged: by its modality, else by a link of its chain. */
function hedgeOf({ claim }: ClaimEntry): Message | undefined {
  const ofLinks = claim.attribution.flatMap(({ hedge }) => HEDGES[hedge?.type ?? ''] ?? []);
  return HEDGES[claim.modality ?? 'asserted'] ?? ofLinks[0];
}
