import { describe, expect, it } from 'vitest';
import { readDigits, vulgarFraction } from '../../server/src/core/text/quantities/digits.ts';

const ENGLISH = { dotGroups: false, commaIsDecimal: false };
const ARABIC = { dotGroups: true, commaIsDecimal: false };
const FRENCH = { dotGroups: true, commaIsDecimal: true };

describe('readDigits', () => {
  it.each([
    ['35', ENGLISH, 35, '35'],
    ['1,000', ENGLISH, 1000, '1,000'],
    ['1.000', ENGLISH, 1000, '1.000'],
    ['1.234', ENGLISH, 1.234, '1.234'],
    ['1.234', ARABIC, 1234, '1.234'],
    ['1,335', FRENCH, 1.335, '1,335'],
    ['1,335', ARABIC, 1335, '1,335'],
    ['1 000', ENGLISH, 1000, '1 000'],
    ['1\u202f234\u202f567,8', FRENCH, 1234567.8, '1\u202f234\u202f567,8'],
    ['1\u00a0234', FRENCH, 1234, '1\u00a0234'],
    ["1'234'567", ENGLISH, 1234567, "1'234'567"],
    ['1’234', ENGLISH, 1234, '1’234'],
    ['1,234,567.89', ENGLISH, 1234567.89, '1,234,567.89'],
    ['1.234.567,89', ENGLISH, 1234567.89, '1.234.567,89'],
    ['12,34,567', ENGLISH, 1234567, '12,34,567'],
    ['١٬٢٠٠', ARABIC, 1200, '١٬٢٠٠'],
    ['١٬٢٠٠٫٥', ARABIC, 1200.5, '١٬٢٠٠٫٥'],
    ['٣٫٥', ARABIC, 3.5, '٣٫٥'],
    ['٠,٢٥', ARABIC, 0.25, '٠,٢٥'],
    ['۱۲۳', ARABIC, 123, '۱۲۳'],
    ['١،٢٣٤،٥٦٧', ARABIC, 1234567, '١،٢٣٤،٥٦٧'],
    ['25\u200f,\u200f5', ARABIC, 25.5, '25\u200f,\u200f5'],
    ['0.5', ENGLISH, 0.5, '0.5'],
    ['0,5', ENGLISH, 0.5, '0,5'],
  ])('%s', (text, habits, value, span) => {
    const number = readDigits(text, 0, habits);
    expect(number.value).toBe(value);
    expect(text.slice(number.start, number.end)).toBe(span);
  });

  it.each([
    ['12, 13', '12'],
    ['1,2,3', '1'],
    ['35.', '35'],
    ['35,', '35'],
    ['2016 100', '2016'],
    ['12 34', '12'],
    ['007 123', '007'],
    ['٣، ٤', '٣'],
  ])('%s ends with %s', (text, span) => {
    const { start, end } = readDigits(text, 0, ENGLISH);
    expect(text.slice(start, end)).toBe(span);
  });

  it.each(['192.168.1.2', '255.255.255.255', '1.2.3', '17.02.2011', '08.008.08.08'])(
    '%s is more than one number',
    (text) => {
      const { value, start, end } = readDigits(text, 0, ENGLISH);
      expect(value).toBeUndefined();
      expect(text.slice(start, end)).toBe(text);
    },
  );

  it.each([
    ['35', 0.5],
    ['1,000', 0.5],
    ['1.2', 0.05],
    ['0.25', 0.005],
  ])('half of the last place of %s is %d', (text, precision) => {
    expect(readDigits(text, 0, ENGLISH).precision).toBeCloseTo(precision, 12);
  });
});

describe('vulgarFraction', () => {
  it('knows the signs', () => {
    expect(vulgarFraction('½')).toBe(0.5);
    expect(vulgarFraction('⅔')).toBeCloseTo(2 / 3);
    expect(vulgarFraction('x')).toBeUndefined();
  });
});
