// Writes records into the files of a corpus folder, as a person would: new ones sorted in, known ones replaced where they
// stand, every other byte left alone. Pure: gives the files that change; knows nothing of disks or of who wrote a record.

import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { separatorBefore } from './add-name.ts';
import { formatCorpusText, layOutValue } from './format-json.ts';
import type { LoadedFile } from './load-file.ts';
import type { Actor, Article, CorpusLayer, Place } from './model.ts';
import { parseWithOffsets } from './problems.ts';

/** A record to write into a corpus folder. */
export type NewRecord =
  | { readonly kind: 'actor'; readonly record: Actor }
  | { readonly kind: 'place'; readonly record: Place }
  | { readonly kind: 'article'; readonly record: Article };

/** A file of a corpus folder to write whole: `path` in the layer; `before` its text now (absent: the file is new). */
export interface FileChange {
  readonly path: string;
  readonly text: string;
  readonly before?: string;
}

/** A file that records should have gone into, and why it stays as it is, in a sentence for the reader. */
export interface RefusedChange {
  readonly path: string;
  readonly reason: string;
}

export interface PutResult {
  readonly changes: readonly FileChange[];
  readonly refused: readonly RefusedChange[];
}

/** Bytes at which a file of actors or places is full: what is read may have 2 MB, and people add to it. */
const FULL = 1_500_000;
const LARGEST = 2 * 1024 * 1024;

/**
 * The files that change when `records` go into `layer` (undefined: a folder without a corpus; its corpus.json is made
 * too). Actors and places go, sorted by id, into `actors/<into>.actors.json` / `places/<into>.places.json` (`into` is
 * `own` unless given; a full file is followed by `<into>-2`, `<into>-3`…), articles into
 * `articles/<id>.article.json`. A record whose id is there already is replaced where it stands; of two of one id in
 * `records` the last counts. A file that is broken or has no place for the records is not touched but refused.
 * Linear in the records and the texts of the files that they go into.
 */
export function putRecords(
  layer: CorpusLayer | undefined,
  records: readonly NewRecord[],
  options: { readonly into?: string } = {},
): PutResult {
  if (layer?.off) {
    return {
      changes: [],
      refused: [{ path: 'corpus.json', reason: 'The corpus is of another version of the format' }],
    };
  }
  const into = options.into ?? 'own';
  const files = [...(layer?.files.values() ?? [])];
  const put: Put = { changes: [], refused: [] };
  if (!layer) put.changes.push({ path: 'corpus.json', text: '{ "corpus": 1, "id": "corpus" }\n' });
  putListed('actors', into, listed(records, 'actor'), files, put);
  putListed('places', into, listed(records, 'place'), files, put);
  putArticles(listed(records, 'article') as readonly Article[], files, put);
  return put;
}

/** The ids that are written in `layer`, as `kind:id`, those of records that could not be loaded too. */
export function writtenIds(layer: CorpusLayer): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const file of layer.files.values()) {
    for (const id of file.kind === 'actors' ? idsIn(file, 'actors') : []) ids.add(`actor:${id}`);
    for (const id of file.kind === 'places' ? idsIn(file, 'places') : []) ids.add(`place:${id}`);
    if (file.kind === 'article') ids.add(`article:${file.path.replace(/^.*\/|\.article\.json$/g, '')}`);
  }
  return ids;
}

interface Put {
  readonly changes: FileChange[];
  readonly refused: RefusedChange[];
}

type ListName = 'actors' | 'places';

