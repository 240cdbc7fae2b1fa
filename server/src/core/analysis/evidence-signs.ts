// What a block tells of its sentences' evidence by itself: free of position, read once for a block. How evidence goes
// from block to block is in evidence.ts.

import type { AttributionCues } from '../language/cues.ts';
import { LANGUAGES } from '../language/languages.ts';
import { foldKey } from '../text/fold.ts';
import { OBJECT } from '../text/prose.ts';
import { wordsOf } from '../text/tokens.ts';
import type { AnalyzedBlock, AnalyzedSentence } from './analysis.ts';
import type { Attribution } from './attribution.ts';
import type { Citation } from './citations.ts';
import { opensWithTeller } from './source-labels.ts';
import { type Turn, turnIn } from './speaker-turns.ts';

/** Signs of one sentence. */
export interface SentenceSigns {
  readonly citations: readonly Citation[];
  readonly attributions: readonly Attribution[];
  /** It goes on with the sentence before it: "Of these", «ومنهم», or speech that began there. */
  readonly continues: boolean;
}

export interface BlockSigns {
  readonly sentences: readonly SentenceSigns[];
  /** No sentence needs another one or a note: outside lists, tables and quotes its own evidence is all there is. */
  readonly isSelfContained: boolean;
  /** Its last sentence leads into what follows: it ends in a colon, or says "the following". */
  readonly leadsIn: boolean;
  /** All of it only names a source: "Source: UNHCR", or nothing but citations. */
  readonly isSourceLine: boolean;
  /** It is the caption of what follows or goes before, and says whose that is: "Table 2. Losses (source: UNHCR)". */
  readonly isCaption: boolean;
  /** It ends in a question mark. */
  readonly asks: boolean;
  /** It begins with a mark of speech, or ends in speech that is not closed: several paragraphs are quoted. */
  readonly opensSpeech: boolean;
  readonly leavesSpeechOpen: boolean;
  /** It opens as a turn of an interview or of minutes: "Salma Darwish: We had …". */
  readonly turn?: Turn;
  /** It opens with words that look back on a quotation before it: "That is what …", «هذا ما …». */
  readonly looksBack: boolean;
  /** The line that signs a quotation: "— Peter Cook, Pentagon". */
  readonly signature?: Attribution;
}

const known = new WeakMap<readonly AnalyzedSentence[], BlockSigns>();

/** The signs of `block`; the same as before where its sentences are. */
export function signsOf({ placed, sentences }: AnalyzedBlock): BlockSigns {
  const before = known.get(sentences);
  if (before) return before;
  const { kind } = placed.block;
  const turn = kind === 'paragraph' ? turnIn(placed.block.prose.text, sentences) : undefined;
  const signs = readSigns(placed.block.prose.text, sentences, turn);
  known.set(sentences, signs);
  return signs;
}

function readSigns(text: string, sentences: readonly AnalyzedSentence[], turn: Turn | undefined): BlockSigns {
  const last = sentences.at(-1);
  const signature = last && signatureIn(text, last);
  const read = assignMarks(text, sentences).map(
    (marks, index): SentenceSigns => ({
      ...marks,
      continues:
        index > 0 &&
        (opensAsContinuation(text, sentences[index]!) ||
          isWithinSpeech(sentences, index) ||
          isQuotingOn(sentences, index)),
    }),
  );
  return {
    sentences: read,
    isSelfContained:
      !turn &&
      read.every(
        ({ citations, attributions, continues }, index) =>
          !continues &&
          citations.every(({ label }) => label === undefined) &&
          (index === 0 || !isAnaphoric(citations, attributions)),
      ),
    leadsIn: last !== undefined && leadsIn(text.slice(last.span.start, last.span.end), last),
    isSourceLine: sentences.length > 0 && isSourceLine(text, sentences),
    isCaption: isCaption(text, sentences),
    looksBack: sentences[0] !== undefined && looksBack(text, sentences[0]),
    asks: ASKS.test(text.slice(-4)),
    opensSpeech: OPENS_SPEECH.test(text),
    leavesSpeechOpen: sentences.some(({ quotations }) => quotations.some(({ open }) => open)),
    ...(signature && { signature }),
    ...(turn && { turn }),
  };
}

/** "He added": attributed, but what it rests on was said before. */
export const isAnaphoric = (citations: readonly Citation[], attributions: readonly Attribution[]): boolean =>
  citations.length === 0 && attributions.length > 0 && attributions.every(({ kind }) => kind === 'implied');

type Marks = Pick<SentenceSigns, 'citations' | 'attributions'>;

