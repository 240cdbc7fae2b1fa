// Finds the entities that a typed name may mean, in either script: slips, other spellings, other romanisations, parts of
// names, words in another order, clitics. Words are matched by sound (token-search.ts) and joined to names here; fuse.js
// ranks the shortlist. The only file that imports fuse.js. Knows nothing of drafts.

import Fuse from 'fuse.js';
import { soundsOf } from '../language/phonetics.ts';
import type { EntityKind, EntityRef } from './entity.ts';
import type { EntityIndex, IndexedEntity } from './entity-index.ts';
import { isWithArticle, rejoined } from './entity-index.ts';
import type { Name } from './model.ts';
import { widened } from './name-trie.ts';
import { FORM, GAP, type NameWords, readNameWords, unitsToText } from './name-words.ts';
import { type Script, type ScriptNames, scriptNames } from './script-names.ts';
import { type TokenMatch, TokenSearch } from './token-search.ts';

/** How a candidate came to match. */
export type MatchWay = 'exact' | 'spelling' | 'part' | 'prefix' | 'similar' | 'other script';

export interface NameCandidate {
  readonly entity: EntityRef;
  /** The form that matched. */
  readonly name: Name;
  /** Proclitics that the query bore («وب» of «وبمصرا»); not part of the match. */
  readonly clitics: string;
  /** 0…1, higher is better; comparable within one result only. */
  readonly score: number;
  readonly why: MatchWay;
  /** Every word of the query is surely a word of the name. */
  readonly allWords: boolean;
}

export interface NameSearchOptions {
  /** At most this many entities; 10 unless told, 50 at most. */
  readonly limit?: number;
  readonly kinds?: readonly EntityKind[];
  /** Of the forms that match alike, one of this language is given. */
  readonly language?: string;
  /** The query is being typed: its last word may be the beginning of one. */
  readonly complete?: boolean;
  /** How much speaks for an entity apart from its name (named in this draft, in many articles): 0…1 by `entityKey`. */
  readonly context?: (entity: EntityRef) => number;
}

export interface NameSearch {
  /** The entities whose names are nearest to `query`, best first, each once. */
  search(query: string, options?: NameSearchOptions): readonly NameCandidate[];
}

const MOST = 50;
/** Names that the joined words shortlist for the ranking. */
const SHORTLIST = 60;
/** A word at least as similar as this is surely meant. */
const SURE = 0.7;
/** What fuse.js adds to the score of a perfect match. */
const FUZZY = 0.12;
/** Names given to fuse.js. */
const RANKED = 24;

/** A search over the names of `index`. The tables are built at the first search. */
export function createNameSearch(index: EntityIndex): NameSearch {
  let engine: SearchEngine | undefined;
  return {
    search: (query, options = {}) => {
      engine ??= new SearchEngine(index);
      return engine.search(query, options);
    },
  };
}

interface QueryWord {
  readonly text: string;
  readonly script: Script;
  /** The article stood before it. */
  readonly article: boolean;
}

/** One way of reading the query: as typed, or with proclitics cut off. */
interface Query {
  readonly words: readonly QueryWord[];
  readonly clitics: string;
  /** Two words read as one: a name may be written so, but it is no sign that both are words of it. */
  readonly joined?: true;
  /** What is left of the scores of a reading that is less likely than the query as it stands. */
  readonly trust: number;
  /** A score below this is no match: the reading is meant only where a name is nearly that. */
  readonly least?: number;
}

interface Scored {
  readonly doc: number;
  readonly score: number;
  readonly why: MatchWay;
  readonly allWords: boolean;
  readonly clitics: string;
}

class SearchEngine {
  private readonly tokens = new TokenSearch();
  private docEntity = new Int32Array(1 << 10);
  private docName = new Int32Array(1 << 10);
  private docStart = new Int32Array(1 << 10);
  private docTokens = new Int32Array(1 << 12);
  /** Beside `docTokens`: 1 where the article stands before the word. */
  private docArticles = new Uint8Array(1 << 12);
  private docs = 0;
  private size = 0;
  private readonly tokenDocs: Int32Array;
  private readonly tokenDocStart: Int32Array;
  private readonly sums: Float32Array;
  private readonly found = new Map<string, ReadonlyMap<number, TokenMatch>>();

