// The analysis as a plain JSON value with offsets into the source: what `isnad analyze` prints. Stable.

import type { Analysis, AnalyzedBlock } from './analysis/analysis.ts';
import type { Span } from './base/span.ts';
import type { EntityRef } from './corpus/entity.ts';
import { OBJECT } from './text/prose.ts';

interface Located {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All offsets are UTF-16 units of the source, `end` exclusive; lists are in the order of the text. */
export interface AnalysisReport {
  readonly prose: readonly (readonly [number, number])[];
  readonly sentences: readonly (readonly [number, number])[];
  readonly mentions: readonly (Located & {
    readonly entity: EntityRef;
    readonly clitics: string;
    readonly form: string;
    readonly demonym?: true;
    readonly candidates?: readonly EntityRef[];
  })[];
  readonly quantities: readonly (Located & {
    readonly kind: string;
    readonly value?: number;
    readonly min?: number;
    readonly max?: number;
    readonly comparator?: string;
    readonly unit?: string;
  })[];
  readonly citations: readonly (Located & {
    readonly kind: string;
    readonly key?: string;
    readonly locator?: string;
  })[];
  readonly attributions: readonly (Located & {
    readonly cue: string;
    readonly sense?: string;
    readonly kind: string;
    readonly source?: Located & { readonly entity?: EntityRef };
  })[];
  readonly quotations: readonly Located[];
}

/** Makes the report of a draft. */
export function reportAnalysis({ prose, blocks }: Analysis): AnalysisReport {
  const { source } = prose;
  const perSentence = blocks.flatMap((block) => block.sentences.map((sentence) => ({ block, sentence })));
  const span = (block: AnalyzedBlock, inProse: Span): Span => {
    const { start, end } = block.placed.block.prose.sourceSpan(inProse);
    return { start: block.placed.start + start, end: block.placed.start + end };
  };
  const located = ({ start, end }: Span): Located => ({ start, end, text: source.slice(start, end) });
  const at = (block: AnalyzedBlock, inProse: Span): Located => located(span(block, inProse));

  return {
    prose: blocks.flatMap((block) => proseRuns(block).map(({ start, end }) => [start, end] as const)),
    sentences: perSentence.map(({ block, sentence }) => {
      const { start, end } = span(block, sentence.span);
      return [start, end] as const;
    }),
    mentions: perSentence.flatMap(({ block, sentence }) =>
      sentence.mentions.map((mention) => ({
        ...at(block, mention),
        entity: mention.entity,
        clitics: mention.clitics,
        form: mention.name.text,
        ...(mention.demonym && { demonym: true as const }),
        ...(mention.candidates.length > 1 && { candidates: mention.candidates }),
      })),
    ),
    quantities: perSentence.flatMap(({ block, sentence }) =>
      sentence.quantities.map((quantity) => {
        const { kind, value, min, max, comparator, unit, currency } = quantity;
        return {
          ...at(block, quantity),
          kind,
          ...(value !== undefined && { value }),
          ...(min !== undefined && { min }),
          ...(max !== undefined && { max }),
          ...(comparator && comparator !== 'equal' && { comparator }),
          ...((currency ?? unit) && { unit: currency ?? unit }),
        };
      }),
    ),
    citations: perSentence.flatMap(({ block, sentence }) =>
      sentence.citations.map(({ source: mark, kind, key, locator }) => ({
        ...located({ start: block.placed.start + mark.start, end: block.placed.start + mark.end }),
        kind,
        ...(key !== undefined && { key }),
        ...(locator !== undefined && { locator }),
      })),
    ),
    attributions: perSentence.flatMap(({ block, sentence }) =>
      sentence.attributions.map(({ cue, sense, kind, source: who }) => ({
        ...at(block, cue),
        cue: block.placed.block.prose.text.slice(cue.start, cue.end),
        kind,
        ...(sense && { sense }),
        ...(who && { source: { ...at(block, who), ...(who.entity && { entity: who.entity }) } }),
      })),
    ),
    quotations: perSentence.flatMap(({ block, sentence }) =>
      sentence.quotations.map((quotation) => at(block, quotation)),
    ),
  };
}

/** Stretches of a block's source that are prose, without a gap: markup and objects lie between them. */
function proseRuns({ placed }: AnalyzedBlock): Span[] {
  const { prose } = placed.block;
  const runs: { start: number; end: number }[] = [];
  for (let i = 0; i < prose.text.length; i++) {
    if (prose.text[i] === OBJECT) continue;
    const unit = prose.sourceSpan({ start: i, end: i + 1 });
    const start = placed.start + unit.start;
    const end = placed.start + unit.end;
    const last = runs[runs.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs;
}
