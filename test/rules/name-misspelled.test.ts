import { describe, it } from 'vitest';
import { checkFindings, checkFix } from '../support/check.ts';
import { nameCorpus } from '../support/name-corpus.ts';

const only = { only: 'name-misspelled' };

describe('name-misspelled flags', () => {
  it.each([
    ['a letter changed, the other name right', 'Then ⟦Salma Darwosh⟧{name-misspelled} spoke.'],
    ['an Arabic letter changed, the other name right', 'ثم تحدثت ⟦سلمى درويص⟧{name-misspelled} أمس.'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('name-misspelled is silent on', () => {
  it.each([
    ['known names', 'Salma Darwish spoke in Tel Warda. تحدثت سلمى درويش في تل وردة.'],
    ['variants: one name, one finding', 'Salma Darweesh spoke in Tall Warda.'],
    ['people nobody knows', 'Nadia Karim and Selma Dahl spoke in Berlin. تحدثت نادية كريم في برلين.'],
    ['ordinary words', 'The river brigades of the nation. مكتب الإغاثة في المدينة.'],
    ['code', 'Type `Salma Darwosh` here.'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('its fix', () => {
  it('takes the nearest name', () => checkFix('Then Salma ▮Darwosh spoke.', 'Then Salma Darwish spoke.'));
  it('takes the nearest Arabic name', () =>
    checkFix('ثم تحدثت سلمى ▮درويص أمس.', 'ثم تحدثت سلمى درويش أمس.'));
  it('is the house form where the nearest takes a side', () =>
    checkFix('The Dawn Libe▮raters left.', 'The Dawn Front left.', { corpus: nameCorpus }));
  it('is the Arabic house form where the nearest takes a side', () =>
    checkFix('انسحبت عصابات ▮الفحر ليلا.', 'انسحبت جبهة الفجر ليلا.', { corpus: nameCorpus }));
});
