// Drafts the record of an article: its head, its text, and what is proposed in it. Puts the readers of this room together.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { createAnalyzer } from '../analysis/analyze.ts';
import { createUrlIndex } from '../analysis/urls.ts';
import type { EntityIndex } from '../corpus/entity-index.ts';
import type { Actor, Article, Corpus, MentionRow, Place, Provenance } from '../corpus/model.ts';
import { createNameSearch } from '../corpus/name-search.ts';
import { plainProse } from '../text/plain-text.ts';
import { wordsOf } from '../text/tokens.ts';
import { type ArticleInput, faultOf } from './article-input.ts';
import type { ArticleProposal, IntakeProblem, ProposedPart, SentenceChain } from './article-proposal.ts';
import { articleHead } from './article-record.ts';
import { type BodyLine, boilerplateOf, readBodyLines } from './body-lines.ts';
import { describer } from './claim-stubs.ts';
import { proposeClaims, type ReadSentence } from './claims.ts';
import { corpusNames } from './corpus-names.ts';
import { mentionRows } from './mention-rows.ts';
import { NewNames } from './new-names.ts';
import { aroundHeading, bodyOf } from './page-body.ts';
import { type ArticleFacts, type Page, pageFacts } from './page-facts.ts';
import type { PlacedSentence } from './placed-sentence.ts';
import { textFacts } from './text-facts.ts';
import { Voices } from './voices.ts';

/** Longer texts are no article. */
const LONGEST_BODY = 1_000_000;
const FEWEST_WORDS = 5;

/**
 * The record of `input`, or why there is none. `page`: what was read of it as HTML or Markdown; a plain text is kept as it
 * is, its navigation told by `boilerplate`, while of a page only the article is kept.
 */
export function draftArticle(
  input: ArticleInput,
  page: Page | undefined,
  corpus: Corpus,
  index: EntityIndex,
): ArticleProposal | { readonly reason: string } {
  const fault = faultOf(input);
  if (fault !== undefined) return { reason: fault };
  const facts: ArticleFacts = page ? pageFacts(page) : {};
  const body = page ? bodyOf(page, facts) : plainBody(input.text);
  if (wordsOf(body.slice(0, 2_000)).length < FEWEST_WORDS)
    return { reason: 'There is no text of an article in it' };
  if (body.length > LONGEST_BODY)
    return { reason: 'The text is longer than a million letters; that is no article' };
  const lines = readBodyLines(body, facts.headline?.value);
  const names = corpusNames(corpus, index);
  const text = textFacts(body, lines, names, page && aroundHeading(page.lines, facts.headline?.value));
  const provenance: Provenance = {
    method: 'model',
    tool: 'isnad add',
    at: input.retrieved,
    ...(input.by !== undefined && { by: input.by }),
  };
  const read = readLines(body, lines, corpus, index, provenance);
  const { head, problems, url } = articleHead({
    input,
    page: facts,
    text,
    body,
    names,
    corpus,
    mentions: read.headlineMentions,
    navigation: read.navigation,
  });
  const claims = proposeClaims(
    read.sentences,
    withNew(corpus, read.newNames),
    describer(read.sources),
    provenance,
  );
  const boilerplate = boilerplateOf(body, lines);
  const places = aboutWhere(read.rows, corpus);
  const sourceParts = read.sources.flatMap((source): ProposedPart[] => {
    const chain = read.chains.find(({ links }) => links.some((link) => link.source === source.id));
    return chain
      ? [
          {
            kind: 'source',
            id: source.id,
            span: chain.span,
            label: Object.values(source.described)[0] ?? source.id,
          },
        ]
      : [];
  });
  const article: Article = {
    ...head,
    body: { path: `${head.id}.txt`, sha256: bytesToHex(sha256(utf8ToBytes(body))), length: body.length },
    ...(boilerplate.length > 0 && { boilerplate }),
    ...(places.length > 0 && { places }),
    ...(read.sources.length > 0 && { sources: read.sources }),
    ...(claims.claims.length > 0 && { claims: claims.claims }),
    provenance: { ...provenance, source: url ?? 'a text given by hand' },
  };
  const urls = createUrlIndex(corpus.articles.values());
  const sameAs =
    [url, input.url].flatMap((one) => (one && urls.find(one)) || []).at(0) ?? sameBody(article, corpus);
  const namesProposed = read.newNames.unknown.flatMap(({ ref, text: label, span }): ProposedPart[] =>
    ref ? [{ ...ref, span, label }] : [],
  );
  return {
    article,
    actors: read.newNames.actors,
    places: read.newNames.places,
    body,
    mentions: read.rows,
    parts: [...claims.parts, ...sourceParts, ...namesProposed].sort((a, b) => a.span.start - b.span.start),
    chains: read.chains,
    unknownNames: read.newNames.unknown,
    problems: [...problems, ...read.problems, ...claims.problems],
    ...(sameAs !== undefined && { sameAs }),
  };
}

