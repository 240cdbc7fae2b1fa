import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/src/core/language/language.ts';
import { LANGUAGES } from '../../server/src/core/language/languages.ts';
import { thingTable } from '../../server/src/core/text/quantities/things.ts';
import { readQuantities } from '../../server/src/core/text/quantities.ts';
import { CHECKED_KINDS, isChecked, type Quantity } from '../../server/src/core/text/quantity.ts';
import arabic from './fixtures/quantities.ar.txt?raw';
import english from './fixtures/quantities.en.txt?raw';
import french from './fixtures/quantities.fr.txt?raw';

const { ar, en, fr } = LANGUAGES;
const FIXTURES: readonly (readonly [name: string, lines: string, languages: readonly Language[]])[] = [
  ['English', english, [en, ar]],
  ['Arabic', arabic, [en, ar]],
  ['French', french, [fr, ar]],
];

/** What a mark of the fixtures says of a quantity, see the head of each file. */
function mark(quantity: Quantity): string {
  const { kind, value, min, max, comparator, currency, unit, counted } = quantity;
  const round = (number: number) => String(Number(number.toFixed(4)));
  const isSmall = CHECKED_KINDS.has(kind) && !isChecked(quantity);
  return [
    kind,
    value !== undefined
      ? round(value)
      : min !== undefined
        ? `${round(min)}..${max === undefined ? '' : round(max)}`
        : '',
    comparator === 'equal' ? '' : (comparator ?? ''),
    currency ?? unit ?? '',
    counted?.thing ? `→${counted.thing}${counted.group === 'harmed' ? '!' : ''}` : '',
    isSmall ? 'small' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** `text` with all its quantities marked. */
function marked(text: string, languages: readonly Language[]): string {
  let out = '';
  let last = 0;
  for (const quantity of readQuantities(text, languages)) {
    out += `${text.slice(last, quantity.start)}⟦${text.slice(quantity.start, quantity.end)}⟧{${mark(quantity)}}`;
    last = quantity.end;
  }
  return out + text.slice(last);
}

for (const [name, lines, languages] of FIXTURES) {
  const fixtures = lines.split('\n').filter((line) => line !== '' && !/^##? /.test(line));
  describe(`quantities in ${name}`, () => {
    it.each(fixtures)('%s', (expected) => {
      const text = expected.replace(/⟦([^⟧]*)⟧\{[^}]*\}/gu, '$1');
      expect(marked(text, languages)).toBe(expected);
    });
  });
}

describe('readQuantities', () => {
  it('reads a paragraph in two scripts whole', () => {
    expect(marked('Sources told «الشرق الأوسط» that 35 جنديا and two tanks fell.', [en, ar])).toBe(
      'Sources told «الشرق الأوسط» that ⟦35⟧{count 35 →soldier} جنديا and ⟦two⟧{count 2 →tank} tanks fell.',
    );
  });

  it('reads Latin words by the first language of their script', () => {
    expect(marked('six cents', [fr, ar])).toBe('⟦six cents⟧{count 600}');
    expect(marked('six cents', [en, fr])).toBe('⟦six cents⟧{money 6 cent}');
  });

  it('passes over what is no prose', () => {
    expect(marked('Some 35 men \ufffc and 12 \ufffc.', [en, ar])).toBe(
      'Some ⟦35⟧{count 35 about →man} men \ufffc and ⟦12⟧{count 12 small} \ufffc.',
    );
  });

  it.each([
    ['2–3 million', 2e6, 3e6],
    ['between $5 and $10 million', 5e6, 1e7],
    ['من 200 إلى 300 ألف', 200_000, 300_000],
    ['بين مليون ومليوني', 1e6, 2e6],
  ])('gives both ends of %s', (text, min, max) => {
    expect(readQuantities(text, [en, ar])).toMatchObject([{ min, max }]);
  });

  it.each([
    ['1.2 million people', 50_000],
    ['1,187,450 people', 0.5],
    ['3.5 tonnes', 0.05],
    ['a dozen people', 0.5],
    ['ألف جندي', 100],
    ['20 ألف جندي', 500],
  ])('knows how exactly %s is written', (text, precision) => {
    expect(readQuantities(text, [en, ar])).toMatchObject([{ precision }]);
  });

  it('keeps numbers apart from their units', () => {
    const text = 'from $5 million to $6 million, or 40 Libyan dinars';
    const [range, money] = readQuantities(text, [en, ar]);
    expect(range!.numerals!.map(({ start, end }) => text.slice(start, end))).toEqual([
      '5 million',
      '6 million',
    ]);
    expect(money!.numerals!.map(({ start, end }) => text.slice(start, end))).toEqual(['40']);
  });

  it('lays other intervals over those of vague amounts', () => {
    const [quantity] = readQuantities('dozens of people', [en], { vague: { dozens: { min: 24, max: 99 } } });
    expect(quantity).toMatchObject({ kind: 'vague', min: 24, max: 99 });
  });

  it('counts the things of another table', () => {
    const things = thingTable(
      [en, ar],
      [{ things: { tent: { group: 'other', en: ['tents'], ar: ['خيمة', 'خيام'] } } }],
    );
    for (const text of ['35 tents', '35 خيمة', 'ثلاث خيام']) {
      expect(readQuantities(text, [en, ar], { things })).toMatchObject([
        { counted: { thing: 'tent', group: 'other' } },
      ]);
    }
  });
});

describe('thingTable', () => {
  it('lets later files add and override, and takes unknown groups for other', () => {
    const { nouns } = thingTable(
      [en],
      [
        { things: { ship: { group: 'weapon', en: ['ship', 'boat'] } } },
        { things: { dinghy: { group: 'rubber', en: ['boat'] } } },
      ],
    );
    expect(nouns.get('ship')).toEqual({ key: 'ship', group: 'weapon' });
    expect(nouns.get('boat')).toEqual({ key: 'dinghy', group: 'other' });
  });

  it('forms duals of singulars, and of no sound plural', () => {
    const { duals } = thingTable([ar]);
    expect(duals.get('جنديان')?.key).toBe('soldier');
    expect(duals.get('طايرتين')?.key).toBe('aircraft');
    expect(duals.has('مدنيين')).toBe(false);
  });
});
