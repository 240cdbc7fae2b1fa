// One claim in other words: whoever states its number is told the same, however the sentence is built.

import { describe, it } from 'vitest';
import { loadCorpus } from '../../server/src/core/service.ts';
import { checkFindings } from '../support/check.ts';
import { MINI_LAYER } from '../support/mini-corpus.ts';

const claim = (id: string, quantity: object, more: object) => ({
  id,
  kind: 'quantity',
  paraphrase: { en: `Claim ${id}.`, ar: `ادعاء ${id}.` },
  quantity,
  attribution: [{ kind: 'anonymous', source: 's1', sense: 'says' }],
  ...more,
});

const TEAMS = {
  id: 'teams-2022',
  type: 'news',
  headline: { en: 'Teams at Al Jisr', ar: 'فرق في الجسر' },
  language: 'en',
  published: { value: '2022-05-18', basis: 'stated' },
  places: ['tel-warda'],
  sources: [{ id: 's1', kind: 'anonymous', number: 'singular', described: { en: 'an officer', ar: 'ضابط' } }],
  claims: [
    claim(
      'c01',
      {
        kind: 'range',
        min: 25,
        max: 30,
        comparator: 'at-most',
        unit: 'person',
        per: 'team',
        what: { en: 'members (people) of each foreign team', ar: 'أفراد كل فريق أجنبي' },
      },
      { places: ['al-jisr'] },
    ),
    claim(
      'c02',
      {
        kind: 'exact',
        value: 140,
        what: { en: 'Qazanian personnel (soldiers) to be sent', ar: 'عناصر قازانية (جنود)' },
      },
      { subjects: ['salma-darwish'], objects: ['qz'], places: ['tel-warda'] },
    ),
  ],
  provenance: { method: 'manual' },
};
const corpus = loadCorpus([
  {
    ...MINI_LAYER,
    files: [...MINI_LAYER.files, { path: 'articles/teams-2022.article.json', text: JSON.stringify(TEAMS) }],
  },
]);

describe('the very number of an unnamed source is met', () => {
  it.each([
    'No team has more than ⟦25 to 30⟧{anonymous-source} members [@teams-2022].',
    'Each foreign team is made of ⟦25 to 30⟧{anonymous-source} soldiers [@teams-2022].',
    'No foreign team at Al Jisr has more than ⟦30⟧{anonymous-source} members [@teams-2022].',
    'None of the foreign teams exceeds ⟦30⟧{anonymous-source} people [@teams-2022].',
    'ويتراوح أفراد كل فريق أجنبي هناك بين ⟦25 و30⟧{anonymous-source} [@teams-2022].',
    'ولا يزيد عدد أفراد الفريق الأجنبي هناك على ⟦30⟧{anonymous-source} [@teams-2022].',
    'لا يتجاوز أفراد أي فريق أجنبي هناك ⟦ثلاثين⟧{anonymous-source} [@teams-2022].',
    'Darwish, Salma Darwish, accepted ⟦140⟧{anonymous-source} Qazanians and no more [@teams-2022].',
    'قبلت سلمى درويش ⟦140⟧{anonymous-source} قازانيا في تل وردة [@teams-2022].',
  ])('%s', (marked) => checkFindings(marked, { corpus, only: 'anonymous-source' }));

  it.each([
    'No team has more than 30 vehicles [@teams-2022].',
    'No team has more than 12 members, and none has a doctor [@raid-report-2022].',
    'The road at Al Jisr is closed until 30 are home [@teams-2022].',
    'In Al Jisr 140 Qazanian cars were counted [@teams-2022].',
    'ولا يزيد عدد سيارات الفريق على 30 [@teams-2022].',
  ])('and no other: %s', (marked) => checkFindings(marked, { corpus, only: 'anonymous-source' }));
});

describe('another number for it is met', () => {
  it.each([
    'Elsewhere the foreign teams at Al Jisr swell to ⟦80⟧{number-mismatch} members each [@teams-2022], and one is gone.',
    'Salma Darwish accepted ⟦350⟧{number-mismatch} Qazanian soldiers in Tel Warda [@teams-2022].',
    'Salma Darwish accepted ⟦350⟧{number-mismatch} Qazanians in Tel Warda [@teams-2022].',
    'For the River Brigade, ⟦350⟧{number-mismatch} Qazanian soldiers are to stay in Tel Warda [@teams-2022].',
    'قبلت سلمى درويش ⟦350⟧{number-mismatch} جنديا قازانيا في تل وردة [@teams-2022].',
    'قبلت سلمى درويش ⟦350⟧{number-mismatch} قازانيا في تل وردة [@teams-2022].',
  ])('%s', (marked) => checkFindings(marked, { corpus, only: 'number-mismatch' }));

  it.each([
    'No foreign team at Al Jisr has more than 40 members [@teams-2022].',
    'لا يزيد عدد أفراد الفريق الأجنبي في الجسر على 40 [@teams-2022].',
    'The relief office moved 350 residents out of Tel Warda [@teams-2022].',
    'In Tel Warda the River Brigade has 900 soldiers [@teams-2022].',
  ])('not by a bound above it, or of others: %s', (marked) =>
    checkFindings(marked, { corpus, only: 'number-mismatch' }),
  );
});
