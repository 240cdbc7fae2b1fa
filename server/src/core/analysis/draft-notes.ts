// The notes of a draft: what each holds, and what a sentence that refers to them rests on.

import { foldKey } from '../text/fold.ts';
import type { AnalyzedBlock } from './analysis.ts';
import type { Attribution } from './attribution.ts';
import type { Citation } from './citations.ts';
import type { Evidence } from './evidence.ts';
import type { BlockSigns, SentenceSigns } from './evidence-signs.ts';
import { evidenceFrom, NO_EVIDENCE } from './evidence-value.ts';

/** What the notes among `blocks` hold, by folded label; `signs` are those of the blocks, in their order. */
export function notesOf(
  blocks: readonly AnalyzedBlock[],
  signs: readonly BlockSigns[],
): ReadonlyMap<string, Evidence> {
  const notes = new Map<string, Evidence>();
  for (const [index, { placed }] of blocks.entries()) {
    const note = placed.containers.find(({ kind }) => kind === 'footnote');
    if (note?.label === undefined) continue;
    const label = foldKey(note.label);
    const before = notes.get(label) ?? NO_EVIDENCE;
    const { sentences } = signs[index]!;
    const citations = sentences
      .flatMap((sentence) => sentence.citations)
      .filter(({ label }) => label === undefined);
    const attributions = sentences.flatMap((sentence) => sentence.attributions);
    notes.set(
      label,
      evidenceFrom([...before.citations, ...citations], [...before.attributions, ...attributions], false),
    );
  }
  return notes;
}

/** `evidence` of a sentence, with its notes looked up in `notes`; in a quote "we" is whoever is quoted. */
export function withNotes(
  evidence: Evidence,
  { citations }: SentenceSigns,
  notes: ReadonlyMap<string, Evidence>,
  isQuoted: boolean,
): Evidence {
  const isNoted = citations.some(({ label }) => label !== undefined);
  if (!isNoted && !(isQuoted && evidence.witness)) return evidence;
  const noted: Attribution[] = [];
  const resolved = citations.flatMap((citation): readonly Citation[] => {
    const note = citation.label === undefined ? undefined : notes.get(foldKey(citation.label));
    if (!note) return [citation]; // no such note in this draft: the benefit of the doubt
    noted.push(...note.attributions);
    return citedThrough(citation, note.citations);
  });
  return evidenceFrom(resolved, [...evidence.attributions, ...noted], evidence.witness && !isQuoted);
}

const through = new WeakMap<
  Citation,
  { readonly cited: readonly Citation[]; readonly seen: readonly Citation[] }
>();

/** What a note cites, as seen from `reference`; the same objects as before where the note still cites the same. */
function citedThrough(reference: Citation, cited: readonly Citation[]): readonly Citation[] {
  const before = through.get(reference);
  if (before?.cited.length === cited.length && before.cited.every((one, i) => one === cited[i]))
    return before.seen;
  const { source, at } = reference;
  const seen = cited.map(({ keySpan: _, ...one }): Citation => ({ ...one, kind: 'footnote', source, at }));
  through.set(reference, { cited, seen });
  return seen;
}
