// The grammar that all cues share: where the source stands, what is introduced, and what kind of source it is.
// Every search looks at a bounded number of words. Knows no single cue.

import { contains, overlaps, type Span } from '../base/span.ts';
import type { AttributionCues } from '../language/cues.ts';
import type { Attribution, AttributionKind } from './attribution.ts';
import type { CueHit, CueIndex } from './cue-index.ts';
import type { Mention } from './mention.ts';
import { Gap, isSpeech, type Line, PHRASE_END, spanOfWords } from './sentence-line.ts';

/** What cues of one sentence are read with. `mentions` are those in the sentence, demonyms left out. */
export interface Reading {
  readonly line: Line;
  readonly cues: AttributionCues;
  readonly index: CueIndex;
  readonly mentions: readonly Mention[];
}

/** Words `first` up to, not including, `end` of a line. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

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
    if (gaps[at]! & PHRASE_END) direct = false;
    const key = keys[at]!;
    if (weak && cues.breaks.has(key)) return undefined;
    const before = keys[at - 1]!;
    const led = through.includes(before) && at > start;
    if (cues.that.has(key) && (at === start || led || !cues.notThatAfter.has(before)))
      return { how: 'that', at };
    if (led && (isAbout(before, cues, hit) || canBeThing(line, cues, at, takes))) return { how: 'thing', at };
    if (gluedThrough(line, cues, through, at)) return { how: 'thing', at };
    if (!direct || (takes === 'thing' && hit.cue.onlyThrough)) continue;
    if (cues.isThing && bareKeys(key, cues).some((bare) => cues.trims.has(bare) || cues.breaks.has(bare)))
      direct = false;
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

/** «أعلنت عن», «كشفت عن»: whatever it is about. */
const isAbout = (before: string, cues: AttributionCues, { cue }: CueHit): boolean =>
  cue.takes === 'thing' && cues.about.has(before);

/** A preposition of one letter is written onto the thing: «طالبت بوقف», «وعد ب 300». */
function gluedThrough(line: Line, cues: AttributionCues, through: readonly string[], at: number): boolean {
  const key = line.keys[at]!;
  return through.some((letter) => {
    if (letter.length !== 1 || !cues.isThing) return false;
    if (key === letter) return isNumber(line, at + 1);
    return key.startsWith(letter) && key.length > 3 && cues.isThing(key.slice(1));
  });
}

export const isNumber = (line: Line, at: number): boolean => line.words[at]?.kind === 'number';

/** The noun phrase before the words of `hit`, over small words and one apposition ("Cook, the spokesman, said"). */
export function subjectBefore({ line, cues }: Reading, hit: CueHit): Phrase | undefined {
  const { keys, gaps } = line;
  let end = hit.first;
  const isSmall = (key: string) => cues.between.has(key) || cues.passive.has(key);
  while (end > 0 && !gaps[end] && isSmall(keys[end - 1]!)) end--;
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
    // "The government, which sits in Tobruk, has said …"
    if (first > 0 && cues.breaks.has(keys[first - 1]!) && gaps[first - 1]! & Gap.comma) first--;
    const apposed = gaps[first]! & (Gap.comma | Gap.open | Gap.dash) ? backTo(first) : first;
    if (apposed === first) return undefined; // "On Monday, said …": a comma, but no apposition
    first = apposed;
  }
  while (first < end && cues.between.has(keys[first]!)) first++;
  return first < end ? { first, end } : undefined;
}

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

/** Whether a word of `phrase` is in `set`, a letter or an elision written onto it aside. */
export function isPhraseOf(
  { line, cues }: Pick<Reading, 'line' | 'cues'>,
  { first, end }: Phrase,
  set: ReadonlySet<string>,
): boolean {
  for (let at = first; at < end; at++)
    if (bareKeys(line.keys[at]!, cues).some((key) => set.has(key))) return true;
  return false;
}

function bareKeys(key: string, cues: AttributionCues): string[] {
  const elided = key.replace(/^[a-z]{1,2}'/, '').replace(/'s$/, '');
  const joined = cues.proclitics !== '' && 'وفبلك'.includes(key[0]!) ? key.slice(1) : key;
  return elided === joined ? [key] : [key, elided, joined];
}

/** Whether `phrase` names somebody: a known actor, or (in Latin letters) a capital that is not the sentence's first. */
export function hasName(reading: Reading, { first, end }: Phrase): boolean {
  const { line, mentions } = reading;
  const span = spanOfWords(line, first, end)!;
  if (mentions.some(({ entity, whole }) => entity.kind === 'actor' && overlaps(whole, span))) return true;
  for (let at = first; at < end; at++) {
    if (line.words[at]!.kind !== 'latin') continue;
    const elided = line.keys[at]![1] === "'"; // l'ONU
    if (!isCapital(line, line.words[at]!.start + (elided ? 2 : 0))) continue;
    const opens = at === 0 || line.gaps[at]! & Gap.speech;
    if (!opens || elided || isAcronym(line, at) || isLikelyName(reading, at, end)) return true;
  }
  return false;
}

