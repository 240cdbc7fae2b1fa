// In-text silences: <!-- isnad-disable-line unsourced-number: our own count -->, -next-line, -disable … -enable, -file.
// Knows comments and lines, not rules.

import type { Span } from '../base/span.ts';
import type { Comment } from '../text/prose.ts';

/** A stretch of the draft where some rules (all, where none is named) say nothing. */
export interface Silence {
  readonly span: Span;
  /** The comment that says so. */
  readonly comment: Span;
  readonly rules: ReadonlySet<string> | 'all';
  readonly reason: string;
}

export type Silences = readonly Silence[];

const DIRECTIVE =
  /^\s*isnad-(disable-next-line|disable-line|disable-file|disable|enable)(?=[\s:]|$)([^:]*)(?::(.*))?$/s;

/** Reads the silences of a draft from its comments, which are in order. An unclosed block reaches to the end. */
export function readSilences(source: string, comments: readonly Comment[]): Silences {
  const silences: Silence[] = [];
  const open: { start: number; comment: Span; rules: Silence['rules']; reason: string }[] = [];
  for (const comment of comments) {
    const match = DIRECTIVE.exec(comment.text);
    if (!match) continue;
    const [, directive, names = '', reason = ''] = match;
    const ids = names.split(/[\s,،]+/).filter(Boolean);
    const rules: Silence['rules'] = ids.length > 0 ? new Set(ids) : 'all';
    const { start, end } = comment.source;
    const silence = (span: Span) =>
      silences.push({ span, comment: comment.source, rules, reason: reason.trim() });
    switch (directive) {
      case 'disable-line':
        silence(lineAt(source, start));
        break;
      case 'disable-next-line':
        silence(lineAt(source, Math.min(lineAt(source, end).end + 1, source.length)));
        break;
      case 'disable-file':
        silence({ start: 0, end: source.length });
        break;
      case 'disable':
        open.push({ start: end, comment: comment.source, rules, reason: reason.trim() });
        break;
      case 'enable': {
        const closed = open.filter((block) => rules === 'all' || sameRules(block.rules, rules));
        for (const block of closed) {
          silences.push(closedBlock(block, start));
          open.splice(open.indexOf(block), 1);
        }
        break;
      }
    }
  }
  for (const block of open) silences.push(closedBlock(block, source.length));
  return silences;
}

const closedBlock = (
  { start, ...silence }: Omit<Silence, 'span'> & { start: number },
  end: number,
): Silence => ({
  ...silence,
  span: { start, end },
});

/** Whether `silence` is for what `rule` says of `span`, by where that begins. */
export const covers = (silence: Silence, rule: string, span: Span): boolean =>
  silence.span.start <= span.start &&
  span.start <= silence.span.end &&
  (silence.rules === 'all' || silence.rules.has(rule));

function lineAt(source: string, offset: number): Span {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  return { start, end: end < 0 ? source.length : end };
}

const sameRules = (a: Silence['rules'], b: Silence['rules']): boolean =>
  a === 'all' || b === 'all' ? a === b : a.size === b.size && [...a].every((id) => b.has(id));
