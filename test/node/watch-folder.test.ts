import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpusFolder } from '../../server/src/node/corpus-folder.ts';

let home: string;
let dir: string;
let calls: number;
let told: () => void;
let watching: { dispose(): void } | undefined;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'isnad-watch-'));
  dir = join(home, 'corpus');
  put('corpus.json', '{}');
  put('actors/a.actors.json', '{}');
  calls = 0;
});
afterEach(() => {
  watching?.dispose();
  watching = undefined;
  rmSync(home, { recursive: true });
});

function put(path: string, text: string, under = dir): void {
  mkdirSync(dirname(join(under, path)), { recursive: true });
  writeFileSync(join(under, path), text);
}

function watch(folder = dir): void {
  watching = corpusFolder(folder).watch!(() => {
    calls++;
    told();
  });
}

/** Resolves when a change is told. */
const change = (work: () => void) =>
  new Promise<void>((resolve) => {
    told = resolve;
    work();
  });

describe('a watched folder tells', () => {
  it.each<[string, () => void]>([
    ['a file that changed', () => put('actors/a.actors.json', '{ "actors": [] }')],
    ['a file that came', () => put('actors/b.actors.json', '{}')],
    ['a file that went', () => rmSync(join(dir, 'actors/a.actors.json'))],
    ['a folder that came with files', () => put('places/deep/er/p.places.json', '{}')],
    ['a folder that went', () => rmSync(join(dir, 'actors'), { recursive: true })],
    ['a body', () => put('articles/x.txt', 'نص')],
  ])('%s', async (_, work) => {
    watch();
    await change(work);
    expect(calls).toBe(1);
  });

  it('a file in a folder that came later', async () => {
    watch();
    await change(() => put('articles/x.article.json', '{}'));
    await change(() => put('articles/y.article.json', '{}'));
  });

  it('its own going and coming, and what changes in it then', async () => {
    watch();
    const away = join(home, 'away');
    await change(() => renameSync(dir, away));
    await change(() => renameSync(away, dir));
    await change(() => put('actors/a.actors.json', '{ "actors": [] }'));
    expect(calls).toBe(3);
  });

  it('what a link to the folder leads to', async () => {
    symlinkSync(dir, join(home, 'link'));
    watch(join(home, 'link'));
    await change(() => put('actors/b.actors.json', '{}'));
  });

  it('many changes once', async () => {
    watch();
    await change(() => {
      for (let i = 0; i < 200; i++) put(`actors/${i}.actors.json`, '{}');
    });
    expect(calls).toBe(1);
  });
});

describe('a watched folder does not tell', () => {
  it('what is beside it, in hidden folders, or no corpus file', async () => {
    watch();
    put('notes.md', 'x');
    put('a.actors.json.swp', 'x');
    put('.git/a.actors.json', '{}');
    put('draft.json', '{}', home);
    // A change that is told comes after all of these.
    await change(() => put('corpus.json', '{  }'));
    expect(calls).toBe(1);
  });

  it('anything when it is no more watched', async () => {
    watch();
    watching!.dispose();
    put('actors/a.actors.json', '{ "actors": [] }');
    watching = corpusFolder(dir).watch!(() => told());
    await change(() => put('actors/c.actors.json', '{}'));
    expect(calls).toBe(0);
  });
});
