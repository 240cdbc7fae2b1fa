// Actors, places and articles by what is known of them, with the place of their records in the corpus files.

import type { Span } from '../base/span.ts';
import type { ArticleSearch } from '../corpus/article-search.ts';
import { displayName, houseForm, inLanguage } from '../corpus/house-form.ts';
import { locateRecord } from '../corpus/locate.ts';
import type { Corpus, RecordRef } from '../corpus/model.ts';
import type { NameSearch } from '../corpus/name-search.ts';

/** Where a record is written: the layer's root, the file's path in it, the file's text, and where in it the id is. */
export interface RecordPlace {
  readonly root: string;
  readonly file: string;
  readonly text: string;
  readonly span: Span;
}

export interface FoundRecord extends RecordPlace {
  readonly kind: 'actor' | 'place' | 'article';
  /** Its names in both languages; of an article its title. */
  readonly label: string;
  readonly id: string;
}

export interface RecordSearchInput {
  readonly corpus: Corpus;
  readonly names: NameSearch;
  readonly articles: ArticleSearch;
}

const MOST = 50;

/** The records that `query`, in either script, may mean: actors and places best first, then articles. */
export function searchRecords(input: RecordSearchInput, query: string): readonly FoundRecord[] {
  const { corpus } = input;
  const language = /\p{Script=Arabic}/u.test(query) ? 'ar' : 'en';
  const other = language === 'ar' ? 'en' : 'ar';
  const entities = input.names.search(query, { limit: MOST, language, complete: true }).map(({ entity }) => {
    const name = displayName(corpus, entity, language);
    const also = houseForm(corpus, entity, other);
    return place(corpus, entity, also && also !== name ? `${name} · ${also}` : name);
  });
  const articles = input.articles
    .search(query, MOST)
    .map(({ id, headline, label }) =>
      place(corpus, { kind: 'article', id }, inLanguage(headline ?? label, language) ?? id),
    );
  return [...entities, ...articles].filter((found) => found !== undefined);
}

function place(
  corpus: Corpus,
  ref: RecordRef & { readonly kind: FoundRecord['kind'] },
  label: string,
): FoundRecord | undefined {
  const found = placeOfRecord(corpus, ref);
  return found && { kind: ref.kind, id: ref.id, label, ...found };
}

/** Where the record `ref` is written; nothing for one that is not there. */
export function placeOfRecord(corpus: Corpus, ref: RecordRef): RecordPlace | undefined {
  const at = locateRecord(corpus, ref);
  const layer = at && corpus.layers[at.layer];
  const text = at && layer?.files.get(at.file)?.text;
  if (!at || !layer || text === undefined) return undefined;
  return { root: layer.root, file: at.file, text, span: at.id };
}
