// How a cue of each role is read: what has to stand by it so that it attributes. Verbs, the most of them, have files of
// their own; the words are in language/.

import type { CueRole } from '../language/cues.ts';
import { introducedBy, isNumber, isVerb, leadOf, sourceBehind, subjectBefore } from './cue-grammar.ts';
import { type CueHit, cuesAt } from './cue-index.ts';
import { attributed, type Read, type Reading } from './cue-reading.ts';
import { hasName, isBody, isFit, isNoSource, kindOf, tellerOf } from './cue-sources.ts';
import { Gap, isSpeech, PHRASE_END } from './sentence-line.ts';
import { readTag } from './source-labels.ts';
import { beforeSmallWords, isNegated, readVerb } from './verb-cues.ts';

const READERS: Readonly<Record<CueRole, (reading: Reading, hit: CueHit) => Read | undefined>> = {
  verb: readVerb,
  participle: readVerb,
  noun: readNoun,
  source: readSource,
  passive: readPassive,
  statement: readStatement,
  tag: readTag,
  own: readOwn,
  witness: readWitness,
};

/** How far behind a cue one of the words of its `about` may stand: "by the defence ministry's own account". */
const ABOUT_REACH = 6;

/** What the cue `hit` attributes, if it does. */
export function readCue(reading: Reading, hit: CueHit): Read | undefined {
  const { keys, gaps } = reading.line;
  const { role, not = [], notAfter = [], notNear, about } = hit.cue;
  const next = keys[hit.last + 1];
  if (next !== undefined && !gaps[hit.last + 1] && not.includes(next)) return undefined;
  const before = keys[hit.first - 1];
  if (before !== undefined && notAfter.includes(before)) return undefined;
  if (notNear && near(reading, hit, notNear, 5)) return undefined;
  if (hit.cue.amount && !hasAmount(reading, hit)) return undefined;
  if (!about) return READERS[role](reading, hit);
  const at = near(reading, hit, about, ABOUT_REACH);
  if (!at) return undefined;
  // "by its own count" is one cue; "put the toll at" is the verb and its object.
  return READERS[role](reading, role === 'statement' ? { ...hit, last: at } : hit);
}

/** Index of the first of `words` within `most` words behind `hit`, with no mark between. */
function near({ line }: Reading, hit: CueHit, words: readonly string[], most: number): number | undefined {
  for (let at = hit.last + 1; at <= hit.last + most && at < line.keys.length; at++) {
    if (line.gaps[at]! & PHRASE_END) return undefined;
    if (words.includes(line.keys[at]!)) return at;
  }
  return undefined;
}

/** How far behind its verb the preposition of an amount may stand, and the number behind that, in words. */
const LONGEST_OBJECT = 7;
const FARTHEST_AMOUNT = 4;

/** "puts its fleet at about 25": but not "put 25 cars at the gate", nor "put the fire out at 3 am". */
function hasAmount({ line, cues }: Reading, { cue, last }: CueHit): boolean {
  const { keys, gaps } = line;
  for (let at = last + 1; at <= last + LONGEST_OBJECT && at < keys.length; at++) {
    if (gaps[at]! & PHRASE_END || isNumber(line, at)) return false;
    if (at > last + 1 && cue.through?.includes(keys[at]!)) {
      for (let next = at + 1; next <= at + FARTHEST_AMOUNT && next < keys.length; next++) {
        // A mark of speech may open there: put the payments at "€900 million"
        if (gaps[next]! & PHRASE_END & ~Gap.speech || cues.articles.has(keys[next]!)) return false;
        if (isNumber(line, next)) return true;
      }
      return false;
    }
    if (cues.notThing.has(keys[at]!) && keys[at] !== 'of') return false;
  }
  return false;
}

/** «إعلان الناطق أن», "the claim that": the noun needs its clause near, and its source stands between. */
function readNoun(reading: Reading, hit: CueHit): Read | undefined {
  const { line, cues } = reading;
  const introduced = introducedBy(reading, hit);
  if (!introduced || introduced.how === 'speech' || introduced.how === 'clause') return undefined;
  // «تقارير أوردت أن»: the verb between them says it, and the noun is its source.
  for (let at = hit.last + 1; at < introduced.at; at++) if (isVerb(reading, at)) return undefined;
  const source =
    cues.order === 'verb-subject'
      ? sourceBehind(reading, hit.last + 1, leadOf(reading, hit, introduced))
      : undefined;
  const own = line.keys[hit.last]!;
  const isPossessed = cues.enclitics.some((enclitic) => own.endsWith(enclitic)) && own.length > 4; // «قولهم»
  const read = attributed(
    reading,
    hit,
    tellerOf(reading, source, isPossessed ? 'implied' : 'unstated'),
    'after',
  );
  return { ...read, end: hit.last + 1 };
}

