// What a writer can do to have no more of a finding: say why beside the draft, or in the text.

import { lookupTable } from '../base/lookup-table.ts';
import type { Edit, Finding, Message } from '../finding.ts';
import { keyOf } from './finding-key.ts';
import type { Fix } from './fixes.ts';

/** The reasons that are offered, by what the file of ignores has for them. */
const REASONS = lookupTable<Message>({
  'own-count': { en: 'our own count', ar: 'إحصاؤنا' },
  'common-knowledge': { en: 'common knowledge', ar: 'معروف للجميع' },
  'sensitive-source': { en: 'sensitive source', ar: 'مصدر حساس' },
  'wrong-alarm': { en: 'wrong alarm', ar: 'إنذار خاطئ' },
  other: { en: 'another reason', ar: 'سبب آخر' },
});

/** A reason of the file of ignores in words; one that is not offered stays as it is. */
export const reasonInWords = (reason: string, language: 'ar' | 'en'): string =>
  REASONS[reason]?.[language] ?? reason;

/** For each finding a fix for each reason, and one that writes the comment into its line. */
export const ignoreFixes = (findings: readonly Finding[], source: string): readonly Fix[] =>
  findings.flatMap((finding): Fix[] => {
    const { rule, language } = finding;
    const key = keyOf(finding, source);
    const title = (en: string, ar: string) => (language === 'ar' ? ar : en);
    const reasons = Object.entries(REASONS).map(
      ([reason, words]): Fix => ({
        title: title(`Ignore here: ${words.en}`, `تجاهل هنا: ${words.ar}`),
        edits: [],
        beside: { kind: 'ignore', key, reason },
        findings: [finding],
      }),
    );
    return [
      ...reasons,
      {
        title: title(
          `Silence ${rule} on this line, in the text`,
          `إسكات ${rule} في هذا السطر بتعليق في النص`,
        ),
        edits: [lineComment(source, finding)],
        findings: [finding],
      },
    ];
  });

/** The comment at the end of the line: within the last cell of a table row, before spaces that break the line. */
function lineComment(source: string, { rule, span }: Finding): Edit {
  const newline = source.indexOf('\n', span.end);
  const end = newline < 0 ? source.length : newline;
  let at = end;
  while (at > span.end && /[\s|]/.test(source[at - 1]!)) at--;
  const isRow = source.slice(at, end).includes('|');
  const text = ` <!-- isnad-disable-line ${rule} -->`;
  return { span: { start: at, end: at }, newText: isRow && source[at] !== ' ' ? `${text} ` : text };
}
