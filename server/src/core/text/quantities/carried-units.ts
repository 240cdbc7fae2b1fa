// A unit that goes on to the bare numbers behind it: "17 degrees in Tripoli and 14 in the hills",
// «العظمى 44 درجة والصغرى 33». Only of temperatures and speeds, which reports give in rows, and of times between two
// ends: «بين أربعة أيام وعشرة».

import type { Quantity } from '../quantity.ts';
import { noNoun } from './calendar-words.ts';
import type { Reader } from './reader.ts';
import { hasRole, isSign, type Token } from './tokens.ts';

const CARRIED: ReadonlySet<string> = new Set(['°', 'kn']);
/** How many tokens may part a bare number from the one with the unit, or from the bare one before. */
const REACH = 12;

/** A unit that a quantity had, which ended before token `end`. */
export interface Carried {
  readonly kind: 'measure' | 'duration';
  readonly unit: string;
  readonly end: number;
}

/** What the number that ends before token `end` gives on, if its unit is one of those. */
export const carriedBy = (quantity: Quantity, end: number): Carried | undefined =>
  quantity.unit !== undefined &&
  (quantity.kind === 'duration' || (quantity.kind === 'measure' && CARRIED.has(quantity.unit)))
    ? { kind: quantity.kind, unit: quantity.unit, end }
    : undefined;

/** Nothing counted stands behind the number: no noun, or one with its article, which begins another phrase. */
const isBare = (next: Token | undefined, alone: boolean): boolean =>
  alone || (next?.grammar?.nounFollows === 'at once' && next.grammar.isDefinite(next.key));

/** «بين أربعة أيام وعشرة»: right behind the amount that it goes on. */
const isHigherEnd = (tokens: readonly Token[], first: number, end: number, carried: Carried): boolean =>
  first === carried.end &&
  tokens[first]!.found?.and === true &&
  tokens[end]?.kind !== 'word' &&
  [2, 3, 4].some((back) => hasRole(tokens[first - back], 'between'));

/** `quantity`, over tokens `first` to `end`, with the unit carried to it where it is a bare number in the same sentence. */
export function withCarried(
  { tokens, counts }: Reader,
  quantity: Quantity,
  first: number,
  end: number,
  carried: Carried | undefined,
): Quantity {
  if (!carried || quantity.kind !== 'count' || quantity.counted?.thing) return quantity;
  if (carried.kind === 'duration')
    return isHigherEnd(tokens, first, end, carried)
      ? { ...quantity, kind: 'duration', unit: carried.unit }
      : quantity;
  if (quantity.written !== 'digits') return quantity;
  if (first - carried.end > REACH || !isBare(tokens[end], noNoun(tokens, end, counts))) return quantity;
  for (let at = carried.end; at < first; at++) if (isSign(tokens[at], '.!?؟;؛')) return quantity;
  return { ...quantity, kind: 'measure', unit: carried.unit };
}
