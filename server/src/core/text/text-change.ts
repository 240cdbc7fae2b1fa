// What changed between two versions of a text, as one replaced range. Knows nothing of what the text is.

/** `[start, oldEnd)` of the old text became `[start, newEnd)` of the new one. */
export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

const CHUNK = 4096;

/** The smallest single change that makes `after` of `before`. Compares in chunks, so that it costs next to nothing. */
export function changeBetween(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let start = 0;
  for (let size = CHUNK; size > 0; size >>= 4)
    while (start + size <= most && before.slice(start, start + size) === after.slice(start, start + size))
      start += size;
  const rest = most - start;
  let tail = 0;
  for (let size = CHUNK; size > 0; size >>= 4)
    while (
      tail + size <= rest &&
      before.slice(before.length - tail - size, before.length - tail) ===
        after.slice(after.length - tail - size, after.length - tail)
    )
      tail += size;
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}
