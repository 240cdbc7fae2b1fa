// Finds the known words that sound like a given one: an inverted index over pairs of sounds and of consonant classes
// gives a shortlist, the distance by sound ranks it. Knows words, no names.

import { skeletonOf, soundDistance, soundsOf } from '../language/phonetics.ts';
import { widened } from './name-trie.ts';
import type { Script } from './script-names.ts';

export interface TokenMatch {
  readonly token: number;
  /** 0…1; 1 for the same letters. */
  readonly similarity: number;
  /** The word typed is the beginning of this one. */
  readonly prefix: boolean;
}

/** How many words the pairs of sounds shortlist for the distance. */
const SHORTLIST = 220;
/** Less alike than this is no match. */
const LEAST = 0.5;

/** Distinct folded words with their sounds, and the index over them. */
export class TokenSearch {
  readonly texts: string[] = [];
  readonly scripts: Script[] = [];
  /** In how many names each word stands. */
  readonly frequency: number[] = [];
  private readonly ids = new Map<string, number>();
  private readonly sounds: string[] = [];
  private readonly gramCounts: number[] = [];
  private readonly postings = new Map<number, Postings>();
  private overlap = new Uint8Array(0);

  /** The number of `word` (folded), which is new where it was not yet there. */
  add(word: string, script: Script): number {
    const known = this.ids.get(word);
    if (known !== undefined) {
      this.frequency[known]!++;
      return known;
    }
    const id = this.texts.push(word) - 1;
    this.ids.set(word, id);
    this.scripts.push(script);
    this.frequency.push(1);
    const sounds = soundsOf(word);
    this.sounds.push(sounds);
    const grams = gramsOf(sounds);
    this.gramCounts.push(grams.length);
    for (const gram of grams) {
      let list = this.postings.get(gram);
      if (list === undefined) {
        list = new Postings();
        this.postings.set(gram, list);
      }
      list.push(id);
    }
    return id;
  }

  find(word: string): number | undefined {
    return this.ids.get(word);
  }

  /** Words like `word` (folded), most alike first, `limit` at most. `asPrefix`: it may be the beginning of one. */
  search(word: string, script: Script, asPrefix: boolean, limit: number): readonly TokenMatch[] {
    const sounds = soundsOf(word);
    const found: TokenMatch[] = [];
    for (const token of this.shortlist(sounds, asPrefix)) {
      const match = this.compare(word, sounds, script, token, asPrefix);
      if (match.similarity >= LEAST) found.push(match);
    }
    const exact = this.ids.get(word);
    if (exact !== undefined && !found.some(({ token }) => token === exact))
      found.push({ token: exact, similarity: 1, prefix: false });
    return found.sort((a, b) => b.similarity - a.similarity).slice(0, limit);
  }

  /** How alike a word is to a known one. */
  compare(word: string, sounds: string, script: Script, token: number, asPrefix: boolean): TokenMatch {
    const other = this.texts[token]!;
    if (word === other) return { token, similarity: 1, prefix: false };
    const across = script !== this.scripts[token];
    const target = this.sounds[token]!;
    const { whole, prefix } = soundDistance(sounds, target, across);
    const length = Math.max(weight(sounds, across), weight(target, across), 1);
    let similarity = Math.max(0, 1 - whole / length) * 0.99;
    if (!across) similarity = 0.6 * similarity + 0.4 * letterSimilarity(word, other);
    if (!asPrefix) return { token, similarity, prefix: false };
    const share = Math.min(1, word.length / other.length);
    // What is typed letter for letter comes before what only sounds like it.
    if (!across && other.startsWith(word)) return { token, similarity: 0.95 + 0.04 * share, prefix: true };
    if (across) similarity *= 0.96;
    const begun = Math.max(0, 1 - prefix / Math.max(weight(sounds, across), 1)) * (0.78 + 0.2 * share);
    return begun > similarity
      ? { token, similarity: begun, prefix: true }
      : { token, similarity, prefix: false };
  }

  /** The words that share most pairs with `sounds`. */
  private shortlist(sounds: string, asPrefix: boolean): readonly number[] {
    if (this.overlap.length < this.texts.length) this.overlap = new Uint8Array(this.texts.length * 2);
    const { overlap, gramCounts } = this;
    const grams = gramsOf(sounds).filter((gram) => !asPrefix || !endsWord(gram));
    const touched: number[] = [];
    for (const gram of grams) {
      const list = this.postings.get(gram);
      if (list === undefined) continue;
      for (let i = 0; i < list.length; i++) {
        const token = list.items[i]!;
        if (overlap[token] === 0) touched.push(token);
        overlap[token]!++;
      }
    }
    const buckets: number[][] = Array.from({ length: 33 }, () => []);
    for (const token of touched) {
      const shared = overlap[token]!;
      overlap[token] = 0;
      const share = asPrefix
        ? (shared / grams.length) * 0.9 + (0.1 * shared) / gramCounts[token]!
        : (2 * shared) / (grams.length + gramCounts[token]!);
      buckets[Math.min(32, Math.floor(share * 32))]!.push(token);
    }
    const short: number[] = [];
    for (let i = 32; i >= 6 && short.length < SHORTLIST; i--)
      short.push(...buckets[i]!.slice(0, SHORTLIST * 2));
    return short;
  }
}

class Postings {
  items = new Int32Array(4);
  length = 0;

  push(id: number): void {
    if (this.items[this.length - 1] === id && this.length > 0) return;
    if (this.length === this.items.length) this.items = widened(this.items);
    this.items[this.length++] = id;
  }
}

const START = 1;
const END = 2;
const SKELETON = 1 << 14;

const endsWord = (gram: number): boolean => (gram & 127) === END;

/** Pairs of neighbouring sounds, vowels levelled, and of consonant classes, each once. */
function gramsOf(sounds: string): readonly number[] {
  const grams = new Set<number>();
  addPairs(grams, levelled(sounds), 0);
  addPairs(grams, skeletonOf(sounds), SKELETON);
  return [...grams];
}

function addPairs(grams: Set<number>, text: string, flag: number): void {
  let before = START;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : END;
    grams.add(flag | (before << 7) | unit);
    before = unit;
  }
}

const LEVEL: Readonly<Record<string, string>> = {
  e: 'i',
  y: 'i',
  o: 'u',
  w: 'u',
  v: 'f',
  p: 'b',
  q: 'k',
  g: 'k',
  G: 'k',
  x: 'k',
  c: 'S',
  T: 't',
  D: 'd',
  Z: 'z',
  '3': '',
  h: '',
};

function levelled(sounds: string): string {
  let text = '';
  for (const sound of sounds) {
    const level = LEVEL[sound] ?? sound;
    if (level !== text[text.length - 1]) text += level;
  }
  return text;
}

/** Length in sounds, vowels counted low: how much a distance has to be to tell two words apart. */
function weight(sounds: string, across: boolean): number {
  let sum = 0;
  for (const sound of sounds) sum += 'aeiou'.includes(sound) ? (across ? 0.3 : 0.7) : sound === '3' ? 0.4 : 1;
  return sum;
}

/** Share of letters that two words have in common by their places, swaps allowed. */
function letterSimilarity(a: string, b: string): number {
  const width = b.length + 1;
  let before: number[] = [];
  let last = Array.from({ length: width }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j < width; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(last[j - 1]! + (same ? 0 : 1), last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return 1 - last[width - 1]! / Math.max(a.length, b.length, 1);
}
