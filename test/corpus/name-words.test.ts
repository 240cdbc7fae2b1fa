// Words as names are made of them: what belongs to a word, what stands before it, how it is written.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORM, GAP, readNameWords, unitsToText } from '../../server/src/core/corpus/name-words.ts';
import { foldKey } from '../../server/src/core/text/fold.ts';

const ELISIONS = new Set(['l', 'd', 'qu']);
const nameOf = (table: Readonly<Record<string, number>>, value: number): string =>
  Object.entries(table).find(([, number]) => number === value)![0];

/** `gap:written=key` for each word; `~` before the key where a possessive is cut off. */
function show(text: string): string {
  const words = readNameWords(text, ELISIONS);
  return Array.from({ length: words.count }, (_, i) => {
    const key = unitsToText(words.keys, words.keyStart[i]!, words.stem[i]!);
    const possessive = words.stem[i]! < words.keyStart[i + 1]! ? '~' : '';
    return `${nameOf(GAP, words.gap[i]!)}:${text.slice(words.start[i], words.end[i])}=${possessive}${key}`;
  }).join(' ');
}

describe('words', () => {
  it.each([
    ['New York', 'start:New=new space:York=york'],
    ['Al-Watiya', 'start:Al=al hyphen:Watiya=watiya'],
    ["Libya's port", "start:Libya's=~libya space:port=port"],
    ['Libya’s', 'start:Libya’s=~libya'],
    ["Nu'aymi", "start:Nu'aymi=nuaymi"],
    ['ʿAbd al-Raḥmān', 'start:Abd=abd space:al=al hyphen:Raḥmān=rahman'],
    ["l'Égypte", 'start:l=l none:Égypte=egypte'],
    ['U.S. aid', 'start:U.S=us soft:aid=aid'],
    ['د.ب.أ', 'start:د.ب.أ=دبا'],
    ['مُصراتة', 'start:مُصراتة=مصراته'],
    ['ليبياً', 'start:ليبياً=ليبيا'],
    ['الـNATO', 'start:الـ=ال none:NATO=nato'],
    ['و12', 'start:و=و none:12=12'],
    ['كتيبة ١٦٦', 'start:كتيبة=كتيبه space:١٦٦=166'],
    ['one, two', 'start:one=one hard:two=two'],
    ['one. Two', 'start:one=one soft:Two=two'],
    ['Right. Two', 'start:Right=right start:Two=two'],
    ['a (b) “c”', 'start:a=a hard:b=b hard:c=c'],
    ['Johnson & Johnson', 'start:Johnson=johnson soft:Johnson=johnson'],
    ['a\ufffcb', 'start:a=a hard:b=b'],
    ['New\u200f York', 'start:New=new space:York=york'],
    ['Straße ﷲ', 'start:Straße=strasse space:ﷲ=الله'],
    ['', ''],
    ['؟!', ''],
  ])('%s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });
});

describe('how a word is written', () => {
  it.each([
    ['ليبيا', 'arabic'],
    ['libya', 'lower'],
    ['Libya', 'capital'],
    ['A', 'capital'],
    ['LIBYA', 'upper'],
    ['U.S.', 'upper'],
    ["UN's", 'upper'],
    ['McCain', 'mixed'],
    ['2016', 'digits'],
    ['G7', 'upper'],
  ])('%s is %s', (text, form) => {
    const words = readNameWords(text);
    expect(nameOf(FORM, words.form[0]!)).toBe(form);
  });
});

it('keeps every letter, folded, with its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const words = readNameWords(text);
      let end = 0;
      for (let i = 0; i < words.count; i++) {
        expect(words.start[i]).toBeGreaterThanOrEqual(end);
        expect(words.end[i]).toBeGreaterThan(words.start[i]!);
        end = words.end[i]!;
        for (let unit = words.keyStart[i]!; unit < words.keyStart[i + 1]!; unit++) {
          const at = words.source[unit]!;
          expect(at).toBeGreaterThanOrEqual(words.start[i]!);
          expect(at).toBeLessThan(words.end[i]!);
          expect(foldKey(text[at]!)).toContain(String.fromCharCode(words.keys[unit]!));
        }
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});
