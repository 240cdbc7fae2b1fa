// What a program proposed in a corpus file and nobody has confirmed, and the changes that confirm or discard it. Works on
// the text as it stands in an editor; knows neither clock nor who confirms.

import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import type { Span } from '../base/span.ts';
import { isObject } from '../corpus/fields.ts';
import { layOutValue } from '../corpus/format-json.ts';
import type { Provenance, RecordRef } from '../corpus/model.ts';
import { parseWithOffsets } from '../corpus/problems.ts';
import { takeOut } from '../corpus/take-out.ts';
import { isUnreviewed, UNREVIEWED_MARKS } from '../corpus/unreviewed.ts';
import { type EditedFile, shapeOfFile } from './edited-file.ts';

/** A proposed record or claim in a file; the id of a claim is global. */
export interface Proposed extends RecordRef {
  readonly kind: 'actor' | 'place' | 'article' | 'claim';
  /** Of the whole record, in the file's text. */
  readonly span: Span;
  /** Of a claim: where in the file its first piece of evidence is written, which points into the body. */
  readonly evidence?: number;
}

export interface FileEdit {
  readonly span: Span;
  readonly newText: string;
}

interface Found extends Proposed {
  readonly node: Node;
  readonly provenance: Provenance | undefined;
}

/**
 * What in `file` is unreviewed, by place; an article stands before its claims. A claim without a provenance of its own is
 * as its article is.
 */
export const proposedIn = (file: EditedFile): readonly Proposed[] =>
  unreviewedIn(file).map(({ kind, id, span, node }) => {
    const evidence = kind === 'claim' ? findNodeAtLocation(node, ['evidence', 0])?.offset : undefined;
    return { kind, id, span, ...(evidence !== undefined && { evidence }) };
  });

/**
 * The changes that say that `by` confirmed `record` on `day` (`YYYY-MM-DD`); an article with all its claims. None where
 * it is not in the file or not unreviewed.
 */
export function confirmEdits(
  file: EditedFile,
  record: RecordRef,
  by: string,
  day: string,
): readonly FileEdit[] {
  const found = unreviewedIn(file);
  const meant = found.filter(
    ({ kind, id, provenance }) =>
      (kind === record.kind && id === record.id) ||
      // A claim without a provenance of its own is confirmed with its article.
      (record.kind === 'article' && kind === 'claim' && id.startsWith(`${record.id}#`) && provenance),
  );
  return meant.flatMap(({ node, provenance }) => [
    ...unmarking(node),
    provenanceEdit(file.text, node, {
      ...(provenance ?? { method: 'model' }),
      reviewedBy: by,
      reviewedAt: day,
    }),
  ]);
}

/** The changes that take the mark of what is unreviewed from the words of a claim. */
function unmarking(node: Node): readonly FileEdit[] {
  const words = findNodeAtLocation(node, ['paraphrase'])?.children ?? [];
  return words.flatMap(({ children: [key, value] = [] }) => {
    const mark = UNREVIEWED_MARKS[String(key?.value)];
    const text: unknown = value?.value;
    if (!value || mark === undefined || typeof text !== 'string' || !text.endsWith(mark)) return [];
    const span = { start: value.offset, end: value.offset + value.length };
    return [{ span, newText: JSON.stringify(text.slice(0, -mark.length)) }];
  });
}

/** The change that takes `record` (no article: that is a file) out of its list; nothing where it is not there. */
export function discardEdit(file: EditedFile, record: RecordRef): FileEdit | undefined {
  const found = unreviewedIn(file).find(({ kind, id }) => kind === record.kind && id === record.id);
  return found && takeOut(found.node);
}

function unreviewedIn(file: EditedFile): readonly Found[] {
  const shape = shapeOfFile(file.path);
  const list = LISTS[shape ?? ''];
  const tree = (list || shape === 'Article') && parseWithOffsets(file.text);
  if (!tree) return [];
  if (list) return recordsIn(tree, list.field).flatMap((node) => found(list.kind, node));
  const [article] = found('article', tree, () => true);
  if (!article) return [];
  const claims = recordsIn(tree, 'claims').flatMap((node) =>
    found('claim', node, (own) => isUnreviewed({ provenance: own ?? article.provenance ?? {} })),
  );
  return [
    ...(isUnreviewed({ provenance: article.provenance ?? {} }) ? [article] : []),
    ...claims.map((claim) => ({ ...claim, id: `${article.id}#${claim.id}` })),
  ];
}

const LISTS: Readonly<Record<string, { field: string; kind: 'actor' | 'place' }>> = {
  ActorsFile: { field: 'actors', kind: 'actor' },
  PlacesFile: { field: 'places', kind: 'place' },
};

const recordsIn = (tree: Node, field: string): readonly Node[] =>
  findNodeAtLocation(tree, [field])?.children ?? [];

function found(
  kind: Proposed['kind'],
  node: Node,
  wanted: (provenance: Provenance | undefined) => boolean = (own) => isUnreviewed({ provenance: own ?? {} }),
): Found[] {
  const id: unknown = node.type === 'object' ? findNodeAtLocation(node, ['id'])?.value : undefined;
  const written = findNodeAtLocation(node, ['provenance']);
  const value: unknown = written && getNodeValue(written);
  const provenance = isObject(value) ? (value as Provenance) : undefined;
  if (typeof id !== 'string' || !wanted(provenance)) return [];
  return [{ kind, id, node, provenance, span: { start: node.offset, end: node.offset + node.length } }];
}

/** The change that makes `provenance` that of the record `node`. */
function provenanceEdit(text: string, node: Node, provenance: Provenance): FileEdit {
  const written = findNodeAtLocation(node, ['provenance']);
  if (written) {
    const start = written.offset;
    const newText = layOutValue(provenance, indentAt(text, start));
    return { span: { start, end: start + written.length }, newText };
  }
  const last = node.children?.at(-1);
  const end = last ? last.offset + last.length : node.offset + 1;
  const own = last ? text.slice(text.lastIndexOf('\n', last.offset) + 1, last.offset) : '';
  const separator = /^[ \t]*$/.test(own) ? `\n${own}` : ' ';
  const laid = layOutValue(provenance, indentAt(text, end));
  return { span: { start: end, end }, newText: `${last ? ',' : ''}${separator}"provenance": ${laid}` };
}

/** The white space that the line of `offset` begins with. */
const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? '';
