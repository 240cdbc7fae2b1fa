// How a number of a draft compares with a claim: the value, the thing counted, whom and what it is about, and what
// speaks against it. Knows one claim at a time.

import { areApart, compareQuantities, type Interval, type Measured } from '../text/interval.ts';
import type { Quantity } from '../text/quantity.ts';
import type { DateBounds } from './date.ts';
import type { ClaimEntry } from './model.ts';

/** A claim as it is compared: its number, what it counts, whom and what it is about. */
export interface IndexedClaim extends ClaimEntry {
  /** Absent where the claim has no number that could be compared. */
  readonly measured?: Measured & { readonly interval: Interval };
  readonly dimension: string;
  /** Keys of the table's things that its number counts, and the folded nouns for them. */
  readonly things: ReadonlySet<string>;
  /** It counts people or forces in a general word: persons, members. */
  readonly generic: boolean;
  /** It counts people or forces in any word: "100 Italians" may be those. */
  readonly countsPeople: boolean;
  readonly countsForces: boolean;
  /** What befell those whom it counts. */
  readonly fates: ReadonlySet<string>;
  /** Ids of its subjects, objects and places, and of the places that these lie in below the country. */
  readonly entities: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Ids that tell nothing of it: the country that its whole article is about. */
  readonly context: ReadonlySet<string>;
  /** Folded words that say more of what it counts than the thing and the harm, and those of its paraphrases with them. */
  readonly whatWords: ReadonlySet<string>;
  /** All folded words that say what it counts: "members of each foreign team". */
  readonly countedWords: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Folded words of the number's clause in the article itself, where its text is at hand. */
  readonly articleWords: ReadonlySet<string>;
  readonly time?: DateBounds;
}

/** A number of a draft with its surroundings. */
export interface ClaimQuery {
  readonly measured: Measured & { readonly interval: Interval };
  /** `dimensionOf` the number: only like is compared with like. */
  readonly dimension: string;
  /** Key of the counted thing where the table knows it, else its folded noun. */
  readonly thing?: string;
  readonly group?: NonNullable<Quantity['counted']>['group'];
  /** Id of the country where it counts people by that alone: "100 Italians", «100 إيطالي». There is no thing then. */
  readonly nationals?: string;
  /** What befell those counted. */
  readonly fate?: string;
  /** Ids of the entities that the sentence names, demonyms included. */
  readonly entities: readonly string[];
  /** Of these, what the sentence is surely about: whoever only tells it is left out, and what is ambiguous. */
  readonly countries: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** Of all entities, those named in the clause of the number, between its commas. */
  readonly near: readonly string[];
  /** The folded words of that clause. */
  readonly nearWords: ReadonlySet<string>;
  /** The number adds to another or is the rest of it; it holds for each one. */
  readonly adds: boolean;
  readonly each: boolean;
  /** Folded words of the sentence. */
  readonly words: readonly string[];
  /** When it was, as far as the sentence says. */
  readonly time?: DateBounds;
}

/** What speaks against taking the number of a draft for that of a claim. */
export type Contradiction = 'thing' | 'fate' | 'country' | 'actor' | 'place' | 'time';

export interface ClaimMatch {
  readonly entry: IndexedClaim;
  readonly value: 'same' | 'within';
  readonly sameThing: boolean;
  /** The thing is the same, or one of the two is a general word for the other: "members", "soldiers". */
  readonly kin: boolean;
  /** Ids of the entities that query and claim share. */
  readonly shared: readonly string[];
  /** Actors, places or words enough are shared to say that both are about the same. */
  readonly about: boolean;
  /** A word at least is shared that says more of what is counted. */
  readonly hinted: boolean;
  readonly contradictions: readonly Contradiction[];
  readonly score: number;
  /** Value and counted thing agree, something else is shared, and nothing contradicts: may be stated as a fact. */
  readonly certain: boolean;
}

/** Weights of a match, tried on the two shipped articles; only their order matters. */
const WEIGHT = { same: 2, within: 1, thing: 2, against: -2, entity: 1.5, common: 0.1, words: 2 } as const;
/** So many words shared with a claim of the same value make it worth a look where nothing else is known. */
const ENOUGH_WORDS = 3;
/** So much has to agree beside the thing, for a claim to be held against a number. */
const ENOUGH_AGREEING = 2;
const LONG_LIST = 5;
/** Keys of the table's things that are said of people and forces of any kind. */
export const GENERAL: ReadonlySet<string> = new Set(['person', 'personnel', 'member', 'man']);
/** So many words shared with what a claim counts stand for an actor or a place. */
const ENOUGH_WHAT = 2;

