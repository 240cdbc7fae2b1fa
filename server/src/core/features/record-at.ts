// The records that a draft speaks of, by place: the citation or the name at an offset, and every place of one record.

import type { Analysis, AnalyzedBlock, AnalyzedSentence } from '../analysis/analysis.ts';
import { blockAt } from '../analysis/block-at.ts';
import type { Citation } from '../analysis/citations.ts';
import { contains, type Span, shift, touches } from '../base/span.ts';
import { recordOf } from '../corpus/house-form.ts';
import { presentId } from '../corpus/locate.ts';
import type { Corpus, RecordRef } from '../corpus/model.ts';
import { foldKey } from '../text/fold.ts';

/** Where a draft names a record. `span` is in the draft. */
export interface DraftUse {
  readonly span: Span;
  /** A citation key as it is written: another id of the article would take its place. */
  readonly isKey: boolean;
}

export interface RecordsAt extends DraftUse {
  /** More than one where the name is ambiguous. */
  readonly records: readonly RecordRef[];
}

/** What stands at `offset` of the draft; nothing where it is neither a citation nor a known name. */
export function recordsAt(analysis: Analysis, corpus: Corpus, offset: number): RecordsAt | undefined {
  const block = blockAt(analysis, offset);
  if (!block) return undefined;
  const { start } = block.placed;
  for (const sentence of block.sentences) {
    const citation = citationUnder(sentence, offset - start);
    if (citation) {
      const id = presentId(corpus, 'article', citation.key);
      if (!corpus.articles.has(id)) return undefined;
      return { ...useOf(citation, start), records: [{ kind: 'article', id }] };
    }
    for (const mention of sentence.mentions) {
      const span = inDraft(block, mention.whole);
      if (touches(span, offset)) return { span, isKey: false, records: mention.candidates };
    }
  }
  return undefined;
}

/** Every place where the draft names `ref`: an actor or a place where it is meant, an article where it is cited. */
export function usesInDraft(
  analysis: Analysis,
  corpus: Corpus,
  { kind, id }: RecordRef,
): readonly DraftUse[] {
  return analysis.blocks.flatMap((block) =>
    block.sentences.flatMap(({ citations, mentions }): DraftUse[] =>
      kind === 'article'
        ? citations
            .filter(({ key }) => key !== undefined && presentId(corpus, 'article', key) === id)
            .map((citation) => useOf(citation, block.placed.start))
        : mentions
            .filter(({ entity }) => entity.kind === kind && entity.id === id)
            .map((mention) => ({ span: inDraft(block, mention), isKey: false })),
    ),
  );
}

/** Whether a draft with the text `source` may name or cite `ref`; where not, it need not be read. */
export function mayName(corpus: Corpus, ref: RecordRef, source: string): boolean {
  if (ref.kind === 'article') {
    const { url } = corpus.articles.get(ref.id) ?? {};
    if (source.includes(ref.id) || (url !== undefined && source.includes(url))) return true;
    return [...corpus.formerIds].some(
      ([key, id]) => id === ref.id && key.startsWith('article:') && source.includes(key.slice(8)),
    );
  }
  if (ref.kind !== 'actor' && ref.kind !== 'place') return false;
  const text = foldKey(source);
  return (recordOf(corpus, { kind: ref.kind, id: ref.id })?.names ?? []).some((name) =>
    text.includes(longestWord(foldKey(name.text))),
  );
}

/** Without the article, which may have run together with a particle («للجيش»). */
const longestWord = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^ال(?=..)/, ''))
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');

type KeyedCitation = Citation & { readonly key: string };

/** The citation at an offset from the start of its block: the one whose key is there, else the one whose mark is. */
export function citationUnder({ citations }: AnalyzedSentence, inBlock: number): KeyedCitation | undefined {
  const keyed = citations.filter((citation): citation is KeyedCitation => citation.key !== undefined);
  return (
    keyed.find(({ keySpan, source }) => touches(keySpan ?? source, inBlock)) ??
    keyed.find(({ source }) => contains(source, { start: inBlock, end: inBlock }))
  );
}

const useOf = ({ keySpan, source }: Citation, start: number): DraftUse => ({
  span: shift(keySpan ?? source, start),
  isKey: keySpan !== undefined,
});

const inDraft = ({ placed }: AnalyzedBlock, span: Span): Span =>
  shift(placed.block.prose.sourceSpan(span), placed.start);
