import { describe, it } from 'vitest';
import { checkFindings } from '../support/check.ts';
import { evidenceCorpus as corpus } from '../support/evidence-corpus.ts';

const only = { only: 'single-origin', corpus };

describe('single-origin flags citations that lead back to one source', () => {
  it.each([
    [
      'in a group',
      'The flood displaced ⟦4,500⟧{single-origin} residents of Tel Warda [@mirsad-2021-03-02-flood; @echo-2021].',
    ],
    [
      'in Arabic',
      'شرد الفيضان ⟦4500⟧{single-origin} من سكان تل وردة [@mirsad-2021-03-02-flood؛ @echo-2021].',
    ],
    [
      'apart',
      'As @echo-2021 has it, the flood displaced ⟦4,500⟧{single-origin} residents of Tel Warda [@mirsad-2021-03-02-flood].',
    ],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('single-origin is silent on', () => {
  it.each([
    [
      'two origins',
      'The flood displaced 4,500 residents of Tel Warda [@mirsad-2021-03-02-flood; @own-2021].',
    ],
    ['one citation', 'The flood displaced 4,500 residents of Tel Warda [@echo-2021].'],
    [
      'one article twice',
      'The flood displaced 4,500 residents of Tel Warda [@echo-2021, p. 1; @echo-2021, p. 2].',
    ],
    [
      'a third that is a source of its own',
      'The flood displaced 4,500 residents of Tel Warda [@mirsad-2021-03-02-flood; @echo-2021; @own-2021].',
    ],
    [
      'an article that does not give it',
      'The flood displaced 4,500 residents of Tel Warda [@echo-2021; @raid-report-2022].',
    ],
    ['no number', 'There was a flood in Tel Warda [@mirsad-2021-03-02-flood; @echo-2021].'],
    ['an Arabic sentence with two origins', 'شرد الفيضان 4500 من سكان تل وردة [@echo-2021؛ @own-2021].'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});
