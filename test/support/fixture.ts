// The notation of fixtures: a draft with marks that collide with neither Markdown nor money nor right-to-left text.
//   ▮                      the cursor
//   ⟦500⟧                  a span
//   ⟦500⟧{unsourced-number}  a span where this is expected (several: {a, b})
//   //- path               at the start of a line: another file begins

/** A marked span of a fixture: offsets in the text without marks. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly labels: readonly string[];
}

export interface Fixture {
  /** The text without marks. */
  readonly text: string;
  readonly cursor?: number;
  /** By place. */
  readonly spans: readonly MarkedSpan[];
}

const MARK = /▮|⟦|⟧(?:\{([^}]*)\})?/g;

/** Reads one marked text. Throws on marks that do not match: a broken fixture tests nothing. */
export function parseFixture(marked: string): Fixture {
  let text = '';
  let from = 0;
  let cursor: number | undefined;
  const open: number[] = [];
  const spans: MarkedSpan[] = [];
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    if (match[0] === '▮') cursor = text.length;
    else if (match[0] === '⟦') open.push(text.length);
    else {
      const start = open.pop();
      if (start === undefined) throw new Error(`⟧ without ⟦ in: ${marked}`);
      const labels = (match[1] ?? '')
        .split(',')
        .map((label) => label.trim())
        .filter(Boolean);
      spans.push({ start, end: text.length, labels });
    }
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧ in: ${marked}`);
  text += marked.slice(from);
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text, spans, ...(cursor !== undefined && { cursor }) };
}

/** Puts spans back into a text in the notation, for comparisons that a person can read. */
export function markSpans(text: string, spans: readonly MarkedSpan[]): string {
  const marks = spans.flatMap(({ start, end, labels }) => [
    { at: start, order: 1, mark: '⟦' },
    { at: end, order: 0, mark: labels.length > 0 ? `⟧{${labels.join(', ')}}` : '⟧' },
  ]);
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  return marks.reduce((marked, { at, mark }) => marked.slice(0, at) + mark + marked.slice(at), text);
}
