// Drafts in Markdown → prose. Incremental: what an edit did not touch is the same object in the next version.
// Knows neither how leaves stand in the tree (markdown-tree.ts) nor what stands in one (markdown-leaf.ts).

import { Tree, TreeFragment } from '@lezer/common';
import { frontMatterOf } from './front-matter.ts';
import { type ReadLeaves, readLeaves } from './markdown-content.ts';
import { markdownParser } from './markdown-parser.ts';
import { leavesOf } from './markdown-tree.ts';
import type { Comment, Container, PlacedBlock, Prose } from './prose.ts';
import { changeBetween } from './text-change.ts';

/**
 * Reads a draft.
 *
 * @param source the whole text of the draft, with any line ends.
 * @param previous an earlier version of it: blocks that did not change are the same objects in the result.
 * @returns prose whose offsets are UTF-16 units of `source`. Never throws: every text is some Markdown.
 */
export function parseProse(source: string, previous?: Prose): Prose {
  if (previous?.source === source) return previous;
  const frontMatter = frontMatterOf(source);
  const bodyStart = frontMatter?.bodyStart ?? (source.charCodeAt(0) === 0xfeff ? 1 : 0);
  const body = source.slice(bodyStart);
  const version = readBody(body, previous && versions.get(previous));
  const prose: Prose = {
    source,
    ...(frontMatter ? { frontMatter: frontMatter.content } : {}),
    ...assemble(version, bodyStart),
  };
  versions.set(prose, version);
  return prose;
}

function readBody(body: string, before: Version | undefined): Version {
  try {
    const tree = markdownParser.parse(body, before ? fragmentsOf(before, body) : []);
    const leaves = leavesOf(tree, body);
    return { body, tree, leaves, contents: readLeaves(leaves, body, before) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Ten thousand marks within each other are more than the stack holds, and nobody's prose.
    return { body, tree: Tree.empty, leaves: [], contents: [] };
  }
}

/** What the next version is made from. */
interface Version extends ReadLeaves {
  readonly tree: Tree;
}

const versions = new WeakMap<Prose, Version>();

/** The parts of the earlier tree that hold for `body`. */
function fragmentsOf(before: Version, body: string): readonly TreeFragment[] {
  const change = changeBetween(before.body, body);
  let { start } = change;
  // A footnote or definition goes on behind a blank line where the next is indented, which Lezer, knowing
  // only its own containers, does not look for: the one before the change is read again.
  const touched = before.tree.topNode.childBefore(start);
  const last = touched && touched.to >= start ? touched.prevSibling : touched;
  if (last && (last.name === 'FootnoteDefinition' || last.name === 'Definition')) start = last.from;
  // The rest of the changed line is read again: what it is hangs on its indentation, which no node holds.
  const lineEnd = before.body.indexOf('\n', change.oldEnd);
  const rest = (lineEnd < 0 ? before.body.length : lineEnd + 1) - change.oldEnd;
  return TreeFragment.applyChanges(TreeFragment.addTree(before.tree), [
    { fromA: start, toA: change.oldEnd + rest, fromB: start, toB: change.newEnd + rest },
  ]);
}

/** Everything at its place in this version: `origin` is where the body begins in the source. */
function assemble(
  { leaves, contents }: ReadLeaves,
  origin: number,
): Pick<Prose, 'blocks' | 'comments' | 'references'> {
  const blocks: PlacedBlock[] = [];
  const comments: Comment[] = [];
  const references = new Map<string, string>();
  // Rows are counted downwards from zero: ids of the tree's own containers count up.
  let lastRowId = 0;
  for (let i = 0; i < leaves.length; i++) {
    const content = contents[i]!;
    const { containers } = leaves[i]!;
    const start = origin + leaves[i]!.at;
    let row = -1;
    let within = containers;
    for (const { at, block, cell } of content.blocks) {
      if (cell && cell.row !== row) {
        row = cell.row;
        const container: Container = { kind: row === 0 ? 'table-header' : 'table-row', id: --lastRowId };
        within = [...containers, container];
      }
      const place = { start: start + at, block, containers: within };
      blocks.push(cell ? { ...place, column: cell.column } : place);
    }
    for (const { source, text } of content.comments)
      comments.push({ source: { start: start + source.start, end: start + source.end }, text });
    const { reference } = content;
    if (reference && !references.has(reference.key)) references.set(reference.key, reference.url);
  }
  return { blocks, comments, references };
}
