// Sentences of a text. Knows stops, quotation marks and case; what a language abbreviates is in language/*/sentences.ts.

import type { Span } from '../base/span.ts';
import type { SentenceGrammar } from '../language/sentences.ts';
import { CharacterClass, classOf } from './characters.ts';
import { enclosedUntil, isCloser, isOpener } from './enclosures.ts';
import { type Enumerator, enumeratorAt, goesOnAt } from './enumerators.ts';
import { foldKey } from './fold.ts';
import { type Block, OBJECT } from './prose.ts';

/**
 * The sentences of `text`, in order, as spans of it without the white space between them.
 *
 * A stop ends a sentence where what follows can begin one: a capital, a letter of a script without case, a digit,
 * a quotation. Abbreviations, initials, decimals and ellipses do not; nor does a stop within quotation marks or
 * brackets that are closed again, so that who said it stands in one sentence with all of what was said.
 * Neither commas nor semicolons («؛») end one. A line break does, unless the line before looks hard-wrapped.
 *
 * @param grammars of the languages that the text may hold; all are asked.
 * @param isMark whether the OBJECT at an offset belongs to the sentence before it where it stands behind the stop,
 *   as citations and note marks do; without it, every OBJECT does.
 */
export function sentencesOf(
  text: string,
  grammars: readonly SentenceGrammar[],
  isMark: (offset: number) => boolean = () => true,
): Span[] {
  return new Splitter(text, grammars, isMark).split();
}

/** The sentences of a block's prose: citations in brackets and note marks belong to the sentence before. */
export function sentencesOfBlock(block: Block, grammars: readonly SentenceGrammar[]): readonly Span[] {
  const marks = new Set<number>();
  for (const { kind, at, target } of block.inlines)
    if (
      kind === 'footnote-reference' ||
      kind === 'inline-footnote' ||
      (kind === 'citation' && target.startsWith('['))
    )
      marks.add(at.start);
  return sentencesOf(block.prose.text, grammars, (offset) => marks.has(offset));
}

const ELLIPSIS = '…';
/** Units at which the splitter looks: 1 a stop, 2 an opening mark, 3 a line break. */
const units = new Uint8Array(0x10000);
for (const unit of '.!?…؟۔‼⁇⁈⁉。') units[unit.charCodeAt(0)] = 1;
for (const unit of '"“”„«([{') units[unit.charCodeAt(0)] = 2;
units[10] = 3;

/** A line this long that does not end in a stop was broken to fit, not to end. */
const WRAPPED_LINE = 50;

/** Cuts one text. Lives for one call of `sentencesOf`. */
class Splitter {
  private readonly spans: Span[] = [];
  private start = 0;
  private list: Enumerator | undefined;

  private readonly text: string;
  private readonly grammars: readonly SentenceGrammar[];
  private readonly isMark: (offset: number) => boolean;

  constructor(text: string, grammars: readonly SentenceGrammar[], isMark: (offset: number) => boolean) {
    this.text = text;
    this.grammars = grammars;
    this.isMark = isMark;
  }

  split(): Span[] {
    const { text } = this;
    this.begin(0);
    for (let i = this.start; i < text.length; i++) {
      const unit = units[text.charCodeAt(i)];
      if (unit === 0) {
        if (this.list && text.charCodeAt(i) === 32 && goesOnAt(this.list, text, i + 1)) this.cut(i);
      } else if (unit === 1) {
        const run = this.runEnd(i);
        const end = this.sentenceEnd(i, run);
        if (end >= 0) this.cut(end);
        i = Math.max(run, end) - 1;
      } else if (unit === 2) {
        const close = isOpener(text, i) ? enclosedUntil(text, i) : -1;
        if (close < 0) continue;
        const stop = this.stopBefore(close);
        const end = stop < 0 ? -1 : this.sentenceEnd(stop, close);
        if (end >= 0) this.cut(end);
        i = Math.max(close, end) - 1;
      } else if (this.isLineEnd(i)) this.cut(i);
    }
    this.cut(text.length);
    return this.spans;
  }

  private begin(offset: number): void {
    this.start = this.skipSpace(offset);
    this.list = enumeratorAt(this.text, this.start, this.list);
  }

  private cut(end: number): void {
    let last = end;
    while (last > this.start && classOf(this.text.charCodeAt(last - 1)) === CharacterClass.space) last--;
    if (last > this.start) this.spans.push({ start: this.start, end: last });
    this.begin(end);
  }

  private skipSpace(offset: number): number {
    let at = offset;
    while (at < this.text.length && classOf(this.text.charCodeAt(at)) === CharacterClass.space) at++;
    return at;
  }

