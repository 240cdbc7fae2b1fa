// The place at the cursor where an id goes, in JSON that is being typed: what it is to be the id of, what is typed of it,
// and what a suggestion replaces. Knows the format's shapes and broken JSON; no records.

import { findNodeAtLocation, getLocation, type Node } from 'jsonc-parser';
import type { Span } from '../base/span.ts';
import { fieldOf, shapeNamed } from '../corpus/fields.ts';
import type { JsonPath } from '../corpus/model.ts';
import { parseWithOffsets } from '../corpus/problems.ts';
import { type EditedFile, shapeOfFile } from './edited-file.ts';
import type { IdTarget } from './ids-in-file.ts';

export interface Slot {
  readonly target: IdTarget;
  /** Letters between the opening quote and the cursor. */
  readonly typed: string;
  /** What a suggestion replaces; within one line, with the cursor in it. */
  readonly span: Span;
  /** What goes before and behind the id: the quotes that are still missing. */
  readonly before: string;
  readonly after: string;
  /** Ids that the same list has already. */
  readonly listed: ReadonlySet<string>;
}

/** No id and no name has these: a string that runs over one has lost its closing quote. */
const NEVER_IN_IDS = /["[\]{},:\r\n]/;
const BARE = /[^\s"[\]{},:]*$/;
const LONGEST = 200;

/** The slot at `offset`; nothing where no id goes. */
export function slotAt({ path, text }: EditedFile, offset: number): Slot | undefined {
  const shape = shapeOfFile(path);
  if (shape === undefined) return undefined;
  const location = getLocation(text, offset);
  const target = location.isAtPropertyKey
    ? keyTarget(shape, location.path)
    : valueTarget(shape, location.path);
  if (!target) return undefined;
  const replaced = replacedAt(text, offset, location.previousNode);
  return replaced && { target, ...replaced, listed: listedBeside(text, location.path) };
}

type Replaced = Omit<Slot, 'target' | 'listed'>;

function replacedAt(text: string, offset: number, node: Node | undefined): Replaced | undefined {
  if (node && offset <= node.offset + node.length) {
    if (text[node.offset] === '"' && offset > node.offset)
      return inString(text, node.offset + 1, node.offset + node.length, offset);
    // Behind a value that is complete, the next thing is a comma.
    return undefined;
  }
  const bare = BARE.exec(text.slice(Math.max(0, offset - LONGEST), offset))![0];
  const span = { start: offset - bare.length, end: offset };
  if (!/[:[,{]\s*$/.test(text.slice(Math.max(0, span.start - LONGEST), span.start))) return undefined;
  return { typed: bare, span, before: '"', after: '"' };
}

/** In a string whose content begins at `start`; the token ends at `end`, with or without its closing quote. */
function inString(text: string, start: number, end: number, offset: number): Replaced | undefined {
  const closed = text[end - 1] === '"' && end > start;
  const contentEnd = closed ? end - 1 : end;
  if (offset > contentEnd) return undefined;
  const content = text
    .slice(start, contentEnd)
    .replace(/^(?:actor|place):/, (kind) => '-'.repeat(kind.length));
  const stray = content.search(NEVER_IN_IDS);
  if (stray >= 0 && start + stray < offset) return undefined;
  const typed = text.slice(start, offset);
  if (closed && stray < 0) return { typed, span: { start, end: contentEnd }, before: '', after: '' };
  return { typed, span: { start, end: offset }, before: '', after: '"' };
}

function listedBeside(text: string, path: JsonPath): ReadonlySet<string> {
  const index = path.at(-1);
  const tree = typeof index === 'number' ? parseWithOffsets(text) : undefined;
  const list = tree && findNodeAtLocation(tree, path.slice(0, -1));
  const others = (list?.type === 'array' ? (list.children ?? []) : []).filter((_, i) => i !== index);
  return new Set(others.map(({ value }) => value as unknown).filter((value) => typeof value === 'string'));
}

/** What the value at `path` refers to. */
function valueTarget(root: string, path: JsonPath): IdTarget | undefined {
  if (root === 'MentionsFile' && path[0] === 'mentions') return path[2] === 3 ? 'entity' : undefined;
  let shape: string | undefined = root;
  let target: IdTarget | undefined;
  for (const step of path) {
    if (typeof step === 'number') continue;
    const field = fieldOf(shapeNamed(shape), step);
    if (!field) return undefined;
    shape = field.of;
    target = field.refersTo;
  }
  return target;
}

const keyTarget = (root: string, path: JsonPath): IdTarget | undefined =>
  root === 'Style' && path.length === 2 && path[0] === 'prefer' ? 'entity' : undefined;