/** Citations and attributions by sentence; those that only look back go to the sentence before. */
function assignMarks(text: string, sentences: readonly AnalyzedSentence[]): readonly Marks[] {
  const marks: Marks[] = sentences.map(({ citations, attributions }) => ({ citations, attributions }));
  // Backwards, so that two marks in a row both reach the sentence.
  for (let index = marks.length - 1; index > 0; index--) {
    const { citations, attributions } = marks[index]!;
    if (citations.length === 0 && attributions.length === 0) continue;
    const end = endOfMarks(text, sentences[index]!);
    const looksBack = <T>(items: readonly T[], at: (item: T) => number) =>
      items.filter((item) => at(item) < end);
    const backCitations = looksBack(citations, (citation) => citation.at.start);
    const backAttributions = looksBack(attributions, (attribution) => attribution.cue.start);
    if (backCitations.length === 0 && backAttributions.length === 0) continue;
    const before = marks[index - 1]!;
    marks[index - 1] = {
      citations: [...before.citations, ...backCitations],
      attributions: [...before.attributions, ...backAttributions],
    };
    marks[index] = {
      citations: citations.filter((one) => !backCitations.includes(one)),
      attributions: attributions.filter((one) => !backAttributions.includes(one)),
    };
  }
  return marks;
}

const ASKS = /[?؟]['"”’»)\s]*$/;
const OPENS_SPEECH = /^\s*["“„«”]/;
const cuesOf = ({ language }: AnalyzedSentence): AttributionCues => LANGUAGES[language].cues;

const openings = new WeakMap<AttributionCues, ReadonlyMap<string, readonly (readonly string[])[]>>();

/** The continuations of a language by their first word. */
function openingsOf(cues: AttributionCues): ReadonlyMap<string, readonly (readonly string[])[]> {
  let map = openings.get(cues) as Map<string, (readonly string[])[]> | undefined;
  if (!map) {
    map = new Map();
    for (const words of cues.continuations.map((opening) => foldKey(opening).split(' ')))
      map.set(words[0]!, [...(map.get(words[0]!) ?? []), words]);
    openings.set(cues, map);
  }
  return map;
}

/** Words of a sentence within which "of them" counts what the sentence before names. */
const WORDS_OF_A_FRONT = 5;

function opensAsContinuation(text: string, sentence: AnalyzedSentence): boolean {
  const { start, end } = sentence.span;
  const tokens = wordsOf(text, start, Math.min(end, start + 60));
  const words = tokens.map((word) => foldKey(text.slice(word.start, word.end)));
  const candidates = words[0] === undefined ? undefined : openingsOf(cuesOf(sentence)).get(words[0]);
  if (candidates?.some((opening) => opening.every((word, i) => words[i] === word))) return true;
  // «وتوفي منهم أربعة», "About four of them died"; but "Most of them stayed" counts nothing.
  const { partitives, order } = cuesOf(sentence);
  for (let at = 1; at < (order === 'verb-subject' ? 2 : WORDS_OF_A_FRONT); at++) {
    if (!partitives.has(words.slice(at, at + 2).join(' ')) && !partitives.has(words[at] ?? '')) continue;
    const before = tokens[at - 1]!;
    return (
      order === 'verb-subject' ||
      before.kind === 'number' ||
      sentence.quantities.some((quantity) => quantity.end === before.end)
    );
  }
  return false;
}

/** Speech that began in an earlier sentence is still being spoken. */
function isWithinSpeech(sentences: readonly AnalyzedSentence[], index: number): boolean {
  const { start } = sentences[index]!.span;
  return sentences
    .slice(Math.max(0, index - 8), index)
    .some(({ quotations }) => quotations.some((quotation) => !quotation.open && quotation.end > start));
}

/** “We waited,” she said. “We had 40 litres.”: speech without a cue, behind speech, is the same speaker's. */
function opensWithSpeech({ span, quotations, attributions }: AnalyzedSentence): boolean {
  return attributions.length === 0 && quotations.some(({ start }) => start <= span.start + 1);
}

/** The same, or what the speaker does between: “We waited.” She stops. “We had 40 litres.” */
function isQuotingOn(sentences: readonly AnalyzedSentence[], index: number): boolean {
  if (opensWithSpeech(sentences[index]!))
    return sentences.slice(Math.max(0, index - 2), index).some(isQuoting);
  const next = sentences[index + 1];
  const { attributions, citations } = sentences[index]!;
  return (
    next !== undefined &&
    attributions.length + citations.length === 0 &&
    sentences[index]!.quantities.length === 0 &&
    opensWithSpeech(next) &&
    isQuoting(sentences[index - 1]!)
  );
}

const isQuoting = ({ quotations }: AnalyzedSentence): boolean => quotations.length > 0;

const WORDS_OF_A_MARK = 6;

/**
 * Where the words of `sentence` begin that are its own: behind a link or a source in brackets, which serve the sentence
 * before. That is all of it where it is only "Source: …" or a link.
 */
function endOfMarks(text: string, { span, citations, language }: AnalyzedSentence): number {
  const { start, end } = span;
  const words = wordsOf(text, start, end);
  if (words.length === 0) return end;
  const label = foldKey(text.slice(words[0]!.start, words[0]!.end));
  const isLabelled = LANGUAGES[language].cues.sourceLabels.has(label);
  if (text[start] === '(') {
    const close = text.indexOf(')', start);
    const linked = citations.some(({ at }) => at.start < close && at.start <= words[0]!.start);
    if (close > 0 && close < end && (isLabelled || linked)) return close;
  }
  // «مصدر أمني: سقوط 4 قتلى» says something of its own.
  const speaks =
    opensWithTeller(label, LANGUAGES[language].cues) && /^[^\s:]+\s+[^:\s]/.test(text.slice(start, end));
  if (isLabelled && !speaks && /^[^:]{0,20}:/.test(text.slice(start, end))) return end;
  if (words.length > WORDS_OF_A_MARK) return start;
  const links = citations.filter(({ kind }) => kind === 'link');
  const linked = links.reduce((sum, { at }) => sum + (at.end - at.start), 0);
  const written = text.slice(start, end).replace(/[\s()[\].,;:،؛]/g, '').length;
  return linked > 0 && written <= linked ? end : start;
}

function isSourceLine(text: string, sentences: readonly AnalyzedSentence[]): boolean {
  const first = sentences[0]!;
  if (first.citations.length + first.attributions.length === 0) return false;
  const words = wordsOf(text, 0, Math.min(text.length, 60));
  if (words.length === 0) return true;
  const label = foldKey(text.slice(words[0]!.start, words[0]!.end));
  return cuesOf(first).sourceLabels.has(label) && /^.{0,24}:/s.test(text);
}

/** No caption is longer, in units. */
const LONGEST_CAPTION = 240;
const CHECKED = new Set(['count', 'money', 'percent', 'vague']);

function isCaption(text: string, sentences: readonly AnalyzedSentence[]): boolean {
  if (text.length > LONGEST_CAPTION || sentences.length === 0) return false;
  const marks = sentences
    .flatMap(({ attributions }) => attributions)
    .filter(({ kind }) => kind !== 'witness');
  const cited = sentences.some(({ citations }) => citations.length > 0);
  if (marks.length === 0 && !cited) return false;
  const opening = /^[^\p{L}]{0,3}(\p{L}+)\.?\s?[\p{Nd}\p{Lu}]{1,3}(?![\p{L}\p{N}])/u.exec(text)?.[1];
  if (opening && TABLES.some(({ captions }) => captions.has(foldKey(opening)))) return true;
  // What it says of its own has its source from there, and is no caption.
  return marks.some(({ cue, source }) => {
    const label = foldKey(text.slice(cue.start, cue.end));
    if (!source || !LABELS.some((labels) => labels.has(label))) return false;
    const isLast = /^[\s.)\]»”"]*$/.test(text.slice(source.end));
    const counts = sentences.some(({ quantities }) =>
      quantities.some(({ kind, end }) => CHECKED.has(kind) && end <= cue.start),
    );
    return isLast && !counts;
  });
}

const TABLES = Object.values(LANGUAGES).map(({ tables }) => tables);
const LABELS = Object.values(LANGUAGES).map(({ cues }) => cues.sourceLabels);

function leadsIn(text: string, sentence: AnalyzedSentence): boolean {
  let end = text.length;
  while (end > 0 && (text[end - 1] === OBJECT || text[end - 1] === ' ')) end--;
  if (text[end - 1] === ':' || text[end - 1] === '：') return true;
  const { leadIns } = cuesOf(sentence);
  return wordsOf(text).some((word) => leadIns.has(foldKey(text.slice(word.start, word.end))));
}

/** No words that look back are more. */
const MOST_WORDS_BACK = 4;

function looksBack(text: string, sentence: AnalyzedSentence): boolean {
  const { lookBacks } = cuesOf(sentence);
  const head = wordsOf(text, 0, Math.min(text.length, 60)).map(({ start, end }) =>
    foldKey(text.slice(start, end)),
  );
  return head.slice(0, MOST_WORDS_BACK).some((_, last) => lookBacks.has(head.slice(0, last + 1).join(' ')));
}

const MOST_WORDS_OF_A_SIGNATURE = 12;
/** A line of its own may say more of who it is: "— a nurse of 30, whom we met at the gate of the hospital". */
const MOST_WORDS_OF_A_LINE = 30;

/** The last line of a quotation, behind a dash: who it is from. */
function signatureIn(text: string, last: AnalyzedSentence): Attribution | undefined {
  const { start, end } = last.span;
  const line = text.slice(start, end);
  const dash = Math.max(line.lastIndexOf('—'), line.lastIndexOf('–'), /^--?\s/.test(line) ? 0 : -1);
  if (dash < 0) return undefined;
  const before = line.slice(0, dash).trimEnd();
  if (before !== '' && !/[.!?؟…»”"']$/.test(before)) return undefined;
  const words = wordsOf(text, start + dash, end);
  const most = before === '' ? MOST_WORDS_OF_A_LINE : MOST_WORDS_OF_A_SIGNATURE;
  if (words.length === 0 || words.length > most) return undefined;
  return {
    kind: 'named',
    sense: 'says',
    cue: { start: start + dash, end: start + dash + 1 },
    source: { start: words[0]!.start, end: words.at(-1)!.end },
    said: 'before',
  };
}
