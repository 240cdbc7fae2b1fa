import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../server/src/core/service.ts';
import {
  actor,
  actors,
  article,
  checkCorpus,
  claim,
  type MarkedFiles,
  place,
  places,
} from '../support/corpus-fixture.ts';

interface Case {
  readonly it: string;
  readonly files: MarkedFiles;
  /** Ids of the actors, places, articles and claims that are there all the same. */
  readonly kept: readonly string[];
  /** Something to see in the kept record: its JSON holds this, or does not. */
  readonly holds?: readonly string[];
  readonly lacks?: readonly string[];
}

const A = 'actors/a.actors.json';
const P = 'places/p.places.json';
const ARTICLE = 'articles/x.article.json';

const cases: Readonly<Record<string, readonly Case[]>> = {
  'corpus-required': [
    {
      it: 'leaves out the one record without its names',
      files: { [A]: actors('{ ⟦"id": "salma"⟧{corpus-required}, "type": "person" }', actor('huda')) },
      kept: ['huda'],
    },
    {
      it: 'leaves out a record whose type is none, and offers the nearest',
      files: { [A]: actors(actor('salma').replace('"person"', '⟦"persn"⟧{corpus-required}'), actor('huda')) },
      kept: ['huda'],
    },
    {
      it: 'leaves out a record that is no object',
      files: { [A]: actors('⟦"سلمى"⟧{corpus-required}', actor('huda')) },
      kept: ['huda'],
    },
    {
      it: 'leaves out the one claim whose chain has a link of no kind',
      files: {
        [ARTICLE]: article(
          'x',
          `"claims": [${claim('c01')}, ${claim('c02').replace('"narrator"', '⟦"nobody"⟧{corpus-required}')}]`,
        ),
      },
      kept: ['x', 'x#c01'],
    },
    {
      it: 'leaves out a claim with a link that names nobody',
      files: {
        [ARTICLE]: article(
          'x',
          `"claims": [${claim('c01')}, ${claim('c02').replace('{ "kind": "narrator" }', '⟦{ "kind": "media" }⟧{corpus-required}')}]`,
        ),
      },
      kept: ['x', 'x#c01'],
    },
    {
      it: 'leaves out an article with neither headline nor label',
      files: {
        [ARTICLE]:
          '⟦{ "id": "x", "language": "ar", "published": { "basis": "unknown" }, "provenance": {} }⟧{corpus-required}',
      },
      kept: [],
    },
    {
      it: 'wants a list in a file of actors',
      files: { [A]: '⟦[]⟧{corpus-required}' },
      kept: [],
    },
  ],
  'corpus-optional': [
    {
      it: 'drops the field, not the record',
      files: {
        [A]: actors(actor('salma', '"country": ⟦"Libya"⟧{corpus-optional}, "summary": { "ar": "مديرة" }')),
      },
      kept: ['salma'],
      holds: ['مديرة'],
      lacks: ['Libya'],
    },
    {
      it: 'drops the one name without a language, and the name’s one field that is wrong',
      files: {
        [A]: actors(
          '{ "id": "salma", "type": "person", "names": [{ "text": "سلمى", "lang": "ar", "match": ⟦"maybe"⟧{corpus-optional} }, { ⟦"text": "Salma"⟧{corpus-optional} }] }',
        ),
      },
      kept: ['salma'],
      holds: ['سلمى'],
      lacks: ['maybe', 'Salma'],
    },
  ],
  'corpus-unknown-field': [
    {
      it: 'ignores the field; x- fields are the writer’s own',
      files: {
        [A]: actors(actor('salma', '⟦"sumary"⟧{corpus-unknown-field}: { "ar": "مديرة" }, "x-desk": 4')),
      },
      kept: ['salma'],
      holds: ['x-desk'],
      lacks: ['مديرة'],
    },
    {
      it: 'of a claim and of a file',
      files: {
        [ARTICLE]: article('x', `"claims": [${claim('c01', '⟦"place"⟧{corpus-unknown-field}: "y"')}]`),
        [A]: `{ ⟦"people"⟧{corpus-unknown-field}: [], "actors": [${actor('salma')}] }`,
      },
      kept: ['salma', 'x', 'x#c01'],
    },
  ],
  'corpus-id': [
    {
      it: 'leaves out a record whose id is none',
      files: { [A]: actors(actor('salma').replace('"salma"', '⟦"سلمى"⟧{corpus-id}'), actor('huda')) },
      kept: ['huda'],
    },
    {
      it: 'keeps an article whose file is named otherwise, and leaves out one that Quarto would misread',
      files: {
        'articles/y.article.json': article('x').replace('"x"', '⟦"x"⟧{corpus-id}'),
        'articles/fig-1.article.json': article('fig-1').replace('"fig-1"', '⟦"fig-1"⟧{corpus-id}'),
      },
      kept: ['x'],
    },
  ],
  'corpus-duplicate-id': [
    {
      it: 'keeps the first by path, and says so at both',
      files: {
        'actors/b.actors.json': actors(
          actor('salma', '"note": "second"').replace('"salma"', '⟦"salma"⟧{corpus-duplicate-id}'),
        ),
        [A]: actors(actor('salma', '"note": "first"').replace('"salma"', '⟦"salma"⟧{corpus-duplicate-id}')),
      },
      kept: ['salma'],
      holds: ['first'],
      lacks: ['second'],
    },
    {
      it: 'an actor and a place may have one id',
      files: { [A]: actors(actor('it', '"place": "it"')), [P]: places(place('it')) },
      kept: ['it', 'it'],
    },
    {
      it: 'of claims in one article',
      files: {
        [ARTICLE]: article(
          'x',
          `"claims": [${claim('c01', '"note": "first"').replace('"c01"', '⟦"c01"⟧{corpus-duplicate-id}')}, ${claim('c01').replace('"c01"', '⟦"c01"⟧{corpus-duplicate-id}')}]`,
        ),
      },
      kept: ['x', 'x#c01'],
      holds: ['first'],
    },
  ],
  'corpus-unknown-reference': [
    {
      it: 'keeps the reference as it is written',
      files: {
        [A]: actors(
          actor('salma', '"place": ⟦"cario"⟧{corpus-unknown-reference}'),
          actor('huda', '"place": "cairo"'),
        ),
        [P]: places(place('cairo')),
      },
      kept: ['salma', 'huda', 'cairo'],
      holds: ['cario'],
    },
    {
      it: 'of actors, places, sources and claims in a claim',
      files: {
        [ARTICLE]: article(
          'x',
          '"sources": [{ "id": "s1", "kind": "anonymous", "described": { "ar": "مصادر" } }]',
          `"claims": [${claim('c01', '"subjects": [⟦"nobody"⟧{corpus-unknown-reference}, "salma"], "places": [⟦"salma"⟧{corpus-unknown-reference}], "relations": [{ "type": "updates", "claim": "#c01" }, { "type": "updates", "claim": ⟦"#c09"⟧{corpus-unknown-reference} }, { "type": "updates", "claim": ⟦"y#c01"⟧{corpus-unknown-reference} }]').replace('{ "kind": "narrator" }', '{ "kind": "anonymous", "source": "s1" }, { "kind": "anonymous", "source": ⟦"s2"⟧{corpus-unknown-reference} }')}]`,
        ),
        [A]: actors(actor('salma')),
      },
      kept: ['salma', 'x', 'x#c01'],
    },
    {
      it: 'finds its place behind a record that was left out',
      files: {
        [ARTICLE]: article(
          'x',
          `"claims": [${claim('c01').replace('"event"', '⟦"evnt"⟧{corpus-required}')}, ${claim('c02', '"subjects": [⟦"nobody"⟧{corpus-unknown-reference}]')}]`,
        ),
      },
      kept: ['x', 'x#c02'],
    },
    {
      it: 'a former id is known',
      files: {
        [A]: actors(actor('salma', '"place": "misr"')),
        [P]: places(place('cairo', '"formerIds": ["misr"]')),
      },
      kept: ['salma', 'cairo'],
    },
    {
      it: 'of the house style',
      files: {
        [A]: actors(actor('salma')),
        'style.json': '{ "prefer": { ⟦"slma"⟧{corpus-unknown-reference}: { "ar": "سلمى" } } }',
      },
      kept: ['salma'],
    },
  ],
  'corpus-date': [
    {
      it: 'drops a date that does not exist or is not written as one',
      files: {
        [A]: actors(
          actor('salma', '"from": ⟦"2015-02-29"⟧{corpus-date}, "to": ⟦"١٨ مايو"⟧{corpus-date}'),
          actor('huda', '"from": "2016-02-29~", "to": "2016/.."'),
        ),
      },
      kept: ['salma', 'huda'],
      lacks: ['2015-02-29', '١٨'],
      holds: ['2016-02-29~'],
    },
    {
      it: 'drops an end before the beginning',
      files: {
        [A]: actors(
          actor('salma', '"from": "2016-05", "to": ⟦"2016-04-30"⟧{corpus-date}'),
          actor('huda', '"from": "2016-05-18", "to": "2016"'),
        ),
      },
      kept: ['salma', 'huda'],
      lacks: ['2016-04-30'],
    },
    {
      it: 'of the article and its claims',
      files: {
        [ARTICLE]: article(
          'x',
          `"claims": [${claim('c01', '"time": { "value": ⟦"2016-13"⟧{corpus-date}, "basis": "stated" }')}]`,
        ),
      },
      kept: ['x', 'x#c01'],
    },
  ],
  'corpus-quantity': [
    ['a range upside down', '"kind": "range", "min": ⟦20⟧{corpus-quantity}, "max": 15'],
    ['a value outside its range', '"kind": "exact", "value": ⟦25⟧{corpus-quantity}, "min": 15, "max": 20'],
    ['"per" without a unit', '"kind": "exact", "value": 5, "per": ⟦"team"⟧{corpus-quantity}'],
    ['a number that no computer holds', '"kind": "exact", "value": ⟦1e999⟧{corpus-quantity}'],
    ['a range without its upper end', '⟦"kind": "range"⟧{corpus-quantity}, "min": 15'],
    ['a number in words', '"kind": "exact", "value": ⟦"خمسة"⟧{corpus-quantity}'],
  ].map(([what, fields]) => ({
    it: `keeps the claim without its number: ${what}`,
    files: {
      [ARTICLE]: article(
        'x',
        `"claims": [${quantityClaim(fields!)}]`,
        '"sources": [{ "id": "s1", "kind": "reports", "described": { "ar": "تقارير" } }]',
      ),
    },
    kept: ['x', 'x#c01'],
    lacks: ['quantity":'],
  })),
  'corpus-place': [
    {
      it: 'drops a point that is nowhere on earth',
      files: {
        [P]: places(
          place('cairo', '"point": { "lat": ⟦310⟧{corpus-place}, "lon": 31 }'),
          place('giza', '"point": { "lat": 30, "lon": 31.2 }'),
        ),
      },
      kept: ['cairo', 'giza'],
      lacks: ['310'],
    },
    {
      it: 'cuts a circle once',
      files: {
        [P]: places(
          place('cairo', '"within": "giza"'),
          place('giza', '"within": "nile"'),
          place('nile', '"within": ⟦["cairo", "delta"]⟧{corpus-place}'),
          place('delta', '"within": ⟦"delta"⟧{corpus-place}'),
        ),
      },
      kept: ['cairo', 'giza', 'nile', 'delta'],
    },
  ],
  'corpus-span': [
    {
      it: 'drops spans that are no part of the body, and keeps the claim',
      files: {
        [ARTICLE]: article(
          'x',
          '"body": { "length": 100 }',
          `"claims": [${claim('c01', '"evidence": [{ "start": 5, "end": 50 }, ⟦{ "start": 50, "end": 101 }⟧{corpus-span}, ⟦{ "start": 9, "end": 9 }⟧{corpus-span}]')}]`,
        ),
      },
      kept: ['x', 'x#c01'],
      holds: ['"end":50'],
      lacks: ['101'],
    },
    {
      it: 'drops a span whose words are others in the body',
      files: {
        [ARTICLE]: article(
          'x',
          '"body": { "path": "x.txt" }',
          `"claims": [${claim('c01', '"evidence": [{ "start": 0, "end": 3, "exact": "وصل" }, ⟦{ "start": 4, "end": 7, "exact": "جاء" }⟧{corpus-span}]')}]`,
        ),
        'articles/x.txt': 'وصل وفد',
      },
      kept: ['x', 'x#c01'],
      lacks: ['جاء'],
    },
  ],
  'corpus-body': [
    {
      it: 'does not use spans of another text',
      files: {
        [ARTICLE]: article(
          'x',
          '"body": { "length": ⟦100⟧{corpus-body} }',
          `"claims": [${claim('c01', '"evidence": [{ "start": 0, "end": 3 }]')}]`,
        ),
        'articles/x.txt': 'وصل وفد',
      },
      kept: ['x', 'x#c01'],
      lacks: ['evidence'],
    },
    {
      it: 'is a hint where the body is not here',
      files: { [ARTICLE]: article('x', '"body": { "path": ⟦"x.txt"⟧{corpus-body} }') },
      kept: ['x'],
    },
  ],
  'corpus-shared-name': [
    {
      it: 'of two records that do not know of each other, however it is spelt',
      files: {
        [A]: actors(
          '{ "id": "a", "type": "person", "names": [⟦{ "text": "سلمى", "lang": "ar" }⟧{corpus-shared-name}] }',
          '{ "id": "b", "type": "person", "names": [{ "text": "هدى", "lang": "ar", "preferred": true }, ⟦{ "text": "سَلمي", "lang": "ar" }⟧{corpus-shared-name}] }',
        ),
      },
      kept: ['a', 'b'],
    },
    {
      it: 'is silent with a context, where the records know, and for a country and its land',
      files: {
        [A]: actors(
          '{ "id": "a", "type": "person", "names": [{ "text": "Salma", "lang": "en" }], "ambiguousWith": ["b"] }',
          '{ "id": "b", "type": "person", "names": [{ "text": "Salma", "lang": "en" }] }',
          '{ "id": "c", "type": "person", "names": [{ "text": "salma", "lang": "en", "match": "context" }] }',
          '{ "id": "qz", "type": "country", "place": "qz", "names": [{ "text": "قيز", "lang": "ar" }] }',
        ),
        [P]: '{ "places": [{ "id": "qz", "type": "country", "names": [{ "text": "قيز", "lang": "ar" }] }] }',
      },
      kept: ['a', 'b', 'c', 'qz', 'qz'],
    },
  ],
  'corpus-preferred-name': [
    {
      it: 'twice in one language: the first stays',
      files: {
        [A]: actors(
          '{ "id": "a", "type": "person", "names": [{ "text": "سلمى", "lang": "ar", "preferred": true }, { "text": "سلمى درويش", "lang": "ar", "preferred": ⟦true⟧{corpus-preferred-name} }, { "text": "Salma", "lang": "en", "preferred": true }] }',
        ),
      },
      kept: ['a'],
    },
    {
      it: 'not said of several names',
      files: {
        [A]: actors(
          '{ "id": "a", "type": "person", "names": [⟦{ "text": "سلمى", "lang": "ar" }⟧{corpus-preferred-name}, { "text": "سلمى درويش", "lang": "ar" }] }',
        ),
      },
      kept: ['a'],
    },
    {
      it: 'a house form that is no name of the actor',
      files: {
        [A]: actors(actor('salma')),
        'style.json': '{ "prefer": { "salma": { "ar": ⟦"سلوى"⟧{corpus-preferred-name} } } }',
      },
      kept: ['salma'],
    },
  ],
  'corpus-unsourced-claim': [
    {
      it: 'a number that the article gives in its own voice, an inferred date',
      files: {
        [ARTICLE]: article(
          'x',
          `"claims": [${claim('c01', '"quantity": { "kind": "exact", "value": 5, "what": "وفود" }').replace('[{ "kind": "narrator" }]', '⟦[{ "kind": "narrator" }]⟧{corpus-unsourced-claim}')}]`,
        ).replace(
          '{ "value": "2016-05-18", "basis": "stated" }',
          '⟦{ "value": "2016-05-18", "basis": "inferred" }⟧{corpus-unsourced-claim}',
        ),
      },
      kept: ['x', 'x#c01'],
      holds: ['"value":5'],
    },
  ],
  'corpus-text': [
    {
      it: 'composes letters and drops direction marks in memory',
      files: {
        [A]: actors(
          actor(
            'salma',
            '"note": ⟦"مدي\u200fرة"⟧{corpus-text}, "basis": ⟦"ا\u0653ب"⟧{corpus-text}, "x-raw": "\u200f"',
          ),
        ),
      },
      kept: ['salma'],
      holds: ['مديرة', 'آب'],
    },
    {
      it: 'reads a number in quotes and in Arabic digits',
      files: {
        [ARTICLE]: article(
          'x',
          `"claims": [${quantityClaim('"kind": "exact", "value": ⟦"١٥٫٥"⟧{corpus-text}')}]`,
          '"sources": [{ "id": "s1", "kind": "reports", "described": { "ar": "تقارير" } }]',
        ),
      },
      kept: ['x', 'x#c01'],
      holds: ['"value":15.5'],
    },
  ],
  'corpus-version': [
    {
      it: 'leaves out the corpus',
      files: {
        'corpus.json': '{ "corpus": ⟦2⟧{corpus-version}, "id": "next" }',
        [A]: actors(actor('salma')),
      },
      kept: [],
    },
  ],
  'corpus-duplicate-key': [
    {
      it: 'the last value counts, and the second key is told',
      files: {
        [A]: actors(
          actor('salma', '"note": "first", ⟦"note"⟧{corpus-duplicate-key}: "second"'),
          actor('huda', '"summary": { "ar": "أ", "en": "a", ⟦"ar"⟧{corpus-duplicate-key}: "ب" }'),
        ),
      },
      kept: ['salma', 'huda'],
      holds: ['second', 'ب'],
      lacks: ['first', '"أ"'],
    },
    {
      it: 'each time after the first, however the key is escaped, beside a comma too many',
      files: {
        [A]: `{ "actors": [${actor('salma', '"x-a": 1, ⟦"x\u002da"⟧{corpus-duplicate-key}: 2, ⟦"x-a"⟧{corpus-duplicate-key}: 3')}, ⟦]⟧{corpus-syntax} }`,
      },
      kept: ['salma'],
      holds: ['3'],
    },
  ],
  'corpus-syntax': [
    {
      it: 'keeps the records that the fault does not touch',
      files: {
        [A]: `{ "actors": [\n${actor('salma')},\n{ "id": "huda" ⟦"type"⟧{corpus-syntax}: "person" },\n${actor('amal')}\n] }`,
      },
      kept: ['salma', 'amal'],
    },
    {
      it: 'loses nothing by a comma too many or a comment',
      files: { [A]: `{ "actors": [\n⟦// مديرة⟧{corpus-syntax}\n${actor('salma')},\n⟦]⟧{corpus-syntax} }` },
      kept: ['salma'],
    },
  ],
};

