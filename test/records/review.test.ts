import { describe, expect, it } from 'vitest';
import {
  confirmEdits,
  discardEdit,
  type FileEdit,
  proposedIn,
} from '../../server/src/core/records/review.ts';

const ROOT = 'file:///corpus';
const MODEL = { method: 'model', at: '2026-03-01' };
const ARTICLE = `{
  "id": "mirsad-2026-flood",
  "claims": [
    { "id": "c01", "kind": "statement" },
    {
      "id": "c02",
      "paraphrase": { "ar": "غرق الجسر." }
    },
    { "id": "c03", "provenance": { "method": "manual" } }
  ],
  "provenance": ${JSON.stringify(MODEL)}
}
`;
const article = { root: ROOT, path: 'articles/mirsad-2026-flood.article.json', text: ARTICLE };
const actorsFile = (actors: readonly object[]) => ({
  root: ROOT,
  path: 'actors/own.actors.json',
  text: JSON.stringify({ actors }, null, 2),
});

const apply = (text: string, edits: readonly FileEdit[]) =>
  [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, newText }) => now.slice(0, span.start) + newText + now.slice(span.end), text);
const ids = (file: typeof article) => proposedIn(file).map(({ kind, id }) => `${kind} ${id}`);
const confirmed = (file: typeof article, kind: 'article' | 'claim' | 'actor', id: string) => {
  const text = apply(file.text, confirmEdits(file, { kind, id }, 'Hala', '2026-03-02'));
  return { ...file, text };
};

describe('what is proposed in a file', () => {
  it('is the article and those of its claims that nobody wrote or confirmed', () => {
    expect(ids(article)).toEqual([
      'article mirsad-2026-flood',
      'claim mirsad-2026-flood#c01',
      'claim mirsad-2026-flood#c02',
    ]);
    const [whole, first] = proposedIn(article);
    expect(whole?.span).toEqual({ start: 0, end: ARTICLE.length - 1 });
    expect(ARTICLE.slice(first!.span.start, first!.span.end)).toBe('{ "id": "c01", "kind": "statement" }');
  });
  it('is an actor or place that a program wrote', () => {
    const file = actorsFile([
      { id: 'a', provenance: MODEL },
      { id: 'b', provenance: { method: 'manual' } },
      { id: 'c' },
      { id: 'd', provenance: { ...MODEL, reviewedBy: 'Hala' } },
    ]);
    expect(ids(file)).toEqual(['actor a']);
  });
  it.each(['', '{', '[]', '{"actors": 3}', '{"actors": [null, 3, {"id": 4}]}', '{"provenance": "x"}'])(
    'is nothing in %j',
    (text) => {
      expect(proposedIn({ ...article, text })).toEqual([]);
      expect(proposedIn({ ...actorsFile([]), text })).toEqual([]);
    },
  );
});

describe('a confirmation', () => {
  it('of an article is of its claims too', () => {
    const after = confirmed(article, 'article', 'mirsad-2026-flood');
    expect(JSON.parse(after.text).provenance).toEqual({
      ...MODEL,
      reviewedBy: 'Hala',
      reviewedAt: '2026-03-02',
    });
    expect(ids(after)).toEqual([]);
    expect(after.text.split('\n').length).toBe(ARTICLE.split('\n').length);
  });
  it('of a claim is of that claim', () => {
    const one = confirmed(article, 'claim', 'mirsad-2026-flood#c02');
    expect(one.text).toContain(
      '      "paraphrase": { "ar": "غرق الجسر." },\n      "provenance": { "method": "model", "reviewedBy": "Hala", "reviewedAt": "2026-03-02" }\n    },',
    );
    const both = confirmed(one, 'claim', 'mirsad-2026-flood#c01');
    expect(ids(both)).toEqual(['article mirsad-2026-flood']);
    expect(JSON.parse(both.text).claims[0].provenance.reviewedBy).toBe('Hala');
  });
  it('takes the mark from the words of a claim', () => {
    const text = ARTICLE.replace('غرق الجسر.', 'غرق الجسر (غير مراجع)');
    const after = confirmed({ ...article, text }, 'claim', 'mirsad-2026-flood#c02');
    expect(JSON.parse(after.text).claims[1].paraphrase).toEqual({ ar: 'غرق الجسر' });
  });
  it('of an actor changes nothing else', () => {
    const file = actorsFile([
      { id: 'a', provenance: MODEL },
      { id: 'b', provenance: MODEL },
    ]);
    expect(ids(confirmed(file, 'actor', 'a'))).toEqual(['actor b']);
  });
  it('of what is not there changes nothing', () => {
    expect(confirmed(article, 'claim', 'mirsad-2026-flood#c03')).toEqual(article);
    expect(confirmed(article, 'actor', 'mirsad-2026-flood')).toEqual(article);
  });
});

describe('discarding', () => {
  it.each([
    ['the first', 'a', ['b', 'c']],
    ['one between', 'b', ['a', 'c']],
    ['the last', 'c', ['a', 'b']],
  ])('%s leaves the others', (_, id, left) => {
    const file = actorsFile(['a', 'b', 'c'].map((each) => ({ id: each, provenance: MODEL })));
    const text = apply(file.text, [discardEdit(file, { kind: 'actor', id })!]);
    expect(JSON.parse(text).actors.map((actor: { id: string }) => actor.id)).toEqual(left);
  });
  it('the only one leaves an empty list', () => {
    const file = actorsFile([{ id: 'a', provenance: MODEL }]);
    expect(JSON.parse(apply(file.text, [discardEdit(file, { kind: 'actor', id: 'a' })!]))).toEqual({
      actors: [],
    });
  });
  it('a claim takes it out of its article; what nobody proposed stays', () => {
    const text = apply(ARTICLE, [discardEdit(article, { kind: 'claim', id: 'mirsad-2026-flood#c01' })!]);
    expect(JSON.parse(text).claims.map((claim: { id: string }) => claim.id)).toEqual(['c02', 'c03']);
    expect(discardEdit(article, { kind: 'claim', id: 'mirsad-2026-flood#c03' })).toBeUndefined();
  });
});
