// How a cue of each role is read: what has to stand by it so that it attributes. The shared grammar is in
// cue-grammar.ts, the words in language/.

import type { CueRole, CueSense } from '../language/cues.ts';
import type { Attribution } from './attribution.ts';
import {
  attributionOf,
  hasName,
  type Introduced,
  introducedBy,
  isCapital,
  isInstitution,
  isNumber,
  isPhraseOf,
  isVerb,
  isWriter,
  type Phrase,
  type Reading,
  sourceBehind,
  subjectBefore,
} from './cue-grammar.ts';
import { type CueHit, cuesAt } from './cue-index.ts';
import { Gap, isSpeech, PHRASE_END } from './sentence-line.ts';

/** An attribution, and the word behind those that can be no other cue any more. */
export interface Read {
  readonly attribution: Attribution;
  readonly end: number;
  /** Where the clause begins that it introduces: nouns before it belong to this saying («أكد في تصريحات أن»). */
  readonly until?: number;
}
type CueReader = (reading: Reading, hit: CueHit) => Read | undefined;

const READERS: Readonly<Record<CueRole, CueReader>> = {
  verb: readVerb,
  participle: readVerb,
  noun: readNoun,
  source: readSource,
  passive: readPassive,
  statement: readStatement,
  tag: readTag,
  witness: readWitness,
};

/** What the cue `hit` attributes, if it does. */
export function readCue(reading: Reading, hit: CueHit): Read | undefined {
  const { keys, gaps } = reading.line;
  const { not = [], notAfter = [], notNear, about } = hit.cue;
  const next = keys[hit.last + 1];
  if (next !== undefined && !gaps[hit.last + 1] && not.includes(next)) return undefined;
  const before = keys[hit.first - 1];
  if (before !== undefined && notAfter.includes(before)) return undefined;
  if (notNear && near(reading, hit, notNear, 5)) return undefined;
  if (!about) return READERS[hit.cue.role](reading, hit);
  const at = near(reading, hit, about, 4);
  if (!at) return undefined;
  // "by its own count" is one cue; "put the toll at" is the verb and its object.
  return READERS[hit.cue.role](reading, hit.cue.role === 'statement' ? { ...hit, last: at } : hit);
}

/** Index of the first of `words` within `most` words behind `hit`, with no mark between. */
function near({ line }: Reading, hit: CueHit, words: readonly string[], most: number): number | undefined {
  for (let at = hit.last + 1; at <= hit.last + most && at < line.keys.length; at++) {
    if (line.gaps[at]! & PHRASE_END) return undefined;
    if (words.includes(line.keys[at]!)) return at;
  }
  return undefined;
}

function readVerb(reading: Reading, hit: CueHit): Read | undefined {
  const { line, cues } = reading;
  const { cue, first } = hit;
  if (cue.ownVoice && !isSpeech(line, first)) return undefined;
  if (isNegated(reading, first) || isInName(reading, first)) return undefined;
  if (isPassive(reading, first)) return readPassiveVerb(reading, hit);
  if (cue.takes !== 'clause' && isNoVerb(reading, hit)) return undefined;
  return cues.order === 'verb-subject' ? readVerbFirst(reading, hit) : readSubjectFirst(reading, hit);
}

function isNegated({ line, cues }: Reading, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 2; at--) {
    if (line.gaps[at + 1]) return false;
    if (cues.negation.has(line.keys[at]!)) return true;
    if (!cues.between.has(line.keys[at]!) && !cues.passive.has(line.keys[at]!)) return false;
  }
  return false;
}

/** A capital within the sentence: "Tell Amarna", "the Record Company". */
function isInName({ line }: Reading, first: number): boolean {
  return (
    first > 0 &&
    !(line.gaps[first]! & (Gap.speech | Gap.stop | Gap.colon)) &&
    isCapital(line, line.words[first]!.start)
  );
}

