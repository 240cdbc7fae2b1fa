// How a verb attributes: what makes it no saying at all, its passive, and then the order of words of its language.

import { isNumber, sourceBehind } from './cue-grammar.ts';
import type { CueHit } from './cue-index.ts';
import { attributed, type Read, type Reading } from './cue-reading.ts';
import { isBody, isCapital, kindOf } from './cue-sources.ts';
import { GUESSES } from './guesses.ts';
import { Gap, isSpeech, PHRASE_END } from './sentence-line.ts';
import { readSubjectFirst } from './subject-first.ts';
import { readVerbFirst } from './verb-first.ts';

/** What the verb `hit` attributes, if it does. */
export function readVerb(reading: Reading, hit: CueHit): Read | undefined {
  const { line, cues } = reading;
  const { cue, first } = hit;
  if (cue.ownVoice && !isSpeech(line, first)) return undefined;
  if (isNegated(reading, first) || isInName(reading, first)) return undefined;
  // "is saying that", "was quoted as saying": those are no passives.
  const isPlain = cue.role === 'participle' || hit.last > first;
  if (isPassive(reading, first))
    return isPlain ? readSubjectFirst(reading, hit) : readPassiveVerb(reading, hit);
  if (cue.takes !== 'clause' && isNoVerb(reading, hit)) return undefined;
  return cues.order === 'verb-subject' ? readVerbFirst(reading, hit) : readSubjectFirst(reading, hit);
}

/** "did not say", «لم تعلن», "could confirm". */
export function isNegated({ line, cues }: Reading, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 2; at--) {
    if (line.gaps[at + 1]) return false;
    if (cues.negation.has(line.keys[at]!)) return true;
    if (!cues.between.has(line.keys[at]!) && !cues.passive.has(line.keys[at]!)) return false;
  }
  return false;
}

/** Index of the word before `first` and before the adverbs and auxiliaries in front of it; -1 where there is none. */
export function beforeSmallWords({ line, cues }: Reading, first: number): number {
  const isSmall = (key: string): boolean => cues.between.has(key) || key.endsWith('ly');
  let at = first - 1;
  while (at >= 0 && !line.gaps[at + 1] && isSmall(line.keys[at]!)) at--;
  return at;
}

/** A capital within the sentence: "Tell Amarna", "the Record Company". */
function isInName({ line }: Reading, first: number): boolean {
  const opens = first === 0 || line.gaps[first]! & (Gap.speech | Gap.stop | Gap.colon);
  return !opens && isCapital(line, line.words[first]!.start);
}

/** "the reports", "40 confirmed cases", "Tripoli's estimates": the form is a noun or an adjective here. */
function isNoVerb({ line, cues }: Reading, { first }: CueHit): boolean {
  const before = line.keys[first - 1];
  if (before === undefined || line.gaps[first]) return false;
  if (cues.notVerbAfter.has(before)) return true;
  const form = line.keys[first]!;
  if (isNumber(line, first - 1)) return cues.order === 'subject-verb';
  // "17 false reports"
  if (isNumber(line, first - 2) && cues.alsoNouns.has(form) && !line.gaps[first - 1]) return true;
  // "Final report: 40 pages", "the final report has 40 pages": the bare form before a colon or another verb.
  const next = line.keys[first + 1];
  const isHeld = next !== undefined && (cues.passive.has(next) || cues.auxiliaries.has(next));
  const isHeading = (line.gaps[first + 1]! & Gap.colon) > 0;
  if (cues.alsoNouns.has(form) && !form.endsWith('s') && (isHeld || isHeading)) return true;
  return before.endsWith("'s") && (cues.alsoNouns.has(form) || form.endsWith('ed'));
}

function isPassive(reading: Reading, first: number): boolean {
  const at = beforeSmallWords(reading, first);
  return at >= 0 && !reading.line.gaps[at + 1] && reading.cues.passive.has(reading.line.keys[at]!);
}

/** How far behind a passive the doer may stand, in words. */
const FARTHEST_DOER = 14;

/** "was reported to have", "is said to", "was confirmed by the ministry". */
function readPassiveVerb(reading: Reading, hit: CueHit): Read | undefined {
  const { line, cues } = reading;
  const { keys, gaps } = line;
  const { cue, last } = hit;
  // "the bell was heard by", "he was asked by": who hears and asks does not tell.
  const tells = cue.sense !== 'asks' && cue.by !== 'source';
  for (let at = last + 1; tells && at < keys.length && at < last + FARTHEST_DOER; at++) {
    if (gaps[at]! & (Gap.stop | Gap.colon)) break;
    if (!cues.agent.has(keys[at]!)) continue;
    const phrase = sourceBehind(reading, at + 1);
    const isSpeaker = phrase && cue.takes === 'clause' && cues.articles.has(keys[phrase.first]!);
    if (phrase && (isSpeaker || isBody(reading, phrase)))
      return attributed(reading, hit, { kind: kindOf(reading, phrase), phrase }, 'before');
  }
  const next = keys[last + 1];
  if (next === undefined || gaps[last + 1]! & PHRASE_END || GUESSES.has(cue.sense)) return undefined;
  // "were moved to", "was asked to": only what is told opens so.
  const opens = cues.that.has(next) || (next === 'to' && cue.sense !== 'asks');
  return opens ? attributed(reading, hit, { kind: 'unstated' }, 'after') : undefined;
}