  /** Behind the stops that stand together at `at`, those of a spaced ellipsis (. . .) too. */
  private runEnd(at: number): number {
    const { text } = this;
    let end = at + 1;
    for (;;) {
      if (units[text.charCodeAt(end)] === 1) end++;
      else if (text.startsWith(' .', end) && /[\s.]|^$/.test(text.charAt(end + 2))) end += 2;
      else return end;
    }
  }

  /** Offset of the first stop of those right before the closing mark that ends at `close`, or -1. */
  private stopBefore(close: number): number {
    let at = close - 1;
    while (
      at > this.start &&
      (isCloser(this.text, at) || classOf(this.text.charCodeAt(at)) === CharacterClass.space)
    )
      at--;
    if (units[this.text.charCodeAt(at)] !== 1) return -1;
    while (at > this.start && units[this.text.charCodeAt(at - 1)] === 1) at--;
    return at;
  }

  /** Where the sentence ends whose stop is at `stop`, `after` being behind it and what closes with it; -1 where none ends. */
  private sentenceEnd(stop: number, after: number): number {
    const { text } = this;
    const end = this.behindMarks(after);
    const next = this.skipSpace(end);
    if (next >= text.length) return text.length;
    const isQuoted = isCloser(text, after - 1);
    const stops = text.slice(stop, after).replace(/[^.!?…؟۔‼⁇⁈⁉。]/g, '');
    if (next === end) return this.runsOn(stop, end) ? end : -1;
    if (!this.canBegin(next, stop)) return -1;
    if (/^[.…]/.test(stops)) {
      if (stops.length > 1 || stops === ELLIPSIS) return this.endsInEllipsis(stop, stops, next) ? end : -1;
      if (stops === '.' && !isQuoted && this.isAbbreviation(stop, next)) return -1;
    }
    if (isQuoted && this.goesOnSpeaking(next, stops)) return -1;
    return end;
  }

  /** Behind the closing marks, citations and notes that belong to the sentence that `offset` is behind. */
  private behindMarks(offset: number): number {
    const { text } = this;
    let end = offset;
    for (;;) {
      if (isCloser(text, end) || classOf(text.charCodeAt(end)) === CharacterClass.invisible) end++;
      else if (text[end] === '[') {
        const number = /^\[\d{1,3}\]/.exec(text.slice(end, end + 5));
        if (!number) return end;
        end += number[0].length;
      } else {
        const at = this.skipSpace(end);
        if (text[at] !== OBJECT || !this.isMark(at)) return end;
        end = at + 1;
        while (units[text.charCodeAt(end)] === 1) end++;
      }
    }
  }

