// Making and joining of evidence. Knows nothing of drafts.

import type { Attribution } from './attribution.ts';
import type { Citation } from './citations.ts';
import type { Evidence, Inheritance } from './evidence.ts';

export const NO_EVIDENCE: Evidence = { sourced: false, citations: [], attributions: [], witness: false };

/** What citations, attributions and the writer's witness make. */
export function evidenceFrom(
  citations: readonly Citation[],
  attributions: readonly Attribution[],
  witness: boolean,
): Evidence {
  if (citations.length + attributions.length === 0 && !witness) return NO_EVIDENCE;
  return { sourced: true, citations, attributions, witness };
}

/** `evidence`, with citations and attributions of `other` where it has none of its own. */
export function inherit(evidence: Evidence, other: Evidence, why: Inheritance, block: number): Evidence {
  const takesCitations = evidence.citations.length === 0 && other.citations.length > 0;
  const takesAttributions =
    evidence.attributions.length === 0 && other.attributions.length > 0 && evidence.citations.length === 0;
  const takesWitness = !evidence.sourced && other.witness;
  if (!takesCitations && !takesAttributions && !takesWitness) return evidence;
  return {
    sourced: true,
    citations: takesCitations ? other.citations : evidence.citations,
    attributions: takesAttributions ? other.attributions : evidence.attributions,
    witness: evidence.witness || takesWitness,
    inheritedFrom: other.inheritedFrom ?? { why, block },
  };
}

/** `evidence` as given on from `block`; nothing where there is none. */
export const givenOn = (
  evidence: Evidence | undefined,
  why: Inheritance,
  block: number,
): Evidence | undefined => (evidence?.sourced ? { ...evidence, inheritedFrom: { why, block } } : undefined);

/** The words of block `block`, as those of `speakers`. */
export const spokenBy = (speakers: readonly Attribution[], block: number): Evidence | undefined =>
  givenOn(evidenceFrom([], speakers, false), 'quotation', block);

/** What an inner container gives, with what it lacks from an outer one. */
export const merge = (inner: Evidence, outer: Evidence | undefined): Evidence =>
  outer ? inherit(inner, outer, outer.inheritedFrom!.why, outer.inheritedFrom!.block) : inner;
