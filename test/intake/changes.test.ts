import { describe, expect, it } from 'vitest';
import { proposalChanges } from '../../server/src/core/intake.ts';
import { loadCorpus } from '../../server/src/core/service.ts';
import { inParagraphs, PARAGRAPHS, page, proposal } from '../support/intake.ts';
import { MINI_LAYER } from '../support/mini-corpus.ts';

const TEXT = page(
  '<meta property="og:title" content="Water in every street"><meta name="date" content="2024-02-01">',
  inParagraphs([
    ...PARAGRAPHS,
    'Health Minister Omar Saleh said that 4,500 residents of Tel Warda had fled.',
  ]),
);

describe('the files of a proposal', () => {
  it('load without a fault, and every record is unreviewed', async () => {
    const made = await proposal(TEXT);
    const { changes, refused } = proposalChanges(made, undefined);
    expect(refused).toEqual([]);
    const { createHash } = await import('node:crypto');
    const files = changes.map(({ path, text }) => ({
      path,
      text,
      ...(path.endsWith('.txt') && { sha256: createHash('sha256').update(text).digest('hex') }),
    }));
    const corpus = loadCorpus([MINI_LAYER, { name: 'own', root: 'own', files }]);
    expect(
      corpus.problems.filter(
        ({ layer, severity }) => layer === 1 && severity !== 'hint' && severity !== 'information',
      ),
    ).toEqual([]);
    const { id } = made.article;
    expect(corpus.articles.get(id)?.claims).toHaveLength(1);
    expect(corpus.bodies.get(id)).toBe(made.body);
    expect(corpus.mentions.get(id)).toEqual(made.mentions);
    for (const { provenance } of [corpus.articles.get(id)!, corpus.actors.get('omar-saleh')!])
      expect(provenance).toMatchObject({ method: 'model', tool: 'isnad add' });
    expect(changes.map(({ path }) => path).sort()).toEqual([
      '.gitignore',
      'actors/own.actors.json',
      `articles/${id}.article.json`,
      `articles/${id}.mentions.json`,
      `articles/${id}.txt`,
      'corpus.json',
    ]);
  });

  it('leave bodies out of git once', async () => {
    const made = await proposal(TEXT);
    const ignored = (before?: string) =>
      proposalChanges(made, undefined, before).changes.find(({ path }) => path === '.gitignore');
    expect(ignored('node_modules')).toEqual({
      path: '.gitignore',
      before: 'node_modules',
      text: 'node_modules\n# Texts of articles belong to their publishers. Take this line out to keep them in git.\narticles/*.txt\n',
    });
    expect(ignored('articles/*.txt\n')).toBeUndefined();
    expect(ignored('!articles/*.txt\n')).toBeUndefined();
  });

  it('are none where a file of the corpus is broken', async () => {
    const made = await proposal(TEXT);
    const broken = {
      ...MINI_LAYER,
      files: [...MINI_LAYER.files, { path: 'actors/own.actors.json', text: '{ "actors": [' }],
    };
    const { changes, refused } = proposalChanges(made, loadCorpus([broken]).layers[0]);
    expect(changes).toEqual([]);
    expect(refused.map(({ path }) => path)).toEqual(['actors/own.actors.json']);
  });
});
