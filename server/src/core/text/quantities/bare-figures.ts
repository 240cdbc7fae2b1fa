// Figures that stand alone: "Grave 12 is a child's", "she wore 117", «تويوتا 79». Digits without a noun are a number of
// something only where a word or a form beside them says so; else they may be a name, a mark, a size, a step, anything.
// That no list of such things is ever complete was measured: see docs/accuracy.md, "Figures without a noun".

import type { Comparator } from '../quantity.ts';
import type { NumberExpression } from './numbers.ts';
import type { Reader } from './reader.ts';
import { hasRole, isSign, type Token, wordOf } from './tokens.ts';

/** From here on, digits without a noun count or measure something. Years and codes of four digits stay below. */
const LARGE = 10_000;
/** How many tokens before a figure the word may stand that says of what it is the number: "the toll … is 35". */
const TOTAL_REACH = 8;

/**
 * Whether the count over the tokens from `first` up to `end`, which has no noun, stands alone; the number is its higher
 * end where it is a range.
 */
export function standsAlone(
  { tokens }: Reader,
  { last, value, written, scale }: NumberExpression,
  first: number,
  end: number,
  says: Comparator,
): boolean {
  if (written !== 'digits' || says !== 'equal' || scale > 1 || value >= LARGE) return false;
  if (tokens[last]!.number?.grouped) return false;
  return !(
    isWhole(tokens, first, end) ||
    isOfSome(tokens, first, end) ||
    isTotal(tokens, first) ||
    isListed(tokens, first) ||
    isRepeated(tokens, end)
  );
}

/** A cell with nothing but the number: its column says what it counts. */
const isWhole = (tokens: readonly Token[], first: number, end: number): boolean =>
  first === 0 && tokens.slice(end).every((token) => token.kind === 'sign' && !isSign(token, ',،/:'));

/** "26 of them", "16 others", "another 300", "14 were": a part of people or things that are spoken of, or all. */
function isOfSome(tokens: readonly Token[], first: number, end: number): boolean {
  const [before, after] = [tokens[first - 1], tokens[end]];
  if (hasRole(after, 'of') || hasRole(after, 'others') || hasRole(after, 'plural-be')) return true;
  if (hasRole(before, 'others')) return true;
  // "a list of 112", «من أصل 9», "of whom 40"
  if (hasRole(before, 'relative') && hasRole(tokens[first - 2], 'of')) return true;
  return hasRole(before, 'whole') || (hasRole(before, 'of') && before!.grammar?.nounFollows !== 'at once');
}

/** "the toll stood at 35", «بلغ عدد المسجلين 568»; «العدد 46» is an issue. */
function isTotal(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - TOTAL_REACH && !isSign(tokens[at], '.!?؟;؛'); at--)
    if (hasRole(tokens[at], 'total') && !(at === first - 1 && tokens[at]!.found!.definite)) return true;
  return false;
}

/** "Sources consulted: 9", «المقاعد المتبقية: 12»: the noun before the colon is a plural. */
function isListed(tokens: readonly Token[], first: number): boolean {
  const noun = tokens[first - 2];
  if (!isSign(tokens[first - 1], ':') || noun?.kind !== 'word') return false;
  return noun.grammar?.isPlural(noun.key) ?? false;
}

/** "3 a week". */
const isRepeated = (tokens: readonly Token[], end: number): boolean =>
  hasRole(tokens[end], 'article') && wordOf(tokens[end + 1])?.unit?.kind === 'duration';
