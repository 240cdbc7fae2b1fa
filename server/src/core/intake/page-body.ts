// The text that is kept of a page: its article, without navigation, repeats and links to other articles; and the lines
// beside it that may say its date.

import { type BodyLine, readBodyLines } from './body-lines.ts';
import { BEHIND_ARTICLE } from './line-words.ts';
import type { ArticleFacts, Page } from './page-facts.ts';

/** The article of a page: its headline and paragraphs, without what is navigation or told by the record. */
export function bodyOf(page: Page, { headline }: ArticleFacts): string {
  const first = page.paragraphs.slice(0, 3);
  const own = headline === undefined || first.some((one) => one === headline.value) ? [] : [headline.value];
  const joined = [...own, ...page.paragraphs].join('\n\n');
  const lines = readBodyLines(joined, headline?.value);
  const kept = lines
    .slice(0, behindArticle(joined, lines))
    .filter(({ kind }) => kind !== 'boilerplate' && kind !== 'url')
    .map(({ start, end }) => joined.slice(start, end));
  return withoutRepeats(kept)
    .join('\n\n')
    .concat(kept.length > 0 ? '\n' : '');
}

/** A line this long is none of a list of links. */
const LONGEST_LINK = 200;

/** Index of the line from which on a page speaks of other articles: below its middle, and nothing but short lines. */
function behindArticle(body: string, lines: readonly BodyLine[]): number {
  const isLink = ({ start, end }: BodyLine) => end - start <= LONGEST_LINK;
  const at = lines.findIndex(
    (line, i) =>
      i > lines.length / 2 &&
      line.kind === 'boilerplate' &&
      BEHIND_ARTICLE.test(body.slice(line.start, line.end)) &&
      lines.slice(i).every((one) => isLink(one) && one.kind !== 'credit'),
  );
  return at < 0 ? lines.length : at;
}

/** Lines above and below a heading in which its date and byline are. */
const ABOVE = 6;
const BELOW = 12;

/** The lines of a page near its headline. */
export function aroundHeading(lines: readonly string[], headline: string | undefined): readonly string[] {
  const at = headline === undefined ? -1 : lines.lastIndexOf(headline, 200);
  return at < 0 ? lines.slice(0, BELOW) : lines.slice(Math.max(0, at - ABOVE), at + BELOW);
}

/** Pages say their headline and their lead twice. */
const withoutRepeats = (paragraphs: readonly string[]): readonly string[] =>
  paragraphs.filter(
    (paragraph, i) =>
      paragraph !== paragraphs[i - 1] && !(i > 0 && i < 4 && paragraphs.indexOf(paragraph) < i),
  );
