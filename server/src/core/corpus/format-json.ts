// How corpus files are laid out, so that a change reads well in a diff: what is small stays on one line, and no line has
// two Arabic texts, whose order on the screen would mislead. Knows JSON, not the format.

import { hasDuplicateKeys } from './duplicate-keys.ts';

const WIDTH = 120;
const ARABIC = /[\u0600-\u06ff]/;

/**
 * `text` in the layout of corpus files, with a line end. Values and their order stay: nothing where it is no JSON, or
 * has what would not survive (a key that is given twice, a number that no computer holds).
 */
export function formatCorpusText(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text, (_, inner: unknown) => {
      if (inner === Number.POSITIVE_INFINITY || inner === Number.NEGATIVE_INFINITY) throw new RangeError();
      return inner;
    });
    return hasDuplicateKeys(text, value) ? undefined : `${layOut(value, '', 0)}\n`;
  } catch {
    return undefined;
  }
}

/** `value` in the same layout, as a part of a file: its lines but for the first begin with `indent`. No line end. */
export const layOutValue = (value: unknown, indent: string): string => layOut(value, indent, 0);

/** `value` as JSON, its first line beginning `used` columns to the right of `indent`. */
function layOut(value: unknown, indent: string, used: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const line = onOneLine(value, WIDTH - indent.length - used);
  if (line !== undefined) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item) => inner + layOut(item, inner, 0)).join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value).map(([key, field]) => {
    const name = `${JSON.stringify(key)}: `;
    return inner + name + layOut(field, inner, name.length);
  });
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`;
}

/** `value` on one line of less than `room`, where it holds no objects in lists and at most one Arabic text. */
function onOneLine(value: object, room: number): string | undefined {
  let arabic = 0;
  const write = (one: unknown, depth: number): string | undefined => {
    if (depth > 2) return undefined;
    if (typeof one === 'string' && ARABIC.test(one) && ++arabic > 1) return undefined;
    if (typeof one !== 'object' || one === null) return JSON.stringify(one);
    const isList = Array.isArray(one);
    const parts: string[] = [];
    let length = 0;
    for (const [key, inner] of Object.entries(one)) {
      if (isList && typeof inner === 'object' && inner !== null && !Array.isArray(inner)) return undefined;
      const text = write(inner, depth + 1);
      if (text === undefined) return undefined;
      parts.push(isList ? text : `${JSON.stringify(key)}: ${text}`);
      length += parts.at(-1)!.length;
      if (length >= room) return undefined;
    }
    if (isList) return `[${parts.join(', ')}]`;
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
  };
  const line = write(value, 0);
  return line !== undefined && line.length < room ? line : undefined;
}
