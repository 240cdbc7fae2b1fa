import { describe, expect, it } from 'vitest';
import { type Choices, loadCorpus, readChoices, withChoice } from '../../server/src/core/service.ts';
import { checkFindings, serviceFor } from '../support/check.ts';
import { nameCorpus as corpus, NAME_LAYER } from '../support/name-corpus.ts';

const QAZANIAN = { kind: 'place', id: 'sahla-qz' } as const;
const VARLANDIC = { kind: 'place', id: 'sahla-vr' } as const;

/** The entities that a text names under these choices. */
function named(text: string, choices?: Choices): string[] {
  const service = serviceFor({ corpus });
  const { mentions } = service.report(service.read(text, undefined, choices));
  return mentions.map(({ entity, candidates }) => (candidates ? `${candidates.length} bearers` : entity.id));
}

describe('the file of choices', () => {
  const file = withChoice(undefined, 'b.md', 'Sahlah', VARLANDIC)!;
  it('begins with the first choice', () =>
    expect(file).toBe('{\n  "b.md": {\n    "Sahlah": "place:sahla-vr"\n  }\n}\n'));
  it('stays sorted', () => {
    const more = withChoice(withChoice(file, 'a/تقرير.md', 'السهلة', QAZANIAN), 'b.md', 'Marfa', QAZANIAN)!;
    expect(Object.keys(JSON.parse(more))).toEqual(['a/تقرير.md', 'b.md']);
    expect(Object.keys(JSON.parse(more)['b.md'])).toEqual(['Marfa', 'Sahlah']);
  });
  it('takes back an earlier choice', () =>
    expect(JSON.parse(withChoice(file, 'b.md', 'Sahlah', QAZANIAN)!)['b.md'].Sahlah).toBe('place:sahla-qz'));
  it('is left alone where it is no such file', () => {
    for (const text of ['{"b.md": ', '[]', '3'])
      expect(withChoice(text, 'b.md', 'Sahlah', QAZANIAN)).toBeUndefined();
  });
  it('is read by draft, however broken', () => {
    expect([...readChoices(file, 'b.md').values()]).toEqual(['place:sahla-vr']);
    for (const text of [
      undefined,
      '',
      '{',
      '[1]',
      '{"b.md": 3}',
      '{"b.md": {"Sahlah": 3}}',
      file.replace('b.md', 'c.md'),
    ])
      expect(readChoices(text, 'b.md').size).toBe(0);
  });
});

describe('a choice', () => {
  const chosen = readChoices(
    '{"d.md": {"Sahlah": "place:sahla-vr", "السهلة": "sahla-qz", "Karim Nuwayri": "place:marfa"}}',
    'd.md',
  );
  it.each([
    ['settles the name', 'It rained in Sahlah.', ['sahla-vr']],
    [
      'settles the name wherever it stands',
      'It rained in Sahlah. Sahlah’s roads are closed.',
      ['sahla-vr', 'sahla-vr'],
    ],
    ['settles an Arabic name, spelt otherwise, behind a particle', 'هطل المطر بالسهله.', ['sahla-qz']],
    [
      'leaves alone what is clear',
      'It rained in Sahlah, Qazania. Karim Nuwayri spoke.',
      ['sahla-qz', 'qz', 'karim-nuwayri'],
    ],
  ])('%s', (_, text, ids) => expect(named(text, chosen)).toEqual(ids));
  it('of a bearer that the name does not have changes nothing', () =>
    expect(named('It rained in Sahlah.', readChoices('{"d": {"Sahlah": "place:qz"}}', 'd'))).toEqual([
      '2 bearers',
    ]));
  it('may stand in the front matter, which goes first', () => {
    const draft = '---\nisnad:\n  names:\n    Sahlah: sahla-qz\n---\n\nIt rained in Sahlah.';
    expect(named(draft)).toEqual(['sahla-qz']);
    expect(named(draft, chosen)).toEqual(['sahla-qz']);
    checkFindings(draft, { corpus });
  });
  it('may stand in Arabic front matter', () =>
    checkFindings('---\nisnad: { names: { السهلة: sahla-vr } }\n---\n\nهطل المطر في السهلة.', { corpus }));
  it('holds when its bearer gets another id', () => {
    const files = NAME_LAYER.files.map(({ path, text }) => ({
      path,
      text: text.replace('"id": "sahla-vr"', '"id": "sahla-varland", "formerIds": ["sahla-vr"]'),
    }));
    const service = serviceFor({ corpus: loadCorpus([{ ...NAME_LAYER, files }]) });
    for (const choice of ['place:sahla-vr', 'sahla-vr']) {
      const choices = readChoices(JSON.stringify({ 'd.md': { Sahlah: choice } }), 'd.md');
      const { mentions } = service.report(service.read('It rained in Sahlah.', undefined, choices));
      expect(mentions.map(({ entity }) => entity.id)).toEqual(['sahla-varland']);
    }
  });
  it('counts at once for a draft that was read without it', () => {
    const service = serviceFor({ corpus });
    const before = service.read('It rained in Sahlah.');
    expect(service.findings(before).map(({ rule }) => rule)).toEqual(['name-ambiguous']);
    expect(service.findings(service.read('It rained in Sahlah.', before, chosen))).toEqual([]);
  });
});
