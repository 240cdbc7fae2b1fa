// Puts the readers together: a draft in, an analysis out. What depends on one block alone is read once for that block;
// what depends on the draft is settled in one pass over all blocks.

import type { Span } from '../base/span.ts';
import type { EntityIndex } from '../corpus/entity-index.ts';
import type { Corpus } from '../corpus/model.ts';
import type { Language } from '../language/language.ts';
import { LANGUAGES } from '../language/languages.ts';
import { languageOf } from '../text/language-of.ts';
import { parseProse } from '../text/markdown.ts';
import type { Block, PlacedBlock, Prose } from '../text/prose.ts';
import { readQuantities } from '../text/quantities.ts';
import type { Quantity } from '../text/quantity.ts';
import { sentencesOfBlock } from '../text/sentences.ts';
import type { Analysis, AnalyzedBlock, AnalyzedSentence } from './analysis.ts';
import { readAttributions } from './attributions.ts';
import { applyChoices, type Choices, NO_CHOICES } from './choices.ts';
import { type Citation, readCitations } from './citations.ts';
import { createEvidence } from './evidence.ts';
import { readFrontMatter } from './front-matter.ts';
import { ingredientItems } from './ingredients.ts';
import type { Mention } from './mention.ts';
import { findMentions, type MentionCandidate } from './mentions.ts';
import { findMisspellings, type Misspelling } from './misspellings.ts';
import { type Quotation, readQuotations } from './quotations.ts';
import { resolveMentions } from './resolve-mentions.ts';
import { settleMisspellings } from './settle-misspellings.ts';
import { readSilences } from './silences.ts';
import { labelCells } from './table-heads.ts';
import { createUrlIndex } from './urls.ts';

/** The languages that a block is read in, that of its Latin script first; compiled once for each list. */
const readers = (...languages: readonly Language[]) => ({
  languages,
  grammars: languages.map(({ sentences }) => sentences),
});
const DRAFT = readers(LANGUAGES.en, LANGUAGES.ar);
const FRENCH_DRAFT = readers(LANGUAGES.fr, LANGUAGES.ar);

/** What a block says by itself. */
interface BlockReading {
  readonly sentences: readonly Span[];
  readonly languages: readonly Language[];
  readonly quantities: readonly Quantity[];
  readonly candidates: readonly MentionCandidate[];
  readonly citations: readonly Citation[];
  readonly quotations: readonly Quotation[];
  readonly misspellings: readonly Misspelling[];
}

/** The sentences of a block for the mentions that the draft settled on. */
interface Settled {
  readonly mentions: readonly Mention[];
  readonly misspellings: readonly Misspelling[];
  readonly sentences: readonly AnalyzedSentence[];
}

export interface AnalyzerOptions {
  /** What one citation serves. */
  readonly evidenceScope: 'sentence' | 'paragraph';
  /** How a source becomes prose; as Markdown, unless given. */
  readonly parse?: (source: string, previous?: Prose) => Prose;
}

/**
 * A function that reads drafts with one corpus. Given the analysis before, only blocks whose text changed are read anew.
 * `choices` say whom names of several bearers mean; the draft's own front matter goes before them.
 */