/** What a number can be compared with: counts with counts, dollars with dollars. Nothing: with no claim at all. */
export function dimensionOf({
  kind,
  unit,
  currency,
}: Pick<Quantity, 'kind' | 'unit' | 'currency'>): string | undefined {
  switch (kind) {
    case 'count':
    case 'vague':
    case 'one':
      return 'count';
    case 'money':
      return `money ${currency ?? ''}`;
    case 'percent':
      return 'percent';
    case 'measure':
      return `measure ${unit ?? ''}`;
    default:
      return undefined;
  }
}

/** Tells entities that too many claims are about. */
export type IsCommon = (id: string) => boolean;

/** The match where `entry` gives the number of `query`; nothing where it does not, or where it is not worth a thought. */
export function matchClaim(
  query: ClaimQuery,
  entry: IndexedClaim,
  isCommon: IsCommon,
): ClaimMatch | undefined {
  if (!isComparable(query, entry)) return undefined;
  const value = compareQuantities(query.measured, entry.measured);
  if (value === undefined || value === 'apart') return undefined;
  const sameThing = isSameThing(query, entry);
  const contradictions = contradictionsOf(query, entry, sameThing);
  const telling = countTelling(query, entry, isCommon);
  const about = isAbout(query, entry, telling);
  const hinted =
    about ||
    shares(query.words, entry.whatWords, 1) > 0 ||
    shares(query.words, entry.countedWords) >= ENOUGH_WHAT;
  const kin = sameThing || isGeneral(query, entry);
  const words = shares(query.words, entry.words);
  // "At most 20" holds every smaller number there is: that it lies within is no reason to think of a claim.
  const isPlausible =
    value === 'same'
      ? sameThing || telling > 0 || (!contradictions.includes('thing') && words >= ENOUGH_WORDS)
      : sameThing && contradictions.length === 0 && about;
  if (!isPlausible) return undefined;
  const shared = query.entities.filter((id) => entry.entities.has(id));
  const score =
    WEIGHT[value] +
    (sameThing ? WEIGHT.thing : 0) +
    contradictions.length * WEIGHT.against +
    telling * WEIGHT.entity +
    (shared.length - telling) * WEIGHT.common +
    (WEIGHT.words * words) / (entry.words.size + 1);
  const certain = value === 'same' && sameThing && telling > 0 && contradictions.length === 0;
  return { entry, value, sameThing, kin, shared, about, hinted, contradictions, score, certain };
}

/**
 * How surely `entry` gives another number for the very thing that `query` counts; 0 where that is in doubt. The thing
 * is the same, nothing contradicts, and two more agree of: actors and places near the number, the harm, words that say
 * more of the thing, in the claim or in the article.
 */
export function contradicts(query: ClaimQuery, entry: IndexedClaim, isCommon: IsCommon): number {
  if (!isComparable(query, entry) || !areApart(query.measured.interval, entry.measured.interval)) return 0;
  if (query.adds || !isForEach(query, entry) || isAgainst(query, entry)) return 0;
  if (!isSameThing(query, entry) || (query.fate === undefined && entry.fates.size > 0)) return 0;
  let agreeing = query.fate === undefined ? 0 : 1;
  for (const id of query.near)
    if (entry.entities.has(id) && !entry.context.has(id) && !isCommon(id)) agreeing++;
  // Nobody names all the parties of a list again.
  if (entry.actors.size > LONG_LIST && agreeing > 0) agreeing++;
  if (agreeing < ENOUGH_AGREEING) agreeing += sharedWords(query, entry);
  return agreeing < ENOUGH_AGREEING ? 0 : agreeing;
}

/** A number for each of something is held against one that says so: "each", or "teams of 60". */
const isForEach = ({ each, nearWords }: ClaimQuery, { claim }: IndexedClaim): boolean => {
  const per = claim.quantity?.per;
  return per === undefined || each || nearWords.has(per);
};

/** Words that say more of the thing: of the claim, else of the article's own clause; up to what is enough. */
function sharedWords({ nearWords }: ClaimQuery, { whatWords, articleWords }: IndexedClaim): number {
  const inClaim = shares(whatWords, nearWords, ENOUGH_AGREEING);
  return inClaim < ENOUGH_AGREEING
    ? Math.max(inClaim, shares(nearWords, articleWords, ENOUGH_AGREEING))
    : inClaim;
}

