// One leaf of the Lezer tree (a paragraph, heading, table cell…) as a Block: its prose with an exact map, and what
// stands in it that is no prose. Position-free: the same leaf gives the same block wherever it stands.

import type { TreeCursor } from '@lezer/common';
import { MappedTextBuilder } from '../base/mapped-text.ts';
import { decodeEntity } from './entities.ts';
import { type Block, type BlockKind, type Inline, OBJECT } from './prose.ts';

/**
 * Reads the node at `cursor` as a block of `kind`.
 *
 * @param text the source of the leaf that holds the node; the cursor's offsets are in it.
 */
export function readBlock(kind: BlockKind, text: string, cursor: TreeCursor): Block {
  const { from, to } = cursor;
  const hasChildren = cursor.firstChild();
  if (hasChildren) cursor.parent();
  if (hasChildren || text.slice(from, to).includes('\n') || isBlank(text, from) || isBlank(text, to - 1))
    return new LeafReader(text, from).read(kind, cursor);
  const prose = new MappedTextBuilder();
  prose.copy(text, from, to);
  return { kind, prose: prose.build(from), inlines: NONE, length: to - from };
}

const NONE: readonly Inline[] = [];

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || unit === 10 || unit === 9 || unit === 13;
}

/** What leaves one OBJECT in the prose, and its target made of its source. */
const OBJECTS: Readonly<Record<string, { kind: Inline['kind']; target: (source: string) => string }>> = {
  InlineCode: { kind: 'code', target: (source) => source.replace(/^`+|`+$/g, '') },
  Shortcode: { kind: 'code', target: (source) => source },
  Math: { kind: 'math', target: (source) => source.replace(/^\$+|\$+$/g, '') },
  URL: { kind: 'url', target: (source) => source },
  Autolink: { kind: 'url', target: (source) => source.slice(1, -1) },
  Citation: { kind: 'citation', target: (source) => source },
  FootnoteReference: { kind: 'footnote-reference', target: (source) => source.slice(2, -1) },
  InlineNote: { kind: 'inline-footnote', target: (source) => source.slice(2, -1) },
  WikiEmbed: { kind: 'image', target: (source) => source.slice(3, -2).split('|', 1)[0]! },
};

/** Marks of which nothing reaches the prose. */
const MARKS = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'HeaderMark',
  'TaskMarker',
  'LinkMark',
  'LinkTitle',
  'LinkLabel',
]);
const TAGS = new Set(['HTMLTag', 'ProcessingInstruction', 'Attributes']);
/** Tags at which a reader sees a break. */
const BREAKING = /^<\/?(?:br|p|div|li|tr|td|th|hr)\b/i;

/** Writes the prose of one block. Lives for one call of `readBlock`. */
class LeafReader {
  private readonly prose = new MappedTextBuilder();
  private readonly inlines: Inline[] = [];
  // White space is written only when text follows it, so that none is left at an edge, doubled where
  // something silent stood, or kept at a line break.
  private spaceStart = -1;
  private spaceEnd = -1;
  private spaceIsPlain = false;

  private readonly text: string;
  private readonly origin: number;

  constructor(text: string, origin: number) {
    this.text = text;
    this.origin = origin;
  }

  read(kind: BlockKind, cursor: TreeCursor): Block {
    const length = cursor.to - this.origin;
    this.children(cursor, cursor.from, cursor.to);
    return { kind, prose: this.prose.build(this.origin), inlines: this.inlines, length };
  }

  /** What the children of the node at `cursor` give, between `from` and `to`. */
  private children(cursor: TreeCursor, from: number, to: number): void {
    if (cursor.firstChild()) {
      this.siblings(cursor, from, to);
      cursor.parent();
    } else this.plain(from, to);
  }

  private siblings(cursor: TreeCursor, from: number, to: number): void {
    let at = from;
    do {
      if (cursor.to <= at && cursor.to > cursor.from) continue;
      if (cursor.from >= to) break;
      this.plain(at, cursor.from);
      const end = Math.min(cursor.to, to);
      this.node(cursor, end);
      at = end;
    } while (cursor.nextSibling());
    this.plain(at, to);
  }

  private node(cursor: TreeCursor, to: number): void {
    const { name, from } = cursor;
    const source = this.text.slice(from, to);
    const object = OBJECTS[name];
    if (object) this.object(object.kind, from, to, object.target(source));
    else if (name === 'Image') this.object('image', from, to, linkParts(cursor, this.text).target);
    else if (name === 'Link') this.link(cursor, to);
    else if (name === 'WikiLink') this.wikiLink(from, to);
    else if (name === 'Escape') this.put(source.slice(1), from, to);
    else if (name === 'Entity') this.put(decodeEntity(source), from, to);
    else if (name === 'HardBreak') this.space(from, to, false);
    else if (name === 'Script') this.plain(from + 1, to - 1);
    else if (name === 'Comment') this.silent('comment', from, to, commentText(source));
    else if (TAGS.has(name)) {
      if (BREAKING.test(source)) this.space(from, to, false);
      this.silent('html', from, to, source);
    } else if (name === 'QuoteMark') this.joinSpace(to);
    else if (!MARKS.has(name)) this.children(cursor, from, to);
  }

