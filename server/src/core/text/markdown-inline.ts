// What Markdown writers add to CommonMark inside a paragraph, as extensions of the Lezer parser:
// Pandoc citations, notes, math, attributes and spans, wiki links, bare URLs, short codes, HTML and JSX tags.
// Knows syntax only; what of it is prose is decided in markdown-leaf.ts.

import type { InlineContext, InlineParser, MarkdownConfig } from '@lezer/markdown';
import { isWordUnit } from './characters.ts';

/** How far a mark may be from the one that closes it: keeps every scan linear in broken text. */
const REACH = 4000;

const code = (unit: string): number => unit.charCodeAt(0);
const BACKSLASH = code('\\');
const NEWLINE = code('\n');
const SPACE = code(' ');
const AT = code('@');
const OPEN = code('[');
const CLOSE = code(']');
const CARET = code('^');
const TILDE = code('~');
const DOLLAR = code('$');
const BRACE = code('{');
const LESS = code('<');
const GREATER = code('>');
const COLON = code(':');
const DOT = code('.');
const MINUS = code('-');
const SLASH = code('/');

const isSpace = (unit: number): boolean => unit === SPACE || unit === NEWLINE || unit === 9 || unit === 13;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isAsciiLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;

/** Units at which some inline construct may begin or be recognised; all others are skipped at once. */
const special = new Uint8Array(0x10000);
for (const unit of '\\&`<_*[!]~@^$:.{') special[code(unit)] = 1;

const plain: InlineParser = {
  name: 'Plain',
  before: 'Escape',
  parse(cx, next, pos) {
    if (special[next]) return -1;
    const { text, offset } = cx;
    let at = pos - offset + 1;
    while (at < text.length && !special[text.charCodeAt(at)]) at++;
    return at + offset;
  },
};

/** An inline parser over the section's own text: `read` gives the end of the construct at `at`, or -1. */
function construct(name: string, read: (text: string, at: number) => number): InlineParser['parse'] {
  return (cx: InlineContext, _next: number, pos: number) => {
    const end = read(cx.text, pos - cx.offset);
    return end < 0 ? -1 : cx.addElement(cx.elt(name, pos, end + cx.offset));
  };
}

/** The offset behind the bracket that closes the one at `at`, or -1. */
function closing(text: string, at: number): number {
  const limit = Math.min(text.length, at + REACH);
  let depth = 0;
  for (let i = at; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === BACKSLASH) i++;
    else if (unit === OPEN) depth++;
    else if (unit === CLOSE && --depth === 0) return i + 1;
  }
  return -1;
}

/** The end of the citation key behind the `@` at `at`, by Pandoc's rules, or -1. */
function keyEnd(text: string, at: number): number {
  let i = at + 1;
  if (text.charCodeAt(i) === BRACE) {
    const end = text.indexOf('}', i);
    return end > i + 1 && end - i < 200 && !/\s/.test(text.slice(i, end)) ? end + 1 : -1;
  }
  const isKeyUnit = (unit: number): boolean => unit === 95 || isWordUnit(unit);
  if (!isKeyUnit(text.charCodeAt(i))) return -1;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isKeyUnit(unit)) continue;
    if (':.#$%&-+?<>~/'.includes(text[i]!) && isKeyUnit(text.charCodeAt(i + 1))) continue;
    break;
  }
  return i;
}

const startsKey = (text: string, at: number): boolean =>
  !(at > 0 && isWordUnit(text.charCodeAt(at - 1))) && keyEnd(text, at) > 0;

/** `[@key]`, `[see @a, pp. 3-4; also @b]`, `[-@key]`; not `[@key](url)`, which is a link. */
function citationEnd(text: string, at: number): number {
  const end = closing(text, at);
  if (end < 0 || '([{'.includes(text.charAt(end) || ' ')) return -1;
  for (let i = text.indexOf('@', at); i >= 0 && i < end; i = text.indexOf('@', i + 1))
    if (startsKey(text, i)) return end;
  return -1;
}

