// Every id that a corpus file writes, with its place in the text: ids of records, former ids, references. Walks the
// tolerant tree by the shapes of the format, so that it works while somebody types. Knows no other file.

import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Span } from '../base/span.ts';
import { fieldOf, shapeNamed } from '../corpus/fields.ts';
import { parseWithOffsets } from '../corpus/problems.ts';
import type { FieldShape } from '../corpus/validators.generated.js';
import { shapeOfFile } from './edited-file.ts';

/** What an id may be of; `entity`: of an actor or a place. */
export type IdTarget = NonNullable<FieldShape['refersTo']>;

export interface WrittenId {
  /**
   * `own`: the id of the record that it stands in; `former`: one that the record had; `use`: a reference; `part`: the
   * article's id within a reference to a claim, which is listed as a use of its own before it.
   */
  readonly role: 'own' | 'former' | 'use' | 'part';
  readonly target: IdTarget;
  /** Of claims and sources the global id: `article#c08`. */
  readonly id: string;
  /** The whole value without its quotes. */
  readonly span: Span;
  /** What another id would take the place of: `c08` of `article#c08`, `isis` of `actor:isis`. */
  readonly name: Span;
  /** The object that it stands in. */
  readonly holder: Node;
}

/** Shapes of records, and what their ids are of. */
const RECORDS: Readonly<Record<string, IdTarget>> = {
  Actor: 'actor',
  Place: 'place',
  Article: 'article',
  Source: 'source',
  Claim: 'claim',
};

/** The ids of the file at `path` in the order of `text`; of broken JSON those that can be told. Never throws. */
export function idsInFile(path: string, text: string): readonly WrittenId[] {
  const shape = shapeOfFile(path);
  const tree = shape === undefined ? undefined : parseWithOffsets(text);
  if (shape === undefined || !tree) return [];
  const found: WrittenId[] = [];
  const own = findNodeAtLocation(tree, ['id'])?.value;
  const article = shape === 'Article' && typeof own === 'string' ? own : '';

  const add = (role: WrittenId['role'], target: IdTarget, node: Node, holder: Node): void => {
    const written: unknown = node.value;
    if (node.type !== 'string' || typeof written !== 'string' || written === '') return;
    const span = contentSpan(text, node);
    // What is written with escapes is not as long as its value: it is taken as a whole.
    const exact = span.end - span.start === written.length;
    if (target === 'source' || (target === 'claim' && role === 'own')) {
      found.push({ role, target, id: `${article}#${written}`, span, name: span, holder });
    } else if (target === 'claim') {
      const hash = written.indexOf('#');
      const of = hash > 0 ? written.slice(0, hash) : article;
      const name = exact ? { start: span.start + hash + 1, end: span.end } : span;
      found.push({ role, target, id: `${of}#${written.slice(hash + 1)}`, span, name, holder });
      if (hash <= 0 || !exact) return;
      const part = { start: span.start, end: span.start + hash };
      found.push({ role: 'part', target: 'article', id: of, span: part, name: part, holder });
    } else found.push({ role, target, id: written, span, name: span, holder });
  };

  const walk = (name: string, object: Node): void => {
    const fields = shapeNamed(name);
    if (!fields || object.type !== 'object') return;
    const record = RECORDS[name];
    for (const { children: [key, value] = [] } of object.children ?? []) {
      const field = fieldOf(fields, key?.value);
      if (!field || !key || !value) continue;
      const values = value.type === 'array' ? (value.children ?? []) : [value];
      if (record && key.value === 'id') add('own', record, value, object);
      else if (record && key.value === 'formerIds')
        for (const one of values) add('former', record, one, object);
      else if (field.refersTo) for (const one of values) add('use', field.refersTo, one, object);
      else if (field.of !== undefined) for (const one of values) walk(field.of, one);
      else if (name === 'Style' && key.value === 'prefer') addHouseForms(text, value, found);
      else if (name === 'MentionsFile' && key.value === 'mentions') values.forEach(addRow);
    }
  };
  const addRow = (row: Node): void => {
    const [, , of, ref] = row.children ?? [];
    if (ref && (of?.value === 'actor' || of?.value === 'place')) add('use', of.value, ref, row);
  };
  walk(shape, tree);
  return found;
}

/** The keys of `prefer`: an id, with `actor:` or `place:` before it where both have it. */
function addHouseForms(text: string, prefer: Node, found: WrittenId[]): void {
  for (const { children: [key] = [] } of prefer.children ?? []) {
    const written: unknown = key?.value;
    if (!key || typeof written !== 'string' || written === '') continue;
    const colon = written.indexOf(':');
    const kind = written.slice(0, Math.max(0, colon));
    const span = contentSpan(text, key);
    found.push({
      role: 'use',
      target: kind === 'actor' || kind === 'place' ? kind : 'entity',
      id: written.slice(colon + 1),
      span,
      name: { start: span.end - (written.length - colon - 1), end: span.end },
      holder: prefer,
    });
  }
}

/** A string without its quotes; the closing one may be missing. */
export function contentSpan(text: string, { offset, length }: Node): Span {
  const end = offset + length;
  return { start: offset + 1, end: length > 1 && text[end - 1] === '"' ? end - 1 : end };
}
