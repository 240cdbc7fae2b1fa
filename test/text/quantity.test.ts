import { describe, expect, it } from 'vitest';
import { isChecked, isSmallWord, type Quantity } from '../../server/src/core/text/quantity.ts';

const quantity = (more: Partial<Quantity>): Quantity => ({
  kind: 'count',
  start: 0,
  end: 5,
  text: 'three',
  written: 'words',
  ...more,
});
const counting = (group: NonNullable<NonNullable<Quantity['counted']>['group']>) => ({
  counted: { start: 6, end: 10, key: 'word', thing: 'thing', group },
});

describe('isSmallWord', () => {
  it.each([
    ['a word from two to nine', quantity({ value: 3 }), true],
    ['a range within', quantity({ min: 2, max: 3 }), true],
    ['a range beyond', quantity({ min: 8, max: 10 }), false],
    ['ten', quantity({ value: 10 }), false],
    ['zero', quantity({ value: 0 }), false],
    ['two and a half', quantity({ value: 2.5 }), false],
    ['digits', quantity({ value: 3, written: 'digits' }), false],
    ['a percentage', quantity({ kind: 'percent', value: 5 }), false],
    ['no value', quantity({}), false],
  ])('%s', (_, read, expected) => {
    expect(isSmallWord(read)).toBe(expected);
  });
});

describe('isChecked', () => {
  it.each([
    ['three reasons', quantity({ value: 3 }), false],
    ['three people who talk', quantity({ value: 3, ...counting('people') }), false],
    ['three villages', quantity({ value: 3, ...counting('other') }), false],
    ['three people harmed', quantity({ value: 3, ...counting('harmed') }), true],
    ['three soldiers', quantity({ value: 3, ...counting('force') }), true],
    ['three aircraft', quantity({ value: 3, ...counting('weapon') }), true],
    ['3 reasons', quantity({ value: 3, written: 'digits' }), true],
    ['thirty reasons', quantity({ value: 30 }), true],
    ['three dinars', quantity({ kind: 'money', value: 3 }), true],
    ['five per cent', quantity({ kind: 'percent', value: 5 }), true],
    ['dozens', quantity({ kind: 'vague', min: 12, max: 199 }), true],
    ['a year', quantity({ kind: 'year', value: 2016 }), false],
    ['an ordinal', quantity({ kind: 'ordinal', value: 3 }), false],
  ])('%s', (_, read, expected) => {
    expect(isChecked(read)).toBe(expected);
  });

  it('follows the kinds of the setting', () => {
    const measure = quantity({ kind: 'measure', value: 30, written: 'digits' });
    expect(isChecked(measure, new Set(['measure']))).toBe(true);
    expect(isChecked(quantity({ value: 30 }), new Set(['measure']))).toBe(false);
  });
});
