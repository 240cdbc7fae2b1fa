// Walks the words of a text through the trie of names and tells every stretch that spells one: with proclitics cut off,
// joiners joined, the article added or dropped, spaces lost or gained. Judges nothing: what a hit is worth is decided
// in name-reading.ts.

import { type EntityIndex, rejoined } from '../corpus/entity-index.ts';
import { textUnits } from '../corpus/name-trie.ts';
import { FORM, GAP, type NameWords, unitsToText } from '../corpus/name-words.ts';
import { type ScriptNames, scriptNames } from '../corpus/script-names.ts';

/** What a hit took liberties with. Bits. */
export const LIBERTY = {
  articleAdded: 1,
  articleDropped: 2,
  spacing: 4,
  possessive: 8,
  enclitic: 16,
  /** The alef of «ليبياً» was cut off. */
  accusative: 32,
} as const;

/** A stretch of words that spells the names at a node of the trie. */
export interface NameHit {
  readonly first: number;
  /** Offset in `keys` at which the name begins: behind a proclitic, or at the first ل of a fused «لل». */
  readonly from: number;
  /** Preposition and article have fused («للجيش»). */
  readonly fused: boolean;
  /** Last word, inclusive. */
  readonly last: number;
  /** Offset in `keys` at which the name ends. */
  readonly to: number;
  readonly node: number;
  readonly liberties: number;
}

const LAM = 0x644;
const ALEF = 0x627;
const FATHATAN = 0x64b;
/** No name is longer in words: a bound on the work per word. */
const LONGEST = 16;

/** Every hit in `words`, in the order of their first words. */
export function scanNames(words: NameWords, index: EntityIndex): readonly NameHit[] {
  const scan = new NameScan(words, index);
  for (let i = 0; i < words.count; i++) scan.at(i);
  return scan.hits;
}

/** The start of the name that is being followed. */
interface Begin {
  readonly first: number;
  readonly from: number;
  readonly fused: boolean;
}

class NameScan {
  readonly hits: NameHit[] = [];
  private readonly arabic = scriptNames('Arab');
  private readonly latin = scriptNames('Latn');
  private readonly article = textUnits(this.arabic.article);
  private readonly enclitics = this.arabic.enclitics.map(textUnits);
  /** First letters of the joiners that are written in one with the next word in more ways than one. */
  private readonly rejoined = new Set([...this.latin.joiners.keys()].map((joiner) => joiner.charCodeAt(0)));
  private scratch = new Uint16Array(64);

  constructor(
    private readonly words: NameWords,
    private readonly index: EntityIndex,
  ) {}

  /** All names that begin with word `i`, or behind its proclitics. */
  at(i: number): void {
    const { keys, keyStart, form } = this.words;
    const from = keyStart[i]!;
    this.begin({ first: i, from, fused: false }, from, []);
    if (form[i] !== FORM.arabic) return;
    for (const { written, fused } of this.arabic.proclitics.get(this.rawUnit(from)) ?? []) {
      const core = from + written.length;
      if (keyStart[i + 1]! - core < 2 || !this.startsWith(from, written)) continue;
      if (!fused) this.begin({ first: i, from: core, fused: false }, core, []);
      else if (keys[core] === LAM) {
        const begin = { first: i, from: core - 1, fused: true };
        this.begin(begin, core, [ALEF]);
        // The two ل of the article and of the word itself are one behind the preposition: لليبيين = ل + الليبيين.
        this.begin(begin, core, [ALEF, LAM]);
      }
    }
  }

  /** Follows the names that begin with `prefix` and the rest of the first word from `from`. */
  private begin(begin: Begin, from: number, prefix: readonly number[]): void {
    const { keyStart, form } = this.words;
    const { words: table, trie } = this.index;
    const i = begin.first;
    const id = this.find(prefix, from, keyStart[i + 1]!);
    const node = id < 0 ? -1 : trie.child(0, id);
    if (node >= 0) this.reached(begin, i, keyStart[i + 1]!, node, 0);
    if (id >= 0 && prefix.length === 0) this.joined(begin, 0, i, id, 0);
    this.cutEndings(begin, 0, i, from, prefix, id);
    if (prefix.length > 0) return;
    this.spaceGained(begin, i, from);
    const arabic = form[i] === FORM.arabic;
    if (node < 0 && arabic && this.hasArticle(from, i)) {
      const bare = table.find(this.words.keys, from + this.article.length, keyStart[i + 1]!);
      const child = bare < 0 ? -1 : trie.child(0, bare);
      if (child >= 0) this.reached(begin, i, keyStart[i + 1]!, child, LIBERTY.articleAdded);
    } else if (node < 0 && id >= 0 && !arabic) {
      const child = this.index.withArticle[id]! > 0 ? trie.child(0, this.index.withArticle[id]!) : -1;
      if (child >= 0) this.reached(begin, i, keyStart[i + 1]!, child, LIBERTY.articleDropped);
    }
    if (id < 0) this.unknownWord(begin, i, from);
  }

