import { describe, it } from 'vitest';
import { checkFindings } from '../support/check.ts';
import { evidenceCorpus as corpus } from '../support/evidence-corpus.ts';

const only = { only: 'conflicting-sources', corpus };

describe('conflicting-sources flags a number that another source gives otherwise', () => {
  it.each([
    [
      'in English',
      'The flood displaced ⟦4,500⟧{conflicting-sources} residents of Tel Warda [@mirsad-2021-03-02-flood].',
    ],
    ['in Arabic', 'شرد الفيضان ⟦٤٥٠٠⟧{conflicting-sources} من سكان تل وردة [@mirsad-2021-03-02-flood].'],
    [
      'from the other side',
      'The flood displaced ⟦7,000⟧{conflicting-sources} residents of Tel Warda [@rival-2021].',
    ],
    [
      'though it is attributed',
      'Salma Darwish said the flood displaced ⟦4,500⟧{conflicting-sources} residents of Tel Warda [@echo-2021].',
    ],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('conflicting-sources is silent on', () => {
  it.each([
    [
      'both told',
      'The flood displaced 4,500 residents of Tel Warda [@echo-2021], or 7,000 residents of Tel Warda [@rival-2021].',
    ],
    ['no other source', 'In Tel Warda 12 people were killed [@mirsad-2021-03-02-flood].'],
    ['no citation', 'The flood displaced 4,500 residents of Tel Warda.'],
    ['a number that is not in the source', 'The flood displaced 90 residents of Tel Warda [@echo-2021].'],
    ['another place', 'The flood displaced 4,500 residents of Al Jisr [@echo-2021].'],
    ['another year', 'In 2009 the flood displaced 4,500 residents of Tel Warda [@echo-2021].'],
    ['both told in Arabic', 'شرد الفيضان 4500 من سكان تل وردة [@echo-2021] أو 7000 منهم [@rival-2021].'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});
