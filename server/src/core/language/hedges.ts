// The slice of a language that says how it marks what has not happened, is not sure, or is denied. Words are folded.

export interface HedgeGrammar {
  /** Words that mark it: "plans", "may", "denied", «ربما». Proclitics are cut off before a word is looked up. */
  readonly words: ReadonlySet<string>;
  /** Words that mark it only together, in the folded text of a sentence: "was to send". */
  readonly phrase?: RegExp;
  /** Whether the form of a folded word does: an Arabic future, «ستنشر». */
  readonly isHedge?: (word: string) => boolean;
}
