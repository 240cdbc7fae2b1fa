// Walks the fields of a record by the shapes of the format, whether or not the record is sound.
// Knows no single field: what a field means is in schema.ts.

import type { JsonPath } from './model.ts';
import { type FieldShape, type Shape, shapes } from './validators.generated.js';

/** One value of a record: an element where the field is a list. */
export interface FieldVisit {
  readonly shape: FieldShape;
  readonly value: unknown;
  /** Valid during the visit only; `slice` it to keep it. */
  readonly at: readonly (string | number)[];
  /** The object that has the field, and its shape's name. */
  readonly holder: Readonly<Record<string, unknown>>;
  readonly holderShape: string;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of an object of the format; none for a name that the format does not have. */
export const shapeNamed = (name: string | undefined): Shape | undefined =>
  name !== undefined && Object.hasOwn(shapes, name) ? shapes[name] : undefined;

/** A field of a shape; nothing for `x-…` and unknown names. */
export const fieldOf = (
  shape: Shape | undefined,
  name: string | number | undefined,
): FieldShape | undefined =>
  shape && typeof name === 'string' && Object.hasOwn(shape, name) ? shape[name] : undefined;

/**
 * Visits every known field of `value`, an object of the shape named `shapeName`, and of the objects in it.
 * `at` is the path of `value`. `skip` says which paths to leave out, with all below them.
 */
export function visitFields(
  shapeName: string,
  value: unknown,
  at: JsonPath,
  visit: (field: FieldVisit) => void,
  skip?: (at: JsonPath) => boolean,
): void {
  const path = [...at];
  const walk = (name: string, object: unknown): void => {
    const shape = shapeNamed(name);
    if (!shape || !isObject(object)) return;
    for (const key of Object.keys(object)) {
      const field = fieldOf(shape, key);
      if (!field) continue;
      path.push(key);
      const inner = object[key];
      if (Array.isArray(inner) && !skip?.(path)) {
        inner.forEach((element, index) => {
          path.push(index);
          one(field, element, object, name);
          path.pop();
        });
      } else if (!Array.isArray(inner)) one(field, inner, object, name);
      path.pop();
    }
  };
  const one = (
    shape: FieldShape,
    inner: unknown,
    holder: Record<string, unknown>,
    holderShape: string,
  ): void => {
    if (skip?.(path)) return;
    visit({ shape, value: inner, at: path, holder, holderShape });
    if (shape.of !== undefined) walk(shape.of, inner);
  };
  walk(shapeName, value);
}

/** One string for one path. */
export const pathKey = (at: JsonPath): string => at.join('\u0000');

/** The value at `path` in `value`, as far as there is one. */
export const valueAt = (value: unknown, path: JsonPath): unknown =>
  path.reduce<unknown>((holder, key) => (holder as Record<string, unknown> | null | undefined)?.[key], value);

/** Takes the values at `paths` out of `value`, in place. Elements go from the end, so that no index moves too early. */
export function prune(value: unknown, paths: readonly JsonPath[]): void {
  const deepestLast = [...paths].sort(comparePaths).reverse();
  for (const path of deepestLast) {
    const parent = valueAt(value, path.slice(0, -1));
    const last = path.at(-1)!;
    if (Array.isArray(parent) && typeof last === 'number') parent.splice(last, 1);
    else if (isObject(parent)) delete parent[last];
  }
}

function comparePaths(a: JsonPath, b: JsonPath): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i]!, b[i]!];
    if (x === y) continue;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    return String(x) < String(y) ? -1 : 1;
  }
  return a.length - b.length;
}
