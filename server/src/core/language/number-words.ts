// Builds the table of a language's number words from lists that a person can read and extend.

import { foldKey } from '../text/fold.ts';
import type { NumberRole, NumberWord, Numeral, Unit } from './numbers.ts';

/** Words parted by spaces (a no-break space stays), and what each of them is. */
export type WordList = readonly [words: string, is: NumberWord];

/** The table of all lists, by folded word. A word of several lists has all its entries; roles add up. */
export function numberWords(...lists: readonly (readonly WordList[])[]): ReadonlyMap<string, NumberWord> {
  const table = new Map<string, NumberWord>();
  for (const [words, is] of lists.flat()) {
    for (const word of words.split(/\s+/)) {
      if (word === '') continue;
      const key = foldKey(word);
      const known = table.get(key);
      const roles = known?.roles && is.roles ? { roles: [...known.roles, ...is.roles] } : undefined;
      table.set(key, known ? { ...known, ...is, ...roles } : is);
    }
  }
  for (const [key, word] of table) if (begins(word)) table.set(key, { ...word, begins: true });
  return table;
}

const BEGINNERS: readonly NumberRole[] = ['weekday', 'minus', 'point', 'article'];

const begins = ({
  numeral,
  ordinal,
  part,
  vague,
  ratio,
  month,
  monthWith,
  pair,
  roles,
}: NumberWord): boolean =>
  [numeral, ordinal, part, vague, ratio, month, monthWith, pair].some((entry) => entry !== undefined) ||
  (roles?.some((role) => BEGINNERS.includes(role)) ?? false);

export const unit = (value: number): NumberWord => ({ numeral: { rank: 'unit', value } });
export const teen = (value: number): NumberWord => ({ numeral: { rank: 'teen', value } });
export const ten = (value: number): NumberWord => ({ numeral: { rank: 'ten', value } });
export const hundred = (value: number): NumberWord => ({ numeral: { rank: 'hundred', value } });
export const scale = (value: number, more: Partial<Numeral> = {}): NumberWord => ({
  numeral: { rank: 'scale', value, ...more },
});
export const set = (value: number): NumberWord => ({ numeral: { rank: 'set', value } });
export const ordinal = (value: number): NumberWord => ({ ordinal: value });
export const roles = (...all: NumberRole[]): NumberWord => ({ roles: all });
export const month = (value: number): NumberWord => ({ month: value });
/** A month of the Hijri year. */
export const lunarMonth = (value: number): NumberWord => ({ month: value, lunar: true });

const unitWord =
  (kind: Unit['kind']) =>
  (symbol: string, glued = false): NumberWord => ({
    unit: glued ? { kind, symbol, glued } : { kind, symbol },
  });
export const money = unitWord('money');
export const measure = unitWord('measure');
export const duration = unitWord('duration');
export const nation = (code: string): NumberWord => ({ nation: code });
export const percent: NumberWord = { unit: { kind: 'percent', symbol: '%' } };
/** A letter that is a scale behind digits. */
export const magnitude = (value: number, letter: 'any' | 'capital' | 'context'): NumberWord => ({
  numeral: { rank: 'scale', value, bound: true, letter },
});
