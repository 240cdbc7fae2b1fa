// How a card is put into the Markdown of a hover: escaped, isolated, right to left where its language is.
// Corpus text is untrusted: nothing of it may become a link, an image or markup.

import { isolateLine } from '../base/bidi.ts';
import type { Span } from '../base/span.ts';

/** Text that is already safe Markdown. Made by `escapeMarkdown`, `strong` and `emphasis` only, joined with plain punctuation. */
export type Rich = string;

/** Most lines that a card shows, as they stand on the screen; what is left is counted in the last one. */
const MOST_LINES = 12;
/** Letters that fit on a line of a hover at its usual width, measured in VS Code 1.100. */
const LINE_LENGTH = 105;

/** A card for the span of the draft that it explains. */
export interface HoverCard {
  readonly span: Span;
  readonly markdown: string;
}

/** A card before it is rendered: lines of one paragraph each. */
export interface Card {
  readonly language: 'ar' | 'en';
  readonly lines: readonly Rich[];
}

/** `text` as plain words of a Markdown line. */
export const escapeMarkdown = (text: string): Rich =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|~$@-]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/:\/\//g, ':\u2060//');

export const strong = (text: string): Rich => `**${joined(escapeMarkdown(text))}**`;
export const emphasis = (text: string): Rich => `*${joined(escapeMarkdown(text))}*`;

/**
 * A mark of emphasis between a full stop and the sign that closes an isolate is none to Markdown (CommonMark 6.2:
 * a closing mark behind punctuation needs space or punctuation behind it): a word joiner stands in for a letter.
 */
const joined = (text: Rich): Rich => `\u2060${text}\u2060`;

/** `card` as Markdown. `html`: the client renders `div` with `align` (VS Code), so Arabic can stand at the right. */
export function renderCard({ language, lines }: Card, more: (left: number) => Rich, html: boolean): string {
  const fitting = linesThatFit(lines);
  const kept = fitting === lines.length ? lines : [...lines.slice(0, fitting), more(lines.length - fitting)];
  const rtl = language === 'ar';
  const body = kept.map((line) => isolateLine(line, rtl ? 'rtl' : 'ltr')).join('  \n');
  return rtl && html ? `<div align="right">\n\n${body}\n\n</div>` : body;
}

/** How many of `lines` a card can hold; one line is left for the count of the others. */
function linesThatFit(lines: readonly Rich[]): number {
  let height = 0;
  for (const [i, line] of lines.entries()) {
    height += Math.ceil(line.replace(/[\\*\u2060-\u2069]/g, '').length / LINE_LENGTH);
    if (height > (i === lines.length - 1 ? MOST_LINES : MOST_LINES - 1)) return i;
  }
  return lines.length;
}
