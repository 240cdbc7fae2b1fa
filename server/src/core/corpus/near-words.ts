// The known words that are one slip away from a written one: a letter left out, put in, exchanged, or two swapped.
// Works by deletions: two words are one slip apart only if they agree once each has lost a letter at most (the idea of
// SymSpell, Wolf Garbe). Knows words, no names.

import type { WordTable } from './name-trie.ts';

/** Words shorter than this have too many neighbours to say anything. */
const SHORTEST = 4;

/** Finds near words among those of a table. Built once over the table; takes about eight slots for each word. */
export class NearWords {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(private readonly table: WordTable) {
    let total = 0;
    for (let id = 1; id < table.size; id++) total += table.lengthOf(id) + 1;
    let capacity = 16;
    while (capacity < total * 2) capacity *= 2;
    this.slots = new Int32Array(capacity);
    this.mask = capacity - 1;
    for (let id = 1; id < table.size; id++) {
      const word = table.text(id);
      if (word.length < SHORTEST) continue;
      for (const hash of deletionHashes(word)) this.put(hash, id);
    }
  }

  /** The words one slip away from `word` (folded); never `word` itself. */
  near(word: string): readonly number[] {
    if (word.length < SHORTEST) return [];
    const found = new Set<number>();
    for (const hash of deletionHashes(word)) {
      let slot = hash & this.mask;
      for (let id = this.slots[slot]!; id > 0; id = this.slots[slot]!) {
        if (!found.has(id) && isOneSlip(word, this.table.text(id))) found.add(id);
        slot = (slot + 1) & this.mask;
      }
    }
    return [...found];
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

/** Hashes of `word` and of `word` without each of its letters. */
function deletionHashes(word: string): readonly number[] {
  const hashes = [hashWithout(word, -1)];
  for (let i = 0; i < word.length; i++) hashes.push(hashWithout(word, i));
  return hashes;
}

function hashWithout(word: string, skipped: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++)
    if (i !== skipped) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
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
