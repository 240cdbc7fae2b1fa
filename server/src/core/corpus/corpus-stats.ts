// What a corpus holds, in numbers, and what in it still wants a person's care. Knows no form of a report.

import type { Actor, Article, Corpus, Place, ProblemCode, RecordRef } from './model.ts';
import { isUnreviewed } from './unreviewed.ts';

/** Numbers by what they count, the largest first. */
export type Counts = Readonly<Record<string, number>>;

export interface CorpusStats {
  readonly actors: { readonly count: number; readonly types: Counts };
  readonly places: { readonly count: number; readonly types: Counts };
  readonly articles: { readonly count: number; readonly types: Counts; readonly languages: Counts };
  readonly claims: { readonly count: number; readonly kinds: Counts };
  /** Names of actors and places, by language. */
  readonly names: { readonly count: number; readonly languages: Counts };
  /** Records that a program proposed and nobody has confirmed. */
  readonly unreviewed: readonly RecordRef[];
  /** Ids of articles in which no claim is recorded. */
  readonly withoutClaims: readonly string[];
  readonly problems: Readonly<Partial<Record<ProblemCode, number>>>;
  /** The largest files, in UTF-16 units. */
  readonly largestFiles: readonly {
    readonly layer: number;
    readonly path: string;
    readonly length: number;
  }[];
}

/** Files that are worth a look: larger than others, and nearer to what is too large. */
const LARGEST = 5;

/** What `corpus` holds: the records in use, those of later layers in place of earlier ones. */
export function corpusStats(corpus: Corpus): CorpusStats {
  const actors = [...corpus.actors.values()];
  const places = [...corpus.places.values()];
  const articles = [...corpus.articles.values()];
  const claims = [...corpus.claims.values()];
  const names = [...actors, ...places].flatMap((record) => record.names);
  const refs = (
    kind: 'actor' | 'place' | 'article',
    records: readonly (Actor | Place | Article)[],
  ): RecordRef[] => records.filter(isUnreviewed).map(({ id }) => ({ kind, id }));
  return {
    actors: { count: actors.length, types: countBy(actors, ({ type }) => type) },
    places: { count: places.length, types: countBy(places, ({ type }) => type) },
    articles: {
      count: articles.length,
      types: countBy(articles, ({ type = 'news' }) => type),
      languages: countBy(articles, ({ language }) => language),
    },
    claims: { count: claims.length, kinds: countBy(claims, ({ claim }) => claim.kind) },
    names: { count: names.length, languages: countBy(names, ({ lang }) => lang) },
    unreviewed: [
      ...refs('actor', actors),
      ...refs('place', places),
      ...refs('article', articles),
      ...claims.filter(({ claim }) => isUnreviewed(claim)).map(({ id }) => ({ kind: 'claim' as const, id })),
    ],
    withoutClaims: articles.filter(({ claims = [] }) => claims.length === 0).map(({ id }) => id),
    problems: countBy(corpus.problems, ({ code }) => code),
    largestFiles: corpus.layers
      .flatMap(({ files }, layer) =>
        [...files.values()].map(({ path, text }) => ({ layer, path, length: text.length })),
      )
      .sort((a, b) => b.length - a.length)
      .slice(0, LARGEST),
  };
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Counts {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
