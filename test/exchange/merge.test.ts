import { describe, expect, it } from 'vitest';
import { importRecords } from '../../server/src/core/exchange.ts';
import { corpusOf, type Folder, faultsOf, importInto, inPieces, told } from '../support/exchange.ts';

const FILE = 'actors/mine.actors.json';

/** A folder with one actor, as somebody or something wrote it. */
const folder = (fields: object): Folder => ({
  [FILE]: JSON.stringify({
    actors: [
      {
        id: 'nadia',
        type: 'person',
        names: [{ text: 'Nadia', lang: 'en', kind: 'short' }],
        sameAs: { wikidata: 'Q77' },
        ...fields,
      },
    ],
  }),
});

const TABLE = 'type,name:en,name:ar,country,wikidata\nperson,Nadia Haddad,نادية حداد,LY,Q77';

describe('a record that the corpus has', () => {
  it.each<[string, object]>([
    ['nobody marked', {}],
    ['a person wrote', { provenance: { method: 'manual' } }],
    ['was annotated', { provenance: { method: 'gold', by: 'us' } }],
    ['was imported and then reviewed', { provenance: { method: 'import', reviewedBy: 'N. H.' } }],
    ['was proposed and then reviewed', { provenance: { method: 'model', reviewedBy: 'N. H.' } }],
    ['has a fault', { provenance: { method: 'import' }, country: 'Libya' }],
  ])('is kept as it is where it %s', async (_, fields) => {
    const result = await importInto(folder(fields), 'csv', TABLE);
    expect(result.changes).toEqual([]);
    expect(result.outcomes).toEqual([
      { kind: 'actor', id: 'nadia', what: 'kept', line: 2, called: 'Nadia', fields: ['names', 'country'] },
    ]);
  });

  it.each(['import', 'model'])(
    'is filled where nobody has reviewed it (%s); what a person added stays',
    async (method) => {
      const before = folder({ note: 'call her', country: 'TN', provenance: { method, at: '2020-01-01' } });
      const { corpus, outcomes } = await importInto(before, 'csv', TABLE);
      expect(outcomes).toMatchObject([{ what: 'updated', id: 'nadia', fields: ['names', 'country'] }]);
      expect(corpus.actors.get('nadia')).toEqual({
        id: 'nadia',
        type: 'person',
        names: [
          { text: 'Nadia', lang: 'en', kind: 'short' },
          { text: 'Nadia Haddad', lang: 'en', preferred: true },
          { text: 'نادية حداد', lang: 'ar', preferred: true },
        ],
        country: 'LY',
        sameAs: { wikidata: 'Q77' },
        note: 'call her',
        provenance: { method: 'import', at: '2024-05-06', tool: 'isnad import csv' },
      });
    },
  );

  it('keeps the preferred name that it has', async () => {
    const names = [{ text: 'Nadia H.', lang: 'en', preferred: true }];
    const { corpus } = await importInto(folder({ names, provenance: { method: 'import' } }), 'csv', TABLE);
    expect(faultsOf(corpus)).toEqual([]);
    expect(corpus.actors.get('nadia')?.names.map(({ text, preferred }) => [text, preferred])).toEqual([
      ['Nadia H.', true],
      ['Nadia Haddad', undefined],
      ['نادية حداد', true],
    ]);
  });

  it('keeps a field that the import has wrong', async () => {
    const before = folder({ country: 'TN', provenance: { method: 'import' } });
    const { corpus, problems } = await importInto(
      before,
      'csv',
      'id,type,name,country\nnadia,person,Nadia,Tunisia',
    );
    expect(corpus.actors.get('nadia')?.country).toBe('TN');
    expect(problems).toMatchObject([{ line: 2, minor: true }]);
  });

  it('is known by an id that it had', async () => {
    const before = folder({ formerIds: ['n-haddad'], provenance: { method: 'import' } });
    const { corpus } = await importInto(before, 'csv', 'id,type,name\nn-haddad,person,Nadia Haddad');
    expect([...corpus.actors.keys()]).toEqual(['nadia']);
  });

  it('is not touched in a broken file, and this is told', async () => {
    const before = { [FILE]: `${folder({ provenance: { method: 'import' } })[FILE]}{` };
    const { changes, refused } = await importInto(before, 'csv', `${TABLE}\nperson,Karim,,LY,`);
    expect(refused).toMatchObject([{ path: FILE, reason: expect.stringMatching(/broken/) }]);
    expect(changes.map(({ path }) => path)).toEqual(['actors/own.actors.json']);
  });
});

