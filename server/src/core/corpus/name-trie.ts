// Words and sequences of words as numbers, in typed arrays: what a million names fit into. Knows no entities.

const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/** Distinct words (sequences of UTF-16 units), numbered from 0 in the order of their first coming. */
export class WordTable {
  private units = new Uint16Array(1 << 12);
  private offsets = new Int32Array(1 << 10);
  private slots = new Int32Array(1 << 11).fill(-1);
  /** One bit for each look of a word (its ends and length): tells most unknown words without reading them whole. */
  private readonly looks = new Uint8Array(1 << 18);
  private count = 0;
  private length = 0;

  get size(): number {
    return this.count;
  }

  /** The number of the word `keys[from, to)`, or -1. */
  find(keys: Uint16Array, from: number, to: number): number {
    const look = lookOf(keys, from, to);
    if ((this.looks[look >> 3]! & (1 << (look & 7))) === 0) return -1;
    const mask = this.slots.length - 1;
    let slot = hashUnits(keys, from, to) & mask;
    for (let id = this.slots[slot]!; id >= 0; id = this.slots[slot]!) {
      if (this.equals(id, keys, from, to)) return id;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  findText(text: string): number {
    const keys = textUnits(text);
    return this.find(keys, 0, keys.length);
  }

  /** The number of the word, which is new where it was not yet there. */
  add(keys: Uint16Array, from: number, to: number): number {
    const known = this.find(keys, from, to);
    if (known >= 0) return known;
    if ((this.count + 1) * 2 > this.slots.length) this.rehash();
    while (this.length + (to - from) > this.units.length) this.units = widened(this.units);
    if (this.count + 2 > this.offsets.length) this.offsets = widened(this.offsets);
    const id = this.count++;
    const look = lookOf(keys, from, to);
    this.looks[look >> 3]! |= 1 << (look & 7);
    for (let i = from; i < to; i++) this.units[this.length++] = keys[i]!;
    this.offsets[id + 1] = this.length;
    this.place(id);
    return id;
  }

  addText(text: string): number {
    const keys = textUnits(text);
    return this.add(keys, 0, keys.length);
  }

  text(id: number): string {
    return String.fromCharCode(...this.units.subarray(this.offsets[id]!, this.offsets[id + 1]!));
  }

  /** Copies the units of a word to the front of `into`, which has room for them. */
  read(id: number, into: Uint16Array): void {
    const start = this.offsets[id]!;
    for (let i = this.offsets[id + 1]! - start - 1; i >= 0; i--) into[i] = this.units[start + i]!;
  }

  lengthOf(id: number): number {
    return this.offsets[id + 1]! - this.offsets[id]!;
  }

  private equals(id: number, keys: Uint16Array, from: number, to: number): boolean {
    const start = this.offsets[id]!;
    if (this.offsets[id + 1]! - start !== to - from) return false;
    for (let i = from; i < to; i++) if (keys[i] !== this.units[start + i - from]) return false;
    return true;
  }

  private place(id: number): void {
    const mask = this.slots.length - 1;
    let slot = hashUnits(this.units, this.offsets[id]!, this.offsets[id + 1]!) & mask;
    while (this.slots[slot]! >= 0) slot = (slot + 1) & mask;
    this.slots[slot] = id;
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    for (let id = 0; id < this.count; id++) this.place(id);
  }
}

/** A trie over numbered words. Node 0 is the root; every other node stands for one sequence of words. */
export class NameTrie {
  private parents = new Int32Array(1 << 10);
  private words = new Int32Array(1 << 10).fill(-1);
  private slots = new Int32Array(1 << 11).fill(-1);
  private entries = new Int32Array(1 << 10).fill(-1);
  private nexts = new Int32Array(1 << 10);
  private hasChildren = new Uint8Array(1 << 10);
  private nodeCount = 1;

  get nodes(): number {
    return this.nodeCount;
  }

  /** The node behind `node` over `word`, or -1. */
  child(node: number, word: number): number {
    const mask = this.slots.length - 1;
    let slot = hashPair(node, word) & mask;
    for (let id = this.slots[slot]!; id >= 0; id = this.slots[slot]!) {
      if (this.parents[id] === node && this.words[id] === word) return id;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Whether any name runs on behind `node`. */
  runsOn(node: number): boolean {
    return this.hasChildren[node] === 1;
  }

  /** The first entry at `node`, or -1; `next` gives those after it. */
  first(node: number): number {
    return this.entries[node]!;
  }

  next(entry: number): number {
    return this.nexts[entry]!;
  }

  /** Puts entry number `entry` (each once) at the end of `sequence`. Entries at one node keep the order they came in. */
  add(sequence: readonly number[], entry: number): void {
    let node = 0;
    for (const word of sequence) {
      const known = this.child(node, word);
      node = known >= 0 ? known : this.grow(node, word);
    }
    while (entry >= this.nexts.length) this.nexts = widened(this.nexts);
    this.nexts[entry] = -1;
    let last = this.entries[node]!;
    if (last < 0) {
      this.entries[node] = entry;
      return;
    }
    while (this.nexts[last]! >= 0) last = this.nexts[last]!;
    this.nexts[last] = entry;
  }

  private grow(parent: number, word: number): number {
    if ((this.nodeCount + 1) * 2 > this.slots.length) this.rehash();
    if (this.nodeCount === this.parents.length) {
      this.parents = widened(this.parents);
      this.words = widened(this.words);
      this.hasChildren = widened(this.hasChildren);
      this.entries = widened(this.entries).fill(-1, this.nodeCount);
    }
    const node = this.nodeCount++;
    this.parents[node] = parent;
    this.words[node] = word;
    this.hasChildren[parent] = 1;
    this.place(node);
    return node;
  }

  private place(node: number): void {
    const mask = this.slots.length - 1;
    let slot = hashPair(this.parents[node]!, this.words[node]!) & mask;
    while (this.slots[slot]! >= 0) slot = (slot + 1) & mask;
    this.slots[slot] = node;
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    for (let node = 1; node < this.nodeCount; node++) this.place(node);
  }
}

/** The UTF-16 units of `text`. */
export function textUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** FNV-1a over units, spread once more so that the low bits serve as slots. */
function hashUnits(keys: Uint16Array, from: number, to: number): number {
  let hash = HASH_START;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ keys[i]!, HASH_PRIME);
  return hash ^ (hash >>> 15);
}

/** 21 bits of the first two units, the last two and the length. */
function lookOf(keys: Uint16Array, from: number, to: number): number {
  const length = to - from;
  if (length < 2) return keys[from]! & 0x1fffff;
  let look = Math.imul(keys[from]! ^ length, 0x9e3779b1) ^ keys[from + 1]!;
  look = Math.imul(look, 0x85ebca6b) ^ keys[to - 1]!;
  look = Math.imul(look, 0xc2b2ae35) ^ keys[to - 2]!;
  return Math.imul(look, 0x27d4eb2f) >>> 11;
}

function hashPair(a: number, b: number): number {
  const hash = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** A typed array of twice the length with the same beginning. */
export function widened<A extends Uint8Array | Uint16Array | Int32Array>(array: A): A {
  const wide = new (array.constructor as new (length: number) => A)(array.length * 2);
  wide.set(array);
  return wide;
}
