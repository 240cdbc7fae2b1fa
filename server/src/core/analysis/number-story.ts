// What there is to say of each checked number of a sentence: whether anything sources it, which claims give it, which
// cited claim gives another. One story a number; the rules each tell a part of it.

import type { ClaimIndex, ClaimMatch, ClaimQuery, IndexedClaim } from '../corpus/claim-index.ts';
import { dimensionOf } from '../corpus/claim-match.ts';
import type { Corpus } from '../corpus/model.ts';
import { compareQuantities } from '../text/interval.ts';
import type { Block } from '../text/prose.ts';
import { isChecked, type Quantity, type QuantityKind } from '../text/quantity.ts';
import type { AnalyzedSentence } from './analysis.ts';
import type { Citation } from './citations.ts';
import { claimQuery } from './claim-query.ts';
import type { Evidence } from './evidence.ts';
import { statesNoFact } from './states-no-fact.ts';

/** What is needed to tell the stories of a sentence. */
export interface StoryInput {
  readonly block: Block;
  readonly evidence: Evidence;
  readonly corpus: Corpus;
  readonly claims: ClaimIndex;
  readonly checkedKinds: ReadonlySet<QuantityKind>;
}

export interface NumberStory {
  readonly quantity: Quantity;
  readonly query?: ClaimQuery;
  /** Ids of the articles of the corpus that the sentence cites. */
  readonly cited: readonly string[];
  /** Claims of these articles that surely give the number, best first. */
  readonly given: readonly ClaimMatch[];
  /** Where none of them gives it: the claim that has another number for the same thing. */
  readonly contrary?: IndexedClaim;
}

/** The stories of the numbers of `sentence` that are checked, by place; none in headings. */
export function numberStories(sentence: AnalyzedSentence, input: StoryInput): readonly NumberStory[] {
  const { block, evidence, corpus, claims, checkedKinds } = input;
  if (block.kind === 'heading') return [];
  const cited = citedArticles(evidence.citations, corpus);
  // A figure without a noun counts where the article that is cited gives it.
  const mayCount = ({ bare, ...quantity }: Quantity): boolean =>
    isChecked(bare && cited.length === 0 ? { ...quantity, bare } : quantity, checkedKinds);
  const wanted = sentence.quantities.filter(mayCount);
  if (wanted.length === 0) return [];
  const isNoFact = statesNoFact(block.prose.text, sentence);
  const checked = wanted.filter((quantity) => !isNoFact(quantity));
  if (checked.length === 0) return [];
  return checked.flatMap((quantity) => {
    const query = claimQuery(block, sentence, quantity, corpus);
    if (!query) return quantity.bare ? [] : { quantity, cited, given: [] };
    const given = cited
      .flatMap((article) => claims.match(query, article))
      .filter((match) => isSure(match) || isMeant(match))
      .sort((a, b) => b.score - a.score);
    if (quantity.bare && given.length === 0) return [];
    const contrary = given.length === 0 ? contraryOf(query, sentence, cited, input) : undefined;
    return { quantity, query, cited, given, ...(contrary && { contrary }) };
  });
}

/** The thing agrees, something else does, and nothing contradicts; the value may lie within a range. */
export const isSure = ({ sameThing, about, contradictions }: ClaimMatch): boolean =>
  sameThing && about && contradictions.length === 0;

/** Enough for a claim of the very article that is cited: its value, for what may be its thing in other words. */
const isMeant = ({ value, kin, hinted, contradictions }: ClaimMatch): boolean =>
  value === 'same' && kin && hinted && contradictions.length === 0;

/** Ids of the articles of the corpus that are cited, each once. */
export const citedArticles = (citations: readonly Citation[], corpus: Corpus): readonly string[] => [
  ...new Set(citations.flatMap(({ key }) => (key !== undefined && corpus.articles.has(key) ? [key] : []))),
];

/** The cited claim that gives another number, unless anything else may give this one. */
function contraryOf(
  query: ClaimQuery,
  sentence: AnalyzedSentence,
  cited: readonly string[],
  { evidence, claims }: StoryInput,
): IndexedClaim | undefined {
  // A page that the corpus does not know may say anything. A key that nobody knows is a fault of its own.
  if (evidence.citations.some(({ kind, key }) => kind !== 'pandoc' && key === undefined)) return undefined;
  const isGiven = cited.some((article) =>
    claims
      .of(article)
      .some(({ measured }) => measured && compareQuantities(query.measured, measured) === 'same'),
  );
  if (isGiven) return undefined;
  for (const article of cited) {
    const claim = claims.contrary(query, article);
    if (claim && !isTold(claim, sentence)) return claim;
  }
  return undefined;
}

/** Whether the sentence gives the claim's number as well: then its other numbers are of something else. */
export const isTold = ({ measured, dimension }: IndexedClaim, { quantities }: AnalyzedSentence): boolean =>
  quantities.some((quantity) => {
    // "One" lies within every "at most", and so does every date.
    if (quantity.kind === 'one' || dimensionOf(quantity) !== dimension) return false;
    const compared = measured && compareQuantities(quantity, measured);
    return compared === 'same' || compared === 'within';
  });
