// Sources that no verb names: an agency in brackets, "Source: …", a speaker before a colon.

import type { Cue } from '../language/cues.ts';
import type { Attribution } from './attribution.ts';
import { isNumber } from './cue-grammar.ts';
import type { CueHit } from './cue-index.ts';
import { attributed, type Read, type Reading } from './cue-reading.ts';
import { isBody, kindOf } from './cue-sources.ts';
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
  const { line } = reading;
  const opens = at === 0 || line.gaps[at]! & (Gap.open | Gap.dash | Gap.stop);
  if (!opens || !(line.gaps[at + 1]! & Gap.colon)) return undefined;
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
    const numbered = end > 1 && isNumber(reading.line, end - 1) ? end - 1 : end;
    if (gap & Gap.colon && gap & Gap.speech && isBody(reading, { first: 0, end: numbered })) {
      const phrase = { first: 0, end: numbered };
      const cue: Cue = { forms: [], sense: 'says', role: 'tag' };
      const hit = { cue, first: 0, last: end - 1, proclitic: 0 };
      return attributed(reading, hit, { kind: kindOf(reading, phrase), phrase }, 'after').attribution;
    }
    if (gap & PHRASE_END) return undefined;
  }
  return undefined;
}
