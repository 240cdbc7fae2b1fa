// What is whole in broken JSON.

import type { Node, ParseError } from 'jsonc-parser';

/** Those of `nodes` that no error lies in or touches. Both stand in the order of the text: one walk over both. */
export function soundNodes(nodes: readonly Node[], errors: readonly ParseError[]): readonly Node[] {
  let next = 0;
  return nodes.filter((node) => {
    for (let error = errors[next]; error; error = errors[++next]) {
      if (error.offset > node.offset + node.length) return true;
      if (error.offset + error.length >= node.offset) return false;
    }
    return true;
  });
}
