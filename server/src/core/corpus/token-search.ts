// Finds the known words that sound like a given one. Tables by consonants, with one left out, and by beginnings give a
// shortlist in either script; the distance by sound and by letters ranks it. Knows words, no names.

import { skeletonOf, soundDistance, soundsOf } from '../language/phonetics.ts';
import type { Script } from './script-names.ts';

export interface TokenMatch {
  readonly token: number;
  /** 0…1; 1 for the same letters. */
  readonly similarity: number;
  /** The word typed is the beginning of this one. */
  readonly prefix: boolean;
}

/** How many words the tables shortlist for the distance. */
const SHORTLIST = 260;
/** Less alike than this is no match. */
const LEAST = 0.5;
/** How much of the likeness of two words of one script is that of their letters. */
const BY_LETTERS = 0.3;
/** Words with fewer classes of consonants than this are told apart by their vowels too. */
const TELLING = 4;

/** Distinct folded words with their sounds: `add` all, then `build`, then `search`. */
export class TokenSearch {
  readonly texts: string[] = [];
  readonly scripts: Script[] = [];
  /** In how many names each word stands. */
  readonly frequency: number[] = [];
  private readonly ids = new Map<string, number>();
  private readonly sounds: string[] = [];
  private masks = new Int32Array(0);
  private buckets = new Int32Array(1);
  private members = new Int32Array(0);
  private seen = new Uint8Array(0);

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
    this.sounds.push(soundsOf(word));
    return id;
  }

  /** The number of `word` (folded), if it was added. */
  find(word: string): number | undefined {
    return this.ids.get(word);
  }

  /** Makes the tables over all words added: one array of words by bucket. */
  build(): void {
    const size = this.texts.length;
    this.masks = new Int32Array(size);
    this.seen = new Uint8Array(size);
    let capacity = 1024;
    while (capacity < size * 8) capacity *= 2;
    const mask = capacity - 1;
    const buckets = new Int32Array(capacity + 1);
    const keys: number[] = [];
    const ends = new Int32Array(size);
    for (let token = 0; token < size; token++) {
      const sounds = this.sounds[token]!;
      this.masks[token] = maskOf(sounds);
      keysOfToken(this.texts[token]!, sounds, keys);
      ends[token] = keys.length;
    }
    for (const key of keys) buckets[(key & mask) + 1]!++;
    for (let i = 0; i < capacity; i++) buckets[i + 1]! += buckets[i]!;
    const fill = buckets.slice();
    this.members = new Int32Array(keys.length);
    for (let token = 0, i = 0; token < size; token++)
      for (; i < ends[token]!; i++) this.members[fill[keys[i]! & mask]!++] = token;
    this.buckets = buckets;
  }

  /** Words like `word` (folded), most alike first, `limit` at most. `asPrefix`: it may be the beginning of one. */
  search(word: string, script: Script, asPrefix: boolean, limit: number): readonly TokenMatch[] {
    const sounds = soundsOf(word);
    const found: TokenMatch[] = [];
    for (const token of this.shortlist(word, sounds, asPrefix)) {
      const match = this.compare(word, sounds, script, token, asPrefix);
      if (match.similarity >= LEAST) found.push(match);
    }
    found.sort((a, b) => b.similarity - a.similarity);
    return found.length > limit ? found.slice(0, limit) : found;
  }

  private compare(
    word: string,
    sounds: string,
    script: Script,
    token: number,
    asPrefix: boolean,
  ): TokenMatch {
    const other = this.texts[token]!;
    if (word === other) return { token, similarity: 1, prefix: false };
    const across = script !== this.scripts[token];
    const share = Math.min(1, word.length / other.length);
    // What is typed letter for letter comes before what only sounds like it.
    if (asPrefix && !across && other.startsWith(word))
      return { token, similarity: 0.95 + 0.04 * share, prefix: true };
    const target = this.sounds[token]!;
    const { whole, prefix } = soundDistance(sounds, target, across);
    const own = weightOf(sounds, across);
    const length = Math.max(own, weightOf(target, across), 1);
    let similarity = Math.max(0, 1 - whole / length) * 0.99;
    if (!across && similarity > 0.4)
      similarity = (1 - BY_LETTERS) * similarity + BY_LETTERS * letterSimilarity(word, other);
    if (!asPrefix) return { token, similarity, prefix: false };
    if (across) similarity *= 0.96;
    const begun = Math.max(0, 1 - prefix / Math.max(own, 1)) * (0.78 + 0.2 * share);
    return begun > similarity
      ? { token, similarity: begun, prefix: true }
      : { token, similarity, prefix: false };
  }

  /** The words that share a key with `word`, those with most sounds in common where there are many. */
  private shortlist(word: string, sounds: string, asPrefix: boolean): readonly number[] {
    const { buckets, members, seen, masks } = this;
    const bits = buckets.length - 2;
    const wanted = maskOf(sounds);
    const keys: number[] = [];
    keysOfQuery(word, sounds, asPrefix, keys);
    const found: number[] = [];
    for (const key of keys) {
      const bucket = key & bits;
      for (let i = buckets[bucket]!; i < buckets[bucket + 1]!; i++) {
        const token = members[i]!;
        if (seen[token] === 1) continue;
        seen[token] = 1;
        found.push(token);
      }
    }
    for (const token of found) seen[token] = 0;
    const exact = this.ids.get(word);
    if (found.length <= SHORTLIST)
      return exact === undefined || found.includes(exact) ? found : [exact, ...found];
    const apart = (token: number): number =>
      bitCount(asPrefix ? wanted & ~masks[token]! : wanted ^ masks[token]!);
    const counts = new Int32Array(33);
    for (const token of found) counts[apart(token)]!++;
    let most = 0;
    for (let sum = counts[0]!; most < 32 && sum < SHORTLIST; sum += counts[most]!) most++;
    const short = found.filter((token) => apart(token) <= most).slice(0, SHORTLIST * 3);
    return exact === undefined || short.includes(exact) ? short : [exact, ...short];
  }
}

