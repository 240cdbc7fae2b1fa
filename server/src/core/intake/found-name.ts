// A name that intake has found, and what the finders of names share: how words stand together, and which of them every
// reader knows. Knows no sentence.

import type { Span } from '../base/span.ts';
import type { Actor, Place } from '../corpus/model.ts';
import { exactKey, scriptNames } from '../corpus/script-names.ts';
import { foldKey } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';

/** What a name is of. */
export type NameKind =
  | { readonly kind: 'actor'; readonly type: Actor['type'] }
  | { readonly kind: 'place'; readonly type: Place['type'] };

/** A name in a line; without `is` nothing says what it is of. */
export interface FoundName extends Span {
  readonly is?: NameKind;
}

export const anActor = (type: Actor['type']): NameKind => ({ kind: 'actor', type });
export const aPlace = (type: Place['type']): NameKind => ({ kind: 'place', type });

/** The folded word. */
export const keyOf = (text: string, { start, end }: Span): string => foldKey(text.slice(start, end));

/** Whether nothing but a space stands between the words from `first` to `last`. */
export const isClose = (text: string, words: readonly Token[], first: number, last: number): boolean =>
  words.slice(first, last).every((word, i) => text.slice(word.end, words[first + i + 1]!.start) === ' ');

export const isCapital = (text: string, { start, kind }: Token): boolean =>
  kind === 'latin' && /\p{Lu}/u.test(text[start]!);

/** An everyday word, an office, a noun that says what a name is of, or a name that all the world knows. */
export function isKnownWord(text: string, word: Token): boolean {
  const script = scriptNames(word.kind === 'arabic' ? 'Arab' : 'Latn');
  const key = keyOf(text, word);
  return (
    word.kind === 'number' ||
    script.isEveryday(key) ||
    script.isEveryday(key.replace(/^ال/, '')) ||
    script.ordinary.has(exactKey(text.slice(word.start, word.end))) ||
    script.titles.has(key) ||
    script.generic.has(key) ||
    script.worldNames.has(key)
  );
}
