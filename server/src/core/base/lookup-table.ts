// Tables that are asked with words of texts.

/**
 * `rows` as a table that has what is written in it and nothing else: a plain object also answers to "constructor" and
 * "toString", which are words like others.
 */
export const lookupTable = <Value>(rows: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.assign(Object.create(null), rows);
