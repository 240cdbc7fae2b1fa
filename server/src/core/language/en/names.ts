// How English bends and joins names, the particles of Arabic names in Latin letters included.

import type { NameGrammar } from '../names.ts';
import { words } from '../word-lists.ts';
import { CAPITAL_TELLS, FUNCTION_WORDS, ORDINARY_WORDS } from './ordinary-words.ts';
import { WORLD_NAMES } from './world-names.ts';

function demonymForms(demonym: string): readonly string[] {
  return /(?:s|sh|ch|ese)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
}

/** Endings, and what stands in their place in the stem. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['er', ''],
  ['er', 'e'],
];

function stems(word: string): readonly string[] {
  const fitting = ENDINGS.filter(([ending]) => word.length > ending.length + 2 && word.endsWith(ending));
  return [word, ...fitting.map(([ending, instead]) => word.slice(0, -ending.length) + instead)];
}

const ABSTRACT = /.(?:ion|ment|ness|ity|ing|ance|ence|ure|ings|ions|ments|ures)$/;

export const names: NameGrammar = {
  proclitics: [],
  enclitics: [],
  joiners: {
    al: 'al',
    el: 'al',
    abd: 'abd',
    abdul: 'abdal',
    abdel: 'abdal',
    abdal: 'abdal',
    abu: 'abu',
    abou: 'abu',
    bou: 'abu',
    bu: 'abu',
  },
  articleJoiners: ['al', 'el'],
  particles: words('al el bin ben ibn abu van von de der di da la le du ould'),
  isAbstract: (word) => ABSTRACT.test(word),
  elisions: [],
  titles: words(`
    mr mrs ms dr sir lord lady president minister king queen prince princess sheikh imam pope general gen colonel col
    major maj captain capt lieutenant lt marshal admiral sergeant sgt commander chief ambassador envoy secretary senator
    sen congressman rep governor gov mayor judge justice chancellor premier leader spokesman spokeswoman spokesperson
    director chairman chairwoman professor prof warlord militant strongman
  `),
  typeWords: {
    person: [],
    country: words('republic kingdom government'),
    government: words('government'),
    'public-body': words('ministry department agency'),
    igo: words('organization organisation'),
    military: words('army forces troops'),
    'armed-group': words(
      'group militia militias brigade brigades militants fighters jihadists extremists insurgents force terrorists',
    ),
    coalition: words('coalition'),
    party: words('party movement'),
    company: words('company corporation firm'),
    media: words(
      'newspaper daily paper magazine channel broadcaster website outlet network reporter correspondent',
    ),
    agency: words('agency wire reporter correspondent'),
    organization: words('organization organisation charity group'),
    city: words('city town port district residents'),
    town: words('town city village residents'),
    village: words('village town'),
    district: words('district province governorate'),
    region: words('region province'),
    neighbourhood: words('neighbourhood neighborhood district'),
    facility: words('airport base air airbase prison port hospital'),
    sea: words('sea waters coast'),
    river: words('river banks'),
    natural: words('mountain mountains valley oasis desert'),
    dependency: words('island islands territory'),
  },
  genericWords: words(`
    qaryat qabilat qabilah baldat baladiyat shabiyat mintaqat muhafazat madinat zawiyat zawiyah wadi the of and bin ben
    ibn bint haji hajji qari mullah maulavi mawlawi village tribe
  `),
  assimilatedArticles: words('as ash ad adh ar az an at ath es esh ed edh er ez en et esc ach ech'),
  articleWords: ['the'],
  placePrepositions: words('in at near from to into around outside inside through toward towards between'),
  actVerbs: words(`
    said says told announced reported warned denied insisted added claimed confirmed declared called urged agreed refused
    vowed argued stated
  `),
  conjunctions: ['and', 'or'],
  ordinaryWords: ORDINARY_WORDS,
  ordinaryVerbs: '',
  functionWords: FUNCTION_WORDS,
  capitalTells: CAPITAL_TELLS,
  worldNames: WORLD_NAMES,
  stems,
  demonymForms,
};
