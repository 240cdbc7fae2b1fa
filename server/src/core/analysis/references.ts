// References in brackets: by author and year, "(Smith 2016)", "(Jones et al., 2014: 12)", «(سميث، 2016، ص 12)», or by the
// number of a note, "[12]".
// Knows their form; whether there is such a work is for others.

import type { AttributionCues, Cue } from '../language/cues.ts';
import type { Language } from '../language/language.ts';
import { foldedSet } from '../language/word-lists.ts';
import type { Attribution } from './attribution.ts';
import { isNumber } from './cue-grammar.ts';
import { attributed, type Reading } from './cue-reading.ts';
import { isCapital, isInstitution } from './cue-sources.ts';
import { Gap } from './sentence-line.ts';

/** Most words of one reference, and words that may stand in one beside names and numbers. */
const LONGEST = 14;
const SMALL = foldedSet('et al and see also cf in p pp n d وآخرون وآخرين و انظر ص ss vol');
const YEAR = /^(?:1[89]|20)\d\d$/;

const CUE: Cue = { forms: [], sense: 'reports', role: 'source' };

/** Whether a sentence could hold one: looked at before anything is read. */
export const mayRefer = (text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (text[at] === '(' || text[at] === '[') return true;
  return false;
};

/** The first reference of the sentence, which serves what stands before it. */
export function readReference(reading: Reading, language: Language): Attribution | undefined {
  const { gaps, words } = reading.line;
  for (let open = 1; open < words.length; open++) {
    if (!(gaps[open]! & Gap.open)) continue;
    const end =
      noteEnd(reading, open) ?? referenceEnd(reading, open, language) ?? sourceEnd(reading, open, language);
    if (!end) continue;
    const hit = { cue: CUE, first: open, last: end - 1, proclitic: 0 };
    return attributed(reading, hit, { kind: 'named', phrase: { first: open, end } }, 'before').attribution;
  }
  return undefined;
}

/** Behind the numbers of "[12]", "[3, 4]", unless they count what follows, as what an editor puts in does. */
function noteEnd({ line }: Reading, open: number): number | undefined {
  const { text, span, words, gaps } = line;
  if (text[words[open]!.start - 1] !== '[') return undefined;
  let end = open;
  while (end < words.length && isNumber(line, end) && words[end]!.end - words[end]!.start < 4) {
    end++;
    if (gaps[end]! & Gap.close) break;
  }
  if (end === open || !(gaps[end]! & Gap.close)) return undefined;
  return /^\]\s*(?:[.,;:!?،؛؟…)\]]|$)/u.test(text.slice(words[end - 1]!.end, span.end)) ? end : undefined;
}

/** Behind the last word in the brackets that open before word `open`, where they hold names and a year, and no more. */
function referenceEnd({ line, mentions }: Reading, open: number, language: Language): number | undefined {
  const { text, words, keys, gaps } = line;
  let named = false;
  let dated = false;
  for (let at = open; at < words.length && at < open + LONGEST; at++) {
    if (at > open && gaps[at]! & Gap.close) return dated ? at : undefined;
    const { start, end, kind } = words[at]!;
    if (isNumber(line, at)) {
      // A number before any name and year is no locator.
      if (!dated && !(named && YEAR.test(text.slice(start, end)))) return undefined;
      dated = true;
      continue;
    }
    if (SMALL.has(keys[at]!)) continue;
    // "(June 2016)", "(Misrata 2016)": when and where.
    if (language.numbers.find(keys[at]!, text.slice(start, end))?.word.month !== undefined) return undefined;
    if (mentions.some((name) => name.entity.kind === 'place' && name.start <= start && end <= name.end))
      return undefined;
    if (kind === 'latin' && !isCapital(line, start)) return undefined;
    named = true;
  }
  return dated && gaps[words.length]! & Gap.close ? words.length : undefined;
}

/**
 * Behind the last word in brackets that name a body and the day of what it said, "(Ministry of Health, 3 May)",
 * «(وزارة الصحة، 3 مايو)», or a body's paper, "(UN figures)", and hold nothing else.
 */
function sourceEnd(reading: Reading, open: number, language: Language): number | undefined {
  const { line, cues } = reading;
  const { text, words, keys, gaps } = line;
  let dated = false;
  let end = open;
  while (end < words.length && end < open + LONGEST && !(end > open && gaps[end]! & Gap.close)) {
    const { start, end: to, kind } = words[end]!;
    const key = keys[end]!;
    if (isNumber(line, end)) {
      if (end === open) return undefined;
    } else if (language.numbers.find(key, text.slice(start, to))?.word.month !== undefined) dated = true;
    else if (kind === 'latin' && !isCapital(line, start) && !isOfSource(key, cues)) return undefined;
    else if (cues.negation.has(key) || cues.that.has(key)) return undefined;
    end++;
  }
  if (end === open || !(gaps[end]! & Gap.close)) return undefined;
  const phrase = { first: open, end };
  const isPaper = [cues.documents, cues.utterances, cues.reports].some((set) =>
    cues.order === 'verb-subject' ? set.has(keys[open]!) : set.has(keys[end - 1]!),
  );
  const isBodys =
    cues.order === 'verb-subject'
      ? isInstitution(reading, { first: open, end: Math.min(open + (isPaper ? 3 : 1), end) })
      : isInstitution(reading, phrase);
  return isBodys && (dated || isPaper) ? end : undefined;
}

/** Nouns of bodies and papers, and the small words that join them. */
const JOINTS = foldedSet('of the for and in on by from to with at interview call phone');
const isOfSource = (key: string, cues: AttributionCues): boolean =>
  [JOINTS, cues.documents, cues.utterances, cues.reports, cues.institutions, cues.offices].some((set) =>
    set.has(key),
  );
