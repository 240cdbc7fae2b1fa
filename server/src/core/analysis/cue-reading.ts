// What the readers of cues share: the sentence that they read, and what they give. Types and the making of them only.

import { contains } from '../base/span.ts';
import type { AttributionCues } from '../language/cues.ts';
import type { Attribution, AttributionKind } from './attribution.ts';
import type { CueHit, CueIndex } from './cue-index.ts';
import type { Mention } from './mention.ts';
import { type Line, spanOfWords } from './sentence-line.ts';

/** What the cues of one sentence are read with. `mentions` are those in the sentence, demonyms left out. */
export interface Reading {
  readonly line: Line;
  readonly cues: AttributionCues;
  readonly index: CueIndex;
  readonly mentions: readonly Mention[];
}

/** Words `first` up to, not including, `end` of a line. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** An attribution, and the word behind those that can be no other cue any more. */
export interface Read {
  readonly attribution: Attribution;
  readonly end: number;
  /** Where the clause begins that it introduces: nouns before it belong to this saying («أكد في تصريحات أن»). */
  readonly until?: number;
}

/** Who says it, and where that begins if not with the phrase (a letter of the cue may be written onto it). */
export interface Teller {
  readonly kind: AttributionKind;
  readonly phrase?: Phrase;
  readonly start?: number;
}

/** What `hit` attributes to `teller`. The words up to `end` are used up: those of the cue, and of a source behind it. */
export function attributed(
  { line, mentions }: Reading,
  hit: Pick<CueHit, 'cue' | 'first' | 'last' | 'proclitic'>,
  { kind, phrase, start }: Teller,
  said: Attribution['said'],
): Read {
  const { start: first, end } = spanOfWords(line, hit.first, hit.last + 1)!;
  const span = phrase && spanOfWords(line, phrase.first, phrase.end);
  const actor =
    span && mentions.find(({ entity, whole }) => entity.kind === 'actor' && contains(span, whole));
  return {
    attribution: {
      kind,
      sense: hit.cue.sense,
      cue: { start: first + hit.proclitic, end },
      ...(span && {
        source: { start: start ?? span.start, end: span.end, ...(actor && { entity: actor.entity }) },
      }),
      said,
    },
    end: Math.max(hit.last + 1, phrase && phrase.first > hit.last ? phrase.end : 0),
  };
}
