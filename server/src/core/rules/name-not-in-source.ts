// name-not-in-source: the sentence names an actor that the articles it cites do not. See docs/rules/name-not-in-source.md.

import { isolate } from '../base/bidi.ts';
import { displayName } from '../corpus/house-form.ts';
import { namesActor } from '../corpus/named-actors.ts';
import type { Rule } from './rule.ts';

export const nameNotInSource: Rule = {
  id: 'name-not-in-source',
  severity: 'off',
  *check({ mentions, citations }, { block, corpus }) {
    const articles = citations.flatMap(({ key }) => {
      const article = key === undefined ? undefined : corpus.articles.get(key);
      return article ? [article] : [];
    });
    if (articles.length === 0 || articles.length < citations.length) return;
    for (const mention of mentions) {
      const { demonym, entity, candidates, whole } = mention;
      if (demonym || entity.kind !== 'actor' || candidates.length > 1) continue;
      // Where it is not known whom an article names, nothing is said.
      if (!articles.every((article) => namesActor(corpus, article, entity.id) === false)) continue;
      const written = block.prose.text.slice(mention.start, mention.end);
      const keys = articles.map(({ id }) => isolate(`@${id}`));
      const name = (language: 'en' | 'ar') => isolate(displayName(corpus, entity, language));
      yield {
        span: whole,
        message: {
          en: `${keys.join(', ')} does not name ${name('en')}.`,
          ar: `لا يرد اسم ${name('ar')} في ${keys.join('، ')}.`,
        },
        fixes: [],
        data: { text: written, entity, articles: articles.map(({ id }) => id) },
      };
    }
  },
};
