import { describe, expect, it } from 'vitest';
import { formatOf, proposeArticle } from '../../server/src/core/intake.ts';
import {
  ARABIC_PARAGRAPHS,
  checkSpans,
  inParagraphs,
  PARAGRAPHS,
  page,
  proposal,
} from '../support/intake.ts';
import { miniCorpus } from '../support/mini-corpus.ts';

describe('the body of a page', () => {
  it('is its article, a paragraph a line', async () => {
    const { body } = await proposal(
      page(
        '<meta property="og:title" content="Water in every street"><style>p { color: red }</style>',
        `<a href="#main">Skip to content</a><nav><ul><li>Home</li><li>World</li></ul></nav>
         <main id="main">${inParagraphs(PARAGRAPHS)}<div>Share this</div><h2>Related stories</h2></main>
         <footer>Copyright 2024. All rights reserved.</footer>`,
      ),
    );
    expect(body).toBe(`Water in every street\n\n${PARAGRAPHS.join('\n\n')}\n`);
  });

  it('is Arabic as it was written, without signs that steer the display', async () => {
    const { body, article } = await proposal(
      page(
        '<title>ماء</title>',
        inParagraphs(ARABIC_PARAGRAPHS.map((text) => `\u200f${text}\u200f`)),
        'lang="ar" dir="rtl"',
      ),
    );
    expect(body).toContain(ARABIC_PARAGRAPHS.join('\n\n'));
    expect(body).not.toMatch(/[\u200e\u200f]/);
    expect(article.language).toBe('ar');
  });

  it('has no script, whatever is in it', async () => {
    const { body, article } = await proposal(
      page(
        `<script>document.title = "no"</script><meta property="og:title" content="&lt;img src=x onerror=alert(1)&gt; Water">`,
        `<article onclick="alert(1)"><script>alert("no")</script>${PARAGRAPHS.map((text) => `<p>${text}<script>alert(2)</script></p>`).join('')}
         <iframe src="https://evil.example"></iframe><svg onload="alert(3)"></svg></article>`,
      ),
    );
    expect(body).not.toContain('alert("no")');
    expect(body).not.toContain('alert(2)');
    expect(article.headline?.en).toBe('<img src=x onerror=alert(1)> Water');
  });
});

describe('a broken page', () => {
  it.each([
    ['tags that do not close', `<html><body><div><p>${PARAGRAPHS.join('<p>')}<b><i`],
    ['no body', `<p>${PARAGRAPHS.join('</p><p>')}</p>`],
    [
      'attributes without quotes',
      `<html lang=en><body class=x title=it's><p onclick=a("b")>${PARAGRAPHS.join('</p><p>')}</p></body></html>`,
    ],
    ['closing tags only', `</div></p></span>${inParagraphs(PARAGRAPHS)}</html></html>`],
    ['comments and CDATA', `<!-- <p>no</p> --><![CDATA[ no ]]>${inParagraphs(PARAGRAPHS)}<!-- no`],
  ])('with %s still has its text', async (_, html) => {
    const made = await proposal(html, { format: 'html' });
    for (const text of PARAGRAPHS) expect(made.body).toContain(text.slice(0, 60));
    checkSpans(made);
  });

  it.each([
    ['', 'html'],
    ['<html><body></body></html>', 'html'],
    ['<html><body><p>Hello</p></body></html>', 'html'],
    ['<html><head><script type="application/ld+json">[[[[', 'html'],
    ['\0\0\0', 'text'],
    ['   \n \n', 'text'],
  ] as const)('without an article is none: %j', async (text, format) => {
    const made = await proposeArticle(miniCorpus, { text, format, retrieved: '2024-03-05' });
    expect(made).toEqual({ reason: 'There is no text of an article in it' });
  });
});

describe('NUL bytes', () => {
  it.each(['html', 'markdown', 'text'] as const)('are in no body of %s', async (format) => {
    const { body } = await proposal(PARAGRAPHS.join('\0 '), { format });
    expect(body).not.toContain('\0');
  });
});

describe('a page that is meant to hurt', () => {
  const long = PARAGRAPHS.join(' ');
  it('may nest ten thousand deep', async () => {
    const html = `${'<div>'.repeat(10_000)}${inParagraphs(PARAGRAPHS)}${'</div>'.repeat(10_000)}`;
    const { body } = await proposal(page('', html));
    expect(body).toContain(PARAGRAPHS[1]);
  });
  it('may have ten thousand of everything', async () => {
    const html = `${'<span><a href="#">x</a></span>'.repeat(10_000)}${inParagraphs(PARAGRAPHS)}${'<meta content="x">'.repeat(10_000)}`;
    expect((await proposal(page('', html))).body).toContain(PARAGRAPHS[1]);
  });
  it('may be two megabytes', async () => {
    const paragraph = `${long} ${long} ${long}`;
    const html = inParagraphs(
      Array.from({ length: Math.ceil(2_000_000 / paragraph.length / 2.5) }, () => paragraph),
    );
    const pad = `<!-- ${'x'.repeat(1_200_000)} -->`;
    const made = await proposal(page('<title>Water</title>', pad + html));
    checkSpans(made);
  });
  it('may be one endless line', async () => {
    const made = await proposeArticle(miniCorpus, { text: 'a'.repeat(1_500_000), retrieved: '2024-03-05' });
    expect('reason' in made).toBe(true);
  });
  it('may have JSON-LD that refers to itself', async () => {
    const graph = {
      '@graph': [{ '@id': '#a', '@type': 'NewsArticle', headline: 'Water', author: { '@id': '#a' } }],
    };
    const { article } = await proposal(
      page(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`, inParagraphs(PARAGRAPHS)),
    );
    expect(article.headline).toEqual({ en: 'Water' });
  });
  it('may be larger than is read', async () => {
    const made = await proposeArticle(miniCorpus, { text: 'x '.repeat(3_000_000), retrieved: '2024-03-05' });
    expect(made).toEqual({ reason: 'The text is longer than 5 MB' });
  });
});

describe('what a text is', () => {
  it.each([
    ['<!DOCTYPE html><html>', 'html'],
    ['  <p>One</p>', 'html'],
    ['One <br> two <br/> three <p> four </p>', 'html'],
    ['---\ntitle: x\n---\n', 'markdown'],
    ['# Title\n\nText', 'markdown'],
    ['5 < 6 and 7 > 3', 'text'],
    ['#hashtag of the day', 'text'],
  ] as const)('%j is %s', (text, format) => expect(formatOf(text)).toBe(format));
});
