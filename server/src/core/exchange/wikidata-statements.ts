// Statements of a Wikidata item: their values, ranks and qualifiers. Knows the data model, not what a property means.

import { isObject } from '../corpus/fields.ts';

export interface Statement {
  readonly value: unknown;
  readonly qualifiers: Readonly<Record<string, readonly Statement[]>>;
}

export type Statements = Readonly<Record<string, readonly Statement[]>>;

/** The statements of `claims` by property: the preferred ones where there are any, and never deprecated ones. */
export function statementsOf(claims: unknown): Statements {
  const found: Record<string, readonly Statement[]> = {};
  for (const [property, all] of Object.entries(isObject(claims) ? claims : {})) {
    const ranked = (Array.isArray(all) ? all : [])
      .filter(isObject)
      .filter(({ rank }) => rank !== 'deprecated');
    const preferred = ranked.filter(({ rank }) => rank === 'preferred');
    // Of posts held all count, the present one is only preferred.
    const counted = preferred.length > 0 && !DATED.has(property) ? preferred : ranked;
    const statements = counted.flatMap(({ mainsnak, qualifiers }) => {
      const value = valueIn(mainsnak);
      return value === undefined ? [] : [{ value, qualifiers: qualifiersOf(qualifiers) }];
    });
    if (statements.length > 0) found[property] = statements;
  }
  return found;
}

/** Properties with a value for each period. */
const DATED = new Set(['P39', 'P102', 'P108', 'P463']);

function qualifiersOf(qualifiers: unknown): Statement['qualifiers'] {
  const found: Record<string, readonly Statement[]> = {};
  for (const [property, snaks] of Object.entries(isObject(qualifiers) ? qualifiers : {})) {
    const values = (Array.isArray(snaks) ? snaks : []).map(valueIn).filter((value) => value !== undefined);
    if (values.length > 0) found[property] = values.map((value) => ({ value, qualifiers: {} }));
  }
  return found;
}

const valueIn = (snak: unknown): unknown =>
  isObject(snak) && snak.snaktype === 'value' && isObject(snak.datavalue) ? snak.datavalue.value : undefined;

/** The items that `property` has as values. */
export const itemsIn = (statements: Statements, property: string): string[] =>
  (statements[property] ?? []).flatMap(({ value }) =>
    isObject(value) && typeof value.id === 'string' ? [value.id] : [],
  );

/** The texts that `property` has as values. */
export const stringsIn = (statements: Statements, property: string): string[] =>
  (statements[property] ?? []).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

const YEAR = 9;
const MONTH = 10;
const DAY = 11;

/** A time as a date of the format, as exact as it says it is; nothing for centuries and for times before our era. */
export function timeOf({ value }: Pick<Statement, 'value'>): string | undefined {
  if (!isObject(value) || typeof value.time !== 'string') return undefined;
  const match = /^\+(\d{4})-(\d{2})-(\d{2})T/.exec(value.time);
  const precision = Number(value.precision);
  if (!match || precision < YEAR) return undefined;
  const [, year = '', month = '', day = ''] = match;
  if (precision >= DAY && day !== '00') return `${year}-${month}-${day}`;
  return precision >= MONTH && month !== '00' ? `${year}-${month}` : year;
}
