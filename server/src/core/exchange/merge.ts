// Merges imported records into a corpus: finds the record that each is about, gives new ones an id, turns what points to
// other collections into ids. What a person has looked at is never changed. Knows no format and writes nothing.

import { isObject, visitFields } from '../corpus/fields.ts';
import type { Actor, Article, Corpus, Place, Provenance } from '../corpus/model.ts';
import type { NewRecord } from '../corpus/put-records.ts';
import { slugOf } from '../corpus/record-id.ts';
import { mendTexts, needsMending } from '../corpus/validate-text.ts';
import { foldKey } from '../text/fold.ts';
import { combine } from './combine.ts';
import { type ImportedRecord, type ImportProblem, keysReferredTo } from './format.ts';
import { cutCircles, type JudgedRecord, judgeRecords } from './judge-records.ts';
import { addClaims, type ChangedClaims } from './merge-claims.ts';
import { articleKeys, entityKeys } from './record-keys.ts';
import { isReviewed } from './reviewed.ts';
import { isSameValue } from './same-value.ts';
import { tellApart } from './shared-names.ts';
import { createUnkeyedIds } from './unkeyed-records.ts';

/** What became of one imported record. */
export interface ImportOutcome {
  readonly kind: NewRecord['kind'];
  readonly id: string;
  /** `same`: it says nothing new. `kept`: it says something else, but a person has looked at the record. */
  readonly what: 'added' | 'updated' | 'same' | 'kept';
  readonly line: number;
  /** A name of it, to be read. */
  readonly called: string;
  /** The fields that changed, or would have. */
  readonly fields: readonly string[];
}

export interface Merged {
  /** The records to write. */
  readonly records: readonly NewRecord[];
  readonly outcomes: readonly ImportOutcome[];
  readonly problems: readonly ImportProblem[];
}

type Kind = NewRecord['kind'];
type Fields = Readonly<Record<string, unknown>>;

/** A record that the import adds or changes: what it says, and the record of the corpus that it is about. */
interface Draft {
  readonly kind: Kind;
  readonly id: string;
  readonly line: number;
  readonly known?: Fields & { readonly provenance?: Provenance };
  /** The lines of its claims by their ids. */
  readonly lines?: ReadonlyMap<string, number>;
  fields: Fields;
  hasUnresolved: boolean;
}

/** Prefixes that no id of an article may have, see `ArticleId` in corpus/schema-shared.ts. */
const QUARTO = /^(?:fig|tbl|lst|tip|nte|wrn|imp|cau|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|eq|sec)-/;

/**
 * Merges `imported` into `corpus`. `taken` are ids that no new record may get though they are not in the corpus, as
 * `kind:id`; `provenance` is what new and changed records are marked with. Texts of `imported` are mended in place.
 */
export function mergeRecords(
  imported: readonly ImportedRecord[],
  corpus: Corpus,
  taken: ReadonlySet<string>,
  provenance: Provenance,
): Merged {
  const ids = createIds(corpus, taken, provenance.tool);
  const drafts = new Map<string, Draft>();
  const claims: ImportedRecord[] = [];
  for (const one of imported) {
    // What is compared with the corpus has to be written as the corpus is.
    if (needsMending(JSON.stringify(one.record))) mendTexts(one.record, []);
    if (one.kind === 'claim') {
      claims.push(one);
      continue;
    }
    const id = ids.idOf({ ...one, kind: one.kind });
    const before = drafts.get(`${one.kind}:${id}`);
    if (before) before.fields = combine(before.fields, one.record);
    else {
      const known = knownRecord(corpus, one.kind, id);
      drafts.set(`${one.kind}:${id}`, {
        kind: one.kind,
        id,
        line: one.line,
        ...(known ? { known } : {}),
        fields: withoutOwnKey(one.record, id),
        hasUnresolved: false,
      });
    }
  }
  const problems: ImportProblem[] = [];
  const all = [...drafts.values()];
  const publisher = publisherFinder(corpus, all);
  for (const draft of all) {
    resolve(draft, ids.find);
    if (draft.kind === 'article') draft.fields = publisher(draft.fields);
  }
  all.push(...draftsOf(addClaims(claims, corpus, ids.find, provenance, problems), corpus));
  const written = all.map((draft): JudgedRecord => {
    const { kind, id, line, known, fields, hasUnresolved, lines } = draft;
    const record = known ? combine(known, fields) : { id, ...fields, provenance };
    return {
      kind,
      id,
      line,
      record,
      hasUnresolved,
      ...(known ? { known } : {}),
      ...(lines ? { lines } : {}),
    };
  });
  const judged = cutCircles(judgeRecords(written, problems), corpus.places, problems);
  return { ...settled(judged, corpus, provenance), problems };
}

