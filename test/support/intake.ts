// Articles for the tests of intake, over the mini corpus: all made up.

import { expect } from 'vitest';
import { type ArticleInput, type ArticleProposal, proposeArticle } from '../../server/src/core/intake.ts';
import type { Corpus } from '../../server/src/core/service.ts';
import { miniCorpus } from './mini-corpus.ts';

/** What is drafted from `text`; fails where nothing is. */
export async function proposal(
  text: string,
  more: Partial<ArticleInput> = {},
  corpus: Corpus = miniCorpus,
): Promise<ArticleProposal> {
  const made = await proposeArticle(corpus, { text, retrieved: '2024-03-05', ...more });
  if ('reason' in made) expect.unreachable(made.reason);
  return made as ArticleProposal;
}

/** A page with `head` and `body`. */
export const page = (head: string, body: string, attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** Three paragraphs, enough for an article, that name nobody. */
export const PARAGRAPHS = [
  'The rain began on Sunday night and did not stop until the morning, and by then the water stood in every street of the lower town.',
  'People carried what they could to the hills, where the old school and the market hall were opened for them before noon.',
  'It was the third flood of the decade, and many asked why the wall along the river had never been finished by the council.',
];

export const ARABIC_PARAGRAPHS = [
  'بدأ المطر ليل الأحد ولم يتوقف حتى الصباح، وكان الماء عندها قد غمر كل شارع من شوارع الحي القديم المطل على النهر.',
  'وحمل الناس ما استطاعوا إلى التلال، حيث فتحت لهم المدرسة القديمة وقاعة السوق أبوابهما قبل الظهر بقليل.',
  'وهذا ثالث فيضان في عشر سنوات، وتساءل كثيرون لماذا لم يكتمل الجدار الذي كان يفترض أن يحمي الضفة الشرقية.',
];

export const inParagraphs = (paragraphs: readonly string[]): string =>
  `<article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;

/** Every span of `made` that holds words holds those that it says; all spans are in the body. */
export function checkSpans({ article, body, mentions, parts, chains }: ArticleProposal): void {
  for (const claim of article.claims ?? []) {
    for (const link of claim.attribution) {
      if (link.cue) expect(body.slice(link.cue.start, link.cue.end)).toBe(link.cue.text);
    }
    if (claim.quote) expect(body.slice(claim.quote.start, claim.quote.end)).toBe(claim.quote.text);
  }
  const spans = [
    ...(article.claims ?? []).flatMap(({ evidence }) => evidence ?? []),
    ...(article.boilerplate ?? []),
    ...mentions.map(([start, end]) => ({ start, end })),
    ...parts.map(({ span }) => span),
    ...chains.map(({ span }) => span),
  ];
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(body.length);
  }
}
