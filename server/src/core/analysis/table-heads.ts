// What the heads of a table tell of its columns: that their numbers name or tally (row numbers, league tables), or that
// they hold the sources of the rows. Knows heads, not what a row says.

import { LANGUAGES } from '../language/languages.ts';
import { foldKey } from '../text/fold.ts';
import type { PlacedBlock } from '../text/prose.ts';
import { type Token, wordsOf } from '../text/tokens.ts';
import type { AnalyzedBlock } from './analysis.ts';
import { bareKeys } from './cue-grammar.ts';

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

/** How a head tells of sources: by itself, or only where a cell looks like one. */
type SourceHead = 'sources' | 'bases';

/**
 * The cells among `blocks` that name the source of their row: something written below the head "Source" or "According
 * to", or below "Basis" and the like what looks like a source.
 */
export function sourceCells(blocks: readonly AnalyzedBlock[]): ReadonlySet<PlacedBlock> {
  const columns = new Map<number, Map<number, SourceHead>>();
  for (const { placed } of blocks) {
    if (placed.column === undefined || !isHead(placed)) continue;
    const head = sourceHead(headOf(placed));
    if (!head) continue;
    const table = columns.get(tableOf(placed)) ?? new Map<number, SourceHead>();
    columns.set(tableOf(placed), table.set(placed.column, head));
  }
  if (columns.size === 0) return NONE;
  const cells = new Set<PlacedBlock>();
  for (const { placed } of blocks) {
    if (placed.column === undefined || isHead(placed)) continue;
    const head = columns.get(tableOf(placed))?.get(placed.column);
    if (!head) continue;
    const words = wordsOf(placed.block.prose.text.slice(0, LONGEST_CELL));
    if (namesSource(placed.block.prose.text, words, head)) cells.add(placed);
  }
  return cells;
}

/** As much of a cell as is looked at, in units. */
const LONGEST_CELL = 300;

function sourceHead(head: string): SourceHead | undefined {
  if (SOURCE_HEADS.some((heads) => heads.has(head)) || HEADS.some(({ sources }) => sources.has(head)))
    return 'sources';
  const words = head.split(/[\s/]+/, 8);
  const isOne = words.some(
    (word) => SOURCE_HEADS.some((heads) => heads.has(word)) || HEADS.some(({ bases }) => bases.has(word)),
  );
  // "Where the figure is from"
  const asks = words.length > 2 && HEADS.some(({ origins }) => origins.has(words.at(-1)!));
  return isOne || asks ? 'bases' : undefined;
}

const TELLERS = Object.values(LANGUAGES).map(({ cues, tables }) => ({
  cues,
  sets: [
    cues.documents,
    cues.institutions,
    cues.unnamed,
    cues.offices,
    cues.utterances,
    cues.reports,
    tables.papers,
  ],
}));

/** Whether a cell names anybody or any paper: "not recorded" does not. */
function namesSource(text: string, words: readonly Token[], head: SourceHead): boolean {
  const keys = words.map(({ start, end }) => foldKey(text.slice(start, end)));
  if (!/\p{L}/u.test(text) || HEADS.some(({ nobody }) => nobody.has(keys[0] ?? ''))) return false;
  if (head === 'sources') return true;
  return words.some(
    ({ start, end }, at) =>
      /^\p{Lu}{2,}s?$/u.test(text.slice(start, end)) ||
      TELLERS.some(({ cues, sets }) =>
        bareKeys(keys[at]!, cues).some((key) => sets.some((set) => set.has(key))),
      ),
  );
}

/** What a head says, folded, without the mark that it may end in. */
const headOf = ({ block }: PlacedBlock): string => foldKey(block.prose.text.trim().replace(/[.:]$/, ''));

const isHead = ({ containers }: PlacedBlock): boolean =>
  containers.some(({ kind }) => kind === 'table-header');

/** Such columns, by the id of their table. */
function labelColumns(blocks: readonly PlacedBlock[]): ReadonlyMap<number, ReadonlySet<number>> {
  const heads = new Map<number, { readonly column: number; readonly head: string }[]>();
  for (const placed of blocks) {
    if (placed.column === undefined || !isHead(placed)) continue;
    const head = headOf(placed).replace(/[–—]/g, '-');
    const row = heads.get(tableOf(placed));
    if (row) row.push({ column: placed.column, head });
    else heads.set(tableOf(placed), [{ column: placed.column, head }]);
  }
  const columns = new Map<number, ReadonlySet<number>>();
  for (const [table, row] of heads) {
    const tallies = row.filter(({ head }) => HEADS.some((of) => of.tallies.has(head)));
    const found = tallies.length < FEWEST_TALLIES ? [] : tallies;
    const counters = row.filter(({ column, head }) =>
      HEADS.some((of) => of.classes.has(head) || (column === 0 && of.counters.has(head))),
    );
    const all = new Set([...found, ...counters].map(({ column }) => column));
    if (found.length > 0) all.add(0); // "1 Rovers"
    if (all.size > 0) columns.set(table, all);
  }
  return columns;
}

const tableOf = ({ containers }: PlacedBlock): number =>
  containers.findLast(({ kind }) => kind === 'table')?.id ?? -1;
