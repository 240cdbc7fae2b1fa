// The slice of a language that says how a language bends and joins names.

export type NameGrammar = {};
