import { describe, expect, it } from 'vitest';
import { checkFindings, serviceFor } from '../support/check.ts';
import { nameCorpus as corpus } from '../support/name-corpus.ts';

const on = { corpus, settings: { rules: { 'name-unknown': 'hint' } }, only: 'name-unknown' };

describe('name-unknown flags', () => {
  it.each([
    ['capitalised words', 'Then ⟦Selma Dahlgren⟧{name-unknown} spoke.'],
    ['at the start of a sentence', '⟦Selma Dahlgren⟧{name-unknown} spoke.'],
    ['an Arabic name behind a title', 'تحدث الدكتور ⟦زهير قنبر⟧{name-unknown} أمس.'],
  ])('%s', (_, marked) => checkFindings(marked, on));
});

describe('its fixes', () => {
  const titles = (text: string) => {
    const service = serviceFor(on);
    const found = service.findings(service.read(text)).filter(({ rule }) => rule === 'name-unknown');
    return found.map(({ fixes }) => fixes.map(({ title }) => title.replace(/[\u2066-\u2069]/g, '')));
  };
  it('add the name to the one it may be of', () =>
    expect(titles('Then Carim Nuweiry spoke.')).toEqual([
      ['Add “Carim Nuweiry” as another name of Karim Nuwayri'],
    ]));
  it('add an Arabic name', () =>
    expect(titles('تحدث السيد كارم نوايري أمس.')).toEqual([['إضافة «كارم نوايري» اسما آخر لـكريم النويري']]));
  it('are none where it is near nobody', () => expect(titles('Then Selma Dahlgren spoke.')).toEqual([[]]));
});

describe('name-unknown is silent', () => {
  it.each([
    ['on known names', 'Karim Nuwayri spoke in Qazania. تحدث العميد كريم النويري.'],
    ['on variants and misspellings', 'Kareem Nuwairi spoke. Then Karim Nuwayry spoke.'],
    ['on ordinary words', 'The First Report was long. Every Monday in June they met.'],
    ['on single capitals', 'Then Selma spoke. They drove to Gothenburg.'],
    ['on Arabic words behind a title', 'وصل الوزير إلى المدينة. قال الرئيس أمس.'],
    ['in headings and code', '# Selma Dahlgren\n\nType `Selma Dahlgren`.'],
  ])('%s', (_, marked) => checkFindings(marked, on));
  it('unless it is turned on', () =>
    checkFindings('Then Selma Dahlgren spoke.', { corpus, only: 'name-unknown' }));
});
