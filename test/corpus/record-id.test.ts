import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFreeId, recordId, slugOf } from '../../server/src/core/corpus/record-id.ts';
import { miniCorpus } from '../support/mini-corpus.ts';

describe('the slug of a name', () => {
  it.each([
    ['Karim Nuwayri', 'karim-nuwayri'],
    ["Sana'a", 'sanaa'],
    ['Médecins Sans Frontières', 'medecins-sans-frontieres'],
    ['Łódź', 'lodz'],
    ['U.N.', 'u-n'],
    ['مصراتة', 'msrata'],
    ['النويري', 'al-nuyri'],
    ['كريم النويري', 'krim-al-nuyri'],
    ['لواء ٧٧', 'lwa-77'],
    ['وادي الشاطئ', 'wadi-al-shati'],
    ['東京', ''],
    ['—', ''],
  ])('%s → %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
  it('is an id, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (name) => {
        const id = recordId(name, 'actor', () => true);
        expect(id).toMatch(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/);
        expect(id.length).toBeLessThanOrEqual(64);
      }),
    );
  });
});

describe('a record id', () => {
  it('is one that no record has', () => {
    const [taken] = miniCorpus.actors.keys();
    expect(isFreeId(miniCorpus, taken!)).toBe(false);
    expect(recordId(taken!, 'actor', (id) => isFreeId(miniCorpus, id))).toBe(`${taken}-2`);
  });
});
