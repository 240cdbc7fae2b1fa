import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../server/src/core/analysis/attribution.ts';
import { readAttributions } from '../../server/src/core/analysis/attributions.ts';
import { arabic } from '../../server/src/core/language/ar/arabic.ts';
import { english } from '../../server/src/core/language/en/english.ts';
import { french } from '../../server/src/core/language/fr/french.ts';
import type { Language } from '../../server/src/core/language/language.ts';
import { ARABIC, ENGLISH, FRENCH } from './attribution-fixtures.ts';

const MARKS = /[⟦⟧⟨⟩⦅⦆]/g;

/** The attributions of a sentence in the notation of its fixture. */
function show(text: string, attribution: Attribution): string {
  return `${attribution.kind} ${attribution.sense} ⟦${text.slice(attribution.cue.start, attribution.cue.end)}⟧`;
}

function lines(table: string): { expected: string; marked: string; text: string }[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [expected = '', marked = ''] = line.split(' | ');
      return { expected, marked, text: marked.replace(MARKS, '') };
    });
}

const marked = (text: string, open: string, close: string): string | undefined => {
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  return from < 0 ? undefined : text.slice(from + 1, to).replace(MARKS, '');
};

function check(language: Language, table: string): void {
  describe.each(lines(table))('$expected | $marked', ({ expected, marked: fixture, text }) => {
    const found = readAttributions(text, { start: 0, end: text.length }, language);
    it('is read', () => {
      const shown = found.map((attribution) => show(text, attribution));
      if (expected === 'none') expect(shown).toEqual([]);
      else if (expected === 'any') expect(shown).not.toEqual([]);
      else expect(shown).toEqual([`${expected} ⟦${marked(fixture, '⟦', '⟧')}⟧`]);
    });
    const source = marked(fixture, '⟨', '⟩');
    if (source !== undefined)
      it('has the source', () => {
        const at = found[0]?.source;
        const read = at && text.slice(at.start, at.end);
        expect(read?.replace(/^(?:the|l') /i, '')).toContain(source.replace(/,$/, ''));
      });
  });
}

describe('English', () => check(english, ENGLISH));
describe('Arabic', () => check(arabic, ARABIC));
describe('French', () => check(french, FRENCH));
