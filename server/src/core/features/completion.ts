// Suggestions at the cursor: names in the script of the line, and articles behind an @.
// The matching is done here, in full; the editor only shows the list.

import type { Analysis } from '../analysis/analysis.ts';
import { blockAt } from '../analysis/block-at.ts';
import { isolate } from '../base/bidi.ts';
import type { Span } from '../base/span.ts';
import type { ArticleSearch } from '../corpus/article-search.ts';
import { displayName, houseForm, inLanguage, recordOf } from '../corpus/house-form.ts';
import type { Actor, Corpus, Place } from '../corpus/model.ts';
import type { NameCandidate, NameSearch } from '../corpus/name-search.ts';
import { exactKey, scriptNames } from '../corpus/script-names.ts';
import { joinClitics } from '../language/join-clitics.ts';
import { foldKey } from '../text/fold.ts';
import type { Inline } from '../text/prose.ts';
import { samePlainSpelling } from '../text/spelling.ts';
import { escapeMarkdown } from './card.ts';
import type { CardLanguage } from './chain.ts';
import { ACTOR_TYPES, PLACE_TYPES } from './labels.ts';

export interface Suggestion {
  readonly kind: 'actor' | 'place' | 'article';
  readonly label: string;
  /** Shown dimmed beside the label: what it is, and its name in the other script. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** Span in the draft, on one line and ending at the cursor. */
  readonly edit: { readonly span: Span; readonly newText: string };
}

export interface CompletionInput {
  readonly analysis: Analysis;
  readonly corpus: Corpus;
  readonly names: NameSearch;
  readonly articles: ArticleSearch;
}

/** Most suggestions of one list: what a person looks through (and what editors show without a pause). */
const MOST = 50;
/** Most words of a name that are looked back over. */
const MOST_WORDS = 4;

/** Inline things in which nobody writes a name. */
const CLOSED: ReadonlySet<Inline['kind']> = new Set(['code', 'math', 'url', 'image', 'html', 'comment']);

