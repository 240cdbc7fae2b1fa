// The number words of Arabic, in the spellings in use. Folding joins hamza seats, ya, ta marbuta and tashkeel.

import { hundred, ordinal, scale, set, ten, unit, type WordList } from '../number-words.ts';

const UNIT_STEMS = ['ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const TEN_STEMS = ['عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
/** مئة, and مائة as it is often written; hundreds are fused with them. */
const HUNDREDS = ['ميه', 'مايه', 'ماءه'];

export const CARDINALS: readonly WordList[] = [
  ['صفر', { numeral: { rank: 'zero', value: 0 } }],
  ['واحد واحدة أحد إحدى', unit(1)],
  ['اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي ثنتان ثنتين اتنين', unit(2)],
  ...UNIT_STEMS.map((stem, i): WordList => [`${stem} ${stem}ة`, unit(i + 3)]),
  ['ثماني ثمانية ثمانى', unit(8)],
  // In the accusative, without the noun: «عددت ستا», «خمسا وعشرين».
  ...UNIT_STEMS.map((stem, i): WordList => [stem === 'ثمان' ? 'ثمانيا' : `${stem}ا`, unit(i + 3)]),
  ['عشر عشرة', { numeral: { rank: 'tail', value: 10 } }],
  ...TEN_STEMS.map((stem, i): WordList => [`${stem}ون ${stem}ين`, ten((i + 2) * 10)]),
  ['مئة مائة ماءة', hundred(100)],
  ['مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتان المئتيان مئتيان', hundred(200)],
  ...UNIT_STEMS.flatMap((stem, i) =>
    [stem, ...(stem === 'ثمان' ? ['ثماني'] : [])].map(
      (front): WordList => [HUNDREDS.map((back) => front + back).join(' '), hundred((i + 3) * 100)],
    ),
  ),
  ['ألف', scale(1e3)],
  ['ألفا', scale(1e3, { dual: true })],
  ['ألفان ألفين ألفي', scale(1e3, { dual: true, bound: false })],
  ['مليون ميليون', scale(1e6)],
  ['مليونا مليوناً', scale(1e6, { dual: true })],
  ['مليونان مليونين مليوني', scale(1e6, { dual: true })],
  ['مليار ميليارد ميليار', scale(1e9)],
  ['مليارا', scale(1e9, { dual: true })],
  ['ملياران مليارين ملياري', scale(1e9, { dual: true })],
  ['بليون', scale(1e9)],
  ['بليونا بليونان بليونين بليوني', scale(1e9, { dual: true })],
  ['تريليون ترليون', scale(1e12)],
  ['تريليونا تريليونان تريليونين تريليوني ترليونا ترليونان ترليونين ترليوني', scale(1e12, { dual: true })],
  ['تريليونات ترليونات', scale(1e12, { bound: true })],
  ['دستة دزينة', set(12)],
  ['دستات دزينات', { numeral: { rank: 'set', value: 12, bound: true } }],
  // Persian scales, and the thousand of Persian: only behind digits.
  ['هزار', scale(1e3, { bound: true })],
];

const ORDINAL_STEMS = ['ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر'];

export const ORDINALS: readonly WordList[] = [
  ['أول أولى حادي حادية', ordinal(1)],
  ['ثان', ordinal(2)],
  ...ORDINAL_STEMS.map((stem, i): WordList => [`${stem} ${stem}ة`, ordinal(i + 2)]),
];

export const FRACTIONS: readonly WordList[] = [
  ['نصف', { part: 2 }],
  // With a possessive: «نصفهم», «ثلاثة أرباعها». «خمسهم» is five of them as well.
  ['نصفهم نصفهن نصفها', { part: 2 }],
  ['ثلثهم ثلثهن ثلثها', { part: 3 }],
  ['ثلثاهم ثلثيهم ثلثاهن ثلثيهن ثلثاها ثلثيها', { part: 3, parts: 2 }],
  ['ربعهم ربعهن ربعها', { part: 4 }],
  ['أرباعهم أرباعهن أرباعها', { part: 4, parts: 'many' }],
  ['أخماسهم أخماسهن أخماسها', { part: 5, parts: 'many' }],
  ['نصفا نصفي نصفين', { part: 2, parts: 2 }],
  ['أنصاف', { part: 2, parts: 'many' }],
  ['ثلث', { part: 3 }],
  ['ثلثا ثلثي ثلثان ثلثين', { part: 3, parts: 2 }],
  ['أثلاث', { part: 3, parts: 'many' }],
  ['ربع', { part: 4 }],
  ['ربعا ربعي', { part: 4, parts: 2 }],
  ['أرباع', { part: 4, parts: 'many' }],
  ['خمس', { part: 5 }],
  ['خمسا خمسي', { part: 5, parts: 2 }],
  ['أخماس', { part: 5, parts: 'many' }],
  ['سدس', { part: 6 }],
  ['أسداس', { part: 6, parts: 'many' }],
  ['سبع', { part: 7 }],
  ['أسباع', { part: 7, parts: 'many' }],
  // «ثمن» is far more often a price than an eighth.
  ['أثمان', { part: 8, parts: 'many' }],
  ['تسع', { part: 9 }],
  ['أتساع', { part: 9, parts: 'many' }],
  ['عشر', { part: 10 }],
  ['أعشار', { part: 10, parts: 'many' }],
];

export const VAGUE: readonly WordList[] = [
  ['عشرات', { vague: 'tens' }],
  ['مئات مائات مءات', { vague: 'hundreds', numeral: { rank: 'hundred', value: 100, bound: true } }],
  ['آلافا', { vague: 'thousands' }],
  ['آلاف', { vague: 'thousands', numeral: { rank: 'scale', value: 1e3, bound: true } }],
  ['ألوف', { vague: 'thousands' }],
  ['ملايين', { vague: 'millions', numeral: { rank: 'scale', value: 1e6, bound: true } }],
  ['مليارات بلايين', { vague: 'billions', numeral: { rank: 'scale', value: 1e9, bound: true } }],
  ['عدة', { vague: 'several' }],
  ['بضعة بضع', { vague: 'few' }],
  ['حفنة', { vague: 'handful' }],
  ['ضعف ضعفا ضعفي ضعفين ضعفان', { ratio: 2 }],
  ['تضاعف تضاعفت يتضاعف تتضاعف', { ratio: 2 }],
];
