// Lists of ingredients: "500 g of flour", "3 onions". What a recipe asks for needs no source. Knows kinds of quantities
// and where they stand in an item; no words of a language.

import type { PlacedBlock } from '../text/prose.ts';
import type { Quantity } from '../text/quantity.ts';

/** So many items of a list have to begin with a kitchen measure before its other numbers are ingredients too. */
const FEWEST = 2;
/** Measures that recipes use, and reports of goods hardly: tonnes and barrels are none. */
const KITCHEN: ReadonlySet<string> = new Set(['kg', 'g', 'l', 'spoon', 'cup', 'lb']);

/** The items among `blocks` that stand in a list of ingredients; `quantitiesOf` gives what is read of a block. */
export function ingredientItems(
  blocks: readonly PlacedBlock[],
  quantitiesOf: (placed: PlacedBlock) => readonly Quantity[],
): ReadonlySet<PlacedBlock> {
  const measured = new Map<number, number>();
  for (const placed of blocks) {
    const list = listOf(placed);
    if (list === undefined) continue;
    const first = quantitiesOf(placed)[0];
    if (first && first.start <= 1 && first.kind === 'measure' && KITCHEN.has(first.unit ?? ''))
      measured.set(list, (measured.get(list) ?? 0) + 1);
  }
  if (measured.size === 0) return NONE;
  return new Set(blocks.filter((placed) => (measured.get(listOf(placed) ?? -1) ?? 0) >= FEWEST));
}

const NONE: ReadonlySet<PlacedBlock> = new Set();

const listOf = ({ containers }: PlacedBlock): number | undefined =>
  containers.findLast(({ kind }) => kind === 'list')?.id;
