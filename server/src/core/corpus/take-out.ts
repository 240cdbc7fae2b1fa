// Takes an element out of a list in JSON as a person would: with its comma, every other byte left alone.

import type { Node } from 'jsonc-parser';
import type { Span } from '../base/span.ts';

/**
 * The change of the text that takes `node` out of the list that it is an element of; nothing where it is in no list. The
 * last one leaves `[]`.
 */
export function takeOut(node: Node): { readonly span: Span; readonly newText: string } | undefined {
  const list = node.parent;
  if (list?.type !== 'array') return undefined;
  const siblings = list.children ?? [];
  const index = siblings.indexOf(node);
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  const [start, end] = [node.offset, node.offset + node.length];
  if (after) return { span: { start, end: after.offset }, newText: '' };
  if (before) return { span: { start: before.offset + before.length, end }, newText: '' };
  return { span: { start: list.offset, end: list.offset + list.length }, newText: '[]' };
}
