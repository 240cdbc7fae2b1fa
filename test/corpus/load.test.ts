import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateRecord, presentId } from '../../server/src/core/corpus/locate.ts';
import type { Corpus, RecordRef } from '../../server/src/core/corpus/model.ts';
import { type CorpusLayerInput, loadCorpus } from '../../server/src/core/service.ts';
import {
  actor,
  actors,
  article,
  checkCorpus,
  claim,
  layerOf,
  place,
  places,
} from '../support/corpus-fixture.ts';

const A = 'actors/a.actors.json';
const B = 'actors/b.actors.json';

const names = (corpus: Corpus) => [...corpus.actors.values()].map(({ names }) => names[0]?.text);
const loadOne = (files: Record<string, string>, previous?: Corpus) => loadCorpus([layerOf(files)], previous);

describe('layers', () => {
  it('a later one replaces a record whole, and says so', () => {
    const corpus = checkCorpus([
      { [A]: actors(actor('salma', '"note": "first"'), actor('huda')) },
      { [A]: actors(actor('salma', '"country": "LY"').replace('"salma"', '⟦"salma"⟧{corpus-overridden}')) },
    ]);
    expect(corpus.actors.get('salma')).toMatchObject({ country: 'LY' });
    expect(corpus.actors.get('salma')).not.toHaveProperty('note');
    expect([...corpus.actors.keys()]).toEqual(['salma', 'huda']);
    expect(corpus.problems.map(({ severity, layer }) => [severity, layer])).toEqual([['information', 1]]);
  });

  it('know what the others have', () => {
    checkCorpus([
      { 'places/p.places.json': places(place('cairo')) },
      { [A]: actors(actor('salma', '"place": "cairo"')) },
    ]);
  });

  it('of an unknown version are off, the others stay', () => {
    const corpus = checkCorpus([
      { [A]: actors(actor('salma')) },
      { 'corpus.json': '{ "corpus": ⟦2⟧{corpus-version}, "id": "later" }', [A]: actors(actor('huda')) },
    ]);
    expect([...corpus.actors.keys()]).toEqual(['salma']);
    expect(corpus.layers.map(({ off }) => off)).toEqual([false, true]);
  });

  it('have their styles joined, the later first', () => {
    const style = (form: string, text: string) =>
      `{ "prefer": { "salma": { "ar": "${form}" } }, "avoid": [{ "actor": "salma", "text": "${text}" }], "digits": { "ar": "latn" } }`;
    const salma = actors(
      '{ "id": "salma", "type": "person", "names": [{ "text": "سلمى", "lang": "ar", "preferred": true }, { "text": "سلوى", "lang": "ar" }] }',
    );
    const { style: joined } = checkCorpus([
      { [A]: salma, 'style.json': style('سلمى', 'أ') },
      { 'style.json': style('سلوى', 'ب') },
    ]);
    expect(joined.prefer).toEqual({ salma: { ar: 'سلوى' } });
    expect(joined.avoid?.map(({ text }) => text)).toEqual(['ب', 'أ']);
    expect(joined.digits).toEqual({ ar: 'latn' });
  });

  it('tell of files that were refused', () => {
    const refused = [{ path: 'actors/big.actors.json', reason: 'The file is larger than 2 MB' }];
    const { problems } = loadCorpus([{ ...layerOf({ [A]: actors(actor('salma')) }), refused }]);
    expect(problems).toMatchObject([
      { code: 'corpus-file', file: 'actors/big.actors.json', severity: 'error' },
    ]);
  });
});

