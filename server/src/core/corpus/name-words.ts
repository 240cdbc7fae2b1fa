// Reads a text as the words that names are made of: folded letters with the way back, what stands between them, and
// how they are written. The same reading serves the names of the index and the prose that they are looked for in.
// Knows letters and gaps, no language and no names.

import { foldKey } from '../text/fold.ts';
import { widened } from './name-trie.ts';

/** What stands before a word. Up to `hyphen`, a name may run on over it. */
export const GAP = {
  /** Nothing but marks: a change of script («الـNATO»). */
  none: 0,
  space: 1,
  hyphen: 2,
  /** A stop behind an initial or a short word, or another sign that names hold (&). */
  soft: 3,
  /** A comma, a bracket, a quotation mark: no name runs over it. */
  hard: 4,
  /** The start of the text, or the end of a sentence. */
  start: 5,
} as const;

/** How a word is written. */
export const FORM = { arabic: 0, lower: 1, capital: 2, upper: 3, mixed: 4, digits: 5 } as const;

/** The words of a text, in parallel arrays. Offsets are UTF-16 into the text, but for `keyStart` and `stem`. */
export interface NameWords {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Where a word's folded letters begin in `keys`; one more entry than words. */
  readonly keyStart: Int32Array;
  /** Where they end without an English possessive (the end of the word where it has none). */
  readonly stem: Int32Array;
  /** Folded letters of all words (`foldKey`, orthographic), apostrophes left out. */
  readonly keys: Uint16Array;
  /** Offset in the text of each letter of `keys`. */
  readonly source: Int32Array;
  readonly gap: Uint8Array;
  readonly form: Uint8Array;
}

// Kinds of characters.
const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const ARABIC = 3;
const DIGIT = 4;
const MARK = 5;
const SPACE = 6;
const HYPHEN = 7;
const APOSTROPHE = 8;
const STOP = 9;
const SENTENCE_END = 10;
const AMPERSAND = 11;

const HYPHENS = '-\u2010\u2011\u2012\u2013';
const APOSTROPHES = "'\u2019\u2018\u02bc\u02bb\u02bf\u02be\u201b`\u00b4";
const EXPANDS = 0xffff;

/** Of a character that was never met: its page of the tables is still empty. */
const UNMET = 255;

const kinds = new Uint8Array(0x10000).fill(UNMET);
const folded = new Uint16Array(0x10000);
const expansions = new Map<number, string>();

/** Fills the tables for the 256 characters around `code`: only the pages that texts use are ever looked at. */
function fillPage(code: number): number {
  const first = code & 0xff00;
  for (let next = first; next < first + 256; next++) {
    const char = String.fromCharCode(next);
    const key = foldKey(char);
    kinds[next] = kindOf(char, next, key);
    folded[next] = key.length === 1 ? key.charCodeAt(0) : EXPANDS;
    if (key.length !== 1) expansions.set(next, key);
  }
  return kinds[code]!;
}

function kindOf(char: string, code: number, key: string): number {
  if (APOSTROPHES.includes(char)) return APOSTROPHE;
  if (HYPHENS.includes(char)) return HYPHEN;
  if (char === '.' || char === '\u2024') return STOP;
  if ('!?\u061f\u2026\u203d'.includes(char)) return SENTENCE_END;
  if (char === '&') return AMPERSAND;
  if (key === '') return MARK;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/\p{L}/u.test(char)) {
    if (/\p{Script=Arabic}/u.test(char)) return ARABIC;
    return char.toLowerCase() !== char ? UPPER : LOWER;
  }
  if (/\s/u.test(char)) return code === 0x2029 ? SENTENCE_END : SPACE;
  return /\p{M}/u.test(char) ? MARK : OTHER;
}

function kindAt(text: string, offset: number): number {
  if (offset >= text.length) return OTHER;
  const code = text.charCodeAt(offset);
  const kind = kinds[code]!;
  return kind === UNMET ? fillPage(code) : kind;
}

const isLetter = (kind: number): boolean => kind >= LOWER && kind <= DIGIT;

/**
 * The words of `text`. Letters and digits of one script make a word; marks and apostrophes within it, and the stops of
 * dotted letters («د.ب.أ», U.S.), belong to it. `elisions` are folded words that an apostrophe cuts off (l'Égypte).
 */
export function readNameWords(text: string, elisions: ReadonlySet<string> = NO_WORDS): NameWords {
  const reading = new Reading(text, elisions);
  reading.readAll();
  return reading;
}

/** The arrays while they are filled. */
class Reading implements NameWords {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  keyStart: Int32Array;
  stem: Int32Array;
  gap: Uint8Array;
  form: Uint8Array;
  keys: Uint16Array;
  source: Int32Array;
  private size = 0;

  constructor(
    readonly text: string,
    private readonly elisions: ReadonlySet<string>,
  ) {
    const room = (text.length >> 2) + 8;
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.keyStart = new Int32Array(room);
    this.stem = new Int32Array(room);
    this.gap = new Uint8Array(room);
    this.form = new Uint8Array(room);
    this.keys = new Uint16Array(text.length + 8);
    this.source = new Int32Array(text.length + 8);
  }

  readAll(): void {
    const { text } = this;
    let gap: number = GAP.start;
    for (let at = 0; at < text.length; ) {
      const kind = kindAt(text, at);
      if (isLetter(kind)) {
        const before = this.count;
        at = this.readWord(at, kind, gap);
        if (this.count > before) gap = GAP.none;
      } else {
        const length = this.count > 0 ? this.end[this.count - 1]! - this.start[this.count - 1]! : 0;
        gap = widen(gap, kind, text, at, length);
        at++;
      }
    }
    this.keyStart[this.count] = this.size;
  }

