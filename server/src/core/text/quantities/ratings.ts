// Numbers on a scale or in a table of results, with nothing counted: ratings, forces of the wind, votes, tallies of a
// league.

import { type Counts, noNoun } from './calendar-words.ts';
import { hasRole, isDash, isSign, type Token, wordOf } from './tokens.ts';

/** Behind "level 2 of 4", "rated 1 out of 5", «المرتبة 3 من 20»: of how many steps, where nothing is counted. */
export function ratingEnd(tokens: readonly Token[], at: number, counts: Counts): number {
  const of = hasRole(tokens[at], 'out') ? at + 1 : at;
  const steps = hasRole(tokens[of], 'of') && /^\d{1,3}$/.test(tokens[of + 1]?.key ?? '');
  return steps && noNoun(tokens, of + 2, counts) ? of + 2 : at;
}

/** How far before a rating the word may stand that tells of it. */
const RATING_REACH = 4;

/** Behind «درجة الثقة: 4 من 5», "Confidence: 4 out of 5". */
export function ratedEnd(tokens: readonly Token[], at: number, counts: Counts): number | undefined {
  if (!/^\d{1,3}$/.test(tokens[at]!.key)) return undefined;
  const end = ratingEnd(tokens, at + 1, counts);
  if (end === at + 1) return undefined;
  for (let i = at - 1; i >= 0 && i >= at - RATING_REACH && !isSign(tokens[i], '.'); i--)
    if (hasRole(tokens[i], 'rating')) return end;
  return undefined;
}

/** How far before its force the wind may stand, in tokens, and the highest force on the scale. */
const WIND_REACH = 12;

const HIGHEST_FORCE = 12;

/** "Winds north-west 7 to 8, locally 9", «الرياح شمالية قوتها 7 إلى 8»: a step of the Beaufort scale, with nothing counted. */
export function forceEnd(tokens: readonly Token[], at: number, counts: Counts): number | undefined {
  const isForce = (token: Token | undefined): boolean =>
    /^\d\d?$/.test(token?.key ?? '') && Number(token!.key) <= HIGHEST_FORCE;
  if (!isForce(tokens[at])) return undefined;
  const joined = isDash(tokens[at + 1]) || hasRole(tokens[at + 1], 'to');
  const end = joined && isForce(tokens[at + 2]) ? at + 3 : at + 1;
  if (!noNoun(tokens, end, counts)) return undefined;
  for (let i = at - 1; i >= 0 && i >= at - WIND_REACH && !isSign(tokens[i], '.'); i--)
    if (hasRole(tokens[i], 'wind')) return end;
  return undefined;
}

/** "won 5, drew 3 and lost 2", "lead by 3": the tally of a league, with nothing counted. */
export function isTally(tokens: readonly Token[], at: number, counts: Counts): boolean {
  // "approved, 11 for, 1 abstention"
  if (
    hasRole(tokens[at + 1], 'vote-side') &&
    /^\d{1,3}$/.test(tokens[at]!.key) &&
    (!tokens[at + 2] || isSign(tokens[at + 2], ',;.)'))
  )
    return true;
  const verb = hasRole(tokens[at - 1], 'by') ? at - 2 : at - 1;
  return (
    hasRole(tokens[verb], 'score') && /^\d{1,3}$/.test(tokens[at]!.key) && noNoun(tokens, at + 1, counts)
  );
}

/** "Hale 7; Moss 6, Pike 6": names with a mark each. */
export function isRow(tokens: readonly Token[], at: number): boolean {
  const isMark = (name: number): boolean =>
    tokens[name]?.capital === true &&
    !wordOf(tokens[name]) &&
    /^\d{1,2}(?:\.\d)?$/.test(tokens[name + 1]?.number?.ascii ?? '') &&
    isSign(tokens[name + 2], ',;.؛،');
  return (
    isMark(at - 1) && isMark(at + 2) && (isMark(at + 5) || isMark(at - 4) || isSign(tokens[at + 1], ';؛'))
  );
}
