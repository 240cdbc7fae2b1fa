import { describe, it } from 'vitest';
import { checkFindings } from '../support/check.ts';
import { nameCorpus as corpus } from '../support/name-corpus.ts';

const on = { corpus, settings: { rules: { 'name-not-in-source': 'warning' } }, only: 'name-not-in-source' };

describe('name-not-in-source flags', () => {
  it.each([
    [
      'an actor that the article does not name',
      '⟦Hala Mansour⟧{name-not-in-source} spoke [@mirsad-2019-front].',
    ],
    ['the same in Arabic', 'تحدثت ⟦هالة منصور⟧{name-not-in-source} أمس [@mirsad-2019-front].'],
    ['with its particle, whole', 'التقوا ⟦بهالة منصور⟧{name-not-in-source} أمس [@mirsad-2019-front].'],
  ])('%s', (_, marked) => checkFindings(marked, on));
});

describe('name-not-in-source is silent', () => {
  it.each([
    [
      'on whom the body names',
      'The Land Army advanced [@mirsad-2019-front]. تقدم جيش البر [@mirsad-2019-front].',
    ],
    ['on whom a claim names', 'Karim Nuwayri spoke [@mirsad-2019-front].'],
    ['on places', 'It rained in Al-Anwar [@mirsad-2019-front].'],
    ['where it is not known whom the article names', 'Hala Mansour spoke [@no-text-2019].'],
    ['where another article may name them', 'Hala Mansour spoke [@mirsad-2019-front; @no-text-2019].'],
    ['on an unknown key', 'Hala Mansour spoke [@nobody].'],
    ['without a citation', 'Hala Mansour spoke.'],
  ])('%s', (_, marked) => checkFindings(marked, on));
  it('unless it is turned on', () =>
    checkFindings('Hala Mansour spoke [@mirsad-2019-front].', { corpus, only: 'name-not-in-source' }));
});
