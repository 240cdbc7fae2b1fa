// Half-open ranges of UTF-16 code units. Knows nothing of what the text is.

/** A half-open range `[start, end)` of UTF-16 code units in one named text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `a` and `b` share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly within `outer` (an equal span does). */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether `offset` lies in `span` or touches its end, as a cursor right behind a word does. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** The smallest span that holds both. */
export const hull = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** The same span, `by` code units further on. */
export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/**
 * Index of the first of `items` whose start is greater than `offset`, by bisection.
 * `items` are sorted by start. Gives `items.length` where there is none.
 */
export function firstAfter(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