function quantityClaim(fields: string): string {
  return claim('c01', `"quantity": { ${fields}, "what": { "ar": "أفراد", "en": "people" } }`).replace(
    '{ "kind": "narrator" }',
    '{ "kind": "reports", "source": "s1" }',
  );
}

for (const [code, list] of Object.entries(cases)) {
  describe(code, () => {
    it.each(list)('$it', ({ files, kept, holds = [], lacks = [] }) => {
      const corpus = checkCorpus([files]);
      const ids = [corpus.actors, corpus.places, corpus.articles, corpus.claims].flatMap((map) => [
        ...map.keys(),
      ]);
      expect(ids).toEqual(kept);
      const records = [corpus.actors, corpus.places, corpus.articles]
        .map((map) => JSON.stringify([...map.values()]))
        .join();
      for (const text of holds) expect(records).toContain(text);
      for (const text of lacks) expect(records).not.toContain(text);
    });
  });
}

describe('what a problem says', () => {
  const problemsOf = (path: string, text: string) =>
    loadCorpus([{ name: 'c', root: 'c', files: [{ path, text }] }]).problems;

  it.each([
    [
      'the nearest type',
      A,
      actors(actor('a').replace('"person"', '"persn"')),
      'Perhaps "person"',
      '"person"',
    ],
    ['the nearest field', A, actors(actor('a', '"sumary": {}')), 'perhaps "summary"', '"summary"'],
    [
      'what a key is',
      A,
      actors(actor('a', '"summary": { "ar": "مديرة", "arabic": "مديرة" }')),
      'must be a language',
      undefined,
    ],
    ['what an id is', A, actors(actor('Salma')), 'An id is lower-case ASCII letters', undefined],
    ['what is missing', A, actors('{ "id": "a", "type": "person" }'), '"names" is missing: [{', undefined],
    [
      'what an article needs',
      ARTICLE,
      article('x').replace('"headline"', '"x-headline"'),
      'An article needs a "headline", or a "label" where it has none',
      undefined,
    ],
    [
      'what a link needs',
      ARTICLE,
      article('x', `"claims": [${claim('c01').replace('"narrator"', '"media"')}]`),
      'A link needs an "actor", a "source" or what is "described"',
      undefined,
    ],
    [
      'how a date is written',
      A,
      actors(actor('a', '"from": "May"')),
      'Write a date as 2016, 2016-05',
      undefined,
    ],
    [
      'how a name is written, and the one meant',
      A,
      '{ "actors": [{ "id": "a", "type": "person", "names": ["سلمى", { "text": "Salma", "lang": "en" }] }] }',
      'Each of "names" must be an object: { "text": "…", "lang": "ar" }',
      '{ "text": "سلمى", "lang": "ar" }',
    ],
    [
      'how texts by language are written, and the one meant',
      A,
      actors(actor('a', '"summary": "A teacher"')),
      '"summary" must be an object: { "ar": "…", "en": "…" }',
      '{ "en": "A teacher" }',
    ],
    [
      'how a date with its basis is written, and the one meant',
      ARTICLE,
      article('x').replace('{ "value": "2016-05-18", "basis": "stated" }', '"2016-05"'),
      '"published" must be an object: { "value": "2016-05-18", "basis": "stated" }',
      '{ "value": "2016-05", "basis": "stated" }',
    ],
    [
      'only how, where the text is no date',
      ARTICLE,
      article('x').replace('{ "value": "2016-05-18", "basis": "stated" }', '"May"'),
      '"published" must be an object: { "value"',
      undefined,
    ],
    [
      'how what is missing is written',
      ARTICLE,
      article('x').replace('"provenance": {}', '"note": "n"'),
      '"provenance" is missing: { "method": "manual" }',
      undefined,
    ],
    ['the number meant', ARTICLE, article('x', '"body": { "length": "١٥" }'), 'in the digits 0-9: 15', '15'],
    ['a text or texts', P, places(place('a', '"within": 5')), '"within" has the wrong form', undefined],
    [
      'an empty name',
      A,
      actors(
        '{ "id": "a", "type": "person", "names": [{ "text": "", "lang": "ar" }, { "text": "Salma", "lang": "en" }] }',
      ),
      '"text" is empty',
      undefined,
    ],
  ])('%s', (_, path, text, message, replacement) => {
    const [problem] = problemsOf(path, text);
    expect(problem?.message).toContain(message);
    expect(problem?.replacement).toBe(replacement);
  });

  it('a record that falls because all its names do, says both', () => {
    const codes = problemsOf(
      A,
      actors('{ "id": "a", "type": "person", "names": [{ "text": "", "lang": "ar" }] }'),
    ).map(({ code }) => code);
    expect(codes.sort()).toEqual(['corpus-optional', 'corpus-required']);
  });

  it('each of very many faults', () => {
    const many = Array.from({ length: 2_000 }, (_, i) => actor(`a${i}`, '"from": "never"'));
    expect(problemsOf(A, actors(...many))).toHaveLength(2_000);
  });

  it.each([
    ['of syntax', `{ "actors": [${'@ '.repeat(10_000)}] }`, /^\d{4,} more faults from here on$/],
    [
      'keys given twice',
      actors(actor('a', Array.from({ length: 10_000 }, () => '"x-a": 1').join())),
      /^9900 more faults from here on$/,
    ],
  ])('ten thousand faults %s are told as a hundred, the last of which says so', (_, text, last) => {
    const problems = problemsOf(A, text);
    expect(problems).toHaveLength(100);
    expect(problems.at(-1)?.message).toMatch(last);
  });
});
