// Numbers that state no fact: those of what the reader is told to do ("Add 12 almonds"), of a run-in title ("The
// hundred."), of a question, of a condition. Knows the form of the sentence only.

import { contains, type Span } from '../base/span.ts';
import type { CommandGrammar } from '../language/commands.ts';
import type { AttributionCues } from '../language/cues.ts';
import { LANGUAGES } from '../language/languages.ts';
import { foldKey } from '../text/fold.ts';
import type { Quantity } from '../text/quantity.ts';
import { wordsOf } from '../text/tokens.ts';
import type { AnalyzedSentence } from './analysis.ts';

/** How many words an opening clause has at most: "While it cools, boil …". */
const LONGEST_OPENING = 14;
/** How far behind an "if" its clause may reach, in words. */
const LONGEST_CLAUSE = 30;

/**
 * Tells which numbers of `sentence` in `text` belong to a command, a question, a condition or a run-in title, so that
 * nothing is said of them. The sentence is read once for all its numbers.
 */
export function statesNoFact(
  text: string,
  { span, language }: AnalyzedSentence,
): (quantity: Quantity) => boolean {
  const { commands, cues } = LANGUAGES[language];
  if (!commands) return () => false;
  const words = wordsOf(text, span.start, span.end);
  const keys = words.map(({ start, end }) => foldKey(text.slice(start, end)));
  // "How do you get to 150?", not "The town has 150, so where do they sleep?"
  if (commands.questions?.has(keys[0] ?? '') && /[?؟]["'”’»)\]]*\s*$/.test(text.slice(span.start, span.end)))
    return () => true;
  const unstated = [
    ...suppositionsIn(text, span, words, keys, commands, cues),
    ...tasksIn(text, words, keys, commands),
  ];
  const command = commandIn(text, span, words, keys, commands);
  const opensWithArticle = cues.articles.has(keys[0] ?? '');
  return (quantity) =>
    (opensWithArticle && isTitle(text, span, quantity)) ||
    unstated.some((part) => contains(part, quantity)) ||
    (command !== undefined && command.start <= quantity.start && quantity.start < command.end);
}

/**
 * How far the sentence commands: "Add 12 almonds", "While it cools, cut 12 figs", with the clause that opens it.
 */
function commandIn(
  text: string,
  span: Span,
  words: readonly Span[],
  keys: readonly string[],
  commands: CommandGrammar,
): Span | undefined {
  const marked = (at: number): boolean =>
    at < words.length && /[:;–—]/.test(text.slice(words[at - 1]!.end, words[at]!.start));
  let at = 0;
  if (commands.openers.has(keys[0] ?? '')) {
    // "Until then, when you hear 1,000, ask": the first word behind a comma that commands
    for (at = 1; at < Math.min(keys.length, LONGEST_OPENING); at++)
      if (text[words[at - 1]!.end] === ',' && commands.verbs.has(keys[at]!)) break;
    if (!commands.verbs.has(keys[at] ?? '')) at = commands.sequencers.has(keys[0]!) ? 1 : 0;
  }
  if (!commands.verbs.has(keys[at] ?? '') || isSubject(keys, at, commands)) return undefined;
  const start = at > 0 ? span.start : words[at]!.end;
  for (let i = at + 1; i < words.length; i++)
    if (commands.ends.has(keys[i]!) || marked(i)) return { start, end: words[i]!.start };
  return { start, end: span.end };
}

/**
 * "If more than 500 come, …", «إذا زاد العدد على 500»: the clauses that only suppose, up to the next comma. All of the
 * sentence where what would follow is supposed as well: "If it rained, 20 could be saved", «لو هطل المطر لنجا عشرون».
 */
function suppositionsIn(
  text: string,
  { start, end }: Span,
  words: readonly Span[],
  keys: readonly string[],
  { supposing, supposingPairs, comparing, inverted, modals, counterfactual }: CommandGrammar,
  { articles, pronouns }: AttributionCues,
): readonly Span[] {
  const found: Span[] = [];
  let hasModal: boolean | undefined;
  for (const [at, key] of keys.entries()) {
    const opens = at === 0 || isClauseMark(text.slice(words[at - 1]!.end, words[at]!.start + 1));
    const isPair = supposingPairs.has(`${text.slice(words[at]!.start, words[at]!.end)} ${keys[at + 1]}`);
    // "Were it to", "Should the donor": the subject stands right behind
    const next = keys[at + 1] ?? '';
    const isInverted =
      opens &&
      inverted.has(key) &&
      (at === 0 || articles.has(next) || pronouns.has(next) || /^\d/.test(next));
    if (!supposing.has(key) && !isPair && !isInverted) continue;
    if (comparing.has(keys[at - 1] ?? '')) continue; // "as if"
    hasModal ??= keys.some((one, i) => modals.has(one) && isSmall(text, words[i]!));
    if (hasModal || counterfactual.has(key)) return [{ start, end }];
    let last = at;
    while (
      last + 1 < Math.min(words.length, at + LONGEST_CLAUSE) &&
      !endsClause(text, words[last]!.end, words[last + 1]!.start)
    )
      last++;
    found.push({ start: words[at]!.end, end: words[last]!.end });
  }
  return found;
}

/** "may", not "May". */
const isSmall = (text: string, { start }: Span): boolean => !/\p{Lu}/u.test(text[start]!);

/** Whether the clause ends between two words: at a mark, but not at «،» before what «و» joins to it. */
const endsClause = (text: string, end: number, start: number): boolean =>
  isClauseMark(text.slice(end, start + 1)) && !(text[start] === 'و' && text.slice(end, start).trim() === '،');

/** Whether a mark parts the words that `between` joins, up to the first letter of the second: not the comma of 50,000. */
const isClauseMark = (between: string): boolean => /[,،;؛:–—.](?!\p{Nd})/u.test(between);

/** "The hundred.", "The 1,000 British.": at the head of its paragraph, a number and a name at most. */
function isTitle(text: string, { start, end }: Span, quantity: Quantity): boolean {
  if (start > 0 || text.length <= end) return false;
  const [, , ...behind] = text.slice(start, end).split(' ');
  return behind.length < 2 && quantity.start < 6 && behind.every((word) => /^\p{Lu}/u.test(word));
}

/** "Jonas to check the 22 countries": where it is told who is to do what, as minutes have it. */
function tasksIn(
  text: string,
  words: readonly Span[],
  keys: readonly string[],
  commands: CommandGrammar,
): readonly Span[] {
  const found: Span[] = [];
  let end = text.length;
  // From the last word on, as the end of a task stands behind it.
  for (let verb = words.length - 1; verb > 1; verb--) {
    if (commands.ends.has(keys[verb]!)) end = words[verb]!.start;
    if (!commands.infinitive.has(keys[verb - 1]!) || !commands.verbs.has(keys[verb]!)) continue;
    const [before, who] = [words[verb - 3], words[verb - 2]!];
    const opens = !before || /[:;.)–—]/.test(text.slice(before.end, who.start));
    if (opens && !isSmall(text, who)) found.push({ start: words[verb]!.end, end });
  }
  return found;
}

/** "Test flights were cancelled", "Water is short": the word is a noun, and a verb follows. */
const isSubject = (keys: readonly string[], at: number, { finite }: CommandGrammar): boolean =>
  keys.slice(at + 1, at + 4).some((key) => finite.has(key));
