// Joins the records of all layers to one corpus: who wins where two have one id, what fits together, what is reported
// because of it. Knows records, not texts.

import { bodyPath, fitBody } from './load-body.ts';
import type { Loaded, LoadedFile } from './load-file.ts';
import type {
  Actor,
  Article,
  ClaimEntry,
  Corpus,
  CorpusLayer,
  CorpusProblem,
  MentionRow,
  Place,
  Style,
} from './model.ts';
import { type FormerIds, hasFormerIds, withPresentIds } from './present-ids.ts';
import { type Fault, type FileProblem, placeFaults } from './problems.ts';
import { sameEntries } from './same-entries.ts';
import {
  checkHouseForms,
  checkReferences,
  checkSharedNames,
  circularPlaces,
  type ReportIn,
  type WrittenEntity,
} from './validate-references.ts';

/** A file of a layer that is in use. */
interface Placed {
  readonly layer: number;
  readonly file: LoadedFile;
}

/** A record in use, and where it is written. */
interface Winner<T> extends Placed {
  readonly record: T;
  readonly at: Loaded<T>['at'];
  /** Its place among the records of its file. */
  readonly index: number;
}

/** The corpus that `layers` make up. `previous`: its claim entries are taken over where they are the same. */
export function joinLayers(layers: readonly CorpusLayer[], previous: Corpus | undefined): Corpus {
  const placed = layers.flatMap(({ off, files }, layer) =>
    off ? [] : [...files.values()].map((file) => ({ layer, file })),
  );
  const faults = new Map<LoadedFile, Fault[]>();
  const report: ReportIn = (file, fault) => {
    const list = faults.get(file);
    if (list) list.push(fault);
    else faults.set(file, [fault]);
  };

  const won = {
    actor: winners('actor', placed, (file) => file.actors, report),
    place: winners('place', placed, (file) => file.places, report),
    article: winners('article', placed, (file) => (file.article ? [file.article] : []), report),
  };
  const former = formerIds(won);
  const outdated = new Map(former);
  for (const [key, id] of former) {
    const old = key.slice(key.indexOf(':') + 1);
    if (!key.startsWith('article:') && !won.actor.has(old) && !won.place.has(old))
      outdated.set(`entity:${old}`, id);
  }
  const actors = inPresentIds('Actor', won.actor, outdated);
  const places = inPresentIds('Place', won.place, outdated);
  const articles = inPresentIds('Article', won.article, outdated);

  const cut = circularPlaces(new Map([...places].map(([id, { record }]) => [id, record])));
  for (const id of cut) {
    const { file, at } = places.get(id)!;
    report(file, {
      code: 'corpus-place',
      message: 'This leads back to the place itself',
      at: [...at, 'within'],
    });
  }
  const { fitted, bodies } = fitBodies(articles, layers, report);
  const fromActors = recordsOf(actors, ({ record }) => record, previous?.actors);
  const fromPlaces = recordsOf(
    places,
    ({ record }) => (cut.has(record.id) ? withoutParent(record) : record),
    previous?.places,
  );
  const corpus = {
    layers,
    actors: fromActors,
    places: fromPlaces,
    articles: fitted,
    claims: claimsOf(fitted, previous),
    bodies,
    mentions: mentionsOf(placed, fitted, report),
    style: mergeStyles(placed),
    formerIds: former,
    origins: new Map(
      [...actors, ...places, ...articles].map(([, { kind, record, layer, file, at }]) => [
        `${kind}:${record.id}`,
        { layer, file: file.path, at },
      ]),
    ),
    degraded: new Set(placed.flatMap(({ file }) => file.degraded)),
  };
  checkReferences(
    placed.map(({ file }) => file),
    corpus,
    report,
  );
  checkHouseForms(
    placed.map(({ file }) => file),
    corpus,
    report,
  );
  checkSharedNames([...entitiesOf('actor', actors), ...entitiesOf('place', places)], report);
  return { ...corpus, problems: problemsOf(layers, faults) };
}

/** The records of one kind in use, by id. In a layer the first by path order wins; between layers the later. */
function winners<K extends string, T extends { readonly id: string }>(
  kind: K,
  placed: readonly Placed[],
  recordsOf: (file: LoadedFile) => readonly Loaded<T>[],
  report: ReportIn,
): ReadonlyMap<string, Winner<T> & { readonly kind: K }> {
  const won = new Map<string, Winner<T> & { readonly kind: K }>();
  const toldFirst = new Set<string>();
  for (const { layer, file } of placed) {
    for (const [index, { record, at }] of recordsOf(file).entries()) {
      const before = won.get(record.id);
      const idAt = [...at, 'id'];
      if (before?.layer === layer) {
        const message = (other: LoadedFile) =>
          `Another ${kind} has the id "${record.id}"${other === file ? '' : ` (in ${other.path})`}; the first is used`;
        report(file, { code: 'corpus-duplicate-id', message: message(before.file), at: idAt });
        if (!toldFirst.has(record.id)) {
          report(before.file, {
            code: 'corpus-duplicate-id',
            message: message(file),
            at: [...before.at, 'id'],
          });
        }
        toldFirst.add(record.id);
        continue;
      }
      if (before) {
        const message = `This ${kind} is used instead of the one with the same id in an earlier corpus`;
        report(file, { code: 'corpus-overridden', message, at: idAt });
      }
      won.set(record.id, { kind, record, layer, file, at, index });
    }
  }
  return won;
}

/** The records in use by id: the very map of the corpus before, where they are the same, so that indexes last. */
function recordsOf<T>(
  won: ReadonlyMap<string, Winner<T>>,
  recordOf: (winner: Winner<T>) => T,
  before: ReadonlyMap<string, T> | undefined,
): ReadonlyMap<string, T> {
  const records = new Map<string, T>();
  for (const [id, winner] of won) records.set(id, recordOf(winner));
  return before && sameEntries(records, before) ? before : records;
}

