// How evidence travels in a draft: on in the paragraph, down into lists, tables and quotes, out of notes.

import type { Container, PlacedBlock } from '../text/prose.ts';
import type { AnalyzedBlock, AnalyzedSentence } from './analysis.ts';
import type { Attribution } from './attribution.ts';
import { notesOf, withNotes } from './draft-notes.ts';
import type { Evidence, Inheritance } from './evidence.ts';
import { type BlockSigns, isAnaphoric, type SentenceSigns, signsOf } from './evidence-signs.ts';
import { evidenceFrom, givenOn, inherit, merge, NO_EVIDENCE, spokenBy } from './evidence-value.ts';
import { spokenLabels } from './speaker-turns.ts';
import { sourceCells } from './table-heads.ts';

/** The pass over one version of a draft. */
export class DraftEvidence {
  /** Of the sentences that others or notes may add to. */
  private readonly found = new Map<AnalyzedSentence, Evidence>();
  private readonly blocks: readonly AnalyzedBlock[];
  private readonly signs: readonly BlockSigns[];
  private readonly scope: 'sentence' | 'paragraph';
  private readonly notes: ReadonlyMap<string, Evidence>;
  private readonly sources: ReadonlySet<PlacedBlock>;
  /** The labels of turns of which somebody is the speaker. */
  private readonly spoken: ReadonlySet<string>;
  /** What a container gives to the blocks in it, by the container's id. */
  private readonly given = new Map<number, Evidence>();

  constructor(blocks: readonly AnalyzedBlock[], scope: 'sentence' | 'paragraph') {
    this.blocks = blocks;
    this.signs = blocks.map(signsOf);
    this.scope = scope;
    this.notes = notesOf(blocks, this.signs);
    this.spoken = spokenLabels(this.signs.flatMap(({ turn }) => turn ?? []));
    this.sources = sourceCells(blocks);
    for (let index = 0; index < blocks.length; index++) this.settle(index);
  }

  evidenceOf(sentence: AnalyzedSentence): Evidence {
    return this.found.get(sentence) ?? aloneBySentence.get(sentence) ?? NO_EVIDENCE;
  }

