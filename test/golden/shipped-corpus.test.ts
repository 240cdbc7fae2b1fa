// The corpus that is shipped in data/, and the files made from the definition of its format.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatCorpusText } from '../../server/src/core/corpus/format-json.ts';
import { houseForm } from '../../server/src/core/corpus/house-form.ts';
import { fileKind } from '../../server/src/core/corpus/load-file.ts';
import { PROBLEM_CODES } from '../../server/src/core/corpus/problems.ts';
import { loadCorpus } from '../../server/src/core/service.ts';
import { readCorpusFolder } from '../../server/src/node/corpus-folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const layer = (await readCorpusFolder(join(ROOT, 'data')))!;
const corpus = loadCorpus([layer]);
const entities = [...corpus.actors.values(), ...corpus.places.values()];

describe('the shipped corpus', () => {
  it('has the two articles and all that they name', () => {
    expect([...corpus.articles.keys()]).toEqual(['dw-2016-05-18-libya-allies', 'libya-rome-coalition-2016']);
    expect([corpus.actors.size, corpus.places.size, corpus.claims.size]).toEqual([56, 48, 39]);
  });

  it('has no fault; what its articles leave open is a hint', () => {
    expect(corpus.problems.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect(corpus.problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'corpus-body articles/dw-2016-05-18-libya-allies.article.json',
      'corpus-unsourced-claim articles/libya-rome-coalition-2016.article.json',
      'corpus-body articles/libya-rome-coalition-2016.article.json',
      'corpus-unsourced-claim articles/libya-rome-coalition-2016.article.json',
    ]);
  });

  it('ships no body', () => {
    expect(layer.files.filter(({ path }) => path.endsWith('.txt'))).toEqual([]);
    for (const { body } of corpus.articles.values()) expect(body?.text).toBeUndefined();
  });

  it.each(['ar', 'en'])(
    'every actor and place has a name to write in %s, every actor a line about it',
    (language) => {
      for (const { id, names } of entities) {
        const preferred = names.filter(({ lang, preferred }) => lang === language && preferred);
        expect(
          preferred.map(({ text }) => text),
          id,
        ).toHaveLength(1);
      }
      for (const { id, summary } of corpus.actors.values()) expect(summary?.[language], id).toBeTruthy();
      for (const { claim, id } of corpus.claims.values()) {
        expect(claim.paraphrase[language], id).toBeTruthy();
        if (typeof claim.quantity?.what === 'object') expect(claim.quantity.what[language], id).toBeTruthy();
      }
    },
  );

  it('a name that matches by context says by which words', () => {
    for (const { id, names } of entities) {
      for (const { text, match, clues } of names) {
        if (match === 'context') expect(clues?.length, `${id} ${text}`).toBeGreaterThan(0);
        for (const clue of clues ?? []) expect(clue, `${id} ${text}`).not.toMatch(/\s|^ال/);
      }
    }
  });

  it('the house form of ISIS is that of style.json', () => {
    expect(houseForm(corpus, { kind: 'actor', id: 'isis' }, 'ar')).toBe('تنظيم داعش');
    expect(houseForm(corpus, { kind: 'actor', id: 'isis' }, 'en')).toBe('Islamic State group');
  });

  it.each(layer.files.map(({ path, text }) => [path, text]))(
    '%s is laid out, its records sorted',
    (path, text) => {
      expect(text).toBe(formatCorpusText(text));
      const kind = fileKind(path);
      if (kind !== 'actors' && kind !== 'places') return;
      const ids = (JSON.parse(text)[kind] as { id: string }[]).map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
    },
  );
});

describe('what comes from the definition of the format', () => {
  it('is current: the schemas and the tables of the docs', () => {
    const { stderr, status } = spawnSync(process.execPath, ['scripts/build-schemas.mjs', '--check'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('each schema is known to the editor, by the name of the file', () => {
    const manifest = JSON.parse(read('package.json'));
    const urls = manifest.contributes.jsonValidation.map(({ url }: { url: string }) => url).sort();
    expect(urls).toEqual(readdirSync(join(ROOT, 'data/schema')).map((name) => `./data/schema/${name}`));
  });

  it('the page on the format lists every code, and no other', () => {
    const listed = [...read('docs/corpus-format.md').matchAll(/^\| `(corpus-[a-z-]+)`/gm)].map(
      ([, code]) => code,
    );
    expect(listed).toEqual([...PROBLEM_CODES]);
  });
});