/** "the reports", "40 confirmed cases", "Tripoli's estimates": the form is a noun or an adjective here. */
function isNoVerb({ line, cues }: Reading, { first }: CueHit): boolean {
  const before = line.keys[first - 1];
  if (before === undefined || line.gaps[first]) return false;
  if (cues.notVerbAfter.has(before)) return true;
  if (isNumber(line, first - 1)) return cues.passive.size > 0;
  const form = line.keys[first]!;
  return before.endsWith("'s") && (cues.alsoNouns.has(form) || form.endsWith('ed'));
}

function isPassive({ line, cues }: Reading, first: number): boolean {
  let at = first - 1;
  while (at >= 0 && !line.gaps[at + 1] && (cues.between.has(line.keys[at]!) || line.keys[at]!.endsWith('ly')))
    at--;
  return at >= 0 && !line.gaps[at + 1] && cues.passive.has(line.keys[at]!);
}

/** "was reported to have", "is said to", "was confirmed by the ministry". */
function readPassiveVerb(reading: Reading, hit: CueHit): Read | undefined {
  const { line, cues } = reading;
  const { keys, gaps } = line;
  if (hit.cue.role === 'participle') return readSubjectFirst(reading, hit); // "is saying that"
  if (hit.last > hit.first) return readSubjectFirst(reading, hit); // "was quoted as saying"
  for (let at = hit.last + 1; at < keys.length && at < hit.last + 14; at++) {
    if (gaps[at]! & (Gap.stop | Gap.colon)) break;
    if (!cues.agent.has(keys[at]!)) continue;
    const source = sourceBehind(reading, at + 1);
    // "the bell was heard by", "he was asked by": who hears and asks does not tell.
    if (!source || hit.cue.sense === 'asks' || hit.cue.by === 'source') continue;
    const isSpeaker = hit.cue.takes === 'clause' && cues.articles.has(keys[source.first]!);
    if (!isSpeaker && !isBody(reading, source)) continue;
    return { attribution: attributionOf(reading, hit, source, 'before', 'described'), end: source.end };
  }
  const next = keys[hit.last + 1];
  if (next === undefined || gaps[hit.last + 1]! & PHRASE_END) return undefined;
  const opens = (cues.that.has(next) || next === 'to') && !GUESSES.has(hit.cue.sense);
  return opens
    ? { attribution: attributionOf(reading, hit, undefined, 'after', 'unstated'), end: hit.last + 1 }
    : undefined;
}

