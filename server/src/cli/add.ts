// `isnad add`: an article becomes a record of a corpus folder, to be reviewed.

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  type ArticleFormat,
  type ArticleInput,
  type ArticleProposal,
  articleInTheWay,
  formatOfFile,
  proposalChanges,
  proposeArticle,
} from '../core/intake.ts';
import { calendarDay, loadCorpus, type Settings } from '../core/service.ts';
import { decodeText, NotText } from '../node/decode-text.ts';
import { CannotFetch, fetchArticle } from '../node/fetch-article.ts';
import { readIfAny, readLayers } from './corpus-options.ts';
import { CannotRun, type Io, readingFault } from './io.ts';
import { writeCorpus } from './write-corpus.ts';

export interface AddOptions
  extends Pick<ArticleInput, 'url' | 'language' | 'published' | 'publisher' | 'id' | 'by'> {
  /** The corpus folder; made where there is none. */
  readonly into: string;
  readonly format?: ArticleFormat;
  /** The writer wants the page fetched. */
  readonly allowNetwork?: boolean;
  /** Corpora whose names are known besides. */
  readonly corpus?: readonly string[];
  readonly builtin: Settings['builtinCorpus'];
}

/** Problems that are printed; the record shows the others. */
const MOST_PROBLEMS = 10;

/**
 * Adds the article in `from` (a file, an address, or `-` for standard input) and prints the path of its record. Gives 1
 * where the corpus has it already: nothing is ever overwritten. Throws `CannotRun` where it cannot be read or written.
 */
export async function add(from: string, options: AddOptions, io: Io): Promise<number> {
  const { into, language, published, publisher, id, by } = options;
  const folder = resolve(into);
  const own = await readIfAny(into);
  // The folder is a corpus of its own as soon as this is done: what is used beside it is what will be.
  const others = await readLayers(
    options.corpus ?? [],
    options.builtin === 'auto' ? 'never' : options.builtin,
    io,
  );
  const corpus = loadCorpus(own ? [...others, own] : others);
  const given = await readArticle(from, options, io);
  const said = { language, published, publisher, id, by };
  const proposal = await proposeArticle(corpus, {
    ...given,
    retrieved: calendarDay(new Date()),
    ...(Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as typeof said &
      object),
  } as ArticleInput);
  if ('reason' in proposal) throw new CannotRun(`${from}: ${proposal.reason}`);
  const there = articleInTheWay(corpus, proposal);
  if (there) {
    const what = there.isSame ? 'this article already:' : 'another article with the id';
    io.err(`${from}: the corpus has ${what} ${there.id}\n`);
    return 1;
  }
  const { changes, refused } = proposalChanges(
    proposal,
    own && corpus.layers.at(-1),
    await gitignoreOf(folder),
  );
  if (refused.length > 0)
    throw new CannotRun(refused.map(({ path, reason }) => `${path}: ${reason}`).join('; '));
  await writeCorpus(into, changes);
  io.out(`${join(into, 'articles', `${proposal.article.id}.article.json`)}\n`);
  io.err(summary(proposal));
  return 0;
}

async function gitignoreOf(folder: string): Promise<string | undefined> {
  return readFile(join(folder, '.gitignore'), 'utf8').catch(() => undefined);
}

async function readArticle(
  from: string,
  { url, format, allowNetwork }: AddOptions,
  io: Io,
): Promise<Pick<ArticleInput, 'text' | 'format' | 'url'>> {
  const known = { ...(format && { format }), ...(url !== undefined && { url }) };
  if (from === '-') return { text: await io.stdin(), ...known };
  if (/^[a-z][a-z+.-]*:\/\//i.test(from)) {
    if (!allowNetwork)
      throw new CannotRun(
        `${from}: nothing is fetched without --allow-network; or save the page and add the file`,
      );
    try {
      const fetched = await fetchArticle(from);
      return { ...fetched, ...known, url: url ?? from };
    } catch (error) {
      if (error instanceof CannotFetch) throw new CannotRun(error.message);
      throw error;
    }
  }
  const guessed = formatOfFile(from);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(from);
  } catch (error) {
    throw new CannotRun(`${from}: ${readingFault(error)}`);
  }
  try {
    return { text: decodeText(bytes), ...(guessed && { format: guessed }), ...known };
  } catch (error) {
    throw new CannotRun(`${from}: ${error instanceof NotText ? error.message : String(error)}`);
  }
}

/** What was found and what is to be done, in a few lines. */
function summary({ article, actors, places, mentions, unknownNames, problems }: ArticleProposal): string {
  const { headline, label, published, publisher, claims = [] } = article;
  const title = Object.values(headline ?? label ?? {})[0] ?? article.id;
  const numbers = claims.filter(({ kind }) => kind === 'quantity').length;
  const left = unknownNames.filter(({ ref }) => ref === undefined).map(({ text }) => text);
  const lines = [
    title,
    `${publisher?.actor ?? publisher?.text ?? 'outlet unknown'}, ${published.value ?? 'date unknown'}, ${article.language}`,
    `proposed: ${count(numbers, 'number')}, ${count(claims.length - numbers, 'quotation')}, ${count(actors.length, 'new actor')}, ${count(places.length, 'new place')}; ${count(new Set(mentions.map(([, , kind, id]) => `${kind}:${id}`)).size, 'known name')}`,
    ...(left.length > 0 ? [`names that the corpus does not have: ${left.slice(0, 8).join(', ')}`] : []),
    ...problems.slice(0, MOST_PROBLEMS).map(({ message }) => `look at: ${message}`),
    ...(problems.length > MOST_PROBLEMS ? [`and ${problems.length - MOST_PROBLEMS} more`] : []),
    'All of it is unreviewed.',
  ];
  return `${lines.join('\n')}\n`;
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
