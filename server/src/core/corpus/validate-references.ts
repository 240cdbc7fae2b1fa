// Judges what only the corpus as a whole can tell: references to nothing, places that lie in themselves, names that two
// records share. Changes no record.

import { foldKey } from '../text/fold.ts';
import { isObject, pathKey, visitFields } from './fields.ts';
import { type LoadedFile, referenceKey } from './load-file.ts';
import type { Actor, Corpus, JsonPath, Name, Place } from './model.ts';
import { nearestWord } from './nearest.ts';
import type { Fault } from './problems.ts';

/** Takes a fault of a file. */
export type ReportIn = (file: LoadedFile, fault: Fault) => void;

type Known = Pick<Corpus, 'actors' | 'places' | 'articles' | 'claims' | 'formerIds'>;

/** Beyond this number of unknown ids, no nearest one is looked for: that many are no typing errors. */
const MOST_NEAREST = 10;

/** Reports every reference of `files` to something that is not in `corpus`. */
export function checkReferences(files: readonly LoadedFile[], corpus: Known, report: ReportIn): void {
  let looked = 0;
  for (const file of files) {
    const unknown = new Set([...file.references].filter((key) => !isKnown(key, corpus, file)));
    if (unknown.size === 0) continue;
    const nearest = new Map<string, string | undefined>();
    for (const use of referencesIn(file)) {
      if (!unknown.has(use.key)) continue;
      if (!nearest.has(use.key) && looked++ < MOST_NEAREST) nearest.set(use.key, nearestId(use, corpus));
      const near = nearest.get(use.key);
      report(file, {
        code: 'corpus-unknown-reference',
        message: `There is no ${NOUNS[use.target] ?? use.target} "${use.id}"${near ? `; perhaps "${near}"` : ''}`,
        at: use.at,
        ...(near === undefined ? {} : { replacement: JSON.stringify(near) }),
      });
    }
  }
}

const NOUNS: Readonly<Record<string, string>> = {
  entity: 'actor or place',
  source: 'source in this article',
};

function isKnown(key: string, corpus: Known, file: LoadedFile): boolean {
  const colon = key.indexOf(':');
  const kind = key.slice(0, colon);
  const id = key.slice(colon + 1);
  const has = (which: 'actor' | 'place') =>
    (which === 'actor' ? corpus.actors : corpus.places).has(id) || corpus.formerIds.has(`${which}:${id}`);
  switch (kind) {
    case 'actor':
    case 'place':
      return has(kind);
    case 'entity':
      return has('actor') || has('place');
    case 'article':
      return corpus.articles.has(id) || corpus.formerIds.has(key);
    case 'claim': {
      const hash = id.indexOf('#');
      const article = corpus.formerIds.get(`article:${id.slice(0, hash)}`);
      return corpus.claims.has(id) || (article !== undefined && corpus.claims.has(article + id.slice(hash)));
    }
    default: {
      const source = id.slice(id.indexOf('#') + 1);
      return file.article?.record.sources?.some((one) => one.id === source) ?? false;
    }
  }
}

/** Reports house forms that no name of their actor or place is: a draft that writes them would not be understood. */
export function checkHouseForms(files: readonly LoadedFile[], corpus: Known, report: ReportIn): void {
  for (const file of files) {
    for (const [key, forms] of Object.entries(file.style?.prefer ?? {})) {
      const id = key.slice(key.indexOf(':') + 1);
      const actor = key.startsWith('place:') ? undefined : corpus.actors.get(id);
      const record = actor ?? (key.startsWith('actor:') ? undefined : corpus.places.get(id));
      if (!record) {
        const message = `There is no actor or place "${id}"`;
        report(file, { code: 'corpus-unknown-reference', message, at: ['prefer', key], onKey: true });
        continue;
      }
      for (const [lang, form] of Object.entries(forms)) {
        if (record.names.some(({ text }) => text === form)) continue;
        report(file, {
          code: 'corpus-preferred-name',
          message: `"${form}" is not among the names of "${id}": add it there, so that it is known when it is written`,
          at: ['prefer', key, lang],
        });
      }
    }
  }
}

interface Use {
  readonly key: string;
  readonly target: string;
  readonly id: string;
  readonly at: JsonPath;
}

/** Every reference of a file as it is written, but for what was taken out. */
function referencesIn(file: LoadedFile): readonly Use[] {
  const uses: Use[] = [];
  for (const { shape, value, at } of recordsAsWritten(file)) {
    const from = isObject(value) && typeof value.id === 'string' ? value.id : '';
    visitFields(
      shape,
      value,
      at,
      (field) => {
        const { refersTo } = field.shape;
        if (!refersTo || typeof field.value !== 'string') return;
        uses.push({
          key: referenceKey(refersTo, field.value, from),
          target: refersTo,
          id: field.value,
          at: field.at.slice(),
        });
      },
      file.gone.size > 0 ? (path) => file.gone.has(pathKey(path)) : undefined,
    );
  }
  return uses;
}

