// What a finding is known by: content, not place, so that it is found again in moved lines and lost where what it says
// has changed.

import type { Finding, FindingKey } from '../finding.ts';
import { foldKey } from '../text/fold.ts';
import { wordsOf } from '../text/tokens.ts';

/** How many words to either side are kept, and how far they are looked for. */
const WORDS = 4;
const REACH = 80;

/** The key of `finding` in `source`. A claim that the finding rests on is part of it. */
export function keyOf({ rule, span, data }: Finding, source: string): FindingKey {
  const claim = [data.claim, data.value].filter((part) => typeof part === 'string').join(' ');
  const written = foldKey(source.slice(span.start, span.end)).trim();
  const before = folded(source, Math.max(0, span.start - REACH), span.start).slice(-WORDS);
  const behind = folded(source, span.end, Math.min(source.length, span.end + REACH)).slice(0, WORDS);
  return {
    rule,
    value: claim ? `${written} | ${claim}` : written,
    near: [...before, ...behind].join(' '),
  };
}

const folded = (source: string, start: number, end: number): string[] =>
  wordsOf(source, start, end).map((word) => foldKey(source.slice(word.start, word.end)));
