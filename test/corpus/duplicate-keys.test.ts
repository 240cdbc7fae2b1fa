import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasDuplicateKeys } from '../../server/src/core/corpus/duplicate-keys.ts';

const has = (text: string) => hasDuplicateKeys(text, JSON.parse(text));

describe('hasDuplicateKeys', () => {
  it.each([
    ['nothing at all', 'null', false],
    ['one key in several objects', '[{ "a": 1 }, { "a": { "a": 2 } }]', false],
    ['texts that begin with a colon, or end with one', '[":", "a:", "\\":", "\\\\", "b"]', false],
    ['white space before the colon', '{ "a"\t:1, "a"\r\n :2 }', true],
    ['the same key, escaped', '{ "a-b": 1, "a\\u002db": 2 }', true],
    ['a key that ends with a backslash', '{ "a\\\\": 1, "a\\\\": 2 }', true],
    ['__proto__, once and twice', '{ "__proto__": 1 }', false],
    ['__proto__ twice', '{ "__proto__": 1, "__proto__": 2 }', true],
    ['deep down', `${'['.repeat(20_000)}{ "a": 1, "a": 1 }${']'.repeat(20_000)}`, true],
  ])('%s', (_, text, expected) => {
    expect(has(text)).toBe(expected);
  });

  it('never of what was written from a value; always where a key was added that is there', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), fc.nat(3), (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(has(text)).toBe(false);
        const key = JSON.stringify(Object.keys(value)[0]);
        expect(has(`{ ${key} : 0, ${text.slice(1)}`)).toBe(true);
      }),
    );
  });
});
