import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../server/src/core/language/languages.ts';
import { readQuantities } from '../../server/src/core/text/quantities.ts';

const read = (text: string) =>
  readQuantities(text, [LANGUAGES.ar, LANGUAGES.en]).map(({ kind, text, value, min, max }) => [
    kind,
    text,
    value ?? [min, max],
  ]);

describe('readQuantities', () => {
  it.each([
    [
      'The force lost 35 soldiers and 1,200 shells.',
      [
        ['count', '35', 35],
        ['count', '1,200', 1200],
      ],
    ],
    ['وافق على نشر ١٬٠٠٠ جندي', [['count', '١٬٠٠٠', 1000]]],
    ['كل فريق لا يتجاوز عدده 15 ـ 20', [['count', '15 ـ 20', [15, 20]]]],
    ['ثلاثمئة وخمسة وأربعون ألفا من السكان', [['count', 'ثلاثمئة وخمسة وأربعون ألفا', 345_000]]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