  constructor(private readonly index: EntityIndex) {
    index.entities.forEach((entity, number) => {
      for (const [i, name] of entity.names.entries()) this.add(number, name, i);
    });
    this.docStart[this.docs] = this.size;
    this.tokens.build();
    // Which names each word stands in, as one array with a start for each word.
    const starts = new Int32Array(this.tokens.texts.length + 1);
    for (let i = 0; i < this.size; i++) starts[this.docTokens[i]! + 1]!++;
    for (let token = 0; token < this.tokens.texts.length; token++) starts[token + 1]! += starts[token]!;
    const filled = starts.slice();
    const lists = new Int32Array(this.size);
    for (let doc = 0; doc < this.docs; doc++)
      for (let i = this.docStart[doc]!; i < this.docStart[doc + 1]!; i++)
        lists[filled[this.docTokens[i]!]!++] = doc;
    this.tokenDocs = lists;
    this.tokenDocStart = starts;
    this.sums = new Float32Array(this.docs);
  }

  search(query: string, options: NameSearchOptions): readonly NameCandidate[] {
    const limit = Math.min(options.limit ?? 10, MOST);
    const best = new Map<number, Scored>();
    this.found.clear();
    for (const reading of readQuery(query))
      for (const scored of this.score(reading, options.complete === true)) {
        const known = best.get(scored.doc);
        if (known === undefined || known.score < scored.score) best.set(scored.doc, scored);
      }
    const kinds = options.kinds;
    const short = [...best.values()]
      .filter(({ doc }) => kinds === undefined || kinds.includes(this.entityOf(doc).ref.kind))
      .sort((a, b) => b.score - a.score || this.docName[a.doc]! - this.docName[b.doc]!)
      .slice(0, SHORTLIST + limit);
    return this.byEntity(this.rank(query, short), options, limit);
  }

  /** Blends the joined score with fuse.js's over the best of the shortlist. */
  private rank(query: string, short: readonly Scored[]): readonly Scored[] {
    const head = short.slice(0, RANKED).map((scored) => {
      const text = this.folded(scored.doc);
      return { scored, text, sounds: soundsOf(text) };
    });
    if (head.length < 2 || head[0]!.scored.why === 'exact') return short;
    const fuse = new Fuse(head, {
      keys: ['text', 'sounds'],
      includeScore: true,
      ignoreLocation: true,
      threshold: 1,
      distance: 0,
    });
    const words = readQuery(query)[0]!
      .words.map(({ text }) => text)
      .join(' ');
    const fuzzy = new Map<Scored, number>();
    for (const { item, score } of fuse.search({ $or: [{ text: words }, { sounds: soundsOf(words) }] }))
      fuzzy.set(item.scored, 1 - (score ?? 1));
    const ranked = head.map(({ scored }) => ({
      ...scored,
      score: scored.score + FUZZY * (fuzzy.get(scored) ?? 0),
    }));
    return [...ranked.sort((a, b) => b.score - a.score), ...short.slice(RANKED)];
  }

  /** One candidate for each entity, its best form first; a form of the wanted language where it matches as well. */
  private byEntity(
    ranked: readonly Scored[],
    { language, context }: NameSearchOptions,
    limit: number,
  ): readonly NameCandidate[] {
    const byEntity = new Map<number, Scored>();
    for (const scored of ranked) {
      const number = this.docEntity[scored.doc]!;
      const known = byEntity.get(number);
      const suits = language !== undefined && this.nameOf(scored.doc).lang === language;
      if (known === undefined) byEntity.set(number, scored);
      else if (suits && this.nameOf(known.doc).lang !== language && scored.score >= known.score - 0.02)
        byEntity.set(number, { ...scored, score: known.score });
    }
    const candidates = [...byEntity.values()].map((scored): NameCandidate => {
      const entity = this.entityOf(scored.doc);
      const lift = context === undefined ? 0 : 0.1 * Math.min(1, Math.max(0, context(entity.ref)));
      const score = Math.min(1, scored.score / (1 + FUZZY) + lift);
      return {
        entity: entity.ref,
        name: this.nameOf(scored.doc),
        clitics: scored.clitics,
        score,
        why: scored.why,
        allWords: scored.allWords,
      };
    });
    return candidates.sort((a, b) => b.score - a.score).slice(0, limit);
  }

