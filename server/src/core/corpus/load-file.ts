// One corpus file, from text to records, each judged alone. The result depends on the text (and, while it is broken, on
// the last good version) and on nothing else, so a file that did not change is never read twice.

import { foldKey } from '../text/fold.ts';
import { isObject, pathKey, prune, valueAt } from './fields.ts';
import { parseCorpusJson } from './load-json.ts';
import type { Actor, Article, JsonPath, Manifest, MentionRow, Name, Place, Style } from './model.ts';
import { type Fault, type FileProblem, placeFaults } from './problems.ts';
import type { CorpusFileInput } from './source.ts';
import { judge } from './validate.ts';
import { judgeContent } from './validate-content.ts';
import { mendNumbers, mendTexts, needsMending } from './validate-text.ts';
import type { Validated } from './validators.generated.js';

export type FileKind = 'manifest' | 'style' | 'actors' | 'places' | 'article' | 'mentions' | 'body' | 'other';

/** A record with its path in the file. */
export interface Loaded<T> {
  readonly record: T;
  readonly at: JsonPath;
}

export interface MentionsFile {
  readonly article: string;
  readonly sha256: string;
  readonly mentions: readonly MentionRow[];
}

/** The records of one file. */
interface Records {
  readonly manifest?: Manifest;
  readonly style?: Style;
  readonly actors: readonly Loaded<Actor>[];
  readonly places: readonly Loaded<Place>[];
  readonly article?: Loaded<Article>;
  readonly mentions?: MentionsFile;
  /** Folded names that match on their own, of each actor or place, in their order. */
  readonly nameKeys: readonly (readonly string[])[];
  /** Everything that the records point to, as `kind:id`, each once; `validate-references.ts` finds where. */
  readonly references: ReadonlySet<string>;
  /** Records that lost something, as `kind:id`. */
  readonly degraded: readonly string[];
  /** Paths (as `pathKey`) that were taken out of the records. */
  readonly gone: ReadonlySet<string>;
}

/** What one file gives to the corpus. */
export interface LoadedFile extends Records {
  readonly input: CorpusFileInput;
  readonly path: string;
  readonly text: string;
  readonly kind: FileKind;
  /** The text is no JSON; the records are those of its last good version, or what could be saved. */
  readonly broken: boolean;
  readonly problems: readonly FileProblem[];
}

/** What kind of corpus file a path names, by the end of its name. */
export function fileKind(path: string): FileKind {
  if (path === 'corpus.json') return 'manifest';
  if (path === 'style.json') return 'style';
  if (path.endsWith('.actors.json')) return 'actors';
  if (path.endsWith('.places.json')) return 'places';
  if (path.endsWith('.article.json')) return 'article';
  if (path.endsWith('.mentions.json')) return 'mentions';
  return path.endsWith('.txt') ? 'body' : 'other';
}

/** Reads `input`. `previous` is the same file as it was loaded before, for while its text is broken. Never throws. */
export function loadFile(input: CorpusFileInput, previous?: LoadedFile): LoadedFile {
  const { path, text } = input;
  const kind = fileKind(path);
  const file = { input, path, text, kind };
  if (kind === 'body' || kind === 'other') return { ...file, broken: false, problems: [], ...noRecords() };
  const parsed = parseCorpusJson(text, path);
  if (parsed.broken && previous?.kind === kind) {
    return { ...previous, ...file, broken: true, problems: parsed.problems };
  }
  const { faults, ...records } = readFile(kind, parsed.value, file);
  // What could be saved of a broken file is incomplete: only its syntax is worth a word.
  const found = parsed.broken ? [] : placeFaults(faults, path, text);
  return { ...file, broken: parsed.broken, problems: [...parsed.problems, ...found], ...records };
}

/**
 * Judges a record that is in no file yet as `loadFile` would, but for its texts: `mendTexts` is for the caller. The record
 * is cut in place; nothing is given back where it cannot stand. Paths of faults begin at the record.
 */
export function judgeRecord(
  shape: Validated,
  value: unknown,
): { readonly record?: unknown; readonly faults: readonly Fault[] } {
  const reading: Reading = { faults: [], ...noRecords() };
  const record = readRecord(shape, value, [], false, reading);
  return { faults: reading.faults, ...(record === undefined ? {} : { record }) };
}

/** A file being read: its records so far, still open, and its faults. */
interface Reading {
  readonly faults: Fault[];
  readonly actors: Loaded<Actor>[];
  readonly places: Loaded<Place>[];
  readonly nameKeys: string[][];
  readonly references: Set<string>;
  readonly degraded: string[];
  readonly gone: Set<string>;
  manifest?: Manifest;
  style?: Style;
  article?: Loaded<Article>;
  mentions?: MentionsFile;
}

const noRecords = (): Omit<Reading, 'faults'> => ({
  actors: [],
  places: [],
  nameKeys: [],
  references: new Set(),
  degraded: [],
  gone: new Set(),
});

type RecordFile = Exclude<FileKind, 'body' | 'other'>;

