// The index of all names of all entities: what is looked for in prose (analysis/mentions.ts) and what a search runs over
// (name-search.ts). Names are sequences of folded words in a trie, in typed arrays, so that a million fit.
// Knows nothing of drafts.

import { LANGUAGES } from '../language/languages.ts';
import { foldKey } from '../text/fold.ts';
import { type EntityRef, entityKey } from './entity.ts';
import type { Actor, Corpus, Name, Place } from './model.ts';
import { NameTrie, WordTable, widened } from './name-trie.ts';
import { FORM, GAP, type NameWords, readNameWords, unitsToText } from './name-words.ts';
import { NearWords } from './near-words.ts';
import { type Script, scriptNames } from './script-names.ts';

/** An entity as the index takes it: a record of a corpus, or a bare list of names. */
export interface IndexedEntity {
  readonly ref: EntityRef;
  readonly names: readonly Name[];
  /** Type of the actor or place; absent in a bare list. */
  readonly type?: string;
  readonly demonyms?: Readonly<Record<string, readonly string[]>>;
  /** ISO code; of a place that names none, that of the nearest place that holds it. */
  readonly country?: string;
  /** Ids of the places that hold it, nearest first. */
  readonly within?: readonly string[];
  /** `entityKey`s of what it is tied to: seat, place, the bodies a person serves. */
  readonly ties?: readonly string[];
  /** The place that a country or city as an actor is, or the actor that a place is: one thing under two keys. */
  readonly twin?: string;
}

/** How a name came into the index. */
export type EntryKind = 'name' | 'demonym' | 'surname' | 'initial';
const ENTRY_KINDS: readonly EntryKind[] = ['name', 'demonym', 'surname', 'initial'];

/** One form of one entity in the index. */
export interface NameEntry {
  readonly entity: IndexedEntity;
  /** The form; of a demonym, surname or initialled form, one made for it. */
  readonly name: Name;
  readonly kind: EntryKind;
}

export interface EntityIndex {
  readonly entities: readonly IndexedEntity[];
  /** Number of entries (names, and the forms made from them). */
  readonly size: number;
  readonly words: WordTable;
  readonly trie: NameTrie;
  /** By word number: the number of the same word with the article (سراج → السراج), or 0. */
  readonly withArticle: Int32Array;
  /** By word number: 1 where the word joins the next (عبد), see `joined`. */
  readonly joiner: Uint8Array;
  /** Numbers of the words one slip away from `word` (folded). The table behind it is built at the first call. */
  nearWords(word: string): readonly number[];
  entry(id: number): NameEntry;
  /** The entity with this `entityKey`. */
  entity(key: string): IndexedEntity | undefined;
}

/** Builds the index. Names with `match: never` are left out of the trie, not out of the entities. */
export function createEntityIndex(entities: Iterable<IndexedEntity>): EntityIndex {
  const builder = new IndexBuilder();
  for (const entity of entities) builder.add(entity);
  return builder.build();
}

/** The entities of a corpus, actors first, each in the corpus's order. */
export function* corpusEntities(corpus: Pick<Corpus, 'actors' | 'places'>): Iterable<IndexedEntity> {
  const placeOf = new Map<string, string>();
  for (const actor of corpus.actors.values()) {
    if (isGovernedPlace(actor) && actor.place !== undefined) placeOf.set(actor.place, actor.id);
    yield actorEntity(actor);
  }
  for (const place of corpus.places.values()) yield placeEntity(place, placeOf.get(place.id), corpus.places);
}

/** A bare list of names, for measuring and for `--names`. */
export function listEntity(id: string, names: readonly string[]): IndexedEntity {
  return {
    ref: { kind: 'actor', id },
    names: names.map((text) => ({ text, lang: scriptOf(text) === 'Arab' ? 'ar' : 'en' })),
  };
}

/** The script of the first letter that has one of ours. */
export function scriptOf(text: string): Script {
  for (const char of text) {
    if (/\p{Script=Arabic}/u.test(char) && /\p{L}/u.test(char)) return 'Arab';
    if (/\p{L}/u.test(char)) return 'Latn';
  }
  return 'Latn';
}

const isGovernedPlace = (actor: Actor): boolean => actor.type === 'country';

function actorEntity(actor: Actor): IndexedEntity {
  const twin = isGovernedPlace(actor) && actor.place !== undefined ? `place:${actor.place}` : undefined;
  const ties = [
    ...[actor.place, actor.seat].filter((id) => id !== undefined).map((id) => `place:${id}`),
    ...(actor.roles ?? []).map((role) => `actor:${role.org}`),
    ...(actor.affiliations ?? []).map((affiliation) => `actor:${affiliation.target}`),
    ...(actor.members ?? []).map((id) => `actor:${id}`),
  ];
  return {
    ref: { kind: 'actor', id: actor.id },
    names: actor.names,
    type: actor.type,
    ...(actor.demonyms && { demonyms: actor.demonyms }),
    ...(actor.country !== undefined && { country: actor.country }),
    ...(ties.length > 0 && { ties }),
    ...(twin !== undefined && { twin }),
  };
}

