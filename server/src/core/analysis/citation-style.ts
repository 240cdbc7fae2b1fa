// How a draft cites, so that a citation which is put in looks like the writer's own. Reads what is there; knows no rules.

import type { Article } from '../corpus/model.ts';
import type { Block } from '../text/prose.ts';
import type { Analysis, AnalyzedSentence } from './analysis.ts';

/** The way of citing that most citations of a draft have. */
export interface CitationStyle {
  readonly kind: 'pandoc' | 'footnote' | 'link';
  /** The mark stands behind the stop of its sentence, not before it. */
  readonly behindStop: boolean;
  /** The notes cite by key (`[^1]: [@key]`), not in words. */
  readonly keysInNotes: boolean;
  /** A label that no note of the draft has yet. */
  readonly nextLabel: string;
}

/** A citation to put in: text at a place in the source of the block, and what goes to the end of the draft with it. */
export interface InsertedCitation {
  readonly at: number;
  readonly text: string;
  readonly append?: string;
}

const STOP = /[.!?؟。…۔]/;
const CLOSER = /["'”’»)\]]/;

/** The style of a draft; Pandoc citations before the stop where it has none of its own. */
export function citationStyleOf({ blocks }: Analysis): CitationStyle {
  const count = { pandoc: 0, footnote: 0, link: 0 };
  let behind = 0;
  let before = 0;
  let keysInNotes = false;
  let highest = 0;
  for (const { placed, sentences } of blocks) {
    const isNote = placed.containers.find(({ kind }) => kind === 'footnote');
    if (isNote) highest = Math.max(highest, Number(isNote.label) || 0);
    for (const { kind, key, at, label } of sentences.flatMap(({ citations }) => citations)) {
      if (isNote) keysInNotes ||= kind === 'pandoc';
      else count[kind === 'url' ? 'link' : kind] += kind === 'url' && key === undefined ? 0 : 1;
      highest = Math.max(highest, Number(label) || 0);
      if (isNote) continue;
      const { text } = placed.block.prose;
      if (STOP.test(text[at.start - 1] ?? '')) behind++;
      else if (STOP.test(text[at.end] ?? '')) before++;
    }
  }
  const most = Math.max(count.pandoc, count.footnote, count.link);
  const kind = count.pandoc === most ? 'pandoc' : count.footnote === most ? 'footnote' : 'link';
  return { kind, behindStop: behind > before, keysInNotes, nextLabel: String(highest + 1) };
}

/** The citation of `article` for `sentence` of `block`, in the style of the draft; by key where it has no address. */
export function citationOf(
  article: Article,
  block: Block,
  { span, language }: AnalyzedSentence,
  style: CitationStyle,
): InsertedCitation {
  const at = citationPlace(block, span, style.behindStop);
  const url = article.url ?? article.archived?.url;
  const words = headlineOf(article, language);
  if (style.kind === 'link' && url !== undefined) return { at, text: ` ([${words}](${url}))` };
  if (style.kind !== 'footnote') return { at, text: ` [@${article.id}]` };
  const note =
    style.keysInNotes || url === undefined
      ? `[@${article.id}]`
      : `${words}${language === 'ar' ? '،' : ','} <${url}>`;
  return { at, text: `[^${style.nextLabel}]`, append: `[^${style.nextLabel}]: ${note}` };
}

/** What a reader knows the article by, without marks that Markdown would read. */
const headlineOf = ({ headline, label, id }: Article, language: string): string => {
  const texts = headline ?? label ?? {};
  return (texts[language] ?? Object.values(texts)[0] ?? id).replace(/[[\]()<>*_`]/g, '');
};

/**
 * Where a citation goes in: before the stop that ends the sentence or behind it; behind a quotation that holds the
 * stop; at the end of a block that has none. An offset in the source of the block.
 */
export function citationPlace(
  { prose, length }: Block,
  { start, end }: AnalyzedSentence['span'],
  behindStop = false,
): number {
  const { text } = prose;
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  let at = last;
  if (!CLOSER.test(text[at - 1] ?? '')) while (at > start && STOP.test(text[at - 1]!)) at--;
  if (at < last && !behindStop) return prose.toSource(at);
  // Nothing but markup follows the last words of a block: a citation stands behind it.
  const isLast = text.slice(last).trim() === '';
  return isLast ? length : prose.sourceSpan({ start: last - 1, end: last }).end;
}