  /** A node was reached with the end of word `last`: tells it, and goes on. */
  private reached(begin: Begin, last: number, to: number, node: number, liberties: number): void {
    const { trie } = this.index;
    if (trie.first(node) >= 0)
      this.hits.push({ first: begin.first, from: begin.from, fused: begin.fused, last, to, node, liberties });
    if (trie.runsOn(node)) this.goOn(begin, last + 1, node, liberties);
  }

  private goOn(begin: Begin, i: number, node: number, liberties: number): void {
    const { keys, keyStart, gap, count, form } = this.words;
    if (i >= count || gap[i]! > GAP.soft || i - begin.first >= LONGEST) return;
    const { words: table, trie, withArticle } = this.index;
    const from = keyStart[i]!;
    const to = keyStart[i + 1]!;
    const id = table.find(keys, from, to);
    const child = id < 0 ? -1 : trie.child(node, id);
    if (child >= 0) this.reached(begin, i, to, child, liberties);
    if (id >= 0) this.joined(begin, node, i, id, liberties);
    else this.rewritten(begin, node, i, from, liberties);
    this.cutEndings(begin, node, i, from, [], id, liberties);
    if (child >= 0) return;
    if (id >= 0 && withArticle[id]! > 0) {
      const other = trie.child(node, withArticle[id]!);
      if (other >= 0) this.reached(begin, i, to, other, liberties | LIBERTY.articleDropped);
    }
    if (form[i] === FORM.arabic && this.hasArticle(from, i)) {
      const bare = table.find(keys, from + this.article.length, to);
      const other = bare < 0 ? -1 : trie.child(node, bare);
      if (other >= 0) this.reached(begin, i, to, other, liberties | LIBERTY.articleAdded);
    }
  }

  /** A joiner (عبد, al-) and the words that it joins, as one word. */
  private joined(begin: Begin, node: number, i: number, id: number, liberties: number): void {
    if (this.index.joiner[id] !== 1) return;
    const { keys, keyStart, gap, count } = this.words;
    const { words: table } = this.index;
    const names = this.namesOf(i);
    let text = names.joiners.get(table.text(id)) ?? '';
    let bare = -1;
    for (let next = i + 1; next < count && gap[next]! <= GAP.soft; next++) {
      const key = unitsToText(keys, keyStart[next]!, keyStart[next + 1]!);
      const stem = unitsToText(keys, keyStart[next]!, this.words.stem[next]!);
      if (names.articleForms.has(text)) bare = table.findText(key);
      this.try(begin, node, next, keyStart[next + 1]!, table.findText(text + key), liberties);
      if (stem !== key) {
        const known = table.findText(text + stem);
        this.try(begin, node, next, this.words.stem[next]!, known, liberties | LIBERTY.possessive);
      }
      // «al-» before a name that is known without it.
      if (bare >= 0 && i !== begin.first)
        this.try(begin, node, next, keyStart[next + 1]!, bare, liberties | LIBERTY.articleAdded);
      const joined = names.joiners.get(key);
      if (joined === undefined) return;
      text += joined;
    }
  }

  private try(begin: Begin, node: number, last: number, to: number, id: number, liberties: number): void {
    const child = id < 0 ? -1 : this.index.trie.child(node, id);
    if (child < 0) return;
    if ((liberties & LIBERTY.possessive) === 0) this.reached(begin, last, to, child, liberties);
    else if (this.index.trie.first(child) >= 0)
      this.hits.push({
        first: begin.first,
        from: begin.from,
        fused: begin.fused,
        last,
        to,
        node: child,
        liberties,
      });
  }

  /** A word in one with a joiner that has another joined form: Abdulrahman. */
  private rewritten(begin: Begin, node: number, i: number, from: number, liberties: number): void {
    const { keys, keyStart, form } = this.words;
    if (form[i] === FORM.arabic || !this.rejoined.has(keys[from]!)) return;
    const written = unitsToText(keys, from, keyStart[i + 1]!);
    const text = rejoined(written, this.latin.joiners);
    if (text !== written)
      this.try(begin, node, i, keyStart[i + 1]!, this.index.words.findText(text), liberties);
  }

