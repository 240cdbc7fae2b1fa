// What Markdown writers add to CommonMark inside a paragraph, as one extension of the Lezer parser:
// Pandoc citations, notes, math, attributes and spans, wiki links, bare URLs, short codes, HTML and JSX tags.
// Knows syntax only; what of it is prose is decided in markdown-leaf.ts.

import type { InlineContext, MarkdownConfig } from '@lezer/markdown';
import { isWordUnit } from './characters.ts';
import { htmlAt } from './markdown-html.ts';
import { angleUrlEnd, bareUrlAt } from './markdown-url.ts';

/** How far a mark may be from the one that closes it: keeps every scan linear in broken text. */
const REACH = 1000;
/** A note in the text may be a paragraph of its own. */
const NOTE_REACH = 5000;

/** Units at which some inline construct, ours or CommonMark's, may begin or be recognised. */
const SPECIAL = /[\\&`<_*[!\]~@^$:.{]/g;
/** Of these, those that mean nothing in CommonMark. */
const OURS_ALONE = '@^$:.{';

/** A construct: the name of its node, and its span in the section's text. */
interface Construct {
  readonly name: string;
  readonly start?: number;
  readonly end: number;
}

/** All of ours in one parser, which passes over plain text at once: Lezer asks every parser at every character. */
function parse(cx: InlineContext, _next: number, pos: number): number {
  const { text, offset } = cx;
  const at = pos - offset;
  SPECIAL.lastIndex = at;
  const special = SPECIAL.test(text) ? SPECIAL.lastIndex - 1 : text.length;
  if (special > at) return special + offset;
  const found = constructAt(cx, text, at);
  if (found) return cx.addElement(cx.elt(found.name, (found.start ?? at) + offset, found.end + offset));
  return OURS_ALONE.includes(text[at]!) ? pos + 1 : -1;
}

function constructAt(cx: InlineContext, text: string, at: number): Construct | undefined {
  switch (text[at]) {
    case '[':
      return (
        to('WikiLink', wikiLinkEnd(text, at)) ??
        to('FootnoteReference', footnoteReferenceEnd(text, at)) ??
        to('Citation', citationEnd(text, at)) ??
        to('Attributes', calloutEnd(text, at))
      );
    case '!':
      return to('WikiEmbed', wikiLinkEnd(text, at + 1));
    case '@':
      return urlAt(cx, text, at) ?? textCitation(text, at);
    case ':':
      return text[at + 1] === '/' ? urlAt(cx, text, at) : undefined;
    case '.':
      return /w/i.test(text.charAt(at - 1)) ? urlAt(cx, text, at) : undefined;
    case '<':
      return to('Autolink', angleUrlEnd(text, at)) ?? htmlAt(text, at);
    case '^':
      return text[at + 1] === '['
        ? to('InlineNote', closing(text, at + 1, NOTE_REACH))
        : to('Script', scriptEnd(text, at));
    case '~':
      return text[at + 1] === '~' || text[at - 1] === '~' ? undefined : to('Script', scriptEnd(text, at));
    case '$':
      return to('Math', mathEnd(text, at));
    case '{':
      return (
        to('Comment', mdxCommentEnd(text, at)) ??
        to('Shortcode', shortcodeEnd(text, at)) ??
        to('Attributes', attributesEnd(text, at))
      );
    default:
      return undefined;
  }
}

const to = (name: string, end: number): Construct | undefined => (end < 0 ? undefined : { name, end });

function urlAt(cx: InlineContext, text: string, at: number): Construct | undefined {
  const url = bareUrlAt(text, at, cx.hasOpenLink);
  return url && { name: 'URL', ...url };
}

const code = (unit: string): number => unit.charCodeAt(0);
const BACKSLASH = code('\\');
const NEWLINE = code('\n');
const OPEN = code('[');
const CLOSE = code(']');
const CARET = code('^');
const DOLLAR = code('$');
const BRACE = code('{');
const SPACE = code(' ');

const isSpace = (unit: number): boolean => unit === SPACE || unit === NEWLINE || unit === 9 || unit === 13;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** The offset behind the bracket that closes the one at `at`, or -1. */
function closing(text: string, at: number, reach = REACH): number {
  const limit = Math.min(text.length, at + reach);
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
  if (!text.slice(at, at + REACH).includes('@')) return -1;
  const end = closing(text, at);
  if (end < 0 || '([{'.includes(text.charAt(end) || ' ')) return -1;
  for (let i = text.indexOf('@', at); i >= 0 && i < end; i = text.indexOf('@', i + 1))
    if (startsKey(text, i)) return end;
  return -1;
}

/** `@key`, `-@key` (author suppressed) and `@key [p. 3]` in running text; `at` is the `@`. */
function textCitation(text: string, at: number): Construct | undefined {
  if (!startsKey(text, at)) return undefined;
  const isSuppressed = text[at - 1] === '-' && !isWordUnit(text.charCodeAt(at - 2));
  return { name: 'Citation', start: isSuppressed ? at - 1 : at, end: locatorEnd(text, keyEnd(text, at)) };
}

/** Behind the locator in brackets that follows a key which ends at `end`; `end` itself where none does. */
function locatorEnd(text: string, end: number): number {
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

/** `[!NOTE]` at the start of a quotation: GitHub's and Obsidian's callouts. */
function calloutEnd(text: string, at: number): number {
  const mark = at === 0 ? /^\[![\w-]{1,40}\][+-]?(?=\s|$)/.exec(text.slice(0, 50)) : null;
  return mark ? mark[0].length : -1;
}

/** `{.class #id key=value}`, `{: .class}`, `{=html}`, `{-}`: attributes, wherever they stand. */
function attributesEnd(text: string, at: number): number {
  const end = text.indexOf('}', at);
  if (end < 0 || end - at > 300) return -1;
  const content = text.slice(at + 1, end);
  return /^:?\s*(?:[.#][\p{L}_]|=[a-z]|-\s*$|[\p{L}_][\w:-]*=)/u.test(content) && !content.includes('\n')
    ? end + 1
    : -1;
}

/** `{{< short codes >}}`, `{{ templates }}` and `{% their statements %}`. */
function shortcodeEnd(text: string, at: number): number {
  if (text[at + 1] !== '{' && text[at + 1] !== '%') return -1;
  const end = text.indexOf(text[at + 1] === '{' ? '}}' : '%}', at + 2);
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

/** The inline extension, for `MarkdownParser.configure`. */
export const inlineExtensions: MarkdownConfig = {
  defineNodes: [
    'WikiEmbed',
    'WikiLink',
    'FootnoteReference',
    'Citation',
    'InlineNote',
    'Script',
    'Math',
    'Shortcode',
    'Attributes',
  ],
  parseInline: [{ name: 'Draft', before: 'Escape', parse }],
  remove: ['HTMLTag'],
};
