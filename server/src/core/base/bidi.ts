// Isolates for what is shown beside text of the other direction: cards and messages, never a draft.

const FSI = '\u2068';
const RLI = '\u2067';
const LRI = '\u2066';
const PDI = '\u2069';

/**
 * `text` isolated, in its own direction (that of its first letter): a foreign name inside a sentence. Text without a
 * letter, such as a date, is set left to right: Chromium gives a first-strong isolate without one that of the line.
 */
export const isolate = (text: string): string => `${/\p{L}/u.test(text) ? FSI : LRI}${text}${PDI}`;

/** A whole line or message in the direction of its language. */
export const isolateLine = (text: string, direction: 'rtl' | 'ltr'): string =>
  `${direction === 'rtl' ? RLI : LRI}${text}${PDI}`;
