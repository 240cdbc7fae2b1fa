// Finds articles by the beginnings of any words of their key, title, outlet, byline or date.

import { foldKey } from '../text/fold.ts';
import type { Article, Corpus } from './model.ts';
import { once } from './once.ts';

/** A word of an article, folded, with the article's place in the list. */
type Entry = readonly [word: string, article: number];

export interface ArticleSearch {
  /**
   * Articles in which every word of `query` begins some word: those whose key begins with the query first, then the
   * newest; all of them for an empty query.
   */
  search(query: string, limit: number): readonly Article[];
}

/** The search over the articles of `corpus`; its index is built at the first query. */
export function createArticleSearch(corpus: Corpus): ArticleSearch {
  const build = once(() => buildSearch(corpus));
  return { search: (query, limit) => build().search(query, limit) };
}

/** One sorted list of words, so that a query costs what it finds. */
function buildSearch(corpus: Corpus): ArticleSearch {
  const articles = [...corpus.articles.values()].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
  const entries: Entry[] = [];
  for (const [index, article] of articles.entries()) {
    for (const word of new Set(wordsOfArticle(corpus, article))) entries.push([word, index]);
  }
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

  const beginningWith = (prefix: string): Set<number> => {
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (entries[middle]![0] < prefix) low = middle + 1;
      else high = middle;
    }
    const found = new Set<number>();
    while (low < entries.length && entries[low]![0].startsWith(prefix)) found.add(entries[low++]![1]);
    return found;
  };

  return {
    search: (query, limit) => {
      const [first, ...rest] = splitWords(query).map(beginningWith);
      if (!first) return articles.slice(0, limit);
      return [...first]
        .filter((index) => rest.every((found) => found.has(index)))
        .map((index) => ({ index, begins: articles[index]!.id.startsWith(query.toLowerCase()) }))
        .sort((a, b) => Number(b.begins) - Number(a.begins) || a.index - b.index)
        .slice(0, limit)
        .map(({ index }) => articles[index]!);
    },
  };
}

const dateOf = (article: Article): string => article.published.value ?? '';

const splitWords = (text: string): string[] =>
  foldKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Words that an article is found by; Arabic ones without their article too. */
function wordsOfArticle(corpus: Corpus, article: Article): string[] {
  const { id, headline, label, publisher, published, bylines = [], credits = [] } = article;
  const outlets = [publisher?.actor, ...credits.map(({ actor }) => actor)].filter(
    (actor) => actor !== undefined,
  );
  const texts = [
    id,
    published.value ?? '',
    publisher?.text ?? '',
    ...Object.values(headline ?? {}),
    ...Object.values(label ?? {}),
    ...outlets.flatMap((outlet) => corpus.actors.get(outlet)?.names.map(({ text }) => text) ?? []),
    ...bylines.map(({ text }) => text),
  ];
  const words = texts.flatMap(splitWords);
  return words.flatMap((word) => (word.startsWith('ال') && word.length > 3 ? [word, word.slice(2)] : [word]));
}
