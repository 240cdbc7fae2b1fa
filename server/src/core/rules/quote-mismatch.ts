// quote-mismatch: words in quotation marks that the cited article does not have. See docs/rules/quote-mismatch.md.

import {
  findPassage,
  foldedWordsOf,
  nearestPassage,
  type Searched,
  searchedText,
} from '../analysis/quoted-passage.ts';
import { isolate } from '../base/bidi.ts';
import type { Corpus } from '../corpus/model.ts';
import type { Rule } from './rule.ts';

/** Fewer words than these may be a term, a title or irony. */
const FEWEST_WORDS = 4;
/** A passage that has this share of the words is what was quoted; below it is another sentence. */
const NEAR = 0.6;

export const quoteMismatch: Rule = {
  id: 'quote-mismatch',
  severity: 'warning',
  *check({ quotations, span }, { block, corpus, evidence: { citations } }) {
    const whole = quotations.filter(({ open, depth, end }) => !open && depth === 0 && end <= span.end + 1);
    if (whole.length === 0 || citations.length === 0) return;
    const bodies = bodiesOf(citations, corpus);
    if (bodies.length === 0) return;
    for (const quotation of whole) {
      const text = block.prose.text.slice(quotation.inner.start, quotation.inner.end);
      const parts = text
        .split(CUT)
        .map((part) => foldedWordsOf(part).map(({ key }) => key))
        .filter((part) => part.length > 0);
      const words = parts.flat();
      if (words.length < FEWEST_WORDS || !bodies.every(({ text: body }) => isSameScript(text, body)))
        continue;
      if (bodies.some((body) => parts.every((part) => findPassage(body, part)))) continue;
      const nearest = bodies
        .flatMap((body) => {
          const passage = nearestPassage(body, words);
          return passage && passage.share >= NEAR
            ? [{ ...passage, words: body.text.slice(passage.span.start, passage.span.end) }]
            : [];
        })
        .sort((a, b) => b.share - a.share)[0];
      yield {
        span: quotation,
        message: {
          en: `These words are not in the cited text.${nearest ? ` Nearest there: “${isolate(nearest.words)}”.` : ''}`,
          ar: `هذه الكلمات ليست في النص المذكور.${nearest ? ` أقرب ما فيه: «${isolate(nearest.words)}».` : ''}`,
        },
        fixes:
          nearest && parts.length === 1
            ? [
                {
                  title: {
                    en: `Change to “${isolate(nearest.words)}”`,
                    ar: `التغيير إلى «${isolate(nearest.words)}»`,
                  },
                  edits: [{ span: wordsWithin(text, quotation.inner.start), newText: nearest.words }],
                  preferred: true,
                },
              ]
            : [],
        data: { text, ...(nearest && { nearest: nearest.words }) },
      };
    }
  },
};

/** Where a quotation says that words were left out or put in. */
const CUT = /…|\.\.\.|\[[^\]]*\]/;

/** The texts of all that is cited; none where one of them is not known: it may have the words. */
function bodiesOf(citations: readonly { readonly key?: string }[], corpus: Corpus): readonly Searched[] {
  const keys = [...new Set(citations.map(({ key }) => key))];
  const found = keys.flatMap((key) => {
    const article = key === undefined ? undefined : corpus.articles.get(key);
    const body = article && corpus.bodies.get(article.id);
    return article && body !== undefined ? [searchedText(article, body)] : [];
  });
  return found.length === keys.length ? found : [];
}

/** From the first word of a quotation to its last: the stop in it stays. */
function wordsWithin(text: string, start: number) {
  const words = foldedWordsOf(text);
  return { start: start + words[0]!.start, end: start + words.at(-1)!.end };
}

/** A translated quotation has other words. */
const isSameScript = (quoted: string, body: string): boolean => isArabic(quoted) === isArabic(body);

const isArabic = (text: string): boolean =>
  (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
