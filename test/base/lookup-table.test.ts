import { expect, it } from 'vitest';
import { lookupTable } from '../../server/src/core/base/lookup-table.ts';

it('has what is written in it, and no word that every object has', () => {
  const table = lookupTable({ city: 1 });
  expect(table.city).toBe(1);
  for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
    expect(table[word]).toBeUndefined();
});
