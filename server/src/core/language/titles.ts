// The slice of a language that says how it speaks of offices and of labels: the words beside a title that say it is held
// no longer, not yet or by halves, and those by which a writer stands off from a label. All are written as `foldKey`
// (orthographic) leaves them.

export interface TitleGrammar {
  /** A word of a sentence that speaks of another time than its date: "former", "then", «السابق», «انذاك». */
  readonly otherTimes: ReadonlySet<string>;
  /** A word right before a title that makes another of it, or sets it in its own time: "deputy", "as", «نايب», «عهد». */
  readonly modifiers: ReadonlySet<string>;
  /** A word before a label by which it is another's: "so-called", «يسمي». */
  readonly distancing: ReadonlySet<string>;
}

/** The words of a text, parted by white space. */
export const titleWords = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
