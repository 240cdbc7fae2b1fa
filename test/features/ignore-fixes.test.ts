// Ignoring a finding: the fixes, the file, and what an entry still matches when the draft changes.

import { describe, expect, it } from 'vitest';
import { isIgnored, readIgnores, withIgnored } from '../../server/src/core/ignores-file.ts';
import type { FindingKey } from '../../server/src/core/rules/rule.ts';
import { checkFix, serviceFor } from '../support/check.ts';

const DRAFT = 'The flood of last spring took 40 boats of the river people.';

/** The draft's first finding is ignored; what is then found in `text`? */
function foundAfterIgnoring(text: string, draft = DRAFT): readonly string[] {
  const service = serviceFor();
  const read = service.read(draft);
  const key = service.keyOf(read, service.findings(read)[0]!);
  const ignores = readIgnores(withIgnored(undefined, [key], 'own-count'));
  return service.findings(service.read(text), ignores).map(({ rule }) => rule);
}

describe('an ignored finding stays away', () => {
  it.each([
    ['as it was', DRAFT],
    ['in moved lines', `It rained.\n\n- It rained.\n- ${DRAFT}`],
    ['with a word changed beside it', DRAFT.replace('spring', 'winter')],
  ])('%s', (_, text) => expect(foundAfterIgnoring(text)).toEqual([]));
  it('in Arabic, in other digits no less', () => {
    const draft = 'جرف فيضان الربيع الماضي 40 قاربا من قوارب أهل النهر.';
    expect(foundAfterIgnoring(`هطل المطر.\n\n${draft}`, draft)).toEqual([]);
    expect(foundAfterIgnoring(draft.replace('40', '50'), draft)).toEqual(['unsourced-number']);
  });
});

describe('an ignored finding comes back', () => {
  it.each([
    ['with another number', DRAFT.replace('40', '60')],
    ['among other words', 'In Paris 40 thieves stole a wheel of cheese.'],
  ])('%s', (_, text) => expect(foundAfterIgnoring(text)).toEqual(['unsourced-number']));
});

describe('the file', () => {
  const key: FindingKey = { rule: 'unsourced-number', value: '40', near: 'took boats' };
  it('is sorted, has each entry once, and the newest reason', () => {
    const first = withIgnored(undefined, [{ ...key, value: '50' }, key], 'other');
    expect(withIgnored(first, [key], 'own-count')).toBe(
      '[\n  {"rule":"unsourced-number","value":"40","near":"took boats","reason":"own-count"},\n' +
        '  {"rule":"unsourced-number","value":"50","near":"took boats","reason":"other"}\n]\n',
    );
  });
  it.each(['{', '{"a": 1}', 'null'])('that is none is left alone: %s', (text) => {
    expect(withIgnored(text, [key], 'other')).toBeUndefined();
    expect(readIgnores(text).size).toBe(0);
  });
  it('of 5,000 entries knows each', () => {
    const keys = Array.from({ length: 5000 }, (_, i) => ({
      ...key,
      value: String(i % 500),
      near: `a b c d ${i} e f g`,
    }));
    const ignores = readIgnores(withIgnored(undefined, keys, 'other'));
    const asked = keys.slice(0, 200).map(({ value, near }) => ({ rule: 'unsourced-number', value, near }));
    expect(asked.filter((each) => isIgnored(ignores, each)).length).toBe(200);
  });
});

describe('fixes', () => {
  it('offer each reason, in the language of the sentence', () => {
    const service = serviceFor();
    const titles = (text: string) =>
      service
        .fixes(service.read(text), { start: 31, end: 31 })
        .map(({ title }) => title.replace(/[\u2066-\u2069]/g, ''));
    expect(titles(DRAFT).slice(0, 3)).toEqual([
      'Ignore here: our own count',
      'Ignore here: common knowledge',
      'Ignore here: sensitive source',
    ]);
    expect(titles('جرف فيضان الربيع الماضي للنهر 40 قاربا.')[0]).toBe('تجاهل هنا: إحصاؤنا');
  });
  it.each([
    [
      'at the end of the line',
      'It took ▮40 boats.\nIt rained.',
      'It took 40 boats. <!-- isnad-disable-line unsourced-number -->\nIt rained.',
    ],
    ['in Arabic', 'جرف ▮40 قاربا.', 'جرف 40 قاربا. <!-- isnad-disable-line unsourced-number -->'],
    [
      'within a row',
      '| boats |\n| --- |\n| ▮40 |',
      '| boats |\n| --- |\n| 40 <!-- isnad-disable-line unsourced-number --> |',
    ],
    [
      'before a hard break',
      'It took ▮40 boats  \nand cars.',
      'It took 40 boats <!-- isnad-disable-line unsourced-number -->  \nand cars.',
    ],
  ])('write the comment %s', (_, before, after) => {
    const title = /[\u0600-\u06ff]/.test(before) ? 'تعليق' : 'in the text';
    checkFix(before, after, { title });
    const service = serviceFor();
    expect(service.findings(service.read(after))).toEqual([]);
  });
});
