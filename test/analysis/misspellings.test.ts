// Names that are nearly known ones: exactly the marked ones are found, and the form that is meant is given.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../server/src/core/analysis/mentions.ts';
import { findMisspellings } from '../../server/src/core/analysis/misspellings.ts';
import { resolveMentions } from '../../server/src/core/analysis/resolve-mentions.ts';
import { settleMisspellings } from '../../server/src/core/analysis/settle-misspellings.ts';
import { markSpans, parseFixture } from '../support/fixture.ts';
import * as fixtures from './misspelling-fixtures.ts';
import { NAMES_INDEX } from './names-corpus.ts';

const findIn = (texts: readonly string[]) => {
  const candidates = texts.map((text) => findMentions(text, NAMES_INDEX));
  return settleMisspellings(
    texts.map((text, i) => findMisspellings(text, candidates[i]!, NAMES_INDEX)),
    resolveMentions(candidates, NAMES_INDEX),
  );
};
const find = (text: string) => findIn([text])[0]!;

for (const [name, table] of Object.entries(fixtures))
  describe(name, () => {
    it.each(table.trim().split('\n'))('%s', (line) => {
      const texts = line.split(' ¶ ').map((block) => parseFixture(block).text);
      const found = findIn(texts).map((block, i) =>
        markSpans(
          texts[i]!,
          block.map(({ span, name: meant }) => ({ ...span, labels: [meant] })),
        ),
      );
      expect(found.join(' ¶ ')).toBe(line);
    });
  });

describe('any slip in a full name of three words', () => {
  const name = 'Government of National Accord';
  const slips = fc.tuple(
    fc.constantFrom(0, 1, 2, 3),
    fc.integer({ min: 1, max: 7 }),
    fc.constantFrom(...'qxzk'),
  );

  function slip(word: string, kind: number, at: number, letter: string): string {
    if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
    if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
    if (kind === 2) return word.slice(0, at) + letter + word.slice(at + 1);
    return word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2);
  }

  it('gives the name', () => {
    fc.assert(
      fc.property(slips, ([kind, at, letter]) => {
        const wrong = slip('Government', kind, at, letter);
        fc.pre(wrong !== 'Government');
        const [found] = find(`The ${name.replace('Government', wrong)} met.`);
        expect(found?.name).toBe(name);
      }),
    );
  });
});

describe('any text', () => {
  it('gives spans in order and within the text, and none over a mention', () => {
    const pieces = fc.constantFrom(
      'فائز',
      'السراح',
      'مدينة',
      'مصراطة',
      'Fayez',
      'Saraj',
      'Bengazi',
      ',',
      '.',
      "'s",
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const mentions = findMentions(text, NAMES_INDEX);
        let end = 0;
        for (const { span } of findMisspellings(text, mentions, NAMES_INDEX)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });
});
