// What the leaves of a draft hold: blocks, comments, link definitions; and which of it an earlier version knew.

import { type Tree, TreeBuffer } from '@lezer/common';
import { cleanUrl, commentText, readBlock } from './markdown-leaf.ts';
import { type FlatNodes, flatNodes, NODE, nodeNames } from './markdown-nodes.ts';
import type { PlacedLeaf } from './markdown-tree.ts';
import type { Block, Comment } from './prose.ts';

/** What one leaf holds, with offsets in it. A leaf of a table holds a block for each cell. */
export interface LeafContent {
  readonly kind: PlacedLeaf['kind'];
  readonly blocks: readonly { readonly at: number; readonly block: Block; readonly cell?: Cell }[];
  readonly comments: readonly Comment[];
  readonly reference?: { readonly key: string; readonly url: string };
}

/** Row 0 is the header. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The leaves of one version and what each holds, in the same order. */
export interface ReadLeaves {
  readonly body: string;
  readonly leaves: readonly PlacedLeaf[];
  readonly contents: readonly LeafContent[];
}

/** The key under which `Prose.references` holds a label: case and white space do not tell labels apart. */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * The content of each leaf. Lezer keeps the trees that an edit did not touch: what they hold is known. Of the
 * others, what says the same of the same text is the same (a paragraph that moved, the cells of a table).
 */
export function readLeaves(
  leaves: readonly PlacedLeaf[],
  body: string,
  before: ReadLeaves | undefined,
): LeafContent[] {
  if (!before) return leaves.map((leaf) => readLeaf(leaf, textOf(leaf, body), new Map()));
  const places = placesOf(leaves, before.leaves);
  const gone = goneLeaves(places, before);
  return leaves.map((leaf, i) => {
    const place = places[i]!;
    if (place >= 0) return before.contents[place]!;
    const text = textOf(leaf, body);
    const same = gone.byText.get(text)?.find((index) => isSameLeaf(before.leaves[index]!, leaf));
    return same === undefined ? readLeaf(leaf, text, gone.cells) : before.contents[same]!;
  });
}

/** For each of `leaves` the index of the one in `old` with the very same tree, or -1. */
function placesOf(leaves: readonly PlacedLeaf[], old: readonly PlacedLeaf[]): Int32Array {
  const places = new Int32Array(leaves.length).fill(-1);
  let byTree: Map<Tree, number> | undefined;
  let next = 0;
  for (let i = 0; i < leaves.length; i++) {
    const { tree, kind } = leaves[i]!;
    let at: number | undefined = next;
    if (old[at]?.tree !== tree) {
      // Most edits change, add or remove one leaf: only where the lists part further is all of the old one searched.
      const following = leaves[i + 1]?.tree;
      if (old[next + 1]?.tree === tree) at = next + 1;
      else if (following && old[next + 1]?.tree === following) {
        next++;
        continue;
      } else if (following && old[next]?.tree === following) continue;
      else {
        byTree ??= new Map(old.map((leaf, index) => [leaf.tree, index]));
        at = byTree.get(tree);
      }
    }
    if (at === undefined) continue;
    if (old[at]!.kind === kind) places[i] = at;
    next = at + 1;
  }
  return places;
}

/** What the earlier version held and this one does not: indexes of leaves, and blocks of cells, by their text. */
interface GoneLeaves {
  readonly byText: ReadonlyMap<string, readonly number[]>;
  readonly cells: ReadonlyMap<string, Block>;
}

function goneLeaves(places: Int32Array, before: ReadLeaves): GoneLeaves {
  const isKept = new Uint8Array(before.leaves.length);
  for (const place of places) if (place >= 0) isKept[place] = 1;
  const byText = new Map<string, number[]>();
  const cells = new Map<string, Block>();
  before.leaves.forEach((leaf, i) => {
    if (isKept[i]) return;
    const text = textOf(leaf, before.body);
    const sameText = byText.get(text);
    if (sameText) sameText.push(i);
    else byText.set(text, [i]);
    for (const { at, block } of before.contents[i]!.blocks)
      if (block.kind === 'cell') cells.set(text.slice(at, at + block.length), block);
  });
  return { byText, cells };
}

