// name-ambiguous: several bearers of one name, and nothing near decides. See docs/rules/name-ambiguous.md.

import { nameFault } from '../analysis/name-fault.ts';
import { isolate } from '../base/bidi.ts';
import { toldApart } from '../corpus/house-form.ts';
import type { Rule } from './rule.ts';

/** Bearers that the message names; all of them are offered. */
const MOST_NAMED = 3;

export const nameAmbiguous: Rule = {
  id: 'name-ambiguous',
  severity: 'information',
  *check({ mentions }, { block, corpus }) {
    for (const mention of mentions) {
      const written = block.prose.text.slice(mention.start, mention.end);
      const fault = nameFault(mention, block.prose.text, corpus);
      if (fault?.kind !== 'ambiguous') continue;
      const { bearers } = fault;
      const named = (language: 'en' | 'ar') =>
        bearers
          .slice(0, MOST_NAMED)
          .map((bearer) => isolate(toldApart(corpus, bearer, language)))
          .join(language === 'ar' ? ' أو ' : ' or ');
      yield {
        span: mention.whole,
        message: {
          en: `“${isolate(written)}” may be ${named('en')}; nothing near decides.`,
          ar: `«${isolate(written)}» قد يعني ${named('ar')}، ولا شيء في النص يحسم.`,
        },
        fixes: bearers.map((bearer) => ({
          title: {
            en: `It is ${isolate(toldApart(corpus, bearer, 'en'))}`,
            ar: `المقصود ${isolate(toldApart(corpus, bearer, 'ar'))}`,
          },
          edits: [],
          beside: { kind: 'choice', name: mention.name.text, entity: bearer },
        })),
        data: { text: written, candidates: bearers },
      };
    }
  },
};
