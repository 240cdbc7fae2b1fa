// What sort of source a noun phrase is: a name, a body, people without a name, the writer. Knows nouns by the sets of
// the language and names by their capital or by the corpus; not what is said.

import { overlaps } from '../base/span.ts';
import type { AttributionCues } from '../language/cues.ts';
import type { AttributionKind } from './attribution.ts';
import { bareKeys, isNumber } from './cue-grammar.ts';
import type { CueHit } from './cue-index.ts';
import type { Phrase, Reading, Teller } from './cue-reading.ts';
import { Gap, isSpeech, type Line, PHRASE_END, spanOfWords } from './sentence-line.ts';

/** Whether somebody or some paper can be meant, not a time or a thing. */
export function isBody(reading: Reading, phrase: Phrase): boolean {
  const { cues } = reading;
  return (
    isPhraseOf(reading, phrase, cues.unnamed) ||
    isPhraseOf(reading, phrase, cues.offices) ||
    isPhraseOf(reading, phrase, cues.documents) ||
    isInstitution(reading, phrase) ||
    hasName(reading, phrase)
  );
}

/** Whether `source` is of the sort that the cue asks for (see `Cue.by`). */
export function isFit(
  reading: Reading,
  { cue, first, last }: CueHit,
  source: Phrase | undefined,
  introducesThing = false,
): boolean {
  if (!cue.by || (cue.by === 'teller' && !introducesThing)) return true;
  if (!source) return false;
  if (cue.by === 'document') return isPhraseOf(reading, source, reading.cues.documents);
  if (cue.by === 'institution')
    return isPhraseOf(reading, source, reading.cues.documents) || isInstitution(reading, source);
  const { keys } = reading.line;
  // "It expects growth" goes on with a bank; "they expected guests" does not tell.
  const isPronoun = source.end - source.first === 1 && reading.cues.pronouns.has(keys[source.first]!);
  const isPast = cue.sense === 'expects' || cue.sense === 'asks' ? keys[first]!.endsWith('ed') : false;
  if (isPronoun) return cue.by === 'teller' && !isPast;
  // "Norway has pledged": countries promise.
  if (cue.sense === 'promises' && namesPlace(reading, source)) return true;
  return isBody(reading, source) || (cue.sense === 'expects' && !isPast && foresees(reading, source, last));
}

/** How far behind its verb the number of what is expected may stand, in words. */
const FARTHEST_NUMBER = 10;

/** "The museum expects 25,000 visitors": whoever keeps a house or a shop may, but no plan does. */
function foresees({ line, cues }: Reading, { end }: Phrase, last: number): boolean {
  const { keys, gaps } = line;
  if (cues.order !== 'subject-verb') return false;
  if ([cues.noSource, cues.that, cues.negation].some((set) => set.has(keys[end - 1]!))) return false;
  for (let at = last + 1; at < keys.length && at <= last + FARTHEST_NUMBER && !(gaps[at]! & PHRASE_END); at++)
    if (isNumber(line, at)) return true;
  return false;
}

function namesPlace({ line, mentions }: Reading, { first, end }: Phrase): boolean {
  const span = spanOfWords(line, first, end);
  return (
    span !== undefined &&
    mentions.some(({ entity, whole }) => entity.kind === 'place' && overlaps(whole, span))
  );
}

/** "according to plan", «بحسب الحاجة», "data from 300 patients". */
export function isNoSource(reading: Reading, source: Phrase, glued: boolean): boolean {
  const { line, cues } = reading;
  let first = source.first;
  while (first < source.end - 1 && cues.articles.has(line.keys[first]!)) first++;
  if (isNumber(line, first)) return !isBody(reading, { first, end: Math.min(first + 4, line.keys.length) });
  const key = line.keys[first]!;
  if (glued && cues.pronouns.has(key.slice(1))) return true; // «في بيان لها»: that tells nobody's name
  const heads = glued ? [key.slice(1), key.startsWith('لل') ? `ال${key.slice(2)}` : key.slice(1)] : [key];
  if (heads.some((head) => cues.noSource.has(head))) return !isPlanOf(reading, source, heads);
  if (isPlanOf(reading, { first, end: source.end }, [])) return false;
  const last = line.keys[source.end - 1]!;
  return cues.order === 'subject-verb' && cues.noSource.has(last) && !hasName(reading, source);
}

/**
 * "the county's transport plan", «خطة البلدية»: a plan that somebody owns or that is for something is a paper, where
 * "the plan", "the original plan" and «خطة محكمة» only say that all went as meant.
 */
function isPlanOf(
  { line: { keys }, cues }: Reading,
  { first, end }: Phrase,
  heads: readonly string[],
): boolean {
  if (cues.order === 'verb-subject')
    return (
      heads.some((head) => cues.plans.has(head)) && first + 1 < end && /^(?:ال|لل)/.test(keys[first + 1]!)
    );
  if (!cues.plans.has(keys[end - 1]!) || end - first < 2) return false;
  return !cues.plansAsMeant.has(keys[end - 2]!) && !cues.articles.has(keys[end - 2]!);
}

/** Who says it: `phrase`, or where there is none, nobody that is named here. */
export const tellerOf = (reading: Reading, phrase: Phrase | undefined, otherwise: AttributionKind): Teller =>
  phrase ? { kind: kindOf(reading, phrase), phrase } : { kind: otherwise };

/** What kind of source `phrase` is. */
export function kindOf(reading: Reading, phrase: Phrase): AttributionKind {
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
export function isWriter({ line, cues }: Reading, { first, end }: Phrase): boolean {
  // "I last asked"; "one official said" is none
  const isFirst = cues.firstPerson.has(line.keys[first]!) && !cues.articles.has(line.keys[first]!);
  const at = isFirst ? first : end - 1;
  return cues.firstPerson.has(line.keys[at]!) && !isSpeech(line, at);
}

/** Whether a word of `phrase` is in `set`, a letter or an elision written onto it aside. */
function isPhraseOf(
  { line, cues }: Pick<Reading, 'line' | 'cues'>,
  { first, end }: Phrase,
  set: ReadonlySet<string>,
): boolean {
  for (let at = first; at < end; at++)
    if (bareKeys(line.keys[at]!, cues).some((key) => set.has(key) || isPossessed(key, cues, set)))
      return true;
  return false;
}

/** «قادتها», «رئيسه»: a noun of `set` with a possessive written onto its end. */
const isPossessed = (key: string, { enclitics, order }: AttributionCues, set: ReadonlySet<string>): boolean =>
  order === 'verb-subject' &&
  enclitics.some((enclitic) => {
    if (!key.endsWith(enclitic) || key.length < enclitic.length + 3) return false;
    const stem = key.slice(0, -enclitic.length);
    return set.has(stem) || (stem.endsWith('ت') && set.has(`${stem.slice(0, -1)}ه`));
  });

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
