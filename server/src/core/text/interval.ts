// What a quantity allows: the interval that it stands for, and how two of them compare.

import type { Comparator } from './quantity.ts';

/** A closed interval of values; `Infinity` where it has no end. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

/** What a quantity in prose and a quantity of a claim have in common. */
export interface Measured {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly comparator?: Comparator;
  /** Half the last written place. */
  readonly precision?: number;
}

/** How far "about" reaches to either side, as a share of the value (house rule, docs/rules/number-mismatch.md). */
const ABOUT = 0.1;

/** The interval that `quantity` stands for; nothing where it has no value. */
export function intervalOf(quantity: Measured): Interval | undefined {
  const { value, comparator = 'equal', precision = 0 } = quantity;
  const low = quantity.min ?? value;
  const high = quantity.max ?? value;
  if (low === undefined && high === undefined) return undefined;
  const min = low ?? Number.NEGATIVE_INFINITY;
  const max = high ?? Number.POSITIVE_INFINITY;
  switch (comparator) {
    case 'at-least':
    case 'more-than':
      return { min, max: Number.POSITIVE_INFINITY };
    case 'at-most':
    case 'less-than':
      return { min: Number.NEGATIVE_INFINITY, max };
    case 'about':
      return { min: min - Math.abs(min) * ABOUT, max: max + Math.abs(max) * ABOUT };
    case 'equal':
      return { min: min - precision, max: max + precision };
  }
}

/** Whether no value lies in both. */
export const areApart = (a: Interval, b: Interval): boolean => a.max < b.min || b.max < a.min;

/**
 * How what is written compares with what a source gives:
 * `same` (one value, or one range), `within` (one lies in the other, or both overlap), `apart` (disjoint).
 * "More than 20" and 20 are not the same, though they agree.
 */
export function compareQuantities(
  written: Measured,
  given: Measured,
): 'same' | 'within' | 'apart' | undefined {
  const a = intervalOf(written);
  const b = intervalOf(given);
  if (!a || !b) return undefined;
  if (areApart(a, b)) return 'apart';
  const side = openSide(written);
  // "At most 15 to 20" is at most 20.
  if (side !== 0 && side === openSide(given))
    return (side < 0 ? a.max === b.max : a.min === b.min) ? 'same' : 'within';
  const isRange = written.min !== undefined && written.max !== undefined;
  const isSame =
    (written.min ?? written.value) === (given.min ?? given.value) &&
    (written.max ?? written.value) === (given.max ?? given.value);
  return isSame && (isRange || side === openSide(given)) ? 'same' : 'within';
}

/** To which side a value is open: "more than" upwards, "at most" downwards, "about" to neither. */
function openSide({ comparator = 'equal' }: Measured): -1 | 0 | 1 {
  if (comparator === 'at-least' || comparator === 'more-than') return 1;
  return comparator === 'at-most' || comparator === 'less-than' ? -1 : 0;
}
