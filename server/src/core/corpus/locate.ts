// Where the records of a corpus are written. Parses a file with offsets when it is asked about it, not before.

import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Span } from '../base/span.ts';
import type { LoadedFile } from './load-file.ts';
import type { Corpus, Origin, RecordRef } from './model.ts';
import { parseWithOffsets } from './problems.ts';

/** A record's text: `span` is that of the whole record in `text`, `id` that of its id's value, quotes included. */
export interface RecordLocation extends Origin {
  readonly span: Span;
  readonly id: Span;
}

const trees = new WeakMap<LoadedFile, Node>();

/** Where `ref` is written: its layer, its file in the layer, its span. Nothing for a record that is not there. */
export function locateRecord(corpus: Corpus, ref: RecordRef): RecordLocation | undefined {
  const hash = ref.id.indexOf('#');
  const inner = ref.kind === 'claim' || ref.kind === 'source';
  const origin = corpus.origins.get(inner ? `article:${ref.id.slice(0, hash)}` : `${ref.kind}:${ref.id}`);
  const file = origin && corpus.layers[origin.layer]?.files.get(origin.file);
  const tree = file && treeOf(file);
  if (!origin || !tree) return undefined;
  const id = inner ? ref.id.slice(hash + 1) : ref.id;
  const list = inner ? findNodeAtLocation(tree, [ref.kind === 'claim' ? 'claims' : 'sources']) : undefined;
  const node = inner ? withId(list, id) : recordAt(tree, origin, id);
  const named = node && idNode(node);
  if (!node || named?.value !== id) return undefined;
  return { ...origin, span: spanOf(node), id: spanOf(named) };
}

/** The present id of what `id` names, if it is a former one; else `id` itself. */
export const presentId = (corpus: Corpus, kind: 'actor' | 'place' | 'article', id: string): string =>
  corpus.formerIds.get(`${kind}:${id}`) ?? id;

/** The record at its origin; where its file was edited and is broken since, it may have moved within its list. */
function recordAt(tree: Node, origin: Origin, id: string): Node | undefined {
  const node = findNodeAtLocation(tree, [...origin.at]);
  if (origin.at.length === 0 || (node && idNode(node)?.value === id)) return node;
  return withId(findNodeAtLocation(tree, origin.at.slice(0, -1)), id);
}

const withId = (list: Node | undefined, id: string): Node | undefined =>
  list?.children?.find((one) => idNode(one)?.value === id);

const idNode = (record: Node): Node | undefined => findNodeAtLocation(record, ['id']);

const spanOf = ({ offset, length }: Node): Span => ({ start: offset, end: offset + length });

function treeOf(file: LoadedFile): Node | undefined {
  let tree = trees.get(file);
  if (!tree) {
    tree = parseWithOffsets(file.text);
    if (tree) trees.set(file, tree);
  }
  return tree;
}
