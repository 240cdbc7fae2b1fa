import { expect, it } from 'vitest';
import { LANGUAGES } from '../../server/src/core/language/languages.ts';
import { readQuantities } from '../../server/src/core/text/quantities.ts';

it.each(['1,', '١، ', '5 ', '1.', '2 × '])(
  'reads a row of 20,000 times “%s” without losing its way',
  (piece) => {
    const row = piece.repeat(20_000);
    const read = readQuantities(row, [LANGUAGES.en, LANGUAGES.ar]);
    expect(read.every(({ start, end }) => 0 <= start && start < end && end <= row.length)).toBe(true);
  },
);
