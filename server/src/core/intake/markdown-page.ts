// A Markdown file as a page: its front matter says what a page's metas say, its blocks are the paragraphs.

import { lookupTable } from '../base/lookup-table.ts';
import { parseProse } from '../text/markdown.ts';
import { OBJECT } from '../text/prose.ts';
import type { Page } from './page-facts.ts';

/** Keys of front matter that say something of an article, and the meta that says the same. */
const METAS: Readonly<Record<string, string>> = lookupTable({
  title: 'og:title',
  date: 'date',
  published: 'date',
  author: 'author',
  byline: 'author',
  publisher: 'dc.publisher',
  source: 'dc.publisher',
  site: 'og:site_name',
  lang: 'language',
  language: 'language',
  url: 'og:url',
  link: 'og:url',
  permalink: 'og:url',
  canonical: 'og:url',
});

/** Reads `source` as a page; of front matter only plain lines `key: value`. */
export function markdownPage(source: string): Page {
  const { blocks, frontMatter } = parseProse(source);
  const metas = (frontMatter?.text ?? '').split('\n').flatMap((line) => {
    const at = line.search(/[:=]/);
    const name = at < 0 ? undefined : METAS[line.slice(0, at).trim().toLowerCase()];
    const content = line
      .slice(at + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2');
    return name && content !== '' ? [{ name, content }] : [];
  });
  const heading = blocks[0]?.block.kind === 'heading' ? textOf(blocks[0].block.prose.text) : undefined;
  return {
    metas,
    jsonLd: [],
    times: [],
    ...(heading && { heading }),
    lines: [],
    paragraphs: blocks.map(({ block }) => textOf(block.prose.text)).filter((text) => text !== ''),
  };
}

const textOf = (prose: string): string => prose.replaceAll(OBJECT, '').replace(/\s+/g, ' ').trim();
