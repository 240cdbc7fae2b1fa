// Figures that stand alone: "Grave 12 is a child's", "she wore 117", «تويوتا 79». A number without a noun is a number of
// something only where a word or a form beside it says so; else it may be a name, a mark, a size, a step, anything. No
// list of such things is ever complete: what may be checked is asked for signs that it counts. Figures are in
// docs/accuracy.md.

import type { Comparator } from '../quantity.ts';
import { isVerb } from './calendar-words.ts';
import { type Counted, thingOf } from './counted.ts';
import { isOrdinalSuffix } from './dates.ts';
import type { NumberExpression } from './numbers.ts';
import type { Reader } from './reader.ts';
import type { ThingTable } from './things.ts';
import { hasAnyRole, hasRole, isPlural, isSign, type Token, wordOf } from './tokens.ts';

/** From here on, digits without a noun count something: years and most codes have four. */
const LARGE = 10_000;
/** So many digits without a separator are an identifier. */
const MOST_DIGITS = 6;
/** How many tokens before a figure the word may stand that says of what it is the number: "the toll … is 35". */
const TOTAL_REACH = 8;
/** How many words the head of a line of figures has: "Sources consulted: 9". */
const LISTED_WORDS = 6;

/** An amount that may count: its number (the higher one of a range), its tokens from `first` up to `end`. */
export interface Amount {
  readonly number: NumberExpression;
  readonly first: number;
  readonly end: number;
  readonly says: Comparator;
  readonly counted?: Counted | undefined;
}

/** Whether nothing beside the count `amount` says that it is a number of anything. */
export function standsAlone({ text, tokens, things }: Reader, amount: Amount): boolean {
  const { number, first, end, says, counted } = amount;
  if (!counted?.thing && isIssue(tokens, first)) return !isTotal(tokens, first, things);
  if (counted && !isWeakNoun(tokens, amount, counted)) return isEnumerating(tokens, amount, counted);
  if (number.value === 0) return true;
  // "multiplies it by ten", "due at ten"
  if (number.written !== 'digits')
    return hasRole(tokens[first - 1], 'by') || hasRole(tokens[first - 1], 'at-time');
  if (number.scale > 1) return false;
  if (!Number.isInteger(number.value) || isCoded(tokens, first) || isPaired(tokens, first)) return true;
  if (isStandard(text, tokens[first - 1])) return true;
  const { ascii = '', grouped = false } = tokens[number.last]!.number ?? {};
  if (!grouped && ascii.length > MOST_DIGITS) return true;
  if (says !== 'equal' || grouped || number.value >= LARGE) return false;
  return !(
    isWhole(tokens, first, end) ||
    isOfSome(tokens, first, end) ||
    isSubject(tokens, first, end) ||
    isTotal(tokens, first, things) ||
    isListed(tokens, first) ||
    isRepeated(tokens, end)
  );
}

/**
 * Whether what stands behind the number is likely no noun that it counts: in English no plural ("212 shows a road"), in
 * Arabic a word with its article, which begins another phrase («2021 المتهم»).
 */
function isWeakNoun(
  tokens: readonly Token[],
  { number, first, end }: Amount,
  { thing, group, start, key }: Counted,
): boolean {
  if (group === 'harmed' || group === 'force' || start < tokens[end - 1]!.end) return false;
  if (number.written === 'digits' && number.scale === 1 && isNoCount(tokens, number, thing)) return true;
  let at = end;
  while (tokens[at] && tokens[at]!.end <= start) at++;
  const noun = tokens[at]?.grammar;
  if (noun?.nounFollows === 'at once')
    return !thing && tokens[end]!.kind === 'word' && noun.isDefinite(tokens[end]!.key);
  if (noun?.nounFollows !== 'behind adjectives' || (number.value === 1 && number.first === first))
    return false;
  // "a 12-man team", "40 of the crew"
  const isJoined = thing !== undefined && isSign(tokens[end], '-') && tokens[end]!.glued;
  const isMore = isPlural(tokens[at + 1]); // "school bags"
  if (!noun.isPlural(key)) return !isJoined && !isMore && !hasRole(tokens[end + 1], 'definite');
  if (thing) return false;
  return isVerb(tokens, at);
}

/** "0.8 goes to a second reader", "a 1998 Mercedes": a value, a year of make. */
const isNoCount = (
  tokens: readonly Token[],
  { value, last }: NumberExpression,
  thing: string | undefined,
): boolean =>
  !Number.isInteger(value) ||
  (!thing &&
    tokens[last + 1]?.capital === true &&
    value >= 1900 &&
    value < 2100 &&
    !tokens[last]!.number?.grouped);

/** «تُعرّف بثلاثة عناصر: المكان والوقت والأثر»: a small number of things that are then told one by one. */
function isEnumerating(tokens: readonly Token[], { number, end }: Amount, counted: Counted): boolean {
  if (number.written !== 'words' || number.value > 9) return false;
  let at = end;
  while (tokens[at] && tokens[at]!.end <= counted.end) at++;
  return isSign(tokens[at], ':') && tokens[at + 1]?.kind === 'word' && !tokens[at + 1]!.found;
}

