// One leaf of the Lezer tree (a paragraph, heading, table cell…) as a Block: its prose with an exact map, and what
// stands in it that is no prose. Position-free: the same leaf gives the same block wherever it stands.

import { MappedTextBuilder } from '../base/mapped-text.ts';
import { decodeEntity } from './entities.ts';
import { type FlatNodes, NODE, nodeNames } from './markdown-nodes.ts';
import { type Block, type BlockKind, type Inline, OBJECT } from './prose.ts';

/** A leaf: the text from `from` to `to` and the nodes from `first` to `behind` (not with it) that stand in it. */
export interface Leaf {
  readonly text: string;
  readonly nodes: FlatNodes;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly behind: number;
}

/** Reads a leaf as a block of `kind`. */
export function readBlock(kind: BlockKind, leaf: Leaf): Block {
  return new LeafReader(leaf).read(kind);
}

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
const objects = nodeNames.map((name) => OBJECTS[name]);

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

  private readonly leaf: Leaf;
  private readonly text: string;
  private readonly nodes: FlatNodes;
  private readonly hasLineBreaks: boolean;

  constructor(leaf: Leaf) {
    this.leaf = leaf;
    this.text = leaf.text;
    this.nodes = leaf.nodes;
    this.hasLineBreaks = leaf.text.includes('\n');
  }

  read(kind: BlockKind): Block {
    const { from, to, first, behind } = this.leaf;
    this.siblings(first, behind, from, to);
    return { kind, prose: this.prose.build(from), inlines: this.inlines, length: to - from };
  }

  /** What the text between `from` and `to` gives, with the nodes between `first` and `behind` that stand in it. */
  private siblings(first: number, behind: number, from: number, to: number): void {
    let at = from;
    for (let node = first; node < behind; node = this.nodes[node + 3]!) {
      const start = this.nodes[node + 1]!;
      if (start >= to) break;
      if (start < at) continue;
      this.plain(at, start);
      at = Math.min(this.nodes[node + 2]!, to);
      this.node(node, start, at);
    }
    this.plain(at, to);
  }

  private node(node: number, from: number, to: number): void {
    const type = this.nodes[node]!;
    const object = objects[type];
    if (object) {
      this.writeSpace();
      const start = this.prose.length;
      this.prose.push(OBJECT, from, to);
      this.inline(object.kind, start, from, to, object.target(this.text.slice(from, to)));
      return;
    }
    switch (nodeNames[type]) {
      case 'EmphasisMark':
      case 'StrikethroughMark':
      case 'HeaderMark':
      case 'TaskMarker':
      case 'LinkMark':
        break;
      case 'QuoteMark':
        // Stands at the start of a line: part of the line break.
        if (this.spaceStart >= 0) this.spaceEnd = to;
        break;
      case 'Link':
        this.link(node, from, to);
        break;
      case 'Image':
        this.writeSpace();
        this.prose.push(OBJECT, from, to);
        this.inline('image', this.prose.length - 1, from, to, this.linkParts(node).target);
        break;
      case 'WikiLink':
        this.wikiLink(from, to);
        break;
      case 'Escape':
        this.writeSpace();
        this.prose.push(this.text.slice(from + 1, to), from, to);
        break;
      case 'Entity':
        this.writeSpace();
        this.prose.push(decodeEntity(this.text.slice(from, to)), from, to);
        break;
      case 'HardBreak':
        this.space(from, to, false);
        break;
      case 'Script':
        this.plain(from + 1, to - 1);
        break;
      case 'Comment':
        this.inline('comment', this.prose.length, from, to, commentText(this.text.slice(from, to)));
        break;
      case 'HTMLTag':
      case 'ProcessingInstruction':
      case 'Attributes': {
        const source = this.text.slice(from, to);
        if (BREAKING.test(source)) this.space(from, to, false);
        this.inline('html', this.prose.length, from, to, source);
        break;
      }
      default:
        this.siblings(node + NODE, this.nodes[node + 3]!, from, to);
    }
  }

  /**
   * `[text](url)`, `[text][label]`, and `[text]` alone: that keeps its brackets, since only the definitions
   * of the whole draft tell whether it is a link. Before attributes it is a span of Pandoc's: its text.
   */
  private link(node: number, from: number, to: number): void {
    const { textEnd, target, isShortcut } = this.linkParts(node);
    const behind = this.nodes[node + 3]!;
    const isSpan =
      isShortcut && this.nodes[behind + 1] === to && nodeNames[this.nodes[behind]!] === 'Attributes';
    const keepsBrackets = isShortcut && !isSpan;
    if (textEnd > from + 1) this.writeSpace();
    const start = this.prose.length;
    if (keepsBrackets) this.plain(from, from + 1);
    this.siblings(node + NODE, behind, from + 1, textEnd);
    if (keepsBrackets) this.plain(textEnd, to);
    if (!isSpan) this.inline('link', start, from, to, target);
  }

  /** Where the text of the link or image `node` ends, and where it leads: a URL, or a label as written. */
  private linkParts(node: number): { textEnd: number; target: string; isShortcut: boolean } {
    const { nodes, text } = this;
    const from = nodes[node + 1]!;
    const behind = nodes[node + 3]!;
    let textEnd = nodes[node + 2]! - 1;
    let target: string | undefined;
    let marks = 0;
    let isShortcut = true;
    for (let part = node + NODE; part < behind; part = nodes[part + 3]!) {
      const name = nodeNames[nodes[part]!];
      const start = nodes[part + 1]!;
      const end = nodes[part + 2]!;
      if (name === 'LinkMark' && ++marks === 2) textEnd = start;
      else if (marks >= 2) {
        isShortcut = false;
        if (name === 'URL') target = cleanUrl(text.slice(start, end));
        else if (name === 'LinkLabel' && end - start > 2) target = text.slice(start + 1, end - 1);
      }
    }
    const own = () => text.slice(from + (text[from] === '!' ? 2 : 1), textEnd);
    return { textEnd, target: target ?? (marks > 2 ? '' : own()), isShortcut };
  }

  /** `[[page]]` and `[[page|text]]` */
  private wikiLink(from: number, to: number): void {
    const bar = this.text.indexOf('|', from);
    const hasText = bar > 0 && bar < to - 3;
    this.writeSpace();
    const start = this.prose.length;
    this.plain(hasText ? bar + 1 : from + 2, to - 2);
    this.inline('link', start, from, to, this.text.slice(from + 2, hasText ? bar : to - 2).trim());
  }

  /** Prose as it stands: line breaks with the white space around them become one space. */
  private plain(from: number, to: number): void {
    const { text } = this;
    let at = from;
    while (at < to) {
      if (isBlank(text, at)) {
        let end = at + 1;
        while (end < to && isBlank(text, end)) end++;
        this.space(at, end, !(this.hasLineBreaks && text.slice(at, end).includes('\n')));
        at = end;
        continue;
      }
      let end = this.hasLineBreaks ? text.indexOf('\n', at) : to;
      if (end < 0 || end > to) end = to;
      while (isBlank(text, end - 1)) end--;
      this.writeSpace();
      this.prose.copy(text, at, end);
      at = end;
    }
  }

  private space(from: number, to: number, isPlain: boolean): void {
    this.spaceIsPlain = isPlain && this.spaceStart < 0;
    if (this.spaceStart < 0) this.spaceStart = from;
    this.spaceEnd = to;
  }

  private writeSpace(): void {
    if (this.spaceStart < 0) return;
    if (this.prose.length > 0) {
      if (this.spaceIsPlain) this.prose.copy(this.text, this.spaceStart, this.spaceEnd);
      else this.prose.push(' ', this.spaceStart, this.spaceEnd);
    }
    this.spaceStart = -1;
  }

  /** Adds an inline of the source `[from, to)` whose prose is what was written from `start` on. */
  private inline(kind: Inline['kind'], start: number, from: number, to: number, target: string): void {
    const origin = this.leaf.from;
    const source = { start: from - origin, end: to - origin };
    this.inlines.push({ kind, at: { start, end: this.prose.length }, source, target });
  }
}

/** A link's destination without its angles, escapes and entities. */
export function cleanUrl(url: string): string {
  const bare = url.startsWith('<') && url.endsWith('>') ? url.slice(1, -1) : url;
  if (!bare.includes('\\') && !bare.includes('&')) return bare;
  return bare.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/&#?\w{1,30};/g, decodeEntity);
}

/** The text within the marks of a comment, HTML's or MDX's. */
export function commentText(source: string): string {
  return source.startsWith('{') ? source.slice(3, -3) : source.slice(4, -3);
}
