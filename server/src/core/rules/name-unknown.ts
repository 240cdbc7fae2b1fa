// name-unknown: looks like a name, and is close to nothing known. See docs/rules/name-unknown.md.

import { unknownNames } from '../analysis/unknown-names.ts';
import { isolate } from '../base/bidi.ts';
import { recordOf } from '../corpus/house-form.ts';
import { languageOf } from '../text/language-of.ts';
import { addNameFix, type Rule } from './rule.ts';

/** Most entities that an unknown name is offered to be added to. */
const MOST_FIXES = 2;

export const nameUnknown: Rule = {
  id: 'name-unknown',
  severity: 'off',
  everySentence: true,
  *check(sentence, { block, corpus, names }) {
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
        fixes: names
          .search(written, { limit: MOST_FIXES })
          .filter(({ allWords, entity }) => allWords && recordOf(corpus, entity) !== undefined)
          .map(({ entity }) => addNameFix(corpus, entity, written, languageOf(written))),
        data: { text: written },
      };
    }
  },
};
