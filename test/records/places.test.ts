import { describe, expect, it } from 'vitest';
import { cardAt, openRecords, placed, recordAt } from '../support/records.ts';
import { FILES, withCursor } from './corpus.ts';

const flood = 'articles/nahar-2020-flood.article.json';
const sequel = 'articles/hills-report.article.json';
const actors = 'actors/own.actors.json';

describe('the card of an id', () => {
  it.each([
    [
      'an actor where it is used',
      flood,
      '"actor": "hana-badri"',
      '"actor": "hana▮-badri"',
      'hana-badri',
      ['هناء البدري', 'رئيسة بلدية'],
    ],
    [
      'an actor where it is written',
      actors,
      '"id": "hana-badri"',
      '"id": "▮hana-badri"',
      'hana-badri',
      ['Hana al-Badri', 'Mayor'],
    ],
    [
      'a place',
      flood,
      '"places": ["wadi-zahr"]',
      '"places": ["wadi-zahr▮"]',
      'wadi-zahr',
      ['وادي زهر', 'التلال الشرقية'],
    ],
    [
      'an article',
      sequel,
      '"article": "nahar-2020-flood"',
      '"article": "nahar▮-2020-flood"',
      'nahar-2020-flood',
      ['Flood in Wadi Zahr', 'Nahar'],
    ],
    [
      'a claim of another article',
      sequel,
      '"nahar-2020-flood#c01"',
      '"nahar-2020-flood#▮c01"',
      'nahar-2020-flood#c01',
      ['A flood struck the village', 'villagers', 'Nahar'],
    ],
    [
      'a claim of the article',
      flood,
      '"claim": "#c01"',
      '"claim": "#▮c01"',
      '#c01',
      ['اجتاح السيل القرية', 'سكان في القرية'],
    ],
    [
      'a source',
      flood,
      '"source": "s1"',
      '"source": "s▮1"',
      's1',
      ['سكان في القرية', 'مجهول', 'اجتاح السيل القرية'],
    ],
    [
      'a house form',
      'style.json',
      '"actor:hana-badri"',
      '"actor:hana▮-badri"',
      'actor:hana-badri',
      ['Hana al-Badri'],
    ],
  ] as const)('tells of %s', (_, path, from, to, of, parts) => {
    const card = cardAt(withCursor(path, from, to));
    expect(card?.of).toBe(of);
    for (const part of parts) expect(card?.words).toContain(part);
  });

  it('shows the words of the body that a span points to', () => {
    const card = cardAt(withCursor(flood, '"start": 0, "end": 17', '"start": 0, "end": 1▮7'));
    expect(card).toMatchObject({ of: '{ "start": 0, "end": 17 }', words: '«سيل اجتاح القرية،»' });
  });

  it.each([
    ['an unknown id', '"actor": "hana-badri"', '"actor": "hana▮-b"'],
    ['a text', '"en": "The mayor asks for help"', '"en": "The ▮mayor asks for help"'],
    ['a field', '"actor": "hana-badri"', '"ac▮tor": "hana-badri"'],
  ])('is not there for %s', (_, from, to) => {
    expect(cardAt(withCursor(flood, from, to))).toBeUndefined();
  });

  it('serves while the file is broken', () => {
    const card = cardAt(withCursor(flood, '"actor": "hana-badri" }],', '"actor": "hana▮-badri"'));
    expect(card?.words).toContain('هناء البدري');
  });
});

describe('the definition', () => {
  const definition = (files: ReturnType<typeof withCursor>) => {
    const { service, file, cursor } = openRecords(files);
    const place = service.corpusFiles.definition(file, cursor);
    return place && placed(place);
  };
  it.each([
    [flood, '"actor": "hana-badri"', '"actor": "hana▮-badri"', `${actors}: "id": ⟦"hana-badri"⟧,`],
    [sequel, '"nahar-2020-flood#c01"', '"nahar-2020-flood#c▮01"', `${flood}: "id": ⟦"c01"⟧,`],
    [flood, '"id": "c02"', '"id": "c▮02"', `${flood}: "id": "⟦c02⟧",`],
    [
      flood,
      '"text": "قال سكان"',
      '"text": "قال ▮سكان"',
      'articles/nahar-2020-flood.txt: سيل اجتاح القرية، ⟦قال سكان⟧ في القرية أمس.',
    ],
    [
      flood,
      '"evidence": [{ "start": 0',
      '"evidence": [{▮ "start": 0',
      'articles/nahar-2020-flood.txt: ⟦سيل اجتاح القرية،⟧ قال سكان في القرية أمس.',
    ],
  ] as const)('of what stands in %s: %s', (path, from, to, expected) => {
    expect(definition(withCursor(path, from, to))).toBe(expected);
  });

  it('of a former id is the present record', () => {
    const files = withCursor(flood, '"actor": "hana-badri"', '"actor": "hana▮-b"');
    const more = {
      ...files,
      [actors]: FILES[actors].replace('"id": "hana-badri",', '"id": "hana-badri", "formerIds": ["hana-b"],'),
    };
    expect(definition(more)).toContain(`${actors}: "id": ⟦"hana-badri"⟧`);
    expect(recordAt(more)).toEqual({ kind: 'actor', id: 'hana-badri' });
  });
});

