// Verbs in languages that put them first: «قالت الوزارة إن», «الوزارة قالت إن», «…، قالت الوزارة»,
// «كما أعلنت الوزارة», «ما نقلته الصحيفة».

import {
  endsSoon,
  type Introduced,
  introducedBy,
  isNumber,
  leadOf,
  sourceBehind,
  subjectBefore,
} from './cue-grammar.ts';
import type { CueHit } from './cue-index.ts';
import { attributed, type Phrase, type Read, type Reading } from './cue-reading.ts';
import { isBody, isFit, isInstitution, tellerOf } from './cue-sources.ts';
import { GUESSES } from './guesses.ts';
import { Gap } from './sentence-line.ts';

/** What the verb `hit` attributes in the manner of Arabic, if it does. */
export function readVerbFirst(reading: Reading, hit: CueHit): Read | undefined {
  const { cue, last, proclitic } = hit;
  const relation = relationOf(reading, hit);
  if (hit.enclitic !== '' && !relation) return undefined;
  const introduced = introducedBy(reading, hit);
  const limit = introduced && leadOf(reading, hit, introduced);
  const origin = originOf(reading, hit, limit);
  const behind = origin ?? tellerBehind(reading, last + 1, limit);
  // A conjunction on the verb begins a clause, a participle stands behind its own, «ما» is no subject.
  const isAlone = proclitic > 0 || cue.role === 'participle' || relation !== undefined;
  const source = behind ?? (isAlone ? undefined : subjectBefore(reading, hit));
  if (!isFit(reading, hit, source, introduced?.how === 'thing')) return undefined;

  // «مما طُلب»
  if (relation === 'what' && !behind && cue.sense === 'asks') return undefined;
  // «فيما يتوقع أن»: anybody's guess
  if (relation === 'what' && !source && GUESSES.has(cue.sense)) return undefined;
  if (relation === 'as' || (relation && (introduced || behind)))
    return attributed(
      reading,
      hit,
      tellerOf(reading, source, 'implied'),
      relation === 'as' ? 'before' : 'after',
    );
  if (introduced) return readIntroduced(reading, hit, introduced, source, origin);
  return behind && readUnmarked(reading, hit, behind);
}

/** The noun phrase behind the verb, unless it tells when: «يتوقع العام المقبل وصول …» is anybody's guess. */
function tellerBehind(reading: Reading, first: number, limit: number | undefined): Phrase | undefined {
  const { line, cues } = reading;
  return cues.seasons.has(line.keys[first] ?? '') ? undefined : sourceBehind(reading, first, limit);
}

/** «كما أعلن», «على ما أعلن»; «ما أعلنت», but «التي تضم …» is no saying without «أعلنتها». */
function relationOf({ line, cues }: Reading, hit: CueHit): 'as' | 'what' | undefined {
  const before = line.gaps[hit.first] ? undefined : line.keys[hit.first - 1];
  if (before === undefined) return undefined;
  if (cues.as.has(before) || cues.as.has(`${line.keys[hit.first - 2]} ${before}`)) return 'as';
  if (!cues.relatives.has(before)) return undefined;
  return hit.enclitic !== '' || (before.endsWith('ما') && !hit.cue.weak) ? 'what' : undefined;
}

/** The verb with what it introduces: «أعلنت الوزارة أن …», «أعلنت الوزارة مقتل …». */
function readIntroduced(
  reading: Reading,
  hit: CueHit,
  introduced: Introduced,
  source: Phrase | undefined,
  origin: Phrase | undefined,
): Read | undefined {
  const { cue } = hit;
  if (!source && isUnsaid(reading, hit)) return undefined;
  // «يُطلب من كل قسم أن»: what is asked of them, nobody says.
  if (cue.sense === 'asks' && isMarkedPassive(reading, hit)) return undefined;
  // «نقلت الحافلات»: to relay it needs whom from, or its clause.
  if (
    cue.sense === 'relays' &&
    !origin &&
    (introduced.how !== 'that' || isAnotherClause(reading, hit, introduced))
  )
    return undefined;
  if (isMereNumber(reading, hit, introduced) && !(source && countsThings(reading, hit, source)))
    return undefined;
  const isImplied = introduced.how !== 'thing' || cue.role === 'participle';
  const fallback = isImplied && !isMarkedPassive(reading, hit) ? 'implied' : 'unstated';
  return { ...attributed(reading, hit, tellerOf(reading, source, fallback), 'after'), until: introduced.at };
}

