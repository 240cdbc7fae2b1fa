// The card for what stands under the cursor: a citation, a number or a name, in that order.

import type { Analysis, AnalyzedBlock, AnalyzedSentence } from '../analysis/analysis.ts';
import { blockAt } from '../analysis/block-at.ts';
import { claimQuery } from '../analysis/claim-query.ts';
import { isSure } from '../analysis/number-story.ts';
import { isolate } from '../base/bidi.ts';
import { type Span, touches } from '../base/span.ts';
import type { ClaimIndex, ClaimMatch, ClaimQuery } from '../corpus/claim-index.ts';
import { meantForm, toldApart } from '../corpus/house-form.ts';
import type { ClaimEntry, Corpus } from '../corpus/model.ts';
import type { QuantityKind } from '../text/quantity.ts';
import { type Card, emphasis, escapeMarkdown, type HoverCard, renderCard } from './card.ts';
import type { CardLanguage } from './chain.ts';
import { citationCard } from './citation-card.ts';
import { entityCard } from './entity-card.ts';
import { CARD_WORDS } from './labels.ts';
import { numberCard } from './number-card.ts';
import { citationUnder } from './record-at.ts';

export interface HoverInput {
  readonly analysis: Analysis;
  readonly corpus: Corpus;
  readonly claims: ClaimIndex;
  /** Language of cards; `auto`: that of the sentence. */
  readonly messages: 'auto' | 'ar' | 'en';
}

/** The card at `offset` of the draft; its span is exactly what it explains. `html`: see `renderCard`. */
export function hover(input: HoverInput, offset: number, html: boolean): HoverCard | undefined {
  const block = blockAt(input.analysis, offset);
  if (!block) return undefined;
  const inBlock = offset - block.placed.start;
  const at = block.placed.block.prose.fromSource(inBlock);
  for (const sentence of block.sentences) {
    const language: CardLanguage =
      input.messages === 'auto' ? (sentence.language === 'ar' ? 'ar' : 'en') : input.messages;
    const found =
      citationAt(input, sentence, inBlock, language) ??
      inProse(input, block, sentence, at, inBlock, language);
    if (!found) continue;
    const { card, source } = found;
    const more = (left: number) => escapeMarkdown(CARD_WORDS.more[language].replace('{n}', String(left)));
    return {
      span: { start: block.placed.start + source.start, end: block.placed.start + source.end },
      markdown: renderCard(card, more, html),
    };
  }
  return undefined;
}

const COUNTS_NOTHING: ReadonlySet<QuantityKind> = new Set(['date', 'year', 'time', 'label']);

interface Found {
  readonly card: Card;
  /** From the start of the block. */
  readonly source: Span;
}

function citationAt(
  { corpus, claims }: HoverInput,
  sentence: AnalyzedSentence,
  inBlock: number,
  language: CardLanguage,
): Found | undefined {
  const citation = citationUnder(sentence, inBlock);
  if (!citation) return undefined;
  return {
    card: citationCard(corpus, claims, citation.key, language),
    source: citation.keySpan ?? citation.source,
  };
}

function inProse(
  { corpus, claims }: HoverInput,
  block: AnalyzedBlock,
  sentence: AnalyzedSentence,
  at: number,
  inBlock: number,
  language: CardLanguage,
): Found | undefined {
  const { prose } = block.placed.block;
  const sourceOf = (span: Span): Span | undefined => {
    const source = prose.sourceSpan(span);
    // A place in markup that the prose has nothing of is nearest to a word, but not on it.
    return touches(source, inBlock) && touches(span, at) ? source : undefined;
  };
  for (const mention of sentence.mentions) {
    const source = sourceOf(mention.whole);
    const card = source && entityCard(corpus, claims, mention.entity, language);
    if (!source || !card) continue;
    const others = mention.candidates.slice(1).map((other) => isolate(toldApart(corpus, other, language)));
    if (others.length === 0) return { card, source };
    const or = escapeMarkdown(
      `${CARD_WORDS.ambiguous[language]} ${others.join(language === 'ar' ? '، ' : ', ')}`,
    );
    return { card: { ...card, lines: [...card.lines.slice(0, 2), or, ...card.lines.slice(2)] }, source };
  }
  for (const { span, name, entity } of sentence.misspellings) {
    const source = sourceOf(span);
    const card = source && entityCard(corpus, claims, entity, language);
    if (!source || !card) continue;
    const spelt = CARD_WORDS.speltHere[language]
      .replace('{written}', () => isolate(prose.text.slice(span.start, span.end)))
      .replace('{name}', () => isolate(meantForm(corpus, entity, name)));
    return { card: { ...card, lines: [emphasis(spelt), ...card.lines] }, source };
  }
  for (const quantity of sentence.quantities) {
    const source = sourceOf(quantity);
    if (!source) continue;
    const query = claimQuery(block.placed.block, sentence, quantity, corpus);
    const matches = query ? claims.match(query) : [];
    // Of a date or a label there is nothing to say but what a claim has of it.
    if (matches.length === 0 && COUNTS_NOTHING.has(quantity.kind)) continue;
    const contrary = query ? contraryClaims(corpus, claims, query, matches) : [];
    return { card: numberCard(corpus, quantity, matches, contrary, language), source };
  }
  return undefined;
}

/** The claims that have another number for the same thing, of articles that do not give this one. */
function contraryClaims(
  corpus: Corpus,
  claims: ClaimIndex,
  query: ClaimQuery,
  matches: readonly ClaimMatch[],
): readonly ClaimEntry[] {
  const giving = new Set(matches.filter(isSure).map(({ entry }) => entry.article.id));
  return [...corpus.articles.keys()].flatMap((article) =>
    giving.has(article) ? [] : (claims.contrary(query, article) ?? []),
  );
}
