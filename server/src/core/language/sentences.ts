// The slice of a language that says what a language writes with a stop that ends no sentence.

export type SentenceGrammar = {};
