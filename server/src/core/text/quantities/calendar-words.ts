// What dates, years and times share: small numbers, and what may stand beside them.

import { readCardinal } from './cardinals.ts';
import { hasAnyRole, hasRole, isSign, type Token } from './tokens.ts';

/** Says whether a word is a noun that is counted: "2000" is a year, "2000 people" is none. */
export type Counts = (token: Token | undefined) => boolean;

/** A whole number in digits without separators or in words, and the token behind it. */
export interface SmallNumber {
  readonly end: number;
  readonly value: number;
}

/** The number at token `at` as a day, an hour or a year is written, or undefined. */
export function smallNumber(tokens: readonly Token[], at: number): SmallNumber | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.number) {
    const { value, grouped, ascii } = token.number;
    return value === undefined || grouped || !/^\d{1,4}$/.test(ascii) ? undefined : { end: at + 1, value };
  }
  if (token.kind !== 'word' || !token.found) return undefined;
  const cardinal = readCardinal(tokens, at);
  return cardinal && !cardinal.ordinal ? { end: cardinal.end, value: cardinal.value } : undefined;
}

export const within = (value: number | undefined, low: number, high: number): boolean =>
  value !== undefined && low <= value && value <= high;

/** Whether no noun that could be counted stands at token `at`: an end, a sign, or a word that only joins. */
export function noNoun(tokens: readonly Token[], at: number, counts: Counts): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'sign') return !isSign(token, '%٪$€£-–');
  if (token.kind === 'digits' || counts(token)) return false;
  const { unit, roles } = token.found?.word ?? {};
  if (unit) return false;
  return token.found?.and === true || (roles !== undefined && roles.length > 0);
}

/**
 * Whether the word at token `at`, which looks like a plural, is a verb: what it does something to stands right behind
 * it ("212 shows a road", "the Pellet 4 weighs 410 g").
 */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  const object = tokens[at + 1];
  return (
    object?.kind === 'digits' ||
    (hasAnyRole(object, 'article', 'definite', 'pronoun') && !hasRole(object, 'that'))
  );
}

/** Whether a time could be spoken of near token `at`: a part of the day, a weekday, a clock. */
export function isNearTime(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = Math.max(0, at - 6); i < Math.min(tokens.length, end + 6); i++) {
    if (i >= at && i < end) continue;
    const token = tokens[i];
    if (
      hasRole(token, 'day-part') ||
      hasRole(token, 'weekday') ||
      hasRole(token, 'half-day') ||
      hasRole(token, 'clock')
    )
      return true;
  }
  return false;
}
