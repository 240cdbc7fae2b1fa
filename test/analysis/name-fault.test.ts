// One name, one finding: contested before ambiguous before variant; misspelt names are no mentions at all.

import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../server/src/core/service.ts';
import { checkFindings, serviceFor } from '../support/check.ts';
import { nameCorpus } from '../support/name-corpus.ts';

const group = (id: string, ...names: object[]) => ({ id, type: 'armed-group', names });
const name = (text: string, lang: string, more: object = {}) => ({ text, lang, ...more });
const text = JSON.stringify({
  actors: [
    // Both are called the same, in contempt; both by one variant that takes no side.
    group(
      'hill-column',
      name('Hill Column', 'en', { preferred: true }),
      name('Hill gangs', 'en', { stance: 'derogatory', kind: 'variant' }),
      name('Hillmen', 'en', { kind: 'variant' }),
      name('رتل التل', 'ar', { preferred: true }),
      name('عصابات التل', 'ar', { stance: 'derogatory', kind: 'variant' }),
      name('أهل التلال', 'ar', { kind: 'variant' }),
    ),
    group(
      'hill-guard',
      name('Hill Guard', 'en', { preferred: true }),
      name('Hill gangs', 'en', { stance: 'derogatory', kind: 'variant' }),
      name('Hillmen', 'en', { kind: 'variant' }),
      name('حرس التل', 'ar', { preferred: true }),
      name('عصابات التل', 'ar', { stance: 'derogatory', kind: 'variant' }),
      name('أهل التلال', 'ar', { kind: 'variant' }),
      name('Hill Gard', 'en', { kind: 'variant' }),
      name('حراس التل', 'ar', { kind: 'variant' }),
    ),
  ],
});
const corpus = loadCorpus([{ name: 'own', root: 'file:///own', files: [{ path: 'a.actors.json', text }] }]);

describe('of all that may be said of a name, one thing is', () => {
  it.each([
    ['contested, though ambiguous and a variant', 'Then the ⟦Hill gangs⟧{name-contested} left.'],
    ['ambiguous, though a variant', 'Then the ⟦Hillmen⟧{name-ambiguous} left.'],
    ['a variant', 'Then the ⟦Hill Gard⟧{name-variant} left.'],
    ['misspelt', 'Then the ⟦Hill Colunm⟧{name-misspelled} left.'],
    ['contested in Arabic', 'ثم غادرت ⟦عصابات التل⟧{name-contested} المدينة.'],
    ['ambiguous in Arabic', 'ثم غادر ⟦أهل التلال⟧{name-ambiguous} المدينة.'],
    ['a variant in Arabic', 'ثم غادر ⟦حراس التل⟧{name-variant} المدينة.'],
  ])('%s', (_, marked) => checkFindings(marked, { corpus }));
});

it('no two findings are of one name', () => {
  const draft = `---
date: 2021-03-01
---

The Dawn gangs left Sahlah, Aqaba Minor's port and Bir Hajar. Brigadier Kareem Nuwairi spoke in Marfa.

انسحبت عصابات الفجر من السهله ومن الانوار. تحدث العميد كريم النويري بالعقبه الصغرى.
`;
  const service = serviceFor({
    corpus: nameCorpus,
    settings: { rules: { 'name-unknown': 'hint', 'name-not-in-source': 'hint' } },
  });
  const spans = service.findings(service.read(draft)).map(({ span }) => span);
  expect(spans.length).toBeGreaterThan(8);
  for (const [i, { start }] of spans.entries()) {
    expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
  }
});
