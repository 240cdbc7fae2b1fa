// Text derived from another text (prose from Markdown, a folded form from a word),
// with an exact way back. No offset is ever guessed by searching.

import type { Span } from './span.ts';

/**
 * A text in which every code unit knows the source span that it stands for.
 * Units are in source order; a source unit may be dropped, and several text units may stand for one.
 */
export interface MappedText {
  readonly text: string;
  /** Source offset at which the unit at `offset` begins; the end of the last unit for `text.length`. */
  toSource(offset: number): number;
  /** The smallest source span that holds everything `span` of the text stands for. */
  sourceSpan(span: Span): Span;
  /** Text offset of the first unit that ends behind source offset `offset` (`text.length` if none does). */
  fromSource(offset: number): number;
}

/** The text that stands for itself. */
export function identityText(text: string): MappedText {
  return {
    text,
    toSource: (offset) => offset,
    sourceSpan: (span) => span,
    fromSource: (offset) => Math.min(Math.max(offset, 0), text.length),
  };
}

/**
 * Collects units in source order; `build` gives the mapped text.
 * Kept as runs, not units: most text stands for itself, so a paragraph has a handful of them.
 */
export class MappedTextBuilder {
  private text = '';
  private readonly runs: Run[] = [];

  get length(): number {
    return this.text.length;
  }

  /** Appends `source.slice(start, end)`, unit by unit. */
  copy(source: string, start: number, end: number): void {
    if (end <= start) return;
    this.line(start, end);
    this.text += source.slice(start, end);
  }

  /** Appends `text`, all of whose units stand for the source span `[start, end)`. */
  push(text: string, start: number, end: number): void {
    if (text.length === 1 && end === start + 1) this.line(start, end);
    else if (text !== '') this.runs.push({ at: this.text.length, start, end, even: false });
    this.text += text;
  }

  /** Lets the last unit stand for the source up to `end` too (a combining mark that was dropped). */
  extend(end: number): void {
    const last = this.runs[this.runs.length - 1];
    if (!last || end <= last.end) return;
    if (last.even && last.end - last.start > 1) {
      last.end--;
      this.runs.push({ at: this.text.length - 1, start: last.end, end, even: false });
    } else {
      last.end = end;
      last.even = false;
    }
  }

  /** The text collected, its map counted from source offset `origin`. The builder is done with. */
  build(origin = 0): MappedText {
    if (origin !== 0)
      for (const run of this.runs) {
        run.start -= origin;
        run.end -= origin;
      }
    return new RunText(this.text, this.runs);
  }

  /** Appends units that stand one for one, to the last run where it goes straight on. */
  private line(start: number, end: number): void {
    const last = this.runs[this.runs.length - 1];
    if (last?.even && last.end === start) last.end = end;
    else this.runs.push({ at: this.text.length, start, end, even: true });
  }
}

/** `inner` derived from `outer.text`: gives `inner.text` mapped to the source of `outer`. */
export function compose(outer: MappedText, inner: MappedText): MappedText {
  return {
    text: inner.text,
    toSource: (offset) =>
      offset < inner.text.length
        ? outer.sourceSpan(inner.sourceSpan({ start: offset, end: offset + 1 })).start
        : outer.toSource(inner.toSource(offset)),
    sourceSpan: (span) => outer.sourceSpan(inner.sourceSpan(span)),
    fromSource: (offset) => inner.fromSource(outer.fromSource(offset)),
  };
}

/** Text from `at` on: `even` runs stand unit for unit for `[start, end)`, in others each unit for all of it. */
interface Run {
  readonly at: number;
  start: number;
  end: number;
  even: boolean;
}

class RunText implements MappedText {
  readonly text: string;
  private readonly runs: readonly Run[];

  constructor(text: string, runs: readonly Run[]) {
    this.text = text;
    this.runs = runs;
  }

  toSource(offset: number): number {
    if (this.runs.length === 0) return 0;
    if (offset >= this.text.length) return this.runs[this.runs.length - 1]!.end;
    const run = this.runAt(Math.max(offset, 0));
    return run.even ? run.start + Math.max(offset, 0) - run.at : run.start;
  }

  sourceSpan({ start, end }: Span): Span {
    const from = this.toSource(start);
    if (end <= start || this.runs.length === 0) return { start: from, end: from };
    const last = Math.max(Math.min(end, this.text.length) - 1, 0);
    const run = this.runAt(last);
    return { start: from, end: Math.max(from, run.even ? run.start + last - run.at + 1 : run.end) };
  }

  fromSource(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.runs[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    const run = this.runs[low];
    if (!run) return this.text.length;
    return run.even ? run.at + Math.max(offset - run.start, 0) : run.at;
  }

  private runAt(offset: number): Run {
    let low = 0;
    let high = this.runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.runs[middle]!.at <= offset) low = middle;
      else high = middle - 1;
    }
    return this.runs[low]!;
  }
}
