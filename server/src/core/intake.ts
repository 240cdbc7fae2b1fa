// The only way into intake: an article as a writer has it becomes a record to review, and the files that it is written
// to. Shells (command line, language server) import this file and types alone.

import { formatCorpusText } from './corpus/format-json.ts';
import type { Corpus, CorpusLayer } from './corpus/model.ts';
import { type PutResult, putRecords } from './corpus/put-records.ts';
import type { ArticleFormat, ArticleInput } from './intake/article-input.ts';
import type { ArticleProposal } from './intake/article-proposal.ts';
import { draftArticle } from './intake/draft-article.ts';
import { markdownPage } from './intake/markdown-page.ts';
import { entityIndexOf } from './service.ts';

export type { FileChange } from './corpus/put-records.ts';
export type { ArticleFormat, ArticleInput } from './intake/article-input.ts';
export type {
  ArticleProposal,
  IntakeProblem,
  ProposedPart,
  SentenceChain,
  UnknownName,
} from './intake/article-proposal.ts';

/** An article from which nothing can be drafted: it has no text. */
export interface NoArticle {
  readonly reason: string;
}

/**
 * Drafts a record from `input`, with the names of `corpus` known. Pure but for one thing: the reader of HTML is loaded
 * when the first page comes. Never throws on text; a text without an article gives the reason.
 */
export async function proposeArticle(
  corpus: Corpus,
  input: ArticleInput,
): Promise<ArticleProposal | NoArticle> {
  if (input.text.length > LONGEST_INPUT) return { reason: 'The text is longer than 5 MB' };
  // A file with NUL is none of a corpus.
  const text = input.text.replaceAll('\0', '');
  const format = input.format ?? formatOf(text);
  const page =
    format === 'html'
      ? (await import('./intake/page.ts')).readPage(text)
      : format === 'markdown'
        ? markdownPage(text)
        : undefined;
  return draftArticle({ ...input, text }, page, corpus, entityIndexOf(corpus));
}

const LONGEST_INPUT = 5 * 1024 * 1024;

/** The article of `corpus` for which `proposal` has no place: itself (`isSame`), or another that has its id. */
export function articleInTheWay(
  corpus: Corpus,
  { article, sameAs }: ArticleProposal,
): { readonly id: string; readonly isSame: boolean } | undefined {
  if (sameAs !== undefined) return { id: sameAs, isSame: true };
  return corpus.articles.has(article.id) ? { id: article.id, isSame: false } : undefined;
}

/** What the name of a file, or its URI, says of its text; nothing where the text is to be looked at. */
export function formatOfFile(name: string): ArticleFormat | undefined {
  if (/\.x?html?$/i.test(name)) return 'html';
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : undefined;
}

/** What a text is by its looks: a page by its tags, Markdown by a front matter or a heading. */
export function formatOf(text: string): ArticleFormat {
  const head = text.slice(0, 20_000);
  if (/^\s*<(?:!doctype|html|head|body|article|main|section|div|p|h1|meta|\?xml)[\s>!]/i.test(head))
    return 'html';
  const tags = head.match(/<\/?(?:html|body|p|div|article|span|h[1-6]|br)[\s/>]/gi)?.length ?? 0;
  if (tags > 3) return 'html';
  return /^\ufeff?(?:---\n|#{1,6} \S)/.test(head) ? 'markdown' : 'text';
}

/**
 * The files that `proposal` is written to in `layer` (undefined: a folder without a corpus): record, body, mentions, new
 * actors and places, and a `.gitignore` that leaves bodies out of git (`gitignore`: its text now). For `writeChanges`.
 * Everything is refused where a file refuses its part.
 */
export function proposalChanges(
  proposal: ArticleProposal,
  layer: CorpusLayer | undefined,
  gitignore?: string,
): PutResult {
  const { article, actors, places, body, mentions } = proposal;
  const put = putRecords(layer, [
    ...actors.map((record) => ({ kind: 'actor' as const, record })),
    ...places.map((record) => ({ kind: 'place' as const, record })),
    { kind: 'article' as const, record: article },
  ]);
  if (put.refused.length > 0) return { changes: [], refused: put.refused };
  const ignored = ignoringBodies(gitignore);
  const sidecar = { article: article.id, sha256: article.body?.sha256, mentions };
  return {
    changes: [
      ...put.changes,
      { path: `articles/${article.id}.txt`, text: body },
      { path: `articles/${article.id}.mentions.json`, text: formatCorpusText(JSON.stringify(sidecar)) ?? '' },
      ...(ignored === undefined
        ? []
        : [{ path: '.gitignore', text: ignored, ...(gitignore !== undefined && { before: gitignore }) }]),
    ],
    refused: [],
  };
}

const BODIES = 'articles/*.txt';

/** `.gitignore` with a line for bodies; nothing where it has one already, be it switched off. */
function ignoringBodies(gitignore: string | undefined): string | undefined {
  if (gitignore?.includes(BODIES)) return undefined;
  const before =
    gitignore === undefined || gitignore === '' || gitignore.endsWith('\n')
      ? (gitignore ?? '')
      : `${gitignore}\n`;
  return `${before}# Texts of articles belong to their publishers. Take this line out to keep them in git.\n${BODIES}\n`;
}