/** Suggestions at `offset` of the draft, best first; none in code, addresses, front matter and behind a digit. */
export function complete(input: CompletionInput, offset: number): readonly Suggestion[] {
  const { analysis } = input;
  const { source } = analysis.prose;
  const block = blockAt(analysis, offset);
  if (!block) return [];
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  const inBlock = offset - block.placed.start;
  const within = block.placed.block.inlines.filter(
    (inline) => inline.source.start < inBlock && inBlock <= inline.source.end,
  );
  if (within.some(({ kind, source: { end } }) => CLOSED.has(kind) && (inBlock < end || kind === 'url')))
    return [];
  const key = /(?:^|[^\p{L}\p{N}_.@/])@\{?([\p{L}\p{N}_:.#$%&+?<>~/-]*)$/u.exec(line.slice(-200));
  if (key) return completeArticle(input, offset, key[1]!, languageOfLine(line));
  if (
    within.some(
      (inline) => inline.kind === 'citation' || isInTarget(inline, inBlock, source, block.placed.start),
    )
  )
    return [];
  return completeName(input, offset, line);
}

/** In the address of a link, behind its words. */
const isInTarget = (inline: Inline, inBlock: number, source: string, start: number): boolean =>
  inline.kind === 'link' && source.slice(start + inline.source.start, start + inBlock).includes('](');

const ARABIC = /\p{Script=Arabic}/u;

/** The script that the line is written in before the cursor; a line that begins here is in that of its first letters. */
function languageOfLine(line: string): CardLanguage {
  const arabic = line.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = line.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return arabic * 2 >= latin && arabic > 0 ? 'ar' : 'en';
}

function completeArticle(
  { corpus, articles }: CompletionInput,
  offset: number,
  typed: string,
  language: CardLanguage,
): readonly Suggestion[] {
  return articles.search(typed, MOST).map((article): Suggestion => {
    const outlet = article.publisher?.actor
      ? displayName(corpus, { kind: 'actor', id: article.publisher.actor }, language)
      : article.publisher?.text;
    const title = inLanguage(article.headline ?? article.label, language);
    return {
      kind: 'article',
      label: article.id,
      detail: details(outlet, article.published.value),
      ...(title && { documentation: escapeMarkdown(title) }),
      edit: { span: { start: offset - typed.length, end: offset }, newText: article.id },
    };
  });
}

/** A word at the end of a line, with the marks that a name may hold; it reaches to the cursor. */
const LAST_WORD = /[\p{L}\p{M}\u0640][\p{L}\p{M}\p{N}\u0640'’ʿʾ.-]*$/u;
/** Longest word that is looked at: the search of a long line of letters stays short. */
const LONGEST_WORD = 60;
/** What makes the word behind it no prose: addresses, paths, tags. */
const NO_PROSE_BEFORE = /[@/\\_#`.:\p{N}]$/u;

function completeName(input: CompletionInput, offset: number, line: string): readonly Suggestion[] {
  const starts = wordStarts(line);
  const last = starts[0];
  if (last === undefined) return [];
  const language = languageOfLine(line.slice(0, last).trim() || line);
  const suggestions: Suggestion[] = [];
  const offered = new Set<string>();
  // Longer stretches first: where several words are those of a name, the last alone is not meant.
  for (const start of [...starts].reverse()) {
    const typed = line.slice(start);
    if (start === last && (lettersIn(typed) < 2 || isFunctionWord(typed))) continue;
    const span = { start: offset - typed.length, end: offset };
    const found = input.names
      .search(typed, { limit: MOST, language, complete: true, allWords: true })
      .filter((candidate) => isMeant(candidate, typed, start === last, language))
      .map((candidate) => ({ candidate, newText: insertion(input.corpus, candidate, language) }));
    // A name that stands there whole needs no help; only what is longer by some letters or words may be meant.
    const isWhole = found.some(({ newText }) => newText === typed);
    for (const { candidate, newText } of found) {
      if (isWhole && !(newText.startsWith(typed) && newText !== typed)) continue;
      // A country is an actor and a place: to the writer it is one name.
      if (offered.has(newText) || suggestions.length >= MOST) continue;
      offered.add(newText);
      suggestions.push(suggestName(input.corpus, candidate, newText, span, language));
    }
    if (isWhole || suggestions.length > 0) break;
  }
  return suggestions;
}

/** Fewer letters than these have too many names that only sound like them: they have to be a name's own. */
const FEW_LETTERS = 5;

/** Whether a candidate is near enough to be offered while somebody types: a list that pops up must not be noise. */
function isMeant(
  candidate: NameCandidate,
  typed: string,
  isLastWord: boolean,
  language: CardLanguage,
): boolean {
  const { allWords, fromStart, why, clitics, name } = candidate;
  if (!allWords) return false;
  // Words before the last one are only taken for a name's where a name begins with them.
  if (!isLastWord) return fromStart && why !== 'similar';
  const core = coreOf(foldKey(typed), clitics);
  const words = foldKey(name.text)
    .split(/[^\p{L}\p{N}]+/u)
    .map(withoutArticle);
  if (core.length < leastLetters(typed) && !words.includes(core)) return false;
  const inScript = ARABIC.test(typed) === (language === 'ar');
  if (!inScript) return true;
  return core.length < FEW_LETTERS ? words.some((word) => word.startsWith(core)) : why !== 'other script';
}

/** The letters of a folded word behind its particles and its article: «جيش» of «للجيش», whose article is a mere lam. */
function coreOf(word: string, clitics: string): string {
  const rest = word.slice(clitics.length);
  return clitics.endsWith('ل') && rest.startsWith('ل') ? rest.slice(1) : withoutArticle(rest);
}

const withoutArticle = (word: string): string => word.replace(/^ال(?=.)/, '');

/** How many letters say that a name is begun, the article and particles apart: a capital says it sooner. */
function leastLetters(typed: string): number {
  if (ARABIC.test(typed)) return 3;
  if (typed === typed.toUpperCase()) return 2;
  return typed[0] === typed[0]!.toUpperCase() ? 3 : 4;
}

/** "The", «في»: typed all the time, and no beginning of a name that anybody waits for. */
const isFunctionWord = (word: string): boolean =>
  scriptNames(ARABIC.test(word) ? 'Arab' : 'Latn').functionWords.has(exactKey(word));

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Where the last words of `line` begin, the last word first; words of one script, with a single space between. */
function wordStarts(line: string): number[] {
  const starts: number[] = [];
  let end = line.length;
  while (starts.length < MOST_WORDS) {
    const word = LAST_WORD.exec(line.slice(Math.max(0, end - LONGEST_WORD), end))?.[0];
    if (!word || (starts.length > 0 && ARABIC.test(word) !== ARABIC.test(line.slice(starts[0]!)))) break;
    const start = end - word.length;
    if (NO_PROSE_BEFORE.test(line.slice(Math.max(0, start - 2), start))) break;
    starts.push(start);
    end = start;
    if (line[end - 1] !== ' ') break;
    end -= 1;
  }
  return starts;
}

/** What goes into the draft for `candidate`: the form that was matched if the house would write it, else the house's. */
function insertion(corpus: Corpus, { entity, name, clitics }: NameCandidate, language: CardLanguage): string {
  const house = houseForm(corpus, entity, language) ?? displayName(corpus, entity, language);
  const stands = name.lang === language && !name.stance && (name.kind === 'acronym' || name.kind === 'short');
  return joinClitics(clitics, stands ? name.text : house);
}

function suggestName(
  corpus: Corpus,
  { entity }: NameCandidate,
  newText: string,
  span: Span,
  language: CardLanguage,
): Suggestion {
  const record = recordOf(corpus, entity);
  const type =
    entity.kind === 'actor'
      ? ACTOR_TYPES[(record as Actor).type]?.[language]
      : PLACE_TYPES[(record as Place).type]?.[language];
  const other = houseForm(corpus, entity, language === 'ar' ? 'en' : 'ar');
  const beside = other && !samePlainSpelling(other, newText) ? other : undefined;
  const summary = record && 'summary' in record ? inLanguage(record.summary, language) : undefined;
  return {
    kind: entity.kind,
    label: newText,
    detail: details(type, beside),
    ...(summary && { documentation: escapeMarkdown(summary) }),
    edit: { span, newText },
  };
}

/** Words beside a label, each in its own direction: they are only shown, never inserted. */
const details = (...words: readonly (string | null | undefined)[]): string =>
  words
    .filter((word) => typeof word === 'string')
    .map(isolate)
    .join(' · ');
