// A piece of the Lezer tree as a flat list of numbers: what a reader walks over without an object a node.

import { Tree } from '@lezer/common';
import { markdownParser } from './markdown-parser.ts';

/**
 * Nodes in source order, parents before their children. Node `n` is the four numbers from `n` on: its type,
 * where it begins and ends (in the tree's own offsets), and the node behind its last descendant.
 */
export type FlatNodes = readonly number[];

/** How many numbers a node is. */
export const NODE = 4;

/** Name of a node's type, by its number. */
export const nodeNames: readonly string[] = markdownParser.nodeSet.types.map(({ name }) => name);

/** All descendants of `tree`, less the nameless nodes by which Lezer groups. */
export function flatNodes(tree: Tree): FlatNodes {
  const nodes: number[] = [];
  collect(tree, 0, nodes);
  return nodes;
}

function collect(tree: Tree, offset: number, nodes: number[]): void {
  for (let i = 0; i < tree.children.length; i++) {
    const child = tree.children[i]!;
    const at = offset + tree.positions[i]!;
    if (child instanceof Tree) {
      const node = nodes.length;
      if (!child.type.isAnonymous) nodes.push(child.type.id, at, at + child.length, 0);
      collect(child, at, nodes);
      if (!child.type.isAnonymous) nodes[node + 3] = nodes.length;
    } else {
      const { buffer } = child;
      const first = nodes.length;
      for (let j = 0; j < buffer.length; j += NODE)
        nodes.push(buffer[j]!, at + buffer[j + 1]!, at + buffer[j + 2]!, first + buffer[j + 3]!);
    }
  }
}