export function createAnalyzer(
  corpus: Corpus,
  index: EntityIndex,
  options: AnalyzerOptions,
): (source: string, previous?: Analysis, choices?: Choices) => Analysis {
  const urls = createUrlIndex(corpus.articles.values());
  const parse = options.parse ?? parseProse;
  const readings = new WeakMap<Block, BlockReading>();
  const settled = new WeakMap<Block, Settled>();

  const readingOf = (block: Block): BlockReading => {
    let reading = readings.get(block);
    if (!reading) {
      reading = readBlock(block);
      readings.set(block, reading);
    }
    return reading;
  };

  function readBlock(block: Block): BlockReading {
    const { text } = block.prose;
    const { languages, grammars } = languageOf(text) === 'fr' ? FRENCH_DRAFT : DRAFT;
    const sentences = sentencesOfBlock(block, grammars);
    const candidates = findMentions(text, index);
    return {
      sentences,
      languages: sentences.map(({ start, end }) => LANGUAGES[languageOf(text, start, end)]),
      quantities: readQuantities(text, languages).filter((quantity) => !isInName(quantity, candidates)),
      candidates,
      citations: readCitations(block, urls),
      quotations: readQuotations(text),
      misspellings: findMisspellings(text, candidates, index),
    };
  }

  function settle(
    block: Block,
    mentions: readonly Mention[],
    misspellings: readonly Misspelling[],
  ): readonly AnalyzedSentence[] {
    const known = settled.get(block);
    if (known && sameMentions(known.mentions, mentions) && sameItems(known.misspellings, misspellings))
      return known.sentences;
    const reading = readingOf(block);
    const { text } = block.prose;
    const sentences = reading.sentences.map((span, number): AnalyzedSentence => {
      const language = reading.languages[number]!;
      const next = reading.sentences[number + 1]?.start ?? Number.POSITIVE_INFINITY;
      const from = number === 0 ? 0 : span.start;
      const within = <T>(items: readonly T[], at: (item: T) => number) =>
        items.filter((item) => from <= at(item) && at(item) < next);
      const start = ({ start: at }: Span) => at;
      return {
        span,
        language: language.id,
        quantities: within(reading.quantities, start),
        mentions: within(mentions, start),
        misspellings: within(misspellings, (misspelling) => misspelling.span.start),
        citations: within(reading.citations, (citation) => citation.at.start),
        attributions: readAttributions(text, span, language, { mentions, quotations: reading.quotations }),
        quotations: within(reading.quotations, start),
      };
    });
    settled.set(block, { mentions, misspellings, sentences });
    return sentences;
  }

  return (source, previous, choices = NO_CHOICES) => {
    const prose: Prose = parse(source, previous?.prose);
    const candidates = prose.blocks.map(({ block }) => readingOf(block).candidates);
    const frontMatter = readFrontMatter(prose);
    const chosen = new Map([...choices, ...frontMatter.names]);
    const mentions = resolveMentions(candidates, index).map((each) => applyChoices(each, chosen, corpus));
    const misspellings = settleMisspellings(
      prose.blocks.map(({ block }) => readingOf(block).misspellings),
      mentions,
    );
    const labels = labelCells(prose.blocks);
    const ingredients = ingredientItems(prose.blocks, ({ block }) => readingOf(block).quantities);
    const seen = new Set<Block>();
    const blocks = prose.blocks.map((placed: PlacedBlock, number): AnalyzedBlock => {
      const own = settle(placed.block, mentions[number]!, misspellings[number]!);
      const sentences = labels.has(placed) || ingredients.has(placed) ? own.map(withoutCounts) : own;
      // Two equal cells or paragraphs may be one block; each has its own place, and so its own evidence.
      const isTwin = seen.has(placed.block);
      seen.add(placed.block);
      return { placed, sentences: isTwin ? sentences.map((sentence) => ({ ...sentence })) : sentences };
    });
    return {
      prose,
      blocks,
      frontMatter,
      silences: readSilences(source, prose.comments),
      evidenceOf: createEvidence(blocks, options.evidenceScope),
    };
  };
}

/** The sentence of a cell whose column only numbers or tallies, or of an ingredient. */
const withoutCounts = (sentence: AnalyzedSentence): AnalyzedSentence => ({
  ...sentence,
  quantities: sentence.quantities.map((quantity) =>
    quantity.kind === 'count' ? { ...quantity, kind: 'label' } : quantity,
  ),
});

/** A number that is part of a known name («كتيبة 166» where the corpus has it) is no number to check. */
const isInName = (quantity: Quantity, candidates: readonly MentionCandidate[]): boolean =>
  candidates.some(
    ({ open, whole }) => open === undefined && whole.start <= quantity.start && quantity.end <= whole.end,
  );

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a === b || (a.length === b.length && a.every((item, i) => item === b[i]));

const sameMentions = (a: readonly Mention[], b: readonly Mention[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((mention, i) => {
      const other = b[i]!;
      return (
        mention === other ||
        (mention.start === other.start &&
          mention.end === other.end &&
          mention.candidates.length === other.candidates.length &&
          mention.candidates.every(
            ({ kind, id }, j) => kind === other.candidates[j]!.kind && id === other.candidates[j]!.id,
          ))
      );
    }));
