// Puts what a hint says into the card under the mouse. VS Code draws a hint as dots under its first two letters and
// tells it there alone (ModelMarkerDecorations, VS Code 1.100); on the rest of the word a writer would never read it.

import type { Finding } from '../finding.ts';
import { escapeMarkdown, type HoverCard, renderCard } from './card.ts';

/** Letters of a hint on which VS Code tells it, up to the place behind the last of them. */
const TOLD_ON = 2;

/** `card` with the messages of the hints among `findings` that lie at `offset` and are not told there, on top. */
export function withHints(
  card: HoverCard | undefined,
  findings: readonly Finding[],
  offset: number,
): HoverCard | undefined {
  return findings.reduceRight((below, { severity, span, message, language, rule }) => {
    if (severity !== 'hint' || offset <= span.start + TOLD_ON || offset > span.end) return below;
    const line = escapeMarkdown(`${message} (${rule})`);
    const hint = renderCard({ language, lines: [line] }, () => '', true);
    return below
      ? { span: below.span, markdown: `${hint}\n\n---\n\n${below.markdown}` }
      : { span, markdown: hint };
  }, card);
}
