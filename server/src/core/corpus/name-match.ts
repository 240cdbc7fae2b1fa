// The names of an index by their words, and how well a query and a name cover each other. Words are matched by sound
// (token-search.ts); what comes of it is ranked in name-search.ts.

import type { EntityIndex, IndexedEntity } from './entity-index.ts';
import type { Name } from './model.ts';
import { plainWords, type Query, type QueryWord, wordsOf } from './name-query.ts';
import { NameShortlist } from './name-shortlist.ts';
import { widened } from './name-trie.ts';
import { type Script, scriptNames } from './script-names.ts';
import { type TokenMatch, TokenSearch } from './token-search.ts';

/** How a candidate came to match. */
export type MatchWay = 'exact' | 'spelling' | 'part' | 'prefix' | 'similar' | 'other script';

/** A name that a query may mean; `doc` is its number in the matcher. */
export interface NameMatch {
  readonly doc: number;
  readonly score: number;
  readonly why: MatchWay;
  readonly allWords: boolean;
  readonly fromStart: boolean;
  readonly clitics: string;
}

/** How many words like one of the query are followed to their names: where it is the only one, and otherwise. */
const WORDS_ALONE = 120;
const WORDS_EACH = 60;
/** A word at least as similar as this is surely meant. */
const SURE = 0.7;
/** What is left of a similarity to another spelling of a word. */
const OTHER_SPELLING = 0.97;
/** Weight of a word of the query that the name has nothing like. */
const UNMATCHED = 0.8;
/** What a word of the name that the query lacks counts of its weight. */
const MISSING = 0.04;
/** What a generic word («قرية», Dr) counts of another's weight. */
const GENERIC = 0.3;
/** What is left of a similarity where the query has the article and the name none: who writes it means it. */
const ARTICLE_ADDED = 0.82;
/** The same where the name has the article and the query none: it is often left out. */
const ARTICLE_LEFT_OUT = 0.9;
/** What is left of a score where a word of the query is in no name, and the name has fewer words than the query. */
const FEWER_WORDS = 0.95;
/** How alike a word is to itself with a joiner before it: Hamid, Abd al-Hamid. */
const JOINER_DIFFERS = 0.85;
/** What is left of a score where the name that is being typed begins with another word. */
const BEGUN_WITHIN = 0.93;
/** Shorter words are not looked for behind a joiner. */
const LEAST_JOINED = 4;

/** How many words that were looked up are remembered. */
const KEPT = 100;

