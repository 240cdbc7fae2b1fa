import { describe, expect, it } from 'vitest';
import { ARABIC_PARAGRAPHS, inParagraphs, PARAGRAPHS, page, proposal } from '../support/intake.ts';

const ARTICLE = inParagraphs(PARAGRAPHS);
const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the head of a page', () => {
  it('comes from JSON-LD', async () => {
    const { article } = await proposal(
      page(
        json({
          '@type': 'NewsArticle',
          headline: 'Water in every street',
          datePublished: '2024-02-01T08:00:00.000Z',
          dateModified: '2024-02-03',
          author: [{ '@type': 'Person', name: 'Salma Darwish' }, 'Ivo Brand'],
          publisher: { '@type': 'Organization', name: 'Al-Mirsad' },
          inLanguage: 'en-GB',
          url: 'https://mirsad.example/water',
        }),
        ARTICLE,
      ),
    );
    expect(article).toMatchObject({
      id: 'al-mirsad-2024-02-01-water-every-street',
      headline: { en: 'Water in every street' },
      language: 'en',
      publisher: { actor: 'al-mirsad', basis: 'stated', why: 'JSON-LD' },
      published: { value: '2024-02-01', basis: 'stated' },
      modified: '2024-02-03',
      url: 'https://mirsad.example/water',
      retrieved: '2024-03-05',
      bylines: [{ text: 'Salma Darwish', actor: 'salma-darwish' }, { text: 'Ivo Brand' }],
    });
  });

  it('comes from JSON-LD with a graph and references', async () => {
    const { article } = await proposal(
      page(
        json({
          '@graph': [
            { '@type': 'WebSite', name: 'The whole site' },
            { '@type': 'Organization', '@id': '#us', name: 'The Valley Post' },
            {
              '@type': 'OpinionNewsArticle',
              headline: 'Build the wall',
              datePublished: '2024-02-01',
              publisher: { '@id': '#us' },
            },
          ],
        }),
        ARTICLE,
      ),
    );
    expect(article).toMatchObject({
      type: 'opinion',
      headline: { en: 'Build the wall' },
      publisher: { text: 'The Valley Post', basis: 'stated' },
    });
  });

  it('goes on to OpenGraph where JSON-LD is broken', async () => {
    const { article } = await proposal(
      page(
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>
         <meta property="og:title" content="Water in every street - Al-Mirsad"><meta property="og:site_name" content="Al-Mirsad">
         <meta property="article:published_time" content="2024-02-01T22:30:00+02:00">
         <link rel="canonical" href="https://mirsad.example/water">`,
        ARTICLE,
      ),
    );
    expect(article).toMatchObject({
      headline: { en: 'Water in every street' },
      publisher: { actor: 'al-mirsad', why: 'og:site_name' },
      published: { value: '2024-02-01', why: 'article:published_time' },
      url: 'https://mirsad.example/water',
    });
  });

  it.each([
    [
      'citation_date',
      '<meta name="citation_title" content="T of it"><meta name="citation_date" content="2024/02/01">',
      '2024-02-01',
    ],
    [
      'dc.date',
      '<meta name="DC.title" content="T of it"><meta name="DC.date" content="1 February 2024">',
      '2024-02-01',
    ],
  ])('reads %s', async (why, head, value) => {
    const { article } = await proposal(page(head, ARTICLE));
    expect(article.headline).toEqual({ en: 'T of it' });
    expect(article.published).toMatchObject({ value, why });
  });

  it('comes from what the page shows where it says nothing of itself', async () => {
    const { article, body, problems } = await proposal(
      page(
        '<title>Water in every street</title>',
        `<nav><a href="/">Home</a></nav><h1>Water in every street</h1><p>By Ivo Brand and Mona Reed</p><p>May 18, 2016</p>${ARTICLE}`,
      ),
    );
    expect(article.headline).toEqual({ en: 'Water in every street' });
    expect(article.published).toMatchObject({ value: '2016-05-18', why: 'the date line: May 18, 2016' });
    expect(article.bylines?.map(({ text }) => text)).toEqual(['Ivo Brand', 'Mona Reed']);
    expect(body.startsWith('Water in every street\n\n')).toBe(true);
    expect(problems.map(({ message }) => message)).toContain('The outlet was not found: fill in `publisher`');
  });

  it('says so where there is no date', async () => {
    const { article, problems } = await proposal(page('<title>Water everywhere</title>', ARTICLE));
    expect(article.published).toEqual({ value: null, basis: 'unknown' });
    expect(problems.map(({ message }) => message)).toContain('No date was found: fill in `published`');
  });

  it('trusts the letters where the page declares another language', async () => {
    const { article } = await proposal(
      page('<title>ماء في كل شارع</title>', inParagraphs(ARABIC_PARAGRAPHS), 'lang="en"'),
    );
    expect(article.language).toBe('ar');
    const persian = await proposal(page('<title>آب</title>', inParagraphs(ARABIC_PARAGRAPHS), 'lang="fa"'));
    expect(persian.article.language).toBe('fa');
  });

  it('lets the writer decide', async () => {
    const { article } = await proposal(page('<meta property="og:title" content="Water">', ARTICLE), {
      published: '2020-01-02',
      publisher: 'المرصاد',
      id: 'water',
      url: 'https://mirsad.example/w',
      by: 'Ivo',
    });
    expect(article).toMatchObject({
      id: 'water',
      published: { value: '2020-01-02', basis: 'external' },
      publisher: { actor: 'al-mirsad', basis: 'external' },
      url: 'https://mirsad.example/w',
      provenance: {
        method: 'model',
        tool: 'isnad add',
        at: '2024-03-05',
        by: 'Ivo',
        source: 'https://mirsad.example/w',
      },
    });
  });

  it('knows the outlet by its address', async () => {
    const { article } = await proposal(page('<title>Water</title>', ARTICLE), {
      url: 'https://www.al-mirsad.example/x',
    });
    expect(article.publisher).toEqual({
      actor: 'al-mirsad',
      basis: 'inferred',
      why: 'the address is of al-mirsad.example',
    });
  });
});

describe('an article that the corpus has', () => {
  it('is known by its address, however it is written', async () => {
    const { sameAs } = await proposal(page('<title>Flood</title>', ARTICLE), {
      url: 'http://www.mirsad.example/2021/flood/?utm_source=x#top',
    });
    expect(sameAs).toBe('mirsad-2021-03-02-flood');
  });
});

describe('a key', () => {
  it.each([['Fig trees die'], ['ماء في كل شارع']])(
    'of «%s» is one that Pandoc and Quarto take',
    async (headline) => {
      const { article } = await proposal(page(`<meta property="og:title" content="${headline}">`, ARTICLE));
      expect(article.id).toMatch(/^(?!fig-)[a-z0-9]+(?:-[a-z0-9]+)*$/);
    },
  );

  it('has the day on which the text came where nothing else is known', async () => {
    const { article } = await proposal('It rained all day and the water did not fall.\nThen it was over.');
    expect(article.id).toBe('text-2024-03-05');
  });

  it('is free', async () => {
    const { article } = await proposal(
      page(
        '<meta property="og:title" content="Report raid"><meta property="og:site_name" content="Raid"><meta name="date" content="2022-01-01">',
        ARTICLE,
      ),
      { published: '2022' },
    );
    expect(article.id).not.toBe('raid-report-2022');
  });
});
