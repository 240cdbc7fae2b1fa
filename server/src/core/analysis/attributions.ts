// Who said it: the attributions of a sentence, by the cues of its language. Knows grammar only; whether what is said
// is true, and which citation it has, is for others.

import { contains, type Span } from '../base/span.ts';
import type { AttributionCues } from '../language/cues.ts';
import type { Language } from '../language/language.ts';
import { wordsOf } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';

import { type CueHit, cueIndexOf, cuesAt } from './cue-index.ts';
import { readCue } from './cue-readers.ts';
import type { Reading } from './cue-reading.ts';
import type { Mention } from './mention.ts';
import { type Quotation, readQuotations } from './quotations.ts';
import { mayRefer, readReference } from './references.ts';
import { foldedWords, lineOf } from './sentence-line.ts';
import { opensWithTeller, readLabel, readSpeaker } from './source-labels.ts';

/** «والمصدر» */
const isJoinedLabel = (key: string, { proclitics, sourceLabels }: AttributionCues): boolean =>
  key.length > 3 && proclitics.includes(key[0]!) && sourceLabels.has(key.slice(1));

/** A colon so near that the words before it may tell who speaks, in units. */
const FARTHEST_COLON = 80;

const hasColonNear = (text: string, { start, end }: Span): boolean =>
  text.slice(start, Math.min(end, start + FARTHEST_COLON)).includes(':');

/** What has been read of the text already. Names are done without where they are missing. */
export interface AttributionContext {
  readonly mentions?: readonly Mention[];
  readonly quotations?: readonly Quotation[];
}

/**
 * The attributions of the sentence `span` of `text`, in order. A cue counts only with a source and with what it
 * introduces. A sentence without a cue costs a look-up for each word; the work on a cue is bounded.
 */
export function readAttributions(
  text: string,
  span: Span,
  language: Language,
  context: AttributionContext = {},
): readonly Attribution[] {
  const { cues } = language;
  const index = cueIndexOf(cues);
  const words = wordsOf(text, span.start, span.end);
  const keys = foldedWords(text, words);
  const hits: CueHit[] = [];
  const labels: number[] = [];
  for (let at = 0; at < keys.length; at++) {
    hits.push(...cuesAt(keys, at, cues, index));
    if (cues.sourceLabels.has(keys[at]!) || isJoinedLabel(keys[at]!, cues)) labels.push(at);
  }
  const quotations = context.quotations ?? readQuotations(text);
  const refers = mayRefer(text, span.start, span.end);
  if (
    hits.length === 0 &&
    labels.length === 0 &&
    quotations.length === 0 &&
    !refers &&
    !opensWithTeller(keys[0], cues) &&
    !hasColonNear(text, span)
  )
    return [];

  const line = lineOf(text, span, words, keys, quotations, cues.isNumeral);
  const mentions = (context.mentions ?? []).filter((mention) => !mention.demonym && contains(span, mention));
  const reading: Reading = { line, cues, index, mentions };
  const told: Attribution[] = [];
  const settings: Attribution[] = []; // "in a statement" adds nothing to "the ministry said"
  let free = 0; // the words before it belong to a cue that was read
  let saidFrom = 0; // the nouns before it belong to a verb that was read
  for (const hit of hits) {
    if (hit.first < free || (hit.cue.role === 'noun' && hit.first < saidFrom)) continue;
    const read = readCue(reading, hit);
    if (!read) continue;
    (hit.cue.role === 'statement' ? settings : told).push(read.attribution);
    free = read.end;
    saidFrom = read.until ?? saidFrom;
  }
  for (const at of labels) {
    const attribution = readLabel(reading, at);
    if (attribution) told.push(attribution);
  }
  const reference = refers ? readReference(reading, language) : undefined;
  if (reference) told.push(reference);
  const speaker = told.length === 0 ? readSpeaker(reading) : undefined;
  if (speaker) told.push(speaker);
  const saying = told.some(({ kind }) => kind !== 'witness');
  return (saying ? told : [...told, ...settings]).sort((a, b) => a.cue.start - b.cue.start);
}
