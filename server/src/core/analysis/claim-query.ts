// What a number of a sentence asks of the corpus.

import { contains, overlaps, type Span } from '../base/span.ts';
import type { ClaimQuery } from '../corpus/claim-index.ts';
import { dimensionOf } from '../corpus/claim-match.ts';
import { foldedWords } from '../corpus/indexed-claim.ts';
import type { Corpus } from '../corpus/model.ts';
import { LANGUAGES } from '../language/languages.ts';
import { clauseAround } from '../text/clause.ts';
import { fateNear, firstThing } from '../text/counted-things.ts';
import { foldKey } from '../text/fold.ts';
import { intervalOf } from '../text/interval.ts';
import type { Block } from '../text/prose.ts';
import type { Quantity } from '../text/quantity.ts';
import { wordsOf } from '../text/tokens.ts';
import type { AnalyzedSentence } from './analysis.ts';
import { datesSpokenOf } from './spoken-date.ts';

/** What all numbers of a sentence have in common. */
interface Surroundings
  extends Pick<ClaimQuery, 'entities' | 'countries' | 'actors' | 'places' | 'words' | 'time' | 'each'> {
  /** Countries that only their people or things are named after. */
  readonly peoples: ReadonlySet<string>;
}

/** What the numbers of one clause have in common. */
interface ClauseWords extends Pick<ClaimQuery, 'near' | 'nearWords' | 'countries'> {
  readonly clause: Span;
  /** Numbers of another kind may stand in the same clause, and be alone of theirs or not. */
  readonly kind: Quantity['kind'];
}

interface ReadSentence {
  readonly corpus: Corpus;
  readonly around: Surroundings;
  /** The clause that was read last: numbers are asked for by place. */
  last?: ClauseWords;
}

/** How far before a number its subject may stand, in UTF-16 units. */
const SUBJECT_UNITS = 120;

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
  if (dimension === undefined || !intervalOf(quantity)) return undefined;
  let read = known.get(sentence);
  if (read?.corpus !== corpus) {
    read = { corpus, around: surroundings(prose.text, sentence, corpus) };
    known.set(sentence, read);
  }
  const { peoples: _, ...around } = read.around;
  const { clause, near, nearWords, countries } = clauseWords(prose.text, sentence, quantity, read);
  const bound = boundIn(prose.text, sentence, quantity, clause);
  const fate = fateIn(prose.text, sentence, quantity);
  return {
    measured: { ...bound, interval: intervalOf(bound)! },
    dimension,
    ...countedBy(prose.text, sentence, quantity, clause, corpus),
    ...(fate && { fate }),
    near,
    nearWords,
    adds: addsToOthers(prose.text, sentence, quantity),
    ...around,
    countries,
  };
}

/** What the number counts: its noun; a nationality; without either, what its clause names before it. */
function countedBy(
  text: string,
  { mentions }: AnalyzedSentence,
  { kind, counted, start }: Quantity,
  clause: Span,
  corpus: Corpus,
): Pick<ClaimQuery, 'thing' | 'group' | 'nationals'> {
  if (!counted) {
    const named =
      kind === 'count' ? firstThing(text, Math.max(clause.start, start - SUBJECT_UNITS), start) : undefined;
    return named ? { thing: named.key, group: named.group } : {};
  }
  const { thing, key, group } = counted;
  // «إيطاليا» behind a number is a man of the country, not the country, though it is written alike.
  const nation = mentions.find(
    ({ whole, entity }) => overlaps(whole, counted) && corpus.places.get(entity.id)?.type === 'country',
  );
  if (thing === undefined && nation?.candidates.length === 1)
    return { nationals: nation.entity.id, group: 'people' };
  return { thing: thing ?? key, ...(group && { group }) };
}

/** The number as a bound from above where its clause says so at a distance: "No team has more than 20". */
function boundIn(text: string, { language }: AnalyzedSentence, quantity: Quantity, clause: Span): Quantity {
  const { comparator = 'equal', start } = quantity;
  if (comparator !== 'equal' && comparator !== 'more-than') return quantity;
  const { negations, exceeding } = LANGUAGES[language].counting;
  const keys = keysOf(text, { start: Math.max(clause.start, start - SUBJECT_UNITS), end: start });
  const negation = keys.findIndex((key) => negations.has(key));
  const isBound =
    negation >= 0 &&
    (comparator === 'more-than' || keys.slice(negation + 1).some((key) => exceeding.has(key)));
  return isBound ? { ...quantity, comparator: 'at-most' } : quantity;
}

function clauseWords(
  text: string,
  sentence: AnalyzedSentence,
  quantity: Quantity,
  read: ReadSentence,
): ClauseWords {
  if (read.last?.kind !== quantity.kind || !contains(read.last.clause, quantity)) {
    const clause = clauseAround(text, quantity, sentence.span);
    // The only number of a sentence is what all of it speaks of.
    const isOnly = sentence.quantities.filter(({ kind }) => kind === quantity.kind).length === 1;
    const around = isOnly ? sentence.span : clause;
    const nearWords = new Set(foldedWords(text.slice(around.start, around.end)));
    const countries = countriesNear(read.around, namedIn(sentence, clause));
    read.last = { clause, kind: quantity.kind, near: namedIn(sentence, around), nearWords, countries };
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
    peoples: new Set(
      ids((id, isDemonym) => isDemonym && isCountry(id)).filter(
        (id) => !about.some(({ entity, demonym }) => entity.id === id && !demonym),
      ),
    ),
    actors: ids((id) => !isCountry(id) && isParty(corpus, id)),
    places: ids((id, isDemonym) => !isDemonym && !isCountry(id) && corpus.places.has(id)),
    each: keysOf(text, span).some((key) => LANGUAGES[sentence.language].counting.each.has(key)),
    words: unique(foldedWords(text.slice(span.start, span.end))),
    ...(time && time !== 'unclear' && { time }),
  };
}

/** "500 Italian soldiers, and no British ones": where a clause has its own country, other peoples are not its. */
const countriesNear = ({ countries, peoples }: Surroundings, near: readonly string[]): readonly string[] =>
  countries.some((id) => near.includes(id))
    ? countries.filter((id) => near.includes(id) || !peoples.has(id))
    : countries;

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
