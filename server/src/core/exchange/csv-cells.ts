// What stands in the cells of a table: texts that no spreadsheet takes for a formula, lists, chains of attribution.

import type { AttributionLink } from '../corpus/model.ts';
import { languageTag } from './language-tag.ts';

/**
 * A text that a spreadsheet would run, or that looks as if it had been kept from that; numbers are safe. The signs are
 * those of OWASP (owasp.org/www-community/attacks/CSV_Injection), in their full-width forms too.
 */
const FORMULA = /^(?![-+]?\d+(?:\.\d+)?$)'*[=+\-@\t\r\n＝＋－＠]/;

/** `text` with an apostrophe before it where a spreadsheet would take it for a formula. */
export const safeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that `safeCell` made `cell` of. */
export const cellText = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;

/** Several texts in one cell; `splitCell` takes them apart again. */
export const joinCell = (texts: readonly string[]): string =>
  texts.map((text) => text.replace(/[\\|]/g, '\\$&')).join(' | ');

/** The texts of a cell with `|` between them; empty ones are none. */
export const splitCell = (cell: string): string[] =>
  (cell.match(/(?:\\[\\|]|[^|])+/g) ?? [])
    .map((text) => text.replace(/\\([\\|])/g, '$1').trim())
    .filter((text) => text !== '');

type Link = Pick<AttributionLink, 'kind' | 'actor' | 'source' | 'described'>;

/** A chain, origin first: `anonymous:s2 > media:asharq-al-awsat`, `official:"a spokesman" > narrator`. */
export const writeChain = (links: readonly Link[]): string =>
  links
    .map(({ kind, actor, source, described }) => {
      const words = Object.values(described ?? {})[0];
      const who = actor ?? source ?? (words === undefined ? undefined : JSON.stringify(words));
      return who === undefined ? kind : `${kind}:${who}`;
    })
    .join(' > ');

const LINK = /([a-z-]+)(?::("(?:[^"\\]|\\.)*"|[^\s>"]+))?/gy;

/** The links of a chain that `writeChain` wrote; nothing where it is none. */
export function readChain(cell: string): readonly Readonly<Record<string, unknown>>[] | undefined {
  const links: Readonly<Record<string, unknown>>[] = [];
  for (const part of chainParts(cell)) {
    LINK.lastIndex = 0;
    const match = LINK.exec(part);
    if (!match || match[0] !== part) return undefined;
    const [, kind, who] = match;
    links.push({ kind, ...readWho(who) });
  }
  return links.length === 0 ? undefined : links;
}

/** The parts of `cell` between `>` outside of quotation marks. */
const chainParts = (cell: string): string[] =>
  (cell.match(/(?:"(?:[^"\\]|\\.)*"|[^>"])+/g) ?? []).map((part) => part.trim());

function readWho(who: string | undefined): Readonly<Record<string, unknown>> {
  if (who === undefined) return {};
  if (/^s\d{1,3}$/.test(who)) return { source: who };
  if (!who.startsWith('"')) return { actor: who };
  try {
    const words = JSON.parse(who) as string;
    return { described: { [languageTag(undefined, words)]: words } };
  } catch {
    return {};
  }
}