  /** Whether what stands at `next` can begin a sentence: anything but small letters and punctuation. */
  private canBegin(next: number, stop: number): boolean {
    const { text } = this;
    let at = next;
    while (at < text.length && !isLetterOrDigit(text, at) && !/[,;:،؛.$€£%٪#@￼]/.test(text[at]!)) at++;
    const unit = text.charAt(at);
    if (/[,;:،؛.]/.test(unit)) return false;
    if (!isSmall(unit)) return true;
    if (/^(?:a[lnstdz]|ash|adh|ath|el|d|l)[-'’]\p{Lu}/u.test(text.slice(at, at + 6))) return true;
    return classOf(text.charCodeAt(stop - 1)) === CharacterClass.arabic;
  }

  /** A stop with no space behind it, as hurried writers leave: between whole words only ("world.Today"). */
  private runsOn(stop: number, next: number): boolean {
    const { text } = this;
    if (next !== stop + 1) return false;
    if (/[!?؟]/.test(text[stop]!)) return isLetterOrDigit(text, next) && !isSmall(text[next]!);
    const before = text.slice(Math.max(stop - 3, this.start), stop);
    const after = text.slice(next, next + 3);
    if (/^\p{Script=Arabic}{3}$/u.test(before)) return /^\p{Script=Arabic}{2}/u.test(after);
    return (
      /(?:\p{Ll}{2}|\d)$/u.test(before) && /^\p{Lu}[\p{Ll}.]/u.test(after) && !/[/@:]/.test(this.wordAt(stop))
    );
  }

  private endsInEllipsis(stop: number, stops: string, next: number): boolean {
    const { text } = this;
    const isSpaced = text[stop + 1] === ' ' && text[stop - 1] === ' ';
    if (stops.length > 3) return true;
    if (isSpaced || classOf(text.charCodeAt(next)) === CharacterClass.digit) return false;
    if (classOf(text.charCodeAt(next)) === CharacterClass.arabic) return false;
    // "I" is a capital wherever it stands.
    return !/^I\b/.test(text.slice(next, next + 2));
  }

  /** Whether the stop at `stop` is an abbreviation's, and what stands at `next` goes on with the sentence. */
  private isAbbreviation(stop: number, next: number): boolean {
    const { text } = this;
    const word = this.wordAt(stop);
    if (word === '') return false;
    const wordStart = stop - word.length;
    const nextIsDigit = classOf(text.charCodeAt(next)) === CharacterClass.digit;
    if (/^[\d٠-٩۰-۹]{1,3}$/.test(word)) return wordStart === this.start || this.isListMark(wordStart);
    const key = foldKey(word);
    const isIn = (set: keyof SentenceGrammar): boolean =>
      this.grammars.some((grammar) => grammar[set].has(key));
    if (isIn('leading')) return true;
    if (nextIsDigit && isIn('numbered')) return true;
    if (isIn('trailing')) return this.isShort(wordStart);
    if (key.length === 1) return this.isInitial(word, wordStart, next);
    if (isIn('inner') || isDotted(key)) return !this.isOpenerAt(next);
    return false;
  }

  /** One letter with a stop: the initial of a name, a list's mark, the era behind an Arabic year. */
  private isInitial(word: string, wordStart: number, next: number): boolean {
    const { text } = this;
    const isArabic = classOf(word.charCodeAt(0)) === CharacterClass.arabic;
    const before = text.slice(Math.max(wordStart - 12, this.start), wordStart).trimEnd();
    if (isArabic) return !/[\d٠-٩۰-۹]$/.test(before);
    if (word === 'I' && /\p{Ll}$/u.test(before) && !/\p{Lu}\p{L}*$/u.test(before)) return false;
    return !this.isOpenerAt(next);
  }

  private isListMark(at: number): boolean {
    return /^[•⁃‣▪◦–([-]\s*$/.test(this.text.slice(this.start, at));
  }

  /** Whether the sentence has too few words before `end` to be one: "At 5 a.m. Mr. Smith left". */
  private isShort(end: number): boolean {
    let count = 0;
    for (let at = this.start; at < end && count < 3; at++) if (this.text[at] === ' ') count++;
    return count < 3;
  }

  private isOpenerAt(at: number): boolean {
    const word = /^[\p{L}\p{M}'’]+/u.exec(this.text.slice(at, at + 20));
    if (!word) return classOf(this.text.charCodeAt(at)) !== CharacterClass.digit;
    const key = foldKey(word[0]);
    // «و» joins whole sentences as often as words: behind an abbreviation it begins one.
    if (/^و\p{Script=Arabic}{3}/u.test(key)) return true;
    return this.grammars.some(
      (grammar) => grammar.openers.has(key) || grammar.openers.has(key.split("'")[0]!),
    );
  }

  /** Behind a quotation's own mark: "Why?" Smith asked. «لماذا؟» سأل. */
  private goesOnSpeaking(next: number, stops: string): boolean {
    const isArabic = classOf(this.text.charCodeAt(next)) === CharacterClass.arabic;
    if (!isArabic && /^[.…]/.test(stops)) return false;
    const following = this.text.slice(next, next + 60).match(/[\p{L}\p{M}'’.-]+/gu) ?? [];
    return following
      .slice(0, isArabic ? 1 : 3)
      .some((word) => this.grammars.some((grammar) => grammar.speech.has(foldKey(word))));
  }

  /** Whether the line break at `at` ends a sentence: not where the line looks broken to fit. */
  private isLineEnd(at: number): boolean {
    const { text } = this;
    const lineStart = text.lastIndexOf('\n', at - 1) + 1;
    if (at - Math.max(lineStart, this.start) < WRAPPED_LINE) return true;
    const next = text.charAt(at + 1);
    if (next === '\n' || next === '\r' || next === '') return true;
    const last = text.slice(lineStart, at).trimEnd();
    return units[last.charCodeAt(last.length - 1)] === 1;
  }

  /** The word that the stop at `stop` closes, stops and apostrophes within it included. */
  private wordAt(stop: number): string {
    const { text } = this;
    let at = stop;
    while (at > this.start && stop - at < 40 && !/[\s"“”«»()[\]{}،؛,;—–￼]/.test(text[at - 1]!)) at--;
    return text.slice(at, stop).replace(/^['‘’-]+/, '');
  }
}

const isLetterOrDigit = (text: string, at: number): boolean => {
  const here = classOf(text.charCodeAt(at));
  return here >= CharacterClass.digit && here <= CharacterClass.letter;
};

/** A letter in lower case; letters of scripts without case are not. */
const isSmall = (unit: string): boolean => unit !== unit.toUpperCase();

/** Letters with stops between them: u.s, ph.d, ق.م */
const isDotted = (key: string): boolean => /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u.test(key);
