// English numbers: words, how they join, and what is said around them.

import { numberWords } from '../number-words.ts';
import type { FoundWord, Group, Link, Neighbour, NumberGrammar, Numeral } from '../numbers.ts';
import { CARDINALS, FRACTIONS, ORDINALS, VAGUE } from './number-list.ts';
import { AFTER, AROUND, BEFORE } from './number-phrases.ts';
import { CALENDAR, UNITS } from './units.ts';

const WORDS = numberWords(CARDINALS, ORDINALS, FRACTIONS, VAGUE, UNITS, CALENDAR, AROUND);
const FOUND: ReadonlyMap<string, FoundWord> = new Map(
  [...WORDS].map(([key, word]) => [key, { word, cut: 0, and: false, definite: false }]),
);

/** Nouns that are counted without an s. */
const IRREGULAR_PLURALS = new Set(
  'people men women children police personnel aircraft troops accused crew staff votes cattle sheep dead killed wounded injured displaced missing'.split(
    ' ',
  ),
);

/** twenty(-)five, nineteen hundred, two hundred (and) six, three thousand (and|,) forty. */
function combine(group: Group | undefined, word: Numeral, link: Link): Group | undefined {
  const { rank, value } = word;
  if (rank === 'tail') return undefined;
  if (!group) return { value, last: word };
  const { last } = group;
  if (rank === 'set')
    return last !== 'digits' && last.rank === 'scale' ? undefined : times(group, word, link);
  if (rank === 'hundred' && group.value > 0) return group.value < 100 ? times(group, word, link) : undefined;
  if (last === 'digits' || rank === 'zero') return undefined;
  const sum = { value: group.value + value, last: word };
  if (last.rank === 'ten') return rank === 'unit' && (link === 'bare' || link === 'hyphen') ? sum : undefined;
  if (last.rank === 'hundred')
    return rank !== 'hundred' && (link === 'bare' || link === 'and') ? sum : undefined;
  if (last.rank === 'scale') return link !== 'hyphen' ? sum : undefined;
  return undefined;
}

const times = (group: Group, word: Numeral, link: Link): Group | undefined =>
  link === 'bare' || link === 'hyphen' ? { value: group.value * word.value, last: word } : undefined;

/** "this one", "the old one", "the first one", "no one" are pronouns; "one of" counts. */
function isNumber(word: Neighbour, before: Neighbour | undefined, after: Neighbour | undefined): boolean {
  if (word.found?.word.numeral?.value !== 1) return true;
  if (after?.found?.word.roles?.includes('of')) return true;
  const { roles, ordinal } = before?.found?.word ?? {};
  return ordinal === undefined && !roles?.some((role) => role === 'pronoun' || role === 'adjective');
}

/** Nouns in -er and the like of which a number may be: "an order of 40". */
const NO_CALLING = new Set(
  'number order quarter cluster register counter offer cover shelter paper tower container tender committee majority floor factor corridor sector center fleet'.split(
    ' ',
  ),
);

const NOUN_ROLES: ReadonlySet<string> = new Set([
  'label',
  'tag',
  'named',
  'street',
  'multiple',
  'unit-name',
  'aged-people',
]);

/** Whether a word is nothing around numbers but a noun that they may name: "12 rooms" are counted. */
const isPlainNoun = (key: string): boolean => {
  const word = WORDS.get(key);
  if (!word) return true;
  const { roles = [], ...others } = word;
  return roles.every((role) => NOUN_ROLES.has(role)) && Object.values(others).every((one) => !one);
};

export const numbers: NumberGrammar = {
  find: (key) => FOUND.get(key),
  combine,
  isNumber,
  dotGroups: false,
  commaIsDecimal: false,
  ordinalSuffixes: new Set(['st', 'nd', 'rd', 'th']),
  percents: new Map([
    ['per', ['cent', 'cents']],
    ['percentage', ['point', 'points']],
  ]),
  currencies: {},
  before: BEFORE,
  after: AFTER,
  nounFollows: 'behind adjectives',
  nounKeys: (key) => [key],
  isPlural: (key) => IRREGULAR_PLURALS.has(key) || (isPlainNoun(key) && /[^su]s$/.test(key)),
  isCalling: (key) => /[a-z]{3}(?:er|or|ist|ian|man|woman|boy|girl|ee)$/.test(key) && !NO_CALLING.has(key),
  isDefinite: () => false,
  isPossessed: () => false,
  duals: () => [],
  looksDual: () => false,
};