  /** Names that hold words like those of the query, with how much of both is covered. */
  private score({ words, clitics, joined, trust, least }: Query, complete: boolean): readonly Scored[] {
    if (words.length === 0) return [];
    const perWord = words.map((word, i) =>
      this.like(word, complete && i === words.length - 1, words.length === 1 ? 120 : 60),
    );
    const touched: number[] = [];
    perWord.forEach((matches) => {
      for (const { token, similarity } of matches.values()) {
        const weight = similarity * this.rarity(token);
        for (let i = this.tokenDocStart[token]!; i < this.tokenDocStart[token + 1]!; i++) {
          const doc = this.tokenDocs[i]!;
          if (this.sums[doc] === 0) touched.push(doc);
          this.sums[doc]! += weight;
        }
      }
    });
    const likely = this.likeliest(touched);
    const scored = likely.map((doc): Scored => {
      const { score, why, allWords } = this.cover(doc, words, perWord);
      const way = trust < 1 && why === 'exact' ? 'spelling' : why;
      return { doc, score: score * trust, why: way, allWords: allWords && joined !== true, clitics };
    });
    return least === undefined ? scored : scored.filter(({ score }) => score >= least);
  }

  /** The words like one of the query, by their numbers. Kept while one query is read in several ways. */
  private like(word: QueryWord, asPrefix: boolean, limit: number): ReadonlyMap<number, TokenMatch> {
    const key = `${asPrefix ? '^' : '='}${limit}${word.text}`;
    let found = this.found.get(key);
    if (found === undefined) {
      found = this.lookUp(word, asPrefix, limit);
      this.found.set(key, found);
    }
    return found;
  }

  private lookUp(word: QueryWord, asPrefix: boolean, limit: number): ReadonlyMap<number, TokenMatch> {
    const found = new Map<number, TokenMatch>();
    const note = (match: TokenMatch): void => {
      const known = found.get(match.token);
      if (known === undefined || known.similarity < match.similarity) found.set(match.token, match);
    };
    for (const match of this.tokens.search(word.text, word.script, asPrefix, limit)) note(match);
    for (const other of otherSpellings(word))
      for (const match of this.tokens.search(other, word.script, asPrefix, limit))
        if (match.similarity < 1) note({ ...match, similarity: match.similarity * CLITIC_TRUST });
    return found;
  }

  /** The names with the highest sums, and the sums cleared. */
  private likeliest(touched: readonly number[]): readonly number[] {
    const sums = touched.map((doc) => {
      const tokens = this.docStart[doc + 1]! - this.docStart[doc]!;
      const sum = this.sums[doc]! / (1 + 0.15 * tokens);
      this.sums[doc] = 0;
      return { doc, sum };
    });
    if (sums.length > 200) {
      const threshold = sums.map(({ sum }) => sum).sort((a, b) => b - a)[199]!;
      return sums
        .filter(({ sum }) => sum >= threshold)
        .slice(0, 300)
        .map(({ doc }) => doc);
    }
    return sums.map(({ doc }) => doc);
  }

