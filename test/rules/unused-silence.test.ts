import { describe, it } from 'vitest';
import { checkFindings, checkFix } from '../support/check.ts';

const only = { only: 'unused-silence' };

describe('unused-silence flags a comment that silences nothing', () => {
  it.each([
    ['on its line', 'It rained. ⟦<!-- isnad-disable-line unsourced-number -->⟧{unused-silence}'],
    ['for any rule', 'It rained. ⟦<!-- isnad-disable-line -->⟧{unused-silence}'],
    ['in Arabic', 'هطل المطر. ⟦<!-- isnad-disable-line unsourced-number: عددناها -->⟧{unused-silence}'],
    ['for the next line', '⟦<!-- isnad-disable-next-line -->⟧{unused-silence}\nIt rained.'],
    ['around a block', '⟦<!-- isnad-disable -->⟧{unused-silence}\n\nIt rained.\n\n<!-- isnad-enable -->'],
    ['for the file', '⟦<!-- isnad-disable-file -->⟧{unused-silence}\n\nIt rained.'],
    ['for another rule', '40 boats were lost. ⟦<!-- isnad-disable-line name-variant -->⟧{unused-silence}'],
    ['for a rule that there is not', 'It rained. ⟦<!-- isnad-disable-line no-such-rule -->⟧{unused-silence}'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('unused-silence is silent on', () => {
  it.each([
    ['a silence in use', '40 boats were lost. <!-- isnad-disable-line unsourced-number: our own count -->'],
    ['one of any rule', '40 boats were lost. <!-- isnad-disable-line -->'],
    ['an Arabic one', 'فُقد 40 قاربا. <!-- isnad-disable-line unsourced-number: عددناها -->'],
    ['a block in use', '<!-- isnad-disable -->\n\n40 boats were lost.\n\n<!-- isnad-enable -->'],
    ['a file in use', '<!-- isnad-disable-file unsourced-number -->\n\n40 boats were lost.'],
    [
      'one of several rules',
      '40 boats were lost. <!-- isnad-disable-line name-variant, unsourced-number -->',
    ],
    ['a rule that is off', 'It rained. <!-- isnad-disable-line name-unknown -->'],
    ['other comments', 'It rained. <!-- to be checked -->'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('its fix removes the comment', () => {
  it.each([
    ['It rained. ▮<!-- isnad-disable-line -->\nIt poured.', 'It rained.\nIt poured.'],
    ['It rained.\n\n▮<!-- isnad-disable-next-line -->\nهطل المطر.', 'It rained.\n\nهطل المطر.'],
  ])('%s', (before, after) => checkFix(before, after, {}));
});