// Kinds of keys, mixed into their hash so that one table holds them all.
const SKELETON = 1;
const SKELETON_LESS_ONE = 2;
const LEVELLED = 3;
const LEVELLED_LESS_ONE = 4;
const BEGINNING = 5;
const SKELETON_BEGINNING = 6;
/** Longest beginnings that have a key of their own. */
const LONGEST_BEGINNING = 4;
const LONGEST_SKELETON_BEGINNING = 3;

/** The keys that a known word is kept under. */
function keysOfToken(word: string, sounds: string, keys: number[]): void {
  const skeleton = skeletonOf(sounds);
  keys.push(hashOf(skeleton, SKELETON, -1));
  if (skeleton.length >= TELLING) pushWithoutOne(skeleton, SKELETON_LESS_ONE, keys);
  if (skeleton.length < TELLING) {
    const level = levelled(sounds);
    keys.push(hashOf(level, LEVELLED, -1));
    pushWithoutOne(level, LEVELLED_LESS_ONE, keys);
  }
  for (let length = 1; length <= LONGEST_BEGINNING && length <= word.length; length++)
    keys.push(hashOf(word.slice(0, length), BEGINNING, -1));
  for (let length = 2; length <= LONGEST_SKELETON_BEGINNING && length <= skeleton.length; length++)
    keys.push(hashOf(skeleton.slice(0, length), SKELETON_BEGINNING, -1));
}

/** The keys under which the words like `word` are kept: the same, one more or one less consonant, one other. */
function keysOfQuery(word: string, sounds: string, asPrefix: boolean, keys: number[]): void {
  const skeleton = skeletonOf(sounds);
  keys.push(hashOf(skeleton, SKELETON, -1));
  if (skeleton.length >= TELLING - 1) keys.push(hashOf(skeleton, SKELETON_LESS_ONE, -1));
  if (skeleton.length >= TELLING) {
    pushWithoutOne(skeleton, SKELETON, keys);
    pushWithoutOne(skeleton, SKELETON_LESS_ONE, keys);
  }
  if (skeleton.length <= TELLING) {
    const level = levelled(sounds);
    keys.push(hashOf(level, LEVELLED, -1), hashOf(level, LEVELLED_LESS_ONE, -1));
    pushWithoutOne(level, LEVELLED, keys);
    pushWithoutOne(level, LEVELLED_LESS_ONE, keys);
  }
  if (!asPrefix) return;
  keys.push(hashOf(word.slice(0, LONGEST_BEGINNING), BEGINNING, -1));
  if (skeleton.length >= 2)
    keys.push(hashOf(skeleton.slice(0, LONGEST_SKELETON_BEGINNING), SKELETON_BEGINNING, -1));
}

