import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isnad } from '../support/cli.ts';
import { ARABIC_PARAGRAPHS, inParagraphs, PARAGRAPHS, page } from '../support/intake.ts';

let dir: string;
let corpus: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'isnad-add-'));
  corpus = join(dir, 'corpus');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const save = async (name: string, content: string | Uint8Array): Promise<string> => {
  const file = join(dir, name);
  await writeFile(file, content);
  return file;
};

const HEAD = `<meta property="og:title" content="Water in every street"><meta name="date" content="2024-02-01">
  <meta property="og:site_name" content="Al-Mirsad"><link rel="canonical" href="https://mirsad.example/water">`;
const FLOOD = page(
  HEAD,
  inParagraphs([
    ...PARAGRAPHS,
    'Health Minister Omar Saleh said that 40 soldiers had drowned near the town of Shwayrif.',
  ]),
);

describe('isnad add', () => {
  it('makes a corpus of a saved page, and prints the path of the record alone', async () => {
    const { code, out, err } = await isnad([
      'add',
      await save('flood.html', FLOOD),
      '--into',
      corpus,
      '--by',
      'Ivo',
    ]);
    expect(err).toContain('Water in every street');
    expect(err).toContain('proposed: 1 number, 0 quotations, 1 new actor, 1 new place; 0 known names');
    expect(err).toContain('All of it is unreviewed.');
    const path = join(corpus, 'articles', 'mirsad-2024-02-01-water-every-street.article.json');
    expect([code, out]).toEqual([0, `${path}\n`]);
    const record = JSON.parse(await readFile(path, 'utf8'));
    expect(record.claims[0].attribution[0].actor).toBe('omar-saleh');
    expect(record.provenance).toMatchObject({ by: 'Ivo', source: 'https://mirsad.example/water' });
    expect((await readdir(join(corpus, 'articles'))).sort()).toEqual(
      ['.article.json', '.mentions.json', '.txt'].map((end) => `mirsad-2024-02-01-water-every-street${end}`),
    );
    expect(await readFile(join(corpus, '.gitignore'), 'utf8')).toContain('articles/*.txt\n');
    expect((await isnad(['corpus', 'check', corpus])).code).toBe(0);
  });

  it('serves drafts at once', async () => {
    await isnad(['add', await save('flood.html', FLOOD), '--into', corpus]);
    const draft = await save('draft.md', 'Some 40 soldiers drowned in Shwayrif.\n');
    const { out } = await isnad(['check', draft, '--corpus', corpus]);
    expect(out).toContain('@mirsad-2024-02-01-water-every-street gives it');
  });

  it('adds to the corpus that is there, and never the same article twice', async () => {
    const file = await save('flood.html', FLOOD);
    await isnad(['add', file, '--into', corpus]);
    const before = await readFile(join(corpus, 'actors', 'own.actors.json'), 'utf8');
    const again = await isnad(['add', file, '--into', corpus]);
    expect(again).toEqual({
      code: 1,
      out: '',
      err: `${file}: the corpus has this article already: mirsad-2024-02-01-water-every-street\n`,
    });
    const other = await save(
      'other.txt',
      ['A wall for the river', '', '2 February 2024', '', ...PARAGRAPHS].join('\n'),
    );
    expect((await isnad(['add', other, '--into', corpus])).code).toBe(0);
    expect(await readFile(join(corpus, 'actors', 'own.actors.json'), 'utf8')).toBe(before);
  });

  it('writes over no record with the same id', async () => {
    await isnad(['add', await save('flood.html', FLOOD), '--into', corpus, '--id', 'water']);
    const other = await save('other.txt', PARAGRAPHS.join('\n'));
    const { code, err } = await isnad(['add', other, '--into', corpus, '--id', 'water']);
    expect([code, err]).toEqual([1, `${other}: the corpus has another article with the id water\n`]);
  });

  it('reads standard input, and says what is missing', async () => {
    const { code, out, err } = await isnad(['add', '-', '--into', corpus], ARABIC_PARAGRAPHS.join('\n'));
    expect(code).toBe(0);
    expect(out).toMatch(/\.article\.json\n$/);
    expect(err).toContain('look at: No date was found');
  });

  it('reads a page in windows-1256', async () => {
    const html = page('<title>ماء</title>', inParagraphs(ARABIC_PARAGRAPHS)).replace('utf-8', 'windows-1256');
    const decoder = new TextDecoder('windows-1256');
    const bytes = new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
    );
    const file = await save(
      'old.html',
      Uint8Array.from(html, (letter) => bytes.get(letter)!),
    );
    const { out } = await isnad(['add', file, '--into', corpus]);
    const body = await readFile(out.trim().replace('.article.json', '.txt'), 'utf8');
    expect(body).toContain(ARABIC_PARAGRAPHS[0]);
  });

  it('fetches one page, where that is allowed', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(FLOOD);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/flood`;
    const refused = await isnad(['add', url, '--into', corpus]);
    const { code, out } = await isnad(['add', url, '--into', corpus, '--allow-network']);
    await new Promise((closed) => server.close(closed));
    expect([refused.code, code, asked]).toEqual([2, 0, ['/flood']]);
    expect(JSON.parse(await readFile(out.trim(), 'utf8')).url).toBe('https://mirsad.example/water');
  });

  it('takes what the writer says of it', async () => {
    const { out } = await isnad([
      ...['add', await save('a.txt', PARAGRAPHS.join('\n')), '--into', corpus, '--published', '2020-01-02'],
      ...['--publisher', 'The Valley Post', '--url', 'https://valley.example/a', '--language', 'en'],
    ]);
    expect(JSON.parse(await readFile(out.trim(), 'utf8'))).toMatchObject({
      published: { value: '2020-01-02', basis: 'external' },
      publisher: { text: 'The Valley Post', basis: 'external' },
      url: 'https://valley.example/a',
      language: 'en',
    });
  });

  it.each([
    [['https://mirsad.example/water'], /nothing is fetched without --allow-network/],
    [['ftp://mirsad.example/water', '--allow-network'], /this is no address of a web page/],
    [['nothing-here.html'], /there is no such file/],
    [['.'], /it is a folder/],
  ])('cannot run: %j', async (args, message) => {
    const { code, out, err } = await isnad(['add', ...args, '--into', corpus]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    await expect(readdir(corpus)).rejects.toThrow();
  });

  it('cannot run with a date or key that is none', async () => {
    const file = await save('a.txt', PARAGRAPHS.join('\n'));
    for (const [option, value, message] of [
      ['--id', 'Fig Tree', 'no citation key'],
      ['--id', 'fig-tree', 'no citation key'],
      ['--published', 'yesterday', 'no date'],
      ['--language', 'Arabic', 'no language'],
      ['--url', 'mirsad', 'no address'],
    ]) {
      const { code, err } = await isnad(['add', file, '--into', corpus, option!, value!]);
      expect(code).toBe(2);
      expect(err).toContain(message);
    }
  });

  it('writes nothing where a file of the corpus is broken', async () => {
    await isnad(['add', await save('flood.html', FLOOD), '--into', corpus]);
    await writeFile(join(corpus, 'actors', 'own.actors.json'), '{ "actors": [');
    const other = await save('b.txt', ['Nadia Brent, a spokeswoman, left.', ...PARAGRAPHS].join('\n'));
    const { code, err } = await isnad(['add', other, '--into', corpus, '--id', 'b']);
    expect(code).toBe(2);
    expect(err).toContain('actors/own.actors.json: The file is broken');
    expect(await readdir(join(corpus, 'articles'))).toHaveLength(3);
  });
});
