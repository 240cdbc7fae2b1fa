import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../server/src/core/service.ts';
import { checkHover, serviceFor } from '../support/check.ts';
import { parseFixture } from '../support/fixture.ts';
import { MINI_LAYER } from '../support/mini-corpus.ts';

/** The mini corpus with every record as `isnad add` proposes it; `more` of each provenance. */
const proposed = (more: object = {}) => {
  const provenance = { method: 'model', tool: 'isnad add', ...more };
  const withProvenance = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withProvenance);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.fromEntries(
      Object.entries(value).map(([key, field]) => [key, withProvenance(field)]),
    );
    return 'id' in value && ('names' in value || 'claims' in value || 'paraphrase' in value)
      ? { ...fields, provenance }
      : fields;
  };
  const files = MINI_LAYER.files.map(({ path, text }) =>
    /\.(?:actors|places|article)\.json$/.test(path)
      ? { path, text: JSON.stringify(withProvenance(JSON.parse(text))) }
      : { path, text },
  );
  return { corpus: loadCorpus([{ ...MINI_LAYER, files }]) };
};

describe('what a program proposed and nobody confirmed', () => {
  it('is marked on the card of an actor', () =>
    checkHover('Then ⟦Salma Dar▮wish⟧ spoke.', ['person', 'Director', 'unreviewed'], proposed()));
  it('is marked on the card of a place, in Arabic in an Arabic sentence', () =>
    checkHover('سقط الجسر في ⟦تل ور▮دة⟧ أمس.', ['مدينة', 'لم يراجع'], proposed()));
  it('is marked on the card of a citation', () =>
    checkHover(
      'It rained [@⟦mirsad-2021-03-02-fl▮ood⟧].',
      ['@mirsad-2021-03-02-flood', 'unreviewed'],
      proposed(),
    ));
  it('is marked on the card of a citation in Arabic', () =>
    checkHover(
      'هطل المطر [@⟦mirsad-2021-03-02-fl▮ood⟧].',
      ['@mirsad-2021-03-02-flood', 'لم يراجع'],
      proposed(),
    ));
  it('is marked on a claim of the card of a number', () =>
    checkHover(
      'The flood displaced ⟦4,▮500⟧ residents of Tel Warda.',
      ['The flood displaced 4,500', 'unreviewed'],
      proposed(),
    ));
});

describe('what somebody confirmed', () => {
  const confirmed = proposed({ reviewedBy: 'Salma' });
  it.each([
    ['Then ⟦Salma Dar▮wish⟧ spoke.'],
    ['It rained [@⟦mirsad-2021-03-02-fl▮ood⟧].'],
    ['The flood displaced ⟦4,▮500⟧ residents of Tel Warda.'],
  ])('is marked nowhere: %s', (marked) => {
    const { text, cursor = 0 } = parseFixture(marked);
    const service = serviceFor(confirmed);
    const card = service.hover(service.read(text), cursor, { html: false });
    expect(card?.markdown).toBeDefined();
    expect(card?.markdown).not.toContain('unreviewed');
  });
});
