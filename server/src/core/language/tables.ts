// The slice of a language that says what the heads, cells and captions of tables tell: which columns number or tally
// instead of counting, which name sources. Heads are folded.

export interface TableHeads {
  /** Heads of a first column that numbers the rows: "#", "No.", «م». */
  readonly counters: ReadonlySet<string>;
  /** Heads of columns that sort the rows, wherever they stand: "Grade", "Age group", «الفئة». */
  readonly classes: ReadonlySet<string>;
  /** Heads of a league table's columns: "P", "W", "Pts", «فاز». One alone says nothing. */
  readonly tallies: ReadonlySet<string>;
  /** Heads of columns of sources, beside "Source" itself: "According to", «نقلا عن». */
  readonly sources: ReadonlySet<string>;
  /** Heads of columns that may hold sources, or other things: "Basis", "Origin". A cell has to look like a source. */
  readonly bases: ReadonlySet<string>;
  /** What a head of several words ends in that asks for a source: "Where the figure is from". */
  readonly origins: ReadonlySet<string>;
  /** Nouns of papers that a figure in a table rests on, beside those that report: invoice, «فاتورة». */
  readonly papers: ReadonlySet<string>;
  /** Words that a cell opens with in which no source stands: unknown, «غير». */
  readonly nobody: ReadonlySet<string>;
  /** What a caption opens with, before its number: Table, «الجدول». */
  readonly captions: ReadonlySet<string>;
}