/** Whether a key is an id that the corpus was to have, not one of another collection. */
const isOwnId = (key: string): boolean => key.startsWith('id:');

/** An id that is the citation key needs no other. */
function withoutOwnKey(record: Fields, id: string): Fields {
  const { 'x-citation-key': key, ...rest } = record;
  return key === id ? rest : record;
}

const knownRecord = (corpus: Corpus, kind: Kind, id: string): Draft['known'] => {
  const records = { actor: corpus.actors, place: corpus.places, article: corpus.articles }[kind];
  return records.get(id) as Draft['known'];
};

type Find = (kind: Kind | 'entity', key: string) => string | undefined;

/** The ids of the corpus by all that its records are known by, and free ids for new ones. */
function createIds(corpus: Corpus, taken: ReadonlySet<string>, tool: string | undefined) {
  const byKey = new Map<string, string>();
  const used = new Set(taken);
  for (const former of corpus.formerIds.keys()) used.add(former);
  const know = (kind: Kind, id: string, keys: readonly string[]) => {
    used.add(`${kind}:${id}`);
    for (const key of keys) if (!byKey.has(`${kind}|${key}`)) byKey.set(`${kind}|${key}`, id);
  };
  for (const actor of corpus.actors.values()) know('actor', actor.id, entityKeys(actor));
  for (const place of corpus.places.values()) know('place', place.id, entityKeys(place));
  for (const article of corpus.articles.values()) know('article', article.id, articleKeys(article));

  const find: Find = (kind, key) =>
    kind === 'entity'
      ? (byKey.get(`actor|${key}`) ?? byKey.get(`place|${key}`))
      : byKey.get(`${kind}|${key}`);
  const unkeyed = createUnkeyedIds(corpus, tool);
  const next = new Map<string, number>();
  const free = (kind: Kind, called: string, apart: string | undefined): string => {
    let slug = slugOf(called) || kind;
    if (kind === 'article' && QUARTO.test(slug)) slug = `article-${slug}`;
    const tries = apart === undefined ? [slug] : [slug, `${slug}-${slugOf(apart)}`];
    for (const id of tries) if (!used.has(`${kind}:${id}`)) return id;
    const base = tries.at(-1)!;
    let n = next.get(`${kind}:${base}`) ?? 2;
    while (used.has(`${kind}:${base}-${n}`)) n++;
    next.set(`${kind}:${base}`, n + 1);
    return `${base}-${n}`;
  };
  return {
    find,
    /** The id of what `one` is about; a new one where nothing has its keys. */
    idOf(one: Omit<ImportedRecord, 'kind'> & { kind: Kind }): string {
      const found = one.keys.map((key) => find(one.kind, key)).find((id) => id !== undefined);
      const make = () => free(one.kind, one.called, one.apart);
      const id = found ?? (one.keys.every(isOwnId) ? unkeyed(one.kind, one.record, make) : make());
      know(one.kind, id, one.keys);
      return id;
    },
  };
}

const SHAPES = { actor: 'Actor', place: 'Place', article: 'Article' } as const;

/** Puts ids in place of the draft's references by key, as far as they are known. */
function resolve(draft: Draft, find: Find): void {
  const { kind, id, fields } = draft;
  visitFields(SHAPES[kind], fields, [], ({ shape, value, at }) => {
    const target = shape.refersTo;
    if (target === undefined || target === 'source' || target === 'claim' || typeof value !== 'string')
      return;
    const keys = keysReferredTo(value);
    if (!keys) return;
    const to = keys
      .map((key) => find(target, key))
      .find((one) => one !== undefined && !(target === kind && one === id));
    if (to === undefined) draft.hasUnresolved = true;
    else draft.fields = withValueAt(draft.fields, at, to) as Fields;
  });
}

