// unused-silence: a comment that silences nothing. See docs/rules/unused-silence.md.

import type { Silence } from '../analysis/silences.ts';
import { isolate } from '../base/bidi.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** Speaks when all other rules have spoken: `check.ts` asks `unusedSilenceFinding`, no sentence shows it. */
export const unusedSilence: Rule = {
  id: 'unused-silence',
  severity: 'hint',
  *check() {},
};

/** What there is to say of a silence that silenced nothing; spans are in the draft. */
export function unusedSilenceFinding({ comment, rules }: Silence, remove: Silence['comment']): RuleFinding {
  const names = rules === 'all' ? '' : [...rules].map(isolate).join(', ');
  return {
    span: comment,
    inSource: true,
    message: {
      en: `This comment silences nothing${names && ` (${names})`}.`,
      ar: `لا يسكت هذا التعليق شيئا${names && ` (${names})`}.`,
    },
    fixes: [
      {
        title: { en: 'Remove the comment', ar: 'حذف التعليق' },
        edits: [{ span: remove, newText: '', inSource: true }],
        preferred: true,
      },
    ],
    data: { rules: rules === 'all' ? [] : [...rules] },
  };
}
