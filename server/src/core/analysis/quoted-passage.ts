// Whether words are in a text, and where something like them is. Words are compared folded; marks and spaces are not.

import type { Span } from '../base/span.ts';
import { foldKey } from '../text/fold.ts';
import { wordsOf } from '../text/tokens.ts';

/** A text to look quotations up in: its words, folded, with their places. */
export interface Searched {
  readonly text: string;
  readonly words: readonly (Span & { readonly key: string })[];
  /** Where each folded word stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** A passage of a searched text, and the share of the quotation's words that it has. */
export interface Passage {
  readonly span: Span;
  readonly share: number;
}

const searched = new WeakMap<object, Searched>();

/** The words of `text`, read once for `owner`. */
export function searchedText(owner: object, text: string): Searched {
  let known = searched.get(owner);
  if (known?.text !== text) {
    const words = foldedWordsOf(text);
    const places = new Map<string, number[]>();
    for (const [at, { key }] of words.entries()) {
      const list = places.get(key);
      if (list) list.push(at);
      else places.set(key, [at]);
    }
    known = { text, words, places };
    searched.set(owner, known);
  }
  return known;
}

export const foldedWordsOf = (text: string): Searched['words'] =>
  wordsOf(text).map(({ start, end }) => ({ start, end, key: foldKey(text.slice(start, end)) }));

/** Where the words `keys` stand in a row; nothing where they do not. */
export function findPassage({ words, places }: Searched, keys: readonly string[]): Span | undefined {
  for (const at of places.get(keys[0] ?? '') ?? []) {
    if (keys.every((key, i) => words[at + i]?.key === key))
      return { start: words[at]!.start, end: words[at + keys.length - 1]!.end };
  }
  return undefined;
}

/** The stretch as long as `keys` that has most of them. Takes time by the places that the words have. */
export function nearestPassage({ words, places }: Searched, keys: readonly string[]): Passage | undefined {
  // Each place of a word says where the whole would begin: the beginning that most agree on is the nearest.
  const votes = new Map<number, number>();
  for (const [i, key] of keys.entries())
    for (const at of places.get(key) ?? []) {
      const start = Math.max(0, at - i);
      for (const near of [start, start - 1, start + 1])
        votes.set(near, (votes.get(near) ?? 0) + (near === start ? 1.01 : 1));
    }
  let best = -1;
  let most = 0;
  for (const [start, count] of votes) if (start >= 0 && count > most) [best, most] = [start, count];
  if (best < 0) return undefined;
  const last = Math.min(words.length, best + keys.length) - 1;
  return {
    span: { start: words[best]!.start, end: words[last]!.end },
    share: Math.min(1, most / keys.length),
  };
}
