// How French bends and joins names. What Latin script shares with English (particles of Arabic names) is in en/names.ts.

import type { NameGrammar } from '../names.ts';

function demonymForms(demonym: string): readonly string[] {
  if (demonym.endsWith('en')) return [demonym, `${demonym}s`, `${demonym}ne`, `${demonym}nes`];
  if (demonym.endsWith('ais')) return [demonym, `${demonym}e`, `${demonym}es`];
  return demonym.endsWith('s') ? [demonym] : [demonym, `${demonym}s`, `${demonym}e`, `${demonym}es`];
}

export const names: NameGrammar = {
  proclitics: [],
  enclitics: [],
  joiners: {},
  articleJoiners: [],
  particles: [],
  isAbstract: () => false,
  elisions: ['l', 'd', 'j', 'm', 'n', 's', 't', 'c', 'qu'],
  titles: words(
    'm mme mlle docteur maitre president ministre roi reine general colonel commandant capitaine',
  ),
  typeWords: {
    media: words('journal quotidien chaine magazine'),
    agency: words('agence'),
    city: words('ville port'),
    'armed-group': words('groupe milice brigade'),
    party: words('parti mouvement'),
  },
  genericWords: words('de du des la le les et'),
  assimilatedArticles: [],
  articleWords: ['le', 'la', 'les'],
  placePrepositions: words('a en dans de vers pres depuis'),
  actVerbs: words('dit declare annonce affirme ajoute indique'),
  conjunctions: ['et', 'ou'],
  ordinaryWords:
    'monde liberation nation soir matin jour nuit ville mer port pays guerre paix roi reine ministre',
  ordinaryVerbs: '',
  functionWords: `
    le la les un une des du de et ou mais donc or ni car que qui quoi dont où ce cet cette ces il elle ils elles on nous
    vous je tu me te se lui leur y en à au aux dans par pour sans sous sur avec entre vers chez est sont était a ont avait
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    lundi mardi mercredi jeudi vendredi samedi dimanche
  `,
  capitalTells: '',
  worldNames: 'libye egypte algerie maroc tunisie allemagne angleterre espagne italie chine russie turquie',
  stems: (word) => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word]),
  demonymForms,
};

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
