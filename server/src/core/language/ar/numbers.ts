// Arabic numbers: words, how they join, what clings to them, and what is said around them.

import { numberWords } from '../number-words.ts';
import type { FoundWord, Group, Link, Neighbour, NumberGrammar, Numeral } from '../numbers.ts';
import { CARDINALS, FRACTIONS, ORDINALS, VAGUE } from './number-list.ts';
import { AFTER, AROUND, BEFORE } from './number-phrases.ts';
import { CALENDAR, CURRENCIES, UNITS } from './units.ts';

const WORDS = numberWords(CARDINALS, ORDINALS, FRACTIONS, VAGUE, UNITS, CALENDAR, AROUND);

/** What may cling to the front of a number word, by its first letter, longest first, folded. */
const CLITICS: Readonly<Record<string, readonly Clitic[]>> = {
  و: ['وبال', 'وكال', 'ولل', 'وال', 'وب', 'ول', 'وك', 'و'].map(clitic),
  ف: ['فبال', 'فلل', 'فال', 'فب', 'فل', 'ف'].map(clitic),
  ب: ['بال', 'ب'].map(clitic),
  ك: ['كال', 'ك'].map(clitic),
  ل: ['لل', 'ل'].map(clitic),
  ا: ['ال'].map(clitic),
};

interface Clitic {
  readonly letters: string;
  /** How many letters do not belong to the number: the article does, a preposition and و do not. */
  readonly cut: number;
  readonly and: boolean;
  readonly definite: boolean;
}

function clitic(letters: string): Clitic {
  const fused = letters.endsWith('لل');
  const definite = fused || letters.endsWith('ال');
  return {
    letters,
    cut: fused ? 0 : definite ? letters.length - 2 : letters.length,
    and: letters.startsWith('و'),
    definite,
  };
}

/** Words that only look like a clitic and a number: «لست» (I am not), «الاحد» (Sunday). */
const LOOKALIKES = new Set(
  'لست فست كست كميه وكميه بكميه لكميه الكميه والكميه كميات وكميات بكميات لكميات الكميات والكميات الثمن بثمن وثمن لثمن كسبع كعشر لسبع فتسع كتسع لتسع بتسع والد وصفر الصفر الساده'.split(
    ' ',
  ),
);

function find(key: string, written: string): FoundWord | undefined {
  const plain = WORDS.get(key);
  // Folded, «وأحد» (and one) is «واحد» (one).
  if (key === 'واحد' && written.startsWith('وأ'))
    return { word: WORDS.get('احد')!, cut: 1, and: true, definite: false };
  if (plain) return { word: plain, cut: 0, and: false, definite: key.startsWith('ال') };
  // «كمية» is a quantity; written with its hamza, «كمئة» is «like a hundred».
  if (LOOKALIKES.has(key) && !written.includes('ئ')) return undefined;
  let other: FoundWord | undefined;
  for (const { letters, and, definite, cut } of CLITICS[key[0] ?? ''] ?? []) {
    const word = key.startsWith(letters) ? WORDS.get(key.slice(letters.length)) : undefined;
    if (!word) continue;
    const found = { word, cut, and, definite };
    // «بألفي» is ب and two thousand, not «بال» and «في».
    if (word.begins) return found;
    other ??= found;
  }
  return other;
}

/** خمسة عشر, خمسة وعشرون, ثلاث مئة وستة, خمسة وتسعون مئة, ألف ومئة وعشرون. */
function combine(group: Group | undefined, word: Numeral, link: Link): Group | undefined {
  const { rank, value } = word;
  if (!group) return { value, last: rank === 'tail' ? { rank: 'teen', value } : word };
  const { last } = group;
  if (rank === 'set') return link === 'bare' ? { value: group.value * value, last: word } : undefined;
  if (link === 'bare') {
    if (rank === 'hundred' && value === 100 && group.value > 0 && group.value < 100 && !word.dual)
      return { value: group.value * 100, last: word };
    // The tail adds ten to the unit just before it: خمسة عشر, مئة وخمسة عشر.
    if (last !== 'digits' && last.rank === 'unit' && rank === 'tail')
      return { value: group.value + 10, last: { rank: 'teen', value: last.value + 10 } };
    // «مئة عشرون» without its و, as machines write it, is not read: it is more often two numbers.
    return undefined;
  }
  if (link !== 'and' || last === 'digits' || rank === 'zero') return undefined;
  const sum = {
    value: group.value + value,
    last: rank === 'tail' ? ({ rank: 'teen', value } as const) : word,
  };
  if (last.rank === 'unit') return rank === 'ten' ? sum : undefined;
  if (last.rank === 'hundred') return rank !== 'hundred' ? sum : undefined;
  return last.rank === 'scale' ? sum : undefined;
}

