// What changed between two versions of a text.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeBetween } from '../../server/src/core/text/text-change.ts';

it.each([
  ['same', 'same', { start: 4, oldEnd: 4, newEnd: 4 }],
  ['one two', 'one, two', { start: 3, oldEnd: 3, newEnd: 4 }],
  ['قال الوزير', 'قال ذلك الوزير', { start: 4, oldEnd: 4, newEnd: 8 }],
  ['aaa', 'aaaa', { start: 3, oldEnd: 3, newEnd: 4 }],
  ['', 'new', { start: 0, oldEnd: 0, newEnd: 3 }],
  ['old', '', { start: 0, oldEnd: 3, newEnd: 0 }],
])('%j → %j', (before, after, change) => {
  expect(changeBetween(before, after)).toEqual(change);
});

it('gives a change that makes the new text of the old, and no smaller one does', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ب'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, text, text, fc.nat(9000), (head, out, into, tail, padding) => {
      const pad = 'x'.repeat(padding);
      const before = head + pad + out + pad + tail;
      const after = head + pad + into + pad + tail;
      const { start, oldEnd, newEnd } = changeBetween(before, after);
      expect(before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd)).toBe(after);
      if (start < oldEnd && start < newEnd) {
        expect(before[start]).not.toBe(after[start]);
        expect(before[oldEnd - 1]).not.toBe(after[newEnd - 1]);
      }
    }),
  );
});
