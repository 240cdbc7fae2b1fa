// Isnad: Add Article… on the server's side: gets the text, has the core draft a record of it, and writes what was drafted.
// Knows where texts come from and where files go, not what is in them.

import type { CancellationToken } from 'vscode-languageserver';
import {
  type ArticleProposal,
  articleInTheWay,
  formatOfFile,
  proposalChanges,
  proposeArticle,
} from '../core/intake.ts';
import { calendarDay, messageOf } from '../core/service.ts';
import { fileUri } from './file-uri.ts';
import type { Platform } from './platform.ts';
import type { AddArticleParams, AddedArticle, ArticleOrigin } from './protocol.ts';
import type { Workspace } from './workspace.ts';

/** An article as it came, and what is known of where from. */
interface GivenArticle {
  readonly text: string;
  readonly format?: 'html' | 'markdown' | 'text';
  readonly url?: string;
}

const nothing = (problem: string): AddedArticle => ({ names: [], notes: [], problem });

/**
 * Drafts a record of the article that `params` tell of and writes it, its body, and what it proposes into the corpus;
 * then lets `reload` take it up. A cancelled request writes nothing. Rejects only where the platform fails unexpectedly.
 */
export async function addArticle(
  platform: Platform,
  workspace: Workspace,
  reload: () => Promise<void>,
  { uri, from, by }: AddArticleParams,
  token: CancellationToken,
): Promise<AddedArticle> {
  const folder = workspace.corpusFolderFor(uri);
  if (!folder) return nothing('Open a folder first: a corpus is kept in one.');
  if (!platform.writeChanges) return nothing('This editor gives Isnad no files to write.');
  let given: GivenArticle;
  try {
    given = await getText(platform, workspace, from, token);
  } catch (error) {
    return nothing(messageOf(error));
  }
  if (token.isCancellationRequested) return nothing('Nothing was added.');
  const corpus = workspace.corpusBeside(folder);
  const proposal = await proposeArticle(corpus, {
    ...given,
    retrieved: calendarDay(new Date()),
    ...(by && { by }),
  });
  if (token.isCancellationRequested) return nothing('Nothing was added.');
  if ('reason' in proposal) return nothing(proposal.reason);
  const file = (path: string) => fileUri(folder.root, path);
  const { id } = proposal.article;
  const there = articleInTheWay(corpus, proposal);
  if (there) {
    const place = workspace.service.place({ kind: 'article', id: there.id });
    const what = there.isSame ? 'this article already:' : 'another article with the id';
    return {
      ...nothing(`The corpus has ${what} ${there.id}.`),
      key: there.id,
      ...(place && { record: fileUri(place.root, place.file) }),
    };
  }
  const gitignore = await platform.readText(file('.gitignore'));
  const { changes, refused } = proposalChanges(proposal, folder.layer, gitignore);
  const [stopped] = refused;
  if (stopped) return nothing(`${stopped.path}: ${stopped.reason}.`);
  try {
    await platform.writeChanges(folder.root, changes);
  } catch (error) {
    return nothing(messageOf(error));
  }
  await reload();
  const body = changes.find(({ path }) => path.endsWith('.txt'));
  return {
    record: file(
      changes.find(({ path }) => path.endsWith('.article.json'))?.path ?? `articles/${id}.article.json`,
    ),
    ...(body && { body: file(body.path) }),
    key: id,
    summary: summaryOf(proposal),
    names: changes.flatMap(({ path }) => (/\.(?:actors|places)\.json$/.test(path) ? [file(path)] : [])),
    notes: proposal.problems.map(({ message }) => message),
  };
}

async function getText(
  platform: Platform,
  workspace: Workspace,
  from: ArticleOrigin,
  token: CancellationToken,
): Promise<GivenArticle> {
  if (from.kind === 'text') return { text: from.text, ...(from.format && { format: from.format }) };
  if (from.kind === 'file') {
    if (!platform.readArticle) throw new Error('This editor gives Isnad no files to read.');
    const format = formatOfFile(from.uri);
    return { text: await platform.readArticle(from.uri), ...(format && { format }) };
  }
  // The client asks the writer each time; the setting is looked at here as well, where the network is.
  if (!workspace.service.settings.allowNetwork)
    throw new Error('Fetching pages is off: see the setting isnad.allowNetwork.');
  if (!platform.fetchArticle) throw new Error('This editor gives Isnad no network.');
  const abort = new AbortController();
  const cancelled = token.onCancellationRequested(() => abort.abort());
  try {
    const { text, format } = await platform.fetchArticle(from.url, abort.signal);
    return { text, format, url: from.url };
  } finally {
    cancelled.dispose();
  }
}

function summaryOf({ parts, actors, places }: ArticleProposal): string {
  const count = (kind: ArticleProposal['parts'][number]['kind']) =>
    new Set(parts.filter((part) => part.kind === kind).map(({ id }) => id)).size;
  const counts: readonly (readonly [number, string, string])[] = [
    [count('claim'), 'claim', 'claims'],
    [count('source'), 'source', 'sources'],
    [actors.length, 'new actor', 'new actors'],
    [places.length, 'new place', 'new places'],
  ];
  const told = counts.flatMap(([n, one, many]) => (n > 0 ? [`${n} ${n === 1 ? one : many}`] : []));
  return told.length > 0 ? told.join(', ') : 'no claims';
}
