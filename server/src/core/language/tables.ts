// The slice of a language that says which columns of a table number or tally instead of counting. Heads are folded.

export interface TableHeads {
  /** Heads of a first column that numbers the rows: "#", "No.", «م». */
  readonly counters: ReadonlySet<string>;
  /** Heads of a league table's columns: "P", "W", "Pts", «فاز». One alone says nothing. */
  readonly tallies: ReadonlySet<string>;
}
