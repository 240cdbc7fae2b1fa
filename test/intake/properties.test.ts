import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeArticle } from '../../server/src/core/intake.ts';
import { loadCorpus } from '../../server/src/core/service.ts';
import { checkSpans } from '../support/intake.ts';
import { MINI_LAYER, miniCorpus } from '../support/mini-corpus.ts';

/** Pieces that intake looks for, in any order, and letters that it does not expect. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '«',
      '»',
      '"',
      '(',
      ')',
      '\n',
      '\n\n',
      ' ',
      ', ',
      '، ',
      ': ',
      '. ',
      '—',
      '\u200f',
      '\ud83d\ude00',
      '٢٠٢١',
      '40',
      '15 ـ 20',
    ],
    ...[
      'قال',
      'نقلت صحيفة',
      'عن',
      'مصادر',
      'نقلا عن',
      'أن',
      'ألف جندي',
      'د ب أ',
      'كل فريق',
      'الوزير',
      'مدينة',
      'عبد',
      'بن',
    ],
    ...[
      'said',
      'citing',
      'quoted',
      'Salma Darwish',
      'a commander told',
      'Minister',
      'the town of',
      'By ',
      'May 18, 2016',
      '$1.2 million',
    ],
    ...['<p>', '</p>', '<script>', '<div', '&amp;', '---\n', '# ', 'https://a.example/x', '<!--', ']]>'],
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const text = fc
  .array(piece, { maxLength: 60 })
  .map((pieces) => `One two three four five six. ${pieces.join(' ')}`);

describe('any text at all', () => {
  it.each(['text', 'markdown', 'html'] as const)(
    'as %s gives a record that the format takes, or a reason',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(text, async (source) => {
          const made = await proposeArticle(miniCorpus, { text: source, format, retrieved: '2024-03-05' });
          if ('reason' in made) return;
          checkSpans(made);
          const { article, actors, places } = made;
          const file = (path: string, value: unknown) => ({ path, text: JSON.stringify(value) });
          const { problems } = loadCorpus([
            MINI_LAYER,
            {
              name: 'own',
              root: 'own',
              files: [
                file('corpus.json', { corpus: 1, id: 'own' }),
                file('actors/own.actors.json', { actors }),
                file('places/own.places.json', { places }),
                file(`articles/${article.id}.article.json`, article),
              ],
            },
          ]);
          const grave = problems.filter(
            ({ layer, severity, code }) => layer === 1 && severity === 'error' && code !== 'corpus-text',
          );
          expect(grave).toEqual([]);
        }),
        { numRuns: 150 },
      );
    },
  );
});
