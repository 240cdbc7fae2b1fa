import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../server/src/core/service.ts';
import { layerOf, type MarkedFiles } from '../support/corpus-fixture.ts';
import { renamed } from '../support/records.ts';
import { FILES, withCursor } from './corpus.ts';

const flood = 'articles/nahar-2020-flood.article.json';
const sequel = 'articles/hills-report.article.json';
const actors = 'actors/own.actors.json';
const places = 'places/own.places.json';

/** The lines that are not what they were, by file; of a file with a new name all of them. */
function changes(after: Readonly<Record<string, string>> | string): readonly string[] {
  if (typeof after === 'string') return [after];
  const before: Readonly<Record<string, string>> = FILES;
  return Object.entries(after).flatMap(([path, text]) => {
    const old = new Set((before[path] ?? '').split('\n'));
    return text
      .split('\n')
      .filter((line) => !old.has(line))
      .map((line) => `${path}: ${line.trim()}`);
  });
}

/** Nothing of the corpus is wrong after the change that was not before. */
function checkSound(files: MarkedFiles): void {
  const faults = (of: MarkedFiles) => loadCorpus([layerOf(of)]).problems.map(({ code }) => code);
  expect(faults(files)).toEqual(faults(FILES));
}

describe('another id', () => {
  it('of an actor goes into every file, and the old one is remembered', () => {
    const after = renamed(withCursor(flood, '"hana-badri"', '"hana▮-badri"'), 'h-badri');
    expect(changes(after)).toEqual([
      'style.json: { "prefer": { "actor:h-badri": { "ar": "هناء البدري" }, "nahar": { "en": "Nahar" } } }',
      'actors/own.actors.json: "id": "h-badri",',
      'actors/own.actors.json: "affiliations": [{ "target": "zahr-council", "relation": "led-by", "claim": "nahar-2020-flood#c01" }],',
      'actors/own.actors.json: "formerIds": ["hana-badri"]',
      'articles/hills-report.article.json: "subjects": ["h-badri"],',
      'articles/nahar-2020-flood.article.json: "attribution": [{ "kind": "named", "actor": "h-badri" }],',
    ]);
    checkSound(after as MarkedFiles);
  });

  it('of a place goes into every file', () => {
    const after = renamed(withCursor(places, '"within": "east-hills"', '"within": "east▮-hills"'), 'hills');
    expect(changes(after)).toEqual([
      'places/own.places.json: { "id": "hills", "type": "region", "names": [{ "text": "التلال الشرقية", "lang": "ar" }, { "text": "Eastern Hills", "lang": "en" }], "formerIds": ["east-hills"] },',
      'places/own.places.json: { "id": "wadi-zahr", "type": "village", "within": "hills", "names": [{ "text": "وادي زهر", "lang": "ar" }, { "text": "Wadi Zahr", "lang": "en" }] }',
    ]);
    checkSound(after as MarkedFiles);
  });

  it('of an article goes into its claims’ global ids, and its files are named by it', () => {
    const after = renamed(
      withCursor(flood, '"id": "nahar-2020-flood"', '"id": "nahar▮-2020-flood"'),
      'nahar-flood',
    );
    expect(Object.keys(after as object)).toEqual([
      'style.json',
      actors,
      places,
      sequel,
      'articles/nahar-flood.article.json',
      'articles/nahar-flood.txt',
    ]);
    expect(changes(after).filter((line) => !line.includes('nahar-flood.'))).toEqual([
      'actors/own.actors.json: "affiliations": [{ "target": "zahr-council", "relation": "led-by", "claim": "nahar-flood#c01" }]',
      'articles/hills-report.article.json: "relations": [{ "type": "updates", "claim": "nahar-flood#c01" }]',
      'articles/hills-report.article.json: "related": [{ "type": "follow-up", "article": "nahar-flood" }],',
    ]);
    checkSound(after as MarkedFiles);
  });

  it('of an article can be given in a reference to one of its claims', () => {
    const after = renamed(
      withCursor(sequel, '"nahar-2020-flood#c01"', '"nahar▮-2020-flood#c01"'),
      'nahar-flood',
    );
    expect(Object.keys(after as object)).toContain('articles/nahar-flood.article.json');
  });

  it('goes into the side-car of mentions, and into the name of the body', () => {
    const sha256 = '0'.repeat(64);
    const side = `{ "article": "nahar-2020-flood", "sha256": "${sha256}", "mentions": [[0, 3, "actor", "nahar", "name"]] }\n`;
    const withSide: MarkedFiles = {
      ...withCursor(
        flood,
        '"id": "nahar-2020-flood",',
        '"id": "nahar▮-2020-flood",\n  "body": { "path": "nahar-2020-flood.txt" },',
      ),
      'articles/nahar-2020-flood.mentions.json': side,
    };
    const after = renamed(withSide, 'flood') as Record<string, string>;
    expect(after['articles/flood.mentions.json']).toBe(side.replace('nahar-2020-flood', 'flood'));
    expect(after['articles/flood.article.json']).toContain('"path": "flood.txt"');
    expect(after['articles/flood.txt']).toBe(FILES['articles/nahar-2020-flood.txt']);
    const marked = {
      ...withSide,
      [flood]: FILES[flood],
      ...{ [actors]: FILES[actors].replace('"id": "nahar"', '"id": "na▮har"') },
    };
    expect(
      (renamed(marked, 'an-nahar') as Record<string, string>)['articles/nahar-2020-flood.mentions.json'],
    ).toContain('"actor", "an-nahar", "name"');
  });

  it('of a claim goes into relations, its own and those of others', () => {
    const after = renamed(withCursor(flood, '"claim": "#c01"', '"claim": "#c▮01"'), 'c10');
    expect(changes(after)).toEqual([
      'actors/own.actors.json: "affiliations": [{ "target": "zahr-council", "relation": "led-by", "claim": "nahar-2020-flood#c10" }]',
      'articles/hills-report.article.json: "relations": [{ "type": "updates", "claim": "nahar-2020-flood#c10" }]',
      'articles/nahar-2020-flood.article.json: "id": "c10",',
      'articles/nahar-2020-flood.article.json: "relations": [{ "type": "same-topic", "claim": "#c10" }]',
    ]);
    checkSound(after as MarkedFiles);
  });

  it('of a source stays in its article', () => {
    const after = renamed(withCursor(flood, '"id": "s1"', '"id": "s▮1"'), 's9');
    expect(changes(after)).toEqual([
      'articles/nahar-2020-flood.article.json: { "id": "s9", "kind": "anonymous", "described": { "ar": "سكان في القرية", "en": "villagers" } },',
      'articles/nahar-2020-flood.article.json: "attribution": [{ "kind": "anonymous", "source": "s9", "cue": { "text": "قال سكان", "start": 18, "end": 26 } }],',
    ]);
    checkSound(after as MarkedFiles);
  });

  it('that it had before takes the place of the present one', () => {
    const once = renamed(withCursor(actors, '"id": "nahar"', '"id": "na▮har"'), 'an-nahar') as MarkedFiles;
    const marked = { ...once, [actors]: once[actors]!.replace('"id": "an-nahar"', '"id": "an▮-nahar"') };
    expect((renamed(marked, 'nahar') as MarkedFiles)[actors]).toContain('"formerIds": ["an-nahar"]');
    expect((renamed(marked, 'nahar-daily') as MarkedFiles)[actors]).toContain(
      '"formerIds": ["nahar", "an-nahar"]',
    );
  });

  it('that is still used in its old form is put right with the rest', () => {
    const once = renamed(withCursor(actors, '"id": "nahar"', '"id": "na▮har"'), 'an-nahar') as MarkedFiles;
    const marked = {
      ...once,
      [flood]: once[flood]!.replace('"actor": "an-nahar"', '"actor": "na▮har"'),
    };
    expect((renamed(marked, 'daily') as MarkedFiles)[flood]).toContain('"publisher": { "actor": "daily" }');
  });
});

