// The evidence of every sentence of a draft: its own, and what it has from the sentences and blocks around it.
// Knows how evidence travels, not what it is worth.

import { foldKey } from '../text/fold.ts';
import type { Container } from '../text/prose.ts';
import type { AnalyzedBlock, AnalyzedSentence } from './analysis.ts';
import type { Attribution } from './attribution.ts';
import type { Citation } from './citations.ts';
import { type BlockSigns, isAnaphoric, type SentenceSigns, signsOf } from './evidence-signs.ts';

/** Why a sentence has its evidence from elsewhere. */
export type Inheritance =
  | 'continuation' // it goes on with the sentence before it, or with what is quoted there
  | 'paragraph' // a citation serves its paragraph (a setting)
  | 'lead-in' // the sentence that leads into the list or table
  | 'row' // another cell of its row
  | 'caption' // the caption of the table, its header, or a line "Source:" beside it
  | 'quotation'; // who introduces or signs the block quote

/** What a sentence rests on. */
export interface Evidence {
  /** There is anything at all: a citation (even of an unknown key), an attribution, or the writer as witness. */
  readonly sourced: boolean;
  /** Citations, those in its footnotes included. Offsets are in the block that has them (`inheritedFrom`, else its own). */
  readonly citations: readonly Citation[];
  readonly attributions: readonly Attribution[];
  /** The writer saw, heard or counted it. */
  readonly witness: boolean;
  /** Where citations or attributions come from that are not its own: index of the block. */
  readonly inheritedFrom?: { readonly why: Inheritance; readonly block: number };
}

const NONE: Evidence = { sourced: false, citations: [], attributions: [], witness: false };

/**
 * Evidence of the sentences of `blocks` (all of a draft, in order). `scope` is what one citation serves.
 * One pass over the blocks; what a block tells by itself is kept from version to version.
 */
export function createEvidence(
  blocks: readonly AnalyzedBlock[],
  scope: 'sentence' | 'paragraph',
): (sentence: AnalyzedSentence) => Evidence {
  const draft = new DraftEvidence(blocks, scope);
  for (let index = 0; index < blocks.length; index++) draft.settle(index);
  return (sentence) => draft.evidenceOf(sentence);
}

/** What each sentence rests on by itself, notes aside. Kept with the sentences, from version to version. */
const alone = new WeakMap<BlockSigns, readonly Evidence[]>();
const aloneBySentence = new WeakMap<AnalyzedSentence, Evidence>();

function aloneOf({ sentences }: AnalyzedBlock, signs: BlockSigns): readonly Evidence[] {
  let evidence = alone.get(signs);
  if (!evidence) {
    evidence = signs.sentences.map(({ citations, attributions }) =>
      evidenceOf(
        citations,
        attributions.filter(({ kind }) => kind !== 'witness'),
        attributions.some(({ kind }) => kind === 'witness'),
      ),
    );
    for (const [index, sentence] of sentences.entries()) aloneBySentence.set(sentence, evidence[index]!);
    alone.set(signs, evidence);
  }
  return evidence;
}

/** The pass over one version of a draft. */
class DraftEvidence {
  /** Of the sentences that others or notes may add to. */
  private readonly found = new Map<AnalyzedSentence, Evidence>();
  private readonly blocks: readonly AnalyzedBlock[];
  private readonly signs: readonly BlockSigns[];
  private readonly scope: 'sentence' | 'paragraph';
  private readonly notes: ReadonlyMap<string, Evidence>;
  /** What a container gives to the blocks in it, by the container's id. */
  private readonly given = new Map<number, Evidence>();

  constructor(blocks: readonly AnalyzedBlock[], scope: 'sentence' | 'paragraph') {
    this.blocks = blocks;
    this.signs = blocks.map(signsOf);
    this.scope = scope;
    this.notes = this.readNotes();
  }

  evidenceOf(sentence: AnalyzedSentence): Evidence {
    return this.found.get(sentence) ?? aloneBySentence.get(sentence) ?? NONE;
  }