/** A cell with nothing but the number: its column says what it counts. */
const isWhole = (tokens: readonly Token[], first: number, end: number): boolean =>
  first === 0 && tokens.slice(end).every((token) => token.kind === 'sign' && !isSign(token, ',،/:'));

/** "26 of them", "16 others", "another 300", "a list of 112": a part of people or things that are spoken of, or all. */
function isOfSome(tokens: readonly Token[], first: number, end: number): boolean {
  const [before, after, next] = [tokens[first - 1], tokens[end], tokens[end + 1]];
  if (hasAnyRole(after, 'others', 'whole') || hasAnyRole(before, 'others', 'whole')) return true;
  if (hasRole(after, 'of') && hasAnyRole(next, 'definite', 'stop', 'whole')) return true;
  // "40 strong", "a 30-strong delegation"
  if (hasRole(after, 'strong') || (isSign(after, '-') && hasRole(next, 'strong'))) return true;
  if (hasRole(before, 'relative')) return true;
  // "beds for 40."
  if (hasRole(before, 'for') && after?.kind !== 'word') return true;
  return (
    hasRole(before, 'of') &&
    !hasRole(tokens[first - 2], 'out') && // "3.5 out of 5"
    !isRank(tokens[first - 2]) && // "8th of 12"
    before!.grammar?.nounFollows !== 'at once' &&
    !hasRole(tokens[first - 2], 'rating')
  );
}

const isRank = (token: Token | undefined): boolean =>
  wordOf(token)?.ordinal !== undefined || isOrdinalSuffix(token);

/** "the minutes of meeting 26 were", "Beds 7 and 12 are": the noun right before a number, not a plural that it parts. */
function isNamed(tokens: readonly Token[], first: number): boolean {
  const joined = hasRole(tokens[first - 1], 'and') && tokens[first - 2]?.kind === 'digits';
  const noun = tokens[joined ? first - 3 : first - 1];
  if (noun?.kind !== 'word') return false;
  const isPlain = !noun.found || hasAnyRole(noun, 'label', 'tag', 'named');
  return noun.capital || joined || (isPlain && !isPlural(noun));
}

/** "Of these, 300 came", "of 100 prisoners 20 are minors": who does or is something; "Slides 4 to 9 have" names them. */
function isSubject(tokens: readonly Token[], first: number, end: number): boolean {
  const [before, after] = [tokens[first - 1], tokens[end]];
  if (after?.kind !== 'word' || after.capital || after.grammar?.nounFollows !== 'behind adjectives')
    return false;
  if (hasRole(after, 'plural-be')) return !isNamed(tokens, first);
  return !wordOf(after) && (!before || isSign(before, ','));
}

/** "the toll stood at 35", «بلغ عدد المسجلين 568», "casualties rose to 35". */
function isTotal(tokens: readonly Token[], first: number, things: ThingTable): boolean {
  const joins = hasRole(tokens[first - 1], 'to') || hasRole(tokens[first - 1], 'from');
  for (let at = first - 1; at >= 0 && at >= first - TOTAL_REACH && !isSign(tokens[at], '.!?؟;؛'); at--) {
    if (hasRole(tokens[at], 'total') && (at < first - 1 || !isIssue(tokens, first))) return true;
    if (joins && thingOf(tokens[at], things)) return true;
  }
  return false;
}

/** "EN 12056-3", "IMO 9300214": an acronym before digits. */
const isStandard = (text: string, before: Token | undefined): boolean =>
  before?.capital === true && /^[A-Z]{2,5}$/.test(text.slice(before.start, before.end));

/** "40 - 39": the other half of a score; what ascends was read as a range. */
const isPaired = (tokens: readonly Token[], first: number): boolean =>
  isSign(tokens[first - 1], '-–') && tokens[first - 2]?.kind === 'digits';

/** «العدد 46» of a paper, unless «بلغ العدد 46». */
const isIssue = (tokens: readonly Token[], first: number): boolean =>
  hasRole(tokens[first - 1], 'total') && tokens[first - 1]!.found!.definite;

/** "Dial-in code: 448 219" */
const isCoded = (tokens: readonly Token[], first: number): boolean => {
  if (!isSign(tokens[first - 1], ':')) return hasRole(tokens[first - 1], 'number');
  return hasRole(tokens[first - 2], 'tag') || hasRole(tokens[first - 2], 'number');
};

/** "Sources consulted: 9": a plural before the colon. */
function isListed(tokens: readonly Token[], first: number): boolean {
  if (!isSign(tokens[first - 1], ':')) return false;
  for (let at = first - 2; at >= first - 1 - LISTED_WORDS && tokens[at]?.kind === 'word'; at--)
    if (isPlural(tokens[at])) return true;
  return false;
}

/** "3 a week". */
const isRepeated = (tokens: readonly Token[], end: number): boolean =>
  hasRole(tokens[end], 'article') && wordOf(tokens[end + 1])?.unit?.kind === 'duration';
