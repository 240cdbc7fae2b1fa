import { describe, it } from 'vitest';
import { checkFindings, checkFix } from '../support/check.ts';
import { evidenceCorpus as corpus } from '../support/evidence-corpus.ts';

const only = { only: 'quote-mismatch', corpus };

describe('quote-mismatch flags words that the cited text does not have', () => {
  it.each([
    [
      'a word changed',
      'One said: ⟦“We carried the children to the hill and waited”⟧{quote-mismatch} [@text-2021].',
    ],
    ['words left out', 'One said: ⟦“We carried the children and waited”⟧{quote-mismatch} [@text-2021].'],
    ['made up', 'One said: ⟦“The mayor ran away in the night”⟧{quote-mismatch} [@text-2021].'],
    ['in Arabic', 'قال أحدهم: ⟦«لم يصل أحد قبل العصر»⟧{quote-mismatch} [@text-ar-2021].'],
    ['a part of two', 'One said: ⟦“We carried … the mayor to the roof”⟧{quote-mismatch} [@text-2021].'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('quote-mismatch is silent on', () => {
  it.each([
    ['the words', 'One said: “We carried the children to the roof and waited” [@text-2021].'],
    ['other marks and capitals', 'They ‘"carried the children to the roof"’ [@text-2021].'],
    ['the words in Arabic, with vowels', 'قال: «لَم يصل أحدٌ قبل الظهر، وكان الماء يعلو» [@text-ar-2021].'],
    ['words left out, and said so', 'One said: “We carried the children … and waited” [@text-2021].'],
    ['words put in, and said so', 'One said: “[They] carried the children to the roof” [@text-2021].'],
    ['three words', 'It was “the great flood” [@text-2021].'],
    ['a translation', 'قال أحدهم: «حملنا الأطفال إلى السطح وانتظرنا» [@text-2021].'],
    ['an article without its text', 'One said: “The mayor ran away in the night” [@echo-2021].'],
    ['another article beside it', 'One said: “The mayor ran away in the night” [@text-2021; @echo-2021].'],
    ['no citation', 'One said: “The mayor ran away in the night.”'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('its fix takes over the words', () => {
  it.each([
    [
      'One said: “We carried the ▮children to the hill and waited.” [@text-2021]',
      'One said: “We carried the children to the roof and waited.” [@text-2021]',
    ],
    [
      'قال أحدهم: «لم يصل ▮أحد قبل العصر» [@text-ar-2021].',
      'قال أحدهم: «لم يصل أحد قبل الظهر» [@text-ar-2021].',
    ],
  ])('%s', (before, after) => checkFix(before, after, { corpus }));
});
