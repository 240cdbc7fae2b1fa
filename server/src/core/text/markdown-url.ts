// URLs and e-mail addresses in Markdown, bare or in angles. Knows where one ends in prose of both scripts.

import type { Span } from '../base/span.ts';
import { isWordUnit } from './characters.ts';

/** No URL is longer: keeps the scans linear in broken text. */
const REACH = 4000;

const LONGEST_DOMAIN = 253;
const LONGEST_LOCAL = 64;
const LONGEST_SCHEME = 5;

/**
 * The bare URL or e-mail address of which the unit at `at` is the `:` of `://`, the `.` of `www.` or the `@`;
 * it reaches back from there. Nothing where there is none.
 *
 * @param inLink within the text of a link, a `]` ends it.
 */
export function bareUrlAt(text: string, at: number, inLink: boolean): Span | undefined {
  const sign = text[at];
  let start = at;
  if (sign === '@')
    while (start > 0 && at - start < LONGEST_LOCAL && /[\w.+-]/.test(text[start - 1]!)) start--;
  else while (start > 0 && at - start < LONGEST_SCHEME && /[a-z]/i.test(text[start - 1]!)) start--;
  if (start > 0 && isWordUnit(text.charCodeAt(start - 1))) return undefined;
  const lead = text.slice(start, at);
  let end = -1;
  if (sign === ':' && /^(?:https?|ftp)$/i.test(lead) && text.startsWith('//', at + 1))
    end = urlEnd(text, at + 3, inLink);
  else if (sign === '.' && /^www$/i.test(lead)) end = urlEnd(text, at + 1, inLink);
  else if (sign === '@' && lead !== '') end = emailEnd(text, at + 1);
  return end < 0 ? undefined : { start, end };
}

/** The end of the URL of which `from` is behind the scheme or `www.`; -1 where nothing follows. */
function urlEnd(text: string, from: number, inLink: boolean): number {
  let end = from;
  let depth = 0;
  for (; end < text.length && end - from < REACH; end++) {
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

function emailEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < LONGEST_DOMAIN && /[\w.-]/.test(text[end]!)) end++;
  while (end > from && /[.\-_]/.test(text[end - 1]!)) end--;
  return text.slice(from, end).includes('.') ? end : -1;
}

/** The end of `<https://…>`, `<mailto:…>`, `<name@example.org>` of which `at` is the first angle, or -1. */
export function angleUrlEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + REACH);
  let sign = -1;
  for (let i = at + 1; i < limit; i++) {
    const unit = text[i]!;
    if (unit === '>') return sign > at + 1 && i > sign + 1 ? i + 1 : -1;
    if (unit === '<' || /\s/.test(unit)) return -1;
    if (sign < 0 && unit === ':') {
      if (!/^[a-z][a-z\d+.-]+$/i.test(text.slice(at + 1, i))) return -1;
      sign = i;
    } else if (sign < 0 && unit === '@') sign = i;
  }
  return -1;
}