describe('a load after another', () => {
  const first = loadOne({
    [A]: actors(actor('salma')),
    [B]: actors(actor('huda')),
    'articles/x.article.json': article('x', `"claims": [${claim('c01')}]`),
  });

  it('takes over what did not change', () => {
    const next = loadOne(
      {
        [A]: actors(actor('salma')),
        [B]: actors(actor('amal')),
        'articles/x.article.json': article('x', `"claims": [${claim('c01')}]`),
      },
      first,
    );
    expect(next.actors.get('salma')).toBe(first.actors.get('salma'));
    expect(next.claims.get('x#c01')).toBe(first.claims.get('x#c01'));
    expect([...next.actors.keys()]).toEqual(['salma', 'amal']);
    expect(first.actors.has('huda')).toBe(true);
  });

  it('serves the last good version of a broken file, and says only where it is broken', () => {
    const broken = { [A]: '{ "actors": [\n{ "id": "sal', [B]: actors(actor('huda')) };
    const next = loadOne(broken, first);
    expect(names(next)).toEqual(['salma سلمى', 'huda سلمى']);
    expect(new Set(next.problems.map(({ code, file }) => `${code} ${file}`))).toEqual(
      new Set([`corpus-syntax ${A}`]),
    );
    const still = loadOne({ ...broken, [A]: '{ "actors": [\n{ "id": "salm' }, next);
    expect(names(still)).toEqual(['salma سلمى', 'huda سلمى']);
    const mended = loadOne({ [A]: actors(actor('salwa')) }, still);
    expect(names(mended)).toEqual(['salwa سلمى']);
    expect(mended.problems).toEqual([]);
  });

  it('forgets a file that is gone', () => {
    expect([...loadOne({ [B]: actors(actor('huda')) }, first).actors.keys()]).toEqual(['huda']);
  });

  it('sees a reference become unknown in a file that did not change', () => {
    const files = {
      [A]: actors(actor('salma', '"place": "cairo"')),
      'places/p.places.json': places(place('cairo')),
    };
    const before = loadOne(files);
    expect(before.problems).toEqual([]);
    const after = loadOne({ ...files, 'places/p.places.json': places(place('giza')) }, before);
    expect(after.problems).toMatchObject([{ code: 'corpus-unknown-reference', file: A }]);
  });
});

describe('what belongs together', () => {
  const sha256 = 'a'.repeat(64);
  const layer = (hash: string): CorpusLayerInput => ({
    name: 'c',
    root: 'c',
    files: [
      {
        path: 'articles/x.article.json',
        text: article(
          'x',
          `"body": { "path": "x.txt", "sha256": "${sha256}" }`,
          `"claims": [${claim('c01', '"evidence": [{ "start": 0, "end": 3 }]')}]`,
        ),
      },
      { path: 'articles/x.txt', text: 'وصل وفد', sha256: hash },
      {
        path: 'articles/x.mentions.json',
        text: `{ "article": "x", "sha256": "${sha256}", "mentions": [[0, 3, "actor", null, "name"]] }`,
      },
      { path: 'articles/stray.txt', text: 'ليس متنا' },
    ],
  });

  it('a body and its article, by its hash', () => {
    const corpus = loadCorpus([layer(sha256)]);
    expect([...corpus.bodies]).toEqual([['x', 'وصل وفد']]);
    expect(corpus.claims.get('x#c01')?.claim.evidence).toEqual([{ start: 0, end: 3 }]);
    expect(corpus.mentions.get('x')).toHaveLength(1);
    expect(corpus.problems).toEqual([]);
  });

  it('but not the spans of another text', () => {
    const corpus = loadCorpus([layer('b'.repeat(64))]);
    expect(corpus.claims.get('x#c01')?.claim.evidence).toBeUndefined();
    expect(corpus.problems).toMatchObject([{ code: 'corpus-body', severity: 'warning' }]);
  });

  it('a body in the record itself', () => {
    const text = article('x', '"body": { "text": "وصل وفد" }');
    expect(loadOne({ 'articles/x.article.json': text }).bodies.get('x')).toBe('وصل وفد');
  });

  it('a former id and the present one', () => {
    const corpus = loadOne({
      [A]: actors(actor('salma', '"formerIds": ["s-darwish"]')),
      'articles/x.article.json': article('x', '"formerIds": ["old-x"]'),
    });
    expect(presentId(corpus, 'actor', 's-darwish')).toBe('salma');
    expect(presentId(corpus, 'article', 'old-x')).toBe('x');
    expect(presentId(corpus, 'article', 'never')).toBe('never');
  });

  it('records that refer to others by former ids as if by the present ones', () => {
    const files = {
      [A]: actors(
        actor(
          'huda',
          '"affiliations": [{ "target": "s-darwish", "relation": "led-by", "claim": "old-x#c01" }]',
        ),
        actor('salma', '"formerIds": ["s-darwish"], "ambiguousWith": ["dar"]'),
      ),
      'places/a.places.json': places(place('bayt', '"formerIds": ["dar"]'), place('hay', '"within": "dar"')),
      'articles/x.article.json': article(
        'x',
        '"formerIds": ["old-x"]',
        `"claims": [${claim('c01', '"subjects": ["s-darwish", "huda"]')}]`,
        '"related": [{ "type": "follow-up", "article": "old-x" }]',
      ),
    };
    const corpus = loadOne(files);
    expect(corpus.problems).toEqual([]);
    expect(corpus.actors.get('huda')?.affiliations).toMatchObject([{ target: 'salma', claim: 'x#c01' }]);
    expect(corpus.actors.get('salma')?.ambiguousWith).toEqual(['bayt']);
    expect(corpus.places.get('hay')?.within).toBe('bayt');
    expect(corpus.claims.get('x#c01')?.claim.subjects).toEqual(['salma', 'huda']);
    expect(corpus.articles.get('x')?.related).toMatchObject([{ article: 'x' }]);
    // What did not change is the same object after another load.
    const again = loadCorpus([layerOf({ ...files, 'style.json': '{}' })], corpus);
    expect(again.actors).toBe(corpus.actors);
    expect(again.places).toBe(corpus.places);
  });
});

