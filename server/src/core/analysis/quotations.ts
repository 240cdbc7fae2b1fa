// What a text puts between quotation marks. Knows marks and the letters beside them, not who is quoted.

import type { Span } from '../base/span.ts';

/** A quotation, marks included. Offsets are in the text that it was read from. */
export interface Quotation extends Span {
  /** What stands between the marks. */
  readonly inner: Span;
  /** 0 for the outermost, 1 for a quotation in a quotation… */
  readonly depth: number;
  /**
   * The mark was opened and never closed: the quotation goes on in the next paragraph, or the writer forgot it.
   * It then reaches to the end of the text, and only a reader that knows the next paragraph may trust it.
   */
  readonly open?: true;
}

/** Marks of one family close each other: “a”, „a“, ”a”, and the straight mark which a keyboard gives for all. */
type Family = 'double' | 'straight' | 'guillemet' | 'single' | 'single-guillemet' | 'straight-single';

/** `both`: nothing in the mark itself says whether it opens or closes. */
const MARKS: Readonly<Record<string, { family: Family; role: 'opens' | 'closes' | 'both' }>> = {
  '«': { family: 'guillemet', role: 'opens' },
  '»': { family: 'guillemet', role: 'closes' },
  '“': { family: 'double', role: 'both' }, // opens in English, closes in German
  '„': { family: 'double', role: 'opens' },
  '‟': { family: 'double', role: 'opens' },
  '”': { family: 'double', role: 'both' }, // opens too in Arabic typed with one key for both ends
  '"': { family: 'straight', role: 'both' },
  '‹': { family: 'single-guillemet', role: 'opens' },
  '›': { family: 'single-guillemet', role: 'closes' },
  '‘': { family: 'single', role: 'opens' },
  '‚': { family: 'single', role: 'opens' },
  '’': { family: 'single', role: 'closes' },
  "'": { family: 'straight-single', role: 'both' },
};
const ANY_MARK = /["'«»“”„‟‹›‘’‚]/;

/** Quotations within more than this many others are not told apart: it keeps every step constant. */
const DEEPEST = 6;

interface Opened {
  readonly family: Family;
  readonly mark: string;
  readonly start: number;
}

/**
 * The quotations of `text` (one paragraph), outer before inner, in all marks in use in Arabic, English and French.
 * An apostrophe is none. A mark that does not close hides nothing: see `Quotation.open`. Takes linear time.
 */
export function readQuotations(text: string): readonly Quotation[] {
  if (!ANY_MARK.test(text)) return [];
  const found: Quotation[] = [];
  const stack: Opened[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = MARKS[text[at]!];
    if (!mark) continue;
    const before = text[at - 1];
    const after = text[at + 1];
    const level = levelOf(stack, mark.family);
    if (closes(mark, stack[level], text[at]!, before, after)) {
      const { start } = stack[level]!;
      stack.length = level;
      if (at > start + 1)
        found.push({ start, end: at + 1, inner: { start: start + 1, end: at }, depth: level });
    } else if (opens(mark, text[at]!, before, after) && stack.length < DEEPEST) {
      // The same straight mark cannot nest: the one that is open was never meant to be, or was forgotten.
      if (level >= 0 && mark.role === 'both') stack.length = level;
      stack.push({ family: mark.family, mark: text[at]!, start: at });
    }
  }
  for (const [depth, { family, start }] of stack.entries()) {
    if (family === 'single' || family === 'straight-single') continue; // rather an apostrophe
    const end = text.length;
    found.push({ start, end, inner: { start: start + 1, end }, depth, open: true });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function levelOf(stack: readonly Opened[], family: Family): number {
  for (let level = stack.length - 1; level >= 0; level--) if (stack[level]!.family === family) return level;
  return -1;
}

function closes(
  mark: { family: Family; role: string },
  opened: Opened | undefined,
  written: string,
  before: string | undefined,
  after: string | undefined,
): boolean {
  if (!opened || mark.role === 'opens') return false;
  if (mark.family === 'guillemet' || mark.family === 'single-guillemet') return true;
  if (mark.family === 'single') return !isWord(after);
  if (mark.family === 'straight-single') return !isGap(before) && !isWord(after);
  if (written === '“') return opened.mark === '„' || opened.mark === '”';
  // A straight mark with a space before it and a word behind it begins a new quotation.
  return !(isGap(before) && isWord(after)) || written === '”';
}

function opens(
  mark: { family: Family; role: string },
  written: string,
  before: string | undefined,
  after: string | undefined,
): boolean {
  if (mark.role === 'closes') return false;
  if (mark.family === 'guillemet' || mark.family === 'single-guillemet' || written === '“' || written === '„')
    return true;
  if (mark.family === 'single' || mark.family === 'straight-single') return !isWord(before) && isWord(after);
  return !isWord(before) || isClitic(before);
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const isWord = (unit: string | undefined): boolean => unit !== undefined && WORD.test(unit);
const isGap = (unit: string | undefined): boolean => unit === undefined || /[\s([{—–]/.test(unit);
/** An Arabic preposition is written onto the mark: نشرت ب"الشرق الأوسط". A digit before the mark is a measure: 5". */
const isClitic = (unit: string | undefined): boolean => unit !== undefined && 'وفبلك'.includes(unit);
