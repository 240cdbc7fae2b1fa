// The number words of French, those of Belgium and Switzerland among them.

import { hundred, ordinal, roles, scale, set, teen, ten, unit, type WordList } from '../number-words.ts';

const UNITS = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const TEENS = ['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize'];
const TENS = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

export const CARDINALS: readonly WordList[] = [
  ['zéro', { numeral: { rank: 'zero', value: 0 } }],
  // "un" and "une" are articles first: alone they count nothing.
  ['un une', { ...unit(1), ...roles('article') }],
  ...UNITS.map((word, i): WordList => [word, unit(i + 2)]),
  ...TEENS.map((word, i): WordList => [word, teen(i + 10)]),
  ...TENS.map((word, i): WordList => [word, ten((i + 2) * 10)]),
  ['vingts', ten(20)],
  ['septante', ten(70)],
  ['huitante octante', ten(80)],
  ['nonante', ten(90)],
  ['cent cents', hundred(100)],
  ['mille mil', scale(1e3, { single: true })],
  ['million', scale(1e6)],
  ['milliard', scale(1e9)],
  ['billion', scale(1e12)],
  ['douzaine', set(12)],
];

export const ORDINALS: readonly WordList[] = [
  ['premier première premiers premières', ordinal(1)],
  ['second seconde deuxième deuxièmes', ordinal(2)],
  ['unième', ordinal(1)],
  ['troisième', ordinal(3)],
  ['quatrième', ordinal(4)],
  ['cinquième', ordinal(5)],
  ['sixième', ordinal(6)],
  ['septième', ordinal(7)],
  ['huitième', ordinal(8)],
  ['neuvième', ordinal(9)],
  ['dixième', ordinal(10)],
  ['onzième', ordinal(11)],
  ['douzième', ordinal(12)],
  ['treizième', ordinal(13)],
  ['quatorzième', ordinal(14)],
  ['quinzième', ordinal(15)],
  ['seizième', ordinal(16)],
  ['vingtième', ordinal(20)],
  ['trentième', ordinal(30)],
  ['quarantième', ordinal(40)],
  ['cinquantième', ordinal(50)],
  ['soixantième', ordinal(60)],
  ['centième', ordinal(100)],
  ['millième', ordinal(1000)],
];

export const FRACTIONS: readonly WordList[] = [
  ['moitié', { part: 2 }],
  ['demi demie', { part: 2 }],
  ['tiers', { part: 3, parts: 'many' }],
  ['quart', { part: 4 }],
  ['quarts', { part: 4, parts: 'many' }],
  ['cinquièmes', { part: 5, parts: 'many' }],
  ['sixièmes', { part: 6, parts: 'many' }],
  ['huitièmes', { part: 8, parts: 'many' }],
  ['dixièmes', { part: 10, parts: 'many' }],
  ['centièmes', { part: 100, parts: 'many' }],
];

export const VAGUE: readonly WordList[] = [
  ['dizaines', { vague: 'tens', numeral: { rank: 'set', value: 10, bound: true } }],
  ['dizaine', { vague: 'ten or so' }],
  ['quinzaine', { vague: 'fifteen or so' }],
  ['vingtaine', { vague: 'twenty or so' }],
  ['trentaine', { vague: 'thirty or so' }],
  ['quarantaine', { vague: 'forty or so' }],
  ['cinquantaine', { vague: 'fifty or so' }],
  ['soixantaine', { vague: 'sixty or so' }],
  ['centaine', { vague: 'hundred or so' }],
  ['millier', { vague: 'thousand or so' }],
  ['douzaines', { vague: 'dozens', numeral: { rank: 'set', value: 12, bound: true } }],
  ['centaines', { vague: 'hundreds', numeral: { rank: 'hundred', value: 100, bound: true } }],
  ['milliers', { vague: 'thousands', numeral: { rank: 'scale', value: 1e3, bound: true } }],
  ['millions', { vague: 'millions', numeral: { rank: 'scale', value: 1e6, bound: true } }],
  ['milliards', { vague: 'billions', numeral: { rank: 'scale', value: 1e9, bound: true } }],
  ['plusieurs', { vague: 'several' }],
  ['quelques', { vague: 'few' }],
  ['poignée', { vague: 'handful' }],
  ['double doublé doublée', { ratio: 2 }],
  ['triple triplé triplée', { ratio: 3 }],
  ['quadruple quadruplé', { ratio: 4 }],
];
