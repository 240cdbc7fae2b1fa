// The titles that stand with a name: "Field Marshal Khalifa Haftar", «رئيس الوزراء الليبي فائز السراج», "Salma Darwish,
// director of the relief office". Only titles that the corpus knows its bearer by are looked for.

import type { Span } from '../base/span.ts';
import type { Actor, Corpus } from '../corpus/model.ts';
import { LANGUAGES } from '../language/languages.ts';
import { foldKey } from '../text/fold.ts';
import { wordsOf } from '../text/tokens.ts';
import type { AnalyzedSentence } from './analysis.ts';
import type { Mention } from './mention.ts';

/** A title as a record has it: an office, or a rank or form of address. */
export interface HeldTitle {
  readonly text: string;
  readonly language: string;
  readonly from?: string;
  readonly to?: string;
  readonly rank: boolean;
}

/** A title in prose, and the name that it stands with. */
export interface WrittenTitle {
  /** The title without what is written onto its front. */
  readonly span: Span;
  readonly title: string;
  readonly mention: Mention;
}

/** All titles of a record, in each of their languages. */
export const heldTitles = ({ titles = [], roles = [] }: Actor): readonly HeldTitle[] =>
  [
    ...titles.map(({ text, from, to }) => ({ text, from, to, rank: true })),
    ...roles.map(({ title, from, to }) => ({ text: title, from, to, rank: false })),
  ].flatMap(({ text, from, to, rank }) =>
    Object.entries(text).map(([language, title]) => ({
      text: title,
      language,
      rank,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    })),
  );

interface Word extends Span {
  readonly key: string;
}

/** The title of `titles` (the longest) that stands right before `mention`, or behind it and a comma; if any. */
export function writtenTitle(
  mention: Mention,
  titles: readonly string[],
  sentence: Pick<AnalyzedSentence, 'span' | 'mentions' | 'language'>,
  text: string,
  corpus: Corpus,
): WrittenTitle | undefined {
  const words = wordsOf(text, Math.min(sentence.span.start, mention.whole.start), sentence.span.end).map(
    ({ start, end }): Word => ({ start, end, key: foldKey(text.slice(start, end)) }),
  );
  const longestFirst = [...new Set(titles)].sort((a, b) => b.length - a.length);
  for (const title of longestFirst) {
    const keys = wordsOf(title).map(({ start, end }) => foldKey(title.slice(start, end)));
    if (keys.length === 0) continue;
    const span = words
      .map((_, at) => titleAt(words, at, keys))
      .find((at) => at && standsWith(at, mention, sentence, text, corpus));
    if (span) return { span, title, mention };
  }
  return undefined;
}

/** The title's words from word `at` on; in Arabic behind a proclitic too («والمشير», «للمشير»). */
function titleAt(words: readonly Word[], at: number, keys: readonly string[]): Span | undefined {
  const [head = '', ...rest] = keys;
  const first = words[at]!;
  const last = words[at + rest.length];
  if (!last || rest.some((key, i) => words[at + 1 + i]!.key !== key)) return undefined;
  if (first.key === head) return { start: first.start, end: last.end };
  // Only a proclitic of one letter each that is written as it is folded can be cut off.
  const before = first.key.endsWith(head) ? first.key.slice(0, first.key.length - head.length) : '';
  if (!/^[وف]?[بلك]?$/.test(before) || before === '' || first.end - first.start !== first.key.length)
    return undefined;
  return { start: first.start + before.length, end: last.end };
}

function standsWith(
  span: Span,
  mention: Mention,
  { mentions, language, span: sentence }: Pick<AnalyzedSentence, 'span' | 'mentions' | 'language'>,
  text: string,
  corpus: Corpus,
): boolean {
  const { modifiers } = LANGUAGES[language].titles;
  const before = wordsOf(text, sentence.start, span.start).at(-1);
  if (before && modifiers.has(foldKey(text.slice(before.start, before.end)))) return false;
  if (span.end <= mention.whole.start)
    return mention.clitics === '' && isGap(text, span.end, mention.whole.start, mentions, corpus);
  if (span.start < mention.whole.end) return false;
  const between = withoutNames(text, mention.whole.end, span.start, mentions, corpus);
  if (between === undefined || !/^\s*[,،(]\s*(?:the\s+)?$/i.test(between)) return false;
  return endsHere(text, span.end, mentions, corpus);
}

/** Nothing but spaces, a comma, and what says whose the title is («الليبي», "of the GNA") between two places. */
function isGap(
  text: string,
  from: number,
  to: number,
  mentions: readonly Mention[],
  corpus: Corpus,
): boolean {
  const rest = withoutNames(text, from, to, mentions, corpus);
  return rest !== undefined && /^[\s,،]*(?:of\s+(?:the\s+)?)?[,،]?\s*$/i.test(rest);
}

/** What stands between two places without the names of bodies and countries; nothing where a person is named. */
function withoutNames(
  text: string,
  from: number,
  to: number,
  mentions: readonly Mention[],
  corpus: Corpus,
): string | undefined {
  let rest = '';
  let at = from;
  for (const mention of mentions) {
    if (mention.whole.start < at || mention.whole.end > to) continue;
    if (isPerson(mention, corpus)) return undefined;
    rest += text.slice(at, mention.whole.start);
    at = mention.whole.end;
  }
  return rest + text.slice(at, to);
}

const isPerson = ({ demonym, entity }: Mention, corpus: Corpus): boolean =>
  !demonym && entity.kind === 'actor' && corpus.actors.get(entity.id)?.type === 'person';

/** Whether the apposition ends behind the title: it is not the title of a name that follows. */
function endsHere(text: string, end: number, mentions: readonly Mention[], corpus: Corpus): boolean {
  const next = mentions.find(({ whole }) => whole.start >= end && text.slice(end, whole.start).trim() === '');
  if (next) return !isPerson(next, corpus);
  return /^(?:\s*(?:[,،.;؛:)؟?!—–-]|$)|\s+\p{Ll})/u.test(text.slice(end));
}
