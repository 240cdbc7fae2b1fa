import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../server/src/core/analysis/attribution.ts';
import { readAttributions } from '../../server/src/core/analysis/attributions.ts';
import type { Mention } from '../../server/src/core/analysis/mention.ts';
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

describe('what names tell', () => {
  const name = { text: '', lang: 'en' };
  const mention = (text: string, form: string, kind: 'actor' | 'place', id: string): Mention => {
    const start = text.indexOf(form);
    const span = { start, end: start + form.length };
    const entity = { kind, id };
    return {
      ...span,
      whole: span,
      clitics: '',
      entity,
      candidates: [entity],
      name,
      reason: { folded: false, form: 'name' },
    };
  };

  it.each([
    [english, 'The relief office said 40 people fled.', 'relief office'],
    [arabic, 'قال مكتب الإغاثة إن 40 شخصا نزحوا.', 'مكتب الإغاثة'],
  ])('gives the source its entity', (language, text, form) => {
    const mentions = [mention(text, form, 'actor', 'relief-office')];
    const [attribution] = readAttributions(text, { start: 0, end: text.length }, language, { mentions });
    expect(attribution).toMatchObject({
      kind: 'named',
      source: { entity: { kind: 'actor', id: 'relief-office' } },
    });
  });

  it.each([
    [english, 'Qazan recorded 40 degrees in the shade.', 'Qazan'],
    [arabic, 'سجلت قازان 40 درجة في الظل.', 'قازان'],
  ])('takes no count from a place', (language, text, form) => {
    const mentions = [mention(text, form, 'place', 'qazan')];
    expect(readAttributions(text, { start: 0, end: text.length }, language, { mentions })).toEqual([]);
  });
});

describe('languages', () => {
  it.each([
    ['en', english, 60],
    ['ar', arabic, 60],
    ['fr', french, 25],
  ] as const)('%s has its cues, in all senses of the two main languages', (_, { cues }, least) => {
    // Forms of one verb count once: "say", "says", "said".
    const roots = new Set(cues.cues.flatMap(({ forms }) => forms.map((form) => form.slice(0, 4))));
    expect(roots.size).toBeGreaterThanOrEqual(least);
  });
});

describe('any text', () => {
  const words = fc.array(
    fc.constantFrom(
      ...'said that according to the UN reported , : “ ” ( ) 40 people in a statement we counted told Reuters'.split(
        ' ',
      ),
      ...'قالت إن أن وفقا لوزارة نقلا عن الوزارة ، « » 40 شخصا بحسب ما أفاد به رأينا في بيان لها كشفت'.split(
        ' ',
      ),
    ),
    { maxLength: 40 },
  );

  it('gives spans within its sentence, in order', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(english, arabic, french), (list, language) => {
        const text = `x ${list.join(' ')} y`;
        const span = { start: 2, end: text.length - 2 };
        let last = 0;
        for (const { cue, source, kind } of readAttributions(text, span, language)) {
          for (const { start, end } of source ? [cue, source] : [cue]) {
            expect(start).toBeGreaterThanOrEqual(span.start);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(span.end);
          }
          expect(cue.start).toBeGreaterThanOrEqual(last);
          last = cue.start;
          if (kind === 'named' || kind === 'described') expect(source).toBeDefined();
          if (kind === 'unstated' || kind === 'witness') expect(source).toBeUndefined();
        }
      }),
    );
  });

  it.each([
    ['said', english],
    ['the report said', english],
    ['in a statement by', english],
    ['“a b c d”', english],
    ['قالت', arabic],
    ['بحسب ما', arabic],
    ['أن وقالت الوزارة', arabic],
  ])('takes linear time on a sentence of %s', (unit, language) => {
    const text = `${unit} `.repeat(20_000);
    // The square of this length would not be done within the limit of a test.
    expect(readAttributions(text, { start: 0, end: text.length }, language).length).toBeLessThanOrEqual(
      20_000,
    );
  });
});