/** At the head of a sentence a capital says nothing: "Jaber said", "Peter Cook said", but "Rescuers said". */
function isLikelyName({ line, cues }: Reading, at: number, end: number): boolean {
  const key = line.keys[at]!;
  if ([cues.articles, cues.documents, cues.unnamed, cues.pronouns].some((set) => set.has(key))) return false;
  if (key.endsWith("'s")) return true; // Moody's
  return end - at === 1 ? !/[^i]s$/.test(key) : isCapital(line, line.words[at + 1]!.start);
}

export function isCapital(line: Line, at: number): boolean {
  const letter = line.text[at]!;
  return letter !== letter.toLowerCase();
}

function isAcronym(line: Line, at: number): boolean {
  const { start, end } = line.words[at]!;
  const word = line.text.slice(start, end).replace(/['’]s$/, '');
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** An acronym, a known actor, or the noun of a body: one that keeps count. A country alone is none. */
export function isInstitution(reading: Reading, phrase: Phrase): boolean {
  const span = spanOfWords(reading.line, phrase.first, phrase.end);
  if (!span) return false;
  if (isPhraseOf(reading, phrase, reading.cues.institutions)) return true;
  if (reading.mentions.some(({ entity, whole }) => entity.kind === 'actor' && overlaps(whole, span)))
    return true;
  for (let at = phrase.first; at < phrase.end; at++) if (isAcronym(reading.line, at)) return true;
  return false;
}

/** The attribution that `cue` makes with the source `phrase`, or with none. */
export function attributionOf(
  reading: Reading,
  hit: {
    readonly first: number;
    readonly last: number;
    readonly proclitic: number;
    readonly cue: CueHit['cue'];
  },
  phrase: Phrase | undefined,
  said: Attribution['said'],
  fallback: AttributionKind,
  sourceStart?: number,
): Attribution {
  const { line, mentions } = reading;
  const whole = spanOfWords(line, hit.first, hit.last + 1)!;
  const cue: Span = { start: whole.start + hit.proclitic, end: whole.end };
  const base = { sense: hit.cue.sense, cue, said };
  const span = phrase && spanOfWords(line, phrase.first, phrase.end);
  if (!phrase || !span) return { ...base, kind: fallback };
  const source = { start: sourceStart ?? span.start, end: span.end };
  const mention = mentions.find(({ entity, whole }) => entity.kind === 'actor' && contains(span, whole));
  return {
    ...base,
    kind: kindOf(reading, phrase),
    source: mention ? { ...source, entity: mention.entity } : source,
  };
}

function kindOf(reading: Reading, phrase: Phrase): AttributionKind {
  const { line, cues } = reading;
  const { first, end } = phrase;
  if (end - first === 1 && cues.pronouns.has(line.keys[first]!)) return 'implied';
  if (end - first === 1 && cues.firstPerson.has(line.keys[first]!)) return 'implied';
  if (isUnnamed(reading, phrase)) return 'described';
  if (
    cues.order === 'verb-subject' &&
    bareKeys(line.keys[first]!, cues).some((key) => cues.documents.has(key))
  )
    return isInstitution(reading, { first: first + 1, end }) ? 'named' : 'described';
  return cues.order === 'verb-subject' || hasName(reading, phrase) ? 'named' : 'described';
}

/** The head is a noun such as "sources", and no name is set to it ("Pentagon official John Kirby"). */
function isUnnamed({ line, cues, mentions }: Reading, { first, end }: Phrase): boolean {
  if (cues.order === 'verb-subject')
    return isPhraseOf({ line, cues }, { first, end: Math.min(first + 2, end) }, cues.unnamed);
  for (let at = first; at < end; at++) {
    if (!cues.unnamed.has(line.keys[at]!)) continue;
    const next = line.words[at + 1];
    const letter = next && at + 1 < end ? line.text[next.start]! : '';
    const named = mentions.some(
      ({ start }) => start > line.words[at]!.end && start < line.words[end - 1]!.end,
    );
    const place = line.keys[at + 1] !== undefined && cues.trims.has(line.keys[at + 1]!);
    return !(letter !== letter.toLowerCase() || (named && !place && line.gaps[at + 1]! & Gap.comma));
  }
  return false;
}

/** In speech "I" and "we" are whoever is quoted; outside it they are the writer, who is no source. */
export function isWriter({ line, cues }: Reading, { end }: Phrase): boolean {
  return cues.firstPerson.has(line.keys[end - 1]!) && !isSpeech(line, end - 1);
}
