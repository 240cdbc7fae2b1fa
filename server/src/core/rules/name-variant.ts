// name-variant: a known form that is not the one that the house writes. See docs/rules/name-variant.md.

import { nameFault } from '../analysis/name-fault.ts';
import { inPlaceOf, rewriteMention } from '../analysis/rewrite-mention.ts';
import { isolate } from '../base/bidi.ts';
import type { Rule } from './rule.ts';

export const nameVariant: Rule = {
  id: 'name-variant',
  severity: 'information',
  *check({ mentions }, { block, corpus }) {
    for (const mention of mentions) {
      const { text } = block.prose;
      const written = text.slice(mention.start, mention.end);
      const fault = nameFault(mention, text, corpus);
      if (fault?.kind !== 'variant') continue;
      const wanted = isolate(inPlaceOf(mention, fault.form, text));
      const newText = rewriteMention(mention, fault.form, block);
      yield {
        span: mention.whole,
        message: {
          en: `House form of “${isolate(written)}”: “${wanted}”.`,
          ar: `الصيغة المعتمدة لـ«${isolate(written)}» هي «${wanted}».`,
        },
        fixes:
          newText === undefined
            ? []
            : [
                {
                  title: { en: `Change to ${isolate(newText)}`, ar: `التغيير إلى «${isolate(newText)}»` },
                  edits: [{ span: mention.whole, newText }],
                  preferred: true,
                },
              ],
        data: { text: written, suggestion: fault.form, entity: mention.entity },
      };
    }
  },
};
