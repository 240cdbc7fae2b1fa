// name-misspelled: close to one known name, and no name or word itself. See docs/rules/name-misspelled.md.

import { isolate } from '../base/bidi.ts';
import type { Rule } from './rule.ts';

export const nameMisspelled: Rule = {
  id: 'name-misspelled',
  severity: 'warning',
  *check({ misspellings }, { block }) {
    for (const { span, name, entity } of misspellings) {
      const written = block.placed.block.prose.text.slice(span.start, span.end);
      yield {
        span,
        message: {
          en: `${isolate(written)} is close to a known name: ${isolate(name)}.`,
          ar: `«${isolate(written)}» قريب من اسم معروف: «${isolate(name)}».`,
        },
        fixes: [
          {
            title: { en: `Change to ${isolate(name)}`, ar: `التغيير إلى «${isolate(name)}»` },
            edits: [{ span, newText: name }],
            preferred: true,
          },
        ],
        data: { text: written, suggestion: name, entity },
      };
    }
  },
};