  /** How well the query's words and the name's words cover each other, by weight. */
  private cover(
    doc: number,
    words: readonly QueryWord[],
    perWord: readonly ReadonlyMap<number, TokenMatch>[],
  ): Pick<Scored, 'score' | 'why' | 'allWords'> {
    const start = this.docStart[doc]!;
    const count = this.docStart[doc + 1]! - start;
    const used = new Array<boolean>(count).fill(false);
    let gained = 0;
    let wanted = 0;
    let exact = 0;
    let across = false;
    let prefix = false;
    let inOrder = true;
    let lastPlace = -1;
    let allWords = true;
    words.forEach((word, i) => {
      let best: TokenMatch | undefined;
      let place = -1;
      for (let k = 0; k < count; k++) {
        if (used[k]) continue;
        const match = perWord[i]!.get(this.docTokens[start + k]!);
        if (match === undefined) continue;
        const agrees = (this.docArticles[start + k] === 1) === word.article;
        const similarity = agrees ? match.similarity : match.similarity * ARTICLE_DIFFERS;
        if (best === undefined || similarity > best.similarity) {
          best = { ...match, similarity };
          place = k;
        }
      }
      if (best === undefined) {
        wanted += isGeneric(word.text, word.script) ? UNMATCHED * GENERIC : UNMATCHED;
        allWords = false;
        return;
      }
      used[place] = true;
      if (place < lastPlace) inOrder = false;
      lastPlace = place;
      const weight = this.weight(best.token);
      wanted += weight;
      gained += weight * best.similarity;
      if (best.similarity >= ARTICLE_DIFFERS && this.tokens.texts[best.token] === word.text) exact++;
      if (best.similarity < SURE) allWords = false;
      if (best.prefix) prefix = true;
      if (this.tokens.scripts[best.token] !== word.script) across = true;
    });
    let missing = 0;
    for (let k = 0; k < count; k++) if (!used[k]) missing += this.weight(this.docTokens[start + k]!);
    const score = (gained / (wanted + MISSING * missing)) * (inOrder ? 1 : 0.97);
    const whole = missing === 0 && exact === words.length;
    const why: MatchWay =
      whole && inOrder
        ? 'exact'
        : across
          ? 'other script'
          : prefix
            ? 'prefix'
            : exact === words.length
              ? 'part'
              : 'similar';
    return { score, why, allWords };
  }

  /** How much a word tells of a name: rare ones more, generic ones little. */
  private weight(token: number): number {
    const text = this.tokens.texts[token]!;
    return isGeneric(text, this.tokens.scripts[token]!) ? this.rarity(token) * GENERIC : this.rarity(token);
  }

  private rarity(token: number): number {
    return 1 / (1 + Math.log10(1 + this.tokens.frequency[token]!) * 0.6);
  }

  private add(entity: number, name: Name, index: number): void {
    const words = wordsOf(name.text);
    if (words.length === 0) return;
    if (this.docs + 2 > this.docEntity.length) {
      this.docEntity = widened(this.docEntity);
      this.docName = widened(this.docName);
      this.docStart = widened(this.docStart);
    }
    const doc = this.docs++;
    this.docEntity[doc] = entity;
    this.docName[doc] = index;
    this.docStart[doc] = this.size;
    for (const { text, script, article } of words) {
      if (this.size === this.docTokens.length) {
        this.docTokens = widened(this.docTokens);
        this.docArticles = widened(this.docArticles);
      }
      this.docArticles[this.size] = article ? 1 : 0;
      this.docTokens[this.size++] = this.tokens.add(text, script);
    }
  }

  private entityOf(doc: number): IndexedEntity {
    return this.index.entities[this.docEntity[doc]!]!;
  }

  private nameOf(doc: number): Name {
    return this.entityOf(doc).names[this.docName[doc]!]!;
  }

  private folded(doc: number): string {
    const words: string[] = [];
    for (let i = this.docStart[doc]!; i < this.docStart[doc + 1]!; i++)
      words.push(this.tokens.texts[this.docTokens[i]!]!);
    return words.join(' ');
  }
}

/** Whether a word says little of which name it is: an initial, a title, a noun like «مدينة». */
const isGeneric = (text: string, script: Script): boolean =>
  text.length === 1 || scriptNames(script).generic.has(text);

/** What a word may stand for besides: «قرية» before a name sounds like قريت, the Italian ch like k. */
function otherSpellings({ text, script }: QueryWord): readonly string[] {
  if (script === 'Arab') return text.length > 3 && text.endsWith('ه') ? [`${text.slice(0, -1)}ت`] : [];
  return text.includes('ch') ? [text.replaceAll('ch', 'k')] : [];
}

/** Weight of a word of the query that the name has nothing like. */
const UNMATCHED = 0.8;
/** What a word of the name that the query lacks counts of its weight. */
const MISSING = 0.04;
/** What a generic word («قرية», Dr) counts of another's weight. */
const GENERIC = 0.3;
/** What is left of a similarity where only one of two words bears the article. */
const ARTICLE_DIFFERS = 0.88;

const ALEF = 0x627;
/** The article as it is written onto its word. */
const ARTICLES: Readonly<Record<Script, string>> = { Arab: 'ال', Latn: 'al' };

