// Ids for what intake proposes: citation keys of articles, and what keeps them free. Their letters are record-id.ts's.

/** Prefixes that Quarto keeps for cross-references, which no citation key may begin with (see `ArticleId` in corpus/). */
const QUARTO = /^(?:fig|tbl|lst|tip|nte|wrn|imp|cau|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|eq|sec)-/;
const LONGEST = 64;

/** Whether `id` can be a citation key. */
export const isArticleId = (id: string): boolean =>
  id.length <= LONGEST && /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(id) && !QUARTO.test(id);

/** A citation key of these parts that `isTaken` does not have: valid for Pandoc and Quarto. */
export function articleId(parts: readonly string[], isTaken: (id: string) => boolean): string {
  const joined = parts.filter((part) => part !== '').join('-') || 'article';
  return freeId(QUARTO.test(joined) ? `article-${joined}` : joined, isTaken);
}

/** `id`, shortened to what the format allows, with -2, -3… where it is taken. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  const base = id.slice(0, LONGEST - 4).replace(/-+$/, '');
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? base : `${base}-${n}`;
    if (!isTaken(candidate)) return candidate;
  }
}
