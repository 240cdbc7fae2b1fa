// French numbers: words, how they join, and what is said around them.

import type { NumberGrammar } from '../numbers.ts';

const NONE = { about: [], 'at-least': [], 'at-most': [], 'more-than': [], 'less-than': [] };

export const numbers: NumberGrammar = {
  find: () => undefined,
  combine: () => undefined,
  dotGroups: true,
  commaIsDecimal: true,
  before: NONE,
  after: NONE,
  nounKeys: (key) => [key],
  isPlural: (key) => /[^s][sx]$/.test(key),
  duals: () => [],
  nounFollows: 'with adjectives',
};
