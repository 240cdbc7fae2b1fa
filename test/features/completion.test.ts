import { describe, expect, it } from 'vitest';
import { checkCompletion, serviceFor } from '../support/check.ts';

describe('names are offered', () => {
  it.each([
    ['by their beginning', 'In Tel▮', ['In Tel Warda']],
    ['by an Arabic beginning', 'سقط الجسر في تل▮', ['سقط الجسر في تل وردة']],
    ['with the particle kept', 'سقط الجسر وبتل▮', ['سقط الجسر وبتل وردة']],
    ['in the script of the line', 'سقط الجسر في tel war▮', ['سقط الجسر في تل وردة']],
    ['over several words', 'Then Salma Dar▮', ['Then Salma Darwish']],
    ['in the house form for a variant', 'In Tall War▮', ['In Tel Warda']],
    ['with other hamza and ya', 'ثم تحدثت سلمي در▮', ['ثم تحدثت سلمى درويش']],
    [
      'in the middle of a draft',
      'One.\n\nIn Tel▮ it rained.\n\nThree.',
      ['One.\n\nIn Tel Warda it rained.\n\nThree.'],
    ],
  ])('%s', (_, marked, expected) => checkCompletion(marked, expected));
});

describe('articles are offered behind @', () => {
  const flood = 'mirsad-2021-03-02-flood';
  it.each([
    ['all, the newest first', 'It rained [@▮', ['It rained [@raid-report-2022', `It rained [@${flood}`]],
    ['by a word of the title', 'It rained [@thousands▮', [`It rained [@${flood}`]],
    ['by an Arabic word of the title', 'هطل المطر [@فيضان▮', [`هطل المطر [@${flood}`]],
    ['by the outlet', 'It rained [@al-mir▮', [`It rained [@${flood}`]],
    ['by the date', 'It rained [@2021▮', [`It rained [@${flood}`]],
    ['in running text', 'As @raid▮', ['As @raid-report-2022']],
    ['in a group', 'It rained [@raid-report-2022; @flood▮', [`It rained [@raid-report-2022; @${flood}`]],
  ])('%s', (_, marked, expected) => checkCompletion(marked, expected));
});

describe('nothing is offered', () => {
  it.each([
    ['in code', 'The `Tel▮` bridge'],
    ['in fenced code', '```\nTel▮\n```'],
    ['in an address', 'See <https://example.org/Tel▮>'],
    ['in the target of a link', 'See [it](https://example.org/Tel▮)'],
    ['in front matter', '---\ntitle: Tel▮\n---\n\nText.'],
    ['behind a digit', 'In 45▮'],
    ['behind one letter', 'In T▮'],
    ['in an e-mail address', 'Write to desk@mir▮'],
    ['for a complete name', 'In Tel Warda▮'],
  ])('%s', (_, marked) => checkCompletion(marked, []));
  it('where the setting says so', () => checkCompletion('In Tel▮', [], { settings: { completion: false } }));
});

it('no suggestion holds an invisible character', () => {
  const service = serviceFor();
  for (const text of ['In Tel', 'سقط الجسر في تل', 'It rained [@']) {
    for (const { edit } of service.complete(service.read(text), text.length)) {
      expect(edit.newText).not.toMatch(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/);
    }
  }
});

describe('ordinary words open no list', () => {
  it.each([['قال ال▮'], ['ثم قال وقا▮'], ['كان سل▮'], ['a list of th▮'], ['he wo▮'], ['in dar▮']])(
    '%s',
    (marked) => checkCompletion(marked, []),
  );
});
