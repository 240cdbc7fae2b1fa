// Which names of an index are worth comparing with a query, word by word: those that the words like the query's stand in,
// weighed by how alike and how rare these are. Knows words and names by their numbers alone.

import type { TokenMatch } from './token-search.ts';

/** The tables of an index: its names by number, each a sequence of words. */
export interface NameTables {
  /** How many names there are. */
  readonly names: number;
  /** By name: where its words begin; one more entry than names. */
  readonly nameStart: Int32Array;
  /** The names that each word stands in, from `namesStart[word]` on. */
  readonly namesOf: Int32Array;
  readonly namesStart: Int32Array;
  /** How much a word tells, by how few names have it. */
  readonly rarity: (word: number) => number;
}

type Likes = readonly ReadonlyMap<number, TokenMatch>[];

/** How many names are compared with the query word by word. */
const COVERED = 200;
/** Steps that likely names are sorted into. */
const STEPS = 4096;

/** Finds likely names. Its arrays are kept from one query to the next; what is in them is not. */
export class NameShortlist {
  private readonly sums: Float32Array;
  /** The names that the words of a reading touch, and beside them how much speaks for each. */
  private readonly touched: Int32Array;
  private readonly ranks: Float32Array;
  /** How many words of a reading each name was reached by. */
  private readonly reached: Uint8Array;

  constructor(private readonly tables: NameTables) {
    this.sums = new Float32Array(tables.names);
    this.touched = new Int32Array(tables.names);
    this.ranks = new Float32Array(tables.names);
    this.reached = new Uint8Array(tables.names);
  }

  /**
   * The likeliest names for a query, of whose words `perWord` has the like. `allWords`: only names that have something
   * like every word.
   */
  likeliest(perWord: Likes, allWords: boolean): readonly number[] {
    return this.best(allWords ? this.touchAll(perWord) : this.touchAny(perWord));
  }

  /** Puts the names that have a word like any of the query's into `touched`, and gives their number. */
  private touchAny(perWord: Likes): number {
    const { namesOf, namesStart, rarity } = this.tables;
    let count = 0;
    for (const matches of perWord)
      for (const { token, similarity } of matches.values()) {
        const weight = similarity * rarity(token);
        for (let i = namesStart[token]!; i < namesStart[token + 1]!; i++) {
          const doc = namesOf[i]!;
          if (this.sums[doc] === 0) this.touched[count++] = doc;
          this.sums[doc]! += weight;
        }
      }
    return count;
  }

  /** The same for those that have a word like each of the query's; the words that fewest names have come first. */
  private touchAll(perWord: Likes): number {
    const { touched, sums, reached } = this;
    const { namesOf, namesStart, rarity } = this.tables;
    const namesWith = (matches: ReadonlyMap<number, TokenMatch>): number => {
      let sum = 0;
      for (const token of matches.keys()) sum += namesStart[token + 1]! - namesStart[token]!;
      return sum;
    };
    const order = perWord
      .map((matches) => ({ matches, names: namesWith(matches) }))
      .sort((a, b) => a.names - b.names);
    let count = 0;
    order.forEach(({ matches }, word) => {
      if (word > 0 && count === 0) return;
      for (const { token, similarity } of matches.values()) {
        const weight = similarity * rarity(token);
        for (let i = namesStart[token]!; i < namesStart[token + 1]!; i++) {
          const doc = namesOf[i]!;
          if (word === 0 && reached[doc] === 0) touched[count++] = doc;
          else if (reached[doc]! < word || reached[doc] === 0) continue;
          reached[doc] = word + 1;
          sums[doc]! += weight;
        }
      }
      let left = 0;
      for (let i = 0; i < count; i++) {
        const doc = touched[i]!;
        if (reached[doc] === word + 1) touched[left++] = doc;
        else {
          reached[doc] = 0;
          sums[doc] = 0;
        }
      }
      count = left;
    });
    for (let i = 0; i < count; i++) reached[touched[i]!] = 0;
    return count;
  }

  /**
   * Of the first `count` of `touched` the names with the highest sums, `COVERED` and what is level with the last of them
   * (but no more than twice as many); the sums are cleared. A common word touches tens of thousands: nothing is made for
   * each, and they are put into steps rather than sorted.
   */
  private best(count: number): readonly number[] {
    const { touched, sums } = this;
    const { nameStart } = this.tables;
    let most = 0;
    for (let i = 0; i < count; i++) {
      const doc = touched[i]!;
      const sum = sums[doc]! / (1 + 0.15 * (nameStart[doc + 1]! - nameStart[doc]!));
      this.ranks[i] = sum;
      if (sum > most) most = sum;
      sums[doc] = 0;
    }
    if (count <= COVERED) return Array.from(touched.subarray(0, count));
    const steps = new Int32Array(STEPS + 1);
    const stepOf = (i: number): number => Math.floor((this.ranks[i]! / most) * STEPS);
    for (let i = 0; i < count; i++) steps[stepOf(i)]!++;
    let least = STEPS;
    for (let sum = steps[least]!; sum < COVERED && least > 0; sum += steps[least]!) least--;
    const likely: number[] = [];
    const level: number[] = [];
    for (let i = 0; i < count; i++) {
      const step = stepOf(i);
      if (step > least) likely.push(touched[i]!);
      else if (step === least && level.length < COVERED * 2) level.push(touched[i]!);
    }
    return [...likely, ...level.slice(0, COVERED * 2 - likely.length)];
  }
}
