// The value that a quantity in prose stands for. The reader is in quantities.ts; each language's words are in language/.

import type { Span } from '../base/span.ts';

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

/** A quantity: one value or a range. Spans are in the text that it was read from. */
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
  /** Symbol or key of the unit (km, kg, %), ISO code of the currency. */
  readonly unit?: string;
  readonly currency?: string;
  readonly written: 'digits' | 'words' | 'mixed';
  /** What is counted: its span in the same text, its folded head noun, and its key in the table of counted things. */
  readonly counted?: Span & { readonly key: string; readonly thing?: string };
}
