// How long it takes to hold 200 numbers against an article of 200 claims, and to look 200 findings up among 5,000
// ignores. Medians of 21 runs.

import { isIgnored, readIgnores, withIgnored } from '../../server/src/core/ignores-file.ts';
import { manyClaims } from '../support/many-claims.ts';

const THINGS = ['residents', 'families', 'houses', 'boats', 'schools'];

function median(work: () => void): string {
  const times = Array.from({ length: 21 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return `${times[10]!.toFixed(1)} ms`;
}

function measureClaims(things: readonly string[]): string {
  const { index, queries } = manyClaims(things);
  return median(() => {
    for (const query of queries) index.contrary(query, 'many');
  });
}

function measureIgnores(): string {
  const keys = Array.from({ length: 5000 }, (_, i) => ({
    rule: 'unsourced-number',
    value: String(i % 500),
    near: `a b c d ${i} e f g`,
  }));
  const ignores = readIgnores(withIgnored(undefined, keys, 'other'));
  const asked = keys.slice(0, 200);
  return median(() => {
    for (const key of asked) isIgnored(ignores, key);
  });
}

console.log(`200 numbers against 200 claims of five things: ${measureClaims(THINGS)}`);
console.log(`200 numbers against 200 claims of one thing:   ${measureClaims(THINGS.slice(0, 1))}`);
console.log(`200 findings among 5,000 ignores:              ${measureIgnores()}`);