  /** Settles the evidence of block `index`; the blocks before it are settled. */
  settle(index: number): void {
    const { placed, sentences } = this.blocks[index]!;
    const signs = this.signs[index]!;
    const plain = aloneOf(this.blocks[index]!, signs);
    let around = this.around(index);
    if (!around && this.goesOnSpeaking(index)) around = this.passedOn(index - 1, 'continuation');
    const isQuoted = placed.containers.some(({ kind }) => kind === 'quote');
    if (signs.isSelfContained && !around && !isQuoted && this.scope === 'sentence') return;
    const own = plain.map((evidence, i) => this.own(evidence, signs.sentences[i]!, isQuoted));
    const settled: Evidence[] = [];
    for (let i = 0; i < own.length; i++) {
      let evidence = own[i]!;
      if (i > 0 && (signs.sentences[i]!.continues || isAnaphoric(evidence.citations, evidence.attributions)))
        evidence = inherit(evidence, settled[i - 1]!, 'continuation', index);
      if (around)
        evidence = inherit(evidence, around, around.inheritedFrom!.why, around.inheritedFrom!.block);
      settled.push(evidence);
    }
    this.shareSpeech(settled, signs, index);
    if (this.scope === 'paragraph') shareParagraph(settled, own, index);
    for (const [i, sentence] of sentences.entries()) {
      // Twin blocks share their sentences: where one of them is sourced, silence is right for both.
      if (settled[i] === plain[i]) continue;
      const twin = this.found.get(sentence);
      if (!twin?.sourced) this.found.set(sentence, settled[i]!);
    }
  }

  /** `evidence`, with its notes looked up; in a quote "we" is whoever is quoted. */
  private own(evidence: Evidence, { citations }: SentenceSigns, isQuoted: boolean): Evidence {
    const isNoted = citations.some(({ label }) => label !== undefined);
    if (!isNoted && !(isQuoted && evidence.witness)) return evidence;
    const noted: Attribution[] = [];
    const resolved = citations.flatMap((citation): readonly Citation[] => {
      const note = citation.label === undefined ? undefined : this.notes.get(foldKey(citation.label));
      if (!note) return [citation]; // no such note in this draft: the benefit of the doubt
      noted.push(...note.attributions);
      const { source, at } = citation;
      return note.citations.map((cited) => ({ ...withoutSpan(cited), kind: 'footnote', source, at }));
    });
    return evidenceOf(resolved, [...evidence.attributions, ...noted], evidence.witness && !isQuoted);
  }

  /** What the notes of the draft hold, by folded label. */
  private readNotes(): ReadonlyMap<string, Evidence> {
    const notes = new Map<string, Evidence>();
    for (const [index, { placed }] of this.blocks.entries()) {
      const note = placed.containers.find(({ kind }) => kind === 'footnote');
      if (note?.label === undefined) continue;
      const label = foldKey(note.label);
      const before = notes.get(label) ?? NONE;
      const { sentences } = this.signs[index]!;
      const citations = sentences
        .flatMap((sentence) => sentence.citations)
        .filter(({ label }) => label === undefined);
      const attributions = sentences.flatMap((sentence) => sentence.attributions);
      notes.set(
        label,
        evidenceOf([...before.citations, ...citations], [...before.attributions, ...attributions], false),
      );
    }
    return notes;
  }

  /** What the containers around block `index` give it, the innermost first. */
  private around(index: number): Evidence | undefined {
    const { containers } = this.blocks[index]!.placed;
    let given: Evidence | undefined;
    for (let depth = 0; depth < containers.length; depth++) {
      const { id } = containers[depth]!;
      let here = this.given.get(id);
      if (!here) {
        here = this.enter(index, depth);
        this.given.set(id, here);
      }
      if (here.sourced) given = merge(here, given);
    }
    return given;
  }

