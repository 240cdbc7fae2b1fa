// Citation keys near one that nobody knows: a slip of the finger, or a key remembered in part.

import { distance } from 'fastest-levenshtein';

/** A key as near as this (share of its length) is offered. */
const NEAR = 0.4;

/** The words of a key: `dw-2016-05-18-libya-allies` → dw, 2016, 05, 18, libya, allies. */
const partsOf = (key: string): string[] =>
  key
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * The known keys nearest to `key`, best first, at most `limit`. Near is: few letters changed, or most of the parts
 * of `key` found among those of the known one, in any order. Linear in the number of keys.
 */
export function nearestKeys(key: string, known: Iterable<string>, limit: number): readonly string[] {
  const written = key.toLowerCase();
  const parts = partsOf(key);
  const scored: { key: string; score: number }[] = [];
  for (const candidate of known) {
    const length = Math.max(written.length, candidate.length);
    const letters = distance(written, candidate) / length;
    const own = new Set(partsOf(candidate));
    const foreign = parts.filter((part) => !own.has(part)).length / Math.max(parts.length, 1);
    // Parts alone are weak evidence where there is only one.
    const score = parts.length > 1 ? Math.min(letters, foreign) : letters;
    if (score <= NEAR) scored.push({ key: candidate, score: score + letters * 0.01 });
  }
  return scored
    .sort((a, b) => a.score - b.score || (a.key < b.key ? -1 : 1))
    .slice(0, limit)
    .map(({ key: near }) => near);
}
