// Writes another name into the record of an actor or place, as a person would: a line of its own behind the last name.
// Pure: gives the change of the file's text; knows nothing of who may change it.

import { findNodeAtLocation } from 'jsonc-parser';
import type { Span } from '../base/span.ts';
import { type EntityRef, entityKey } from './entity.ts';
import type { Corpus, CorpusLayer, Name } from './model.ts';
import { parseWithOffsets } from './problems.ts';

/** A change of a corpus file; `span` is in its `text`. */
export interface CorpusEdit {
  readonly layer: CorpusLayer;
  /** Path of the file in its layer. */
  readonly file: string;
  readonly text: string;
  readonly span: Span;
  readonly newText: string;
}

/**
 * The change that adds `name` to the record of `entity`. Nothing where there is no such record, where it has the name,
 * or where its file is broken: what was loaded of it is then not what it says.
 */
export function addName(corpus: Corpus, entity: EntityRef, name: Name): CorpusEdit | undefined {
  const origin = corpus.origins.get(entityKey(entity));
  const layer = origin && corpus.layers[origin.layer];
  const file = origin && layer?.files.get(origin.file);
  if (!layer || !file || file.broken) return undefined;
  const { text } = file;
  const tree = parseWithOffsets(text);
  const record = tree && findNodeAtLocation(tree, [...origin.at]);
  const names = record && findNodeAtLocation(record, ['names'])?.children;
  const id = record && findNodeAtLocation(record, ['id'])?.value;
  const last = names?.[names.length - 1];
  if (!last || id !== entity.id) return undefined;
  if (names.some((each) => findNodeAtLocation(each, ['text'])?.value === name.text)) return undefined;
  const end = last.offset + last.length;
  return {
    layer,
    file: origin.file,
    text,
    span: { start: end, end },
    newText: `,${separatorBefore(text, last.offset)}${onOneLine(name)}`,
  };
}

/** What stands before the value at `offset`: a line end and its indent where it begins its line, else a space. */
export function separatorBefore(text: string, offset: number): string {
  return /\r?\n[ \t]*$/.exec(text.slice(Math.max(0, offset - 80), offset))?.[0] ?? ' ';
}

const onOneLine = (name: Name): string =>
  `{ ${Object.entries(name)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(', ')} }`;
