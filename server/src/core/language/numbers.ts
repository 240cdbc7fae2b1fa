// The slice of a language that says how a language writes numbers, units, months and what is counted.

export type NumberGrammar = {};
