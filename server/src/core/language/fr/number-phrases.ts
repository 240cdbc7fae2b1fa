// What French says around numbers: comparators, labels, the small words that join.

import { roles, type WordList } from '../number-words.ts';
import type { ComparatorPhrases } from '../numbers.ts';

// biome-ignore format: one line a comparator
export const BEFORE: ComparatorPhrases = {
  about: ['environ', 'près de', 'quelque', 'à peu près', 'aux alentours de', 'autour de', 'approximativement', 'presque', 'une moyenne de', '~', '≈'],
  'at-least': ['au moins', 'au minimum', 'un minimum de', 'pas moins de', '≥'],
  'at-most': ['au plus', 'au maximum', "jusqu'à", 'un maximum de', 'pas plus de', 'tout au plus', '≤'],
  'more-than': ['plus de', "plus d'", 'au-delà de', 'supérieur à', 'supérieure à', 'dépassant', '>'],
  'less-than': ['moins de', "moins d'", 'inférieur à', 'inférieure à', 'en dessous de', '<'],
};

// biome-ignore format: one line a comparator
export const AFTER: ComparatorPhrases = {
  about: ['environ', 'à peu près'],
  'at-least': ['au moins', 'ou plus', 'au minimum', 'et plus'],
  'at-most': ['au plus', 'ou moins', 'au maximum', 'tout au plus'],
  'more-than': [],
  'less-than': [],
};

export const AROUND: readonly WordList[] = [
  ['et', roles('and')],
  ['de du des d', roles('of', 'preposition')],
  ['ou', roles('or', 'stop')],
  ['à au jusqu', roles('to', 'preposition', 'at-time')],
  ['entre', roles('between')],
  ['le la les l ce cette ces leurs ses nos vos mes', roles('definite')],
  ['virgule', roles('point')],
  ['sur', roles('over')],
  ['chaque', roles('each', 'pronoun')],
  ['vers avant après', roles('near-time')],
  ['en depuis dès avant après vers fin début mi courant pendant durant', roles('preposition')],
  ['le vers', roles('on-day')],
  ['an année années ans exercice', roles('year')],
  ['av apr avant', roles('stop')],
  ['heure', roles('clock')],
  ['matin soir après-midi midi minuit nuit aujourd hier demain', roles('day-part')],
  ['âgé âgée âgés âgées', roles('aged')],
  ['prochain prochaine prochains prochaines dernier dernière derniers dernières', roles('next')],
  ['finale temps frère frères', roles('compound')],
  ['fois', roles('multiple')],
  ['plus moins', roles('compared')],
  [
    'résolution article articles chapitre alinéa paragraphe page pages vol route autoroute salle porte chaîne figure tableau annexe version phase étape niveau ' +
      'unité ligne boeing airbus dossier loi décret section semaine jour mois',
    roles('label'),
  ],
  ['numéro numéros no nº n°', roles('number')],
  ['est était', roles('be')],
  ['il elle', roles('person')],
  ['brigade division bataillon corps armée régiment arrondissement étage république siècle', roles('named')],
  ['téléphone tél fax portable', roles('phone')],
  ['autres autre', roles('others')],
  ['merci mercis', roles('courtesy')],
  ['gagné battu victoire défaite score match', roles('score')],
  [
    'est sont a ont était étaient été ont avait avaient qui que dont où pour par avec dans en sur sous selon car mais donc ni ne pas plus il elle ils elles on nous vous je tu',
    roles('stop'),
  ],
];
