import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpusFolder, LARGEST_FILE, readCorpusFolder } from '../../server/src/node/corpus-folder.ts';

let home: string;
let dir: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'isnad-'));
  dir = join(home, 'corpus');
  mkdirSync(dir);
});
afterEach(() => rmSync(home, { recursive: true }));

function put(path: string, content: string | Uint8Array, under = dir): void {
  mkdirSync(dirname(join(under, path)), { recursive: true });
  writeFileSync(join(under, path), content);
}

const paths = async () => (await readCorpusFolder(dir))?.files.map(({ path }) => path);

describe('a corpus folder', () => {
  it('gives the files of a corpus, by path, and nothing else', async () => {
    put('corpus.json', '{}');
    put('style.json', '{}');
    put('actors/ب.actors.json', '{ "actors": [] }');
    put('places/deep/er/a.places.json', '{}');
    put('articles/x.article.json', '{}');
    put('articles/x.txt', 'نص');
    put('articles/x.mentions.json', '{}');
    put('package.json', '{}');
    put('notes/readme.txt', 'no article beside it');
    put('node_modules/a.actors.json', '{}');
    put('.git/a.actors.json', '{}');
    expect(await paths()).toEqual([
      'actors/ب.actors.json',
      'articles/x.article.json',
      'articles/x.mentions.json',
      'articles/x.txt',
      'corpus.json',
      'places/deep/er/a.places.json',
      'style.json',
    ]);
  });

  it('knows its name, its root and the hash of a body', async () => {
    put('articles/x.article.json', '{}');
    put('articles/x.txt', 'abc');
    const layer = await readCorpusFolder(dir, 'file:///corpus');
    expect(layer).toMatchObject({ name: 'corpus', root: 'file:///corpus', refused: [] });
    // SHA-256 of "abc", from FIPS 180-2, appendix B.1.
    expect(layer?.files[1]?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is none where there is no folder, a file, or nothing of a corpus', async () => {
    expect(await readCorpusFolder(join(home, 'nowhere'))).toBeUndefined();
    expect(await readCorpusFolder(dir)).toBeUndefined();
    put('file', 'x', home);
    expect(await readCorpusFolder(join(home, 'file'))).toBeUndefined();
  });

  it('may itself be a link', async () => {
    put('corpus.json', '{}');
    symlinkSync(dir, join(home, 'link'));
    expect((await readCorpusFolder(join(home, 'link')))?.files).toHaveLength(1);
  });
});

describe('a file that is refused', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['too large', ' '.repeat(LARGEST_FILE + 1), /larger than 2 MB/],
    ['with NUL bytes', '{ "actors": \0[] }', /NUL bytes/],
    ['in Latin-1', new Uint8Array([0x7b, 0xe9, 0x7d]), /not UTF-8/],
    ['in UTF-16', Buffer.from('\ufeff{}', 'utf16le'), /UTF-16/],
  ])('%s', async (_, content, reason) => {
    put('a.actors.json', content);
    put('b.actors.json', '{}');
    const layer = await readCorpusFolder(dir);
    expect(layer?.files.map(({ path }) => path)).toEqual(['b.actors.json']);
    expect(layer?.refused).toEqual([{ path: 'a.actors.json', reason: expect.stringMatching(reason) }]);
  });

  it('a link out of the corpus, to a folder, or to nothing', async () => {
    put('secret.actors.json', '{}', home);
    put('inside.actors.json', '{}');
    put('folder/a.places.json', '{}');
    symlinkSync(join(home, 'secret.actors.json'), join(dir, 'a.actors.json'));
    symlinkSync(home, join(dir, 'up'));
    symlinkSync(join(dir, 'folder'), join(dir, 'again'));
    symlinkSync(join(dir, 'gone'), join(dir, 'b.actors.json'));
    symlinkSync(join(dir, 'inside.actors.json'), join(dir, 'c.actors.json'));
    const layer = await readCorpusFolder(dir);
    expect(layer?.files.map(({ path }) => path)).toEqual([
      'c.actors.json',
      'folder/a.places.json',
      'inside.actors.json',
    ]);
    expect(layer?.refused?.map(({ path }) => path)).toEqual([
      'a.actors.json',
      'again',
      'b.actors.json',
      'up',
    ]);
  });

  it('but a byte order mark is no fault', async () => {
    put('a.actors.json', '\ufeff{ "actors": [] }');
    expect((await readCorpusFolder(dir))?.files[0]?.text).toBe('{ "actors": [] }');
  });
});

describe('reading again', () => {
  it('gives a file that did not change as the same object', async () => {
    put('a.actors.json', '{ "actors": [] }');
    put('b.actors.json', '{ "actors": [] }');
    const source = corpusFolder(dir);
    const first = await source.read();
    put('b.actors.json', '{ "actors": [ ] }');
    const second = await source.read();
    expect(second?.files[0]).toBe(first?.files[0]);
    expect(second?.files[1]?.text).toBe('{ "actors": [ ] }');
    unlinkSync(join(dir, 'a.actors.json'));
    expect((await source.read())?.files).toHaveLength(1);
  });

  it('is asked for once when several files change', async () => {
    put('actors/a.actors.json', '{}');
    let calls = 0;
    await new Promise<void>((resolve) => {
      const watching = corpusFolder(dir).watch!(() => {
        calls++;
        watching.dispose();
        resolve();
      });
      for (const name of ['a', 'b', 'c']) put(`actors/${name}.actors.json`, '{ "actors": [] }');
    });
    expect(calls).toBe(1);
  });

  it('a folder that is not there cannot be watched, and that is no fault', () => {
    expect(() => corpusFolder(join(home, 'nowhere')).watch!(() => {}).dispose()).not.toThrow();
  });
});