  /**
   * `[text](url)`, `[text][label]`, and `[text]` alone: that keeps its brackets, since only the definitions
   * of the whole draft tell whether it is a link. Before attributes it is a span of Pandoc's: its text.
   */
  private link(cursor: TreeCursor, to: number): void {
    const { from } = cursor;
    const { textEnd, target, isShortcut } = linkParts(cursor, this.text);
    const isSpan = isShortcut && this.text[to] === '{' && cursor.node.nextSibling?.name === 'Attributes';
    if (textEnd > from + 1) this.writeSpace();
    const start = this.prose.length;
    if (isShortcut && !isSpan) this.plain(from, from + 1);
    this.children(cursor, from + 1, textEnd);
    if (isShortcut && !isSpan) this.plain(textEnd, to);
    if (isSpan) return;
    const at = { start, end: this.prose.length };
    this.inlines.push({ kind: 'link', at, source: this.relative(from, to), target });
  }

  /** `[[page]]` and `[[page|text]]` */
  private wikiLink(from: number, to: number): void {
    const bar = this.text.indexOf('|', from);
    const hasText = bar > 0 && bar < to - 3;
    this.writeSpace();
    const start = this.prose.length;
    this.plain(hasText ? bar + 1 : from + 2, to - 2);
    const at = { start, end: this.prose.length };
    const target = this.text.slice(from + 2, hasText ? bar : to - 2).trim();
    this.inlines.push({ kind: 'link', at, source: this.relative(from, to), target });
  }

  /** Prose as it stands: line breaks with the white space around them become one space. */
  private plain(from: number, to: number): void {
    const { text } = this;
    let at = from;
    while (at < to) {
      if (isBlank(text, at)) {
        let end = at + 1;
        while (end < to && isBlank(text, end)) end++;
        this.space(at, end, !text.slice(at, end).includes('\n'));
        at = end;
        continue;
      }
      let end = text.indexOf('\n', at);
      if (end < 0 || end > to) end = to;
      while (isBlank(text, end - 1)) end--;
      this.writeSpace();
      this.prose.copy(text, at, end);
      at = end;
    }
  }

  private put(content: string, from: number, to: number): void {
    this.writeSpace();
    this.prose.push(content, from, to);
  }

  private space(from: number, to: number, isPlain: boolean): void {
    if (this.spaceStart < 0) {
      this.spaceStart = from;
      this.spaceIsPlain = isPlain;
    } else this.spaceIsPlain = false;
    this.spaceEnd = to;
  }

  /** Lets what is silent up to `to` belong to the white space before it. */
  private joinSpace(to: number): void {
    if (this.spaceStart >= 0) {
      this.spaceEnd = to;
      this.spaceIsPlain = false;
    }
  }

  private writeSpace(): void {
    if (this.spaceStart < 0) return;
    if (this.prose.length > 0) {
      if (this.spaceIsPlain) this.prose.copy(this.text, this.spaceStart, this.spaceEnd);
      else this.prose.push(' ', this.spaceStart, this.spaceEnd);
    }
    this.spaceStart = -1;
  }

  private object(kind: Inline['kind'], from: number, to: number, target: string): void {
    this.put(OBJECT, from, to);
    const at = { start: this.prose.length - 1, end: this.prose.length };
    this.inlines.push({ kind, at, source: this.relative(from, to), target });
  }

  private silent(kind: Inline['kind'], from: number, to: number, target: string): void {
    const at = { start: this.prose.length, end: this.prose.length };
    this.inlines.push({ kind, at, source: this.relative(from, to), target });
  }

  private relative(from: number, to: number) {
    return { start: from - this.origin, end: to - this.origin };
  }
}

/** Where the text of the link or image at `cursor` ends, and where it leads: a URL, or a label as written. */
function linkParts(
  cursor: TreeCursor,
  text: string,
): { textEnd: number; target: string; isShortcut: boolean } {
  let textEnd = cursor.to - 1;
  let target: string | undefined;
  let isShortcut = true;
  let marks = 0;
  const { from } = cursor;
  cursor.firstChild();
  do {
    if (cursor.name === 'LinkMark' && ++marks === 2) textEnd = cursor.from;
    else if (marks >= 2) {
      isShortcut = false;
      if (cursor.name === 'URL') target = cleanUrl(text.slice(cursor.from, cursor.to));
      else if (cursor.name === 'LinkLabel' && cursor.to - cursor.from > 2)
        target = text.slice(cursor.from + 1, cursor.to - 1);
    }
  } while (cursor.nextSibling());
  cursor.parent();
  const textStart = from + (text[from] === '!' ? 2 : 1);
  return { textEnd, target: target ?? (marks > 2 ? '' : text.slice(textStart, textEnd)), isShortcut };
}

/** A link's destination without its angles, escapes and entities. */
export function cleanUrl(url: string): string {
  const bare = url.startsWith('<') && url.endsWith('>') ? url.slice(1, -1) : url;
  return bare.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/&#?\w{1,30};/g, decodeEntity);
}

/** The text within the marks of a comment, HTML's or MDX's. */
export function commentText(source: string): string {
  return source.startsWith('{') ? source.slice(3, -3) : source.slice(4, -3);
}
