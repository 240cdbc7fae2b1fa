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

/** Collects units in source order; `build` gives the mapped text. */
export class MappedTextBuilder {
  private text = '';
  private starts: Int32Array;
  private ends: Int32Array;
  private size = 0;

  /** `capacity`: the length to make room for; it grows where needed. */
  constructor(capacity = 64) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
  }

  get length(): number {
    return this.size;
  }

  /** Appends `source.slice(start, end)`, unit by unit. */
  copy(source: string, start: number, end: number): void {
    this.reserve(end - start);
    for (let offset = start; offset < end; offset++) {
      this.starts[this.size] = offset;
      this.ends[this.size++] = offset + 1;
    }
    this.text += source.slice(start, end);
  }

  /** Appends `text`, all of whose units stand for the source span `[start, end)`. */
  push(text: string, start: number, end: number): void {
    this.reserve(text.length);
    for (let i = 0; i < text.length; i++) {
      this.starts[this.size] = start;
      this.ends[this.size++] = end;
    }
    this.text += text;
  }

  /** Lets the last unit stand for the source up to `end` too (a combining mark that was dropped). */
  extend(end: number): void {
    if (this.size > 0) this.ends[this.size - 1] = end;
  }

  build(): MappedText {
    return mapped(this.text, this.starts.subarray(0, this.size), this.ends.subarray(0, this.size));
  }

  private reserve(more: number): void {
    const wanted = this.size + more;
    if (wanted <= this.starts.length) return;
    const capacity = Math.max(wanted, this.starts.length * 2);
    const grow = (old: Int32Array) => {
      const grown = new Int32Array(capacity);
      grown.set(old);
      return grown;
    };
    this.starts = grow(this.starts);
    this.ends = grow(this.ends);
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

function mapped(text: string, starts: Int32Array, ends: Int32Array): MappedText {
  const size = text.length;
  const toSource = (offset: number): number => {
    if (size === 0) return 0;
    return offset < size ? starts[Math.max(offset, 0)]! : ends[size - 1]!;
  };
  return {
    text,
    toSource,
    sourceSpan: ({ start, end }) => {
      const from = toSource(start);
      return end <= start ? { start: from, end: from } : { start: from, end: ends[Math.min(end, size) - 1]! };
    },
    fromSource: (offset) => {
      let low = 0;
      let high = size;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (ends[middle]! > offset) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}
