import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COUNTRY_ITEMS } from '../../server/src/core/exchange/country-items.ts';
import { exchangeFile, faultsOf, importInto, told } from '../support/exchange.ts';

const FILE = exchangeFile('wikidata.json');
const DATA = join(import.meta.dirname, '..', '..', 'data');

it('knows the items of all states of the shipped corpus', () => {
  const { actors } = JSON.parse(readFileSync(join(DATA, 'actors', 'countries.actors.json'), 'utf8'));
  for (const { country, sameAs } of actors) {
    if (sameAs?.wikidata !== undefined)
      expect([sameAs.wikidata, COUNTRY_ITEMS[sameAs.wikidata]]).toEqual([sameAs.wikidata, country]);
  }
  const codes = Object.values(COUNTRY_ITEMS);
  expect(new Set(codes).size).toBe(codes.length);
});

describe('Wikidata in', () => {
  it('reads names, summaries, countries, ids, dated roles and parties of a person', async () => {
    const { corpus } = await importInto({}, 'wikidata', FILE);
    expect(corpus.actors.get('salma-darwish')).toEqual({
      id: 'salma-darwish',
      type: 'person',
      names: [
        { text: 'سلمى درويش', lang: 'ar', preferred: true },
        { text: 'س. درويش', lang: 'ar' },
        { text: 'Salma Darwish', lang: 'en', preferred: true },
        { text: 'S. Darwish', lang: 'en' },
        { text: 'Salma Darouiche', lang: 'fr', preferred: true },
      ],
      summary: { ar: 'سياسية من قزانيا', en: 'politician of Qazania' },
      country: 'LY',
      from: '1970',
      roles: [
        {
          title: { ar: 'وزيرة الأشغال', en: 'Minister of Works' },
          org: 'ministry-of-works',
          from: '2016-03-30',
          to: '2021-03',
          basis: 'Wikidata',
        },
      ],
      sameAs: { wikidata: 'Q90000001', viaf: '12345' },
      provenance: {
        method: 'import',
        tool: 'isnad import wikidata',
        at: '2024-05-06',
        source: 'Wikidata (https://www.wikidata.org), CC0',
      },
    });
  });

  it('reads bodies, places and states', async () => {
    const { corpus } = await importInto({}, 'wikidata', FILE);
    expect(faultsOf(corpus)).toEqual([]);
    expect(corpus.actors.get('ministry-of-works')).toMatchObject({
      type: 'public-body',
      names: [{}, {}, { text: 'MOW', kind: 'acronym' }],
      from: '1951-12-24',
      sameAs: { wikidata: 'Q90000002', url: 'https://works.example/' },
    });
    expect(corpus.places.get('tel-warda')).toMatchObject({
      type: 'city',
      within: 'qz',
      country: 'LY',
      point: { lat: 32.5, lon: 13.25, basis: 'Wikidata' },
      sameAs: { wikidata: 'Q90000005', geonames: '9000005' },
    });
    expect(corpus.places.get('qz')).toMatchObject({ type: 'country', country: 'QZ' });
    expect(corpus.actors.get('qz')).toMatchObject({ type: 'country', country: 'QZ', place: 'qz' });
  });

  it('tells what it leaves out', async () => {
    const { problems } = await importInto({}, 'wikidata', FILE);
    expect(problems.map(({ message }) => message)).toEqual([
      'The post Q90000009 that Q90000001 held (2022–) is left out: Q90000009 is not in the file',
      'Q90000007 has no name in Arabic, English or French; it is left out',
      'Q90000010 is left out: of the classes Q1075 none is known',
    ]);
  });

  it('changes nothing the second time, and finds what GeoNames brought', async () => {
    const row = [
      '9000005',
      'Tall Wardah',
      'Tall Wardah',
      '',
      '32.5',
      '13.25',
      'P',
      'PPL',
      'LY',
      '',
      '',
      '',
      '',
      '',
      '9',
      '',
      '1',
      '',
      '',
    ];
    const first = await importInto({}, 'geonames', row.join('\t'));
    const second = await importInto(first.files, 'wikidata', FILE);
    expect(second.corpus.places.get('tall-wardah')).toMatchObject({
      sameAs: { wikidata: 'Q90000005', geonames: '9000005' },
      names: [{ text: 'Tall Wardah' }, { text: 'تل وردة' }, { text: 'Tel Warda' }, { text: 'Tell Warda' }],
    });
    expect([...second.corpus.places.keys()]).toEqual(['qz', 'tall-wardah']);
    const third = await importInto(second.files, 'wikidata', FILE);
    expect(third.changes).toEqual([]);
    expect(told(third).every((line) => line.startsWith('same'))).toBe(true);
  });

  it('reads lines of a dump', async () => {
    const { entities } = JSON.parse(FILE);
    const lines = Object.values(entities).map((entity) => JSON.stringify(entity));
    const dump = `[\n${lines.join(',\n')}\n]\n`;
    expect((await importInto({}, 'wikidata', dump)).corpus.actors.size).toBe(3);
    const broken = await importInto({}, 'wikidata', `${lines[0]}\n${lines[1]}\n{"type": "ite`);
    expect(broken.corpus.actors.size).toBe(2);
    expect(broken.problems.at(-1)).toEqual({ line: 3, message: 'This line is no JSON; it is left out' });
  });

  it.each([
    ['cut off', FILE.slice(0, FILE.indexOf('"Q90000005"')), /broken here/],
    ['other JSON', '[1, {"id": "P31"}]', /no item of Wikidata/],
    ['nothing', ' ', /empty/],
    ['wrong types', '{"id": "Q1", "labels": [1], "aliases": 3, "claims": {"P31": 7}}', /has no name/],
    [
      'wrong values',
      '{"id": "Q1", "labels": {"en": {"value": "X"}}, "claims": {"P31": [{"mainsnak": {"snaktype": "value", "datavalue": {"value": {"id": "Q515"}}}}], "P625": [{"mainsnak": {"snaktype": "value", "datavalue": {"value": {"latitude": 95, "longitude": 1}}}}]}}',
      /at most 90/,
    ],
  ])('survives %s', async (_, text, message) => {
    const { problems } = await importInto({}, 'wikidata', text);
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
  });
});
