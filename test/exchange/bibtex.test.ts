import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeFile, exported, faultsOf, importInto, told } from '../support/exchange.ts';

const ZOTERO = exchangeFile('zotero.bib');

describe('BibTeX in', () => {
  it('reads LaTeX and Arabic, names, strings, dates of both dialects', async () => {
    const { corpus, problems } = await importInto({}, 'bibtex', ZOTERO);
    expect(faultsOf(corpus)).toEqual([]);
    const ids = ['haddadfloodsderna2023', 'drwysh-syl-2023', 'old-style'];
    expect([...corpus.articles.keys()].sort()).toEqual([...ids].sort());
    expect(ids.map((id) => corpus.articles.get(id))).toMatchObject([
      {
        type: 'news',
        headline: { en: 'Floods Cut the Coast Road at Tel Warda & Port Sálwa: 100% of Traffic Stops' },
        language: 'en',
        bylines: [{ text: 'Nadia Haddad' }, { text: 'Jane van der Doe' }],
        published: { value: '2023-09-12', basis: 'stated' },
        publisher: { text: 'Al-Mirsad Online' },
        url: 'https://mirsad.example/2023/09/12/floods_and_roads',
        retrieved: '2023-09-20',
        topics: ['floods', 'roads'],
        'x-citation-key': 'haddadFloodsDerna2023',
      },
      {
        headline: { ar: 'السيول تقطع طريق الساحل عند «تل وردة»' },
        language: 'ar',
        bylines: [{ text: 'سلمى درويش' }, { text: 'غرفة الطوارئ' }],
        published: { value: '2023-09-11/2023-09-13' },
        publisher: { text: 'المرصاد' },
      },
      {
        type: 'document',
        headline: { en: 'Minutes of the Works Committee' },
        published: { value: '1998-03' },
      },
    ]);
    expect(problems).toEqual([
      { line: 27, message: 'The braces of this entry are not closed; it is left out' },
      { line: 37, message: 'The item "notitle" has no title; the entry is left out' },
    ]);
  });

  it('changes nothing the second time', async () => {
    const first = await importInto({}, 'bibtex', ZOTERO);
    const second = await importInto(first.files, 'bibtex', ZOTERO, { at: '2025-01-01' });
    expect(second.changes).toEqual([]);
    expect(told(second)).toHaveLength(3);
  });

  it.each([
    ['nothing', '', 0, /no BibTeX entry/],
    ['no BibTeX', '{"a": 1}', 0, /no BibTeX entry/],
    ['an entry cut off', '@misc{a, title = {One}}\n@misc{b, title = {Tw', 1, /not closed/],
    ['a field without a value', '@misc{a, title = }\n@misc{b, title = {Two}}', 1, /"a" cannot be read/],
    ['an entry without a key', '@misc{title = {One}}', 0, /cannot be read/],
    ['NUL bytes', '@misc{a, title = {\0}}', 0, /NUL/],
  ])('reads what it can of %s', async (_, text, count, message) => {
    const { corpus, problems } = await importInto({}, 'bibtex', text);
    expect(corpus.articles.size).toBe(count);
    expect(problems[0]?.message).toMatch(message);
  });

  it('takes what is missing from the entry that it refers to', async () => {
    const text = '@inbook{ch, title = {Roads}, crossref = {vol}}\n@book{vol, title = {Works}, date = {2001}}';
    expect((await importInto({}, 'bibtex', text)).corpus.articles.get('ch')?.headline).toEqual({
      en: 'Roads',
    });
  });

  it('reads thousands of broken entries in no time', async () => {
    const { problems } = await importInto({}, 'bibtex', '@misc{a, title = {\n'.repeat(10_000), {
      piece: 50_000,
    });
    expect(problems).toHaveLength(10_000);
  });
});

describe('BibLaTeX out', () => {
  it('comes back in as it was', async () => {
    const first = await importInto({}, 'bibtex', ZOTERO);
    const out = exported(first.corpus, 'bibtex');
    expect(out).toContain('title = {السيول تقطع طريق الساحل عند «تل وردة»}');
    expect(out).toContain('langid = {arabic}');
    const again = await importInto(first.files, 'bibtex', out);
    expect(told(again).map((line) => line.split(' ')[0])).toEqual(['same', 'same', 'same']);
  });

  it('keeps every sign of a title', async () => {
    const sign = fc.constantFrom(...'ab سل\\{}%&#_$~^-\'`"@,=«'.split(''));
    const title = fc.string({ unit: sign, minLength: 1, maxLength: 20 }).map((text) => `أ${text}z`);
    await fc.assert(
      fc.asyncProperty(title, async (text) => {
        const item = JSON.stringify([{ id: 'x', type: 'article-newspaper', title: text, language: 'ar' }]);
        const { corpus } = await importInto({}, 'csl', item);
        const headline = corpus.articles.get('x')?.headline;
        const back = await importInto({}, 'bibtex', exported(corpus, 'bibtex'));
        expect(back.corpus.articles.get('x')?.headline).toEqual(headline);
      }),
      { numRuns: 60 },
    );
  });
});
