// The entries of the file of ignores: where they stand, which findings fall under each, and the file without one.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entriesIn,
  fallingUnder,
  ignoredFor,
  readIgnores,
  withIgnored,
  withoutIgnored,
} from '../../server/src/core/ignores-file.ts';
import { serviceFor } from '../support/check.ts';

const BOATS = { rule: 'unsourced-number', value: '40', near: 'took boats' };
const HOUSES = { rule: 'unsourced-number', value: '30', near: 'جرفت بيتا' };
const line = (entry: object) => `  ${JSON.stringify(entry)}`;

describe('the entries of the file', () => {
  it('have their reason, and are where they stand', () => {
    const text = withIgnored(withIgnored(undefined, [BOATS], 'own-count'), [HOUSES], 'other')!;
    const entries = entriesIn(text)!;
    expect(entries).toMatchObject([
      { ...HOUSES, reason: 'other' },
      { ...BOATS, reason: 'own-count' },
    ]);
    for (const { span, ...entry } of entries)
      expect(JSON.parse(text.slice(span.start, span.end))).toEqual(entry);
  });
  it('are found among what is none', () => {
    const text = `[1, {"rule": "x"}, ${JSON.stringify({ ...BOATS, reason: 'other' })}]`;
    const [entry, ...more] = entriesIn(text)!;
    expect(more).toEqual([]);
    expect(text.slice(entry!.span.start, entry!.span.end)).toBe(
      JSON.stringify({ ...BOATS, reason: 'other' }),
    );
  });
  it.each(['{', '{"a": 1}', 'null', '', '['.repeat(100_000)])('are none in %.20s', (text) => {
    expect(entriesIn(text)).toBeUndefined();
    expect(withoutIgnored(text, BOATS)).toBeUndefined();
  });
});

describe('what an entry silences', () => {
  it.each([
    ['It took 40 boats.', 'At dawn the flood took 40 boats of the village. It took 40 boats of the town.', 2],
    ['جرفت العاصفة 30 بيتا.', 'هبت الريح.\n\n- جرفت العاصفة 30 بيتا.', 1],
    ['جرفت العاصفة 30 بيتا.', 'جرفت العاصفة 50 بيتا.', 0],
    ['It took 40 boats.', 'In Paris 40 thieves stole a wheel of cheese.', 0],
  ])('«%s» in «%s»', (draft, other, count) => {
    const service = serviceFor();
    const keysOf = (source: string) => {
      const read = service.read(source);
      return service.findings(read).map((finding) => service.keyOf(read, finding));
    };
    const text = withIgnored(undefined, keysOf(draft), 'own-count')!;
    const keys = keysOf(other);
    const [found = []] = fallingUnder(entriesIn(text)!, keys);
    expect(found).toHaveLength(count);
    const ignores = readIgnores(text);
    for (const [index, key] of keys.entries())
      expect(ignoredFor(ignores, key)).toBe(found.includes(index) ? 'own-count' : undefined);
  });
});

describe('the file without an entry', () => {
  const [boats, houses] = [
    { ...BOATS, reason: 'other' },
    { ...HOUSES, reason: 'own-count' },
  ];
  it.each([
    ['the first', `[\n${line(boats)},\n${line(houses)}\n]\n`, `[\n${line(houses)}\n]\n`],
    ['the last', `[\n${line(houses)},\n${line(boats)}\n]\n`, `[\n${line(houses)}\n]\n`],
    ['the only one', `[\n${line(boats)}\n]\n`, '[]\n'],
    [
      'one of a file that is laid out by hand',
      `[ ${JSON.stringify(houses)} ,\r\n\t${JSON.stringify(boats, null, 4)}, 7 ]`,
      `[ ${JSON.stringify(houses)} ,\r\n\t7 ]`,
    ],
  ])('%s', (_, before, after) => expect(withoutIgnored(before, BOATS)).toBe(after));
  it('is nothing where it has no such entry', () => {
    const text = withIgnored(undefined, [BOATS], 'other')!;
    for (const other of [{ ...BOATS, near: 'took' }, { ...BOATS, value: '4' }, HOUSES])
      expect(withoutIgnored(text, other)).toBeUndefined();
  });
  it('is the file that was written of the others', () => {
    const word = fc.constantFrom('took', 'boats', 'جرفت', 'بيتا', '"', '\\', '40');
    const key = fc.record({ rule: word, value: word, near: word });
    const keys = fc.uniqueArray(key, {
      minLength: 1,
      maxLength: 6,
      selector: (each) => JSON.stringify(each),
    });
    fc.assert(
      fc.property(keys, ([first, ...others]) => {
        const text = withIgnored(undefined, [first!, ...others], 'other')!;
        expect(withoutIgnored(text, first!)).toBe(withIgnored(undefined, others, 'other'));
      }),
    );
  });
});
