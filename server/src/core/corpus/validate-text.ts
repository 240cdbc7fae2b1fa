// Texts of a corpus file that look right and are not: letters not composed, invisible direction marks, numbers written
// as text in the digits of another script. They are put right in memory and reported where they stand.

import { isObject, visitFields } from './fields.ts';
import type { JsonPath } from './model.ts';
import type { Fault } from './problems.ts';

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const ALL_BIDI = new RegExp(BIDI.source, 'g');
const ESCAPED = /\\u(?:0[36]|20)/i;

/** Deeper than any field of the format lies. */
const DEEPEST = 12;

/** Whether a file's text holds anything that `mendTexts` would change; quick, for all files. */
export const needsMending = (text: string): boolean =>
  BIDI.test(text) || ESCAPED.test(text) || text !== text.normalize('NFC');

/** Composes all texts in `value` (NFC) and takes direction marks out of them, in place. `x-…` fields stay. */
export function mendTexts(value: unknown, at: JsonPath): readonly Fault[] {
  const faults: Fault[] = [];
  const walk = (holder: Record<string | number, unknown>, key: string | number, path: JsonPath): void => {
    const inner = holder[key];
    if (typeof inner === 'string') {
      const mended = inner.normalize('NFC').replace(ALL_BIDI, '');
      if (mended === inner) return;
      holder[key] = mended;
      faults.push({
        code: 'corpus-text',
        message: BIDI.test(inner)
          ? 'The text holds invisible direction marks; they are left out'
          : 'The letters of this text are not composed (NFC); they are read as if they were',
        at: path,
        replacement: JSON.stringify(mended),
      });
      return;
    }
    if (path.length - at.length > DEEPEST) return;
    if (Array.isArray(inner)) for (let i = 0; i < inner.length; i++) walk(inner as never, i, [...path, i]);
    else if (isObject(inner)) {
      for (const name of Object.keys(inner)) if (!name.startsWith('x-')) walk(inner, name, [...path, name]);
    }
  };
  walk({ value } as never, 'value', at);
  return faults;
}

const NUMERAL = /^[+-]?[0-9٠-٩۰-۹]+(?:[.٫][0-9٠-٩۰-۹]+)?$/;

/** Makes numbers of texts of digits in the number fields of `value`, in place: `"١٥"` to 15. */
export function mendNumbers(kind: string, value: unknown, at: JsonPath): readonly Fault[] {
  const faults: Fault[] = [];
  visitFields(kind, value, at, (field) => {
    if (!field.shape.number || typeof field.value !== 'string' || !NUMERAL.test(field.value)) return;
    const number = Number(
      field.value
        .replace('٫', '.')
        .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
        .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0)),
    );
    (field.holder as Record<string, unknown>)[String(field.at.at(-1))] = number;
    faults.push({
      code: 'corpus-text',
      message: `A number is written without quotes, in the digits 0-9: ${number}`,
      at: field.at.slice(),
      replacement: String(number),
    });
  });
  return faults;
}