function placeEntity(
  place: Place,
  actor: string | undefined,
  places: ReadonlyMap<string, Place>,
): IndexedEntity {
  const within = ancestors(place, places);
  const country = [place.id, ...within]
    .map((id) => places.get(id)?.country)
    .find((code) => code !== undefined);
  return {
    ref: { kind: 'place', id: place.id },
    names: place.names,
    type: place.type,
    ...(place.demonyms && { demonyms: place.demonyms }),
    ...(country !== undefined && { country }),
    ...(within.length > 0 && { within }),
    ...(actor !== undefined && { twin: `actor:${actor}` }),
  };
}

/** The places that hold `place`, nearest first; a circle in the data ends the walk. */
function ancestors(place: Place, places: ReadonlyMap<string, Place>): readonly string[] {
  const seen = new Set<string>();
  const queue = [...parents(place)];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (seen.has(id) || id === place.id) continue;
    seen.add(id);
    const parent = places.get(id);
    if (parent) queue.push(...parents(parent));
  }
  return [...seen];
}

function parents({ within }: Place): readonly string[] {
  return within === undefined ? [] : typeof within === 'string' ? [within] : within;
}

class IndexBuilder {
  private readonly entities: IndexedEntity[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly words = new WordTable();
  private readonly trie = new NameTrie();
  private entityOf = new Int32Array(1 << 10);
  /** Index of the name in its entity; of a demonym, the index of its form in `made`. */
  private nameOf = new Int32Array(1 << 10);
  private kindOf = new Uint8Array(1 << 10);
  private withArticle = new Int32Array(1 << 10);
  private size = 0;
  private readonly made: Name[] = [];

  constructor() {
    // Word 0 is no word, so that 0 can stand for "none" in `withArticle`.
    this.words.addText('\0');
    for (const script of ['Arab', 'Latn'] as const)
      for (const joiner of scriptNames(script).joiners.keys()) this.words.addText(joiner);
  }

  add(entity: IndexedEntity): void {
    const number = this.entities.push(entity) - 1;
    const key = entityKey(entity.ref);
    if (!this.byKey.has(key)) this.byKey.set(key, number);
    entity.names.forEach((name, index) => {
      if (name.match === 'never') return;
      this.addName(number, name, index, entity.type === 'person');
    });
    for (const [lang, list] of Object.entries(entity.demonyms ?? {})) this.addDemonyms(number, lang, list);
  }

  build(): EntityIndex {
    const { entities, byKey, words, trie, entityOf, nameOf, kindOf, made: demonyms } = this;
    const joiner = new Uint8Array(words.size);
    for (const script of ['Arab', 'Latn'] as const)
      for (const word of scriptNames(script).joiners.keys()) joiner[words.findText(word)] = 1;
    const withArticle = new Int32Array(words.size);
    withArticle.set(this.withArticle.subarray(0, words.size));
    const shortNames = new Map<number, Name>();
    const shortName = (id: number, full: Name, before: string): Name => {
      let name = shortNames.get(id);
      if (name === undefined) {
        name = lastWordOf(full, before);
        shortNames.set(id, name);
      }
      return name;
    };
    const entry = (id: number): NameEntry => {
      const entity = entities[entityOf[id]!]!;
      const kind = ENTRY_KINDS[kindOf[id]!]!;
      if (kind === 'demonym') return { entity, kind, name: demonyms[nameOf[id]!]! };
      const name = entity.names[nameOf[id]!]!;
      if (kind === 'surname') return { entity, kind, name: shortName(id, name, '') };
      if (kind === 'initial') return { entity, kind, name: shortName(id, name, `${name.text[0]}. `) };
      return { entity, kind, name };
    };
    let near: NearWords | undefined;
    return {
      entities,
      nearWords: (word) => {
        near ??= new NearWords(words);
        return near.near(word);
      },
      size: this.size,
      words,
      trie,
      withArticle,
      joiner,
      entry,
      entity: (key) => {
        const number = byKey.get(key);
        return number === undefined ? undefined : entities[number];
      },
    };
  }

  private addName(entity: number, name: Name, index: number, person: boolean): void {
    const words = readName(name.text);
    const sequence = this.sequence(words);
    if (sequence.length === 0) return;
    this.put(sequence, entity, index, 0);
    const short = this.shortened(sequence);
    if (short !== undefined) this.put(short, entity, index, 0);
    if (!person || sequence.length < 2 || name.match === 'weak' || name.kind === 'description') return;
    const surname = sequence[sequence.length - 1]!;
    if (words.form[words.count - 1] !== FORM.digits) this.put([surname], entity, index, 2);
    const initial = this.words.add(words.keys, 0, 1);
    if (words.form[0] !== FORM.arabic && sequence[0] !== initial) {
      this.put([initial, surname], entity, index, 3);
    }
  }

  private addDemonyms(entity: number, lang: string, demonyms: readonly string[]): void {
    const language = Object.values(LANGUAGES).find(({ id }) => lang === id || lang.startsWith(`${id}-`));
    for (const demonym of demonyms)
      for (const text of language?.names.demonymForms(demonym) ?? [demonym]) {
        const sequence = this.sequence(readName(text));
        if (sequence.length === 0) continue;
        const index = this.made.push({ text, lang }) - 1;
        this.put(sequence, entity, index, 1);
      }
  }

  private put(sequence: readonly number[], entity: number, name: number, kind: number): void {
    if (this.size === this.entityOf.length) {
      this.entityOf = widened(this.entityOf);
      this.nameOf = widened(this.nameOf);
      this.kindOf = widened(this.kindOf);
    }
    this.entityOf[this.size] = entity;
    this.nameOf[this.size] = name;
    this.kindOf[this.size] = kind;
    this.trie.add(sequence, this.size++);
  }

  /** The numbers of a name's words, joiners joined to what follows them. */
  private sequence(words: NameWords): readonly number[] {
    const sequence: number[] = [];
    for (let i = 0; i < words.count; ) {
      const grammar = scriptNames(words.form[i] === FORM.arabic ? 'Arab' : 'Latn');
      let text = '';
      let bare = '';
      for (; i < words.count; i++) {
        const key = unitsToText(words.keys, words.keyStart[i]!, words.keyStart[i + 1]!);
        const joined =
          i + 1 < words.count && words.gap[i + 1]! <= GAP.soft ? grammar.joiners.get(key) : undefined;
        if (joined === undefined) {
          bare = grammar.articleForms.has(text) ? key : '';
          text += text === '' ? rejoined(key, grammar.joiners) : key;
          i++;
          break;
        }
        text += joined;
      }
      sequence.push(this.word(text, bare, grammar.article));
    }
    return sequence;
  }

  /** The same words with a joiner in its short form written onto its word: «أبو سليم» is «بوسليم» too. Nothing where none has one. */
  private shortened(sequence: readonly number[]): readonly number[] | undefined {
    let changed = false;
    const short = sequence.map((id) => {
      const word = this.words.text(id);
      const script = scriptOf(word);
      for (const [written, joined] of scriptNames(script).joiners) {
        if (written === joined || !joined.endsWith(written) || !word.startsWith(joined)) continue;
        if (word.length < joined.length + 3) continue;
        changed = true;
        return this.words.addText(written + word.slice(joined.length));
      }
      return id;
    });
    return changed ? short : undefined;
  }

  /** The number of a word; where it bears the article, the word without it is told of it. */
  private word(text: string, bare: string, article: string): number {
    const id = this.words.addText(text);
    const stem =
      bare !== '' ? bare : article !== '' && isWithArticle(text, article) ? text.slice(article.length) : '';
    if (stem !== '') {
      const bareId = this.words.addText(stem);
      while (bareId >= this.withArticle.length) this.withArticle = widened(this.withArticle);
      this.withArticle[bareId] = id;
    }
    while (this.words.size > this.withArticle.length) this.withArticle = widened(this.withArticle);
    return id;
  }
}

/** Whether `text` is the article and a word of three letters or more. */
export const isWithArticle = (text: string, article: string): boolean =>
  text.length >= article.length + 3 && text.startsWith(article);

/** A word written in one with a joiner that has another joined form gets that form: Abdulrahman → abdalrahman. */
export function rejoined(word: string, joiners: ReadonlyMap<string, string>): string {
  for (let length = 4; length <= 5 && word.length >= length + 3; length++) {
    const joined = joiners.get(word.slice(0, length));
    if (joined !== undefined) return joined + word.slice(length);
  }
  return word;
}

function readName(text: string): NameWords {
  const words = readNameWords(text, scriptNames('Latn').elisions);
  return words.count === 0 ? readNameWords(foldKey(text)) : words;
}

/** The last word of a person's name behind `before`, for use after the whole. */
const lastWordOf = (name: Name, before: string): Name => ({
  text: before + surnameOf(name.text).text,
  lang: name.lang,
  kind: 'short',
  match: 'weak',
});

/**
 * The last word of a person's full name, with the joiners before it («عبد الله», al-Sarraj); `bare` where one of them is
 * the article: the word without any.
 */
export function surnameOf(full: string): { readonly text: string; readonly bare?: string } {
  const words = readNameWords(full, scriptNames('Latn').elisions);
  const last = words.count - 1;
  if (last < 0) return { text: full };
  const { joiners, articleForms } = scriptNames(words.form[last] === FORM.arabic ? 'Arab' : 'Latn');
  const keyOf = (i: number): string => unitsToText(words.keys, words.keyStart[i]!, words.keyStart[i + 1]!);
  let first = last;
  while (first > 1 && joiners.has(keyOf(first - 1))) first--;
  const text = full.slice(words.start[first]);
  const hasArticle = first < last && articleForms.has(joiners.get(keyOf(last - 1)) ?? '');
  return hasArticle ? { text, bare: full.slice(words.start[last]) } : { text };
}
