// What the heads of a table tell of its columns: that their numbers name or tally (row numbers, league tables), or that
// they hold the sources of the rows. Knows heads, not what a row says.

import { LANGUAGES } from '../language/languages.ts';
import { foldKey } from '../text/fold.ts';
import type { PlacedBlock } from '../text/prose.ts';

/** So many heads of a league's columns in one row make a league table. */
const FEWEST_TALLIES = 3;

const HEADS = Object.values(LANGUAGES).map(({ tables }) => tables);
const SOURCE_HEADS = Object.values(LANGUAGES).map(({ cues }) => cues.sourceLabels);

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

/** The cells among `blocks` that name the source of their row: something written below the head "Source". */
export function sourceCells(blocks: readonly PlacedBlock[]): ReadonlySet<PlacedBlock> {
  const columns = new Map<number, number>();
  for (const placed of blocks) {
    if (placed.column === undefined || !isHead(placed)) continue;
    const head = foldKey(placed.block.prose.text.trim().replace(/[.:]$/, ''));
    if (SOURCE_HEADS.some((heads) => heads.has(head))) columns.set(tableOf(placed), placed.column);
  }
  if (columns.size === 0) return NONE;
  return new Set(
    blocks.filter(
      (placed) =>
        placed.column !== undefined &&
        !isHead(placed) &&
        columns.get(tableOf(placed)) === placed.column &&
        /\p{L}/u.test(placed.block.prose.text),
    ),
  );
}

const isHead = ({ containers }: PlacedBlock): boolean =>
  containers.some(({ kind }) => kind === 'table-header');

/** Such columns, by the id of their table. */
function labelColumns(blocks: readonly PlacedBlock[]): ReadonlyMap<number, ReadonlySet<number>> {
  const heads = new Map<number, { readonly column: number; readonly head: string }[]>();
  for (const placed of blocks) {
    if (placed.column === undefined || !isHead(placed)) continue;
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
    if (found.length > 0) all.add(0); // "1 Rovers"
    if (all.size > 0) columns.set(table, all);
  }
  return columns;
}

const tableOf = ({ containers }: PlacedBlock): number =>
  containers.findLast(({ kind }) => kind === 'table')?.id ?? -1;