/** The records of a file before anything was taken out of them, with their shapes and paths. */
function recordsAsWritten(file: LoadedFile): readonly { shape: string; value: unknown; at: JsonPath }[] {
  let whole: unknown;
  try {
    whole = JSON.parse(file.text);
  } catch {
    return []; // A stray comma or a comment: its syntax has been reported.
  }
  if (file.kind === 'article') return [{ shape: 'Article', value: whole, at: [] }];
  if (file.kind === 'style') return [{ shape: 'Style', value: whole, at: [] }];
  if (file.kind === 'mentions') return [{ shape: 'MentionsFile', value: whole, at: [] }];
  if (!isObject(whole) || (file.kind !== 'actors' && file.kind !== 'places')) return [];
  const { kind } = file;
  const shape = kind === 'actors' ? 'Actor' : 'Place';
  const list = Array.isArray(whole[kind]) ? (whole[kind] as unknown[]) : [];
  return list.map((value, index) => ({ shape, value, at: [kind, index] }));
}

function nearestId({ target, id }: Use, corpus: Known): string | undefined {
  switch (target) {
    case 'actor':
      return nearestWord(id, corpus.actors.keys());
    case 'place':
      return nearestWord(id, corpus.places.keys());
    case 'entity':
      return nearestWord(id, [...corpus.actors.keys(), ...corpus.places.keys()]);
    case 'article':
      return nearestWord(id, corpus.articles.keys());
    default:
      return undefined;
  }
}

/**
 * Ids of places whose `within` has to be cut because it leads back to themselves: of each circle the place that was
 * reached last, so that the same corpus always has the same cuts.
 */
export function circularPlaces(places: ReadonlyMap<string, Place>): ReadonlySet<string> {
  const cut = new Set<string>();
  const state = new Map<string, 'open' | 'done'>();
  for (const start of places.keys()) {
    if (state.has(start)) continue;
    // Depth first with a stack of our own: a chain of containment can be long, and a circle longer.
    const stack: { id: string; parents: readonly string[]; next: number }[] = [];
    const open = (id: string) => {
      const { within } = places.get(id) ?? {};
      state.set(id, 'open');
      stack.push({
        id,
        parents: within === undefined ? [] : typeof within === 'string' ? [within] : within,
        next: 0,
      });
    };
    open(start);
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const parent = top.parents[top.next++];
      if (parent === undefined) {
        state.set(top.id, 'done');
        stack.pop();
      } else if (state.get(parent) === 'open') cut.add(top.id);
      else if (!state.has(parent) && places.has(parent)) open(parent);
    }
  }
  return cut;
}

/** An actor or place with the file and path that it is written at. */
export interface WrittenEntity {
  readonly kind: 'actor' | 'place';
  readonly record: Actor | Place;
  readonly keys: readonly string[];
  readonly file: LoadedFile;
  readonly at: JsonPath;
}

/** Reports names that match on their own and stand for two records, where neither record says that it knows. */
export function checkSharedNames(entities: readonly WrittenEntity[], report: ReportIn): void {
  const first = new Map<string, WrittenEntity>();
  for (const entity of entities) {
    for (const key of entity.keys) {
      const other = first.get(key);
      if (!other) first.set(key, entity);
      else if (!mayShare(entity, other)) {
        reportShared(entity, other, key, report);
        reportShared(other, entity, key, report);
      }
    }
  }
}

/** A country as an actor and as a place is one name by nature; others say that they are ambiguous. */
function mayShare(a: WrittenEntity, b: WrittenEntity): boolean {
  const knows = (one: WrittenEntity, other: WrittenEntity) =>
    one.record.ambiguousWith?.includes(other.record.id) ||
    (one.kind === 'actor' && other.kind === 'place' && (one.record as Actor).place === other.record.id);
  return knows(a, b) || knows(b, a) || false;
}

function reportShared(
  { record, file, at }: WrittenEntity,
  other: WrittenEntity,
  key: string,
  report: ReportIn,
): void {
  const isIt = ({ text, match }: Name) =>
    (match === undefined || match === 'normal') && foldKey(text) === key;
  const index = record.names.findIndex(isIt);
  if (index < 0) return;
  report(file, {
    code: 'corpus-shared-name',
    message: `"${record.names[index]!.text}" is also a name of ${other.kind} "${other.record.id}": give it "match": "context" or list the other in "ambiguousWith"`,
    at: [...at, 'names', index],
  });
}
