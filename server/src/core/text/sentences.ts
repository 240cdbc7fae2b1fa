// Sentences of a text. Knows stops, quotation marks and case; what a language abbreviates is in language/*/sentences.ts.

import type { Span } from '../base/span.ts';
import type { SentenceGrammar } from '../language/sentences.ts';
import { isAbbreviation, wordBefore } from './abbreviations.ts';
import { CharacterClass, classOf, isSmall, isWordUnit, skipSpace } from './characters.ts';
import { enclosedUntil, isCloser, isOpener } from './enclosures.ts';
import { type Enumerator, enumeratorAt } from './enumerators.ts';
import { foldKey } from './fold.ts';
import { type Block, OBJECT } from './prose.ts';
import { lexiconOf, type SentenceLexicon, WordRole } from './sentence-lexicon.ts';

/**
 * The sentences of `text`, in order, as spans of it without the white space between them.
 *
 * A stop ends a sentence where what follows can begin one: a capital, a letter of a script without case, a digit,
 * a quotation. Abbreviations, initials, decimals and ellipses do not; nor does a stop within quotation marks or
 * brackets that are closed again, so that who said it stands in one sentence with all of what was said.
 * Neither commas nor semicolons («؛») end one. A line break does, unless the line before looks hard-wrapped.
 *
 * @param grammars of the languages that the text may hold; all are asked. Hold on to one list: it is compiled once.
 * @param isMark whether the OBJECT at an offset belongs to the sentence before it where it stands behind the stop,
 *   as citations and note marks do; without it, every OBJECT does.
 */
export function sentencesOf(
  text: string,
  grammars: readonly SentenceGrammar[],
  isMark: (offset: number) => boolean = () => true,
): Span[] {
  return new Splitter(text, lexiconOf(grammars), isMark).split();
}