function pushWithoutOne(text: string, kind: number, keys: number[]): void {
  for (let i = 0; i < text.length; i++) if (text[i] !== text[i - 1]) keys.push(hashOf(text, kind, i));
}

/** FNV-1a over `text` without the unit at `skipped`. */
function hashOf(text: string, kind: number, skipped: number): number {
  let hash = Math.imul(0x811c9dc5 ^ kind, 0x01000193);
  for (let i = 0; i < text.length; i++)
    if (i !== skipped) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
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
  '@': 'a',
};

/** Sounds with those that are easily exchanged made one, doubles once. */
function levelled(sounds: string): string {
  let text = '';
  for (const sound of sounds) {
    const level = LEVEL[sound] ?? sound;
    if (level !== text[text.length - 1]) text += level;
  }
  return text;
}

/** One bit for each levelled sound that occurs. */
function maskOf(sounds: string): number {
  let mask = 0;
  for (const sound of sounds) {
    const level = LEVEL[sound] ?? sound;
    if (level !== '') mask |= 1 << (level.charCodeAt(0) & 31);
  }
  return mask;
}

function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Length in sounds, vowels counted low: how much a distance has to be to tell two words apart. */
function weightOf(sounds: string, across: boolean): number {
  const weights = across ? WEIGHTS_ACROSS : WEIGHTS;
  let sum = 0;
  for (let i = 0; i < sounds.length; i++) sum += weights[sounds.charCodeAt(i)]!;
  return sum;
}

function weightTable(vowel: number): Float32Array {
  const table = new Float32Array(128).fill(1);
  for (const letter of 'aeiou') table[letter.charCodeAt(0)] = vowel;
  table['3'.charCodeAt(0)] = 0.4;
  table['@'.charCodeAt(0)] = vowel;
  return table;
}

const WEIGHTS = weightTable(0.7);
const WEIGHTS_ACROSS = weightTable(0.3);

/** Length of a romanised word without the silent h of its feminine ending (Zahrah, Zahra). */
const lengthHeard = (word: string): number =>
  word.length > 3 && word.endsWith('h') && 'ae'.includes(word[word.length - 2]!)
    ? word.length - 1
    : word.length;

/** Share of letters that two words have in common by their places, swaps allowed, a silent last h left out. */
function letterSimilarity(a: string, b: string): number {
  const height = lengthHeard(a);
  const width = lengthHeard(b) + 1;
  if (letterRows[0].length < width)
    letterRows = [new Uint8Array(width * 2), new Uint8Array(width * 2), new Uint8Array(width * 2)];
  let [before, last, row] = letterRows;
  for (let j = 0; j < width; j++) last[j] = j;
  for (let i = 1; i <= height; i++) {
    const unit = a.charCodeAt(i - 1);
    row[0] = i;
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      let best = last[j - 1]! + (unit === other ? 0 : 1);
      if (last[j]! + 1 < best) best = last[j]! + 1;
      if (row[j - 1]! + 1 < best) best = row[j - 1]! + 1;
      const swaps = i > 1 && j > 1 && unit === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other;
      if (swaps && before[j - 2]! + 1 < best) best = before[j - 2]! + 1;
      row[j] = best;
    }
    [before, last, row] = [last, row, before];
  }
  return 1 - last[width - 1]! / Math.max(height, width - 1, 1);
}

/** Rows of the table of `letterSimilarity`, kept between calls. */
let letterRows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const;
