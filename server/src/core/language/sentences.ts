// The slice of a language that says what a language writes with a stop that ends no sentence.

/** All words folded (`foldKey`), without their last stop: `mr`, `e.g`, `no`. */
export interface SentenceGrammar {
  /** Abbreviations that what they belong to follows: a stop behind one never ends a sentence (Dr., Mt., e.g.). */
  readonly leading: ReadonlySet<string>;
  /** Abbreviations that lead only where a number follows (p. 5, No. 3, art. 2, Jan. 20). */
  readonly numbered: ReadonlySet<string>;
  /** Abbreviations that end a sentence wherever a capital follows (a.m., etc.). */
  readonly trailing: ReadonlySet<string>;
  /** Abbreviations that end a sentence only where one of `openers` follows (Inc., Jr.); so do those with stops in them (U.S.). */
  readonly inner: ReadonlySet<string>;
  /** Words that, behind an abbreviation, begin a sentence. */
  readonly openers: ReadonlySet<string>;
  /** Verbs of saying that go on with the sentence behind a quotation's own mark ("Why?" Smith asked). */
  readonly speech: ReadonlySet<string>;
  /** Words that every sentence has and those of other languages of the script do not; elided ones as `l'`. */
  readonly common: ReadonlySet<string>;
}
