// GeoNames: the table of a country, 19 columns with tabs between them (download.geonames.org/export/dump/readme.txt).

import { type ExchangeFormat, type ImportItem, refersTo } from './format.ts';
import { featureOf } from './geonames-features.ts';
import { readLines } from './read-text.ts';

const COLUMNS = 19;

export const geonames: ExchangeFormat = {
  id: 'geonames',
  name: 'GeoNames',
  extensions: ['txt', 'tsv'],
  source: 'GeoNames (https://www.geonames.org), CC BY 4.0',
  async *read(chunks): AsyncGenerator<ImportItem> {
    for await (const { text, line, fault } of readLines(chunks)) {
      if (fault === undefined && (text.trim() === '' || text.startsWith('#'))) continue;
      const read = fault ?? readRow(text, line);
      // The header that some tools write.
      if (line === 1 && text.startsWith('geonameid\t')) continue;
      yield typeof read === 'string' ? { line, message: `${read}; the place is left out` } : read;
    }
  },
};

function readRow(text: string, line: number): ImportItem | string {
  const columns = text.split('\t');
  if (columns.length !== COLUMNS)
    return `A row of GeoNames has ${COLUMNS} columns, this one ${columns.length}`;
  const [id = '', name = '', ascii = '', others = '', lat, lon, featureClass = '', code = '', country = ''] =
    columns;
  const [, , , , , , , , , , admin1 = '', admin2 = '', admin3 = '', , population] = columns;
  if (!/^\d+$/.test(id)) return `"${id.slice(0, 20)}" is no id of GeoNames`;
  if (name.trim() === '') return 'The place has no name';
  const point = { lat: Number(lat), lon: Number(lon) };
  if (!lat || !lon || Number.isNaN(point.lat + point.lon)) return 'The place has no coordinates';
  const { type, facility } = featureOf(featureClass, code, Number(population) || 0);
  const divisions = [admin1, admin2, admin3].filter((part) => part !== '' && part !== '00');
  const own = /^ADM[123]$/.test(code) ? divisions.slice(0, Number(code[3])) : undefined;
  const above = own ? divisions.slice(0, own.length - 1) : divisions;
  const isCountry = type === 'country' || type === 'dependency';
  const within = isCountry
    ? []
    : [...upwards(country, above), ...(country === '' ? [] : [`country:${country}`])];
  return {
    kind: 'place',
    line,
    keys: [
      `geonames:${id}`,
      ...(own && own.length > 0 ? [divisionKey(country, own)] : []),
      ...(type === 'country' && country !== '' ? [`country:${country}`] : []),
    ],
    called: type === 'country' && country !== '' ? country : ascii || name,
    ...(country === '' ? {} : { apart: country }),
    record: {
      type,
      names: namesOf(name, ascii, others),
      ...(facility === undefined ? {} : { facility }),
      ...(within.length === 0 ? {} : { within: refersTo(...within) }),
      ...(country === '' ? {} : { country }),
      point: { ...point, basis: 'GeoNames' },
      sameAs: { geonames: id },
    },
  };
}

const divisionKey = (country: string, codes: readonly string[]): string =>
  `geonames-division:${country}.${codes.join('.')}`;

/** The divisions that something lies in, the smallest first. */
const upwards = (country: string, codes: readonly string[]): string[] =>
  codes.map((_, i) => divisionKey(country, codes.slice(0, codes.length - i)));

const ARABIC = /^[\u0600-\u06ff\s.،'()-]+$/;
/** Letters that Arabic does not have: Persian, Urdu, Kurdish, Pashto. */
const NOT_ARABIC = /[پچژگکیےٹڈڑںھہۀەۆۇێڕڵټډړښګڼۍې]/;
const LATIN = /^[\p{Script=Latin}\p{M}\d\s.,'’‘ʼʿʾ`()/-]+$/u;

/** The main name, and the others that are in Arabic or in Latin letters: their languages are not given. */
function namesOf(name: string, ascii: string, others: string): readonly unknown[] {
  const texts = new Set([name]);
  const names: unknown[] = [{ text: name, lang: ARABIC.test(name) ? 'ar' : 'en', preferred: true }];
  const add = (text: string, lang: string) => {
    if (text.length < 2 || texts.has(text)) return;
    texts.add(text);
    names.push({ text, lang, ...(text.length < 4 ? { match: 'never' } : {}) });
  };
  for (const other of others.split(',')) {
    const text = other.trim();
    if (ARABIC.test(text) && /[\u0621-\u064a]/.test(text) && !NOT_ARABIC.test(text)) add(text, 'ar');
  }
  add(ascii, 'en');
  for (const other of others.split(',')) {
    const text = other.trim();
    if (LATIN.test(text) && !/^https?:/.test(text)) add(text, 'und');
  }
  return names;
}