  /** Settles the evidence of block `index`; the blocks before it are settled. */
  private settle(index: number): void {
    const { placed, sentences } = this.blocks[index]!;
    const signs = this.signs[index]!;
    const plain = aloneOf(this.blocks[index]!, signs);
    let around = this.around(index) ?? this.turnOf(index) ?? this.answering(index);
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
      if (settled[i] !== plain[i]) this.found.set(sentence, settled[i]!);
    }
  }

  /** `evidence`, with its notes looked up; in a quote "we" is whoever is quoted. */
  private own(evidence: Evidence, sentence: SentenceSigns, isQuoted: boolean): Evidence {
    return withNotes(evidence, sentence, this.notes, isQuoted);
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
    if (kind === 'table-row') return this.rowOf(index, this.endOf(index, depth)) ?? NO_EVIDENCE;
    if (kind !== 'list' && kind !== 'table' && kind !== 'quote') return NO_EVIDENCE;
    const end = this.endOf(index, depth);
    return (
      (kind === 'table' ? this.captionOf(index, end, depth) : undefined) ??
      (kind === 'quote' ? this.signing(end) : undefined) ??
      this.introduction(index, depth, kind) ??
      this.sourceLine(index - 1, index, depth) ??
      this.sourceLine(end, index, depth) ??
      (kind === 'quote'
        ? (this.signed(end, index, depth) ?? this.toldAfter(end, index, depth))
        : undefined) ??
      NO_EVIDENCE
    );
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

  /** Whether block `index` stands beside the container at `depth` of block `inner`, both in the same one. */
  private isBeside(index: number, inner: number, depth: number): boolean {
    const beside = this.blocks[index]?.placed;
    if (!beside || beside.block.kind === 'heading' || beside.containers.length !== depth) return false;
    return depth === 0 || beside.containers[depth - 1]!.id === this.containerAt(inner, depth - 1)?.id;
  }

  /** The sentence that leads into the container that begins at block `index`. */
  private introduction(index: number, depth: number, kind: Container['kind']): Evidence | undefined {
    if (!this.isBeside(index - 1, index, depth)) return undefined;
    const { leadsIn, sentences } = this.signs[index - 1]!;
    const isQuote = kind === 'quote';
    const inItem = kind === 'list' && this.containerAt(index, depth - 1)?.kind === 'list-item';
    const tells = isQuote && sentences.at(-1)?.attributions.some((one) => one.kind !== 'witness');
    if (!inItem && !leadsIn && !tells) return undefined;
    const given = this.passedOn(index - 1, isQuote ? 'quotation' : 'lead-in');
    // "From a reader's letter:": whatever is set off behind a colon is somebody's words.
    return given ?? (isQuote && leadsIn ? spokenBy([somebody('after')], index - 1) : undefined);
  }

  /** Who speaks block `index`, where it is a turn; what stands in quotation marks at once has its speaker from them. */
  private turnOf(index: number): Evidence | undefined {
    const { turn } = this.signs[index]!;
    if (!turn || turn.quoted || !this.spoken.has(turn.label)) return undefined;
    const start = this.blocks[index]!.sentences[0]!.span.start;
    const source = { start, end: turn.end };
    const speaker: Attribution = { kind: 'named', sense: 'says', cue: source, source, said: 'after' };
    return spokenBy([speaker], index);
  }

  /** Speech right behind a question: an answer of an interview, whose speaker its introduction names. */
  private answering(index: number): Evidence | undefined {
    if (!this.signs[index]!.opensSpeech || !this.signs[index - 1]?.asks) return undefined;
    return spokenBy([somebody('after')], index);
  }

  /** Evidence of the last sentence of block `index`, as given on. */
  private passedOn(index: number, why: Inheritance): Evidence | undefined {
    const last = this.blocks[index]?.sentences.at(-1);
    return givenOn(last && this.evidenceOf(last), why, index);
  }

  /** A line "Source: …", or of citations only, or a caption that says whose it is, beside the container of block `inner`. */
  private sourceLine(index: number, inner: number, depth: number): Evidence | undefined {
    const signs = this.signs[index];
    const isHeading = this.blocks[index]?.placed.block.kind === 'heading';
    const isOne =
      (this.isBeside(index, inner, depth) && (signs!.isSourceLine || signs!.isCaption)) ||
      (isHeading && index < inner && signs!.isCaption);
    return isOne ? this.allOf(index, 'caption') : undefined;
  }

  /** A line behind a quote that signs it: "— Peter Cook". */
  private signed(index: number, inner: number, depth: number): Evidence | undefined {
    if (!this.isBeside(index, inner, depth)) return undefined;
    const { signature, sentences } = this.signs[index]!;
    if (!signature || sentences.length > 1 || signature.cue.start > 0) return undefined;
    return spokenBy([signature], index);
  }

  /** A line behind a quote that looks back on it: "That is what the doctor wrote", «هذا ما كتبته الطبيبة». */
  private toldAfter(index: number, inner: number, depth: number): Evidence | undefined {
    const first = this.isBeside(index, inner, depth) ? this.signs[index]!.sentences[0] : undefined;
    if (!first || !this.signs[index]!.looksBack) return undefined;
    const told = first.attributions.filter(({ kind }) => kind !== 'witness');
    return spokenBy(told.length > 0 ? told : [somebody('before')], index);
  }

  /** What the last block of a quote, which ends before block `end`, says of whose it is. */
  private signing(end: number): Evidence | undefined {
    const index = end - 1;
    const { signature, sentences } = this.signs[index]!;
    const last = sentences.at(-1);
    if (!last) return undefined;
    const own = this.own(aloneOf(this.blocks[index]!, this.signs[index]!).at(-1)!, last, true);
    const told = own.citations.length > 0 ? own.attributions : [];
    const evidence = evidenceFrom(own.citations, signature ? [...told, signature] : told, false);
    return givenOn(evidence, 'quotation', index);
  }

  /** Caption and header of the table of blocks `first` to `end`. */
  private captionOf(first: number, end: number, depth: number): Evidence | undefined {
    for (let index = first; index < end; index++) {
      if (this.containerAt(index, depth + 1)?.kind === 'table-row') continue;
      const evidence = this.allOf(index, 'caption');
      if (evidence) return evidence;
    }
    return undefined;
  }

  /** What any cell of the row of blocks `first` to `end` rests on. */
  private rowOf(first: number, end: number): Evidence | undefined {
    for (let index = first; index < end; index++) {
      const evidence = this.allOf(index, 'row') ?? this.namedIn(index);
      if (evidence) return evidence;
    }
    return undefined;
  }

  /** The source that a cell below the head "Source" names. */
  private namedIn(index: number): Evidence | undefined {
    const { placed, sentences } = this.blocks[index]!;
    const first = sentences[0];
    if (!first || !this.sources.has(placed)) return undefined;
    const { start, end } = first.span;
    const source = { start, end };
    const named: Attribution = { kind: 'named', sense: 'reports', cue: source, source, said: 'before' };
    return givenOn(evidenceFrom([], [named], false), 'row', index);
  }

  /** All that block `index` rests on by itself. */
  private allOf(index: number, why: Inheritance): Evidence | undefined {
    const signs = this.signs[index]!;
    const own = aloneOf(this.blocks[index]!, signs).map((one, i) =>
      this.own(one, signs.sentences[i]!, false),
    );
    const evidence = evidenceFrom(
      own.flatMap(({ citations }) => citations),
      own.flatMap(({ attributions }) => attributions),
      own.some(({ witness }) => witness),
    );
    return givenOn(evidence, why, index);
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

/** Whoever speaks, where their block does not name them. */
const somebody = (said: Attribution['said']): Attribution => ({
  kind: 'implied',
  sense: 'says',
  cue: { start: 0, end: 1 },
  said,
});

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

/** What each sentence rests on by itself, notes aside. Kept with the sentences, from version to version. */
const alone = new WeakMap<BlockSigns, readonly Evidence[]>();
const aloneBySentence = new WeakMap<AnalyzedSentence, Evidence>();

function aloneOf({ sentences }: AnalyzedBlock, signs: BlockSigns): readonly Evidence[] {
  let evidence = alone.get(signs);
  if (!evidence) {
    evidence = signs.sentences.map(({ citations, attributions }) =>
      evidenceFrom(
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