describe('an id is refused', () => {
  it.each([
    ['An Nahar', /An id is lower-case ASCII/],
    ['النهار', /An id is lower-case ASCII/],
    ['', /An id is lower-case ASCII/],
    ['a'.repeat(65), /at most 64/],
    ['hana-badri', /another actor with the id/],
  ])('for an actor: %s', (newId, message) => {
    expect(renamed(withCursor(actors, '"id": "nahar"', '"id": "na▮har"'), newId)).toMatch(message);
  });

  it.each([
    ['fig-flood', /Quarto/],
    ['hills-report', /another article/],
  ])('for an article: %s', (newId, message) => {
    expect(
      renamed(withCursor(flood, '"id": "nahar-2020-flood"', '"id": "nahar▮-2020-flood"'), newId),
    ).toMatch(message);
  });

  it.each([
    ['c2', /two to four digits/],
    ['c02', /a claim "c02" already/],
  ])('for a claim: %s', (newId, message) => {
    expect(renamed(withCursor(flood, '"claim": "#c01"', '"claim": "#c▮01"'), newId)).toMatch(message);
  });

  it('that was the id of something else', () => {
    const once = renamed(withCursor(actors, '"id": "nahar"', '"id": "na▮har"'), 'an-nahar') as MarkedFiles;
    const marked = {
      ...once,
      [actors]: once[actors]!.replace('"id": "zahr-council"', '"id": "zahr▮-council"'),
    };
    expect(renamed(marked, 'nahar')).toMatch(/was the id of actor "an-nahar"/);
  });

  it('where a file of that name is in the way', () => {
    const files = {
      ...withCursor(flood, '"id": "nahar-2020-flood"', '"id": "nahar▮-2020-flood"'),
      'articles/flood.txt': 'نص',
    };
    expect(renamed(files, 'flood')).toMatch(/There is a file articles\/flood.txt already/);
  });

  it('for a record of another corpus', () => {
    const shipped = { ...layerOf({ 'actors/x.actors.json': FILES[actors] }), root: 'file:///shipped' };
    const files = withCursor(flood, '"actor": "hana-badri"', '"actor": "hana▮-badri"');
    const { [actors]: _, ...rest } = files;
    expect(renamed(rest, 'h-badri', [shipped])).toMatch(/keeps its id/);
  });
});