  /** What the container at `depth`, whose first block is `index`, gives to all in it. */
  private enter(index: number, depth: number): Evidence {
    const { kind } = this.containerAt(index, depth)!;
    if (kind === 'list' || kind === 'table' || kind === 'quote') {
      const end = this.endOf(index, depth);
      const within =
        kind === 'table' ? this.captionOf(index, end, depth) : kind === 'quote' ? this.signing(end) : NONE;
      if (within.sourced) return within;
      const before = this.introduction(index, depth, kind);
      if (before.sourced) return before;
      return (
        this.sourceLine(index - 1, depth) ??
        this.sourceLine(end, depth) ??
        this.signed(kind, end, depth) ??
        NONE
      );
    }
    return kind === 'table-row' ? this.rowOf(index, this.endOf(index, depth)) : NONE;
  }

  private containerAt(index: number, depth: number): Container | undefined {
    return this.blocks[index]?.placed.containers[depth];
  }

  /** Index behind the last block of the container at `depth` of block `index`. */
  private endOf(index: number, depth: number): number {
    const { id } = this.containerAt(index, depth)!;
    let end = index + 1;
    while (this.containerAt(end, depth)?.id === id) end++;
    return end;
  }

  /** The block beside a container at `depth`, if both stand in the same one. */
  private isBeside(index: number, inner: number, depth: number): boolean {
    const beside = this.blocks[index]?.placed;
    if (!beside || beside.block.kind === 'heading' || beside.containers.length !== depth) return false;
    return depth === 0 || beside.containers[depth - 1]!.id === this.containerAt(inner, depth - 1)?.id;
  }

  /** The sentence that leads into the container that begins at block `index`. */
  private introduction(index: number, depth: number, kind: Container['kind']): Evidence {
    if (!this.isBeside(index - 1, index, depth)) return NONE;
    const inItem = kind === 'list' && this.containerAt(index, depth - 1)?.kind === 'list-item';
    const { leadsIn, sentences } = this.signs[index - 1]!;
    const tells =
      kind === 'quote' && (sentences.at(-1)?.attributions.some((one) => one.kind !== 'witness') ?? false);
    if (!inItem && !leadsIn && !tells) return NONE;
    return this.passedOn(index - 1, kind === 'quote' ? 'quotation' : 'lead-in') ?? NONE;
  }

  /** Evidence of the last sentence of block `index`, as given on. */
  private passedOn(index: number, why: Inheritance): Evidence | undefined {
    const last = this.blocks[index]?.sentences.at(-1);
    const evidence = last && this.evidenceOf(last);
    return evidence?.sourced ? { ...evidence, inheritedFrom: { why, block: index } } : undefined;
  }

  /** A line "Source: …", or of citations only, beside a container. */
  private sourceLine(index: number, depth: number): Evidence | undefined {
    const beside = this.blocks[index]?.placed;
    if (!beside || beside.containers.length !== depth || !this.signs[index]!.isSourceLine) return undefined;
    return this.allOf(index, 'caption');
  }

  /** A line behind a quote that signs it: "— Peter Cook". */
  private signed(kind: Container['kind'], index: number, depth: number): Evidence | undefined {
    const beside = this.blocks[index];
    if (kind !== 'quote' || !beside || beside.placed.containers.length !== depth) return undefined;
    const { signature, sentences } = this.signs[index]!;
    if (!signature || sentences.length > 1 || signature.cue.start > 0) return undefined;
    return { ...evidenceOf([], [signature], false), inheritedFrom: { why: 'quotation', block: index } };
  }

  /** What the last block of a quote, which ends before block `end`, says of whose it is. */
  private signing(end: number): Evidence {
    const index = end - 1;
    const { signature, sentences } = this.signs[index]!;
    const last = sentences.at(-1);
    const own = last ? this.own(aloneOf(this.blocks[index]!, this.signs[index]!).at(-1)!, last, true) : NONE;
    const attributions = signature ? [...own.attributions, signature] : own.attributions;
    const evidence = evidenceOf(
      own.citations,
      own.citations.length + Number(!!signature) > 0 ? attributions : [],
      false,
    );
    return evidence.sourced ? { ...evidence, inheritedFrom: { why: 'quotation', block: index } } : NONE;
  }

