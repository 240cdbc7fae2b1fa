// Where in the body of an article the words stand that a span of its record points to: evidence, a cue, a quotation.

import { findNodeAtLocation, getLocation, type Node } from 'jsonc-parser';
import type { Span } from '../base/span.ts';
import { fieldOf, shapeNamed } from '../corpus/fields.ts';
import type { Corpus, JsonPath } from '../corpus/model.ts';
import { parseWithOffsets } from '../corpus/problems.ts';
import { type EditedFile, shapeOfFile } from './edited-file.ts';

/** A stretch of a body, and the object of the record that points to it. */
export interface BodySpan {
  /** The body's file in the layer. */
  readonly file: string;
  readonly body: string;
  readonly span: Span;
  /** In the record's text. */
  readonly object: Span;
}

/** What the span or quoted text around `offset` points to; nothing where the body is not kept in a file here. */
export function bodySpanAt(corpus: Corpus, file: EditedFile, offset: number): BodySpan | undefined {
  if (shapeOfFile(file.path) !== 'Article') return undefined;
  const at = spanObjectPath(getLocation(file.text, offset).path);
  const tree = at && parseWithOffsets(file.text);
  const object = tree && findNodeAtLocation(tree, [...at]);
  const [start, end] = object ? [numberIn(object, 'start'), numberIn(object, 'end')] : [];
  if (!tree || !object || start === undefined || end === undefined) return undefined;
  const named: unknown = findNodeAtLocation(tree, ['body', 'path'])?.value;
  const id: unknown = findNodeAtLocation(tree, ['id'])?.value;
  const path =
    file.path.slice(0, file.path.lastIndexOf('/') + 1) +
    (typeof named === 'string' ? named : `${String(id)}.txt`);
  const body = corpus.layers.find(({ root }) => root === file.root)?.files.get(path)?.text;
  if (body === undefined || start < 0 || end < start || end > body.length) return undefined;
  return {
    file: path,
    body,
    span: { start, end },
    object: { start: object.offset, end: object.offset + object.length },
  };
}

/** The path of the innermost object around `path` that points into the body. */
function spanObjectPath(path: JsonPath): JsonPath | undefined {
  let shape: string | undefined = 'Article';
  let found: JsonPath | undefined;
  for (const [index, step] of path.entries()) {
    if (typeof step === 'string') shape = fieldOf(shapeNamed(shape), step)?.of;
    const listed = typeof path[index + 1] === 'number';
    if ((shape === 'Span' || shape === 'QuotedText') && !listed) {
      found = path.slice(0, index + 1);
      break;
    }
  }
  return found;
}

function numberIn(object: Node, field: string): number | undefined {
  const value: unknown = findNodeAtLocation(object, [field])?.value;
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}
