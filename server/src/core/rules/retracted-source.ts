// retracted-source: the cited article does not stand as it was. See docs/rules/retracted-source.md.

import { isolate } from '../base/bidi.ts';
import { inLanguage } from '../corpus/house-form.ts';
import type { Article } from '../corpus/model.ts';
import type { Message, Rule } from './rule.ts';

const STATUS: Readonly<Record<string, Message>> = {
  corrected: { en: 'was corrected', ar: 'صُحح' },
  disputed: { en: 'is disputed', ar: 'محل خلاف' },
  retracted: { en: 'was retracted', ar: 'سُحب' },
};

export const retractedSource: Rule = {
  id: 'retracted-source',
  severity: 'warning',
  *check(sentence, { corpus }) {
    for (const { key, keySpan, source } of sentence.citations) {
      const article = key === undefined ? undefined : corpus.articles.get(key);
      const status = STATUS[article?.status ?? ''];
      if (!article || !status) continue;
      const shown = isolate(`@${article.id}`);
      yield {
        span: keySpan ?? source,
        inSource: true,
        message: {
          en: `${shown} ${status.en}${noteOf(article, 'en')}.`,
          ar: `المقال ${shown} ${status.ar}${noteOf(article, 'ar')}.`,
        },
        fixes: [],
        data: { key: article.id, status: article.status },
      };
    }
  },
};

/** What the corpus says about it. */
function noteOf({ statusNote }: Article, language: 'en' | 'ar'): string {
  const note = inLanguage(statusNote, language);
  return note ? `: ${isolate(note.replace(/[.。]$/, ''))}` : '';
}