  /** Caption and header of the table of blocks `first` to `end`. */
  private captionOf(first: number, end: number, depth: number): Evidence {
    for (let index = first; index < end; index++) {
      const inner = this.containerAt(index, depth + 1)?.kind;
      if (inner === 'table-row') continue;
      const evidence = this.allOf(index, 'caption');
      if (evidence) return evidence;
    }
    return NONE;
  }

  /** What any cell of the row of blocks `first` to `end` rests on. */
  private rowOf(first: number, end: number): Evidence {
    for (let index = first; index < end; index++) {
      const evidence = this.allOf(index, 'row');
      if (evidence) return evidence;
    }
    return NONE;
  }

  /** All that block `index` rests on by itself. */
  private allOf(index: number, why: Inheritance): Evidence | undefined {
    const signs = this.signs[index]!;
    const own = aloneOf(this.blocks[index]!, signs).map((one, i) =>
      this.own(one, signs.sentences[i]!, false),
    );
    const evidence = evidenceOf(
      own.flatMap(({ citations }) => citations),
      own.flatMap(({ attributions }) => attributions),
      own.some(({ witness }) => witness),
    );
    return evidence.sourced ? { ...evidence, inheritedFrom: { why, block: index } } : undefined;
  }

  /** A quotation of several paragraphs opens each of them with a mark and closes the last only. */
  private goesOnSpeaking(index: number): boolean {
    if (index === 0 || !this.signs[index]!.opensSpeech || !this.signs[index - 1]!.leavesSpeechOpen)
      return false;
    return this.isBeside(index - 1, index, this.blocks[index]!.placed.containers.length);
  }

  /** Who speaks may be told at the end: then the sentences of the speech before it have it from there. */
  private shareSpeech(settled: Evidence[], signs: BlockSigns, index: number): void {
    for (let i = settled.length - 1; i > 0; i--)
      if (signs.sentences[i]!.continues && isSpeechAcross(this.blocks[index]!, i))
        settled[i - 1] = inherit(settled[i - 1]!, settled[i]!, 'continuation', index);
  }
}

const isSpeechAcross = ({ sentences }: AnalyzedBlock, index: number): boolean =>
  sentences
    .slice(Math.max(0, index - 8), index)
    .some(({ quotations }) => quotations.some((one) => !one.open && one.end > sentences[index]!.span.start));

/** In paragraphs where one citation serves all: the nearest before, else the nearest behind. */
function shareParagraph(settled: Evidence[], own: readonly Evidence[], block: number): void {
  let cited = own.find(({ citations }) => citations.length > 0);
  if (!cited) return;
  for (let i = 0; i < settled.length; i++) {
    if (own[i]!.citations.length > 0) cited = own[i]!;
    settled[i] = inherit(settled[i]!, { ...cited, attributions: [], witness: false }, 'paragraph', block);
  }
}

function evidenceOf(
  citations: readonly Citation[],
  attributions: readonly Attribution[],
  witness: boolean,
): Evidence {
  if (citations.length + attributions.length === 0 && !witness) return NONE;
  return { sourced: true, citations, attributions, witness };
}

/** `evidence`, with citations and attributions of `other` where it has none of its own. */
function inherit(evidence: Evidence, other: Evidence, why: Inheritance, block: number): Evidence {
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

/** What an inner container gives, with what it lacks from an outer one. */
const merge = (inner: Evidence, outer: Evidence | undefined): Evidence =>
  outer ? inherit(inner, outer, outer.inheritedFrom!.why, outer.inheritedFrom!.block) : inner;

function withoutSpan({ keySpan: _, ...citation }: Citation): Omit<Citation, 'keySpan'> {
  return citation;
}

/** Whether two versions of a sentence rest on the same: what was not read anew is the same object. */
export const sameEvidence = (a: Evidence, b: Evidence): boolean =>
  a === b ||
  (a.sourced === b.sourced &&
    a.witness === b.witness &&
    sameItems(a.citations, b.citations) &&
    sameItems(a.attributions, b.attributions));

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((item, i) => item === b[i]));
