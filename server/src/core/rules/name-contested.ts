// name-contested: a form that takes a side, or that the house avoids. See docs/rules/name-contested.md.

import { isDistanced } from '../analysis/distance.ts';
import { nameFault, type Stance } from '../analysis/name-fault.ts';
import { rewriteMention } from '../analysis/rewrite-mention.ts';
import { isolate } from '../base/bidi.ts';
import type { Message, Rule } from './rule.ts';

const STANCES: Readonly<Record<Stance, Message>> = {
  contested: { en: 'is disputed', ar: 'موضع خلاف' },
  derogatory: { en: 'is used against its bearer', ar: 'تنتقص من صاحبها' },
  'self-styled': { en: 'is a claim of its bearer', ar: 'مما يدعيه صاحبها لنفسه' },
  partisan: { en: 'takes a side', ar: 'منحازة إلى طرف' },
};
const AVOIDED: Message = { en: 'is avoided by the house', ar: 'مما يتجنبه دليل الأسلوب' };

export const nameContested: Rule = {
  id: 'name-contested',
  severity: 'hint',
  *check(sentence, { block, corpus }) {
    for (const mention of sentence.mentions) {
      const written = block.prose.text.slice(mention.start, mention.end);
      const fault = nameFault(mention, block.prose.text, corpus);
      if (fault?.kind !== 'contested' || isDistanced(mention, sentence, block.prose.text)) continue;
      const { stance, form, why } = fault;
      const says = stance ? STANCES[stance] : AVOIDED;
      const because = why ? ` (${isolate(why)})` : '';
      const newText = form === undefined ? undefined : rewriteMention(mention, form, block);
      yield {
        span: mention.whole,
        message: {
          en: `“${isolate(written)}” ${says.en}${because}.${form ? ` House form: “${isolate(form)}”.` : ''}`,
          ar: `الصيغة «${isolate(written)}» ${says.ar}${because}.${form ? ` الصيغة المعتمدة: «${isolate(form)}».` : ''}`,
        },
        fixes:
          newText === undefined
            ? []
            : [
                {
                  title: { en: `Change to ${isolate(newText)}`, ar: `التغيير إلى «${isolate(newText)}»` },
                  edits: [{ span: mention.whole, newText }],
                },
              ],
        data: {
          text: written,
          entity: mention.entity,
          ...(stance && { stance }),
          ...(form && { suggestion: form }),
        },
      };
    }
  },
};
