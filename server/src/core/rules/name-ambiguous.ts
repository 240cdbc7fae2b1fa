// name-ambiguous: several bearers of one name, and nothing near decides. See docs/rules/name-ambiguous.md.

import { nameFault } from '../analysis/name-fault.ts';
import { isolate } from '../base/bidi.ts';
import type { EntityRef } from '../corpus/entity.ts';
import { displayName, inLanguage, recordOf } from '../corpus/house-form.ts';
import type { Corpus } from '../corpus/model.ts';
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

/** A bearer with what tells it from its namesakes: its own word on it, the place it lies in, its line, or its id. */
function toldApart(corpus: Corpus, entity: EntityRef, language: 'en' | 'ar'): string {
  const name = displayName(corpus, entity, language);
  const record = recordOf(corpus, entity);
  const own = record && 'disambiguation' in record ? inLanguage(record.disambiguation, language) : undefined;
  if (own) return own;
  const parent = record && 'within' in record ? [record.within ?? []].flat()[0] : undefined;
  const apart = parent
    ? displayName(corpus, { kind: 'place', id: parent }, language)
    : (record && 'summary' in record && inLanguage(record.summary, language)) || entity.id;
  return `${name} (${apart})`;
}
