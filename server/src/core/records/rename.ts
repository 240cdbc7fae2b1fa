// Another id for a record: everywhere in the corpus' own files, and remembered in the record as a former one.
// Pure: gives the changes; knows nothing of drafts and of who may write where.

import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Span } from '../base/span.ts';
import { separatorBefore } from '../corpus/add-name.ts';
import { bodyPath } from '../corpus/load-body.ts';
import type { Corpus, RecordRef } from '../corpus/model.ts';
import { parseWithOffsets } from '../corpus/problems.ts';
import { judge } from '../corpus/validate.ts';
import type { RecordPlace } from '../features/record-search.ts';
import { contentSpan } from './ids-in-file.ts';
import { type IdPlace, idsOf } from './uses.ts';

export interface RecordEdit extends RecordPlace {
  readonly newText: string;
}

/** A file of a layer that gets another name. */
export interface FileMove {
  readonly root: string;
  readonly from: string;
  readonly to: string;
}

export interface Renaming {
  readonly edits: readonly RecordEdit[];
  readonly moves: readonly FileMove[];
}

/** Why a record cannot have an id, in a sentence for its writer. */
export interface Refusal {
  readonly refused: string;
}

/**
 * The changes that give `ref` the id `newId` (of a claim or source without its article) in the layers whose roots are
 * `writable`, or why that cannot be.
 */
export function renameRecord(
  corpus: Corpus,
  ref: RecordRef,
  newId: string,
  writable: (root: string) => boolean,
): Renaming | Refusal {
  const hash = ref.id.indexOf('#');
  const oldId = ref.id.slice(hash + 1);
  const places = idsOf(corpus, ref);
  const own = places.filter(({ role, layer }) => role === 'own' && writable(layer.root));
  if (own.length === 0) {
    const shipped = places.some(({ role }) => role === 'own');
    return {
      refused: shipped
        ? `"${oldId}" is a record of a corpus that is not in this workspace; it keeps its id`
        : `There is no ${ref.kind} "${oldId}"`,
    };
  }
  if (newId === oldId) return { edits: [], moves: [] };
  const refused = faultOf(corpus, ref, newId) ?? takenBy(corpus, ref, newId);
  if (refused) return { refused };
  const mine = places.filter(({ layer }) => writable(layer.root));
  const edits = mine.map((place) => edit(place, place.name, newId));
  const moves: FileMove[] = [];
  if (hash < 0) {
    for (const place of own) {
      edits.push(rememberFormer(place, oldId, newId));
      if (ref.kind !== 'article') continue;
      const moved = moveFiles(corpus, place, oldId, newId);
      if ('refused' in moved) return moved;
      moves.push(...moved.moves);
      edits.push(...moved.edits);
    }
  }
  return { edits, moves };
}

const edit = ({ layer, file }: IdPlace, span: Span, newText: string): RecordEdit => ({
  root: layer.root,
  file: file.path,
  text: file.text,
  span,
  newText,
});

/** What is wrong with the form of `newId`, in the format's own words. */
function faultOf(corpus: Corpus, { kind, id }: RecordRef, newId: string): string | undefined {
  const hash = id.indexOf('#');
  const article = corpus.articles.get(id.slice(0, hash));
  const withId = <T extends { readonly id: string }>(records: readonly T[] | undefined) =>
    records?.filter((one) => one.id === id.slice(hash + 1)).map((one) => ({ ...one, id: newId }));
  const judged =
    kind === 'actor'
      ? judge('Actor', { ...corpus.actors.get(id), id: newId }, [])
      : kind === 'place'
        ? judge('Place', { ...corpus.places.get(id), id: newId }, [])
        : kind === 'article'
          ? judge('Article', { ...corpus.articles.get(id), id: newId }, [])
          : kind === 'claim'
            ? judge('Article', { ...article, claims: withId(article?.claims) }, [])
            : judge('Article', { ...article, sources: withId(article?.sources) }, []);
  const length = hash < 0 ? 1 : 3;
  return judged.faults.find(({ at }) => at.length === length && at.at(-1) === 'id')?.message;
}

function takenBy(corpus: Corpus, { kind, id }: RecordRef, newId: string): string | undefined {
  const hash = id.indexOf('#');
  if (hash >= 0) {
    const article = corpus.articles.get(id.slice(0, hash));
    const among = kind === 'claim' ? article?.claims : article?.sources;
    return among?.some((one) => one.id === newId)
      ? `This article has a ${kind} "${newId}" already`
      : undefined;
  }
  const records = kind === 'actor' ? corpus.actors : kind === 'place' ? corpus.places : corpus.articles;
  if (records.has(newId)) return `There is another ${kind} with the id "${newId}"`;
  const formerly = corpus.formerIds.get(`${kind}:${newId}`);
  return formerly !== undefined && formerly !== id
    ? `"${newId}" was the id of ${kind} "${formerly}"; an id is never used for something else`
    : undefined;
}

/** Writes `oldId` into the record's `formerIds`; a record that gets back an id that it had takes that one out of them. */
function rememberFormer(place: IdPlace, oldId: string, newId: string): RecordEdit {
  const { text } = place.file;
  const former = findNodeAtLocation(place.holder, ['formerIds']);
  if (former?.type === 'array') {
    const listed = former.children ?? [];
    const back = listed.find(({ value }) => value === newId);
    if (back) return edit(place, contentSpan(text, back), oldId);
    const last = listed.at(-1);
    if (last) return edit(place, emptyAt(endOf(last)), `, ${JSON.stringify(oldId)}`);
    return edit(place, { start: former.offset, end: endOf(former) }, `[${JSON.stringify(oldId)}]`);
  }
  const last = place.holder.children!.at(-1)!;
  const field = `"formerIds": [${JSON.stringify(oldId)}]`;
  return edit(place, emptyAt(endOf(last)), `,${separatorBefore(text, last.offset)}${field}`);
}

const endOf = ({ offset, length }: Node): number => offset + length;
const emptyAt = (offset: number): Span => ({ start: offset, end: offset });

/** The files that bear the article's id as their name get the new one. */
function moveFiles(
  corpus: Corpus,
  place: IdPlace,
  oldId: string,
  newId: string,
): { moves: FileMove[]; edits: RecordEdit[] } | Refusal {
  const { layer, file } = place;
  const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
  if (file.path !== `${folder}${oldId}.article.json`) return { moves: [], edits: [] };
  const record = corpus.articles.get(oldId);
  const body = record && bodyPath(file.path, record);
  const ends = ['.article.json', '.mentions.json', ...(body === `${folder}${oldId}.txt` ? ['.txt'] : [])];
  const moves = ends
    .map((end) => ({ root: layer.root, from: `${folder}${oldId}${end}`, to: `${folder}${newId}${end}` }))
    .filter(({ from }) => layer.files.has(from));
  const inTheWay = moves.find(({ to }) => layer.files.has(to));
  if (inTheWay) return { refused: `There is a file ${inTheWay.to} already` };
  const tree = parseWithOffsets(file.text);
  const path = tree && findNodeAtLocation(tree, ['body', 'path']);
  const named = path?.value === `${oldId}.txt` && moves.some(({ from }) => from.endsWith('.txt'));
  return { moves, edits: named ? [edit(place, contentSpan(file.text, path), `${newId}.txt`)] : [] };
}
