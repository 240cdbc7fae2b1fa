// name-misspelled: close to one known name, and no name or word itself. See docs/rules/name-misspelled.md.

import { isolate } from '../base/bidi.ts';
import type { EntityRef } from '../corpus/entity.ts';
import { scriptOf } from '../corpus/entity-index.ts';
import { meantForm, recordOf } from '../corpus/house-form.ts';
import type { Corpus } from '../corpus/model.ts';
import { addNameFix, type Rule } from './rule.ts';

export const nameMisspelled: Rule = {
  id: 'name-misspelled',
  severity: 'warning',
  *check({ misspellings }, { block, corpus }) {
    for (const { span, name: near, entity } of misspellings) {
      const name = meantForm(corpus, entity, near);
      const written = block.prose.text.slice(span.start, span.end);
      yield {
        span,
        message: {
          en: `“${isolate(written)}” is close to a known name: “${isolate(name)}”.`,
          ar: `«${isolate(written)}» قريب من اسم معروف: «${isolate(name)}».`,
        },
        fixes: [
          {
            title: { en: `Change to ${isolate(name)}`, ar: `التغيير إلى «${isolate(name)}»` },
            edits: [{ span, newText: name }],
            preferred: true,
          },
          addNameFix(corpus, entity, written, langOf(corpus, entity, near)),
        ],
        data: { text: written, suggestion: name, entity },
      };
    }
  },
};

const langOf = (corpus: Corpus, entity: EntityRef, near: string): string =>
  recordOf(corpus, entity)?.names.find(({ text }) => text === near)?.lang ??
  (scriptOf(near) === 'Arab' ? 'ar' : 'en');
