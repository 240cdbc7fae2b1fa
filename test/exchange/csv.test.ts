import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellText,
  joinCell,
  readChain,
  safeCell,
  splitCell,
  writeChain,
} from '../../server/src/core/exchange/csv-cells.ts';
import type { Table } from '../../server/src/core/exchange.ts';
import { loadCorpus } from '../../server/src/core/service.ts';
import { exported, faultsOf, importInto, told } from '../support/exchange.ts';
import { MINI_LAYER, miniCorpus } from '../support/mini-corpus.ts';

const MINI = Object.fromEntries(MINI_LAYER.files.map(({ path, text }) => [path, text]));

const ACTORS = [
  'id,type,name:ar,name:en,aliases:en,summary:en,country,wikidata,note,colour',
  ',person,نادية حداد,Nadia Haddad,"N. Haddad | Haddad\\|s, ""N""",civil engineer,LY,Q77,"two',
  'lines",blue',
  'works,public-body,وزارة الأشغال,,,,LY,,,',
  ',wizard,,Merlin,,,,,,',
  ',person,,,,,,,,',
  '',
  ',person,,Karim Nuwayri,,,Libya,,,',
].join('\r\n');

describe('CSV of actors and places in', () => {
  it.each([['name_ar'], ['name ar'], ['Name-AR'], ['name:ar']])(
    'reads %s as the name in Arabic',
    async (column) => {
      const { corpus, problems } = await importInto(
        {},
        'csv',
        `id,type,${column}\nnadia,person,نادية حداد\n`,
      );
      expect(corpus.actors.get('nadia')?.names).toEqual([
        { text: 'نادية حداد', lang: 'ar', preferred: true },
      ]);
      expect(problems).toEqual([]);
    },
  );

  it('reads names by language, aliases, ids, and tells what is wrong by line', async () => {
    const { corpus, problems } = await importInto({}, 'csv', ACTORS);
    expect(corpus.actors.get('nadia-haddad')).toMatchObject({
      type: 'person',
      names: [
        { text: 'نادية حداد', lang: 'ar', preferred: true },
        { text: 'Nadia Haddad', lang: 'en', preferred: true },
        { text: 'N. Haddad', lang: 'en' },
        { text: 'Haddad|s, "N"', lang: 'en' },
      ],
      summary: { en: 'civil engineer' },
      country: 'LY',
      sameAs: { wikidata: 'Q77' },
      note: 'two\r\nlines',
    });
    expect([...corpus.actors.keys()]).toEqual(['karim-nuwayri', 'nadia-haddad', 'works']);
    expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '1: A table of actors has no column "colour"; it is not read',
      expect.stringMatching(/^5: "type" must be one of: .*; the actor is left out$/),
      '6: The row has no name; the row is left out',
      '8: A country is its two-letter ISO 3166 code: LY; this is left out of karim-nuwayri',
    ]);
  });

  it('knows a table of places by its columns, and semicolons', async () => {
    const text =
      'id;type;name;latitude;longitude;within\ntel-warda;town;تل وردة;32.5;-13.25;ly\nbir;village;Bir;north;1;';
    const { corpus, problems } = await importInto({}, 'csv', text);
    expect(corpus.places.get('tel-warda')).toMatchObject({
      names: [{ text: 'تل وردة', lang: 'ar' }],
      point: { lat: 32.5, lon: -13.25 },
    });
    expect(problems.map(({ line }) => line)).toEqual([3]);
  });

  it.each([
    ['nothing', '', /empty/],
    ['no header', '1,2,3\n4,5,6', /names no column/],
    ['NUL bytes', 'id,type\n\0,x', /NUL/],
    ['marks that do not close', 'name,type\n"Nadia,person\nKarim,person', /quotation marks/],
  ])('survives %s', async (_, text, message) => {
    const { problems, corpus } = await importInto({}, 'csv', text);
    expect(problems[0]?.message).toMatch(message);
    expect(corpus.actors.size).toBe(0);
  });
});