/** `value` with `to` at `path`; what lies beside the path is shared. */
function withValueAt(value: unknown, path: readonly (string | number)[], to: string): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return to;
  if (Array.isArray(value)) return value.with(Number(first), withValueAt(value[Number(first)], rest, to));
  return { ...(value as Fields), [first]: withValueAt((value as Fields)[first], rest, to) };
}

/** Gives publishers as actors that the corpus, or the import, has by exactly that name. */
function publisherFinder(corpus: Corpus, drafts: readonly Draft[]): (article: Fields) => Fields {
  const byName = new Map<string, string | undefined>();
  const learn = ({ id, type, names }: Fields): void => {
    if (type === 'person' || type === 'unnamed-group' || !Array.isArray(names)) return;
    for (const key of new Set(names.map((name) => foldKey(String(name?.text))))) {
      const other = byName.get(key);
      byName.set(key, byName.has(key) && other !== id ? undefined : String(id));
    }
  };
  for (const actor of corpus.actors.values()) learn(actor as unknown as Fields);
  for (const { kind, id, fields } of drafts) if (kind === 'actor') learn({ ...fields, id });
  return (article) => {
    const { publisher } = article;
    if (!isObject(publisher) || typeof publisher.text !== 'string') return article;
    const actor = byName.get(foldKey(publisher.text));
    return actor === undefined ? article : { ...article, publisher: { actor } };
  };
}

/** Drafts for the articles whose claims change. */
function draftsOf(changed: ReadonlyMap<string, ChangedClaims>, corpus: Corpus): Draft[] {
  const more: Draft[] = [];
  for (const [id, { fields, lines }] of changed) {
    const [line = 1] = lines.values();
    const known = knownRecord(corpus, 'article', id);
    if (known) more.push({ kind: 'article', id, line, known, fields, lines, hasUnresolved: true });
  }
  return more;
}

/** What is written, and what became of each record. */
function settled(
  judged: readonly JudgedRecord[],
  corpus: Corpus,
  provenance: Provenance,
): Omit<Merged, 'problems'> {
  const outcomes: ImportOutcome[] = [];
  const records: NewRecord[] = [];
  const entities: { kind: 'actor' | 'place'; record: Actor & Place }[] = [];
  for (const { kind, id, line, known, record } of judged) {
    const fields = Object.keys(record).filter((field) => !isSameValue(record[field], known?.[field]));
    const what = known ? whatOf(known, fields, corpus.degraded.has(`${kind}:${id}`)) : 'added';
    outcomes.push({ kind, id, what, line, called: calledIn(record), fields: known ? fields : [] });
    if (what === 'same' || what === 'kept') continue;
    const marked =
      known && !isOnlyClaims(fields)
        ? { ...record, provenance: { ...known.provenance, ...provenance } }
        : record;
    if (kind === 'article') records.push({ kind, record: marked as unknown as Article });
    else entities.push({ kind, record: marked as unknown as Actor & Place });
  }
  const others = [...corpus.actors.values(), ...corpus.places.values()];
  const apart = tellApart(
    entities.map(({ record }) => record),
    others,
  );
  for (const { kind, record } of entities) records.push({ kind, record: apart.get(record) ?? record });
  return { records, outcomes: outcomes.sort((a, b) => a.line - b.line) };
}

/** The first name of an actor or place, the title of an article. */
function calledIn({ names, headline, label }: Fields): string {
  const first = Array.isArray(names) ? names[0]?.text : Object.values(headline ?? label ?? {})[0];
  return typeof first === 'string' ? first : '';
}

function whatOf(
  known: NonNullable<Draft['known']>,
  changed: readonly string[],
  isDegraded: boolean,
): ImportOutcome['what'] {
  if (changed.length === 0) return 'same';
  // Claims have their own marks, which merge-claims.ts has minded. What was loaded of a faulty record is not all of it.
  return isDegraded || (isReviewed(known.provenance) && !isOnlyClaims(changed)) ? 'kept' : 'updated';
}

const isOnlyClaims = (fields: readonly string[]): boolean => fields.length === 1 && fields[0] === 'claims';
