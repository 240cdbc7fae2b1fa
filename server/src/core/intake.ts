// The only way into intake: an article as a writer has it becomes a record to review, and the files that it is written
// to. Shells (command line, language server) import this file and types alone.

import type { Corpus, CorpusLayer } from './corpus/model.ts';
import type { FileChange, PutResult } from './corpus/put-records.ts';
import type { ArticleInput } from './intake/article-input.ts';
import type { ArticleProposal } from './intake/article-proposal.ts';

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
  _corpus: Corpus,
  _input: ArticleInput,
): Promise<ArticleProposal | NoArticle> {
  return { reason: 'Not drafted yet' };
}

/**
 * The files that `proposal` is written to in `layer` (undefined: a folder without a corpus): record, body, mentions, new
 * actors and places, and a `.gitignore` that leaves bodies out of git (`gitignore`: its text now). For `writeChanges`.
 */
export function proposalChanges(
  _proposal: ArticleProposal,
  _layer: CorpusLayer | undefined,
  _gitignore?: string,
): PutResult {
  const changes: readonly FileChange[] = [];
  return { changes, refused: [] };
}
