// What a vague amount stands for. The one place to argue about it; a caller may lay its own over it.

import type { VagueAmount } from '../../language/numbers.ts';

export interface Interval {
  readonly min: number;
  /** Absent where there is no upper end. */
  readonly max?: number;
}

/**
 * Lower ends of tens, dozens, hundreds "and so on" as ACLED codes them in reports of deaths: 10, 12, 100 ("Fatalities",
 * FAQ of 27 February 2023). The lower ends of the others, and all upper ends, are ours: an upper end is where the next
 * greater word would be used.
 */
export const VAGUE_AMOUNTS: Readonly<Record<VagueAmount, Interval>> = {
  pair: { min: 2, max: 3 },
  few: { min: 3, max: 9 },
  several: { min: 3, max: 20 },
  handful: { min: 3, max: 10 },
  // "une centaine", "une vingtaine": about the number, as far as the half of the next lower step.
  'ten or so': { min: 8, max: 14 },
  'fifteen or so': { min: 13, max: 18 },
  'twenty or so': { min: 17, max: 25 },
  'thirty or so': { min: 26, max: 35 },
  'forty or so': { min: 36, max: 45 },
  'fifty or so': { min: 46, max: 55 },
  'sixty or so': { min: 56, max: 65 },
  'hundred or so': { min: 80, max: 130 },
  'thousand or so': { min: 800, max: 1300 },
  tens: { min: 10, max: 199 },
  dozens: { min: 12, max: 199 },
  scores: { min: 20, max: 199 },
  hundreds: { min: 100, max: 1999 },
  thousands: { min: 1000, max: 19_999 },
  'tens of thousands': { min: 10_000, max: 199_999 },
  'hundreds of thousands': { min: 100_000, max: 1_999_999 },
  millions: { min: 1_000_000 },
  billions: { min: 1_000_000_000 },
};
