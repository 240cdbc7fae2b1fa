// retracted-source: the cited article does not stand as it was. See docs/rules/retracted-source.md.

import { isolate } from '../base/bidi.ts';
import { claimText } from '../corpus/claim-words.ts';
import { inLanguage } from '../corpus/house-form.ts';
import type { Article, Claim } from '../corpus/model.ts';
import type { Message, Rule } from './rule.ts';

const STATUS: Readonly<Record<string, Message>> = {
  corrected: { en: 'was corrected', ar: 'صُحح' },
  disputed: { en: 'is disputed', ar: 'محل خلاف' },
  retracted: { en: 'was retracted', ar: 'سُحب' },
};

export const retractedSource: Rule = {
  id: 'retracted-source',
  severity: 'warning',
  *check(sentence, { corpus, claims }) {
    const named = new Set(sentence.mentions.map(({ entity }) => entity.id));
    for (const { key, keySpan, source } of sentence.citations) {
      const article = key === undefined ? undefined : corpus.articles.get(key);
      const status = STATUS[article?.status ?? ''];
      if (!article) continue;
      const shown = isolate(`@${article.id}`);
      for (const { id, claim } of claims.of(article.id)) {
        const check = isRepeated(claim, named)
          ? claim.checks?.find(({ verdict }) => FAULT.test(verdict))
          : undefined;
        if (!check) continue;
        yield {
          span: keySpan ?? source,
          inSource: true,
          message: {
            en: `A check of ${shown} says of this: ${isolate(check.note)}`,
            ar: `في تدقيق ${shown} عن هذا: ${isolate(check.note)}`,
          },
          fixes: [],
          related: [{ claim: id, message: { en: claimText(claim, 'en'), ar: claimText(claim, 'ar') } }],
          data: { key: article.id, claim: id },
        };
      }
      if (!status) continue;
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

/** Verdicts by which a claim does not hold. */
const FAULT = /error|wrong|false|refuted/i;
/** A claim is repeated where all of this many and more that it is about are named. */
const FEWEST_NAMED = 3;

/** Whether a sentence that names `named` repeats the claim: who does it and all its places, the wrong one with them. */
function isRepeated({ subjects = [], places = [] }: Claim, named: ReadonlySet<string>): boolean {
  const about = [...subjects, ...places];
  return about.length >= FEWEST_NAMED && about.every((id) => named.has(id));
}

/** What the corpus says about it. */
function noteOf({ statusNote }: Article, language: 'en' | 'ar'): string {
  const note = inLanguage(statusNote, language);
  return note ? `: ${isolate(note.replace(/[.。]$/, ''))}` : '';
}
