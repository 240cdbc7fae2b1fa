// The grammar that all cues share: what a cue introduces, and the noun phrases before and behind it.
// Every search looks at a bounded number of words. Knows no single cue, and not what sort of source a phrase is.

import type { AttributionCues } from '../language/cues.ts';
import type { CueHit } from './cue-index.ts';
import type { Phrase, Reading } from './cue-reading.ts';
import { Gap, type Line, PHRASE_END } from './sentence-line.ts';

/** How far from its verb the conjunction may stand, and how long a source may be, in words. */
const FARTHEST = 24;
const NEAR = 8;
const LONGEST_SOURCE = 14;

/** What a cue introduces: how it is told, and the word that it begins with. */
export interface Introduced {
  readonly how: 'that' | 'colon' | 'speech' | 'thing' | 'clause';
  readonly at: number;
}

/** What stands behind the words of `hit` that it may introduce, if anything does. */
export function introducedBy({ line, cues }: Reading, hit: CueHit): Introduced | undefined {
  const { keys, gaps } = line;
  const { takes = 'that', through = [], weak } = hit.cue;
  const start = hit.last + 1;
  const end = Math.min(keys.length, start + (weak ? NEAR : FARTHEST));
  let direct = true; // nothing but the source has come yet
  for (let at = start; at <= end; at++) {
    if (gaps[at]! & Gap.colon) return { how: 'colon', at };
    if (gaps[at]! & Gap.speech) return { how: 'speech', at };
    if (gaps[at]! & Gap.stop || at === keys.length) return undefined;
    if (gaps[at]! & PHRASE_END && !isAside(line, cues, at)) direct = false;
    const key = keys[at]!;
    if (weak && cues.breaks.has(key)) return undefined;
    const before = keys[at - 1]!;
    const led = through.includes(before) && at > start;
    if (cues.that.has(key) && (at === start || led || !cues.notThatAfter.has(before)))
      return { how: 'that', at };
    if (led && (hit.cue.amount || isAbout(before, cues, hit) || canBeThing(line, cues, at, takes)))
      return { how: 'thing', at };
    if (gluedThrough(line, cues, through, at)) return { how: 'thing', at };
    if (!direct || (takes === 'thing' && hit.cue.onlyThrough)) continue;
    if (cues.isThing && bareKeys(key, cues).some((bare) => endsSource(bare, cues))) direct = false;
    if (!cues.isThing) {
      const how = directlyBehind(line, cues, hit, at);
      if (how) return { how, at };
    } else if (takes === 'thing' && at - start < 9 && (cues.isThing(key) || isNumber(line, at))) {
      // «أظهر تقرير», «أعلن اتحاد الشغل»: by its pattern a verbal noun, but it is who says it.
      if (at > start || !(cues.documents.has(key) || cues.institutions.has(key))) return { how: 'thing', at };
    }
  }
  return undefined;
}

/** «، الأحد،»: a day between two commas. Word `at` is the day, or the one behind it. */
const isAside = ({ keys, gaps }: Line, cues: AttributionCues, at: number): boolean =>
  cues.when.has(keys[at] ?? '')
    ? (gaps[at]! & Gap.comma) > 0 && (gaps[at + 1]! & Gap.comma) > 0
    : (gaps[at]! & Gap.comma) > 0 && cues.when.has(keys[at - 1] ?? '');

/** «أعلنت الوزارة أمس مقتل …», «… في طرابلس مقتل …»: when and where may stand between who and what, little else. */
const endsSource = (key: string, cues: AttributionCues): boolean =>
  cues.breaks.has(key) || (cues.trims.has(key) && !cues.when.has(key) && !cues.placing.has(key));

/** In languages without cases: what stands right behind the verb, or behind "on Monday". */
function directlyBehind(
  { keys }: Line,
  cues: AttributionCues,
  { cue, last }: CueHit,
  at: number,
): 'thing' | 'clause' | undefined {
  const start = last + 1;
  const before = keys[at - 1]!;
  const dated = at === start + 2 && cues.trims.has(keys[start]!) && cues.between.has(before);
  if (!(at === start || dated || (at <= start + 2 && cues.between.has(before)))) return undefined;
  const key = keys[at]!;
  if (cues.between.has(key) || cue.onlyThrough) return undefined;
  if (cue.takes === 'thing' && !cues.notThing.has(key)) return 'thing';
  if (cue.takes === 'clause') return 'clause';
  const isGerund = key.length > 5 && key.endsWith('ing'); // "admitted losing"
  return (cues.clauseStart.has(key) || isGerund) && !cue.through?.length ? 'clause' : undefined;
}

/** Behind its preposition ("appealed for") anything is a thing, unless the language tells things apart. */
function canBeThing(line: Line, cues: AttributionCues, at: number, takes: string): boolean {
  if (!cues.isThing) return !cues.notThing.has(line.keys[at]!);
  return takes === 'thing' && (cues.isThing(line.keys[at]!) || isNumber(line, at));
}

/** «أعلنت عن», «كشفت عن»: whatever it is about; «أشار التقرير إلى»: whatever a source points at. */
const isAbout = (before: string, cues: AttributionCues, { cue }: CueHit): boolean =>
  cue.takes === 'thing' &&
  (cues.about.has(before) || (cue.onlyThrough === true && cue.by === 'source' && before.length > 1));

/** A preposition of one letter is written onto the thing: «طالبت بوقف», «وعد ب 300». */
function gluedThrough(line: Line, cues: AttributionCues, through: readonly string[], at: number): boolean {
  const key = line.keys[at]!;
  return through.some((letter) => {
    if (letter.length !== 1 || !cues.isThing) return false;
    if (key === letter) return isNumber(line, at + 1);
    return key.startsWith(letter) && key.length > 3 && (cues.isThing(key.slice(1)) || isNumber(line, at));
  });
}

