// What was thrown, in words.

/** The message of an error; anything else that was thrown as a text. */
export const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);
