// The columns of tables whose numbers name or tally: row numbers, league tables. Knows heads, not what a row says.

import { LANGUAGES } from '../language/languages.ts';
import { foldKey } from '../text/fold.ts';
import type { PlacedBlock } from '../text/prose.ts';

/** So many heads of a league's columns in one row make a league table. */
const FEWEST_TALLIES = 3;

const HEADS = Object.values(LANGUAGES).map(({ tables }) => tables);

/** The cells among `blocks` whose numbers are labels: below the head of such a column. */
export function labelCells(blocks: readonly PlacedBlock[]): ReadonlySet<PlacedBlock> {
  const columns = labelColumns(blocks);
  if (columns.size === 0) return NONE;
  return new Set(
    blocks.filter(
      (placed) => placed.column !== undefined && columns.get(tableOf(placed))?.has(placed.column),
    ),
  );
}

const NONE: ReadonlySet<PlacedBlock> = new Set();

/** Such columns, by the id of their table. */
function labelColumns(blocks: readonly PlacedBlock[]): ReadonlyMap<number, ReadonlySet<number>> {
  const heads = new Map<number, { readonly column: number; readonly head: string }[]>();
  for (const placed of blocks) {
    if (placed.column === undefined || !placed.containers.some(({ kind }) => kind === 'table-header'))
      continue;
    const head = foldKey(placed.block.prose.text.trim().replace(/[.:]$/, '').replace(/[–—]/g, '-'));
    const row = heads.get(tableOf(placed));
    if (row) row.push({ column: placed.column, head });
    else heads.set(tableOf(placed), [{ column: placed.column, head }]);
  }
  const columns = new Map<number, ReadonlySet<number>>();
  for (const [table, row] of heads) {
    const tallies = row.filter(({ head }) => HEADS.some((of) => of.tallies.has(head)));
    const found = tallies.length < FEWEST_TALLIES ? [] : tallies;
    const counters = row.filter(
      ({ column, head }) => column === 0 && HEADS.some((of) => of.counters.has(head)),
    );
    const all = new Set([...found, ...counters].map(({ column }) => column));
    if (all.size > 0) columns.set(table, all);
  }
  return columns;
}

const tableOf = ({ containers }: PlacedBlock): number =>
  containers.findLast(({ kind }) => kind === 'table')?.id ?? -1;
