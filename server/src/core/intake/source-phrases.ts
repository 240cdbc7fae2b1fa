// How the phrase for a source is put together: "the paper, citing officials", «مسؤول في الوزارة», «رفض ذكر اسمه». Knows
// words, not speakers.

import type { AnalyzedSentence } from '../analysis/analysis.ts';
import type { Span } from '../base/span.ts';
import { LANGUAGES } from '../language/languages.ts';
import { foldKey } from '../text/fold.ts';
import { wordsOf } from '../text/tokens.ts';
import { ANONYMITY } from './speaker-words.ts';

/** Where a sentence says that somebody is not named: «عدم ذكر اسمه» tells nothing else. */
export function anonymitySpans(text: string, { start, end }: Span): readonly Span[] {
  const sentence = text.slice(start, end);
  return ANONYMITY.flatMap((pattern) => {
    const match = pattern.exec(sentence);
    return match ? [{ start: start + match.index, end: start + match.index + match[0].length }] : [];
  });
}

/** «نقلا عن», "citing": set between the outlet and its own verb. */
export const isAside = (text: string, { start, end }: Span): boolean =>
  /^(?:نقلا|نقلاً|citing|quoting)/u.test(text.slice(start, end));

const QUOTING = /[\s,،]+(citing|quoting|نقلا(?: عن)?|نقلاً(?: عن)?)(?=\s|$)/u;
/** So far behind «نقلا» the source may go on that the phrase has cut off. */
const REACH = 60;

/** "The paper, citing military sources, reported": who relays, and whom. */
export function splitQuoting(
  text: string,
  source: Span,
): { readonly first: Span; readonly quoted?: Span; readonly cue: Span } {
  const phrase = text.slice(source.start, source.end);
  const match = QUOTING.exec(phrase);
  if (!match) return { first: source, cue: source };
  const word = source.start + match.index + match[0].length - match[1]!.length;
  const cue = { start: word, end: source.start + match.index + match[0].length };
  const rest = text.slice(cue.end, Math.max(source.end, cue.end + REACH));
  const lead = /^\s*(?:عن\s+)?/.exec(rest)![0].length;
  const behind = rest.slice(lead).search(/[,،:؛;.]|\s(?:أن|إن|أنّ|قوله|قولهم|قولها|that)(?=\s|$)/u);
  const end =
    cue.end + lead + (behind < 0 ? Math.min(rest.length - lead, source.end - cue.end - lead) : behind);
  const start = cue.end + lead;
  return {
    first: { start: source.start, end: source.start + match.index },
    cue,
    ...(end > start && { quoted: { start, end } }),
  };
}

/** «مسؤول في وزارة الدفاع»: the ministry is where he sits. */
export function isUnnamedHead(text: string, phrase: Span, { language }: AnalyzedSentence): boolean {
  const { unnamed, order: wordOrder } = LANGUAGES[language].cues;
  const words = wordsOf(text, phrase.start, phrase.end).map(({ start, end }) =>
    foldKey(text.slice(start, end)).replace(/^ال/, ''),
  );
  return (wordOrder === 'verb-subject' ? words.slice(0, 2) : words).some((word) => unnamed.has(word));
}