/** The records of one kind, each id once, sorted by id. */
function listed(records: readonly NewRecord[], wanted: NewRecord['kind']): readonly NewRecord['record'][] {
  const byId = new Map<string, NewRecord['record']>();
  for (const { kind, record } of records) if (kind === wanted) byId.set(record.id, record);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The indent of records in a file that is laid out. */
const INDENT = '    ';

/** A record with its text, as it stands in a file that is laid out. */
interface Laid {
  readonly record: NewRecord['record'];
  readonly text: string;
}

/** A file of a list, with what is to be put into it. */
interface Batch {
  readonly file?: LoadedFile;
  readonly records: Laid[];
  size: number;
}

function putListed(
  list: ListName,
  into: string,
  records: readonly NewRecord['record'][],
  files: readonly LoadedFile[],
  put: Put,
): void {
  if (records.length === 0) return;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const home = new Map<string, LoadedFile>();
  for (const file of files) {
    if (file.kind === list) for (const id of idsIn(file, list)) if (!home.has(id)) home.set(id, file);
  }
  const batches = new Map<string, Batch>();
  const batchAt = (path: string): Batch => {
    let batch = batches.get(path);
    if (!batch) {
      const file = byPath.get(path);
      batch = { ...(file ? { file } : {}), records: [], size: file ? utf8Length(file.text) : 0 };
      batches.set(path, batch);
    }
    return batch;
  };
  let series = 1;
  for (const record of records) {
    const known = home.get(record.id);
    const laid = { record, text: layOutValue(record, INDENT) };
    if (known) {
      batchAt(known.path).records.push(laid);
      continue;
    }
    const size = utf8Length(laid.text) + INDENT.length + 2;
    let batch = batchAt(seriesPath(list, into, series));
    while (batch.size > 0 && batch.size + size > FULL) batch = batchAt(seriesPath(list, into, ++series));
    batch.records.push(laid);
    batch.size += size;
  }
  for (const [path, batch] of batches) {
    if (batch.records.length > 0) putIntoList(path, list, batch, put);
  }
}

const seriesPath = (list: ListName, into: string, series: number): string =>
  `${list}/${into}${series === 1 ? '' : `-${series}`}.${list}.json`;

/** The ids that are written in `file`, those of records that could not be loaded too. */
function idsIn(file: LoadedFile, list: ListName): readonly string[] {
  const loaded = file[list].map(({ record }) => record.id);
  if (file.problems.length === 0 || file.broken) return loaded;
  const nodes = listNode(file.text, list)?.children ?? [];
  return nodes.map(idOf).filter((id) => id !== undefined);
}

const listNode = (text: string, list: ListName): Node | undefined => {
  const tree = parseWithOffsets(text);
  const node = tree && findNodeAtLocation(tree, [list]);
  return node?.type === 'array' ? node : undefined;
};

function idOf(node: Node): string | undefined {
  const id: unknown = findNodeAtLocation(node, ['id'])?.value;
  return typeof id === 'string' ? id : undefined;
}

function putIntoList(path: string, list: ListName, { file, records }: Batch, put: Put): void {
  if (!file) {
    const lines = records.map(({ text }) => INDENT + text).join(',\n');
    put.changes.push({ path, text: `{\n  "${list}": [\n${lines}\n  ]\n}\n` });
    return;
  }
  const refuse = (reason: string) => put.refused.push({ path, reason });
  if (file.broken) return void refuse('The file is broken; mend it first');
  const node = listNode(file.text, list);
  if (!node) return void refuse(`The file has no list "${list}"`);
  const text = withRecords(file.text, node, records);
  if (utf8Length(text) > LARGEST) return void refuse('The file would become larger than 2 MB');
  if (text !== file.text) put.changes.push({ path, text, before: file.text });
}

/** `text` with `records` (sorted by id) in its list `node`. */
function withRecords(text: string, node: Node, records: readonly Laid[]): string {
  const elements = node.children ?? [];
  const first = elements[0];
  const separator = first ? separatorBefore(text, first.offset) : ' ';
  const onLines = separator !== ' ';
  const lineEnd = separator.startsWith('\r') ? '\r\n' : '\n';
  const indent = onLines ? separator.slice(lineEnd.length) : '';
  const lay = ({ record, text: laid }: Laid): string => {
    const lines = indent === INDENT ? laid : layOutValue(record, indent);
    return lineEnd === '\n' ? lines : lines.replaceAll('\n', lineEnd);
  };
  const at = new Map<string, Node>();
  for (const element of elements) {
    const id = idOf(element);
    if (id !== undefined && !at.has(id)) at.set(id, element);
  }
  const edits: { start: number; end: number; newText: string }[] = [];
  const behind: string[] = [];
  let next = 0;
  for (const laid of records) {
    const { record } = laid;
    const known = at.get(record.id);
    if (known) {
      const end = known.offset + known.length;
      if (isWrittenSo(text.slice(known.offset, end), record)) continue;
      edits.push({ start: known.offset, end, newText: lay(laid) });
      continue;
    }
    while (next < elements.length && (idOf(elements[next]!) ?? '') < record.id) next++;
    const before = elements[next];
    if (!before) behind.push(lay(laid));
    else edits.push({ start: before.offset, end: before.offset, newText: `${lay(laid)},${separator}` });
  }
  if (behind.length > 0) {
    const last = elements.at(-1);
    const start = last ? last.offset + last.length : node.offset + 1;
    const end = last ? start : node.offset + node.length - 1;
    const laid = behind.join(`,${separator}`);
    edits.push({ start, end, newText: last ? `,${separator}${laid}` : laid });
  }
  if (edits.length === 0) return text;
  const spliced = applyEdits(text, edits);
  // A list that is not written a record a line was not laid out by anyone: it is now.
  return onLines ? spliced : (formatCorpusText(spliced) ?? spliced);
}

/** Whether `written` is `record` already, in whatever layout. */
function isWrittenSo(written: string, record: NewRecord['record']): boolean {
  try {
    return JSON.stringify(JSON.parse(written)) === JSON.stringify(record);
  } catch {
    return false;
  }
}

function applyEdits(text: string, edits: { start: number; end: number; newText: string }[]): string {
  // What goes in before a record stands before what replaces it.
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, newText } of edits) {
    parts.push(text.slice(done, start), newText);
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

function putArticles(records: readonly Article[], files: readonly LoadedFile[], put: Put): void {
  if (records.length === 0) return;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const home = new Map<string, LoadedFile>();
  for (const file of files) {
    const id = file.article?.record.id;
    if (id !== undefined && !home.has(id)) home.set(id, file);
  }
  for (const record of records) {
    const own = `articles/${record.id}.article.json`;
    putArticle(record, own, home.get(record.id) ?? byPath.get(own), put);
  }
}

function putArticle(record: Article, own: string, file: LoadedFile | undefined, put: Put): void {
  const path = file?.path ?? own;
  const refuse = (reason: string) => put.refused.push({ path, reason });
  const text = `${layOutValue(record, '')}\n`;
  const other = file?.article?.record.id ?? record.id;
  if (utf8Length(text) > LARGEST) refuse('The article is larger than 2 MB');
  else if (!file) put.changes.push({ path, text });
  else if (file.broken) refuse('The file is broken; mend it first');
  else if (other !== record.id) refuse(`The file holds another article, "${other}"`);
  else if (!isWrittenSo(file.text, record)) put.changes.push({ path, text, before: file.text });
}

/** The bytes of `text` in UTF-8. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    // A surrogate pair is four bytes: two for each of its units.
    bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes;
}
