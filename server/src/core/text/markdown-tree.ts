// The Lezer tree of a draft as a flat list of its leaves, each with the containers around it.
// Knows how blocks stand to each other; what stands inside a leaf is read in markdown-leaf.ts.

import { Tree } from '@lezer/common';
import { markdownParser } from './markdown-parser.ts';
import type { BlockKind, Container } from './prose.ts';

/** A leaf at its place: `at` is its offset in the body of the draft. */
export interface PlacedLeaf {
  readonly tree: Tree;
  readonly at: number;
  /** What its blocks are; `markup` has none (comments, HTML), `reference` defines a link. */
  readonly kind: BlockKind | 'table' | 'markup' | 'reference';
  readonly containers: readonly Container[];
}

const LEAVES: Readonly<Record<string, PlacedLeaf['kind']>> = {
  Paragraph: 'paragraph',
  Task: 'paragraph',
  ATXHeading1: 'heading',
  ATXHeading2: 'heading',
  ATXHeading3: 'heading',
  ATXHeading4: 'heading',
  ATXHeading5: 'heading',
  ATXHeading6: 'heading',
  SetextHeading1: 'heading',
  SetextHeading2: 'heading',
  Table: 'table',
  HTMLBlock: 'markup',
  CommentBlock: 'markup',
  ProcessingInstructionBlock: 'markup',
  Mdx: 'markup',
  LinkReference: 'reference',
};
const CONTAINERS: Readonly<Record<string, Container['kind']>> = {
  Blockquote: 'quote',
  BulletList: 'list',
  OrderedList: 'list',
  ListItem: 'list-item',
  FootnoteDefinition: 'footnote',
};

/** Quotes, lists and divs nested deeper are nobody's prose: what they hold is left out, for the stack's sake. */
const DEEPEST = 100;

/** A line that names what stands next to it: "Table 2: …", "Source: …", «المصدر: …». */
const CAPTION = /^\p{L}[\p{L}\p{M}]*(?: [\d٠-٩.]+)? ?: ?\S/u;

/** All leaves of `tree` in order. `body` is the text that it was parsed from. */
export function leavesOf(tree: Tree, body: string): PlacedLeaf[] {
  return new TreeReader(body).read(tree);
}

interface Node {
  readonly tree: Tree;
  readonly at: number;
}

/** Walks one tree. Lives for one call of `leavesOf`. */
class TreeReader {
  private readonly leaves: PlacedLeaf[] = [];
  private lastId = 0;
  private depth = 0;
  private readonly body: string;

  constructor(body: string) {
    this.body = body;
  }

  read(tree: Tree): PlacedLeaf[] {
    this.children({ tree, at: 0 }, [], 'paragraph');
    return this.leaves;
  }

  private add({ tree, at }: Node, kind: PlacedLeaf['kind'], containers: readonly Container[]): void {
    this.leaves.push({ tree, at, kind, containers });
  }

  private container(kind: Container['kind'], label?: string): Container {
    const id = ++this.lastId;
    return label === undefined ? { kind, id } : { kind, id, label };
  }

  /** @param paragraph what a paragraph directly in `parent` is. */
  private children(parent: Node, around: readonly Container[], paragraph: BlockKind): void {
    if (this.depth === DEEPEST) return;
    this.depth++;
    this.siblings(parent, around, paragraph);
    this.depth--;
  }

  private siblings(parent: Node, around: readonly Container[], paragraph: BlockKind): void {
    const nodes: Node[] = [];
    flatten(parent.tree, parent.at, nodes);
    // A table's captions stand right beside it: the last one asked for is the only one that is asked for again.
    let table: { index: number; containers: readonly Container[] } | undefined;
    const inTable = (index: number): readonly Container[] => {
      if (table?.index !== index) table = { index, containers: [...containers, this.container('table')] };
      return table.containers;
    };
    // Fenced divs are marks between siblings: one that is never closed reaches to the end of its parent.
    const divs: (readonly Container[])[] = [];
    let containers = around;
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      const { name } = node.tree.type;
      if (name === 'DivFence') {
        const label = divLabel(this.textOf(node));
        if (label !== undefined) {
          divs.push(containers);
          if (divs.length < DEEPEST) containers = [...containers, this.container('div', label)];
        } else containers = divs.pop() ?? containers;
        continue;
      }
      const captioned = this.captioned(nodes, i);
      const inside = captioned < 0 ? containers : inTable(captioned);
      if (name === 'Definition') {
        this.children(node, inside, captioned < 0 ? 'definition' : paragraph);
        continue;
      }
      const kind = LEAVES[name];
      if (kind === 'table') {
        this.add(node, kind, inTable(i));
      } else if (kind) {
        const isTerm = name === 'Paragraph' && captioned < 0 && this.isTerm(nodes, i);
        const own = kind !== 'paragraph' ? kind : isTerm ? 'term' : paragraph;
        this.add(node, own, inside);
      } else {
        const around = CONTAINERS[name];
        if (!around) continue;
        const label = around === 'footnote' ? footnoteLabel(this.textOf(node)) : undefined;
        const within = around === 'footnote' ? 'footnote' : around === 'list' ? paragraph : 'paragraph';
        this.children(node, [...containers, this.container(around, label)], within);
      }
    }
  }

  /** Index of the table that the node at `index` is the caption of, or -1. */
  private captioned(nodes: readonly Node[], index: number): number {
    const node = nodes[index]!;
    const { name } = node.tree.type;
    if (name !== 'Paragraph' && name !== 'Definition') return -1;
    const isTable = (at: number): boolean => nodes[at]?.tree.type.name === 'Table';
    const table = isTable(index - 1) ? index - 1 : isTable(index + 1) ? index + 1 : -1;
    if (table < 0) return -1;
    if (name === 'Definition') return nodes[index - 1]?.tree.type.name === 'Paragraph' ? -1 : table;
    return CAPTION.test(this.body.slice(node.at, node.at + 80)) ? table : -1;
  }

  /** Whether the paragraph at `index` is one line that definitions follow. */
  private isTerm(nodes: readonly Node[], index: number): boolean {
    return (
      nodes[index + 1]?.tree.type.name === 'Definition' &&
      this.captioned(nodes, index + 1) < 0 &&
      !this.textOf(nodes[index]!).includes('\n')
    );
  }

  private textOf({ tree, at }: Node): string {
    return this.body.slice(at, at + tree.length);
  }
}

/** Whether a type of node is the mark of a container, which stands among its blocks and says nothing. */
const isMark = markdownParser.nodeSet.types.map(({ name }) => /(?:Mark|Label)$/.test(name));

/** The blocks in `tree` in order; Lezer groups many of them under nameless nodes. */
function flatten(tree: Tree, at: number, nodes: Node[]): void {
  for (let i = 0; i < tree.children.length; i++) {
    const child = tree.children[i]!;
    if (!(child instanceof Tree)) continue;
    const start = at + tree.positions[i]!;
    if (child.type.isAnonymous) flatten(child, start, nodes);
    else if (!isMark[child.type.id]) nodes.push({ tree: child, at: start });
  }
}

const footnoteLabel = (text: string): string => text.slice(2, text.indexOf(']'));

/** The class of the div that the fence `line` opens (empty where it has none); nothing where it closes one. */
function divLabel(line: string): string | undefined {
  const info = line.replace(/^:+|[:\s]+$/g, '').trim();
  if (info === '') return undefined;
  if (!info.startsWith('{')) return info;
  return /\.([^\s.#}]+)/.exec(info)?.[1] ?? '';
}
