// The value that a quantity in prose stands for, and which quantities are checked.
// The reader is in quantities.ts; each language's words are in language/.

import type { Span } from '../base/span.ts';
import type { ThingGroup } from './quantities/things.ts';

/** What kind of number it is: which of them are checked is a setting (see docs/settings.md). */
export type QuantityKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'vague' // checked by default
  | 'measure'
  | 'ratio'
  | 'date'
  | 'year'
  | 'time'
  | 'duration'
  | 'age'
  | 'ordinal'
  | 'one'
  | 'label'; // not

export type Comparator = 'equal' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than';

/** A quantity: one value or a range, with its unit. Spans are in the text that it was read from. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  readonly text: string;
  /** The value, where it is one (12, 0.4 for 40 %? no: 40 with kind percent; a share of two thirds is 66.67). */
  readonly value?: number;
  /** The ends, where it is a range or vague; `max` may be absent where there is no upper end. */
  readonly min?: number;
  readonly max?: number;
  readonly comparator?: Comparator;
  /** Half the last written place: 1.2 million has 50,000. 0 where exact words were used (a dozen). */
  readonly precision?: number;
  /** Symbol or key of the unit (km, kg, %), ISO code of the currency. A percentage without one is a fraction. */
  readonly unit?: string;
  readonly currency?: string;
  readonly written: 'digits' | 'words' | 'mixed';
  /** A count in digits that nothing beside it says to count anything: a name, a mark, a size perhaps. Not checked. */
  readonly bare?: true;
  /** The numbers in it without their unit: one, or the two ends of a range. Absent for dates and labels. */
  readonly numerals?: readonly Span[];
  /**
   * What is counted: its span in the same text, its folded head noun, its key in the table of counted things
   * and its group there.
   */
  readonly counted?: Span & { readonly key: string; readonly thing?: string; readonly group?: ThingGroup };
}

/** The kinds that are checked unless a setting says otherwise. */
export const CHECKED_KINDS: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'count',
  'money',
  'percent',
  'vague',
]);

const GRAVE: readonly (ThingGroup | undefined)[] = ['harmed', 'force', 'weapon'];

/**
 * Whether a rule about numbers looks at the quantity: its kind is one of `kinds`, and it is no small word.
 * A word from two to nine, or a dual, is small unless it counts people harmed or held, forces or weapons
 * (money has a kind of its own): "three soldiers" is checked, "three reasons" is not.
 */
export function isChecked(quantity: Quantity, kinds: ReadonlySet<QuantityKind> = CHECKED_KINDS): boolean {
  return (
    kinds.has(quantity.kind) &&
    !quantity.bare &&
    !(isSmallWord(quantity) && !GRAVE.includes(quantity.counted?.group))
  );
}

/** Whether it counts in words, and from two to nine (both ends of a range). */
export function isSmallWord({ kind, written, value, min, max }: Quantity): boolean {
  const [low, high] = [min ?? value, max ?? value];
  return (
    kind === 'count' &&
    written === 'words' &&
    low !== undefined &&
    high !== undefined &&
    low >= 2 &&
    high <= 9 &&
    Number.isInteger(low)
  );
}
