// What a number of a sentence asks of the corpus.

import { contains, type Span } from '../base/span.ts';
import type { ClaimQuery } from '../corpus/claim-index.ts';
import { dimensionOf } from '../corpus/claim-match.ts';
import { foldedWords } from '../corpus/indexed-claim.ts';
import type { Corpus } from '../corpus/model.ts';
import { LANGUAGES } from '../language/languages.ts';
import { clauseAround } from '../text/clause.ts';
import { fateNear } from '../text/counted-things.ts';
import { foldKey } from '../text/fold.ts';
import { intervalOf } from '../text/interval.ts';
import type { Block } from '../text/prose.ts';
import type { Quantity } from '../text/quantity.ts';
import { wordsOf } from '../text/tokens.ts';
import type { AnalyzedSentence } from './analysis.ts';
import { datesSpokenOf } from './spoken-date.ts';

/** What all numbers of a sentence have in common. */
type Surroundings = Pick<
  ClaimQuery,
  'entities' | 'countries' | 'actors' | 'places' | 'words' | 'time' | 'each'
>;

/** What the numbers of one clause have in common. */
interface ClauseWords extends Pick<ClaimQuery, 'near' | 'nearWords'> {
  readonly clause: Span;
}

interface ReadSentence {
  readonly corpus: Corpus;
  readonly around: Surroundings;
  /** The clause that was read last: numbers are asked for by place. */
  last?: ClauseWords;
}

const known = new WeakMap<AnalyzedSentence, ReadSentence>();

/**
 * `quantity` with what its sentence names and says, for `ClaimIndex.match`. Nothing for a number that no claim could
 * give: a date, an age, a label.
 */
export function claimQuery(
  { prose }: Block,
  sentence: AnalyzedSentence,
  quantity: Quantity,
  corpus: Corpus,
): ClaimQuery | undefined {
  const dimension = dimensionOf(quantity);
  const interval = intervalOf(quantity);
  if (dimension === undefined || !interval) return undefined;
  let read = known.get(sentence);
  if (read?.corpus !== corpus) {
    read = { corpus, around: surroundings(prose.text, sentence, corpus) };
    known.set(sentence, read);
  }
  const { thing, key, group } = quantity.counted ?? {};
  const { near, nearWords } = clauseWords(prose.text, sentence, quantity, read);
  const fate = fateIn(prose.text, sentence, quantity);
  return {
    measured: { ...quantity, interval },
    dimension,
    ...((thing ?? key) && { thing: thing ?? key! }),
    ...(group && { group }),
    ...(fate && { fate }),
    near,
    nearWords,
    adds: addsToOthers(prose.text, sentence, quantity),
    ...read.around,
  };
}

function clauseWords(
  text: string,
  sentence: AnalyzedSentence,
  quantity: Quantity,
  read: ReadSentence,
): ClauseWords {
  if (!read.last || !contains(read.last.clause, quantity)) {
    const clause = clauseAround(text, quantity, sentence.span);
    const nearWords = unique(foldedWords(text.slice(clause.start, clause.end)));
    read.last = { clause, near: namedIn(sentence, clause), nearWords };
  }
  return read.last;
}

/** What befell those counted; only people come to harm. */
const fateIn = (text: string, { span }: AnalyzedSentence, { counted, ...quantity }: Quantity) =>
  counted?.group === 'harmed' || counted?.group === 'people' || counted?.group === 'force'
    ? fateNear(text, quantity, span)
    : undefined;

function surroundings(text: string, sentence: AnalyzedSentence, corpus: Corpus): Surroundings {
  const { mentions, attributions, quantities, span } = sentence;
  const sources = attributions.flatMap(({ source }) => source ?? []);
  // Who only tells it, and what may mean another, says nothing of what the sentence is about.
  const about = mentions.filter(
    (mention) => mention.candidates.length === 1 && !sources.some((source) => contains(source, mention)),
  );
  const ids = (isOne: (id: string, isDemonym: boolean) => boolean) =>
    unique(
      about
        .filter(({ entity, demonym }) => isOne(entity.id, demonym ?? false))
        .map(({ entity }) => entity.id),
    );
  const isCountry = (id: string) => corpus.places.get(id)?.type === 'country';
  const time = datesSpokenOf(quantities);
  return {
    entities: unique(mentions.flatMap(({ candidates }) => candidates.map(({ id }) => id))),
    countries: ids(isCountry),
    actors: ids((id) => !isCountry(id) && isParty(corpus, id)),
    places: ids((id, isDemonym) => !isDemonym && !isCountry(id) && corpus.places.has(id)),
    each: keysOf(text, span).some((key) => LANGUAGES[sentence.language].counting.each.has(key)),
    words: unique(foldedWords(text.slice(span.start, span.end))),
    ...(time && time !== 'unclear' && { time }),
  };
}

const namedIn = ({ mentions }: AnalyzedSentence, clause: Span): readonly string[] =>
  unique(mentions.filter((mention) => contains(clause, mention)).map(({ entity }) => entity.id));

/** How many words behind a number may say that it adds to another, and how far they reach, in UTF-16 units. */
const ADDING_REACH = 3;
const ADDING_UNITS = 80;

function addsToOthers(text: string, { span, language }: AnalyzedSentence, { start, end }: Span): boolean {
  const { adds } = LANGUAGES[language].counting;
  const before = keysOf(text, { start: Math.max(span.start, start - ADDING_UNITS), end: start }).slice(-1);
  const behind = keysOf(text, { start: end, end: Math.min(span.end, end + ADDING_UNITS) }).slice(
    0,
    ADDING_REACH,
  );
  return [...before, ...behind].some((key) => adds.has(key));
}

const keysOf = (text: string, { start, end }: Span): readonly string[] =>
  wordsOf(text, start, end).map((word) => foldKey(text.slice(word.start, word.end)));

/** An actor that numbers are about: outlets and agencies only tell them. */
function isParty(corpus: Corpus, id: string): boolean {
  const type = corpus.actors.get(id)?.type;
  return type !== undefined && type !== 'media' && type !== 'agency';
}

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)];