/** «نُقل الجرحى أمس، وقالت الوزارة إن»: the conjunction belongs to the verb behind the comma. */
function isAnotherClause(
  { line: { gaps, keys }, cues }: Reading,
  { last }: CueHit,
  { at }: Introduced,
): boolean {
  for (let word = last + 1; word <= at; word++) {
    if (!(gaps[word]! & Gap.comma)) continue;
    // «، أمس،»
    if (!(cues.when.has(keys[word]!) && gaps[word + 1]! & Gap.comma)) return true;
    word++;
  }
  return false;
}

/** What is introduced by nothing: a document's object, speech without marks, a closing «قالت الوزارة». */
function readUnmarked(reading: Reading, hit: CueHit, behind: Phrase): Read | undefined {
  const { gaps, keys } = reading.line;
  const { cue, first, proclitic } = hit;
  const rest = keys.length - behind.end;
  const teller = tellerOf(reading, behind, 'described');
  // «أورد التقرير 43 هجوما»
  if (cue.by === 'document' && cue.takes === 'thing' && rest > 0)
    return attributed(reading, hit, teller, 'after');
  // «وقال المسؤول تحركت القوات …»: papers leave out conjunction and marks behind the plainest verb.
  const opens = first === 0 || gaps[first] !== 0 || proclitic > 0;
  if (cue.takes === 'clause' && opens && rest > 2) return attributed(reading, hit, teller, 'after');
  // «المقال يقول موافقة مبدئية …»
  const subject = cue.takes === 'clause' && !opens ? subjectBefore(reading, hit) : undefined;
  if (subject && isBody(reading, subject))
    return attributed(reading, hit, tellerOf(reading, subject, 'implied'), 'after');
  // «…»، هكذا قال أحدهم
  const opening = !gaps[first] && reading.cues.inverted.has(keys[first - 1] ?? '') ? first - 1 : first;
  const closes =
    !cue.weak &&
    !proclitic &&
    gaps[opening]! & (Gap.comma | Gap.speech | Gap.dash | (opening < first ? Gap.colon : 0));
  return closes && endsSoon(reading, behind.end) ? attributed(reading, hit, teller, 'before') : undefined;
}

/** «نقلت الوكالة عن مصدر قوله إن»: who it is relayed from, behind the preposition. */
function originOf(reading: Reading, { cue, last }: CueHit, limit: number | undefined): Phrase | undefined {
  if (cue.sense !== 'relays' || !cue.through?.length) return undefined;
  const { keys, gaps } = reading.line;
  for (let at = last + 1; at < keys.length && at < last + 10 && !(gaps[at]! & Gap.stop); at++)
    if (cue.through.includes(keys[at]!)) return sourceBehind(reading, at + 1, limit);
  return undefined;
}

/**
 * «سجلت الوزارة 120 مدرسة»: a number as the object, which is a report only where somebody keeps count, or what it counts
 * are events: «أكد العميد ثلاث وفيات».
 */
function isMereNumber({ line, cues }: Reading, { cue }: CueHit, { how, at }: Introduced): boolean {
  let noun = at;
  while (noun < at + 3 && isNumber(line, noun)) noun++;
  return (
    how === 'thing' &&
    noun > at &&
    !cues.isThing?.(line.keys[noun] ?? '') &&
    cue.by !== 'document' &&
    !cue.through?.some((word) => word === line.keys[at - 1] || isWrittenOnto(word, line.keys[at]!))
  );
}

/** «بثلاثين»: a preposition of one letter on the number itself. */
const isWrittenOnto = (letter: string, number: string): boolean =>
  letter.length === 1 && number.startsWith(letter);

const countsThings = (reading: Reading, hit: CueHit, source: Phrase): boolean =>
  hit.cue.sense !== 'estimates' && (isInstitution(reading, source) || foreseesThings(reading, hit, source));

/** «يتوقع المتحف 5000 زائر», but «يتوقع هذا العام 5000 زائر»: who expects is told right behind the verb, not when. */
function foreseesThings(
  { line: { keys }, cues }: Reading,
  { cue, last }: CueHit,
  { first }: Phrase,
): boolean {
  if (cue.sense !== 'expects' || first !== last + 1) return false;
  return keys[first]!.startsWith('ال') && !cues.when.has(keys[first]!);
}

/** With no source «يذكر أن» only notes something, and «يقدر عدد القتلى» or «يتوقع ارتفاع» is anybody's guess. */
function isUnsaid({ line, cues }: Reading, { first, proclitic, cue }: CueHit): boolean {
  if (cues.asides.has(line.keys[first]!.slice(proclitic))) return true;
  return cue.role === 'verb' && GUESSES.has(cue.sense) && !cue.ownVoice;
}

/** A damma on the first letter: «ذُكر», «أُعلن». */
function isMarkedPassive({ line }: Reading, { first, proclitic }: CueHit): boolean {
  const { start } = line.words[first]!;
  return line.text.slice(start + proclitic, start + proclitic + 4).includes('\u064f');
}