describe('uses', () => {
  const uses = (files: ReturnType<typeof withCursor>) => {
    const { service, file, cursor } = openRecords(files);
    return service.corpusFiles.uses(service.corpusFiles.at(file, cursor)!.record, false).map(placed);
  };
  it('of an actor are in every file, house style and all', () => {
    expect(uses(withCursor(actors, '"id": "nahar"', '"id": "nahar▮"'))).toEqual([
      `${flood}: "publisher": { "actor": "⟦nahar⟧" },`,
      'style.json: { "prefer": { "actor:hana-badri": { "ar": "هناء البدري" }, "⟦nahar⟧": { "en": "Nahar" } } }',
    ]);
  });
  it('of a claim are those in its article and in others', () => {
    expect(uses(withCursor(flood, '"claim": "#c01"', '"claim": "#▮c01"'))).toEqual([
      `${actors}: "affiliations": [{ "target": "zahr-council", "relation": "led-by", "claim": "⟦nahar-2020-flood#c01⟧" }]`,
      `${sequel}: "relations": [{ "type": "updates", "claim": "⟦nahar-2020-flood#c01⟧" }]`,
      `${flood}: "relations": [{ "type": "same-topic", "claim": "⟦#c01⟧" }]`,
    ]);
  });
  it('of an article are also those of its claims', () => {
    expect(
      uses(withCursor(sequel, '"article": "nahar-2020-flood"', '"article": "nahar▮-2020-flood"')),
    ).toHaveLength(3);
  });
});

describe('the layout', () => {
  it('is one change, and none where the file is laid out', () => {
    const { service, file } = openRecords(withCursor(flood, '"id": "c02"', '"id":    "c02"▮'));
    const edit = service.corpusFiles.format(file)!;
    const laid = file.text.slice(0, edit.span.start) + edit.newText + file.text.slice(edit.span.end);
    expect(JSON.parse(laid)).toEqual(JSON.parse(FILES[flood]));
    expect(service.corpusFiles.format({ ...file, text: laid })).toBeUndefined();
    expect(service.corpusFiles.format({ ...file, text: laid.replaceAll('\n', '\r\n') })).toBeUndefined();
  });
  it.each([
    ['a broken file', '"kind": "named"', '"kind": '],
    ['a key that stands twice', '"kind": "named"', '"kind": "named", "kind": "official"'],
  ])('leaves %s alone', (_, from, to) => {
    const { service, file } = openRecords(withCursor(flood, from, `${to}▮`));
    expect(service.corpusFiles.format(file)).toBeUndefined();
  });
});

describe('fixes', () => {
  const fixes = (path: keyof typeof FILES, from: string, to: string) => {
    const { service, file, cursor } = openRecords(withCursor(path, from, to));
    return service.corpusFiles
      .fixes(
        file,
        service.corpus.problems.filter((problem) => problem.file === path),
        { start: cursor, end: cursor },
      )
      .map(({ title, all }) => (all ? `${title} (all)` : title));
  };
  it.each([
    [
      'an id with a slip',
      flood,
      '"actor": "hana-badri"',
      '"actor": "hana▮-badry"',
      ['Change to "hana-badri"'],
    ],
    [
      'a name for an id',
      flood,
      '"actor": "hana-badri"',
      '"actor": "هناء ▮البدري"',
      ['Change to "hana-badri"'],
    ],
    [
      'another spelling for an id',
      flood,
      '"actor": "hana-badri"',
      '"actor": "hanaa-▮al-badry"',
      ['Change to "hana-badri"'],
    ],
    ['an unknown source', flood, '"source": "s1"', '"source": "s▮7"', ['Change to "s1"', 'Change to "s2"']],
    [
      'a claim of an article with a slip',
      sequel,
      '"nahar-2020-flood#c01"',
      '"nahar-2020-floods▮#c01"',
      ['Change to "nahar-2020-flood#c01"'],
    ],
    ['a value with a slip', flood, '"kind": "named"', '"kind": "naned▮"', ['Change to "named"']],
    ['a field with a slip', flood, '"publisher"', '"publishr▮"', ['Change to "publisher"']],
    [
      'texts with marks, each and all',
      flood,
      '"ar": "سيل في وادي زهر", "en": "Flood in Wadi Zahr"',
      '"ar": "سيل في ▮وادي زهر\\u200f", "en": "Flood in Wadi Zahr\\u200e"',
      [
        'Write the text as it is read: composed, without direction marks',
        'Mend all 2 faults of this kind in the file (all)',
      ],
    ],
  ] as const)('mend %s', (_, path, from, to, expected) => {
    expect(fixes(path, from, to)).toEqual(expected);
  });
  it('are not there where nothing is wrong', () => {
    expect(fixes(flood, '"actor": "hana-badri"', '"actor": "hana▮-badri"')).toEqual([]);
  });
});