/** `@key` and `@key [p. 3]` in running text; `at` is the `@`. */
function textCitationEnd(text: string, at: number): number {
  if (!startsKey(text, at)) return -1;
  const end = keyEnd(text, at);
  if (text.charCodeAt(end) !== SPACE || text.charCodeAt(end + 1) !== OPEN) return end;
  if (text.charCodeAt(end + 2) === CARET || text.charCodeAt(end + 2) === OPEN) return end;
  const locator = closing(text, end + 1);
  return locator < 0 || '([:'.includes(text.charAt(locator) || ' ') ? end : locator;
}

/** `[^label]` */
function footnoteReferenceEnd(text: string, at: number): number {
  if (text.charCodeAt(at + 1) !== CARET) return -1;
  for (let i = at + 2; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === CLOSE) return i > at + 2 ? i + 1 : -1;
    if (isSpace(unit) || unit === OPEN || unit === CARET) return -1;
  }
  return -1;
}

/** `[[page|text]]` */
function wikiLinkEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== OPEN || text.charCodeAt(at + 1) !== OPEN) return -1;
  const limit = Math.min(text.length - 1, at + REACH);
  for (let i = at + 2; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === CLOSE) return text.charCodeAt(i + 1) === CLOSE && i > at + 2 ? i + 2 : -1;
    if (unit === OPEN || unit === NEWLINE) return -1;
  }
  return -1;
}

/**
 * `$…$` and `$$…$$` by Pandoc's rules (no space within the marks, no digit behind the closing one), and two
 * of our own that keep money money: no math opens behind a digit («5$ و10$»), and what begins with a digit
 * and goes on in words is an amount ("$5 million and A$ 6").
 */
function mathEnd(text: string, at: number): number {
  const display = text.charCodeAt(at + 1) === DOLLAR;
  const start = at + (display ? 2 : 1);
  if (!display && (isSpace(text.charCodeAt(start)) || isDigit(text.charCodeAt(at - 1)))) return -1;
  const limit = Math.min(text.length, at + REACH);
  for (let i = start; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === BACKSLASH) i++;
    else if (unit !== DOLLAR) continue;
    else if (display) {
      if (text.charCodeAt(i + 1) === DOLLAR) return i > start ? i + 2 : -1;
    } else if (i > start && !isSpace(text.charCodeAt(i - 1)) && !isDigit(text.charCodeAt(i + 1))) {
      return isAmount(text.slice(start, i)) ? -1 : i + 1;
    }
  }
  return -1;
}

const isAmount = (content: string): boolean =>
  /^[\d٠-٩]/.test(content) && /\p{Script=Arabic}|[\s,]\p{L}{2}/u.test(content);

