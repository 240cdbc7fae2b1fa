import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../server/src/core/language/languages.ts';
import { readQuantities } from '../../server/src/core/text/quantities.ts';

const { ar, en, fr } = LANGUAGES;
const LISTS = { 'en, ar': [en, ar], 'fr, ar': [fr, ar], ar: [ar], en: [en], none: [] };

/** Pieces that numbers and what stands beside them are made of, to be strung together at random. */
const PIECES =
  '1 12 2016 35 1,000 1.5 ٣٥ ١٬٠٠٠ ۱۲ ½ 0 007 one two twenty hundred thousand million dozen half third thirds second point minus and or of to from between a the ' +
  'over out in at on May March Monday am p.m. years old aged km % per cent $ € dollars soldiers people killed Resolution No. more than at least ' +
  'واحد خمسة خمس عشر عشرون مئة مئتان ألف ألفين آلاف مليون ملايين مئات عشرات نصف ثلثا أرباع و من إلى بين على كل عام مايو كانون الثاني الساعة صباحا ' +
  'جندي جنديان قتيلا بالمئة دينار كتيبة رقم vingt quatre cent mille et demi mai h - – — ـ / . , ، : ; ( ) [ ] « » \' ’ " # @ _ + ° ′ \u200f \u061c \u0640 \ufffc ^ e k m bn';
const piece = fc.constantFrom(...PIECES.split(' '));
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', ' ', '\u00a0', '\n')), { maxLength: 30 })
  .map((pieces) => pieces.flat().join(''));

describe('properties of quantities', () => {
  it('never throws; spans are in bounds, sorted and apart, and hold their text', () => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ unit: 'binary' })),
        fc.constantFrom(...(Object.keys(LISTS) as (keyof typeof LISTS)[])),
        (prose, languages) => {
          let last = 0;
          for (const quantity of readQuantities(prose, LISTS[languages])) {
            expect(quantity.start).toBeGreaterThanOrEqual(last);
            expect(quantity.end).toBeGreaterThan(quantity.start);
            expect(quantity.end).toBeLessThanOrEqual(prose.length);
            expect(quantity.text).toBe(prose.slice(quantity.start, quantity.end));
            expect(Number.isFinite(quantity.value ?? quantity.max ?? 0)).toBe(true);
            if (quantity.min !== undefined && quantity.max !== undefined)
              expect(quantity.min).toBeLessThanOrEqual(quantity.max);
            for (const numeral of quantity.numerals ?? []) {
              expect(numeral.start).toBeGreaterThanOrEqual(quantity.start);
              expect(numeral.end).toBeLessThanOrEqual(quantity.end);
            }
            last = quantity.end;
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['en', 'soldiers', [en, ar]],
    ['ar-EG', 'جندي', [en, ar]],
    ['ar-LY', 'جندي', [en, ar]],
    ['fa-IR', 'جندي', [en, ar]],
    ['fr', 'soldats', [fr, ar]],
    ['de-CH', 'soldiers', [en, ar]],
    ['en-IN', 'soldiers', [en, ar]],
  ] as const)('reads back what %s formats', (locale, noun, languages) => {
    const format = new Intl.NumberFormat(locale);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        // Four groups between dots may be an address: those are left out.
        expect(readQuantities(`${format.format(value)} ${noun}`, languages)).toMatchObject([
          { kind: 'count', value },
        ]);
      }),
    );
  });

  it('reads back English words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 999_999_999_999 }), fc.boolean(), (value, and) => {
        const words = inEnglish(value, and);
        expect(readQuantities(`${words} tents`, [en, ar])).toMatchObject([
          { kind: 'count', value, text: words },
        ]);
      }),
    );
  });

  it('reads back Arabic words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 999_999_999_999 }), (value) => {
        const words = inArabic(value);
        expect(readQuantities(`وصل ${words} خيمة`, [en, ar])).toMatchObject([
          { kind: 'count', value, text: words },
        ]);
      }),
    );
  });

  it('reads back French words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (value) => {
        const words = inFrench(value);
        expect(readQuantities(`${words} tentes`, [fr, ar])).toMatchObject([
          { kind: 'count', value, text: words },
        ]);
      }),
    );
  });
});

