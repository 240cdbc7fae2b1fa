import { describe, it } from 'vitest';
import { checkFindings } from '../support/check.ts';
import { evidenceCorpus as corpus } from '../support/evidence-corpus.ts';

const only = { only: 'retracted-source', corpus };

describe('retracted-source flags a citation of what was taken back', () => {
  it.each([
    ['in English', 'It rained [@⟦back-2021⟧{retracted-source}].'],
    ['in Arabic', 'هطل المطر [@⟦back-2021⟧{retracted-source}، ص 3].'],
    ['in a group', 'It rained [@echo-2021; @⟦back-2021⟧{retracted-source}].'],
    ['in running text', 'As @⟦back-2021⟧{retracted-source} has it, the bridge fell.'],
    [
      'what a check found wrong',
      'Salma Darwish went to Al Jisr and Tel Warda [@⟦wrong-2021⟧{retracted-source}].',
    ],
    ['the same in Arabic', 'زارت سلمى درويش بلدة الجسر وتل وردة [@⟦wrong-2021⟧{retracted-source}].'],
    ['in a note', 'It rained.[^1]\n\n[^1]: See [@⟦back-2021⟧{retracted-source}].'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('retracted-source is silent on', () => {
  it.each([
    ['an article that stands', 'It rained [@echo-2021].'],
    ['what the check does not touch', 'Salma Darwish went to Tel Warda [@wrong-2021].'],
    ['an unknown key', 'It rained [@nobody].'],
    ['an Arabic citation of one that stands', 'هطل المطر [@echo-2021].'],
    ['no citation', 'It rained.'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});
