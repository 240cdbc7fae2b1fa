// What a reader reads of a Markdown draft: blocks of prose, each free of its position and mapped to its source.
// The parser is in markdown.ts; this file is the shape that all the rest works on.

import type { MappedText } from '../base/mapped-text.ts';
import type { Span } from '../base/span.ts';

/** Stands in prose text where something that is not prose stood (code, a citation, an image, a URL). */
export const OBJECT = '\ufffc';

export type BlockKind = 'paragraph' | 'heading' | 'cell' | 'term' | 'definition' | 'footnote';

/**
 * Something inline that is not prose, or carries more than its prose.
 * `at` is its place in the block's prose text: the one OBJECT unit it left (`citation`, `footnote-reference`,
 * `code`, `math`, `image`, `url`), the prose it wraps (`link`), or empty (`html`, `comment`).
 * `source` is relative to the block's start.
 */
export interface Inline {
  readonly kind:
    | 'citation' // Pandoc: [@key], [@a; @b, p. 3], [-@key], or a bare @key; the text is parsed in analysis
    | 'footnote-reference' // [^label]
    | 'inline-footnote' // ^[text]
    | 'link' // [text](url), [text][label], [text], [[wiki]]; `target` is the URL or label, defined or not
    | 'url' // a bare or <angled> URL; `target` is the URL
    | 'image'
    | 'code'
    | 'math'
    | 'html' // an inline tag: leaves nothing in the prose
    | 'comment'; // <!-- … -->, inline: leaves nothing in the prose
  readonly at: Span;
  readonly source: Span;
  /** URL of a link, label of a reference or footnote, text of a citation or comment as written. */
  readonly target: string;
}

/** A leaf block (paragraph, heading, table cell…), free of its position and shared between versions. */
export interface Block {
  readonly kind: BlockKind;
  /** Prose text, mapped to source offsets relative to the block's start. Soft line breaks are one space. */
  readonly prose: MappedText;
  readonly inlines: readonly Inline[];
  /** Length of the block in the source. */
  readonly length: number;
}

/** A container around a block, outermost first. `id` tells two containers of a draft apart. */
export interface Container {
  readonly kind: 'list' | 'list-item' | 'quote' | 'table' | 'table-row' | 'table-header' | 'footnote' | 'div';
  readonly id: number;
  /** Label of a footnote definition, class of a div. */
  readonly label?: string;
}

/** A block at its place in one version of a draft. */
export interface PlacedBlock {
  readonly start: number;
  readonly block: Block;
  readonly containers: readonly Container[];
  /** Of a table cell: which column it is in, from 0. */
  readonly column?: number;
}

/** A comment of the draft, HTML's or MDX's, block or inline: its source span and the text within its marks. */
export interface Comment {
  readonly source: Span;
  readonly text: string;
}

/** One version of a draft, parsed. Immutable; `parseProse` gives the next from this and the new text. */
export interface Prose {
  readonly source: string;
  readonly blocks: readonly PlacedBlock[];
  /** The front matter between its fences (`yaml` or `toml`), where there is one at the very start. */
  readonly frontMatter?: { readonly source: Span; readonly text: string; readonly syntax: 'yaml' | 'toml' };
  readonly comments: readonly Comment[];
  /** Link reference definitions, [label]: url, by `labelKey(label)` of markdown-content.ts. */
  readonly references: ReadonlyMap<string, string>;
}
