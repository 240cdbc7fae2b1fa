import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCorpusText } from '../../server/src/core/corpus/format-json.ts';
import type { Actor, Article, CorpusLayer, Place } from '../../server/src/core/corpus/model.ts';
import { type NewRecord, putRecords } from '../../server/src/core/corpus/put-records.ts';
import { loadCorpus } from '../../server/src/core/service.ts';

type Files = Readonly<Record<string, string>>;

const layerOf = (files: Files, previous?: ReturnType<typeof loadCorpus>): CorpusLayer =>
  loadCorpus(
    [{ name: 'own', root: '/own', files: Object.entries(files).map(([path, text]) => ({ path, text })) }],
    previous,
  ).layers[0]!;

const actor = (id: string, text = `Name of ${id}`): NewRecord => ({
  kind: 'actor',
  record: { id, type: 'person', names: [{ text, lang: 'en' }] } satisfies Actor,
});
const place = (id: string): NewRecord => ({
  kind: 'place',
  record: { id, type: 'town', names: [{ text: 'وادي النخيل', lang: 'ar' }] } satisfies Place,
});
const article = (id: string, headline = 'Rain'): NewRecord => ({
  kind: 'article',
  record: {
    id,
    headline: { en: headline },
    language: 'en',
    published: { value: '2024-02-03', basis: 'stated' },
    provenance: { method: 'manual' },
  } satisfies Article,
});

/** The folder's files after `records` were put into it. */
function filesWith(files: Files | undefined, records: readonly NewRecord[], into?: string): Files {
  const layer = files && layerOf(files);
  const { changes, refused } = putRecords(layer, records, into === undefined ? {} : { into });
  expect(refused).toEqual([]);
  for (const { path, before } of changes) expect(before).toBe(files?.[path]);
  return { ...files, ...Object.fromEntries(changes.map(({ path, text }) => [path, text])) };
}

const idsIn = (text: string | undefined, list = 'actors'): string[] =>
  JSON.parse(text ?? '{}')[list].map(({ id }: { id: string }) => id);

const TWO = formatCorpusText(
  JSON.stringify({ actors: [actor('bashir').record, actor('nadia').record], 'x-mine': 1 }),
)!;

describe('records into a folder without a corpus', () => {
  const files = filesWith(undefined, [actor('nadia'), place('wadi'), actor('bashir'), article('storm-2024')]);
  it('make it one', () =>
    expect(Object.keys(files).sort()).toEqual([
      'actors/own.actors.json',
      'articles/storm-2024.article.json',
      'corpus.json',
      'places/own.places.json',
    ]));
  it('load without a problem, sorted by id and laid out', () => {
    const inputs = Object.entries(files).map(([path, text]) => ({ path, text }));
    expect(loadCorpus([{ name: 'own', root: '/own', files: inputs }]).problems).toEqual([]);
    expect(idsIn(files['actors/own.actors.json'])).toEqual(['bashir', 'nadia']);
    for (const text of Object.values(files)) expect(formatCorpusText(text)).toBe(text);
  });
});

describe('a new record', () => {
  it.each([
    ['first', 'adel', ['adel', 'bashir', 'nadia']],
    ['between', 'maha', ['bashir', 'maha', 'nadia']],
    ['last', 'ziad', ['bashir', 'nadia', 'ziad']],
  ])('goes where its id belongs: %s', (_, id, ids) => {
    const text = filesWith({ 'actors/own.actors.json': TWO }, [actor(id)])['actors/own.actors.json']!;
    expect(idsIn(text)).toEqual(ids);
    expect(formatCorpusText(text)).toBe(text);
  });
  it('leaves every other byte alone: comments, widths, line ends', () => {
    const odd =
      '{\r\n\t"actors": [ // ours\r\n\t\t{"id":"bashir","type":"person",\r\n\r\n\t\t"names":[{"text":"بشير","lang":"ar"}]}\r\n\t]\r\n}';
    const text = filesWith({ 'actors/own.actors.json': odd }, [actor('adel')])['actors/own.actors.json']!;
    const added = '{\r\n\t\t  "id": "adel",';
    expect(text).toContain(added);
    expect(text.match(/(?<!\r)\n/g)).toBeNull();
    expect(text.startsWith(odd.slice(0, odd.indexOf('{"id"')))).toBe(true);
    expect(text.endsWith(odd.slice(odd.indexOf('{"id"')))).toBe(true);
  });
  it.each([
    ['an empty list', '{"actors": []}', ['adel']],
    ['a list on one line', `{"actors": [${JSON.stringify(actor('bashir').record)}]}`, ['adel', 'bashir']],
  ])('lays out %s', (_, text, ids) => {
    const laid = filesWith({ 'actors/own.actors.json': text }, [actor('adel')])['actors/own.actors.json']!;
    expect(idsIn(laid)).toEqual(ids);
    expect(formatCorpusText(laid)).toBe(laid);
  });
  it('goes into the file that is asked for', () =>
    expect(
      idsIn(filesWith({ 'actors/own.actors.json': TWO }, [actor('a')], 'gulf')['actors/gulf.actors.json']),
    ).toEqual(['a']));
  it('goes behind a record that could not be loaded', () => {
    const faulty = '{ "actors": [\n  { "id": "bashir", "type": "wizard", "names": [] }\n] }';
    const text = filesWith({ 'actors/own.actors.json': faulty }, [actor('adel')])['actors/own.actors.json'];
    expect(idsIn(text)).toEqual(['adel', 'bashir']);
  });
});