  /** Endings that are no part of the name: "'s", «نا» on a word that is none with it, the alef of the accusative. */
  private cutEndings(
    begin: Begin,
    node: number,
    i: number,
    from: number,
    prefix: readonly number[],
    whole: number,
    liberties = 0,
  ): void {
    const { keyStart, stem, form } = this.words;
    const to = keyStart[i + 1]!;
    const arabic = form[i] === FORM.arabic;
    const mayBeAccusative = arabic && this.words.keys[to - 1] === ALEF;
    if (stem[i] === to && !mayBeAccusative && (!arabic || whole >= 0)) return;
    const cut = (end: number, liberty: number): void => {
      if (end - from + prefix.length < 2) return;
      const id = this.find(prefix, from, end);
      const child = id < 0 ? -1 : this.index.trie.child(node, id);
      if (child < 0 || this.index.trie.first(child) < 0) return;
      const { first, from: start, fused } = begin;
      this.hits.push({
        first,
        from: start,
        fused,
        last: i,
        to: end,
        node: child,
        liberties: liberties | liberty,
      });
    };
    if (stem[i]! < to) cut(stem[i]!, LIBERTY.possessive);
    if (!arabic) return;
    if (mayBeAccusative && this.hasFathatan(i)) cut(to - 1, LIBERTY.accusative);
    if (whole >= 0) return;
    for (const ending of this.enclitics)
      if (to - from > ending.length + 3 && this.endsWith(to, ending))
        cut(to - ending.length, LIBERTY.enclitic);
  }

  /** Two written words that are one in the name: «بن غازي». */
  private spaceGained(begin: Begin, i: number, from: number): void {
    const { keys, keyStart, gap, count, form } = this.words;
    const next = i + 1;
    if (next >= count || gap[next]! === GAP.none || gap[next]! > GAP.hyphen || form[i] === FORM.digits)
      return;
    if ((form[i] === FORM.arabic) !== (form[next] === FORM.arabic)) return;
    // The letters of neighbours lie side by side in `keys`.
    const id = this.index.words.find(keys, from, keyStart[next + 1]!);
    if (id >= 0) this.try(begin, 0, next, keyStart[next + 1]!, id, LIBERTY.spacing);
  }

  /** A word that no name has: two names' words written in one («فائزالسراج»), or a joined form (Abdulrahman). */
  private unknownWord(begin: Begin, i: number, from: number): void {
    const { keys, keyStart, form } = this.words;
    const to = keyStart[i + 1]!;
    this.rewritten(begin, 0, i, from, 0);
    if (form[i] !== FORM.arabic || to - from < 7) return;
    for (let split = from + 3; split <= to - 4; split++) {
      if (keys[split] !== ALEF || keys[split + 1] !== LAM) continue;
      const id = this.index.words.find(keys, from, split);
      const child = id < 0 ? -1 : this.index.trie.child(0, id);
      if (child < 0) continue;
      const rest = this.index.words.find(keys, split, to);
      this.try(begin, child, i, to, rest, LIBERTY.spacing);
    }
  }

  private find(prefix: readonly number[], from: number, to: number): number {
    const { keys } = this.words;
    if (prefix.length === 0) return this.index.words.find(keys, from, to);
    const length = prefix.length + to - from;
    if (length > this.scratch.length) this.scratch = new Uint16Array(length * 2);
    this.scratch.set(prefix);
    for (let at = from, out = prefix.length; at < to; at++, out++) this.scratch[out] = keys[at]!;
    return this.index.words.find(this.scratch, 0, length);
  }

  private namesOf(i: number): ScriptNames {
    return this.words.form[i] === FORM.arabic ? this.arabic : this.latin;
  }

  /** The letter as written, not folded: the question's «أ» is told from «ا». */
  private rawUnit(at: number): number {
    return this.words.text.charCodeAt(this.words.source[at]!);
  }

  private startsWith(at: number, written: string): boolean {
    for (let i = 0; i < written.length; i++) if (this.rawUnit(at + i) !== written.charCodeAt(i)) return false;
    return true;
  }

  private endsWith(to: number, ending: Uint16Array): boolean {
    const { keys } = this.words;
    for (let k = 1; k <= ending.length; k++) if (keys[to - k] !== ending[ending.length - k]) return false;
    return true;
  }

  /** Whether an Arabic word from `from` is the article and three letters or more. */
  private hasArticle(from: number, i: number): boolean {
    const { keys, keyStart } = this.words;
    const { article } = this;
    if (keyStart[i + 1]! - from < article.length + 3) return false;
    for (let k = 0; k < article.length; k++) if (keys[from + k] !== article[k]) return false;
    return true;
  }

  private hasFathatan(i: number): boolean {
    const { text, start, end } = this.words;
    for (let at = end[i]! - 1; at > start[i]! && at >= end[i]! - 3; at--)
      if (text.charCodeAt(at) === FATHATAN) return true;
    return false;
  }
}