const cutPlaces = new WeakMap<Place, Place>();

/** `place` without its parent: the same object each time. */
function withoutParent(place: Place): Place {
  let cut = cutPlaces.get(place);
  if (!cut) {
    const { within: _, ...rest } = place;
    cut = rest;
    cutPlaces.set(place, cut);
  }
  return cut;
}

function fitBodies(
  articles: ReadonlyMap<string, Winner<Article>>,
  layers: readonly CorpusLayer[],
  report: ReportIn,
) {
  const fitted = new Map<string, Article>();
  const bodies = new Map<string, string>();
  for (const [id, { record, layer, file }] of articles) {
    const { article, body, faults } = fitBody(record, layers[layer]!.files.get(bodyPath(file.path, record)));
    fitted.set(id, article);
    if (body !== undefined) bodies.set(id, body);
    for (const fault of faults) report(file, fault);
  }
  return { fitted, bodies };
}

function claimsOf(
  articles: ReadonlyMap<string, Article>,
  previous: Corpus | undefined,
): Map<string, ClaimEntry> {
  const claims = new Map<string, ClaimEntry>();
  for (const article of articles.values()) {
    for (const claim of article.claims ?? []) {
      const id = `${article.id}#${claim.id}`;
      const before = previous?.claims.get(id);
      claims.set(id, before?.claim === claim && before.article === article ? before : { id, article, claim });
    }
  }
  return claims;
}

function mentionsOf(placed: readonly Placed[], articles: ReadonlyMap<string, Article>, report: ReportIn) {
  const mentions = new Map<string, readonly MentionRow[]>();
  for (const { file } of placed) {
    if (!file.mentions) continue;
    const { article, sha256, mentions: rows } = file.mentions;
    if (articles.get(article)?.body?.sha256 === sha256) mentions.set(article, rows);
    else if (articles.has(article)) {
      const message = 'These mentions were found in another text than the article has now; they are not used';
      report(file, { code: 'corpus-body', severity: 'hint', message, at: ['sha256'] });
    }
  }
  return mentions;
}

function mergeStyles(placed: readonly Placed[]): Style {
  const styles = placed.map(({ file }) => file.style).filter((style) => style !== undefined);
  const prefer: Record<string, Record<string, string>> = {};
  for (const style of styles) {
    for (const [id, forms] of Object.entries(style.prefer ?? {})) prefer[id] = { ...prefer[id], ...forms };
  }
  return {
    prefer,
    avoid: [...styles].reverse().flatMap((style) => style.avoid ?? []),
    digits: Object.assign({}, ...styles.map((style) => style.digits ?? {})),
  };
}

type WithFormerIds = Winner<{ readonly id: string; readonly formerIds?: readonly string[] }>;

function formerIds(
  kinds: Readonly<Record<'actor' | 'place' | 'article', ReadonlyMap<string, WithFormerIds>>>,
): Map<string, string> {
  const present = new Map<string, string>();
  for (const [kind, winners] of Object.entries(kinds)) {
    for (const { record } of winners.values()) {
      for (const former of record.formerIds ?? [])
        if (!winners.has(former)) present.set(`${kind}:${former}`, record.id);
    }
  }
  return present;
}

/** `winners`, whose records refer to others by the ids that these have now. */
function inPresentIds<K extends string, T extends Actor | Place | Article>(
  shape: 'Actor' | 'Place' | 'Article',
  winners: ReadonlyMap<string, Winner<T> & { readonly kind: K }>,
  former: FormerIds,
): ReadonlyMap<string, Winner<T> & { readonly kind: K }> {
  if (former.size === 0) return winners;
  const outdated = new Map<LoadedFile, boolean>();
  const isOutdated = (file: LoadedFile): boolean => {
    const known = outdated.get(file) ?? hasFormerIds(file.references, former);
    outdated.set(file, known);
    return known;
  };
  return new Map(
    [...winners].map(([id, winner]) => [
      id,
      isOutdated(winner.file) ? { ...winner, record: withPresentIds(shape, winner.record, former) } : winner,
    ]),
  );
}

const entitiesOf = <K extends 'actor' | 'place'>(
  kind: K,
  won: ReadonlyMap<string, Winner<WrittenEntity['record']>>,
): readonly WrittenEntity[] =>
  [...won.values()].map(({ record, file, at, index }) => ({
    kind,
    record,
    file,
    at,
    keys: file.nameKeys[index]!,
  }));

/** All problems in the order of layers, files and texts. A broken file has none but those of its syntax. */
function problemsOf(
  layers: readonly CorpusLayer[],
  faults: ReadonlyMap<LoadedFile, readonly Fault[]>,
): CorpusProblem[] {
  return layers.flatMap(({ files }, layer) =>
    [...files.values()].flatMap((file) => {
      const found = file.broken ? [] : placedFaults(faults.get(file) ?? [], file);
      return [...file.problems, ...found]
        .map((problem) => ({ ...problem, layer }))
        .sort((a, b) => a.span.start - b.span.start);
    }),
  );
}

const placed = new WeakMap<LoadedFile, { readonly key: string; readonly problems: readonly FileProblem[] }>();

/** `placeFaults`, but for a file with the faults that it had before: to place them the text is parsed again. */
function placedFaults(faults: readonly Fault[], file: LoadedFile): readonly FileProblem[] {
  if (faults.length === 0) return [];
  const key = JSON.stringify(faults);
  let known = placed.get(file);
  if (known?.key !== key) {
    known = { key, problems: placeFaults(faults, file.path, file.text) };
    placed.set(file, known);
  }
  return known.problems;
}
