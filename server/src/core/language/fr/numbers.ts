// French numbers: words, how they join, and what is said around them.

import { numberWords } from '../number-words.ts';
import type { FoundWord, Group, Link, NumberGrammar, Numeral } from '../numbers.ts';
import { CARDINALS, FRACTIONS, ORDINALS, VAGUE } from './number-list.ts';
import { AFTER, AROUND, BEFORE } from './number-phrases.ts';
import { CALENDAR, UNITS } from './units.ts';

const WORDS = numberWords(CARDINALS, ORDINALS, FRACTIONS, VAGUE, UNITS, CALENDAR, AROUND);
const FOUND: ReadonlyMap<string, FoundWord> = new Map(
  [...WORDS].map(([key, word]) => [key, { word, cut: 0, and: false, definite: false }]),
);

/** vingt et un, soixante-dix-sept, quatre-vingt-douze, trois cents, deux mille vingt. */
function combine(group: Group | undefined, word: Numeral, link: Link): Group | undefined {
  const { rank, value } = word;
  if (!group) return rank === 'set' && word.bound ? undefined : { value, last: word };
  const { last } = group;
  if (rank === 'set') return link === 'bare' ? { value: group.value * value, last: word } : undefined;
  if (rank === 'hundred' && group.value > 0) {
    const counts = group.value < 100 && (link === 'bare' || link === 'hyphen');
    return counts ? { value: group.value * 100, last: word } : undefined;
  }
  if (last === 'digits' || rank === 'zero') return undefined;
  const bare = link === 'bare' || link === 'hyphen';
  // quatre-vingt(s)
  if (value === 20 && last.rank === 'unit' && last.value === 4 && bare)
    return { value: group.value - 4 + 80, last: { rank: 'ten', value: 80 } };
  const sum = { value: group.value + value, last: word };
  if (last.rank === 'ten') {
    // soixante-dix, quatre-vingt-onze: these two take the teens as well.
    const takesTeens = last.value === 60 || last.value === 80;
    return (rank === 'unit' || (rank === 'teen' && takesTeens)) && (bare || link === 'and') ? sum : undefined;
  }
  // dix-sept, soixante-dix-sept
  if (last.rank === 'teen')
    return rank === 'unit' && last.value === 10 && value >= 7 && bare ? sum : undefined;
  if (last.rank === 'hundred') return rank !== 'hundred' && (bare || link === 'and') ? sum : undefined;
  return last.rank === 'scale' && link !== 'comma' ? sum : undefined;
}

export const numbers: NumberGrammar = {
  find: (key) => FOUND.get(key),
  combine,
  isNumber: () => true,
  dotGroups: true,
  commaIsDecimal: true,
  ordinalSuffixes: new Set(['er', 're', 'e', 'eme', 'nd', 'nde']),
  percents: new Map([['pour', ['cent']]]),
  currencies: {},
  before: BEFORE,
  after: AFTER,
  nounFollows: 'among adjectives',
  nounKeys: (key) => [key],
  isCalling: () => false,
  isPlural: (key) => !WORDS.has(key) && /[^s][sx]$/.test(key),
  isDefinite: () => false,
  isPossessed: () => false,
  duals: () => [],
  looksDual: () => false,
};