describe('a known record', () => {
  it('is replaced where it stands, in whichever file', () => {
    const files = { 'actors/old.actors.json': TWO };
    const now = filesWith(files, [actor('nadia', 'Nadia Haddad')]);
    expect(Object.keys(now)).toEqual(['actors/old.actors.json']);
    expect(now['actors/old.actors.json']).toBe(TWO.replace('Name of nadia', 'Nadia Haddad'));
  });
  it('is replaced in place of a faulty one', () => {
    const faulty = '{ "actors": [\n  { "id": "bashir", "type": "wizard", "names": [] }\n] }';
    const text = filesWith({ 'actors/x.actors.json': faulty }, [actor('bashir')])['actors/x.actors.json']!;
    expect(JSON.parse(text).actors).toEqual([actor('bashir').record]);
  });
  it('that says the same changes nothing', () => {
    const { changes } = putRecords(layerOf(filesWith(undefined, [actor('a'), place('b'), article('c')])), [
      actor('a'),
      place('b'),
      article('c'),
    ]);
    expect(changes).toEqual([]);
  });
  it('of an article is written into its file', () => {
    const first = filesWith(undefined, [article('storm-2024')]);
    const path = 'articles/storm-2024.article.json';
    expect(JSON.parse(filesWith(first, [article('storm-2024', 'Floods')])[path]!).headline).toEqual({
      en: 'Floods',
    });
  });
  it('counts once where it is given twice', () =>
    expect(
      JSON.parse(filesWith(undefined, [actor('a', 'One'), actor('a', 'Two')])['actors/own.actors.json']!)
        .actors,
    ).toEqual([actor('a', 'Two').record]));
});

describe('what is refused, and left as it is', () => {
  it.each<[string, Files, NewRecord, string, RegExp]>([
    [
      'a broken file',
      { 'actors/own.actors.json': `${TWO}{` },
      actor('x'),
      'actors/own.actors.json',
      /broken/,
    ],
    [
      'a file without the list',
      { 'places/own.places.json': '{}' },
      place('x'),
      'places/own.places.json',
      /no list/,
    ],
    [
      'a broken article',
      { 'articles/x.article.json': '{' },
      article('x'),
      'articles/x.article.json',
      /broken/,
    ],
    [
      'another article under the name',
      { 'articles/x.article.json': JSON.stringify(article('y').record) },
      article('x'),
      'articles/x.article.json',
      /another article, "y"/,
    ],
    [
      'another version',
      { 'corpus.json': '{ "corpus": 2, "id": "x" }' },
      actor('x'),
      'corpus.json',
      /version/,
    ],
    [
      'an article that no one could read',
      {},
      article('x', 'long '.repeat(500_000)),
      'articles/x.article.json',
      /2 MB/,
    ],
  ])('%s', (_, files, record, path, reason) => {
    const { changes, refused } = putRecords(layerOf(files), [record]);
    expect(changes).toEqual([]);
    expect(refused).toEqual([{ path, reason: expect.stringMatching(reason) }]);
  });
  it('a record of a file that broke since', () => {
    const good = loadCorpus([
      { name: 'own', root: '/own', files: [{ path: 'actors/old.actors.json', text: TWO }] },
    ]);
    const { changes, refused } = putRecords(layerOf({ 'actors/old.actors.json': `${TWO}{` }, good), [
      actor('nadia'),
      actor('new'),
    ]);
    expect(refused.map(({ path }) => path)).toEqual(['actors/old.actors.json']);
    expect(changes.map(({ path }) => path)).toEqual(['actors/own.actors.json']);
  });
});

describe('many records', () => {
  it('fill several files below 2 MB, sorted through, and are found there again', () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      actor(`a${String(i).padStart(5, '0')}`, 'ن'.repeat(60)),
    );
    const files = filesWith(undefined, many);
    const lists = Object.keys(files).filter((path) => path.startsWith('actors/'));
    expect(lists).toEqual([1, 2, 3, 4].map((n) => `actors/own${n === 1 ? '' : `-${n}`}.actors.json`));
    expect(formatCorpusText(files[lists[0]!]!)).toBe(files[lists[0]!]);
    for (const path of lists) expect(Buffer.byteLength(files[path]!)).toBeLessThan(1_600_000);
    expect(lists.flatMap((path) => idsIn(files[path]))).toEqual(many.map(({ record }) => record.id));
    const layer = layerOf(files);
    expect(putRecords(layer, many).changes).toEqual([]);
    expect(putRecords(layer, [actor('a19999')]).changes.map(({ path }) => path)).toEqual([lists[3]]);
    expect(putRecords(layer, [actor('b')]).changes.map(({ path }) => path)).toEqual([lists[3]]);
  });
});

describe('whatever is put, in whatever order', () => {
  it('is there, once, sorted, and the corpus has no fault', () => {
    const ids = fc.array(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 12 });
    fc.assert(
      fc.property(ids, ids, (one, two) => {
        const first = filesWith(
          undefined,
          one.map((id) => actor(id)),
        );
        const files = filesWith(
          first,
          two.map((id) => actor(id, 'Other')),
        );
        const wanted = [...new Set([...one, ...two])].sort();
        const text = files['actors/own.actors.json'] ?? '{"actors": []}';
        expect(idsIn(text)).toEqual(wanted);
        for (const { id, names } of JSON.parse(text).actors)
          expect(names[0].text).toBe(two.includes(id) ? 'Other' : `Name of ${id}`);
      }),
    );
  });
});
