// The number words of English.

import {
  hundred,
  numberWords,
  ordinal,
  roles,
  scale,
  set,
  teen,
  ten,
  unit,
  type WordList,
} from '../number-words.ts';

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const UNIT_ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** Tens and units written as one word: twentyfive, twentyfifth. */
const fused = (units: readonly string[], is: (value: number) => WordList[1]): WordList[] =>
  TENS.flatMap((tens, t) => units.map((word, u): WordList => [tens + word, is((t + 2) * 10 + u + 1)]));

export const CARDINALS: readonly WordList[] = [
  ['zero nought naught', { numeral: { rank: 'zero', value: 0 } }],
  ...UNITS.map((word, i): WordList => [word, unit(i + 1)]),
  ['ten', teen(10)],
  ['eleven', teen(11)],
  ['twelve', teen(12)],
  ['thirteen', teen(13)],
  ['fourteen', teen(14)],
  ['fifteen', teen(15)],
  ['sixteen', teen(16)],
  ['seventeen', teen(17)],
  ['eighteen', teen(18)],
  ['nineteen', teen(19)],
  ...TENS.map((word, i): WordList => [word, ten((i + 2) * 10)]),
  ['fourty', ten(40)],
  ...fused(UNITS, ten),
  ['hundred', hundred(100)],
  ['thousand', scale(1e3)],
  ['lakh lakhs lac lacs lkh lkhs', scale(1e5)],
  ['million mio mln', scale(1e6)],
  ['crore crores', scale(1e7)],
  ['billion milliard bln', scale(1e9)],
  ['trillion', scale(1e12)],
  ['quadrillion', scale(1e15)],
  ['dozen doz dozs', set(12)],
];

export const ORDINALS: readonly WordList[] = [
  ...UNIT_ORDINALS.map((word, i): WordList => [word, ordinal(i + 1)]),
  ['nineth', ordinal(9)],
  ['tenth', ordinal(10)],
  ['eleventh', ordinal(11)],
  ['twelfth twelveth', ordinal(12)],
  ['thirteenth', ordinal(13)],
  ['fourteenth', ordinal(14)],
  ['fifteenth', ordinal(15)],
  ['sixteenth', ordinal(16)],
  ['seventeenth', ordinal(17)],
  ['eighteenth', ordinal(18)],
  ['nineteenth', ordinal(19)],
  ...TENS.map((word, i): WordList => [word.replace(/y$/, 'ieth'), ordinal((i + 2) * 10)]),
  ...fused(UNIT_ORDINALS, ordinal),
  ['hundredth', ordinal(1e2)],
  ['thousandth', ordinal(1e3)],
  ['millionth', ordinal(1e6)],
  ['billionth', ordinal(1e9)],
  ['trillionth', ordinal(1e12)],
];

/** Every ordinal in the plural is a denominator: two fifths, three hundredths. Seconds alone are time. */
const PLURAL_PARTS = [...numberWords(ORDINALS)]
  .filter(([word]) => word !== 'second')
  .map(([word, { ordinal: part }]): WordList => [`${word}s`, { part: part!, parts: 'many' }]);

export const FRACTIONS: readonly WordList[] = [
  ['half', { part: 2 }],
  ['halves', { part: 2, parts: 'many' }],
  ['quarter', { part: 4, ...roles('period') }],
  ['quarters', { part: 4, parts: 'many', ...roles('period') }],
  ...PLURAL_PARTS,
];

export const VAGUE: readonly WordList[] = [
  ['dozens', { vague: 'dozens', numeral: { rank: 'set', value: 12, bound: true } }],
  ['scores', { vague: 'scores' }],
  ['hundreds', { vague: 'hundreds', numeral: { rank: 'hundred', value: 100, bound: true } }],
  ['thousands', { vague: 'thousands', numeral: { rank: 'scale', value: 1e3, bound: true } }],
  ['millions', { vague: 'millions', numeral: { rank: 'scale', value: 1e6, bound: true } }],
  ['billions', { vague: 'billions', numeral: { rank: 'scale', value: 1e9, bound: true } }],
  ['trillions', { numeral: { rank: 'scale', value: 1e12, bound: true } }],
  ['tens', { vague: 'tens' }],
  ['handful', { vague: 'handful' }],
  ['several', { vague: 'several' }],
  ['few', { vague: 'few' }],
  ['couple pair', { vague: 'pair' }],
  ['twice double doubled doubling doubles', { ratio: 2 }],
  ['triple tripled tripling thrice', { ratio: 3 }],
  ['quadruple quadrupled', { ratio: 4 }],
  ['twofold', { ratio: 2 }],
  ['threefold', { ratio: 3 }],
  ['fourfold', { ratio: 4 }],
  ['fivefold', { ratio: 5 }],
  ['tenfold', { ratio: 10 }],
  ['hundredfold', { ratio: 100 }],
  ['odd', roles('stop')],
];
