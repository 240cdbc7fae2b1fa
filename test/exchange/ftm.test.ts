import { describe, expect, it } from 'vitest';
import { exchangeFile, exported, faultsOf, importInto, told } from '../support/exchange.ts';
import { miniCorpus } from '../support/mini-corpus.ts';

const FILE = exchangeFile('opensanctions.ftm.json');

describe('FollowTheMoney in', () => {
  it('reads persons, bodies, roles, ties, addresses and articles', async () => {
    const { corpus } = await importInto({}, 'ftm', FILE);
    expect(faultsOf(corpus)).toEqual([]);
    expect(corpus.actors.get('salma-darwish')).toMatchObject({
      type: 'person',
      names: [
        { text: 'Salma Darwish', lang: 'en', preferred: true },
        { text: 'سلمى درويش', lang: 'ar', preferred: true },
        { text: 'S. A. Darwish', lang: 'en' },
        { text: 'Salma Haddad', lang: 'en', kind: 'former' },
        { text: 'Darwish', lang: 'en', match: 'weak' },
      ],
      country: 'QZ',
      from: '1970',
      roles: [
        { title: { en: 'Minister of Works' }, org: 'ministry-of-works', from: '2016-03-30', to: '2021-03' },
      ],
      affiliations: [{ target: 'party-of-the-coast', relation: 'member-of', from: '2011' }],
      sameAs: { opensanctions: 'NK-aaa', wikidata: 'Q90000001' },
    });
    expect(corpus.actors.get('ministry-of-works')).toMatchObject({
      type: 'public-body',
      sameAs: { opensanctions: 'NK-bbb', url: 'https://works.example/' },
    });
    expect(corpus.places.get('tel-warda')).toMatchObject({
      country: 'QZ',
      point: { lat: 32.5, lon: 13.25 },
      sameAs: { 'x-ftm': 'own-addr' },
    });
    expect([...corpus.articles.values()]).toMatchObject([
      {
        headline: { ar: 'السيول تقطع الطريق' },
        language: 'ar',
        publisher: { text: 'المرصاد' },
        published: { value: '2023-09-12', basis: 'stated' },
        bylines: [{ text: 'س. درويش' }],
      },
    ]);
  });

  it('tells what it leaves out, by line', async () => {
    const { problems, corpus } = await importInto({}, 'ftm', FILE);
    expect(problems).toEqual([
      { line: 10, message: 'Entities of the schema "Vessel" have no record in a corpus; it is left out' },
      { line: 11, message: 'The entity "NK-nameless" has no name; it is left out' },
      { line: 12, message: 'The line is no JSON; it is left out' },
      { line: 13, message: 'The line is no entity: it has no "id" or no "schema"; it is left out' },
    ]);
    expect(corpus.actors.get('karim')).not.toHaveProperty('country');
  });

  it('changes nothing the second time', async () => {
    const first = await importInto({}, 'ftm', FILE);
    const second = await importInto(first.files, 'ftm', FILE, { at: '2026-01-01' });
    expect(second.changes).toEqual([]);
    expect(told(second)).toHaveLength(6);
  });

  it('is the same person as in Wikidata', async () => {
    const first = await importInto({}, 'wikidata', exchangeFile('wikidata.json'));
    const second = await importInto(first.files, 'ftm', FILE);
    expect(told(second)).toContain('updated actor salma-darwish');
    expect(second.corpus.actors.get('salma-darwish')?.sameAs).toEqual({
      wikidata: 'Q90000001',
      viaf: '12345',
      opensanctions: 'NK-aaa',
    });
  });

  it.each([
    ['nothing', ''],
    ['an empty line', '\n\n'],
    ['NUL bytes', '{"id": "\0"}'],
    ['wrong types', '{"id": "a", "schema": "Person", "properties": {"name": [1, {}, null], "alias": "x"}}'],
    ['no properties', '{"id": "a", "schema": "Person", "properties": 7}'],
    ['a name of Object', '{"id": "a", "schema": "constructor", "properties": {}}'],
  ])('survives %s', async (_, text) => {
    const { corpus } = await importInto({}, 'ftm', text);
    expect(faultsOf(corpus)).toEqual([]);
  });
});

describe('FollowTheMoney out', () => {
  const lines = exported(miniCorpus, 'ftm')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  it('writes an entity a line, with lists of texts', () => {
    expect(lines.length).toBeGreaterThan(10);
    for (const { id, schema, properties } of lines) {
      expect([typeof id, typeof schema]).toEqual(['string', 'string']);
      for (const values of Object.values(properties) as unknown[][]) {
        expect(values.length).toBeGreaterThan(0);
        expect(values.every((value) => typeof value === 'string')).toBe(true);
      }
    }
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });
  it('makes the same ids in an empty corpus', async () => {
    const { corpus, files } = await importInto({}, 'ftm', exported(miniCorpus, 'ftm'));
    expect([...corpus.actors.keys()].sort()).toEqual([...miniCorpus.actors.keys()].sort());
    expect([...corpus.articles.keys()].sort()).toEqual([...miniCorpus.articles.keys()].sort());
    expect((await importInto(files, 'ftm', exported(miniCorpus, 'ftm'))).changes).toEqual([]);
  });
  it('comes back in to the same records', async () => {
    const first = await importInto({}, 'ftm', FILE);
    const again = await importInto(first.files, 'ftm', exported(first.corpus, 'ftm'));
    expect(again.changes).toEqual([]);
    expect(again.problems).toEqual([]);
    expect(told(again).every((line) => line.startsWith('same'))).toBe(true);
  });
});

it.each(['constructor', '__proto__', 'toString'])(
  'an entity of the schema %s is none that is known',
  async (schema) => {
    const line = JSON.stringify({ id: 'a', schema, properties: { name: ['Salma'] } });
    const { problems } = await importInto({}, 'ftm', line);
    expect(problems.map(({ message }) => message)).toEqual([
      `Entities of the schema "${schema}" have no record in a corpus; it is left out`,
    ]);
  },
);
