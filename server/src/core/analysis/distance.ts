// Whether a writer stands off from a label: it stands in a quotation, or behind "so-called" or «ما يسمى».

import { contains, type Span } from '../base/span.ts';
import { LANGUAGES } from '../language/languages.ts';
import { foldKey } from '../text/fold.ts';
import { wordsOf } from '../text/tokens.ts';
import type { AnalyzedSentence } from './analysis.ts';

/** A mark right beside a label, as near as careless typing sets it. */
const MARK_BEFORE = /["“”„«‘']\s?$/;
const MARK_BEHIND = /^\s?["“”»’']/;

/** How far before a label the words stand that make it another's. */
const REACH = 3;

/** Whether the words at `span` of `text` are another's than the writer's. */
export function isDistanced(
  span: Span,
  { quotations, language, span: sentence }: Pick<AnalyzedSentence, 'quotations' | 'language' | 'span'>,
  text: string,
): boolean {
  if (quotations.some((quotation) => contains(quotation, span))) return true;
  if (
    MARK_BEFORE.test(text.slice(Math.max(0, span.start - 2), span.start)) &&
    MARK_BEHIND.test(text.slice(span.end, span.end + 2))
  )
    return true;
  const { distancing } = LANGUAGES[language].titles;
  return wordsOf(text, sentence.start, span.start)
    .slice(-REACH)
    .some(({ start, end }) => distancing.has(foldKey(text.slice(start, end))));
}
