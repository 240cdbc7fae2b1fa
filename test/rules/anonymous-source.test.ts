import { describe, it } from 'vitest';
import { checkFindings, checkFix } from '../support/check.ts';
import { evidenceCorpus as corpus } from '../support/evidence-corpus.ts';

const only = { only: 'anonymous-source', corpus };
const DROWNED = 'In Tel Warda 12 people were killed [@mirsad-2021-03-02-flood].';

describe('anonymous-source flags what only unnamed people say', () => {
  it.each([
    [
      'cited, not attributed',
      'In Tel Warda ⟦12⟧{anonymous-source} people were killed [@mirsad-2021-03-02-flood].',
    ],
    ['in Arabic', 'قُتل ⟦12⟧{anonymous-source} شخصا في تل وردة [@mirsad-2021-03-02-flood].'],
    ['in words', 'قُتل ⟦اثنا عشر⟧{anonymous-source} شخصا في تل وردة [@mirsad-2021-03-02-flood].'],
    [
      'by a link',
      'In Tel Warda [⟦12⟧{anonymous-source} people were killed](https://mirsad.example/2021/flood).',
    ],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('anonymous-source is silent on', () => {
  it.each([
    [
      'the outlet named otherwise',
      'For Al-Mirsad, 12 people were killed in Tel Warda [@mirsad-2021-03-02-flood].',
    ],
    [
      'an attribution',
      'According to rescue workers, 12 people were killed in Tel Warda [@mirsad-2021-03-02-flood].',
    ],
    [
      'an Arabic attribution',
      'قال عاملون في الإنقاذ إن 12 شخصا قُتلوا في تل وردة [@mirsad-2021-03-02-flood].',
    ],
    [
      'an attribution to the outlet',
      'Al-Mirsad reported that 12 people were killed in Tel Warda [@mirsad-2021-03-02-flood].',
    ],
    [
      'a claim with a named source',
      'The flood displaced 4,500 residents of Tel Warda [@mirsad-2021-03-02-flood].',
    ],
    [
      "the article's own voice",
      'The River Brigade lost about 30 fighters, killed at Al Jisr [@raid-report-2022].',
    ],
    ['no citation', 'In Tel Warda 12 people were killed.'],
    [
      'a number that is not that of the claim',
      'In Tel Warda 12 people were wounded [@mirsad-2021-03-02-flood].',
    ],
    ['no number', 'In Tel Warda people were killed [@mirsad-2021-03-02-flood].'],
    ['another article cited', 'In Tel Warda 12 people were killed [@raid-report-2022].'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('its fix attributes', () => {
  it.each([
    [
      DROWNED.replace('12', '▮12'),
      'In Tel Warda 12 people were killed, according to rescue workers quoted by Al-Mirsad [@mirsad-2021-03-02-flood].',
    ],
    [
      'قُتل ▮12 شخصا في تل وردة [@mirsad-2021-03-02-flood].',
      'قُتل 12 شخصا في تل وردة، بحسب عاملين في الإنقاذ نقلت عنهم المرصاد [@mirsad-2021-03-02-flood].',
    ],
    [
      'قُتل ▮12 شخصا في تل وردة.[@mirsad-2021-03-02-flood]',
      'قُتل 12 شخصا في تل وردة، بحسب عاملين في الإنقاذ نقلت عنهم المرصاد.[@mirsad-2021-03-02-flood]',
    ],
  ])('%s', (before, after) => checkFix(before, after, { corpus }));
});
