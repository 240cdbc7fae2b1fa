// Isolates for what is shown beside text of the other direction: cards and messages, never a draft.

const FSI = '\u2068';
const RLI = '\u2067';
const LRI = '\u2066';
const PDI = '\u2069';

/** `text` isolated, in its own direction (first strong letter): a foreign name, a date or a number inside a sentence. */
export const isolate = (text: string): string => `${FSI}${text}${PDI}`;

/** A whole line or message in the direction of its language. */
export const isolateLine = (text: string, direction: 'rtl' | 'ltr'): string =>
  `${direction === 'rtl' ? RLI : LRI}${text}${PDI}`;
