import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createService, loadCorpus, readSettings } from '../../server/src/core/service.ts';
import { layerOf } from '../support/corpus-fixture.ts';
import { FILES } from './corpus.ts';

const ROOT = 'file:///corpus';
const paths = Object.keys(FILES).filter((path) => path.endsWith('.json')) as (keyof typeof FILES)[];

/** A file of the corpus as it may be in the middle of an edit: cut out, put in, and the cursor anywhere. */
const beingEdited = fc
  .record({
    path: fc.constantFrom(...paths),
    at: fc.nat(),
    length: fc.nat(40),
    insert: fc.oneof(
      fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '#', 'هناء', '\u0000', '\n', '"id": "'),
      fc.string({ maxLength: 8 }),
    ),
    cursor: fc.nat(),
  })
  .map(({ path, at, length, insert, cursor }) => {
    const whole: string = FILES[path];
    const from = at % (whole.length + 1);
    const text = whole.slice(0, from) + insert + whole.slice(from + length);
    return { path, text, cursor: cursor % (text.length + 1) };
  });

describe('whatever is being typed', () => {
  it('nothing throws, and every place is in its text', () => {
    const before = loadCorpus([layerOf(FILES, ROOT)]);
    fc.assert(
      fc.property(beingEdited, ({ path, text, cursor }) => {
        const corpus = loadCorpus([layerOf({ ...FILES, [path]: text }, ROOT)], before);
        const { corpusFiles } = createService(corpus, readSettings({}).settings);
        const file = { root: ROOT, path, text };
        const inside = ({ start, end }: { start: number; end: number }, of = text) =>
          0 <= start && start <= end && end <= of.length;
        const card = corpusFiles.hover(file, cursor, { html: true });
        expect(card === undefined || inside(card.span)).toBe(true);
        for (const { edit, typed } of corpusFiles.complete(file, cursor)) {
          expect(inside(edit.span) && edit.span.start <= cursor && cursor <= edit.span.end).toBe(true);
          expect(text.slice(edit.span.start, cursor)).toBe(typed);
          expect(text.slice(edit.span.start, edit.span.end)).not.toContain('\n');
        }
        const place = corpusFiles.definition(file, cursor);
        expect(place === undefined || inside(place.span, place.text)).toBe(true);
        const problems = corpus.problems.filter((problem) => problem.file === path);
        for (const { edits } of corpusFiles.fixes(file, problems, { start: cursor, end: cursor }))
          for (const { span } of edits) expect(inside(span)).toBe(true);
        const named = corpusFiles.at(file, cursor);
        if (!named) return;
        expect(inside(named.span)).toBe(true);
        for (const use of corpusFiles.uses(named.record, true)) expect(inside(use.span, use.text)).toBe(true);
        const renaming = corpusFiles.rename(named.record, 'another-id', () => true);
        if ('edits' in renaming)
          for (const edit of renaming.edits) expect(inside(edit.span, edit.text)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