type Numbered = IndexedClaim & Required<Pick<IndexedClaim, 'measured'>>;

const isComparable = (query: ClaimQuery, entry: IndexedClaim): entry is Numbered =>
  entry.measured !== undefined && entry.dimension === query.dimension;

const isAbout = (query: ClaimQuery, entry: IndexedClaim, telling: number): boolean =>
  telling > 0 || shares(query.words, entry.whatWords) >= ENOUGH_WHAT;

function countTelling(query: ClaimQuery, { entities, context }: IndexedClaim, isCommon: IsCommon): number {
  let count = 0;
  for (const id of query.entities) if (entities.has(id) && !context.has(id) && !isCommon(id)) count++;
  return count;
}

/** A sum of money or a share counts nothing: it is the same thing where it is spoken of in the same words. */
function isSameThing(
  query: ClaimQuery,
  { things, dimension, whatWords, countsPeople, entities }: IndexedClaim,
): boolean {
  if (dimension === 'count')
    return query.nationals === undefined
      ? query.thing !== undefined && things.has(query.thing)
      : countsPeople && entities.has(query.nationals);
  return whatWords.size > 0 && shares(query.words, whatWords) >= Math.max(ENOUGH_WHAT, whatWords.size / 4);
}

function contradictionsOf(
  query: ClaimQuery,
  entry: IndexedClaim,
  sameThing: boolean,
): readonly Contradiction[] {
  const found: Contradiction[] = [];
  if (!sameThing && query.thing !== undefined && entry.things.size > 0 && !mayBeSame(query, entry))
    found.push('thing');
  if (isOfOtherFate(query, entry)) found.push('fate');
  if (isOfOtherCountry(query, entry)) found.push('country');
  if (isOfOthers(query, entry)) found.push('actor');
  if (isDisjoint(query.places, entry.places)) found.push('place');
  if (isOfOtherYear(query, entry)) found.push('time');
  return found;
}

/** Whether anything speaks against `entry`, the thing counted aside; without a list, as it runs on every pair. */
const isAgainst = (query: ClaimQuery, entry: IndexedClaim): boolean =>
  isDisjoint(query.places, entry.places) ||
  isOfOthers(query, entry) ||
  isOfOtherFate(query, entry) ||
  isOfOtherCountry(query, entry) ||
  isOfOtherYear(query, entry);

const isOfOtherFate = ({ fate }: ClaimQuery, { fates }: IndexedClaim): boolean =>
  fate !== undefined && !fates.has(fate);

function isOfOtherCountry({ countries }: ClaimQuery, { entities, context }: IndexedClaim): boolean {
  for (const id of countries) if (!entities.has(id) && !context.has(id)) return true;
  return false;
}

/** "Members" or «أفراد» may be soldiers as well as fighters. */
const mayBeSame = (query: ClaimQuery, entry: IndexedClaim): boolean =>
  (entry.generic && (query.group === 'people' || query.group === 'force' || query.group === 'harmed')) ||
  isGeneral(query, entry);

/** Whether one of the two is a general word for those whom the other counts: nobody's children are "members". */
const isGeneral = ({ thing, group }: ClaimQuery, { generic, countsForces }: IndexedClaim): boolean =>
  GENERAL.has(thing ?? '') ? generic || countsForces : generic && group === 'force';

/** Actors are named, and none of them by the claim, nor is the country of those whom it is about. */
const isOfOthers = ({ actors, countries }: ClaimQuery, entry: IndexedClaim): boolean =>
  isDisjoint(actors, entry.actors) && shares(countries, entry.actors, 1) === 0;

const isDisjoint = (some: readonly string[], others: ReadonlySet<string>): boolean =>
  some.length > 0 && others.size > 0 && !some.some((id) => others.has(id));

const isOfOtherYear = ({ time }: ClaimQuery, { time: other }: IndexedClaim): boolean =>
  time !== undefined && other !== undefined && (isYearsBefore(time, other) || isYearsBefore(other, time));
const isYearsBefore = ({ last }: DateBounds, { first }: DateBounds): boolean =>
  last !== undefined && first !== undefined && last.slice(0, 4) < first.slice(0, 4);

/** How many of `some` are among `others`; counted no further than `most`. */
function shares(
  some: Iterable<string>,
  others: ReadonlySet<string>,
  most = Number.POSITIVE_INFINITY,
): number {
  if (others.size === 0) return 0;
  let count = 0;
  for (const each of some) if (others.has(each) && ++count >= most) break;
  return count;
}
