// Keys that an object of a JSON file has twice. `JSON.parse` takes the last value and says nothing; a person who sees
// the first one is misled.

import type { Node } from 'jsonc-parser';

/**
 * Whether an object in `text` has a key twice; `value` is what `JSON.parse` made of it, unchanged. Quick, for all files:
 * the text is not parsed again, but the keys in it are counted and compared with those that came out.
 */
export const hasDuplicateKeys = (text: string, value: unknown): boolean =>
  keysWritten(text) !== keysIn(value);

/** The second and every later node of each key that an object in `tree` has several times, in the order of the text. */
export function duplicateKeys(tree: Node): readonly Node[] {
  const found: Node[] = [];
  const open = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    const seen = new Set<unknown>();
    for (const child of node.children ?? []) {
      open.push(child);
      const key = node.type === 'object' ? child.children?.[0] : undefined;
      if (!key) continue;
      if (seen.has(key.value)) found.push(key);
      seen.add(key.value);
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** Strings in `text`, which is JSON, that a colon follows. */
function keysWritten(text: string): number {
  let count = 0;
  for (let open = text.indexOf('"'); open >= 0; ) {
    let close = text.indexOf('"', open + 1);
    while (close >= 0 && isEscaped(text, close)) close = text.indexOf('"', close + 1);
    if (close < 0) return count;
    let next = close + 1;
    // Blank, tab and line ends are all that JSON has between tokens.
    while (text.charCodeAt(next) <= 0x20) next++;
    if (text[next] === ':') count++;
    open = text.indexOf('"', next);
  }
  return count;
}

/** Whether an odd number of backslashes stands before `at`. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === '\\') first--;
  return (at - first) % 2 === 1;
}

/** Keys of all objects in `value`. With a stack of its own: JSON nests deeper than calls do. */
function keysIn(value: unknown): number {
  let count = 0;
  const open = [value];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    if (!Array.isArray(one)) count += Object.keys(one).length;
    for (const inner of Object.values(one)) if (typeof inner === 'object' && inner !== null) open.push(inner);
  }
  return count;
}
