// unsourced-number: a checked number in a sentence that neither cites nor attributes. See docs/rules/unsourced-number.md.

import type { AnalyzedSentence } from '../analysis/analysis.ts';
import { attributionOf, attributionWords } from '../analysis/attribution-words.ts';
import { citationOf } from '../analysis/citation-style.ts';
import { numberStories } from '../analysis/number-story.ts';
import { isolate } from '../base/bidi.ts';
import type { ClaimMatch } from '../corpus/claim-index.ts';
import { isAnonymous } from '../corpus/claim-origin.ts';
import { insertion, type Message, type Rule, type RuleContext, type RuleFix } from './rule.ts';

/** Most citations that are offered for one number. */
const MOST_FIXES = 3;

export const unsourcedNumber: Rule = {
  id: 'unsourced-number',
  severity: 'warning',
  *check(sentence, context) {
    if (context.evidence.sourced) return;
    for (const { quantity, query } of numberStories(sentence, context)) {
      if (quantity.kind === 'vague') continue;
      const matches = query ? onePerArticle(context.claims.match(query)) : [];
      const { text, kind, value, min, max } = quantity;
      yield {
        span: quantity,
        message: say(text, matches[0]),
        fixes: matches
          .slice(0, MOST_FIXES)
          .flatMap((match, rank) => citationFixes(context, sentence, match, rank === 0)),
        data: {
          text,
          ...(value !== undefined && { value }),
          ...(min !== undefined && { min }),
          ...(max !== undefined && { max }),
          kind,
          claims: matches.map(({ entry }) => entry.id),
        },
      };
    }
  },
};

/** A claim that is only near in value helps nobody here; of an article the best claim speaks. */
function onePerArticle(matches: readonly ClaimMatch[]): readonly ClaimMatch[] {
  const seen = new Set<string>();
  return matches.filter(({ entry, score }) => {
    if (score <= 0 || seen.has(entry.article.id)) return false;
    seen.add(entry.article.id);
    return true;
  });
}

function say(text: string, best: ClaimMatch | undefined): Message {
  const number = isolate(text);
  if (!best) {
    return {
      en: `No source for “${number}” in this sentence.`,
      ar: `لا مصدر للرقم «${number}» في هذه الجملة.`,
    };
  }
  const key = isolate(`@${best.entry.article.id}`);
  return best.certain
    ? {
        en: `No source for “${number}” in this sentence. ${key} gives it.`,
        ar: `لا مصدر للرقم «${number}» في هذه الجملة، وهو في ${key}.`,
      }
    : {
        en: `No source for “${number}” in this sentence. ${key} has the same number; check whether it is meant.`,
        ar: `لا مصدر للرقم «${number}» في هذه الجملة. في ${key} رقم مماثل، فليُتحقق أهو المقصود.`,
      };
}

/**
 * The finding's sentence with the article of the match cited; where the article has the number from people without a
 * name, first of all with their description, which `anonymous-source` would ask for next.
 */
function citationFixes(
  { block, citationStyle, corpus }: RuleContext,
  sentence: AnalyzedSentence,
  { entry, certain }: ClaimMatch,
  preferred: boolean,
): readonly RuleFix[] {
  const { article } = entry;
  const citation = citationOf(article, block, sentence, citationStyle);
  const key = isolate(`@${article.id}`);
  const more = citation.append !== undefined && { append: citation.append };
  const plain: RuleFix = {
    title: { en: `Cite @${article.id}`, ar: `إدراج المرجع ${key}` },
    edits: [insertion(citation)],
    ...more,
    preferred,
  };
  const words =
    certain &&
    isAnonymous(entry) &&
    attributionWords(corpus, entry, sentence.language === 'ar' ? 'ar' : 'en');
  if (!words) return [plain];
  const attribution = attributionOf(block, sentence, words);
  const told: RuleFix = {
    title: {
      en: `Cite @${article.id} and add “${isolate(words)}”`,
      ar: `إدراج المرجع ${key} وإضافة «${isolate(words)}»`,
    },
    edits:
      attribution.at === citation.at
        ? [insertion({ at: citation.at, text: attribution.text + citation.text })]
        : [insertion(attribution), insertion(citation)],
    ...more,
    preferred,
  };
  return [told, { ...plain, preferred: false }];
}
