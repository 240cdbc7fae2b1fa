import { describe, it } from 'vitest';
import { checkFindings, checkFix } from '../support/check.ts';

const only = { only: 'unknown-citation' };

describe('unknown-citation flags', () => {
  it.each([
    ['a slip', 'It rained [@⟦mirsad-2021-03-02-flod⟧{unknown-citation}].'],
    ['a key near nothing, in brackets', 'It rained [@⟦zzz⟧{unknown-citation}].'],
    ['each key of a group', 'It rained [@⟦mirsad-flood⟧{unknown-citation}; @raid-report-2022, p. 3].'],
    ['in Arabic', 'هطل المطر [@⟦mirsad-2021-03-02-flod⟧{unknown-citation}].'],
    ['a slip in running text', 'As @⟦raid-report-2023⟧{unknown-citation} has it, the bridge fell.'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('unknown-citation is silent on', () => {
  it.each([
    ['a known key', 'It rained [@mirsad-2021-03-02-flood].'],
    ['a handle', 'Thanks to @someone_else for the picture.'],
    ['an e-mail address', 'Write to desk@mirsad.example for more.'],
    ['code', 'The key is `[@nobody]`.'],
    ['a draft with a bibliography of its own', '---\nbibliography: refs.bib\n---\n\nIt rained [@nobody].'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('its fix', () => {
  it('takes the nearest key', () =>
    checkFix('It rained [@mirsad-2021-03-02-▮flod, p. 3].', 'It rained [@mirsad-2021-03-02-flood, p. 3].'));
  it('finds a key by its words', () =>
    checkFix('هطل المطر [@mirsad-▮flood].', 'هطل المطر [@mirsad-2021-03-02-flood].'));
});