/** The sentences of a block's prose: citations in brackets and note marks belong to the sentence before. */
export function sentencesOfBlock(block: Block, grammars: readonly SentenceGrammar[]): Span[] {
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

/** What the splitter looks at; a regular expression finds it faster than any loop before the loop is warm. */
const CANDIDATE = /[.!?…؟۔‼⁇⁈⁉。"“”„«([{\n]/g;
const STOPS = '.!?…؟۔‼⁇⁈⁉。';

const isStopAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && STOPS.includes(text[at]!);
/** Full stops and ellipses, which abbreviations have too. */
const isDot = (unit: number): boolean => unit === 46 || unit === 0x2026;

const LONGEST_RUBRIC = 40;
/** So many marks in a row before a word are no beginning of a sentence worth looking for. */
const LONGEST_RUN = 40;
/** A line this long that does not end in a stop was broken to fit, not to end. */
const WRAPPED_LINE = 50;

/** Cuts one text. Lives for one call of `sentencesOf`. */
class Splitter {
  private readonly spans: Span[] = [];
  private start = 0;
  private list: Enumerator | undefined;
  private nextItem: number;

  private readonly text: string;
  private readonly roleOf: SentenceLexicon;
  private readonly isMark: (offset: number) => boolean;

  constructor(text: string, roleOf: SentenceLexicon, isMark: (offset: number) => boolean) {
    this.text = text;
    this.roleOf = roleOf;
    this.isMark = isMark;
    this.nextItem = text.length;
  }

  split(): Span[] {
    const { text } = this;
    this.begin(0);
    for (let i = this.candidate(this.start); i >= 0; i = this.candidate(i)) {
      const unit = text[i]!;
      if (unit === ' ') {
        this.cut(i++);
      } else if (unit === '\n') {
        if (this.isLineEnd(i)) this.cut(i);
        i++;
      } else if (isStopAt(text, i)) {
        const run = this.runEnd(i);
        const end = this.sentenceEnd(i, run, run);
        if (end >= 0) this.cut(end);
        i = Math.max(run, end);
      } else {
        const close = isOpener(text, i) ? enclosedUntil(text, i) : -1;
        // A bracket within a sentence holds a remark: only one that begins a sentence may end it.
        const mayEnd = close >= 0 && (!'([{'.includes(unit) || i === this.start);
        const stop = mayEnd ? this.stopBefore(close) : -1;
        const end = stop < 0 ? -1 : this.sentenceEnd(stop, this.runEnd(stop), close);
        if (end >= 0) this.cut(end);
        i = Math.max(i + 1, close, end);
      }
    }
    this.cut(text.length);
    return this.spans;
  }

  /** The next offset from `from` on at which a sentence may end, or something be passed over; -1 at the end. */
  private candidate(from: number): number {
    CANDIDATE.lastIndex = from;
    const found = CANDIDATE.test(this.text) ? CANDIDATE.lastIndex - 1 : -1;
    if (this.nextItem < from) this.findItem(from);
    return this.nextItem < (found < 0 ? this.text.length : found) ? this.nextItem : found;
  }

  /** Finds where the next item of the enumeration under way begins, from `from` on; behind the text where none does. */
  private findItem(from: number): void {
    const found = this.list ? this.text.indexOf(` ${this.list.next} `, from) : -1;
    this.nextItem = found < 0 ? this.text.length : found;
  }

  private begin(offset: number): void {
    this.start = skipSpace(this.text, offset);
    const list = enumeratorAt(this.text, this.start, this.list);
    if (list === this.list) return;
    this.list = list;
    this.findItem(this.start);
  }

  private cut(end: number): void {
    let last = end;
    while (last > this.start && this.classAt(last - 1) === CharacterClass.space) last--;
    if (this.spans.length === 0) this.cutRubric(last);
    if (last > this.start) this.spans.push({ start: this.start, end: last });
    this.begin(end);
  }

  /** Sets apart what stands over a first question: "Questions and answers: who rules Sirte?" */
  private cutRubric(end: number): void {
    const { text } = this;
    if (text[end - 1] !== '?' && text[end - 1] !== '؟') return;
    const colon = text.indexOf(': ', this.start);
    if (colon < 0 || colon >= Math.min(end, this.start + LONGEST_RUBRIC)) return;
    const words = text.slice(this.start, colon).split(' ');
    if (words.length > 3 || words.some((word) => this.roleOf(foldKey(word)) & WordRole.speech)) return;
    this.spans.push({ start: this.start, end: colon + 1 });
    this.start = colon + 2;
  }

  private classAt(at: number): CharacterClass {
    return at < this.text.length ? classOf(this.text.charCodeAt(at)) : CharacterClass.other;
  }

  /** Behind the stops that stand together at `at`, those of a spaced ellipsis (. . .) too. */
  private runEnd(at: number): number {
    const { text } = this;
    let end = at + 1;
    for (;;) {
      if (isStopAt(text, end)) end++;
      else if (text[end] === ' ' && text[end + 1] === '.' && !isWordUnit(text.charCodeAt(end + 2))) end += 2;
      else return end;
    }
  }

  /** Offset of the first of the stops right before the closing mark that ends at `close`, or -1. */
  private stopBefore(close: number): number {
    const { text } = this;
    const limit = Math.max(this.start, close - LONGEST_RUN);
    let at = close - 1;
    while (at > limit && (isCloser(text, at) || this.classAt(at) === CharacterClass.space)) at--;
    if (!isStopAt(text, at)) return -1;
    while (at > this.start && isStopAt(text, at - 1)) at--;
    return at;
  }

  /**
   * Where the sentence ends that the stops from `stop` to `run` may end, `after` being behind the quotation or
   * bracket that closes with them (else `run`); -1 where none ends.
   */
  private sentenceEnd(stop: number, run: number, after: number): number {
    const { text } = this;
    const end = this.behindMarks(after);
    const next = skipSpace(text, end);
    if (next >= text.length) return text.length;
    if (next === end) return after === stop + 1 && this.runsOn(stop, end) ? end : -1;
    if (!this.canBegin(next, stop)) return -1;
    if (isDot(text.charCodeAt(stop))) {
      if (run > stop + 1 || text.charCodeAt(stop) !== 46)
        return this.endsInEllipsis(stop, run, next) ? end : -1;
      if (after === run && isAbbreviation({ text, start: this.start, stop, next, roleOf: this.roleOf }))
        return -1;
    }
    if (!this.isQuoted(run, end)) return end;
    return this.goesOnSpeaking(next, stop) || this.isSourced(next) ? -1 : end;
  }

  /** Whether a quotation mark closes between `from` and `to`. */
  private isQuoted(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if ('"“”’\'»›'.includes(this.text[at]!)) return true;
    return false;
  }

  /** Behind the closing marks, citations and notes that belong to the sentence that `offset` is behind. */
  private behindMarks(offset: number): number {
    const { text } = this;
    let end = offset;
    for (;;) {
      const unit = text[end];
      if (unit === '[') {
        const number = /^\[\d{1,3}\]/.exec(text.slice(end, end + 5));
        if (!number) return end;
        end += number[0].length;
      } else if (
        unit !== undefined &&
        (isCloser(text, end) || this.classAt(end) === CharacterClass.invisible)
      ) {
        end++;
      } else {
        const at = skipSpace(text, end);
        const isMark = text[at] === OBJECT && this.isMark(at);
        if (!isMark && !this.isDetachedQuote(at)) return end;
        end = at + 1;
        while (isStopAt(text, end)) end++;
      }
    }
  }

  /** A closing quotation mark with a space on either side: «… . » */
  private isDetachedQuote(at: number): boolean {
    return (
      '"”»'.includes(this.text.charAt(at) || ' ') &&
      (at + 1 === this.text.length || this.classAt(at + 1) === CharacterClass.space)
    );
  }

  /** Whether what stands at `next` can begin a sentence: anything but small letters and punctuation. */
  private canBegin(next: number, stop: number): boolean {
    const { text } = this;
    const limit = Math.min(text.length, next + LONGEST_RUN);
    let at = next;
    while (at < limit && !isWordUnit(text.charCodeAt(at)) && !',;:،؛.$€£#￼'.includes(text[at]!)) at++;
    const unit = text.charAt(at);
    if (',;:،؛.'.includes(unit)) return unit === '';
    if (!isSmall(unit)) return true;
    // The article of an Arabic name stays small (al-Watiya), and small letters behind Arabic are no sign.
    return ARTICLE.test(text.slice(at, at + 6)) || this.classAt(stop - 1) === CharacterClass.arabic;
  }

  /** A stop with no space behind it, as hurried writers leave: between whole words only ("world.Today"). */
  private runsOn(stop: number, next: number): boolean {
    const { text } = this;
    if (!isDot(text.charCodeAt(stop))) return isWordUnit(text.charCodeAt(next)) && !isSmall(text[next]!);
    const before = text.slice(Math.max(stop - 3, this.start), stop);
    const after = text.slice(next, next + 3);
    if (/^\p{Script=Arabic}{3}$/u.test(before)) return /^\p{Script=Arabic}{2}/u.test(after);
    return (
      /(?:\p{Ll}{2}|\d)$/u.test(before) &&
      /^\p{Lu}[\p{Ll}.]/u.test(after) &&
      !/[/@:]/.test(wordBefore(text, this.start, stop)) &&
      !/^[^\s]*[/@]/.test(text.slice(next, next + 40))
    );
  }

  /** Dots that leave something out end a sentence only before a capital that says so. */
  private endsInEllipsis(stop: number, run: number, next: number): boolean {
    const { text } = this;
    let dots = 0;
    for (let at = stop; at < run; at++) if (text[at] !== ' ') dots++;
    if (dots > 3) return true;
    const isSpaced = text[stop + 1] === ' ' && text[stop - 1] === ' ';
    const following = this.classAt(next);
    if (isSpaced || following === CharacterClass.digit || following === CharacterClass.arabic) return false;
    // "I" is a capital wherever it stands.
    return !/^I\b/.test(text.slice(next, next + 2));
  }

  /** Behind a quotation's own mark: "Why?" Smith asked. «لماذا؟» سأل. */
  private goesOnSpeaking(next: number, stop: number): boolean {
    const isArabic = this.classAt(next) === CharacterClass.arabic;
    if (!isArabic && isDot(this.text.charCodeAt(stop))) return false;
    const following = this.text.slice(next, next + 60).match(/[\p{L}\p{M}'’-]+/gu) ?? [];
    for (const word of following.slice(0, isArabic ? 1 : 4)) {
      if (this.roleOf(foldKey(word)) & WordRole.speech) return true;
      if (isSmall(word[0]!)) return false;
    }
    return false;
  }

  /** Behind a quotation, a source in brackets before the sentence's own stop: "We won." (Reuters, 5 May). */
  private isSourced(next: number): boolean {
    return this.text[next] === '(' && isStopAt(this.text, enclosedUntil(this.text, next));
  }

  /** Whether the line break at `at` ends a sentence: not where the line looks broken to fit. */
  private isLineEnd(at: number): boolean {
    const { text } = this;
    const lineStart = Math.max(text.lastIndexOf('\n', at - 1) + 1, this.start);
    if (at - lineStart < WRAPPED_LINE) return true;
    const next = text.charAt(at + 1);
    if (next === '\n' || next === '\r' || next === '') return true;
    const last = text.slice(lineStart, at).trimEnd();
    return isStopAt(last, last.length - 1);
  }
}

const ARTICLE = /^(?:a[lnstdz]|ash|adh|ath|el|d|l)[-'’]\p{Lu}/u;
