// The slice of a language that says how a number stands to others: it adds to them, or holds for each. Words are folded.

export interface CountingGrammar {
  /** Beside a number: it comes to another one, or is part of it: "another", "more", «إضافي». */
  readonly adds: ReadonlySet<string>;
  /** In a sentence: its number holds for each one, not for all: "each", «كل». */
  readonly each: ReadonlySet<string>;
  /** Before a number, they turn "more than" into "at most": "no", «لا». */
  readonly negations: ReadonlySet<string>;
  /** Behind such a word, anywhere before the number, they make it a bound: «يزيد» in «لا يزيد عدد أفراده على 20». */
  readonly exceeding: ReadonlySet<string>;
}
