import { describe, expect, it } from 'vitest';
import { exchangeFile, exported, faultsOf, importInto, told } from '../support/exchange.ts';

const ZOTERO = exchangeFile('zotero.json');

describe('CSL-JSON in', () => {
  it('reads what Zotero writes: keys, languages, names, dates, addresses', async () => {
    const { corpus, problems } = await importInto({}, 'csl', ZOTERO, { source: 'My Library.json' });
    expect(faultsOf(corpus)).toEqual([]);
    const ids = ['haddadfloodsderna2023', 'druysh-al-siwl-2023', 'undated'];
    expect([...corpus.articles.keys()].sort()).toEqual([...ids].sort());
    expect(ids.map((id) => corpus.articles.get(id))).toMatchObject([
      {
        id: 'haddadfloodsderna2023',
        type: 'news',
        headline: { 'en-GB': 'Floods cut the coast road at Tel Warda' },
        language: 'en-GB',
        publisher: { text: 'Al-Mirsad' },
        published: { value: '2023-09-12', basis: 'stated' },
        retrieved: '2023-09-20',
        url: 'https://mirsad.example/2023/09/12/floods?utm=a#top',
        bylines: [{ text: 'Nadia Haddad' }, { text: 'Jane van der Doe' }],
        topics: ['floods', 'roads'],
        'x-citation-key': 'haddadFloodsDerna2023',
        provenance: {
          method: 'import',
          tool: 'isnad import csl',
          at: '2024-05-06',
          source: 'My Library.json',
        },
      },
      {
        language: 'ar',
        headline: { ar: 'السيول تقطع طريق الساحل عند «تل وردة»' },
        published: { value: '2023-09-11~/2023-09-13~' },
        url: 'https://mirsad.example/ar/%D8%B3%D9%8A%D9%88%D9%84',
        bylines: [{ text: 'س. درويش' }],
        'x-citation-key': 'درويش_السيول_2023',
      },
      {
        id: 'undated',
        type: 'report',
        label: { en: 'Damage list handed to reporters' },
        published: { value: null, basis: 'stated', text: 'spring 2023' },
      },
    ]);
    expect(problems).toEqual([
      { line: 36, message: 'The item "empty" has no title; it is left out' },
      { line: 37, message: 'This is no item of CSL-JSON; it is left out' },
    ]);
  });

  it('changes nothing the second time', async () => {
    const first = await importInto({}, 'csl', ZOTERO);
    const second = await importInto(first.files, 'csl', ZOTERO, { at: '2025-01-01' });
    expect(second.changes).toEqual([]);
    expect(told(second).every((line) => line.startsWith('same '))).toBe(true);
  });

  it('knows an article by its address, whatever its key', async () => {
    const first = await importInto({}, 'csl', ZOTERO);
    const renamed = ZOTERO.replaceAll('haddadFloodsDerna2023', 'floods').replace('#top', '');
    const second = await importInto(first.files, 'csl', renamed);
    expect(second.corpus.articles.size).toBe(3);
    expect(told(second)[0]).toBe('updated article haddadfloodsderna2023');
  });

  it('knows the outlet by a name of the corpus', async () => {
    const actors = JSON.stringify({
      actors: [
        {
          id: 'al-mirsad',
          type: 'media',
          names: [
            { text: 'المرصاد', lang: 'ar' },
            { text: 'Al-Mirsad', lang: 'en' },
          ],
        },
      ],
    });
    const { corpus } = await importInto({ 'actors/a.actors.json': actors }, 'csl', ZOTERO);
    expect([...corpus.articles.values()].map(({ id, publisher }) => [id, publisher])).toEqual([
      ['druysh-al-siwl-2023', { actor: 'al-mirsad' }],
      ['haddadfloodsderna2023', { actor: 'al-mirsad' }],
      ['undated', { text: 'Ministry of Works of Qazania' }],
    ]);
  });

  it.each([
    ['cut off in the middle', ZOTERO.slice(0, ZOTERO.indexOf('"id": "undated"') + 9), 2, /broken here/],
    ['no JSON', 'title,author\n1,2', 0, /broken here/],
    ['nothing', '', 0, /empty/],
    ['NUL bytes', '[\n{"title": "\0"}]', 0, /NUL bytes/],
    ['another document', '{"a": 1}', 0, /has no title/],
    ['nested too deep', '['.repeat(100_000), 0, /nested too deep|no item/],
    ['a bare value', '42', 0, /no item/],
  ])('reads what it can of a text that is %s', async (_, text, count, message) => {
    const { corpus, problems } = await importInto({}, 'csl', text, { piece: 5000 });
    expect(corpus.articles.size).toBe(count);
    expect(problems[0]?.message).toMatch(message);
  });
  it('begins with a byte order mark', async () => {
    expect((await importInto({}, 'csl', `\ufeff${ZOTERO}`)).corpus.articles.size).toBe(3);
  });
});

describe('CSL-JSON out', () => {
  it('comes back in as it was', async () => {
    const first = await importInto({}, 'csl', ZOTERO);
    const out = exported(first.corpus, 'csl');
    expect(JSON.parse(out)).toHaveLength(3);
    const again = await importInto(first.files, 'csl', out);
    expect(told(again)).toEqual([
      'same article druysh-al-siwl-2023',
      'same article haddadfloodsderna2023',
      'same article undated',
    ]);
  });
  it('of an empty corpus is an empty list', async () =>
    expect(JSON.parse(exported((await importInto({}, 'csl', '[]')).corpus, 'csl'))).toEqual([]));
});