/** `{.class #id key=value}`, `{=html}`, `{-}`: attributes, wherever they stand. */
function attributesEnd(text: string, at: number): number {
  const end = text.indexOf('}', at);
  if (end < 0 || end - at > 300) return -1;
  const content = text.slice(at + 1, end);
  return /^\s*(?:[.#][\p{L}_]|=[a-z]|-\s*$|[\p{L}_][\w:-]*=)/u.test(content) && !content.includes('\n')
    ? end + 1
    : -1;
}

/** `{{< short codes >}}` and `{{ templates }}`. */
function shortcodeEnd(text: string, at: number): number {
  if (text.charCodeAt(at + 1) !== BRACE) return -1;
  const end = text.indexOf('}}', at + 2);
  return end < 0 || end - at > REACH ? -1 : end + 2;
}

/** MDX's comment, `{/* … *\/}`. */
function mdxCommentEnd(text: string, at: number): number {
  if (!text.startsWith('{/*', at)) return -1;
  const end = text.indexOf('*/}', at + 3);
  return end < 0 || end - at > REACH ? -1 : end + 3;
}

/** `x^2^`, `H~2~O`: behind a letter, digit or bracket, so that `~5` stays "about five". */
function scriptEnd(text: string, at: number): number {
  const mark = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  if (!(at > 0 && (isWordUnit(before) || before === code(')')))) return -1;
  const limit = Math.min(text.length, at + 100);
  for (let i = at + 1; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === mark) return i > at + 1 ? i + 1 : -1;
    if (isSpace(unit) || unit === OPEN) return -1;
  }
  return -1;
}

/** The end of the URL of which `from` is behind the scheme or `www.`; -1 where nothing follows. */
function urlEnd(text: string, from: number, inLink: boolean): number {
  let end = from;
  let depth = 0;
  for (; end < text.length; end++) {
    const unit = text[end]!;
    if (/\s/.test(unit) || '<>"«»“”|`'.includes(unit) || (inLink && unit === ']')) break;
    if (unit === '(') depth++;
    if (unit === ')') depth--;
  }
  for (; end > from; end--) {
    const last = text[end - 1]!;
    if (last === ')' && depth < 0) depth++;
    else if (!"?!.,:;*_~'’،؛؟…{[]".includes(last)) break;
  }
  return end > from ? end : -1;
}

/** URLs and e-mail addresses in running text. Seen at `:`, `.` and `@`, and reaching back from there. */
const bareUrl: InlineParser = {
  name: 'BareUrl',
  after: 'Plain',
  parse(cx, next, pos) {
    if (next !== COLON && next !== DOT && next !== AT) return -1;
    const { text } = cx;
    const at = pos - cx.offset;
    let start = -1;
    let end = -1;
    if (next === COLON && text.startsWith('//', at + 1)) {
      start = wordStart(text, at, 5);
      if (/^(?:https?|ftp)$/i.test(text.slice(start, at))) end = urlEnd(text, at + 3, cx.hasOpenLink);
    } else if (next === DOT && /^www$/i.test(text.slice(Math.max(at - 3, 0), at))) {
      start = wordStart(text, at, 3);
      end = urlEnd(text, at + 1, cx.hasOpenLink);
    } else if (next === AT) {
      for (start = at; start > 0 && at - start < 64 && /[\w.+-]/.test(text[start - 1]!); ) start--;
      if (start < at) end = emailEnd(text, at + 1);
    }
    if (start < 0 || end < 0 || (start > 0 && isWordUnit(text.charCodeAt(start - 1)))) return -1;
    return cx.addElement(cx.elt('URL', start + cx.offset, end + cx.offset));
  },
};

function wordStart(text: string, at: number, most: number): number {
  let start = at;
  while (start > 0 && at - start < most && isAsciiLetter(text.charCodeAt(start - 1))) start--;
  return start;
}

function emailEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && /[\w.-]/.test(text[end]!)) end++;
  while (end > from && /[.\-_]/.test(text[end - 1]!)) end--;
  return text.slice(from, end).includes('.') ? end : -1;
}

const html: InlineParser = {
  name: 'HTMLTag',
  parse(cx, next, pos) {
    if (next !== LESS) return -1;
    const { text } = cx;
    const at = pos - cx.offset;
    const add = (name: string, end: number) => cx.addElement(cx.elt(name, pos, end + cx.offset));
    const until = (mark: string, from: number) => {
      const end = text.indexOf(mark, from);
      return end < 0 ? -1 : end + mark.length;
    };
    if (text.startsWith('<!--', at)) {
      const short = /^(?:>|->)/.exec(text.slice(at + 4, at + 6));
      const end = short ? at + 4 + short[0].length : until('-->', at + 4);
      return end < 0 ? -1 : add('Comment', end);
    }
    if (text.startsWith('<?', at) || text.startsWith('<!', at)) {
      const mark = text[at + 1] === '?' ? '?>' : text.startsWith('<![CDATA[', at) ? ']]>' : '>';
      const end = until(mark, at + 2);
      return end < 0 ? -1 : add('ProcessingInstruction', end);
    }
    const url = angleUrlEnd(text, at);
    if (url > 0) return add('Autolink', url);
    const tag = tagEnd(text, at);
    return tag > 0 ? add('HTMLTag', tag) : -1;
  },
};

