import { describe, expect, it } from 'vitest';
import { checkIds, openRecords } from '../support/records.ts';
import { withCursor } from './corpus.ts';

const flood = 'articles/nahar-2020-flood.article.json';
const sequel = 'articles/hills-report.article.json';
const actors = 'actors/own.actors.json';
const places = 'places/own.places.json';

describe('ids of actors and places', () => {
  it.each([
    ['an Arabic name', '"هناء▮"', '"hana-badri"'],
    ['an Arabic name of two words', '"هناء الب▮"', '"hana-badri"'],
    ['a Latin name', '"Badri▮"', '"hana-badri"'],
    ['the beginning of the id', '"han▮"', '"hana-badri"'],
    ['a later part of the id', '"counc▮"', '"zahr-council"'],
    ['the whole of what stands there', '"han▮a-badri"', '"hana-badri"'],
    ['letters without quotes', 'هناء▮', '"hana-badri"'],
    ['Latin letters without quotes', 'hana▮', '"hana-badri"'],
  ])('are found by %s', (_, typed, id) => {
    checkIds(withCursor(flood, '"actor": "hana-badri"', `"actor": ${typed}`), [
      `"attribution": [{ "kind": "named", "actor": ${id} }],`,
    ]);
  });

  it('are listed where nothing is typed, those of the file first', () => {
    const files = withCursor(flood, '"actor": "hana-badri"', '"actor": ▮');
    const { service, file, cursor } = openRecords(files);
    expect(service.corpusFiles.complete(file, cursor).map(({ label }) => label)).toEqual([
      'nahar',
      'zahr-council',
      'hana-badri',
    ]);
  });

  it('are not lost among names that only sound a little like it', () => {
    const files = withCursor(flood, '"actor": "hana-badri"', '"actor": "هناء▮"');
    const { service, file, cursor } = openRecords(files);
    expect(service.corpusFiles.complete(file, cursor).map(({ label }) => label)).toEqual(['hana-badri']);
  });

  it('come with their names, type and summary', () => {
    const files = withCursor(flood, '"actor": "hana-badri"', '"actor": "هناء▮"');
    const { service, file, cursor } = openRecords(files);
    const [first] = service.corpusFiles.complete(file, cursor);
    expect(first).toMatchObject({
      kind: 'actor',
      label: 'hana-badri',
      typed: 'هناء',
      documentation: 'رئيسة بلدية وادي زهر.',
    });
    expect(first!.detail.replace(/[\u2066-\u2069]/g, '')).toBe('هناء البدري · Hana al-Badri · شخص');
  });

  it('are of the kind that the field wants', () => {
    checkIds(withCursor(flood, '"places": ["wadi-zahr"]', '"places": ["زهر▮"]'), [
      '"places": ["wadi-zahr"],',
    ]);
    checkIds(withCursor(flood, '["zahr-council"]', '["زهر▮"]'), [
      '"subjects": ["wadi-zahr"],',
      '"subjects": ["zahr-council"],',
    ]);
    checkIds(withCursor(places, '"within": "east-hills"', '"within": "hills▮"'), [
      '{ "id": "wadi-zahr", "type": "village", "within": "east-hills", "names": [{ "text": "وادي زهر", "lang": "ar" }, { "text": "Wadi Zahr", "lang": "en" }] }',
    ]);
  });

  it('go into the keys of house forms', () => {
    checkIds(withCursor('style.json', '"nahar"', '"النها▮"'), [
      '{ "prefer": { "actor:hana-badri": { "ar": "هناء البدري" }, "nahar": { "en": "Nahar" } } }',
    ]);
    checkIds(withCursor('style.json', '"nahar"', '"place:wad▮"'), [
      '{ "prefer": { "actor:hana-badri": { "ar": "هناء البدري" }, "place:wadi-zahr": { "en": "Nahar" } } }',
    ]);
  });

  it.each([
    ['a string that is not closed', '"subjects": ["هناء▮\n', '"subjects": ["hana-badri"'],
    [
      'a string that runs into the next',
      '"subjects": ["هناء▮], "note": "x",',
      '"subjects": ["hana-badri"], "note": "x",',
    ],
    ['a list that is not closed', '"subjects": ["zahr-council", ▮\n', '"subjects": ["zahr-council", "nahar"'],
    ['a list without a comma', '"subjects": ["nahar" "ha▮"],', '"subjects": ["nahar" "hana-badri"],'],
  ])('work in %s', (_, broken, line) => {
    checkIds(withCursor(flood, '"subjects": ["zahr-council"],', broken), [line]);
  });
});

describe('ids of claims and sources', () => {
  it.each([
    ['"▮"', ['"s1"', '"s2"']],
    ['"s2▮"', ['"s2"']],
    ['"سكان▮"', ['"s1"']],
    ['"council▮"', ['"s2"']],
  ])('are those of the article for a source: %s', (typed, ids) => {
    checkIds(
      withCursor(flood, '"source": "s1"', `"source": ${typed}`),
      ids.map(
        (id) =>
          `"attribution": [{ "kind": "anonymous", "source": ${id}, "cue": { "text": "قال سكان", "start": 18, "end": 26 } }],`,
      ),
    );
  });

  it.each([
    ['"▮"', ['#c01', 'hills-report#c01']],
    ['"#▮"', ['#c01']],
    ['"اجتاح▮"', ['#c01']],
    ['"hills-report#▮"', ['hills-report#c01']],
    ['"hills▮"', ['hills-report#c01']],
  ])('are of the article, without itself, and of others for a claim: %s', (typed, ids) => {
    const files = withCursor(flood, '"claim": "#c01"', `"claim": ${typed}`);
    const { service, file, cursor } = openRecords(files);
    expect(service.corpusFiles.complete(file, cursor).map(({ label }) => label)).toEqual(ids);
  });

  it('are global ones in a file of actors', () => {
    const files = withCursor(actors, '"nahar-2020-flood#c01"', '"nahar-2020-flood#▮"');
    const { service, file, cursor } = openRecords(files);
    expect(service.corpusFiles.complete(file, cursor).map(({ label }) => label)).toEqual([
      'nahar-2020-flood#c01',
      'nahar-2020-flood#c02',
    ]);
  });

  it('are articles for an article, by the words of their headline', () => {
    checkIds(withCursor(sequel, '"article": "nahar-2020-flood"', '"article": "سيل▮"'), [
      '"related": [{ "type": "follow-up", "article": "nahar-2020-flood" }],',
    ]);
  });
});

describe('nothing is suggested', () => {
  it.each([
    ['in other fields', '"kind": "named"', '"kind": "na▮"'],
    ['for names of fields', '"kind": "named"', '"ki▮"'],
    ['behind a complete value', '"actor": "hana-badri"', '"actor": "hana-badri"▮'],
    ['in texts', '"en": "The mayor asks for help"', '"en": "The mayor ▮"'],
  ])('%s', (_, from, to) => {
    checkIds(withCursor(flood, from, to), []);
  });
  it('for the id of the record itself', () => checkIds(withCursor(flood, '"id": "c02"', '"id": "▮"'), []));
});
