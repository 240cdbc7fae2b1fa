// Verbs in languages that put the subject first: "the ministry said", "…, the ministry said", "…”, said the ministry".

import { endsSoon, introducedBy, isNumber, sourceBehind, subjectBefore } from './cue-grammar.ts';
import type { CueHit } from './cue-index.ts';
import { attributed, type Phrase, type Read, type Reading } from './cue-reading.ts';
import { isBody, isFit, isWriter, kindOf } from './cue-sources.ts';
import { Gap, PHRASE_END } from './sentence-line.ts';

/** What the verb `hit` attributes in the manner of English and French, if it does. */
export function readSubjectFirst(reading: Reading, hit: CueHit): Read | undefined {
  const { line, cues } = reading;
  const subject = subjectBefore(reading, hit);
  if (subject) return isWriter(reading, subject) ? undefined : readWithSubject(reading, hit, subject);
  // "declined to comment but said", "…, saying that": who says it stands farther off.
  const isCoordinated =
    hit.first > 0 && !line.gaps[hit.first] && cues.coordinators.has(line.keys[hit.first - 1]!);
  if (!isCoordinated && hit.cue.role !== 'participle') return readInverted(reading, hit);
  const introduced = introducedBy(reading, hit);
  const tells = introduced && introduced.how !== 'thing' && !hit.cue.by;
  return tells ? attributed(reading, hit, { kind: 'implied' }, 'after') : undefined;
}

function readWithSubject(reading: Reading, hit: CueHit, subject: Phrase): Read | undefined {
  const { line, cues } = reading;
  const introduced = introducedBy(reading, hit);
  const as = cues.as.has(line.keys[subject.first]!) || cues.as.has(line.keys[subject.first - 1] ?? '');
  // "as the auditors confirmed last week": what follows is no thing that they confirmed.
  if (!isFit(reading, hit, subject, introduced?.how === 'thing' && !as)) return undefined;
  // "…, the mayor said." closes; a verb of other business does so only behind speech: "…,” he continued."
  const gap =
    line.gaps[subject.first]! & (hit.cue.weak ? Gap.speech : Gap.comma | Gap.speech | Gap.dash | Gap.stop);
  const isBehindSpeech = (gap & Gap.speech) !== 0 && hit.cue.takes !== 'thing' && !introduced;
  const closes = gap !== 0 && (as || isBehindSpeech || endsSoon(reading, hit.last + 1));
  if (!introduced && !closes && !as) return undefined;
  // "…, 214 of you wrote."
  if (!introduced && isNumber(line, subject.first) && !isBody(reading, subject)) return undefined;
  const goesOn = introduced?.how === 'that' || introduced?.how === 'speech';
  const said = closes && !goesOn ? 'before' : 'after';
  return attributed(reading, hit, { kind: kindOf(reading, subject), phrase: subject }, said);
}

/** "…”, said the mayor", « …, a indiqué la préfecture » */
function readInverted(reading: Reading, hit: CueHit): Read | undefined {
  const { line, cues } = reading;
  let opening = hit.first;
  while (opening > 0 && !line.gaps[opening] && cues.inverted.has(line.keys[opening - 1]!)) opening--;
  if (opening === 0 || hit.cue.by || !(line.gaps[opening]! & (Gap.speech | Gap.comma))) return undefined;
  const phrase = sourceBehind(reading, hit.last + 1);
  if (!phrase) return undefined;
  const endsClause = phrase.end === line.keys.length || line.gaps[phrase.end]! & PHRASE_END;
  // "…," says a post that went round
  const isBehindSpeech = (line.gaps[opening]! & Gap.speech) > 0;
  const isNoun = cues.articles.has(line.keys[phrase.first]!) && (endsClause || isBehindSpeech);
  if (!isNoun && !isBody(reading, phrase)) return undefined;
  return attributed(reading, hit, { kind: kindOf(reading, phrase), phrase }, 'before');
}
