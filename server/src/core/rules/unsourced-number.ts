// unsourced-number: a checked number in a sentence that neither cites nor attributes. See docs/rules/unsourced-number.md.

import type { AnalyzedSentence } from '../analysis/analysis.ts';
import { claimQuery } from '../analysis/claim-query.ts';
import { isolate } from '../base/bidi.ts';
import type { Span } from '../base/span.ts';
import type { ClaimMatch } from '../corpus/claim-index.ts';
import type { Block } from '../text/prose.ts';
import { isChecked } from '../text/quantity.ts';
import type { Message, Rule, RuleFix } from './rule.ts';

/** Most citations that are offered for one number. */
const MOST_FIXES = 3;

export const unsourcedNumber: Rule = {
  id: 'unsourced-number',
  severity: 'warning',
  *check(sentence, { block, evidence, corpus, claims, checkedKinds }) {
    if (block.kind === 'heading' || evidence.sourced) return;
    for (const quantity of sentence.quantities) {
      if (quantity.kind === 'vague' || !isChecked(quantity, checkedKinds)) continue;
      const query = claimQuery(block, sentence, quantity, corpus);
      const matches = query ? onePerArticle(claims.match(query)) : [];
      yield {
        span: quantity,
        message: say(quantity.text, matches[0]),
        fixes: matches
          .slice(0, MOST_FIXES)
          .map((match, rank) => citationFix(block, sentence, match, rank === 0)),
        data: {
          text: quantity.text,
          ...(quantity.value !== undefined && { value: quantity.value }),
          ...(quantity.min !== undefined && { min: quantity.min }),
          ...(quantity.max !== undefined && { max: quantity.max }),
          kind: quantity.kind,
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

function citationFix(
  block: Block,
  sentence: AnalyzedSentence,
  { entry }: ClaimMatch,
  preferred: boolean,
): RuleFix {
  const key = entry.article.id;
  return {
    title: { en: `Cite @${key}`, ar: `إدراج المرجع ${isolate(`@${key}`)}` },
    edits: [{ span: citationPlace(block, sentence.span), newText: ` [@${key}]`, inSource: true }],
    preferred,
  };
}

const STOPS = /[.!?؟。…۔]/;
const CLOSERS = /["'”’»)\]]/;

/**
 * Where a citation goes in: before the stop that ends the sentence, behind a quotation that holds the stop, at the end
 * of a block that has none. Gives an empty span in the source of the block.
 */
function citationPlace({ prose, length }: Block, { start, end }: Span): Span {
  let at = end;
  while (at > start && /\s/.test(prose.text[at - 1]!)) at--;
  const behind = at;
  if (!CLOSERS.test(prose.text[at - 1] ?? '')) while (at > start && STOPS.test(prose.text[at - 1]!)) at--;
  if (at < behind) return emptyAt(prose.toSource(at));
  // Nothing but markup follows the last words of a block: a citation stands behind it.
  return emptyAt(
    prose.text.slice(at).trim() === '' ? length : prose.sourceSpan({ start: at - 1, end: at }).end,
  );
}

const emptyAt = (offset: number): Span => ({ start: offset, end: offset });