const NOUN_CLITICS = ['بال', 'كال', 'لل', 'ال', 'ل', 'ب', 'ك'];

/** The noun without article, clitics and the alef of the accusative: «للجنود», «قتيلا», «والجنود». */
function nounKeys(key: string, and: boolean): readonly string[] {
  const keys = [key];
  if (and && key.length > 3 && (key[0] === 'و' || key[0] === 'ف')) keys.push(key.slice(1));
  for (const word of [...keys]) {
    for (const prefix of NOUN_CLITICS)
      if (word.startsWith(prefix) && word.length > prefix.length + 2) keys.push(word.slice(prefix.length));
  }
  for (const bare of [...keys]) if (bare.endsWith('ا') && bare.length > 3) keys.push(bare.slice(0, -1));
  return keys;
}

/** قتيل → قتيلان, قتيلين; طائرة → طائرتان, طائرتين. */
function duals(noun: string): readonly string[] {
  const stem = noun.endsWith('ه') ? `${noun.slice(0, -1)}ت` : noun;
  return [`${stem}ان`, `${stem}ين`];
}

/**
 * Small words that mean other things too. «ألف» before a definite noun, or behind «الذي», is a verb (he wrote); «ست»,
 * «سبع», «تسع» at the end of a clause are a lady, a lion, a verb; «الخمس» is a town, unless it stands behind a definite
 * plural («المدن الخمس») or before a unit of time; weekdays share their names with numbers.
 */
function isNumber(word: Neighbour, before: Neighbour | undefined, after: Neighbour | undefined): boolean {
  const { word: entry, definite, cut, and } = word.found!;
  if (entry.roles?.includes('weekday')) return false;
  const { rank, value } = entry.numeral ?? { rank: undefined, value: 0 };
  if (rank === 'scale') {
    if (before?.found?.word.roles?.includes('relative')) return false;
    return cut > 0 || word.key !== 'الف' || !isDefiniteNoun(after);
  }
  // «جنديين اثنين»: the dual has said it.
  if (value === 2 && !and && before?.kind === 'word' && looksDual(before.key)) return false;
  const hasOtherSense = entry.part !== undefined || word.key.endsWith('ست');
  if (!hasOtherSense || !(rank === 'unit' || rank === 'tail')) return true;
  if (definite) return isDefiniteNoun(before) || after?.found?.word.unit !== undefined;
  return before?.kind !== 'word' || (after !== undefined && after.kind !== 'sign');
}

/** The hundred of «في المئة». */
const HUNDRED = ['الميه', 'المايه', 'الماءه'];

const isDefinite = (key: string): boolean => /^(?:[وبف]?ال|و?لل)/.test(key);

const isPossessed = (written: string): boolean => /(?:ه|ها|هم|هن|هما|نا)$/.test(written);

const isDefiniteNoun = (word: Neighbour | undefined): boolean =>
  word?.kind === 'word' && isDefinite(word.key) && !word.found?.word.roles;

const looksDual = (key: string): boolean => key.endsWith('ان') || key.endsWith('ين');

export const numbers: NumberGrammar = {
  find,
  combine,
  isNumber,
  dotGroups: true,
  commaIsDecimal: false,
  ordinalSuffixes: new Set(),
  percents: new Map([
    ['في', HUNDRED],
    ['ب', HUNDRED],
    ['نقطه', ['ميويه']],
    ['نقاط', ['ميويه']],
  ]),
  currencies: CURRENCIES,
  before: BEFORE,
  after: AFTER,
  nounFollows: 'at once',
  nounKeys,
  isPlural: () => false,
  isCalling: () => false,
  isDefinite,
  isPossessed,
  duals,
  looksDual,
};
