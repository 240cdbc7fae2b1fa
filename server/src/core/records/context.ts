// What the features inside corpus files work with: the corpus and what is built from it.

import type { ArticleSearch } from '../corpus/article-search.ts';
import type { ClaimIndex } from '../corpus/claim-index.ts';
import type { Corpus } from '../corpus/model.ts';
import type { NameSearch } from '../corpus/name-search.ts';

export interface RecordsContext {
  readonly corpus: Corpus;
  readonly names: NameSearch;
  readonly articles: ArticleSearch;
  readonly claims: ClaimIndex;
  /** Language of cards; `auto`: that of the article. */
  readonly messages: 'auto' | 'ar' | 'en';
}
