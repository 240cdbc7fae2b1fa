// The index of names: what it holds, and the tables under it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  corpusEntities,
  createEntityIndex,
  type IndexedEntity,
  listEntity,
} from '../../server/src/core/corpus/entity-index.ts';
import type { Actor, Place } from '../../server/src/core/corpus/model.ts';
import { NameTrie, textUnits, WordTable } from '../../server/src/core/corpus/name-trie.ts';
import { isOneSlip, NearWords } from '../../server/src/core/corpus/near-words.ts';

const person = (id: string, ...texts: readonly string[]): IndexedEntity => ({
  ref: { kind: 'actor', id },
  type: 'person',
  names: texts.map((text) => ({ text, lang: /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en' })),
});

const formsOf = (entity: IndexedEntity): string[] => {
  const index = createEntityIndex([entity]);
  return Array.from({ length: index.size }, (_, id) => {
    const { kind, name } = index.entry(id);
    return `${kind}: ${name.text}`;
  });
};

describe('the forms of an entity', () => {
  it('of a person: the surname, and the initial with it', () => {
    expect(formsOf(person('a', 'Goran Tomasevic'))).toEqual([
      'name: Goran Tomasevic',
      'surname: Tomasevic',
      'initial: G. Tomasevic',
    ]);
  });

  it('keeps particles with the surname', () => {
    expect(formsOf(person('a', 'Fayez al-Sarraj'))).toContain('surname: al-Sarraj');
    expect(formsOf(person('a', 'سالم عبد الله'))).toContain('surname: عبد الله');
  });

  it('of others: the names alone', () => {
    expect(formsOf(listEntity('a', ['New York', 'نيويورك']))).toEqual(['name: New York', 'name: نيويورك']);
  });

  it('leaves out what is never looked for', () => {
    const entity = person('a', 'Homs');
    expect(formsOf({ ...entity, names: [{ ...entity.names[0]!, match: 'never' }] })).toEqual([]);
  });

  it('bends demonyms', () => {
    const forms = formsOf({
      ...listEntity('a', []),
      demonyms: { ar: ['ليبي'], en: ['Libyan'], fr: ['libyen'] },
    });
    for (const form of ['ليبي', 'الليبيون', 'ليبيتان', 'Libyans', 'libyennes'])
      expect(forms).toContain(`demonym: ${form}`);
    expect(forms).not.toContain('demonym: ليبيا');
  });
});

describe('the entities of a corpus', () => {
  const name = { text: 'x', lang: 'en' };
  const actors = new Map<string, Actor>([
    ['ly', { id: 'ly', type: 'country', names: [name], place: 'ly' }],
    [
      'gna',
      {
        id: 'gna',
        type: 'government',
        names: [name],
        seat: 'tripoli',
        affiliations: [{ target: 'un', relation: 'allied-with' }],
      },
    ],
  ]);
  const places = new Map<string, Place>([
    ['ly', { id: 'ly', type: 'country', names: [name], country: 'LY' }],
    ['tripoli', { id: 'tripoli', type: 'city', names: [name], within: ['district', 'tripoli'] }],
    ['district', { id: 'district', type: 'district', names: [name], within: 'ly' }],
  ]);
  const byKey = new Map(
    [...corpusEntities({ actors, places })].map((entity) => [`${entity.ref.kind}:${entity.ref.id}`, entity]),
  );

  it('joins a country as actor and as place', () => {
    expect(byKey.get('actor:ly')?.twin).toBe('place:ly');
    expect(byKey.get('place:ly')?.twin).toBe('actor:ly');
  });

  it('gives the places that hold a place, nearest first, whatever circle is in them', () => {
    expect(byKey.get('place:tripoli')?.within).toEqual(['district', 'ly']);
  });

  it('gives the country of the places that hold a place, where it names none itself', () => {
    expect(byKey.get('place:tripoli')?.country).toBe('LY');
  });

  it('gives what an actor is tied to', () => {
    expect(byKey.get('actor:gna')?.ties).toEqual(['place:tripoli', 'actor:un']);
  });
});

describe('the tables', () => {
  it('number words in the order of their first coming, and find them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 400 }), (words) => {
        const table = new WordTable();
        const numbers = words.map((word) => table.addText(word));
        const distinct = [...new Set(words)];
        expect(numbers).toEqual(words.map((word) => distinct.indexOf(word)));
        expect(distinct.map((_, id) => table.text(id))).toEqual(distinct);
        const units = textUnits('nowhere');
        expect(table.find(units, 0, units.length)).toBe(distinct.indexOf('nowhere'));
      }),
    );
  });

  it('lead from a sequence to its entries, in the order they came', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }), { maxLength: 300 }),
        (sequences) => {
          const trie = new NameTrie();
          sequences.forEach((sequence, entry) => {
            trie.add(sequence, entry);
          });
          for (const sequence of sequences) {
            const node = sequence.reduce((at, word) => trie.child(at, word), 0);
            const entries: number[] = [];
            for (let entry = trie.first(node); entry >= 0; entry = trie.next(entry)) entries.push(entry);
            expect(entries).toEqual(
              sequences.flatMap((other, i) => (String(other) === String(sequence) ? [i] : [])),
            );
          }
          expect(trie.child(0, 6)).toBe(-1);
        },
      ),
    );
  });
});

describe('near words', () => {
  it.each([
    ['misrata', 'misrat', true],
    ['misrata', 'misratta', true],
    ['misrata', 'mizrata', true],
    ['misrata', 'mirsata', true],
    ['misrata', 'misrata', false],
    ['misrata', 'mizratta', false],
    ['مصراته', 'مصراطه', true],
    ['مصراته', 'مصراط', false],
  ])('%s and %s: %s', (a, b, near) => {
    expect(isOneSlip(a, b)).toBe(near);
    expect(isOneSlip(b, a)).toBe(near);
  });

  it('finds all that are one slip away, and no other', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'abc'), minLength: 4, maxLength: 7 }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        words,
        fc.string({ unit: fc.constantFrom(...'abc'), minLength: 4, maxLength: 7 }),
        (known, word) => {
          const table = new WordTable();
          table.addText('\0');
          for (const one of known) table.addText(one);
          const found = new NearWords(table).near(word).map((id) => table.text(id));
          expect(found.toSorted()).toEqual(
            [...new Set(known)].filter((one) => isOneSlip(word, one)).toSorted(),
          );
        },
      ),
    );
  });
});
