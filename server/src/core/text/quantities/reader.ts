// What the readers of quantities share: the text at hand, its tokens, and the data that they are read with.

import type { VagueAmount } from '../../language/numbers.ts';
import type { Quantity } from '../quantity.ts';
import type { ThingTable } from './things.ts';
import type { Grammars, Token } from './tokens.ts';
import { wordStart } from './tokens.ts';
import type { Interval } from './vague.ts';

/** One text being read. */
export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly grammars: Grammars;
  readonly things: ThingTable;
  readonly vague: Readonly<Record<VagueAmount, Interval>>;
  /** Whether a word is a noun of the table of counted things. */
  readonly counts: (token: Token | undefined) => boolean;
}

/** What stands at a token: a quantity, or something to pass over; `end` is the token behind it. */
export interface Reading {
  readonly quantity?: Quantity;
  readonly end: number;
}

/** A quantity over the tokens `[first, end)` that is not compared: a date, a label. */
export function plainQuantity(
  { text, tokens }: Reader,
  kind: Quantity['kind'],
  first: number,
  end: number,
  more: Partial<Quantity> = {},
): Quantity {
  const span = { start: wordStart(text, tokens[first]!), end: tokens[end - 1]!.end };
  const written = tokens.slice(first, end).some((token) => token.kind === 'digits') ? 'digits' : 'words';
  return { kind, ...span, text: text.slice(span.start, span.end), written, ...more };
}