  /** Reads the word that begins at `at`; gives the offset behind it. */
  private readWord(wordStart: number, first: number, gap: number): number {
    const { text } = this;
    const wordKey = this.size;
    let at = wordStart;
    let wordEnd = at;
    let last = first;
    let uppers = 0;
    let lowers = 0;
    let digits = 0;
    let capital = false;
    let possessive = -1;
    let sinceStop = 0;
    let dotted = false;
    while (at < text.length) {
      const kind = kindAt(text, at);
      if (isLetter(kind)) {
        if ((last === ARABIC) !== (kind === ARABIC)) break;
        if (kind === LOWER) lowers++;
        else if (kind === UPPER) {
          if (this.size === wordKey) capital = true;
          uppers++;
        } else if (kind === DIGIT) digits++;
        this.push(text.charCodeAt(at), at);
        last = kind;
        sinceStop++;
        wordEnd = ++at;
      } else if (kind === MARK) {
        // A mark behind the last letter is part of it; bidi controls and joiners between letters are too.
        at++;
        if (isCombining(text.charCodeAt(at - 1)) || isLetter(kindAt(text, at))) wordEnd = at;
      } else if (kind === APOSTROPHE && last !== ARABIC && isLetter(kindAt(text, at + 1))) {
        if (this.isElision(wordKey)) break;
        possessive = isPossessive(text, at) ? this.size : -1;
        at++;
      } else if (kind === STOP && sinceStop === 1 && isDottedLetter(text, at + 1, last)) {
        at++;
        sinceStop = 0;
        dotted = true;
      } else break;
    }
    if (this.size === wordKey) return at;
    this.reserve();
    const { count } = this;
    this.start[count] = wordStart;
    this.end[count] = wordEnd;
    this.keyStart[count] = wordKey;
    this.stem[count] = possessive > wordKey ? possessive : this.size;
    this.gap[count] = gap;
    this.form[count] =
      last === ARABIC ? FORM.arabic : formOf(uppers, lowers, digits, capital, possessive >= 0, dotted);
    this.count++;
    return at;
  }

  private push(code: number, at: number): void {
    const unit = folded[code]!;
    if (unit !== EXPANDS) {
      this.append(unit, at);
      return;
    }
    for (const char of expansions.get(code) ?? '') this.append(char.charCodeAt(0), at);
  }

  private append(unit: number, at: number): void {
    if (this.size === this.keys.length) {
      this.keys = widened(this.keys);
      this.source = widened(this.source);
    }
    this.keys[this.size] = unit;
    this.source[this.size++] = at;
  }

  /** Makes room for one more word, and for the end that stands behind the last one in `keyStart`. */
  private reserve(): void {
    if (this.count + 2 <= this.start.length) return;
    this.start = widened(this.start);
    this.end = widened(this.end);
    this.keyStart = widened(this.keyStart);
    this.stem = widened(this.stem);
    this.gap = widened(this.gap);
    this.form = widened(this.form);
  }

  private isElision(wordKey: number): boolean {
    const length = this.size - wordKey;
    return length <= 2 && length > 0 && this.elisions.has(unitsToText(this.keys, wordKey, this.size));
  }
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** The gap so far, with one more character that is no letter. */
function widen(before: number, kind: number, text: string, at: number, lastLength: number): number {
  if (before >= GAP.hard && kind !== SENTENCE_END) {
    return before === GAP.hard && text[at] === ':' ? GAP.start : before;
  }
  switch (kind) {
    case MARK:
      return before;
    case SPACE:
      return before === GAP.none ? GAP.space : before === GAP.hyphen ? GAP.hard : before;
    case HYPHEN:
      return before === GAP.none ? GAP.hyphen : GAP.hard;
    case STOP:
      return before === GAP.none && lastLength <= 3 ? GAP.soft : GAP.start;
    case AMPERSAND:
      return before <= GAP.space ? GAP.soft : GAP.hard;
    case APOSTROPHE:
      // Behind a space it may be the ayn of a romanised word (Abu ʿIsa) as well as a quotation mark.
      return before === GAP.none ? GAP.none : before === GAP.space ? GAP.soft : GAP.hard;
    case SENTENCE_END:
      return GAP.start;
    default:
      return text[at] === ':' || text[at] === '\n' ? GAP.start : GAP.hard;
  }
}

function formOf(
  uppers: number,
  lowers: number,
  digits: number,
  capital: boolean,
  possessive: boolean,
  dotted: boolean,
): number {
  if (uppers === 0) return lowers === 0 && digits > 0 ? FORM.digits : FORM.lower;
  const small = possessive ? lowers - 1 : lowers;
  if (small <= 0) return uppers === 1 && !dotted && digits === 0 ? FORM.capital : FORM.upper;
  return capital && uppers === 1 ? FORM.capital : FORM.mixed;
}

/** "'s" or "'S" at the end of a word. */
function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (next === 0x73 || next === 0x53) && !isLetter(kindAt(text, at + 2)) && kindAt(text, at + 2) !== MARK;
}

/** A single letter of the same script at `at`, with no letter behind it. */
function isDottedLetter(text: string, at: number, last: number): boolean {
  const kind = kindAt(text, at);
  return (
    isLetter(kind) &&
    kind !== DIGIT &&
    (last === ARABIC) === (kind === ARABIC) &&
    !isLetter(kindAt(text, at + 1))
  );
}

/** Combining marks and tatweel stay with the letter before them; bidi and zero-width controls do not. */
function isCombining(code: number): boolean {
  return (
    code === 0x640 || (code < 0x2000 && code !== 0xad && code !== 0x61c) || (code >= 0xfe00 && code <= 0xfe0f)
  );
}

/** `keys[from, to)` as a string. */
export function unitsToText(keys: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += String.fromCharCode(keys[i]!);
  return text;
}