/** The words of a name or query: joiners joined, the article off. */
function wordsOf(text: string): readonly QueryWord[] {
  const words = readNameWords(text, scriptNames('Latn').elisions);
  const found: QueryWord[] = [];
  for (let i = 0; i < words.count; ) {
    const script: Script = words.form[i] === FORM.arabic ? 'Arab' : 'Latn';
    const names = scriptNames(script);
    let joined = '';
    let key = '';
    let article = false;
    for (; i < words.count; i++) {
      key = unitsToText(words.keys, words.keyStart[i]!, words.keyStart[i + 1]!);
      const runsOn = i + 1 < words.count && words.gap[i + 1]! <= GAP.soft;
      const isArticle =
        runsOn && joined === '' && (isAssimilated(words, i, key, names) || isArticleWord(key, names));
      const joiner = runsOn ? names.joiners.get(key) : undefined;
      if (isArticle) article = true;
      else if (joiner !== undefined) joined += joiner;
      else {
        i++;
        break;
      }
    }
    const word = joined === '' ? rejoined(key, names.joiners) : joined + key;
    // «ألبرت» begins with a letter of its own, not with the article.
    const isPlainAlef = text.charCodeAt(words.source[words.keyStart[i - 1]!]!) === ALEF;
    const hasArticle = isPlainAlef && isWithArticle(word, names.article);
    const bare = hasArticle ? word.slice(names.article.length) : word;
    if (bare !== '') found.push({ text: bare, script, article: article || hasArticle });
  }
  return found;
}

const isArticleWord = (key: string, names: ScriptNames): boolean =>
  names.articleForms.has(names.joiners.get(key) ?? '');

/** "as-Sarraj", "Ez Zuetina": the article with the letter that the next word begins with. */
function isAssimilated(words: NameWords, i: number, key: string, names: ScriptNames): boolean {
  return names.assimilatedArticles.has(key) && words.keys[words.keyStart[i + 1]!] === key.charCodeAt(1);
}

/**
 * The ways to read what was typed: as it stands, two words as one, a word without the article that is written onto it,
 * the first word without proclitics.
 */
function readQuery(query: string): readonly Query[] {
  const plain = wordsOf(query);
  const readings: Query[] = [{ words: plain, clitics: '', trust: 1 }];
  const [first, second] = plain;
  if (first === undefined) return readings;
  if (plain.length === 2 && second && first.script === second.script) {
    const joined = { ...first, text: first.text + (second.article ? 'al' : '') + second.text };
    readings.push({ words: [joined], clitics: '', joined: true, trust: 0.92, least: 0.8 });
  }
  if (plain.some(({ article }) => article)) readings.push(withArticles(plain));
  if (first.script === 'Arab') return [...readings, ...withoutProclitics(query)];
  if (!first.article && /^[ae]l.{4}/.test(first.text))
    readings.push({
      words: [{ ...first, text: first.text.slice(2), article: true }, ...plain.slice(1)],
      clitics: '',
      trust: 0.98,
    });
  return readings;
}

/** The article as part of its word, as a name in one word has it («ألبرت» without its hamza, Alshehri). */
const withArticles = (words: readonly QueryWord[]): Query => ({
  words: words.map((word) =>
    word.article ? { ...word, text: ARTICLES[word.script] + word.text, article: false } : word,
  ),
  clitics: '',
  trust: 0.99,
  least: 0.93,
});

function withoutProclitics(query: string): readonly Query[] {
  const words = readNameWords(query);
  const first = query.slice(words.start[0], words.end[0]);
  const rest = query.slice(words.end[0]);
  const readings: Query[] = [];
  for (const { written, fused } of scriptNames('Arab').proclitics.get(first.charCodeAt(0)) ?? []) {
    if (!first.startsWith(written) || first.length < written.length + 2) continue;
    const core = first.slice(written.length);
    if (!fused) readings.push({ words: wordsOf(core + rest), clitics: written, trust: CLITIC_TRUST });
    else if (core.startsWith('ل'))
      readings.push({ words: wordsOf(`ا${core}${rest}`), clitics: written, trust: CLITIC_TRUST });
  }
  return readings;
}

const CLITIC_TRUST = 0.97;
