// The card for what stands under the cursor in a corpus file: a record by its id, or the words of a body that a span
// points to.

import { isolate } from '../base/bidi.ts';
import { type Card, escapeMarkdown, type HoverCard, renderCard } from '../features/card.ts';
import type { CardLanguage } from '../features/chain.ts';
import { CARD_WORDS } from '../features/labels.ts';
import { bodySpanAt } from './body-span.ts';
import type { RecordsContext } from './context.ts';
import type { EditedFile } from './edited-file.ts';
import { languageOfFile } from './language.ts';
import { recordCard } from './record-card.ts';
import { idAt, recordOfId } from './resolve.ts';

/** Letters of a body that a card shows. */
const MOST_LETTERS = 400;

/** The card at `offset` of `file`; its span is what it explains. `html`: see `renderCard`. */
export function hoverInFile(
  { corpus, claims, messages }: RecordsContext,
  file: EditedFile,
  offset: number,
  html: boolean,
): HoverCard | undefined {
  const language = messages === 'auto' ? languageOfFile(file) : messages;
  const id = idAt(file, offset);
  const record = id && recordOfId(corpus, id);
  const card = record && recordCard(corpus, claims, record, language);
  if (id && card) return { span: id.span, markdown: render(card, html) };
  const words = bodySpanAt(corpus, file, offset);
  if (!words) return undefined;
  const text = words.body.slice(words.span.start, words.span.end);
  const line = `«${escapeMarkdown(isolate(cut(text)))}»`;
  return { span: words.object, markdown: render({ language: languageOf(text), lines: [line] }, html) };
}

function render(card: Card, html: boolean): string {
  const more = (left: number) => escapeMarkdown(CARD_WORDS.more[card.language].replace('{n}', String(left)));
  return renderCard(card, more, html);
}

const cut = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)} …` : text;

const languageOf = (text: string): CardLanguage => (/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en');