const textOf = ({ at, tree }: PlacedLeaf, body: string): string => body.slice(at, at + tree.length);

const isSameLeaf = (a: PlacedLeaf, b: PlacedLeaf): boolean => a.kind === b.kind && isSameTree(a.tree, b.tree);

function isSameTree(a: Tree | TreeBuffer, b: Tree | TreeBuffer): boolean {
  if (a === b) return true;
  if (a instanceof TreeBuffer || b instanceof TreeBuffer)
    return (
      a instanceof TreeBuffer &&
      b instanceof TreeBuffer &&
      a.buffer.length === b.buffer.length &&
      a.buffer.every((value, i) => value === b.buffer[i])
    );
  return (
    a.type === b.type &&
    a.length === b.length &&
    a.children.length === b.children.length &&
    a.children.every((child, i) => a.positions[i] === b.positions[i] && isSameTree(child, b.children[i]!))
  );
}

/** @param cells blocks of an earlier version's cells, by their text: a cell is read from its text alone. */
function readLeaf({ tree, kind }: PlacedLeaf, text: string, cells: ReadonlyMap<string, Block>): LeafContent {
  if (kind === 'markup') return { kind, blocks: [], comments: commentsIn(text) };
  const nodes = flatNodes(tree);
  if (kind === 'reference') return { kind, blocks: [], comments: [], ...referenceIn(nodes, text) };
  if (kind === 'table') return withComments(kind, cellsIn(nodes, text, cells));
  const leaf = { text, nodes, from: 0, to: text.length, first: 0, behind: nodes.length };
  return withComments(kind, [{ at: 0, block: readBlock(kind, leaf) }]);
}

function withComments(kind: PlacedLeaf['kind'], blocks: LeafContent['blocks']): LeafContent {
  const comments: Comment[] = [];
  // What says nothing (an empty heading) is no block.
  const full = blocks.filter(({ block }) => block.prose.text !== '' || block.inlines.length > 0);
  for (const { at, block } of full)
    for (const { kind, source, target } of block.inlines)
      if (kind === 'comment')
        comments.push({ source: { start: at + source.start, end: at + source.end }, text: target });
  return { kind, blocks: full, comments };
}

function commentsIn(text: string): Comment[] {
  const comments: Comment[] = [];
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0) break;
    const source = { start, end: close + 3 };
    comments.push({ source, text: commentText(text.slice(start, source.end)) });
    start = text.indexOf('<!--', source.end);
  }
  return comments;
}

function referenceIn(nodes: FlatNodes, text: string): Pick<LeafContent, 'reference'> {
  const textOf = (name: string): string | undefined => {
    for (let node = 0; node < nodes.length; node += NODE)
      if (nodeNames[nodes[node]!] === name) return text.slice(nodes[node + 1], nodes[node + 2]);
    return undefined;
  };
  const label = textOf('LinkLabel');
  const url = textOf('URL');
  if (!label || !url) return {};
  return { reference: { key: labelKey(label.slice(1, -1)), url: cleanUrl(url) } };
}

function cellsIn(nodes: FlatNodes, text: string, known: ReadonlyMap<string, Block>): LeafContent['blocks'] {
  const cells: { at: number; block: Block; cell: Cell }[] = [];
  let row = -1;
  let column = 0;
  let rowStart = 0;
  for (let node = 0; node < nodes.length; ) {
    const from = nodes[node + 1]!;
    const to = nodes[node + 2]!;
    const behind = nodes[node + 3]!;
    const name = nodeNames[nodes[node]!];
    if (name === 'TableHeader' || name === 'TableRow') {
      row++;
      column = 0;
      rowStart = from;
      node += NODE;
      continue;
    }
    // A cell without text has no node: columns are counted by the bars, one at the very start aside.
    if (name === 'TableDelimiter' && from > rowStart) column++;
    if (name === 'TableCell') {
      const block =
        known.get(text.slice(from, to)) ??
        readBlock('cell', { text, nodes, from, to, first: node + NODE, behind });
      cells.push({ at: from, block, cell: { row, column } });
    }
    node = behind;
  }
  return cells;
}
