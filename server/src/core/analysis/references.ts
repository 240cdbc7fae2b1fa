// References in brackets: by author and year, "(Smith 2016)", "(Jones et al., 2014: 12)", «(سميث، 2016، ص 12)», or by the
// number of a note, "[12]".
// Knows their form; whether there is such a work is for others.

import type { Cue } from '../language/cues.ts';
import type { Language } from '../language/language.ts';
import { foldedSet } from '../language/word-lists.ts';
import type { Attribution } from './attribution.ts';
import { isNumber } from './cue-grammar.ts';
import { attributed, type Reading } from './cue-reading.ts';
import { isCapital } from './cue-sources.ts';
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
    const end = noteEnd(reading, open) ?? referenceEnd(reading, open, language);
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
