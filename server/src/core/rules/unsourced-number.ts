// unsourced-number: a checked number in a sentence that neither cites nor attributes. See docs/rules/unsourced-number.md.

import type { AnalyzedSentence } from '../analysis/analysis.ts';
import { citationOf } from '../analysis/citation-style.ts';
import { numberStories } from '../analysis/number-story.ts';
import { isolate } from '../base/bidi.ts';
import type { ClaimMatch } from '../corpus/claim-index.ts';
import type { Message, Rule, RuleContext, RuleFix } from './rule.ts';

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
          .map((match, rank) => citationFix(context, sentence, match, rank === 0)),
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

/** The finding's sentence with the article of the match cited. */
function citationFix(
  { block, citationStyle }: RuleContext,
  sentence: AnalyzedSentence,
  { entry: { article } }: ClaimMatch,
  preferred: boolean,
): RuleFix {
  const { at, text, append } = citationOf(article, block, sentence, citationStyle);
  return {
    title: { en: `Cite @${article.id}`, ar: `إدراج المرجع ${isolate(`@${article.id}`)}` },
    edits: [{ span: { start: at, end: at }, newText: text, inSource: true }],
    ...(append !== undefined && { append }),
    preferred,
  };
}
