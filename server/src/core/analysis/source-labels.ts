// Sources that no verb names: an agency in brackets, "Source: …", a speaker before a colon.

import type { AttributionCues, Cue } from '../language/cues.ts';
import type { Attribution } from './attribution.ts';
import { isNumber } from './cue-grammar.ts';
import type { CueHit } from './cue-index.ts';
import { attributed, type Read, type Reading } from './cue-reading.ts';
import { isBody, isInstitution, kindOf } from './cue-sources.ts';
import { Gap, PHRASE_END } from './sentence-line.ts';

/** "(Reuters)", «أنقرة - اف ب:»: an agency by itself, between marks. */
export function readTag(reading: Reading, hit: CueHit): Read | undefined {
  const { gaps } = reading.line;
  const behind = gaps[hit.last + 1]!;
  const isBracketed = gaps[hit.first]! & Gap.open && behind & Gap.close;
  const isDateline = hit.first < 4 && gaps[hit.first]! & Gap.dash && behind & (Gap.colon | Gap.dash);
  if (!isBracketed && !isDateline) return undefined;
  const phrase = { first: hit.first, end: hit.last + 1 };
  return attributed(reading, hit, { kind: 'named', phrase }, hit.first < 4 ? 'after' : 'before');
}

/** "(Source: UNHCR)", «المصدر: وزارة الصحة»: the word `at` is the label. */
export function readLabel(reading: Reading, at: number): Attribution | undefined {
  const { line, cues } = reading;
  const opens = at === 0 || line.gaps[at]! & (Gap.open | Gap.dash | Gap.stop | Gap.comma);
  // «والمصدر مصلحة الجمارك»
  const names = !line.gaps[at + 1] && cues.institutions.has(line.keys[at + 1] ?? '');
  if (!opens || !(line.gaps[at + 1]! & Gap.colon || names)) return undefined;
  const cue: Cue = { forms: [], sense: 'reports', role: 'source' };
  let end = at + 1;
  while (end < line.keys.length && !(end > at + 1 && line.gaps[end]! & (Gap.close | Gap.stop))) end++;
  if (end === at + 1) return undefined;
  const phrase = { first: at + 1, end };
  const hit = { cue, first: at, last: at, proclitic: 0 };
  return attributed(reading, hit, { kind: kindOf(reading, phrase), phrase }, 'before').attribution;
}

/** Nobody's name before a colon is longer, in words. */
const LONGEST_SPEAKER = 8;

/** "The mayor: “We lost forty houses.”": no cue but the colon and the marks of speech behind it. */
export function readSpeaker(reading: Reading): Attribution | undefined {
  const { gaps, keys } = reading.line;
  for (let end = 1; end < keys.length && end <= LONGEST_SPEAKER; end++) {
    const gap = gaps[end]!;
    // "Claim 2: “…”"
    const speaks = gap & Gap.speech || /:\W{0,3}["“„«]/.test(betweenWords(reading, end));
    const numbered = end > 1 && isNumber(reading.line, end - 1) ? end - 1 : end;
    if (gap & Gap.colon && speaks && isBody(reading, { first: 0, end: numbered })) {
      return speakerAt(reading, numbered);
    }
    // «بن يونس: «كنا اثني عشر رجلا»»: whole sentences in marks behind a colon are somebody's, but «الادعاء: «…»».
    const isThe = reading.cues.order === 'verb-subject' && keys[0]!.startsWith('ال');
    if (gap & Gap.colon && gap & Gap.speech && !isThe) return speakerAt(reading, numbered);
    if (gap & Gap.colon && isUtterance(reading, end)) return speakerAt(reading, end);
    if (gap & Gap.colon && isTeller(reading)) {
      const phrase = { first: 0, end };
      const cue: Cue = { forms: [], sense: 'says', role: 'tag' };
      const hit = { cue, first: 0, last: end - 1, proclitic: 0 };
      return attributed(reading, hit, { kind: kindOf(reading, phrase), phrase }, 'after').attribution;
    }
    // "Ali (our man in Sirte): “…”"
    if (gap & Gap.open && isBody(reading, { first: 0, end })) {
      const close = gaps.findIndex((mark, at) => at > end && (mark & Gap.close) !== 0);
      if (close > 0 && close <= end + LONGEST_SPEAKER && /:\W{0,3}["“„«]/.test(betweenWords(reading, close)))
        return speakerAt(reading, end);
    }
    if (gap & PHRASE_END) return undefined;
  }
  return undefined;
}

/** Whether the noun `at` heads the label: "UN report", "report by the UN", no "report forms" and "report to the ministry". */
const heads = ({ line, cues }: Reading, at: number, end: number): boolean => {
  const next = line.keys[at + 1];
  if (at + 1 >= end || next === undefined || cues.order === 'verb-subject') return true;
  return cues.agent.has(next) || ['of', 'from', 'on', 'in', 'via'].includes(next);
};

/** "Civil defence statement on Facebook: 31 injured", "UN report: …", «بيان الدفاع المدني: …», «تقرير أممي: …». */
function isUtterance(reading: Reading, end: number): boolean {
  const { line, cues } = reading;
  let first = 0;
  while (first < end && isNumber(line, first)) first++; // the time of a ticker
  const isVerbFirst = cues.order === 'verb-subject';
  for (let at = first; at < (isVerbFirst ? Math.min(first + 1, end) : end); at++) {
    const key = line.keys[at]!;
    if (cues.utterances.has(key)) return heads(reading, at, end);
    if (cues.reports.has(key) && heads(reading, at, end)) return isInstitution(reading, { first, end });
  }
  return false;
}

const betweenWords = ({ line: { text, words, span } }: Reading, at: number): string =>
  text.slice(words[at - 1]!.end, (words[at]?.start ?? span.end) + 1);

function speakerAt(reading: Reading, end: number): Attribution {
  const phrase = { first: 0, end };
  const cue: Cue = { forms: [], sense: 'says', role: 'tag' };
  const hit = { cue, first: 0, last: end - 1, proclitic: 0 };
  return attributed(reading, hit, { kind: kindOf(reading, phrase), phrase }, 'after').attribution;
}

/** «مصدر أمني: سقوط 4 قتلى», «وزير الصحة: 40 إصابة», as headlines and tickers have it. */
const isTeller = ({ line, cues }: Reading): boolean => opensWithTeller(line.keys[0], cues);

/** Whether the first word of a sentence is one of an office, or "source", in a language where such words come first. */
export const opensWithTeller = (first: string | undefined, cues: AttributionCues): boolean =>
  first !== undefined &&
  cues.order === 'verb-subject' &&
  (cues.offices.has(first) || (cues.sourceLabels.has(first) && cues.unnamed.has(first)));