function readFile(kind: RecordFile, value: unknown, { path, text }: { path: string; text: string }): Reading {
  const reading: Reading = { faults: [], ...noRecords() };
  const mend = needsMending(text);
  const read = <T>(shape: Validated, one: unknown, at: JsonPath = []): Loaded<T> | undefined => {
    const record = readRecord(shape, one, at, mend, reading);
    return record === undefined ? undefined : { record: record as T, at };
  };
  if (value === undefined) return reading;
  if (kind === 'actors' || kind === 'places') {
    for (const { item, at } of elements(value, kind, reading)) {
      const loaded = read<Actor & Place>(kind === 'actors' ? 'Actor' : 'Place', item, at);
      if (!loaded) continue;
      reading[kind].push(loaded);
      reading.nameKeys.push(matchKeys(loaded.record.names));
    }
  } else if (kind === 'article') {
    const loaded = read<Article>('Article', value);
    if (loaded) reading.article = loaded;
    if (loaded) checkFileName(loaded.record.id, path, reading);
  } else if (kind === 'style') {
    const loaded = read<Style>('Style', value);
    if (loaded) reading.style = loaded.record;
  } else if (kind === 'mentions') {
    const loaded = read<MentionsFile>('MentionsFile', value);
    if (loaded) reading.mentions = loaded.record;
  } else if (isObject(value) && value.corpus !== 1) {
    reading.faults.push({
      code: 'corpus-version',
      message: `This is not version 1 of the corpus format ("corpus": 1); the corpus is left out`,
      at: ['corpus'],
    });
  } else {
    const loaded = read<Manifest>('Manifest', value);
    if (loaded) reading.manifest = loaded.record;
  }
  return reading;
}

/** The elements of the one list that a file of actors or places has; what else is in it is reported. */
function elements(
  value: unknown,
  list: 'actors' | 'places',
  { faults }: Reading,
): { item: unknown; at: JsonPath }[] {
  if (!isObject(value) || !Array.isArray(value[list])) {
    faults.push({ code: 'corpus-required', message: `The file needs a list "${list}"`, at: [] });
    return [];
  }
  for (const key of Object.keys(value)) {
    if (key === list || key === '$schema' || key.startsWith('x-')) continue;
    faults.push({
      code: 'corpus-unknown-field',
      message: `A file of ${list} has no field "${key}". Fields of your own begin with x-`,
      at: [key],
      onKey: true,
    });
  }
  return value[list].map((item, index) => ({ item, at: [list, index] }));
}

/** Judges one record, takes out of it what cannot stand, and notes what it points to. Gives nothing where it falls. */
function readRecord(
  shape: Validated,
  value: unknown,
  at: JsonPath,
  mend: boolean,
  reading: Reading,
): unknown {
  const { faults, gone, references, degraded } = reading;
  if (mend) faults.push(...mendTexts(value, at));
  let judged = judge(shape, value, at);
  if (judged.faults.length > 0) {
    const mended = mendNumbers(shape, value, at);
    faults.push(...mended);
    if (mended.length > 0) judged = judge(shape, value, at);
  }
  faults.push(...judged.faults);
  const fallen = new Set(judged.removals.map(pathKey));
  if (fallen.has(pathKey(at))) return undefined;
  const key = idOf(value);
  const content = judgeContent(shape, value, at, fallen, (target, id) =>
    references.add(referenceKey(target, id, key)),
  );
  faults.push(...content.faults);
  const removals = [...judged.removals, ...content.removals];
  for (const removal of removals) {
    gone.add(pathKey(removal));
    degraded.push(degradedKey(shape, key, value, removal.slice(at.length)));
  }
  const misses = takeOut(shape, value, at, removals);
  if (misses !== undefined) {
    faults.push({ code: 'corpus-required', message: `Too little of the record is left: ${misses}`, at });
    return undefined;
  }
  return value;
}

/** More rounds than an article is deep are never needed. */
const MOST_ROUNDS = 8;

/**
 * Takes `removals` out of `value`, in place, and then whatever cannot stand without them: a number without its value,
 * a list without its last element. Gives what is missing where the record itself cannot stand any more.
 */
function takeOut(
  shape: Validated,
  value: unknown,
  at: JsonPath,
  removals: readonly JsonPath[],
): string | undefined {
  let now = removals;
  for (let round = 0; now.length > 0; round++) {
    prune(
      value,
      now.map((removal) => removal.slice(at.length)),
    );
    const rest = judge(shape, value, at);
    const falls = round === MOST_ROUNDS || rest.removals.some(({ length }) => length === at.length);
    if (falls && rest.faults.length > 0) return rest.faults[0]!.message;
    now = rest.removals;
  }
  return undefined;
}

/** `kind:id` of the record that loses what is at `path`: the claim, where it is in one and not all of it. */
function degradedKey(shape: Validated, id: string, value: unknown, path: JsonPath): string {
  const claim = path[0] === 'claims' && path.length > 2 ? idOf(valueAt(value, path.slice(0, 2))) : '';
  return claim === '' ? `${shape.toLowerCase()}:${id}` : `claim:${id}#${claim}`;
}

const idOf = (value: unknown): string => (isObject(value) && typeof value.id === 'string' ? value.id : '');

/** `kind:id` of what a reference in the record `from` points to; claims and sources by their global id. */
export function referenceKey(target: string, id: string, from: string): string {
  if (target === 'source') return `source:${from}#${id}`;
  return target === 'claim' && id.startsWith('#') ? `claim:${from}${id}` : `${target}:${id}`;
}

/** Folded forms that match wherever they stand. */
function matchKeys(names: readonly Name[]): string[] {
  const keys = names
    .filter(({ match }) => match === undefined || match === 'normal')
    .map(({ text }) => foldKey(text));
  return [...new Set(keys)];
}

function checkFileName(id: string, path: string, { faults }: Reading): void {
  const name = path.slice(path.lastIndexOf('/') + 1, -'.article.json'.length);
  if (name === id) return;
  faults.push({
    code: 'corpus-id',
    severity: 'warning',
    message: `The file is named "${name}"; an article's file has its id as its name`,
    at: ['id'],
  });
}