/** The names of an index by their words. Made once for an index; what it remembers changes no answer. */
export class NameMatcher {
  private readonly tokens = new TokenSearch();
  private docEntity = new Int32Array(1 << 10);
  private docName = new Int32Array(1 << 10);
  private docStart = new Int32Array(1 << 10);
  private docTokens = new Int32Array(1 << 12);
  /** Beside `docTokens`: 1 where the article stands before the word. */
  private docArticles = new Uint8Array(1 << 12);
  private docs = 0;
  private size = 0;
  private readonly shortlist: NameShortlist;
  /** Words last looked up: of a query that is being typed all but one come again. */
  private readonly found = new Map<string, readonly TokenMatch[]>();

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
    this.shortlist = new NameShortlist({
      names: this.docs,
      nameStart: this.docStart,
      namesOf: lists,
      namesStart: starts,
      rarity: (token) => this.rarity(token),
    });
  }

  /**
   * The names that `readings` of one query may mean, best first, each once. `complete`: the last word is being typed;
   * `allWords`: only names that have something like every word.
   */
  match(readings: readonly Query[], complete: boolean, allWords: boolean): readonly NameMatch[] {
    const best = new Map<number, NameMatch>();
    for (const reading of readings)
      for (const match of this.matchReading(reading, complete, allWords)) {
        const known = best.get(match.doc);
        if (known === undefined || known.score < match.score) best.set(match.doc, match);
      }
    return [...best.values()].sort(
      (a, b) => b.score - a.score || this.docName[a.doc]! - this.docName[b.doc]!,
    );
  }

  /** Names that hold words like those of the query, with how much of both is covered. */
  private matchReading(
    { words, clitics, joined, trust, least, begins }: Query,
    complete: boolean,
    allWords: boolean,
  ): readonly NameMatch[] {
    if (words.length === 0) return [];
    const perWord = words.map((word, i) =>
      this.like(word, complete && i === words.length - 1, words.length === 1 ? WORDS_ALONE : WORDS_EACH),
    );
    const likely = this.shortlist
      .likeliest(perWord, allWords)
      .filter((doc) => begins === undefined || plainWords(this.nameOf(doc).text).startsWith(begins));
    const scored = likely.map((doc): NameMatch => {
      const { score: covered, why, allWords: isSure, fromStart } = this.cover(doc, words, perWord);
      const score = complete && !fromStart ? covered * BEGUN_WITHIN : covered;
      const way = trust < 1 && why === 'exact' ? 'spelling' : why;
      const sure = isSure && joined !== true;
      return { doc, score: score * trust, why: way, allWords: sure, fromStart, clitics };
    });
    return least === undefined ? scored : scored.filter(({ score }) => score >= least);
  }

  /** The words like one of the query, by their numbers. */
  private like(word: QueryWord, asPrefix: boolean, limit: number): ReadonlyMap<number, TokenMatch> {
    const found = new Map<number, TokenMatch>();
    const note = (match: TokenMatch): void => {
      const known = found.get(match.token);
      if (known === undefined || known.similarity < match.similarity) found.set(match.token, match);
    };
    for (const match of this.soundingLike(word.text, word.script, asPrefix).slice(0, limit)) note(match);
    for (const other of otherSpellings(word))
      for (const match of this.soundingLike(other, word.script, asPrefix).slice(0, limit))
        if (match.similarity < 1) note({ ...match, similarity: match.similarity * OTHER_SPELLING });
    for (const joiner of new Set(scriptNames(word.script).joiners.values())) {
      const bare = word.text.startsWith(joiner) ? word.text.slice(joiner.length) : '';
      for (const other of [joiner + word.text, bare]) {
        const token = other.length < LEAST_JOINED ? undefined : this.tokens.find(other);
        if (token !== undefined) note({ token, similarity: JOINER_DIFFERS, prefix: false });
      }
    }
    return found;
  }

  /** The words that sound like `text`, most alike first. */
  private soundingLike(text: string, script: Script, asPrefix: boolean): readonly TokenMatch[] {
    const key = (asPrefix ? '^' : '=') + text;
    let found = this.found.get(key);
    if (found === undefined) {
      found = this.tokens.search(text, script, asPrefix, WORDS_ALONE);
      if (this.found.size >= KEPT) this.found.delete(this.found.keys().next().value!);
      this.found.set(key, found);
    }
    return found;
  }

  /** How well the query's words and the name's words cover each other, by weight. */
  private cover(
    doc: number,
    words: readonly QueryWord[],
    perWord: readonly ReadonlyMap<number, TokenMatch>[],
  ): Pick<NameMatch, 'score' | 'why' | 'allWords' | 'fromStart'> {
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
    let fromStart = false;
    words.forEach((word, i) => {
      const differs = word.article ? ARTICLE_ADDED : ARTICLE_LEFT_OUT;
      let best: TokenMatch | undefined;
      let place = -1;
      for (let k = 0; k < count; k++) {
        if (used[k]) continue;
        const match = perWord[i]!.get(this.docTokens[start + k]!);
        if (match === undefined) continue;
        const agrees = (this.docArticles[start + k] === 1) === word.article;
        const similarity = agrees ? match.similarity : match.similarity * differs;
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
      if (i === 0) fromStart = place === 0;
      if (place < lastPlace) inOrder = false;
      lastPlace = place;
      const weight = this.weight(best.token);
      wanted += weight;
      gained += weight * best.similarity;
      if (best.similarity >= ARTICLE_ADDED && this.tokens.texts[best.token] === word.text) exact++;
      if (best.similarity < SURE) allWords = false;
      if (best.prefix) prefix = true;
      if (this.tokens.scripts[best.token] !== word.script) across = true;
    });
    let missing = 0;
    for (let k = 0; k < count; k++) if (!used[k]) missing += this.weight(this.docTokens[start + k]!);
    const short = !allWords && count < words.length ? FEWER_WORDS : 1;
    const score = (gained / (wanted + MISSING * missing)) * (inOrder ? 1 : 0.97) * short;
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
    return { score, why, allWords, fromStart };
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

  /** The entity that bears a matched name. */
  entityOf(doc: number): IndexedEntity {
    return this.index.entities[this.docEntity[doc]!]!;
  }

  nameOf(doc: number): Name {
    return this.entityOf(doc).names[this.docName[doc]!]!;
  }

  /** The words of a matched name, folded. */
  foldedName(doc: number): string {
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
