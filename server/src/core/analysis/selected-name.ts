// The name that a writer selected in a draft, without what is written onto it. Where only the writer can tell whether a
// letter belongs to the name («وليد», «ومصراتة»), all readings are given. Knows no corpus.

import { contains, type Span } from '../base/span.ts';
import type { EntityRef } from '../corpus/entity.ts';
import { exactKey, type ScriptNames, scriptNames } from '../corpus/script-names.ts';
import type { LanguageId } from '../language/language.ts';
import { languageOf } from '../text/language-of.ts';
import { wordsOf } from '../text/tokens.ts';
import type { Analysis, AnalyzedBlock } from './analysis.ts';
import { blockAt } from './block-at.ts';
import type { Mention } from './mention.ts';

export interface SelectedName {
  /** The name, likeliest reading first; without markup, on one line. */
  readonly readings: readonly string[];
  readonly language: LanguageId;
  /** Who bears the name already, as far as the draft was read; likeliest first. */
  readonly known: readonly EntityRef[];
}

/** Names are no longer than this, in words and in UTF-16 units. */
const MOST_WORDS = 8;
const LONGEST = 120;
/** Most readings that a writer is asked about. */
const MOST_READINGS = 3;
/** What is left behind a proclitic is a word of at least this many letters; behind two of them it is longer. */
const SHORTEST_CORE = 3;

/** What no name holds: the end of a sentence or clause, and what is no prose. */
const NO_NAME = /[!?\u061f\u060c\u061b;:,\u2026\u06d4\ufffc]|\p{L}{4}\.\s/u;
/** What may be selected along with a name. */
const EDGE = /[\s"'“”‘’«»()[\]*_\-–—،؛,;:!?؟]/;

/** The name in the stretch `span` of the draft's source; nothing where it holds none, or runs over a block's end. */
export function selectedName(analysis: Analysis, span: Span): SelectedName | undefined {
  const block = blockAt(analysis, span.start);
  if (!block || span.end > block.placed.start + block.placed.block.length) return undefined;
  const { prose } = block.placed.block;
  const at = (offset: number) => prose.fromSource(offset - block.placed.start);
  const selected = trimmed(prose.text, at(span.start), at(span.end));
  if (!looksLikeName(prose.text.slice(selected.start, selected.end))) return undefined;

  const mention = mentionAt(block, selected);
  if (mention) {
    const { name, demonym, candidates } = mention;
    return { readings: [name.text], language: languageOf(name.text), known: demonym ? [] : candidates };
  }
  const written = (start: number) => prose.text.slice(start, selected.end).replace(/\s+/g, ' ');
  const start = knownStart(block, selected);
  const whole = written(start);
  return {
    readings: start === selected.start ? readingsOf(whole, analysis.prose.source) : [whole],
    language: languageOf(whole),
    known: [],
  };
}

/** Without spaces, quotation marks and punctuation on either side; an English possessive is cut off. */
function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && EDGE.test(text[start]!)) start++;
  while (start < end && EDGE.test(text[end - 1]!)) end--;
  if (/[a-z]['’]s$/i.test(text.slice(Math.max(start, end - 3), end))) end -= 2;
  if (text[end - 1] === '.' && !/\p{Lu}\.$/u.test(text.slice(start, end))) end--;
  return { start, end };
}

function looksLikeName(written: string): boolean {
  if (written.length > LONGEST || NO_NAME.test(written)) return false;
  const words = wordsOf(written);
  if (words.length === 0 || words.length > MOST_WORDS || words.every(({ kind }) => kind === 'number'))
    return false;
  const isArabic = words.some(({ kind }) => kind === 'arabic');
  if (words.some(({ kind }) => kind === 'latin') && !isArabic && !/\p{Lu}/u.test(written)) return false;
  const { ordinary } = scriptNames(isArabic ? 'Arab' : 'Latn');
  return !words.every(({ start, end }) => ordinary.has(exactKey(written.slice(start, end))));
}

/** The mention that is selected, with what is written onto it or without. */
const mentionAt = (block: AnalyzedBlock, selected: Span): Mention | undefined =>
  block.sentences
    .flatMap(({ mentions }) => mentions)
    .find((mention) => contains(mention.whole, selected) && contains(selected, mention));

/** Where the selected name begins, if its first word was read as a name, or nearly one, behind a proclitic. */
function knownStart(block: AnalyzedBlock, { start, end }: Span): number {
  for (const { mentions, misspellings } of block.sentences) {
    const mention = mentions.find(({ whole }) => whole.start === start);
    if (mention && mention.start < end) return mention.start;
    const near = misspellings.find(({ span }) => span.start > start && span.start < end);
    if (near && !/\s/.test(block.placed.block.prose.text.slice(start, near.span.start)))
      return near.span.start;
  }
  return start;
}

/** `name` without the proclitic that its first word may bear, and as it stands: likeliest first. */
function readingsOf(name: string, source: string): readonly string[] {
  const arabic = scriptNames('Arab');
  const word = /^[\p{L}\p{M}\u0640]+/u.exec(name)?.[0] ?? '';
  const key = exactKey(word);
  const cut = coresOf(key, arabic).map((core) => ({
    name: core + name.slice(word.length),
    likely: isLikelyCore(core, key, arabic, source),
  }));
  const likely = cut.filter((one) => one.likely).map((one) => one.name);
  const others = cut.filter((one) => !one.likely).map((one) => one.name);
  return [...likely, name, ...others].slice(0, MOST_READINGS);
}

/** What may be left of a word behind its proclitics, the longest cut first. */
function coresOf(key: string, { proclitics, article }: ScriptNames): readonly string[] {
  const cores = (proclitics.get(key.charCodeAt(0)) ?? []).flatMap(({ written, fused }) => {
    if (!key.startsWith(written)) return [];
    const rest = key.slice(written.length);
    if (!fused) return rest.length >= SHORTEST_CORE ? [rest] : [];
    return rest.startsWith('ل') && rest.length > SHORTEST_CORE ? [article + rest.slice(1)] : [];
  });
  return [...new Set(cores.reverse())];
}

/**
 * Whether a proclitic is likelier than a name that begins with its letter: the article is behind it («والزاوية»), or the
 * name stands elsewhere in the draft without it.
 */
function isLikelyCore(core: string, key: string, { article }: ScriptNames, source: string): boolean {
  if (core.startsWith(article) && core.length >= article.length + SHORTEST_CORE) return true;
  if (key.length - core.length >= 2 && core.length > SHORTEST_CORE) return true;
  return standsAlone(core, source);
}

/** Whether `word` is a word of `text`, with nothing written onto it. */
function standsAlone(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[\p{L}\p{M}]/u.test(`${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`)) return true;
  return false;
}
