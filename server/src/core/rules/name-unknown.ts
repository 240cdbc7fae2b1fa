// name-unknown: looks like a name, and is close to nothing known. See docs/rules/name-unknown.md.

import { unknownNames } from '../analysis/unknown-names.ts';
import { isolate } from '../base/bidi.ts';
import type { Rule } from './rule.ts';

export const nameUnknown: Rule = {
  id: 'name-unknown',
  severity: 'off',
  everySentence: true,
  *check(sentence, { block }) {
    if (block.kind === 'heading') return;
    const { text } = block.prose;
    for (const span of unknownNames(sentence, text)) {
      const written = text.slice(span.start, span.end);
      yield {
        span,
        message: {
          en: `“${isolate(written)}” looks like a name that the corpus does not have.`,
          ar: `«${isolate(written)}» يبدو اسما لا تعرفه المدونة.`,
        },
        fixes: [],
        data: { text: written },
      };
    }
  },
};
