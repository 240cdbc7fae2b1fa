// Finds the entities that a typed name may mean, in either script: slips, other spellings, other romanisations, parts of
// names, words in another order, clitics. name-match.ts gives a shortlist, fuse.js ranks it here, and each entity is given
// once. The only file that imports fuse.js. Knows nothing of drafts.

import Fuse from 'fuse.js';
import { soundsOf } from '../language/phonetics.ts';
import type { EntityKind, EntityRef } from './entity.ts';
import type { EntityIndex } from './entity-index.ts';
import type { Name } from './model.ts';
import { type MatchWay, type NameMatch, NameMatcher } from './name-match.ts';
import { type Query, readQuery } from './name-query.ts';

export type { MatchWay } from './name-match.ts';

export interface NameCandidate {
  readonly entity: EntityRef;
  /** The form that matched. */
  readonly name: Name;
  /** Proclitics that the query bore («وب» of «وبمصرا»); not part of the match. */
  readonly clitics: string;
  /** 0…1, higher is better; comparable within one result only. */
  readonly score: number;
  readonly why: MatchWay;
  /** Every word of the query is surely a word of the name. */
  readonly allWords: boolean;
  /** The first word of the query is the first word of the name. */
  readonly fromStart: boolean;
}

export interface NameSearchOptions {
  /** At most this many entities; 10 unless told, 50 at most. */
  readonly limit?: number;
  readonly kinds?: readonly EntityKind[];
  /** Of the forms that match alike, one of this language is given. */
  readonly language?: string;
  /** The query is being typed: its last word may be the beginning of one. */
  readonly complete?: boolean;
  /** Only names that have something like every word of the query: quick where a common name is one of them. */
  readonly allWords?: boolean;
  /** How much speaks for an entity apart from its name (named in this draft, in many articles): 0…1 by `entityKey`. */
  readonly context?: (entity: EntityRef) => number;
}

export interface NameSearch {
  /** The entities whose names are nearest to `query`, best first, each once. */
  search(query: string, options?: NameSearchOptions): readonly NameCandidate[];
}

const MOST = 50;
/** Names that are looked at beyond the limit, as one entity may bear several of them. */
const SHORTLIST = 60;
/** What fuse.js adds to the score of a perfect match. */
const FUZZY = 0.12;
/** Names given to fuse.js. */
const RANKED = 24;

/** How much less alike a form of the wanted language may be than the best one. */
const LANGUAGE_SLACK = 0.02;
/** The most that `context` adds to a score. */
const CONTEXT_LIFT = 0.1;

/** A search over the names of `index`. The tables are built at the first search, be it for nothing. */
export function createNameSearch(index: EntityIndex): NameSearch {
  let made: NameMatcher | undefined;
  return {
    search: (query, options = {}) => {
      made ??= new NameMatcher(index);
      const matcher = made;
      const limit = Math.min(options.limit ?? 10, MOST);
      const readings = readQuery(query, options.complete);
      const { kinds } = options;
      const short = matcher
        .match(readings, options.complete === true, options.allWords === true)
        .filter(({ doc }) => kinds === undefined || kinds.includes(matcher.entityOf(doc).ref.kind))
        .slice(0, SHORTLIST + limit);
      // The best match says how the query is meant: with its first letters as a proclitic, or as part of the word.
      const meant = readings.find(({ clitics }) => clitics === short[0]?.clitics) ?? readings[0]!;
      return byEntity(matcher, rank(matcher, meant, short), options).slice(0, limit);
    },
  };
}

/** Blends the scores of the best with those that fuse.js gives them. */
function rank(matcher: NameMatcher, { words }: Query, short: readonly NameMatch[]): readonly NameMatch[] {
  if (short.length < 2 || short[0]!.why === 'exact') return short;
  const head = short.slice(0, RANKED).map((match) => {
    const text = matcher.foldedName(match.doc);
    return { match, text, sounds: soundsOf(text) };
  });
  const fuse = new Fuse(head, {
    keys: ['text', 'sounds'],
    includeScore: true,
    ignoreLocation: true,
    threshold: 1,
  });
  const text = words.map((word) => word.text).join(' ');
  const fuzzy = new Map<NameMatch, number>();
  for (const { item, score } of fuse.search({ $or: [{ text }, { sounds: soundsOf(text) }] }))
    fuzzy.set(item.match, 1 - (score ?? 1));
  const ranked = head.map(({ match }) => ({
    ...match,
    score: match.score + FUZZY * (fuzzy.get(match) ?? 0),
  }));
  return [...ranked.sort((a, b) => b.score - a.score), ...short.slice(RANKED)];
}

/** One candidate for each entity, its best form first; a form of the wanted language where it matches as well. */
function byEntity(
  matcher: NameMatcher,
  ranked: readonly NameMatch[],
  { language, context }: NameSearchOptions,
): readonly NameCandidate[] {
  const best = new Map<EntityRef, NameMatch>();
  const isWanted = ({ doc }: NameMatch): boolean => matcher.nameOf(doc).lang === language;
  for (const match of ranked) {
    const { ref } = matcher.entityOf(match.doc);
    const known = best.get(ref);
    if (known === undefined) best.set(ref, match);
    else if (isWanted(match) && !isWanted(known) && match.score >= known.score - LANGUAGE_SLACK)
      best.set(ref, { ...match, score: known.score });
  }
  const candidates = [...best].map(([entity, { doc, score, ...how }]): NameCandidate => {
    const lift = context === undefined ? 0 : CONTEXT_LIFT * Math.min(1, Math.max(0, context(entity)));
    return {
      entity,
      name: matcher.nameOf(doc),
      score: Math.min(1, score / (1 + FUZZY) + lift),
      ...how,
    };
  });
  return candidates.sort((a, b) => b.score - a.score);
}
