// What only a disk can break, and every broken text once more from the disk: the folder reader, and the command line.

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Corpus, loadCorpus } from '../../server/src/core/service.ts';
import { corpusFolder } from '../../server/src/node/corpus-folder.ts';
import { ACTORS, BROKEN_FILES, SOUND } from '../support/broken-files.ts';
import { isnad } from '../support/cli.ts';
import { actor, actors } from '../support/corpus-fixture.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, readdir: vi.fn(real.readdir) };
});

const GOOD = 'team/b.actors.json';
let home: string;
let dir: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'isnad-broken-'));
  dir = join(home, 'corpus');
  put(GOOD, actors(actor('huda')));
  for (const [path, text] of Object.entries(SOUND)) put(path, text);
});
afterEach(() => rmSync(home, { recursive: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}
const at = (path: string): string => join(dir, path);
const replace = (path: string, make: () => void): void => {
  rmSync(at(path), { recursive: true });
  make();
};

interface BrokenOnDisk {
  readonly it: string;
  readonly break: () => void;
  readonly path?: string;
  readonly message: RegExp;
}

const sound = SOUND[ACTORS]!;
const bigEndian = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

const ON_DISK: readonly BrokenOnDisk[] = [
  {
    it: '100 MB',
    break: () => truncateSync(at(ACTORS), 100 * 1024 * 1024),
    message: /^The file is larger than 2 MB \(100 MB\); it is not read$/,
  },
  { it: 'NUL bytes', break: () => put(ACTORS, sound.replace('salma', 'sal\0ma')), message: /NUL bytes/ },
  {
    it: 'a cut in the middle of a letter',
    break: () => put(ACTORS, Buffer.from(sound).subarray(0, Buffer.from(sound).indexOf('سلمى') + 1)),
    message: /^The file is not UTF-8$/,
  },
  {
    it: 'Windows-1256',
    break: () => put(ACTORS, new Uint8Array([0x7b, 0xe3, 0x7d])),
    message: /^The file is not UTF-8$/,
  },
  {
    it: 'UTF-16, little end first',
    break: () => put(ACTORS, Buffer.from(`\ufeff${sound}`, 'utf16le')),
    message: /^The file is UTF-16; a corpus file is UTF-8$/,
  },
  {
    it: 'UTF-16, big end first',
    break: () => put(ACTORS, bigEndian(`\ufeff${sound}`)),
    message: /^The file is UTF-16; a corpus file is UTF-8$/,
  },
  {
    it: 'UTF-16 without a mark',
    break: () => put(ACTORS, Buffer.from(sound, 'utf16le')),
    message: /NUL bytes|not UTF-8/,
  },
  {
    it: 'a link out of the corpus',
    break: () => {
      writeFileSync(join(home, 'secret.json'), actors(actor('secret')));
      replace(ACTORS, () => symlinkSync(join(home, 'secret.json'), at(ACTORS)));
    },
    message: /^This link leads out of the corpus folder; it is not followed$/,
  },
  {
    it: 'a link to itself',
    break: () => replace(ACTORS, () => symlinkSync(at(ACTORS), at(ACTORS))),
    message: /^This link leads nowhere$/,
  },
  {
    it: 'a link to a pipe, which would never end',
    break: () => {
      execFileSync('mkfifo', [at('pipe')]);
      replace(ACTORS, () => symlinkSync(at('pipe'), at(ACTORS)));
    },
    message: /^This link leads to something that is no file$/,
  },
  {
    it: 'a file that may not be read',
    break: () => {
      put(ACTORS, actors(actor('salma', '"note": "newer"')));
      chmodSync(at(ACTORS), 0o000);
    },
    message: /^The file cannot be read \(EACCES/,
  },
  {
    it: 'a folder that may not be read',
    break: () => chmodSync(at('actors'), 0o000),
    path: 'actors',
    message: /^The folder cannot be read \(EACCES/,
  },
];

/** Runs `work` as somebody to whom permissions apply: they do not to root, as whom containers run tests. */
async function asAnyone<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  chmodSync(home, 0o755);
  process.seteuid!(65_534);
  try {
    return await work();
  } finally {
    process.seteuid!(0);
  }
}

describe('a corpus on disk with', () => {
  afterEach(() => {
    for (const path of ['actors', ACTORS]) {
      try {
        chmodSync(at(path), 0o755);
      } catch {
        // A link to nowhere has no mode.
      }
    }
  });

  it.each(ON_DISK)(
    '$it: told at the file, its last good version serves, the rest is untouched',
    async (broken) => {
      const { path = ACTORS, message } = broken;
      const source = corpusFolder(dir);
      const before = loadCorpus([(await source.read())!]);
      expect(before.problems).toEqual([]);
      broken.break();
      const now = await asAnyone(async () => loadCorpus([(await source.read())!], before));
      expect(now.problems).toMatchObject([
        {
          code: 'corpus-file',
          severity: 'error',
          file: path,
          message: expect.stringMatching(message),
          span: { start: 0, end: 0 },
        },
      ]);
      expect([...now.actors.keys()].sort()).toEqual(['huda', 'salma']);
      expect(now.actors.get('salma')).toBe(before.actors.get('salma'));
      expect(now.places.get('cairo')).toBe(before.places.get('cairo'));

      const { code, out } = await asAnyone(() => isnad(['corpus', 'check', '--format', 'json', dir]));
      expect(code).toBe(1);
      expect(JSON.parse(out)).toMatchObject([
        { file: join(dir, path), rule: 'corpus-file', severity: 'error', offset: [0, 0] },
      ]);
      const stats = await asAnyone(() => isnad(['corpus', 'stats', '--format', 'json', dir]));
      expect(JSON.parse(stats.out)).toMatchObject({
        actors: { count: 1 },
        places: { count: 1 },
        articles: { count: 1 },
      });
    },
  );

  it.each(BROKEN_FILES)(
    '$it: told by the command line, and drafts are checked all the same',
    async (broken) => {
      put(broken.path, broken.text);
      const { code, out } = await isnad(['corpus', 'check', '--format', 'json', dir]);
      expect(code).toBe(1);
      const rows: { file: string; rule: string; message: string }[] = JSON.parse(out);
      expect(rows[0]).toMatchObject({ rule: broken.code, message: expect.stringMatching(broken.message) });
      const own = rows.filter(({ file }) => file === at(broken.path));
      expect(own).toHaveLength(broken.problems ?? 1);
      const checked = await isnad(['check', '--corpus', dir, '-'], 'قالت huda سلمى إن 77 قاربا غرقت.');
      expect(checked.code).toBe(0);
      expect(checked.err).toContain(`[${broken.code}]`);
    },
  );
});

describe('a corpus on disk', () => {
  const read = async (previous?: Corpus) => loadCorpus([(await corpusFolder(dir).read())!], previous);

  it('may have byte order marks', async () => {
    put(ACTORS, `\ufeff${sound}`);
    const { problems, actors: found } = await read();
    expect(problems).toEqual([]);
    expect(found.has('salma')).toBe(true);
  });

  it('loses a file that goes between the listing and the reading, without a word', async () => {
    const real = vi.mocked(readdir).getMockImplementation()!;
    vi.mocked(readdir).mockImplementation((async (...args: Parameters<typeof readdir>) => {
      const entries = await real(...args);
      if (String(args[0]).endsWith('actors')) rmSync(at(ACTORS));
      return entries;
    }) as typeof readdir);
    const corpus = await read();
    vi.mocked(readdir).mockImplementation(real);
    expect(corpus.problems).toEqual([]);
    expect([...corpus.actors.keys()]).toEqual(['huda']);
  });

  it('is none where a file stands in its place, and is back with the folder', async () => {
    const source = corpusFolder(dir);
    expect(await source.read()).toBeDefined();
    rmSync(dir, { recursive: true });
    writeFileSync(dir, 'a file');
    expect(await source.read()).toBeUndefined();
    const { code, err } = await isnad(['corpus', 'check', dir]);
    expect(code).toBe(2);
    expect(err).toContain('there is no corpus in this folder');
    rmSync(dir);
    put(ACTORS, sound);
    expect((await source.read())?.files).toHaveLength(1);
  });

  it('reads no file outside of it for a body, whatever the article says', async () => {
    writeFileSync(join(home, 'secret.txt'), 'secret');
    put(
      'articles/x.article.json',
      SOUND['articles/x.article.json']!.replace('"id"', '"body": { "path": "../../secret.txt" }, "id"'),
    );
    const { bodies } = await read();
    expect([...bodies]).toEqual([]);
  });
});
