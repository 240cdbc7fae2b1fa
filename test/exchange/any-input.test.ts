import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPORT_FORMATS } from '../../server/src/core/exchange.ts';
import { faultsOf, importInto } from '../support/exchange.ts';

/** Words that some format reads, so that what is made up goes deep into it. */
const WORDS = [
  'id', 'uri', 'type', 'title', 'issued', 'date-parts', 'author', 'language', 'URL', 'status', 'headlines', 'value', 'bodies',
  'labels', 'aliases', 'claims', 'P31', 'P39', 'P625', 'mainsnak', 'snaktype', 'datavalue', 'entities', 'items', 'schema',
  'properties', 'name', 'country', 'holder', 'post', 'organization', 'constructor', '__proto__', 'names', 'article', 'claim',
]; // biome-ignore format: one a line is no easier to read
const TEXTS = [
  'Q5',
  'Person',
  'Occupancy',
  'en',
  'ar',
  'سلمى',
  '?id:x',
  '2016-05-32',
  'https://x.example/',
  '\u200f',
  'e\u0301',
  '-1',
  '',
];

const text = fc.oneof(fc.constantFrom(...WORDS, ...TEXTS), fc.string({ maxLength: 6 }));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.double(),
    fc.constantFrom(null, true, 1, 2016),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...WORDS, ...TEXTS)), tie('value'), { maxKeys: 5 }),
  ),
}));

const row = (separator: string) => fc.array(text, { maxLength: 20 }).map((cells) => cells.join(separator));
const header = fc.constantFrom(
  'id,type,name:en,name:ar,country,wikidata,within',
  'article,claim,kind,paraphrase,attribution,value',
  'name;lat;lon;type',
);
const SHAPES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  csl: value.map((one) => JSON.stringify(one)),
  ninjs: value.map((one) => JSON.stringify(one)),
  wikidata: value.map((one) => JSON.stringify(one)),
  ftm: fc.array(value).map((lines) => lines.map((one) => JSON.stringify(one)).join('\n')),
  geonames: fc.array(row('\t')).map((rows) => rows.join('\n')),
  csv: fc.tuple(header, fc.array(row(','))).map(([first, rows]) => [first, ...rows].join('\n')),
  bibtex: fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '@misc{a,',
          'title = {',
          '}',
          ' = ',
          '"',
          '#',
          '\\',
          'date = {2016',
          ',',
          '@string{x = "',
          '\n',
        ),
        text,
      ),
    )
    .map((parts) => parts.join('')),
};

describe('whatever the text', () => {
  it.each(IMPORT_FORMATS.map(({ id }) => id))(
    '%s throws nothing, leaves a sound corpus, and repeats itself in nothing',
    async (format) => {
      const any = fc.oneof(SHAPES[format]!, fc.string({ unit: 'binary', maxLength: 40 }));
      await fc.assert(
        fc.asyncProperty(any, async (written) => {
          const first = await importInto({}, format, written);
          // A table may name ids that are not there yet.
          expect(faultsOf(first.corpus).filter((fault) => !/: There is no /.test(fault))).toEqual([]);
          const second = await importInto(first.files, format, written, { at: '2030-01-01' });
          expect(second.changes).toEqual([]);
        }),
        { numRuns: 100 },
      );
    },
  );
});
