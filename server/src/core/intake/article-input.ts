// What an article is drafted from: its text as a writer has it, and what the writer says of it. Types only.

export type ArticleFormat = 'html' | 'markdown' | 'text';

/** An article as it came. What the writer says (from `language` on) goes before what the text says. */
export interface ArticleInput {
  /** The page, the pasted text or the file, decoded. */
  readonly text: string;
  /** What `text` is; found out where it is not given. */
  readonly format?: ArticleFormat;
  /** The day on which it was fetched or saved, as `YYYY-MM-DD`: the core has no clock. */
  readonly retrieved: string;
  /** Where it stands on the web. */
  readonly url?: string;
  /** Who adds it: goes into `provenance.by`. */
  readonly by?: string;
  /** BCP 47. */
  readonly language?: string;
  /** A date of the corpus format. */
  readonly published?: string;
  /** Id of an actor, or the name of an outlet. */
  readonly publisher?: string;
  /** The citation key to use in place of one that is made. */
  readonly id?: string;
}
