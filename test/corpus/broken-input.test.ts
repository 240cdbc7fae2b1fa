import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../server/src/core/corpus/model.ts';
import { loadCorpus } from '../../server/src/core/service.ts';
import { BROKEN_FILES, SOUND } from '../support/broken-files.ts';
import { actor, actors } from '../support/corpus-fixture.ts';

const GOOD = 'actors/b.actors.json';

const load = (files: Readonly<Record<string, string>>, previous?: Corpus) =>
  loadCorpus(
    [
      {
        name: 'corpus',
        root: 'corpus',
        files: Object.entries({ ...files, [GOOD]: actors(actor('huda')) }).map(([path, text]) => ({
          path,
          text,
        })),
      },
    ],
    previous,
  );
const ids = ({ actors, places, articles, claims }: Corpus) =>
  [actors, places, articles, claims].flatMap((map) => [...map.keys()]);

describe('a broken file', () => {
  it.each(BROKEN_FILES)('$it: one clear message at its place, and nothing else is affected', (broken) => {
    const { path, text, code, message, problems = 1, serves } = broken;
    const before = load(SOUND);
    expect(before.problems).toEqual([]);
    const now = load({ ...SOUND, [path]: text }, before);
    expect(now.problems).toHaveLength(problems);
    expect(now.problems[0]).toMatchObject({ code, file: path, message: expect.stringMatching(message) });
    expect(new Set(now.problems.map(({ file }) => file))).toEqual(new Set([path]));
    for (const { span } of now.problems) expect(span.end).toBeLessThanOrEqual(text.length);
    expect(ids(now)).toEqual(expect.arrayContaining(ids(before).filter((id) => id !== 'x#c01')));
    expect(now.actors.get('huda')).toBe(before.actors.get('huda'));
    const owner = {
      actors: now.actors.get('salma'),
      places: now.places.get('cairo'),
      articles: now.articles.get('x'),
    };
    const owned = {
      actors: before.actors.get('salma'),
      places: before.places.get('cairo'),
      articles: before.articles.get('x'),
    };
    const kind = path.slice(0, path.indexOf('/')) as keyof typeof owner;
    expect(owner[kind] === owned[kind]).toBe(serves === 'before');
    const mended = load(SOUND, now);
    expect(mended.problems).toEqual([]);
    expect(ids(mended).sort()).toEqual(ids(before).sort());
  });
});

describe('what looks broken and is not', () => {
  it.each([
    [
      'affiliations in a circle',
      actors(
        actor('a', '"affiliations": [{ "target": "b", "relation": "part-of" }]'),
        actor('b', '"affiliations": [{ "target": "a", "relation": "part-of" }]'),
      ),
    ],
    ['an actor that is a member of itself', actors(actor('a', '"members": ["a"]'))],
    ['the id of what every object has', actors(actor('constructor', '"members": ["constructor"]'))],
    ['lines ended as on Windows', actors(actor('a')).replaceAll('\n', '\r\n')],
  ])('%s', (_, text) => {
    const corpus = load({ 'actors/a.actors.json': text });
    expect(corpus.problems).toEqual([]);
    expect(corpus.actors.size).toBeGreaterThan(1);
  });
});

describe('a file that is refused', () => {
  const refuse = (path: string, previous: Corpus) => {
    const { [path]: _, ...files } = SOUND;
    return loadCorpus(
      [
        {
          name: 'corpus',
          root: 'corpus',
          files: Object.entries({ ...files, [GOOD]: actors(actor('huda')) })
            .filter(([file]) => !file.startsWith(`${path}/`))
            .map(([file, text]) => ({ path: file, text })),
          refused: [{ path, reason: 'The file is UTF-16; a corpus file is UTF-8' }],
        },
      ],
      previous,
    );
  };
  it.each(['actors/a.actors.json', 'actors', 'articles'])('serves as it was: %s', (path) => {
    const before = load(SOUND);
    const now = refuse(path, before);
    expect(now.problems).toMatchObject([{ code: 'corpus-file', file: path }]);
    expect(ids(now).sort()).toEqual(ids(before).sort());
    expect(now.actors.get('salma')).toBe(before.actors.get('salma'));
    expect(refuse(path, now)).toBe(now);
    expect(load(SOUND, now).problems).toEqual([]);
  });
});

it('a corpus of which nothing changed is itself', () => {
  const first = load(SOUND);
  expect(load(SOUND, first)).toBe(first);
  expect(load({ ...SOUND, 'actors/c.actors.json': actors() }, first)).not.toBe(first);
});

it('a change of an article leaves the actors and places as they are', () => {
  const first = load(SOUND);
  const path = 'articles/x.article.json';
  const next = load({ ...SOUND, [path]: SOUND[path]!.replace('News', 'More news') }, first);
  expect(next.articles.get('x')).not.toBe(first.articles.get('x'));
  expect(next.actors).toBe(first.actors);
  expect(next.places).toBe(first.places);
});
