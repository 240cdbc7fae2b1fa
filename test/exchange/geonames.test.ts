import { describe, expect, it } from 'vitest';
import { importRecords } from '../../server/src/core/exchange.ts';
import { corpusOf, faultsOf, importInto, told } from '../support/exchange.ts';

interface Row {
  id: number;
  name: string;
  ascii?: string;
  others?: string;
  at?: [number, number];
  feature?: string;
  admin?: string[];
  population?: number;
  country?: string;
}

const row = ({
  id,
  name,
  ascii,
  others = '',
  at = [32, 13],
  feature = 'P.PPL',
  admin = [],
  population = 0,
  country = 'LY',
}: Row) => {
  const [featureClass, code] = feature.split('.');
  const [one = '', two = '', three = '', four = ''] = admin;
  return [
    id,
    name,
    ascii ?? name,
    others,
    ...at,
    featureClass,
    code,
    country,
    '',
    one,
    two,
    three,
    four,
    population,
    '',
    '0',
    'Africa/Tripoli',
    '2024-01-01',
  ].join('\t');
};

const COUNTRY = [
  row({ id: 1, name: 'State of Qazania', feature: 'A.PCLI', others: 'Qazania,قزانيا,カザニア,قزانیا' }),
  row({ id: 2, name: 'Al Wardīyah', ascii: 'Al Wardiyah', feature: 'A.ADM1', admin: ['61'] }),
  row({
    id: 3,
    name: 'Tall Wardah',
    others: 'Tel Warda,تل وردة,TW',
    feature: 'P.PPLA',
    admin: ['61'],
    population: 210_000,
    at: [32.5, 13.25],
  }),
  row({ id: 4, name: 'Warda International Airport', feature: 'S.AIRP', admin: ['61', '01'] }),
  row({ id: 5, name: 'Bi’r Salwá', ascii: "Bi'r Salwa", feature: 'P.PPL', admin: ['99'] }),
  row({ id: 6, name: 'Wādī Salwá', ascii: 'Wadi Salwa', feature: 'H.WAD' }),
].join('\n');

describe('GeoNames in', () => {
  it('reads types, names, points, what lies in what, and says whose data it is', async () => {
    const { corpus, problems } = await importInto({}, 'geonames', COUNTRY, { source: 'QZ.txt' });
    expect(problems).toEqual([]);
    expect(faultsOf(corpus)).toEqual([]);
    expect(corpus.places.get('tall-wardah')).toEqual({
      id: 'tall-wardah',
      type: 'city',
      names: [
        { text: 'Tall Wardah', lang: 'en', preferred: true },
        { text: 'تل وردة', lang: 'ar' },
        { text: 'Tel Warda', lang: 'und' },
        { text: 'TW', lang: 'und', match: 'never' },
      ],
      within: 'al-wardiyah',
      country: 'LY',
      point: { lat: 32.5, lon: 13.25, basis: 'GeoNames' },
      sameAs: { geonames: '3' },
      provenance: {
        method: 'import',
        tool: 'isnad import geonames',
        at: '2024-05-06',
        source: 'GeoNames (https://www.geonames.org), CC BY 4.0; QZ.txt',
      },
    });
    const all = [...corpus.places.values()].map(({ id, type, within, facility }) => [
      id,
      type,
      within,
      facility,
    ]);
    expect(all).toEqual([
      ['al-wardiyah', 'region', 'ly', undefined],
      ['bir-salwa', 'village', 'ly', undefined],
      ['ly', 'country', undefined, undefined],
      ['tall-wardah', 'city', 'al-wardiyah', undefined],
      ['wadi-salwa', 'river', 'ly', undefined],
      ['warda-international-airport', 'facility', 'al-wardiyah', 'airport'],
    ]);
    expect(corpus.places.get('ly')!.names.map(({ text }) => text)).toEqual([
      'State of Qazania',
      'قزانيا',
      'Qazania',
    ]);
  });

  it('changes nothing the second time', async () => {
    const first = await importInto({}, 'geonames', COUNTRY);
    const second = await importInto(first.files, 'geonames', COUNTRY, { at: '2025-06-07' });
    expect(second.changes).toEqual([]);
    expect(told(second)).toHaveLength(6);
  });

  it('gives places of one name ids of their own, and says that the name alone means none', async () => {
    const few = [7, 8].map((id) => row({ id, name: 'Zaytunah' }));
    const many = Array.from({ length: 9 }, (_, i) =>
      row({ id: 100 + i, name: 'Ras', country: i === 0 ? 'TN' : 'LY' }),
    );
    const { corpus } = await importInto({}, 'geonames', [...few, ...many].join('\n'));
    expect(faultsOf(corpus)).toEqual([]);
    expect(corpus.places.get('zaytunah')?.ambiguousWith).toEqual(['zaytunah-ly']);
    expect([...corpus.places.keys()].filter((id) => id.startsWith('ras')).slice(0, 4)).toEqual([
      'ras',
      'ras-ly',
      'ras-ly-2',
      'ras-ly-3',
    ]);
    expect(corpus.places.get('ras-ly-7')?.names).toEqual([
      { text: 'Ras', lang: 'en', preferred: true, match: 'context' },
    ]);
  });

  it.each([
    ['a row cut off', '7\tX\tX', /has 19 columns, this one 3/],
    ['no number for an id', row({ id: 7, name: 'X' }).replace('7', 'seven'), /"seven" is no id/],
    ['no name', row({ id: 7, name: '' }), /no name/],
    ['no coordinates', row({ id: 7, name: 'X', at: ['', ''] as never }), /no coordinates/],
    ['a point off the globe', row({ id: 7, name: 'X', at: [95, 0] }), /at most 90; this is left out of x/],
    ['NUL bytes', row({ id: 7, name: 'X\0' }), /NUL/],
  ])('tells of %s and reads the rest', async (_, bad, message) => {
    const { corpus, problems } = await importInto(
      {},
      'geonames',
      `${COUNTRY}\n${bad}\n${row({ id: 8, name: 'Last' })}\r\n`,
    );
    expect(problems).toEqual([expect.objectContaining({ line: 7, message: expect.stringMatching(message) })]);
    expect(corpus.places.has('last')).toBe(true);
  });

  it('can be cancelled, and then changes nothing', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => row({ id: i + 1, name: `Place ${i}` }));
    const signal = { aborted: false };
    const seen: number[] = [];
    const result = await importRecords({
      corpus: corpusOf({}),
      layer: undefined,
      format: 'geonames',
      at: '2024-05-06',
      signal,
      onProgress(records) {
        seen.push(records);
        signal.aborted = records >= 2000;
      },
      chunks: (async function* () {
        for (const one of rows) yield `${one}\n`;
      })(),
    });
    expect(seen).toEqual([1000, 2000]);
    expect(result).toEqual({ changes: [], refused: [], outcomes: [], problems: [], cancelled: true });
  });
});
