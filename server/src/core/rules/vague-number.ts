// vague-number: "dozens", «مئات» in a sentence that neither cites nor attributes. See docs/rules/vague-number.md.

import { numberStories } from '../analysis/number-story.ts';
import { isolate } from '../base/bidi.ts';
import type { Rule } from './rule.ts';

export const vagueNumber: Rule = {
  id: 'vague-number',
  severity: 'hint',
  *check(sentence, context) {
    if (context.evidence.sourced) return;
    for (const { quantity } of numberStories(sentence, context)) {
      if (quantity.kind !== 'vague') continue;
      const number = isolate(quantity.text);
      yield {
        span: quantity,
        message: {
          en: `“${number}” is vague, and this sentence gives no source for it.`,
          ar: `«${number}» عدد مبهم، ولا مصدر له في هذه الجملة.`,
        },
        fixes: [],
        data: { text: quantity.text, kind: quantity.kind },
      };
    }
  },
};
