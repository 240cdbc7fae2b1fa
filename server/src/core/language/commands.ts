// The slice of a language that says how it tells the reader to do something. Data only; the reader is
// analysis/states-no-fact.ts.

export interface CommandGrammar {
  /** Forms that command where they open a clause: add, boil, store. Not those that only point: see, take, note. */
  readonly verbs: ReadonlySet<string>;
  /** Words that open a clause before the command: "While it cools, boil …". */
  readonly openers: ReadonlySet<string>;
  /** Those of them right behind which a command may stand: "Then mix". */
  readonly sequencers: ReadonlySet<string>;
  /** Verbs behind a word that looks like a command, but is their subject: "Test flights were cancelled". */
  readonly finite: ReadonlySet<string>;
  /** Words that open a question: how, did. */
  readonly questions?: ReadonlySet<string>;
  /** Stands before a command that is a task: "Mona to book 4 seats". */
  readonly infinitive: ReadonlySet<string>;
  /** Words that open a clause which only supposes: if, assuming. */
  readonly supposing: ReadonlySet<string>;
  /** Pairs of words that suppose, the first as written: it alone is another word («إن كان», not «أن كان»). */
  readonly supposingPairs: ReadonlySet<string>;
  /** Words that make them compare: "as if". */
  readonly comparing: ReadonlySet<string>;
  /** Words that suppose where they open a clause: "Should the donor give more, …". */
  readonly inverted: ReadonlySet<string>;
  /** Words that make what follows from a condition supposed as well: would. */
  readonly modals: ReadonlySet<string>;
  /** Words of conditions that are not so, whatever follows: «لو». */
  readonly counterfactual: ReadonlySet<string>;
  /** Words behind which the command is over and facts may follow: which, because. */
  readonly ends: ReadonlySet<string>;
}