/** "according to X", «وفقا لما نقلته X»: whatever follows is the source, if it can be one. */
function readSource(reading: Reading, hit: CueHit): Read | undefined {
  const { line, cues } = reading;
  const at = hit.glued ? hit.last : hit.last + 1;
  if (at >= line.keys.length) return undefined;
  // At the head of its sentence it comes before what was said.
  const said = hit.first === 0 ? 'after' : 'before';
  const isRelative = cues.relatives.has(line.keys[at]!);
  const related = isRelative ? readRelative(reading, hit, at, said) : undefined;
  if (related) return related;
  const phrase = sourceBehind(reading, isRelative ? at + 1 : at);
  if (!phrase || isNoSource(reading, phrase, hit.glued)) return undefined;
  if (!isFit(reading, hit, phrase) && !hasName(reading, phrase)) return undefined;
  if (!hit.glued) return attributed(reading, hit, { kind: kindOf(reading, phrase), phrase }, said);
  // «لوزارة»: the source begins behind the letter that belongs to the cue; «للوزارة» is one word.
  const isFused = isRelative || line.keys[at]!.startsWith('لل');
  const start = line.words[phrase.first]!.start + (isFused ? 0 : 1);
  const cue = { ...hit, last: hit.last - 1 };
  return attributed(reading, cue, { kind: kindOf(reading, phrase), phrase, start }, said);
}

/** «لما نقلته الصحيفة», "what the ministry said": the verb behind `at` says in which sense. */
function readRelative(reading: Reading, hit: CueHit, at: number, said: 'before' | 'after'): Read | undefined {
  const { line, cues, index } = reading;
  for (let verbAt = at + 1; verbAt <= at + 3 && verbAt < line.keys.length; verbAt++) {
    const verb = cuesAt(line.keys, verbAt, cues, index).find(
      ({ cue }) => cue.role === 'verb' || cue.role === 'source',
    );
    if (!verb) continue;
    // «أفاد به المركز»: the particle of the verb stands before its subject.
    const next = verb.last + 1;
    const from =
      next < line.keys.length && cues.trims.has(line.keys[next]!) && !line.gaps[next] ? next + 1 : next;
    const before = verbAt > at + 1 ? { first: at + 1, end: verbAt } : undefined;
    const teller = tellerOf(reading, sourceBehind(reading, from) ?? before, 'implied');
    return attributed(reading, { ...hit, cue: verb.cue, last: verb.last }, teller, said);
  }
  return undefined;
}

/** "reportedly", «قيل إن»: somebody says it, and nobody is named. */
function readPassive(reading: Reading, hit: CueHit): Read | undefined {
  if (hit.cue.takes && !introducedBy(reading, hit)) return undefined;
  return attributed(reading, hit, { kind: 'unstated' }, 'after');
}

/** "in a statement", «في تصريح»: by whom is told elsewhere, or goes without saying. */
function readStatement(reading: Reading, hit: CueHit): Read | undefined {
  const read = attributed(reading, hit, { kind: 'implied' }, hit.first === 0 ? 'after' : 'before');
  return { ...read, end: hit.first }; // its words may be part of a better cue
}

/** How far before its second verb the first person may stand, in words. */
const FARTHEST_PERSON = 14;

/** "I sat there for three nights and counted": the verb before "and" has the same subject. */
function isSecondVerb(reading: Reading, and: number): boolean {
  const { line, cues } = reading;
  if (!cues.coordinators.has(line.keys[and]!)) return false;
  for (let at = and - 1; at >= 0 && at >= and - FARTHEST_PERSON; at--) {
    if (cues.firstPerson.has(line.keys[at]!)) return !isSpeech(line, at);
    if (line.gaps[at + 1]! & (Gap.stop | Gap.colon | Gap.speech) || isOtherSubject(reading, at)) return false;
  }
  return false;
}

/** "I waited and he", but "I ran it": a pronoun that opens its clause does what follows. */
const isOtherSubject = ({ line, cues }: Reading, at: number): boolean => {
  const before = line.keys[at - 1];
  if (!cues.pronouns.has(line.keys[at]!) || before === undefined) return false;
  return line.gaps[at] !== 0 || cues.coordinators.has(before) || cues.breaks.has(before);
};

/** How many adjectives may stand between a genitive and its noun: "the ministry's own latest figures". */
const MOST_ADJECTIVES = 2;

/** "The Pentagon's estimate that week was 5,000", "UNHCR's count of 300". */
function readOwn(reading: Reading, hit: CueHit): Read | undefined {
  const { line } = reading;
  for (let at = hit.first - 1; at >= 0 && at >= hit.first - 1 - MOST_ADJECTIVES; at--) {
    if (line.gaps[at + 1]) return undefined;
    if (!/'s$|s'$/.test(line.keys[at]!)) continue;
    const subject = subjectBefore(reading, { ...hit, first: at + 1 });
    const phrase = subject && { first: Math.max(subject.first, at - MOST_ADJECTIVES), end: at + 1 };
    return phrase && isBody(reading, phrase)
      ? attributed(reading, hit, { kind: kindOf(reading, phrase), phrase }, 'after')
      : undefined;
  }
  return undefined;
}

/** "we counted", «رأينا»: not in speech, where "we" is whoever is quoted. */
function readWitness(reading: Reading, hit: CueHit): Read | undefined {
  const { line, cues } = reading;
  if (isSpeech(line, hit.first) || isNegated(reading, hit.first)) return undefined;
  if (cues.firstPerson.size > 0 && hit.first === hit.last) {
    const at = beforeSmallWords(reading, hit.first);
    if (at < 0 || line.gaps[at + 1]) return undefined;
    const isOurs = cues.firstPerson.has(line.keys[at]!) || isSecondVerb(reading, at);
    if (!isOurs) return undefined;
  }
  return attributed(reading, hit, { kind: 'witness' }, 'after');
}