describe('where a record is written', () => {
  const files = {
    [A]: actors(actor('salma'), actor('huda')),
    'articles/x.article.json': article(
      'x',
      '"sources": [{ "id": "s1", "kind": "reports", "described": { "ar": "تقارير" } }]',
      `"claims": [${claim('c01')}, ${claim('c02')}]`,
    ),
  };
  const corpus = loadOne(files);
  const textAt = (ref: RecordRef, part: 'span' | 'id') => {
    const found = locateRecord(corpus, ref);
    return found && files[found.file as keyof typeof files].slice(found[part].start, found[part].end);
  };

  it.each<[RecordRef, string]>([
    [{ kind: 'actor', id: 'huda' }, actor('huda')],
    [{ kind: 'claim', id: 'x#c02' }, claim('c02')],
    [{ kind: 'source', id: 'x#s1' }, '{ "id": "s1", "kind": "reports", "described": { "ar": "تقارير" } }'],
    [{ kind: 'article', id: 'x' }, files['articles/x.article.json']],
  ])('%j', (ref, text) => {
    expect(textAt(ref, 'span')).toBe(text);
    expect(textAt(ref, 'id')).toBe(`"${ref.id.split('#').at(-1)}"`);
  });

  it('is nowhere for what is not there', () => {
    expect(textAt({ kind: 'place', id: 'salma' }, 'span')).toBeUndefined();
    expect(textAt({ kind: 'claim', id: 'x#c09' }, 'span')).toBeUndefined();
  });
});

describe('any text at all', () => {
  const sound = `{ "actors": [\n${actor('salma', '"roles": [{ "title": { "ar": "مديرة" }, "org": "huda", "from": "2016-05" }], "summary": { "ar": "مديرة" }')},\n${actor('huda')}\n] }`;
  const articleText = article(
    'x',
    `"claims": [${claim('c01', '"quantity": { "kind": "range", "min": 15, "max": 20, "what": "أفراد" }, "evidence": [{ "start": 1, "end": 4 }]')}]`,
  );
  const edit = fc.record({
    at: fc.nat(1_000),
    cut: fc.nat(8),
    put: fc.constantFrom('', '"', '{', '}', '[', ']', ',', '5', 'null', '\u0000', 'ب', '\\u202e', '-1e999'),
  });

  it.each([
    [A, sound],
    ['articles/x.article.json', articleText],
  ])('%s: loads without throwing, problems lie in the text, and the other file is whole', (path, text) => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const edited = edits.reduce((now, { at, cut, put }) => {
          const start = at % (now.length + 1);
          return now.slice(0, start) + put + now.slice(start + cut);
        }, text);
        const corpus = loadOne({ [path]: edited, [B]: actors(actor('amal')) });
        for (const { span, file } of corpus.problems) {
          if (file !== path) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(edited.length);
        }
        expect(corpus.actors.has('amal')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '',
    ' ',
    '\u0000',
    'null',
    '[]',
    '5',
    '"نص"',
    '['.repeat(50_000),
    '{"a":'.repeat(50_000),
    '{"actors":[null,5,[],{}]}',
  ])('is no record, but no crash: %.12s', (text) => {
    for (const path of [
      A,
      'corpus.json',
      'style.json',
      'articles/x.article.json',
      'articles/x.mentions.json',
      'places/p.places.json',
    ]) {
      const corpus = loadOne({ [path]: text });
      expect(corpus.problems.length).toBeGreaterThan(0);
      expect(corpus.actors.size + corpus.places.size + corpus.articles.size).toBe(0);
    }
  });

  it('a field named __proto__ is one unknown field', () => {
    const corpus = loadOne({ [A]: actors(actor('salma', '"__proto__": { "type": "media" }')) });
    expect(corpus.problems).toMatchObject([{ code: 'corpus-unknown-field' }]);
    expect(corpus.actors.get('salma')?.type).toBe('person');
  });
});