/** `corpus` with the records that are proposed. */
const withNew = (corpus: Corpus, { actors, places }: NewNames): Corpus => ({
  ...corpus,
  actors: new Map([...corpus.actors, ...actors.map((actor): [string, Actor] => [actor.id, actor])]),
  places: new Map([...corpus.places, ...places.map((place): [string, Place] => [place.id, place])]),
});

const sameBody = ({ body }: Article, corpus: Corpus): string | undefined =>
  [...corpus.articles.values()].find(
    (one) => one.body?.sha256 !== undefined && one.body.sha256 === body?.sha256,
  )?.id;

/** A plain text as it is, but for line ends and a byte order mark. */
const plainBody = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '');

interface ReadLines {
  readonly sentences: readonly ReadSentence[];
  readonly chains: readonly SentenceChain[];
  readonly rows: readonly MentionRow[];
  readonly sources: NonNullable<Article['sources']>;
  readonly newNames: NewNames;
  readonly headlineMentions: readonly PlacedSentence['sentence']['mentions'][number][];
  readonly navigation: readonly string[];
  readonly problems: readonly IntakeProblem[];
}

function readLines(
  body: string,
  lines: readonly BodyLine[],
  corpus: Corpus,
  index: EntityIndex,
  provenance: Provenance,
): ReadLines {
  const kept = lines.filter(({ kind }) => kind !== 'url');
  const analyze = createAnalyzer(corpus, index, {
    evidenceScope: 'sentence',
    parse: (source) => plainProse(source, kept),
  });
  const { blocks } = analyze(body);
  const newNames = new NewNames(corpus, provenance, createNameSearch(index));
  const voices = new Voices(corpus, (id) => newNames.actors.find((actor) => actor.id === id));
  const sentences: ReadSentence[] = [];
  const chains: SentenceChain[] = [];
  const rows: MentionRow[] = [];
  const navigation: string[] = [];
  let headlineMentions: ReadLines['headlineMentions'] = [];
  for (const [i, { placed: block, sentences: inBlock }] of blocks.entries()) {
    const line = kept[i]!;
    const mentions = inBlock.flatMap((sentence) => sentence.mentions);
    if (line.kind === 'boilerplate') {
      for (const { entity } of mentions)
        if (corpus.actors.get(entity.id)?.type === 'media') navigation.push(entity.id);
      continue;
    }
    rows.push(...mentionRows(mentions, line.start));
    if (line.kind === 'headline') headlineMentions = mentions;
    if (line.kind !== 'text') continue;
    if (headlineMentions.length === 0) headlineMentions = mentions.filter(({ demonym }) => !demonym);
    for (const sentence of inBlock) {
      const placed: PlacedSentence = {
        text: block.block.prose.text,
        start: line.start,
        sentence,
        ...(sentences.length === 0 && { opens: true }),
      };
      const proposed = newNames.read(placed);
      const read = { placed, proposed, voices: voices.read(placed, proposed) };
      sentences.push(read);
      const { chain } = read.voices;
      if (chain[0]!.kind !== 'narrator')
        chains.push({
          span: { start: line.start + sentence.span.start, end: line.start + sentence.span.end },
          links: chain,
        });
    }
  }
  return {
    sentences,
    chains,
    rows,
    sources: voices.sources,
    newNames,
    headlineMentions,
    navigation,
    problems: newNames.problems,
  };
}

/** A country is what the article is about where a good part of its names lie in it. */
const ABOUT_SHARE = 0.3;

function aboutWhere(rows: readonly MentionRow[], corpus: Corpus): readonly string[] {
  const counts = new Map<string, number>();
  for (const [, , kind, id] of rows) {
    const record = id === null ? undefined : kind === 'place' ? corpus.places.get(id) : undefined;
    if (record?.country !== undefined) counts.set(record.country, (counts.get(record.country) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .filter(([, count]) => count > 1 && count / total >= ABOUT_SHARE)
    .sort(([, a], [, b]) => b - a)
    .flatMap(
      ([code]) =>
        [...corpus.places.values()].find(({ type, country }) => type === 'country' && country === code)?.id ??
        [],
    );
}
