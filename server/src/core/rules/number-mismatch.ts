// number-mismatch: the cited article gives another number for the same thing. See docs/rules/number-mismatch.md.

import { numberStories } from '../analysis/number-story.ts';
import { isolate } from '../base/bidi.ts';
import { claimText, claimValue } from '../corpus/claim-words.ts';
import type { Quantity } from '../text/quantity.ts';
import { writeNumber } from '../text/write-number.ts';
import type { Rule, RuleFix } from './rule.ts';

export const numberMismatch: Rule = {
  id: 'number-mismatch',
  severity: 'warning',
  *check(sentence, context) {
    if (context.evidence.citations.length === 0) return;
    for (const { quantity, contrary } of numberStories(sentence, context)) {
      if (!contrary) continue;
      const key = isolate(`@${contrary.article.id}`);
      const written = isolate(quantity.text);
      const value = (language: 'en' | 'ar') => isolate(claimValue(contrary.claim, language));
      const says = (language: 'en' | 'ar') => isolate(claimText(contrary.claim, language));
      yield {
        span: quantity,
        message: {
          en: `${key} gives ${value('en')}, not “${written}”: ${says('en')}`,
          ar: `في ${key} العدد ${value('ar')} لا «${written}»: ${says('ar')}`,
        },
        fixes: valueFix(quantity, contrary.claim.quantity ?? {}, sentence.language),
        related: [
          {
            claim: contrary.id,
            message: { en: claimText(contrary.claim, 'en'), ar: claimText(contrary.claim, 'ar') },
          },
        ],
        data: { text: quantity.text, claim: contrary.id, value: claimValue(contrary.claim, 'en') },
      };
    }
  },
};

/** What a claim gives, as far as a draft can take it over. */
interface Given {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly comparator?: string;
}

/** Takes over the source's value, in the digits of the draft; none where it is a bound: words would have to change too. */
function valueFix(quantity: Quantity, { value, min, max, comparator }: Given, language: string): RuleFix[] {
  const first = quantity.numerals?.[0];
  const last = quantity.numerals?.at(-1);
  if (!first || !last || !SIDELESS.has(quantity.comparator ?? 'equal')) return [];
  const write = (number: number) => writeNumber(number, quantity.text, language === 'ar' ? 5 : 4);
  const newText =
    value !== undefined && SIDELESS.has(comparator ?? 'equal')
      ? write(value)
      : min !== undefined && max !== undefined
        ? `${write(min)}–${write(max)}`
        : undefined;
  if (newText === undefined) return [];
  return [
    {
      title: {
        en: `Change to ${isolate(newText)}, as in the source`,
        ar: `التغيير إلى ${isolate(newText)} كما في المصدر`,
      },
      edits: [{ span: { start: first.start, end: last.end }, newText }],
      preferred: true,
    },
  ];
}

/** Comparators that leave a value open to neither side. */
const SIDELESS: ReadonlySet<string> = new Set(['equal', 'about']);
