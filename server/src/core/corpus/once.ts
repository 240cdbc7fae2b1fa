// Work that is put off until someone needs it.

/** A function that gives what `make` gives, and calls it only the first time. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
