// Words that look like a name and are none that is known: two or more capitalised words in a sentence, or in Arabic what
// follows a person's title. Rests on the words alone, so it guesses; the rule that tells of them is off by default.

import { overlaps, type Span } from '../base/span.ts';
import { exactKey, scriptNames } from '../corpus/script-names.ts';
import { foldKey } from '../text/fold.ts';
import { type Token, wordsOf } from '../text/tokens.ts';
import type { AnalyzedSentence } from './analysis.ts';

/** Most words of an Arabic name behind a title. */
const LONGEST_ARABIC = 2;

/** The stretches of the sentence in `text` that look like unknown names, by place. */
export function unknownNames(
  { span, mentions, misspellings }: Pick<AnalyzedSentence, 'span' | 'mentions' | 'misspellings'>,
  text: string,
): readonly Span[] {
  const words = wordsOf(text, span.start, span.end);
  const known = [...mentions.map(({ whole }) => whole), ...misspellings.map((one) => one.span)];
  return [...capitalised(words, text), ...titled(words, text)]
    .filter((found) => !known.some((one) => overlaps(one, found)))
    .sort((a, b) => a.start - b.start);
}

/** Runs of two or more capitalised words that are no ordinary words and no names that all the world knows. */
function capitalised(words: readonly Token[], text: string): Span[] {
  const latin = scriptNames('Latn');
  const isNameWord = ({ start, end, kind }: Token): boolean => {
    const written = text.slice(start, end);
    const key = foldKey(written);
    return (
      kind === 'latin' &&
      /^\p{Lu}\p{Ll}+$/u.test(written) &&
      !latin.isEveryday(key) &&
      !latin.ordinary.has(key) &&
      !latin.titles.has(key) &&
      !latin.generic.has(key) &&
      !latin.worldNames.has(key)
    );
  };
  return runs(words, text, isNameWord).filter((run) => /\s|-/.test(text.slice(run.start, run.end)));
}

/** Stretches of words that all `belongs` takes, with no more than a space or hyphen between them. */
function runs(words: readonly Token[], text: string, belongs: (word: Token) => boolean): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const word of words) {
    if (!belongs(word)) continue;
    const last = found[found.length - 1];
    if (last && /^[ \u00a0-]$/.test(text.slice(last.end, word.start))) last.end = word.end;
    else found.push({ start: word.start, end: word.end });
  }
  return found;
}

/** «الوزير كريم نادر»: what stands behind a title and is no everyday word. */
function titled(words: readonly Token[], text: string): Span[] {
  const arabic = scriptNames('Arab');
  const key = ({ start, end }: Token) => foldKey(text.slice(start, end));
  return words.flatMap((word, i) => {
    if (word.kind !== 'arabic' || !arabic.titles.has(key(word))) return [];
    let end: number | undefined;
    for (let next = i + 1; next <= i + LONGEST_ARABIC && next < words.length; next++) {
      const one = words[next]!;
      if (one.kind !== 'arabic' || !/^[ \u00a0]$/.test(text.slice(words[next - 1]!.end, one.start))) break;
      const isWord =
        arabic.isEveryday(key(one)) || arabic.ordinary.has(exactKey(text.slice(one.start, one.end)));
      if (
        isWord ||
        arabic.titles.has(key(one)) ||
        arabic.worldNames.has(key(one)) ||
        key(one).startsWith('ال')
      )
        break;
      end = one.end;
    }
    // One word behind a title may be anything; two are a name.
    return end === undefined || end === words[i + 1]!.end ? [] : [{ start: words[i + 1]!.start, end }];
  });
}