describe('a new record', () => {
  it.each<[string, Folder, string]>([
    ['another record has', folder({ sameAs: {} }), 'nadia-2'],
    ['another record had', folder({ id: 'x', sameAs: {}, formerIds: ['nadia'] }), 'nadia-2'],
    ['a record has that could not be loaded', folder({ type: 'wizard', sameAs: {} }), 'nadia-2'],
    [
      'a place has',
      {
        'places/p.places.json':
          '{"places": [{"id": "nadia", "type": "town", "names": [{"text": "N", "lang": "en"}]}]}',
      },
      'nadia',
    ],
  ])('gets no id that %s', async (_, before, id) => {
    const after = await importInto(before, 'csv', 'type,name:en\nperson,Nadia');
    expect(told(after)).toEqual([`added actor ${id}`]);
    expect(after.corpus.actors.get(id)?.names[0]?.text).toBe('Nadia');
    for (const [path, text] of Object.entries(before)) expect(after.files[path]).toBe(text);
  });

  it('without an id anywhere is known again, and two of one name stay two', async () => {
    const rows = [
      'person,Ahmad Ali,LY',
      'person,Ahmad Ali,EG',
      'person,Ahmad Ali,LY',
      'person,Sami,LY',
      'media,Sami,LY',
    ];
    const table = ['type,name:en,country', ...rows].join('\n');
    const first = await importInto({}, 'csv', table);
    expect(told(first)).toEqual([
      'added actor ahmad-ali',
      'added actor ahmad-ali-eg',
      'added actor sami',
      'added actor sami-ly',
    ]);
    const second = await importInto(first.files, 'csv', table);
    expect(second.changes).toEqual([]);
    const homonyms = [1, 2, 3].map((n) => `person,Ahmad Ali,LY,teacher ${n}`);
    const noted = ['type,name:en,country,note', ...homonyms].join('\n');
    const third = await importInto({}, 'csv', noted);
    expect(told(third)).toHaveLength(3);
    expect((await importInto(third.files, 'csv', noted)).changes).toEqual([]);
  });

  it('is one where the text has it twice', async () => {
    const twice = `${TABLE}\nperson,N. Haddad,,,Q77`;
    const { corpus, outcomes } = await importInto({}, 'csv', twice);
    expect(outcomes).toHaveLength(1);
    expect(corpus.actors.get('nadia-haddad')?.names.map(({ text }) => text)).toEqual([
      'Nadia Haddad',
      'نادية حداد',
      'N. Haddad',
    ]);
  });

  it('of an article gets no id that Quarto reads otherwise, nor one too long', async () => {
    const items = [
      { id: 'fig-1', title: 'One' },
      { id: `a${'b'.repeat(90)}`, title: 'Two' },
      { id: '東京', title: '三' },
    ];
    const { corpus, problems } = await importInto({}, 'csl', JSON.stringify(items));
    expect(problems).toEqual([]);
    expect([...corpus.articles.keys()].sort()).toEqual([`a${'b'.repeat(55)}`, 'article', 'article-fig-1']);
  });
});

it('records of a lower corpus are known, and written into the one asked for', async () => {
  const lower = {
    name: 'lower',
    root: '/lower',
    files: [{ path: FILE, text: folder({ provenance: { method: 'import' } })[FILE]! }],
  };
  const { loadCorpus } = await import('../../server/src/core/service.ts');
  const corpus = loadCorpus([
    lower,
    { name: 'own', root: '/own', files: [{ path: 'corpus.json', text: '{"corpus": 1, "id": "x"}' }] },
  ]);
  const result = await importRecords({
    corpus,
    layer: corpus.layers[1],
    format: 'csv',
    chunks: inPieces(TABLE),
    at: '2024-05-06',
  });
  expect(told(result)).toEqual(['updated actor nadia']);
  expect(result.changes.map(({ path }) => path)).toEqual(['actors/own.actors.json']);
});

it('a format that is not there is told, not thrown', async () => {
  const { problems, changes } = await importInto({}, 'marc', 'x');
  expect(problems).toEqual([{ line: 1, message: 'There is no format "marc" to import' }]);
  expect(changes).toEqual([]);
});

it('nothing to import makes no corpus', async () => {
  const { changes } = await importInto({}, 'csl', '[]');
  expect(changes).toEqual([]);
  expect(corpusOf({}).layers).toEqual([]);
});

it('places that would lie in themselves, each in the other, lie nowhere; this is told', async () => {
  const table =
    'id,type,name,lat,lon,within\na,town,Alif,1,1,b\nb,town,Ba,1,1,c\nc,town,Jim,1,1,a\nd,town,Dal,1,1,a';
  const { corpus, problems } = await importInto({}, 'csv', table);
  expect(faultsOf(corpus)).toEqual([]);
  expect(corpus.places.get('d')?.within).toBe('a');
  expect(problems[0]?.message).toMatch(/lies in itself/);
  expect((await importInto(corpusFiles(corpus), 'csv', table)).changes).toEqual([]);
});

/** The files that a corpus was loaded from. */
const corpusFiles = (corpus: ReturnType<typeof corpusOf>): Folder =>
  Object.fromEntries([...corpus.layers[0]!.files].map(([path, { text }]) => [path, text]));