/** `<https://…>`, `<mailto:…>`, `<name@example.org>` */
function angleUrlEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + REACH);
  let sign = -1;
  for (let i = at + 1; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === GREATER) return sign > at + 1 && i > sign + 1 ? i + 1 : -1;
    if (unit === LESS || isSpace(unit)) return -1;
    if (sign < 0 && unit === COLON) {
      if (!/^[a-z][a-z\d+.-]+$/i.test(text.slice(at + 1, i))) return -1;
      sign = i;
    } else if (sign < 0 && unit === AT) sign = i;
  }
  return -1;
}

/** The end of an HTML or JSX tag, opening or closing, or -1 where it is none (a < b). */
export function tagEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + REACH);
  let i = at + 1;
  if (text.charCodeAt(i) === SLASH) i++;
  if (!isAsciiLetter(text.charCodeAt(i))) return -1;
  while (i < limit && /[\w.:-]/.test(text[i]!)) i++;
  for (let braces = 0; i < limit; i++) {
    const unit = text[i]!;
    if (unit === '"' || unit === "'") {
      i = text.indexOf(unit, i + 1);
      if (i < 0) return -1;
    } else if (unit === '{') braces++;
    else if (unit === '}') braces--;
    else if (braces > 0) continue;
    else if (unit === '>') return i + 1;
    else if (!/[\s\w/=.:@#%&;,!?()+*-]/.test(unit)) return -1;
  }
  return -1;
}

/** Parsers of one construct each, tried in this order at the units in `at`. */
const constructs: readonly { name: string; at: string; read: (text: string, at: number) => number }[] = [
  { name: 'WikiEmbed', at: '!', read: (text, at) => wikiLinkEnd(text, at + 1) },
  { name: 'WikiLink', at: '[', read: wikiLinkEnd },
  { name: 'FootnoteReference', at: '[', read: footnoteReferenceEnd },
  { name: 'Citation', at: '[', read: citationEnd },
  {
    name: 'InlineNote',
    at: '^',
    read: (text, at) => (text.charCodeAt(at + 1) === OPEN ? closing(text, at + 1) : -1),
  },
  { name: 'Script', at: '^', read: scriptEnd },
  { name: 'Math', at: '$', read: mathEnd },
  { name: 'Comment', at: '{', read: mdxCommentEnd },
  { name: 'Shortcode', at: '{', read: shortcodeEnd },
  { name: 'Attributes', at: '{', read: attributesEnd },
];

const textCitation: InlineParser = {
  name: 'TextCitation',
  after: 'BareUrl',
  parse(cx, next, pos) {
    if (next !== AT) return -1;
    const { text } = cx;
    const at = pos - cx.offset;
    const end = textCitationEnd(text, at);
    if (end < 0) return -1;
    // Pandoc's -@key (author suppressed) begins at its minus, which a plain run has passed.
    const minus = text.charCodeAt(at - 1) === MINUS && !isWordUnit(text.charCodeAt(at - 2));
    return cx.addElement(cx.elt('Citation', pos - (minus ? 1 : 0), end + cx.offset));
  },
};

const subscript: InlineParser = {
  name: 'Subscript',
  parse: (cx, next, pos) =>
    next === TILDE && cx.char(pos + 1) !== TILDE && cx.char(pos - 1) !== TILDE
      ? construct('Script', scriptEnd)(cx, next, pos)
      : -1,
};

/** All the inline extensions, for `MarkdownParser.configure`. */
export const inlineExtensions: MarkdownConfig = {
  defineNodes: [...new Set(constructs.map(({ name }) => name))].filter((name) => name !== 'Comment'),
  parseInline: [
    plain,
    bareUrl,
    textCitation,
    html,
    ...constructs.map(({ name, at, read }, index): InlineParser => {
      const first = code(at);
      const parse = construct(name, read);
      return {
        name: `${name}${at}${index}`,
        before: 'Emphasis',
        parse: (cx, next, pos) => (next === first ? parse(cx, next, pos) : -1),
      };
    }),
    subscript,
  ],
};