const EN_UNITS =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inEnglish(value: number, and: boolean): string {
  const parts = scales(value, ['', ' thousand', ' million', ' billion']).map(
    ([group, scale]) => below1000(group) + scale,
  );
  return parts.join(' ');

  function below1000(group: number): string {
    const rest = group % 100;
    const low =
      rest < 20
        ? EN_UNITS[rest]!
        : [EN_TENS[Math.floor(rest / 10)], EN_UNITS[rest % 10]].filter(Boolean).join('-');
    if (group < 100) return low;
    const hundreds = `${EN_UNITS[Math.floor(group / 100)]} hundred`;
    return low === '' ? hundreds : `${hundreds} ${and ? 'and ' : ''}${low}`;
  }
}

const AR_UNITS = ' واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة'.split(' ');
const AR_TENS = ' عشرة عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون'.split(' ');
const AR_HUNDREDS = ' مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة'.split(' ');
const AR_SCALES = [
  ['', '', ''],
  ['ألف', 'ألفان', 'آلاف'],
  ['مليون', 'مليونان', 'ملايين'],
  ['مليار', 'ملياران', 'مليارات'],
];

function inArabic(value: number): string {
  return scales(value, [0, 1, 2, 3])
    .map(([group, scale]) => {
      const [one, two, few] = AR_SCALES[scale]!;
      if (scale > 0 && group === 1) return one;
      if (scale > 0 && group === 2) return two;
      return `${below1000(group)} ${group % 100 >= 3 && group % 100 <= 10 ? few : one}`.trim();
    })
    .join(' و');

  function below1000(group: number): string {
    const [units, tens] = [group % 10, Math.floor(group / 10) % 10];
    const teen = units === 1 ? 'أحد' : units === 2 ? 'اثنا' : AR_UNITS[units];
    const low = tens === 1 && units > 0 ? [`${teen} عشر`] : [AR_UNITS[units], AR_TENS[tens]];
    return [AR_HUNDREDS[Math.floor(group / 100)], ...low].filter(Boolean).join(' و');
  }
}

const FR_UNITS =
  ' un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const FR_TENS = '  vingt trente quarante cinquante soixante'.split(' ');

function inFrench(value: number): string {
  return scales(value, ['', 'mille', 'million', 'milliard'])
    .map(([group, scale]) => {
      if (scale === '') return below1000(group);
      if (scale === 'mille') return group === 1 ? 'mille' : `${below1000(group)} mille`;
      return `${below1000(group)} ${scale}${group > 1 ? 's' : ''}`;
    })
    .join(' ');

  function below1000(group: number): string {
    const hundreds = Math.floor(group / 100);
    const rest = group % 100;
    const front =
      hundreds === 0 ? '' : hundreds === 1 ? 'cent' : `${FR_UNITS[hundreds]} cent${rest === 0 ? 's' : ''}`;
    return [front, below100(rest)].filter(Boolean).join(' ');
  }

  function below100(rest: number): string {
    if (rest < 20) return FR_UNITS[rest]!;
    if (rest >= 80) return rest === 80 ? 'quatre-vingts' : `quatre-vingt-${FR_UNITS[rest - 80]}`;
    const tens = Math.min(Math.floor(rest / 10), 6);
    const unit = rest - tens * 10;
    if (unit === 0) return FR_TENS[tens]!;
    return `${FR_TENS[tens]}${unit === 1 || unit === 11 ? ' et ' : '-'}${FR_UNITS[unit]}`;
  }
}

/** The groups of thousands of a number that are not 0, highest first, each with its scale. */
function scales<Scale>(value: number, names: readonly Scale[]): [number, Scale][] {
  return names
    .map((name, power): [number, Scale] => [Math.floor(value / 1000 ** power) % 1000, name])
    .filter(([group]) => group > 0)
    .reverse();
}