/** Whether somebody or some paper can be meant, not a time or a thing. */
function isBody(reading: Reading, phrase: Phrase): boolean {
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
function byFits(
  reading: Reading,
  { cue, first }: CueHit,
  source: Phrase | undefined,
  how?: Introduced['how'],
): boolean {
  if (!cue.by || (cue.by === 'teller' && how !== 'thing')) return true;
  if (!source) return false;
  if (cue.by === 'document') return isPhraseOf(reading, source, reading.cues.documents);
  if (cue.by === 'institution')
    return isPhraseOf(reading, source, reading.cues.documents) || isInstitution(reading, source);
  const { keys } = reading.line;
  // "It expects growth" goes on with a bank; "they expected guests" does not tell.
  const isPronoun = source.end - source.first === 1 && reading.cues.pronouns.has(keys[source.first]!);
  const isPast = cue.sense === 'expects' || cue.sense === 'asks' ? keys[first]!.endsWith('ed') : false;
  return isBody(reading, source) || (isPronoun && cue.by === 'teller' && !isPast);
}

/** English, French: "the ministry said …", "…, the ministry said", "…”, said the ministry". */
function readSubjectFirst(reading: Reading, hit: CueHit): Read | undefined {
  const { line, cues } = reading;
  const { keys, gaps } = line;
  const { cue, first, last } = hit;
  const introduced = introducedBy(reading, hit);
  const subject = subjectBefore(reading, hit);
  if (subject && isWriter(reading, subject)) return undefined;
  if (subject && byFits(reading, hit, subject, introduced?.how)) {
    const before = gaps[subject.first]! & (Gap.comma | Gap.speech | Gap.dash | Gap.stop);
    const as = cues.as.has(keys[subject.first]!) || cues.as.has(keys[subject.first - 1] ?? '');
    const spoken = (gaps[subject.first]! & Gap.speech) !== 0;
    const closing = before && (as || endsSoon(reading, last + 1)) && (spoken || !cue.weak);
    if (introduced || closing || as) {
      const said = closing && introduced?.how !== 'that' && introduced?.how !== 'speech' ? 'before' : 'after';
      return { attribution: attributionOf(reading, hit, subject, said, 'described'), end: last + 1 };
    }
  }
  if (subject) return undefined;
  if (first > 0 && !gaps[first] && cues.coordinators.has(keys[first - 1]!)) {
    // "declined to comment but said": its subject is that of the verb before.
    const tells = introduced && introduced.how !== 'thing' && !cue.by;
    return tells
      ? { attribution: attributionOf(reading, hit, undefined, 'after', 'implied'), end: last + 1 }
      : undefined;
  }
  if (cue.role === 'participle') {
    // "…, saying that": who says it stands farther off.
    const tells = introduced && introduced.how !== 'thing' && !cue.by;
    return tells
      ? { attribution: attributionOf(reading, hit, undefined, 'after', 'implied'), end: last + 1 }
      : undefined;
  }
  // "…”, said the mayor", « …, a indiqué la préfecture »
  let opening = first;
  while (opening > 0 && !gaps[opening] && cues.inverted.has(keys[opening - 1]!)) opening--;
  if (opening > 0 && gaps[opening]! & (Gap.speech | Gap.comma)) {
    const source = sourceBehind(reading, last + 1);
    const isNoun =
      source &&
      cues.articles.has(keys[source.first]!) &&
      (gaps[source.end]! & PHRASE_END || source.end === keys.length);
    if (source && !cue.by && (isBody(reading, source) || isNoun))
      return { attribution: attributionOf(reading, hit, source, 'before', 'described'), end: source.end };
  }
  return undefined;
}

/** Whether the clause ends at word `at`, or goes on with where and when only ("…, he said on Monday."). */
function endsSoon({ line, cues }: Reading, at: number): boolean {
  if (at >= line.keys.length || line.gaps[at]! & PHRASE_END) return true;
  const key = line.keys[at]!;
  return cues.trims.has(key) || cues.between.has(key) || cues.as.has(key);
}

/** Arabic: «قالت الوزارة إن», «الوزارة قالت إن», «…، قالت الوزارة», «كما أعلنت الوزارة», «ما نقلته الصحيفة». */
function readVerbFirst(reading: Reading, hit: CueHit): Read | undefined {
  const { line, cues } = reading;
  const { keys, gaps } = line;
  const { cue, first, last, proclitic } = hit;
  const before = gaps[first] ? undefined : keys[first - 1];
  // «كما أعلن», «على ما أعلن»
  const as = before !== undefined && (cues.as.has(before) || cues.as.has(`${keys[first - 2]} ${before}`));
  // «ما أعلنت»; but «التي تضم …» is no saying without «أعلنتها».
  const related =
    as ||
    (before !== undefined &&
      cues.relatives.has(before) &&
      (hit.enclitic !== '' || (before.endsWith('ما') && !cue.weak)));
  const introduced = introducedBy(reading, hit);
  if (hit.enclitic !== '' && !related) return undefined;

  const origin = originOf(reading, hit, introduced?.at);
  const limit =
    introduced && introduced.how !== 'clause' ? thingStart(reading, introduced.at, cue.through) : undefined;
  const behind = origin ?? sourceBehind(reading, last + 1, limit);
  // A conjunction on the verb begins a clause, and a participle stands behind its own.
  const subject = behind || proclitic || cue.role === 'participle' ? undefined : subjectBefore(reading, hit);
  const source = behind ?? (related ? undefined : subject);
  if (!byFits(reading, hit, source, introduced?.how)) return undefined;
  const end = Math.max(last + 1, behind?.end ?? 0);

  if (as || (related && (introduced || behind)))
    return {
      attribution: attributionOf(reading, hit, source, as ? 'before' : 'after', 'implied'),
      end,
    };
  if (introduced) {
    if (!source && isUnsaid(reading, hit)) return undefined;
    // «نقلت الحافلات»: to relay it needs whom from, or its clause.
    if (cue.sense === 'relays' && introduced.how !== 'that' && !origin) return undefined;
    if (
      introduced.how === 'thing' &&
      isNumber(line, introduced.at) &&
      cue.by !== 'document' &&
      !cue.through?.includes(keys[introduced.at - 1]!) &&
      !(source && isInstitution(reading, source) && cue.sense !== 'estimates')
    )
      return undefined;
    const fallback = introduced.how !== 'thing' || cue.role === 'participle' ? 'implied' : 'unstated';
    return {
      attribution: attributionOf(
        reading,
        hit,
        source,
        'after',
        isMarkedPassive(reading, hit) ? 'unstated' : fallback,
      ),
      end,
      until: introduced.at,
    };
  }
  // «أورد التقرير 43 هجوما»: a document tells whatever is its object.
  if (cue.by === 'document' && cue.takes === 'thing' && behind && behind.end < keys.length)
    return { attribution: attributionOf(reading, hit, behind, 'after', 'described'), end };
  // «وقال المسؤول تحركت القوات …»: papers leave out conjunction and marks behind the plainest verb.
  const opens = first === 0 || gaps[first]! !== 0 || proclitic > 0;
  if (cue.takes === 'clause' && opens && behind && keys.length - behind.end > 2 && cue.role === 'verb')
    return { attribution: attributionOf(reading, hit, behind, 'after', 'described'), end };
  const closes = !cue.weak && gaps[first]! & (Gap.comma | Gap.speech | Gap.dash) && behind && !proclitic;
  if (closes && endsSoon(reading, behind.end))
    return { attribution: attributionOf(reading, hit, behind, 'before', 'described'), end };
  return undefined;
}

/** «نقلت الوكالة عن مصدر قوله إن»: who it is relayed from, behind the preposition. */
function originOf(reading: Reading, { cue, last }: CueHit, limit: number | undefined): Phrase | undefined {
  if (cue.sense !== 'relays' || !cue.through) return undefined;
  const { keys, gaps } = reading.line;
  for (let at = last + 1; at < keys.length && at < last + 10 && !(gaps[at]! & Gap.stop); at++)
    if (cue.through.includes(keys[at]!)) return sourceBehind(reading, at + 1, limit);
  return undefined;
}

/** The preposition before what is introduced belongs to the verb, not to the source. */
function thingStart({ line }: Reading, at: number, through: readonly string[] = []): number {
  return through.includes(line.keys[at - 1] ?? '') ? at - 1 : at;
}

/** With no source «يذكر أن» only notes something, and «يقدر عدد القتلى» or «يتوقع ارتفاع» is anybody's guess. */
function isUnsaid({ line, cues }: Reading, { first, proclitic, cue }: CueHit): boolean {
  if (cues.asides.has(line.keys[first]!.slice(proclitic))) return true;
  return cue.role === 'verb' && GUESSES.has(cue.sense) && !cue.ownVoice;
}

/** What nobody in particular believes is no evidence: "is expected to", «يعتقد أن». */
const GUESSES: ReadonlySet<CueSense> = new Set(['believes', 'estimates', 'expects']);

/** A damma on the first letter: «ذُكر», «أُعلن». */
function isMarkedPassive({ line }: Reading, { first, proclitic }: CueHit): boolean {
  const { start } = line.words[first]!;
  return line.text.slice(start + proclitic, start + proclitic + 4).includes('\u064f');
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
      ? sourceBehind(reading, hit.last + 1, thingStart(reading, introduced.at, hit.cue.through))
      : undefined;
  const own = line.keys[hit.last]!;
  const fallback = /(?:ه|ها|هم|هما)$/.test(own) && own.length > 4 ? 'implied' : 'unstated';
  return { attribution: attributionOf(reading, hit, source, 'after', fallback), end: hit.last + 1 };
}

/** "according to X", «وفقا لما نقلته X»: whatever follows is the source, if it can be one. */
function readSource(reading: Reading, hit: CueHit): Read | undefined {
  const { line, cues, index } = reading;
  const { keys, words } = line;
  const at = hit.glued ? hit.last : hit.last + 1;
  if (at >= keys.length) return undefined;
  const relative = cues.relatives.has(keys[at]!);
  if (relative) {
    // The verb behind "what" says in which sense.
    for (let verbAt = at + 1; verbAt <= at + 3 && verbAt < keys.length; verbAt++) {
      const verb = cuesAt(keys, verbAt, cues, index).find(
        ({ cue }) => cue.role === 'verb' || cue.role === 'source',
      );
      if (!verb) continue;
      const from = skipTrims(reading, verb.last + 1);
      const source =
        sourceBehind(reading, from) ?? (verbAt > at + 1 ? { first: at + 1, end: verbAt } : undefined);
      const joined = { cue: verb.cue, first: hit.first, last: verb.last, proclitic: hit.proclitic };
      return {
        attribution: attributionOf(reading, joined, source, saidBy(reading, hit), 'implied'),
        end: source?.end ?? verb.last + 1,
      };
    }
  }
  const first = relative ? at + 1 : at;
  const source = sourceBehind(reading, first);
  if (!source || isNoSource(reading, source, hit.glued)) return undefined;
  if (hit.cue.by && !byFits(reading, hit, source) && !hasName(reading, source)) return undefined;
  // «لوزارة»: the source begins behind the letter that belongs to the cue; «للوزارة» is one word.
  const fused = hit.glued && keys[at]!.startsWith('لل');
  const start = words[first]!.start + (hit.glued && !relative && !fused ? 1 : 0);
  const cueWords = hit.glued ? { ...hit, last: hit.last - 1 } : hit;
  return {
    attribution: attributionOf(reading, cueWords, source, saidBy(reading, hit), 'described', start),
    end: source.end,
  };
}

/** At the head of its sentence it comes before what was said. */
const saidBy = ({ line }: Reading, hit: CueHit): Attribution['said'] =>
  hit.first === 0 || line.gaps[hit.first]! & Gap.speech ? (hit.first === 0 ? 'after' : 'before') : 'before';

/** «أفاد به», «صرحت به»: the particle of the verb stands before its subject. */
function skipTrims({ line, cues }: Reading, at: number): number {
  return at < line.keys.length && cues.trims.has(line.keys[at]!) && !line.gaps[at] ? at + 1 : at;
}

/** "according to plan", «بحسب الحاجة», "data from 300 patients". */
function isNoSource(reading: Reading, source: Phrase, glued: boolean): boolean {
  const { line, cues } = reading;
  let first = source.first;
  while (first < source.end - 1 && cues.articles.has(line.keys[first]!)) first++;
  if (isNumber(line, first)) return !isBody(reading, { first, end: Math.min(first + 4, line.keys.length) });
  const key = line.keys[first]!;
  if (glued && cues.pronouns.has(key.slice(1))) return true; // «في بيان لها»: that tells nobody's name
  const heads = glued ? [key.slice(1), key.startsWith('لل') ? `ال${key.slice(2)}` : key.slice(1)] : [key];
  if (heads.some((head) => cues.noSource.has(head))) return true;
  const last = line.keys[source.end - 1]!;
  return cues.order === 'subject-verb' && cues.noSource.has(last) && !hasName(reading, source);
}

/** "is said to", «قيل إن»: somebody says it, and nobody is named. */
function readPassive(reading: Reading, hit: CueHit): Read | undefined {
  if (hit.cue.takes && !introducedBy(reading, hit)) return undefined;
  return { attribution: attributionOf(reading, hit, undefined, 'after', 'unstated'), end: hit.last + 1 };
}

function readStatement(reading: Reading, hit: CueHit): Read | undefined {
  return {
    attribution: attributionOf(reading, hit, undefined, hit.first === 0 ? 'after' : 'before', 'implied'),
    end: hit.first,
  };
}

/** "(Reuters)", «أنقرة - اف ب:»: an agency by itself, between marks. */
function readTag(reading: Reading, hit: CueHit): Read | undefined {
  const { gaps } = reading.line;
  const behind = gaps[hit.last + 1]!;
  const isBracketed = gaps[hit.first]! & Gap.open && behind & Gap.close;
  const isDateline = hit.first < 4 && gaps[hit.first]! & Gap.dash && behind & (Gap.colon | Gap.dash);
  if (!isBracketed && !isDateline) return undefined;
  const source = { first: hit.first, end: hit.last + 1 };
  const said = hit.first < 4 ? 'after' : 'before';
  return {
    attribution: { ...attributionOf(reading, hit, source, said, 'named'), kind: 'named' },
    end: hit.last + 1,
  };
}

/** "we counted", «رأينا»: not in speech, where "we" is whoever is quoted. */
function readWitness(reading: Reading, hit: CueHit): Read | undefined {
  const { line, cues } = reading;
  if (isSpeech(line, hit.first) || isNegated(reading, hit.first)) return undefined;
  if (cues.firstPerson.size > 0 && hit.first === hit.last) {
    let at = hit.first - 1;
    while (
      at >= 0 &&
      !line.gaps[at + 1] &&
      (cues.between.has(line.keys[at]!) || line.keys[at]!.endsWith('ly'))
    )
      at--;
    if (at < 0 || line.gaps[at + 1] || !cues.firstPerson.has(line.keys[at]!)) return undefined;
  }
  return { attribution: attributionOf(reading, hit, undefined, 'after', 'witness'), end: hit.last + 1 };
}

/** "(Source: UNHCR)", «المصدر: وزارة الصحة»: the word `at` is the label. */
export function readLabel(reading: Reading, at: number): Attribution | undefined {
  const { line } = reading;
  const opens = at === 0 || line.gaps[at]! & (Gap.open | Gap.dash | Gap.stop);
  if (!opens || !(line.gaps[at + 1]! & Gap.colon)) return undefined;
  const hit = {
    first: at,
    last: at,
    proclitic: 0,
    cue: { forms: [], sense: 'reports', role: 'source' } as const,
  };
  let end = at + 1;
  while (end < line.keys.length && !(end > at + 1 && line.gaps[end]! & (Gap.close | Gap.stop))) end++;
  if (end === at + 1) return undefined;
  return attributionOf(reading, hit, { first: at + 1, end }, 'before', 'described');
}

/** Nobody's name before a colon is longer, in words. */
const LONGEST_SPEAKER = 8;

/** "The mayor: “We lost forty houses.”": no cue but the colon and the marks of speech behind it. */
export function readSpeaker(reading: Reading): readonly Attribution[] {
  const { gaps, keys } = reading.line;
  for (let end = 1; end < keys.length && end <= LONGEST_SPEAKER; end++) {
    const gap = gaps[end]!;
    if (gap & Gap.colon && gap & Gap.speech && isBody(reading, { first: 0, end })) {
      const hit = {
        first: 0,
        last: end - 1,
        proclitic: 0,
        cue: { forms: [], sense: 'says', role: 'tag' } as const,
      };
      return [attributionOf(reading, hit, { first: 0, end }, 'after', 'described')];
    }
    if (gap & PHRASE_END) return [];
  }
  return [];
}
