// What a block cites: Pandoc citations, footnotes, links and bare addresses. Knows the marks and where they stand,
// not which keys exist (but for articles that are found by their address) and not which sentence a mark serves.

import type { Span } from '../base/span.ts';
import type { Block, Inline } from '../text/prose.ts';
import type { UrlIndex } from './urls.ts';

/** One thing cited. A group, `[@a; @b]`, is one citation for each key. */
export interface Citation {
  readonly kind: 'pandoc' | 'link' | 'url' | 'footnote';
  /** Key as written, or id of the article that the address leads to. Absent where no article is known by it. */
  readonly key?: string;
  /** The key as written, without `@` and braces: offsets into the source, from the start of the block. */
  readonly keySpan?: Span;
  /** The whole mark (`[@a; @b, p. 3]`, `[^1]`, `[text](url)`): offsets into the source, from the start of the block. */
  readonly source: Span;
  /** Where the mark stands in the prose of the block: the unit it left there, or the words of a link. */
  readonly at: Span;
  /** What follows the key in the same citation: "p. 3". */
  readonly locator?: string;
  /** What precedes it: "see". */
  readonly prefix?: string;
  /** `-@key`. */
  readonly suppressAuthor?: true;
  /** `@key` outside brackets: a word of its sentence. */
  readonly inText?: true;
  /** The address, as written. */
  readonly url?: string;
  /** Label of a footnote whose definition is still to be looked up in the draft. */
  readonly label?: string;
}

/**
 * The citations of `block` in the order of the text. `urls` finds articles by address; without it links have no key.
 * A reference to a footnote gives one citation with its label, which evidence.ts resolves in the draft.
 */
export function readCitations(block: Block, urls?: UrlIndex): readonly Citation[] {
  const found: Citation[] = [];
  for (const inline of block.inlines) {
    const { source, at, target } = inline;
    if (inline.kind === 'citation') {
      found.push(...readPandoc(target, source, at));
    } else if (inline.kind === 'footnote-reference') {
      found.push({ kind: 'footnote', label: target, source, at });
    } else if (inline.kind === 'inline-footnote') {
      found.push(...readNote(target, inline, urls));
    } else if ((inline.kind === 'link' || inline.kind === 'url') && isSource(target)) {
      found.push(linkTo(target, inline.kind, source, at, urls));
    }
  }
  return found;
}

/** Key as Pandoc and Quarto take it: letters, digits, `_`, and single marks between them; anything in braces. */
const KEY = /@(?:\{([^{}\s]+)\}|([\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*))/uy;

/** The citations that `text` makes, which stands at `source` (offsets as in `Citation`). */
function readPandoc(text: string, source: Span, at: Span): readonly Citation[] {
  const bracketed = text.startsWith('[');
  // Within a block quote a mark that runs over a line holds a `>` that is not in its text: its keys have no offsets.
  const exact = source.end - source.start === text.length;
  const found: Citation[] = [];
  let from = bracketed ? 1 : 0;
  while (from < text.length) {
    const key = nextKey(text, from);
    if (!key) break;
    const end = endOfItem(text, key.end);
    const suppressed = text[key.at - 1] === '-';
    const prefix = text.slice(from, suppressed ? key.at - 1 : key.at).trim();
    const locator = text
      .slice(key.end, end)
      .replace(/^[\s,،[]+/, '')
      .trimEnd();
    found.push({
      kind: 'pandoc',
      key: key.text,
      ...(exact && {
        keySpan: { start: source.start + key.start, end: source.start + key.start + key.text.length },
      }),
      source,
      at,
      ...(locator !== '' && { locator }),
      ...(prefix !== '' && { prefix }),
      ...(suppressed && { suppressAuthor: true as const }),
      ...(!bracketed && { inText: true as const }),
    });
    from = end + 1;
  }
  return found;
}

interface Key {
  /** Offsets of `@`, of the key's first letter, and of the end of it all with a closing brace. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function nextKey(text: string, from: number): Key | undefined {
  for (let at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1)) {
    KEY.lastIndex = at;
    const match = KEY.exec(text);
    if (!match || /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) continue; // an e-mail address
    const braced = match[1] !== undefined;
    return { at, start: at + (braced ? 2 : 1), end: KEY.lastIndex, text: match[1] ?? match[2]! };
  }
  return undefined;
}

/** Where the item of a group ends: at its semicolon, Latin or Arabic, or at the bracket. */
function endOfItem(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (';؛]'.includes(text[at]!)) return at;
  return text.length;
}

/** What a note within the text, `^[See @a, p. 3, and https://…]`, cites. Its text begins behind `^[`. */
function readNote(text: string, { source, at }: Inline, urls: UrlIndex | undefined): readonly Citation[] {
  const found: Citation[] = [];
  const exact = source.end - source.start === text.length + 3;
  const inner = source.start + 2;
  let from = 0;
  const readKeys = (end: number) => {
    for (let key = nextKey(text, from); key && key.end <= end; key = nextKey(text, key.end)) {
      const keySpan = { start: inner + key.start, end: inner + key.start + key.text.length };
      found.push({ kind: 'footnote', key: key.text, ...(exact && { keySpan }), source, at });
    }
  };
  for (const address of text.matchAll(ADDRESS)) {
    readKeys(address.index);
    found.push(linkTo(address[0], 'footnote', source, at, urls));
    from = address.index + address[0].length; // an `@` within an address is no key
  }
  readKeys(text.length);
  return found;
}

const ADDRESS = /https?:\/\/[^\s<>()[\]«»"']+/gi;

function linkTo(
  url: string,
  kind: Citation['kind'],
  source: Span,
  at: Span,
  urls: UrlIndex | undefined,
): Citation {
  const key = urls?.find(url);
  return { kind, ...(key !== undefined && { key }), source, at, url };
}

/** A web address, a DOI or a document is a source; `#table-2`, `mailto:`, `[[a note]]` lead to none. */
function isSource(target: string): boolean {
  return /^(?:(?:https?|ftp):)?\/\/|^www\.|^doi:|\.(?:pdf|html?|docx?|odt|csv|xlsx?|txt|json|epub)(?:[?#]|$)/i.test(
    target,
  );
}
