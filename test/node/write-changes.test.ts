import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CannotWrite, writeChanges } from '../../server/src/node/write-changes.ts';

let home: string;
let dir: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'isnad-write-'));
  dir = join(home, 'corpus');
});
afterEach(() => rmSync(home, { recursive: true }));

const read = (path: string) => readFileSync(join(dir, path), 'utf8');
const everything = () =>
  readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .sort();

describe('changes of a corpus folder', () => {
  it('make folders and files, and replace what they were made from', async () => {
    await writeChanges(dir, [{ path: 'actors/deep/a.actors.json', text: 'ليبيا\n' }]);
    expect(read('actors/deep/a.actors.json')).toBe('ليبيا\n');
    await writeChanges(dir, [{ path: 'actors/deep/a.actors.json', text: 'تونس\n', before: 'ليبيا\n' }]);
    expect(read('actors/deep/a.actors.json')).toBe('تونس\n');
    expect(everything()).toEqual(['a.actors.json']);
  });
  it('may replace a file that begins with a byte order mark', async () => {
    mkdirSync(dir);
    writeFileSync(join(dir, 'corpus.json'), '\ufeff{}');
    await writeChanges(dir, [{ path: 'corpus.json', text: '{ }\n', before: '{}' }]);
    expect(read('corpus.json')).toBe('{ }\n');
  });
  it('go into a folder that is itself a link', async () => {
    mkdirSync(join(home, 'real'));
    symlinkSync(join(home, 'real'), dir);
    await writeChanges(dir, [{ path: 'corpus.json', text: '{}' }]);
    expect(read('corpus.json')).toBe('{}');
  });
  it('are nothing, then nothing is made', async () => {
    await writeChanges(dir, []);
    expect(everything()).toEqual([]);
  });
});

describe('nothing at all is written where one change', () => {
  const fine = { path: 'corpus.json', text: '{}' };
  const set = () => {
    mkdirSync(join(dir, 'places'), { recursive: true });
    writeFileSync(join(dir, 'places', 'own.places.json'), 'old');
    writeFileSync(join(home, 'secret.json'), 'secret');
    symlinkSync(join(home, 'secret.json'), join(dir, 'link.places.json'));
    symlinkSync(home, join(dir, 'actors'));
  };
  it.each([
    ['leads out of the folder', { path: '../secret.json', text: 'x' }, /leads out/],
    ['is absolute', { path: '/secret.json', text: 'x' }, /leads out/],
    ['has a backslash', { path: '..\\secret.json', text: 'x' }, /leads out/],
    ['is written onto a link', { path: 'link.places.json', text: 'x', before: 'secret' }, /links are not/],
    ['goes through a link', { path: 'actors/own.actors.json', text: 'x' }, /links are not/],
    ['would replace a file unseen', { path: 'places/own.places.json', text: 'x' }, /a file of this name/],
    [
      'was made from another text',
      { path: 'places/own.places.json', text: 'x', before: 'older' },
      /has changed/,
    ],
    ['was made from a file that is gone', { path: 'gone.places.json', text: 'x', before: '' }, /is gone/],
    ['has the name of a folder', { path: 'places', text: 'x' }, /a folder has this name/],
    ['takes a file for a folder', { path: 'places/own.places.json/x', text: 'x' }, /is no folder/],
  ])('%s', async (_, change, message) => {
    set();
    const before = everything();
    const writing = writeChanges(dir, [fine, change]);
    await expect(writing).rejects.toThrow(CannotWrite);
    await expect(writing).rejects.toThrow(message);
    expect(everything()).toEqual(before);
    expect(readFileSync(join(home, 'secret.json'), 'utf8')).toBe('secret');
    expect(read('places/own.places.json')).toBe('old');
  });
});