/** Where the words for the source end at the latest: at what is introduced, or at the preposition before it. */
export function leadOf({ line }: Reading, { cue }: CueHit, { how, at }: Introduced): number {
  if (how === 'clause') return line.keys.length;
  return cue.through?.includes(line.keys[at - 1] ?? '') ? at - 1 : at;
}

export const isNumber = (line: Line, at: number): boolean => line.numbers[at] === 1;

/** The noun phrase before the words of `hit`, over small words and one apposition ("Cook, the spokesman, said"). */
export function subjectBefore({ line, cues }: Reading, hit: CueHit): Phrase | undefined {
  const { keys, gaps } = line;
  let end = hit.first;
  const isSmall = (key: string) => cues.between.has(key) || cues.passive.has(key);
  // WHO is no "who".
  const isCapitals = (at: number): boolean =>
    /^\p{Lu}{2}/u.test(line.text.slice(line.words[at]!.start, line.words[at]!.end));
  while (end > 0 && !gaps[end] && isSmall(keys[end - 1]!) && !isCapitals(end - 1)) end--;
  const endsBackwards = (key: string): boolean =>
    cues.that.has(key) ||
    bareKeys(key, cues).some((bare) => cues.breaks.has(bare)) ||
    (cues.order === 'verb-subject' && cues.trims.has(key) && !cues.placing.has(key));
  const backTo = (from: number): number => {
    let first = from;
    while (first > 0 && from - first < LONGEST_SOURCE && !endsBackwards(keys[first - 1]!)) {
      first--;
      if (gaps[first]! & PHRASE_END) break;
    }
    return first;
  };
  let first = backTo(end);
  if (first === end) return undefined;
  if (gaps[end]! & PHRASE_END) {
    if (!(gaps[end]! & (Gap.comma | Gap.close | Gap.dash))) return undefined;
    // "the traders of the old market, who say …"
    if (gaps[end]! & Gap.comma && cues.relativePronouns.has(keys[end]!) && tellsInAside(hit))
      return { first, end };
    // "The government, which sits in Tobruk, has said …"
    if (first > 0 && cues.breaks.has(keys[first - 1]!) && gaps[first - 1]! & Gap.comma) first--;
    const apposed = gaps[first]! & (Gap.comma | Gap.open | Gap.dash) ? backTo(first) : first;
    if (apposed === first) return undefined; // "On Monday, said …": a comma, but no apposition
    first = apposed;
  }
  while (first < end && cues.between.has(keys[first]!) && !isCapitals(first)) first++;
  return first < end ? { first, end } : undefined;
}

/** "…, who say 40 died", but "…, which pledged $40 million": to say is a verb of its own, to pledge a deed. */
const tellsInAside = ({ cue: { takes, sense } }: CueHit): boolean =>
  takes !== 'thing' || sense === 'reports' || sense === 'estimates';

/** The noun phrase that begins at word `first`, at most up to word `limit`. */
export function sourceBehind(
  reading: Reading,
  first: number,
  limit = reading.line.keys.length,
): Phrase | undefined {
  const { line, cues } = reading;
  const { keys, gaps } = line;
  const most = Math.min(limit, first + LONGEST_SOURCE);
  let end = first;
  while (end < most) {
    if (gaps[end]! & PHRASE_END && !(end === first && !(gaps[end]! & (Gap.stop | Gap.comma | Gap.colon))))
      break;
    const key = keys[end]!;
    if (
      cues.breaks.has(key) ||
      cues.that.has(key) ||
      cues.negation.has(key) ||
      (end > first && isNumber(line, end))
    )
      break;
    // «مصدر في الوزارة», "officials in Tripoli": where an unnamed source sits is part of what it is.
    const isPlace = cues.placing.has(key) && end > first && end - first < 3 && cues.unnamed.has(keys[first]!);
    if (cues.trims.has(key) && !isPlace) break;
    // "According to the IOM estimates show": a finite verb is behind the source.
    if (cues.order === 'subject-verb' && end > first && isVerb(reading, end)) break;
    end++;
  }
  return end > first ? { first, end } : undefined;
}

/** Whether the word can be the verb of a saying. */
export const isVerb = ({ line, cues, index }: Reading, at: number): boolean =>
  (!cues.documents.has(line.keys[at]!) &&
    !cues.articles.has(line.keys[at - 1]!) &&
    index.get(line.keys[at]!)?.some(({ cue, rest }) => cue.role === 'verb' && rest.length === 0)) ??
  false;

/** A folded word as it stands, without an elision or possessive, and without an Arabic letter written onto its front. */
export function bareKeys(key: string, cues: AttributionCues): readonly string[] {
  const elided = key.replace(/^[a-z]{1,2}'/, '').replace(/'s$/, '');
  const joined = cues.proclitics !== '' && 'وفبلك'.includes(key[0]!) ? key.slice(1) : key;
  return elided === joined ? [key] : [key, elided, joined];
}

/** Whether the clause ends at word `at`, or goes on with where and when only ("…, he said on Monday."). */
export function endsSoon({ line, cues }: Reading, at: number): boolean {
  if (at >= line.keys.length || line.gaps[at]! & PHRASE_END) return true;
  const key = line.keys[at]!;
  return (
    cues.trims.has(key) ||
    cues.between.has(key) ||
    cues.as.has(key) ||
    (cues.order === 'subject-verb' &&
      cues.breaks.has(key) &&
      !cues.that.has(key) &&
      !cues.coordinators.has(key) &&
      !cues.relatives.has(key))
  );
}
