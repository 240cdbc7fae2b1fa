// The known words that are one slip away from a written one: a letter left out, put in, exchanged, or two swapped.
// Works by deletions: two words are one slip apart only if they agree once each has lost a letter at most (the idea of
// SymSpell, Wolf Garbe). Knows words, no names.

import { type WordTable, widened } from './name-trie.ts';

/** Words shorter than this have too many neighbours to say anything. */
const SHORTEST = 4;
const BASE = 0x01000193;

/** The low bits of a polynomial hash are those of the last units: the high ones are mixed in. */
const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 7;

/** Finds near words among those of a table. Built once over the table; takes about eight slots for each word. */
export class NearWords {
  private readonly slots: Int32Array;
  private readonly mask: number;
  /** Of the word at hand; kept so that nothing is made for each of a million words. */
  private units = new Uint16Array(64);
  private hashes = new Int32Array(0);
  private beginnings = new Int32Array(0);
  private powers = new Int32Array(0);
  private hashCount = 0;

  constructor(private readonly table: WordTable) {
    let total = 0;
    for (let id = 1; id < table.size; id++) total += table.lengthOf(id) + 1;
    let capacity = 16;
    while (capacity < total * 2) capacity *= 2;
    this.slots = new Int32Array(capacity);
    this.mask = capacity - 1;
    for (let id = 1; id < table.size; id++) {
      const length = table.lengthOf(id);
      if (length < SHORTEST) continue;
      while (length > this.units.length) this.units = widened(this.units);
      table.read(id, this.units);
      this.hash(length);
      for (let i = 0; i < this.hashCount; i++) this.put(this.hashes[i]!, id);
    }
  }

  /** The words one slip away from `word` (folded); never `word` itself. */
  near(word: string): readonly number[] {
    if (word.length < SHORTEST) return [];
    const found = new Set<number>();
    while (word.length > this.units.length) this.units = widened(this.units);
    for (let i = 0; i < word.length; i++) this.units[i] = word.charCodeAt(i);
    this.hash(word.length);
    for (let i = 0; i < this.hashCount; i++) {
      let slot = this.hashes[i]! & this.mask;
      for (let id = this.slots[slot]!; id > 0; id = this.slots[slot]!) {
        if (!found.has(id) && isOneSlip(word, this.table.text(id))) found.add(id);
        slot = (slot + 1) & this.mask;
      }
    }
    return [...found];
  }

  /**
   * Hashes of the first `length` of `units`, whole and without each of them. A polynomial hash: what is left without one
   * unit comes of the hashes of what stands before and behind it.
   */
  private hash(length: number): void {
    if (this.hashes.length <= length) {
      this.hashes = new Int32Array(length * 2);
      this.beginnings = new Int32Array(length * 2);
      this.powers = new Int32Array(length * 2);
    }
    const { units, hashes, beginnings, powers } = this;
    powers[0] = 1;
    beginnings[0] = 0;
    for (let i = 0; i < length; i++) {
      powers[i + 1] = Math.imul(powers[i]!, BASE);
      beginnings[i + 1] = (Math.imul(beginnings[i]!, BASE) + units[i]!) | 0;
    }
    const whole = beginnings[length]!;
    hashes[0] = spread(whole);
    this.hashCount = 1;
    for (let i = 0; i < length; i++) {
      // Which of two letters alike is left out makes no difference.
      if (i > 0 && units[i] === units[i - 1]) continue;
      const power = powers[length - 1 - i]!;
      const behind = (whole - Math.imul(beginnings[i + 1]!, power)) | 0;
      hashes[this.hashCount++] = spread((Math.imul(beginnings[i]!, power) + behind) | 0);
    }
  }

  private put(hash: number, id: number): void {
    let slot = hash & this.mask;
    while (this.slots[slot]! > 0) {
      if (this.slots[slot] === id) return;
      slot = (slot + 1) & this.mask;
    }
    this.slots[slot] = id;
  }
}

/** Whether exactly one insertion, deletion, exchange or swap of neighbours makes `b` of `a`. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const left = endA - start;
  const right = endB - start;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