describe('CSV of claims', () => {
  const HEADER = 'article,claim,kind,paraphrase:en,quantity,value,what:en,attribution';
  const [article] = miniCorpus.articles.values();
  const row = (cells: string) => importInto(MINI, 'csv', `${HEADER}\n${cells}`);

  it('adds a claim to its article, marked as imported', async () => {
    const before = article!.claims!.length;
    const { corpus, problems, outcomes } = await row(
      `${article!.id},,quantity,The storm shut nine schools.,exact,9,schools,"official:""a mayor"" > narrator"`,
    );
    expect(problems).toEqual([]);
    expect(outcomes).toMatchObject([{ what: 'updated', id: article!.id, fields: ['claims'] }]);
    const claims = corpus.articles.get(article!.id)!.claims!;
    expect(claims).toHaveLength(before + 1);
    expect(claims.at(-1)).toMatchObject({
      kind: 'quantity',
      paraphrase: { en: 'The storm shut nine schools.' },
      quantity: { kind: 'exact', value: 9, what: { en: 'schools' } },
      attribution: [{ kind: 'official', described: { en: 'a mayor' } }, { kind: 'narrator' }],
      provenance: { method: 'import' },
    });
    expect(corpus.articles.get(article!.id)!.provenance).toEqual(article!.provenance);
  });

  it.each([
    ['no such article', 'nowhere,,event,X,,,,narrator', /no article "nowhere"/],
    ['no article', ',,event,X,,,,narrator', /names no article/],
    ['no chain', `${'ARTICLE'},,event,X,,,,???`, /no chain of attribution/],
    ['no attribution', `${'ARTICLE'},,event,X,,,,`, /"attribution" is missing.*the claim is left out/],
    ['a wrong kind', `${'ARTICLE'},,rumour,X,,,,narrator`, /must be one of.*the claim is left out/],
  ])('tells of %s', async (_, cells, message) => {
    const { problems, changes } = await row(cells.replace('ARTICLE', article!.id));
    expect(problems).toEqual([expect.objectContaining({ line: 2, message: expect.stringMatching(message) })]);
    expect(changes).toEqual([]);
  });

  it('leaves a reviewed claim as it is, and says so', async () => {
    const { id } = article!.claims![0]!;
    const { problems, changes } = await row(`${article!.id},${id},event,Something else.,,,,`);
    expect(problems).toEqual([
      { line: 2, message: `${article!.id}#${id} is reviewed and stays as it is`, minor: true },
    ]);
    expect(changes).toEqual([]);
  });
});

describe('CSV out', () => {
  it.each<Table>(['actors', 'places', 'claims'])('comes back in as it was: %s', async (table) => {
    const out = exported(miniCorpus, 'csv', table);
    expect(out.startsWith('\ufeff')).toBe(true);
    const again = await importInto(MINI, 'csv', out);
    expect(again.problems).toEqual([]);
    expect(again.changes).toEqual([]);
    expect(told(again).every((line) => line.startsWith('same'))).toBe(true);
  });

  it('makes the same records in an empty corpus, as far as a table can tell', async () => {
    for (const table of ['actors', 'places'] as const) {
      const { corpus } = await importInto({}, 'csv', exported(miniCorpus, 'csv', table));
      expect([...corpus[table].keys()].sort()).toEqual([...miniCorpus[table].keys()].sort());
      for (const [id, { names }] of corpus[table]) {
        const texts = (all: readonly { text: string }[]) => new Set(all.map(({ text }) => text));
        expect(texts(names)).toEqual(texts(miniCorpus[table].get(id)!.names));
      }
    }
  });

  it('holds no cell that a spreadsheet would run, and gives every text back', async () => {
    const nasty = [
      '=HYPERLINK("http://x")',
      '+1+2',
      '-2+3',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      "'=1",
      "''=1",
      "'",
      '＝1',
      '-5',
      'a=b',
    ];
    const actors = nasty.map((note, i) => ({
      id: `a${String(i).padStart(2, '0')}`,
      type: 'person',
      names: [{ text: `N${i}`, lang: 'en' }],
      note,
    }));
    const corpus = loadCorpus([
      { name: 'x', root: '/x', files: [{ path: 'a.actors.json', text: JSON.stringify({ actors }) }] },
    ]);
    expect(faultsOf(corpus)).toEqual([]);
    const out = exported(corpus, 'csv');
    expect(out).not.toMatch(/(?:^|,|\n)"?(?:[=+@\t\r＝]|-2)/);
    const back = await importInto({}, 'csv', out);
    expect([...back.corpus.actors.values()].map(({ id, note }) => [id, note])).toEqual(
      [...corpus.actors.values()].map(({ id, note }) => [id, note]),
    );
  });
});

describe('cells', () => {
  it('are safe and come back, whatever is in them', () => {
    const text = fc.string({ unit: fc.constantFrom(...'\'=+-@\t\r\n1.aب"|\\'.split('')) });
    fc.assert(
      fc.property(text, (written) => {
        const cell = safeCell(written);
        expect(cell).not.toMatch(/^(?![-+]?\d+(?:\.\d+)?$)[=+\-@\t\r\n]/);
        expect(cellText(cell)).toBe(written);
      }),
    );
    const item = text.map((one) => one.trim()).filter((one) => one !== '');
    fc.assert(
      fc.property(fc.array(item), (items) => {
        expect(splitCell(joinCell(items))).toEqual(items);
      }),
    );
  });
  it('hold chains', () => {
    const chain = [
      { kind: 'anonymous', source: 's2' },
      { kind: 'official', described: { en: 'a man > "two" | men' } },
      { kind: 'media', actor: 'al-mirsad' },
      { kind: 'narrator' },
    ] as const;
    expect(readChain(writeChain(chain))).toEqual(chain);
    expect(readChain('> >')).toBeUndefined();
    expect(readChain('media:"open')).toBeUndefined();
  });
});
