// Finds the names in one block of prose: scanned, read, weighed by what stands around them, and overlaps resolved as a
// reader would. Free of the block's place and of the rest of the draft, so it can be kept as long as the block's text
// stays; what only the draft can decide is left open for resolve-mentions.ts.

import type { EntityIndex, IndexedEntity } from '../corpus/entity-index.ts';
import { FORM, GAP, type NameWords, readNameWords } from '../corpus/name-words.ts';
import { scriptNames } from '../corpus/script-names.ts';
import type { MatchReason, Mention } from './mention.ts';
import { type Evidence, evidenceFor, isTied, type KnownNames, meets } from './name-evidence.ts';
import { endOffset, type Need, type Reading, readHit } from './name-reading.ts';
import { LIBERTY, type NameHit, scanNames } from './name-scan.ts';

/** A reading that stays open until the draft is known. */
export interface OpenReading {
  readonly mention: Mention;
  readonly entity: IndexedEntity;
  readonly need: Need;
  /** Clear evidence in the block speaks for this reading among several. */
  readonly favoured: boolean;
}

/**
 * A name in a block. Without `open` it is settled, whatever the rest of the draft says. With it, it is a mention only
 * if one of the readings is borne out; if none is, the names `inside` it stand instead.
 */
export interface MentionCandidate extends Mention {
  readonly open?: { readonly readings: readonly OpenReading[]; readonly inside: readonly MentionCandidate[] };
}

/**
 * The names in `text`, the prose of one block, by place and without overlaps. Spans are UTF-16 offsets in `text`.
 * Several readings that nothing in the block decides, weak names and context names without their clue are `open`.
 */
export function findMentions(text: string, index: EntityIndex): readonly MentionCandidate[] {
  const words = readNameWords(text, scriptNames('Latn').elisions);
  const spots: Spot[] = [];
  for (const hit of scanNames(words, index)) {
    const readings = readHit(words, hit, index);
    if (readings.length > 0) spots.push({ hit, readings: readings.map((reading) => ({ reading })), words });
  }
  if (spots.length === 0) return NONE;
  const known = knownNames(spots);
  const weighed = spots.map((spot) => weigh(spot, known)).filter((spot) => spot.readings.length > 0);
  return withoutOverlaps(weighed, known);
}

const NONE: readonly MentionCandidate[] = [];

interface Weighed {
  readonly reading: Reading;
  readonly evidence?: Evidence;
}

interface Spot {
  readonly words: NameWords;
  readonly hit: NameHit;
  readonly readings: readonly Weighed[];
}

function knownNames(spots: readonly Spot[]): KnownNames {
  const beginAt = new Map<number, IndexedEntity[]>();
  const endAt = new Set<number>();
  for (const { hit, readings } of spots) {
    const sure = readings.filter(({ reading }) => reading.need === 'nothing' && reading.form === 'name');
    if (sure.length === 0) continue;
    const list = beginAt.get(hit.first) ?? [];
    list.push(...sure.map(({ reading }) => reading.entity));
    beginAt.set(hit.first, list);
    endAt.add(hit.last);
  }
  const all = [...new Set([...beginAt.values()].flat())];
  return { beginAt, endAt, all, tied: all.filter(isTied) };
}

/** Looks around for the readings that need it, and drops those that everything in the block speaks against. */
function weigh(spot: Spot, known: KnownNames): Spot {
  const { words, hit } = spot;
  const isPlain = spot.readings.length === 1 && spot.readings[0]!.reading.need === 'nothing';
  if (isPlain) return spot;
  const readings = spot.readings.flatMap(({ reading }): Weighed[] => {
    const evidence = evidenceFor(words, hit, reading, known);
    const weighed = evidence ? { reading, evidence } : { reading };
    const { need } = reading;
    // A city that stands for its government is the city behind a preposition of place: «اجتماع في روما».
    if (reading.name.kind === 'metonym' && isAskedForAsPlace(spot)) return [];
    if (need === 'evidence' || need === 'clear evidence') return meets(need, evidence) ? [weighed] : [];
    if (need === 'full name' && reading.doubtful && evidence === undefined) return [];
    if (need === 'full name' && isOtherPerson(words, hit)) return [];
    return [weighed];
  });
  // A surname made from a full name never takes a word from a name that is listed, without a title before it.
  const listed = readings.some(({ reading }) => reading.form !== 'surname');
  const kept = listed
    ? readings.filter(({ reading, evidence }) => reading.form !== 'surname' || evidence?.strength === 'clear')
    : readings;
  return { words, hit, readings: kept };
}

/** Whether a Latin surname stands behind another given name: Robin Cook is not Peter Cook. */
function isOtherPerson(words: NameWords, { first }: NameHit): boolean {
  if (first === 0 || words.gap[first]! !== 1 || words.form[first] === FORM.arabic) return false;
  const before = first - 1;
  if (words.form[before] !== FORM.capital) return false;
  const key = words.text.slice(words.start[before], words.end[before]).toLowerCase();
  const names = scriptNames('Latn');
  return !names.titles.has(key) && !names.ordinary.has(key);
}

/** Longest first; what lies inside an open one is kept with it. */
function withoutOverlaps(spots: readonly Spot[], known: KnownNames): readonly MentionCandidate[] {
  const order = spots
    .map((spot) => ({ spot, start: spot.words.source[spot.hit.from]!, end: endOffset(spot.words, spot.hit) }))
    .sort(
      (a, b) =>
        b.end - b.start - (a.end - a.start) || liberties(a.spot) - liberties(b.spot) || a.start - b.start,
    );
  const taken = new Map<number, number>();
  const chosen: { spot: Spot; inside: Spot[] }[] = [];
  for (const { spot } of order) {
    const { first, last } = spot.hit;
    let holder: number | undefined;
    for (let word = first; word <= last && holder === undefined; word++) holder = taken.get(word);
    if (holder !== undefined) {
      const outer = chosen[holder]!;
      if (isOpen(outer.spot) && contains(outer.spot.hit, spot.hit)) outer.inside.push(spot);
      continue;
    }
    for (let word = first; word <= last; word++) taken.set(word, chosen.length);
    chosen.push({ spot, inside: [] });
  }
  return chosen
    .map(({ spot, inside }) => candidateOf(spot, inside.length === 0 ? NONE : withoutOverlaps(inside, known)))
    .sort((a, b) => a.start - b.start);
}

const liberties = ({ hit, readings }: Spot): number =>
  hit.liberties + (readings.every(({ reading }) => reading.need !== 'nothing') ? 64 : 0);

const contains = (outer: NameHit, inner: NameHit): boolean =>
  outer.first <= inner.first && inner.last <= outer.last && outer.to - outer.from > inner.to - inner.from;

/** Whether the draft has to decide: a need that the block does not meet, or more than one thing meant. */
function isOpen({ readings }: Spot): boolean {
  return readings.length > 1
    ? settledReading(readings) === undefined
    : !meets(readings[0]!.reading.need, readings[0]!.evidence);
}

/** The one reading that holds whatever the draft says, if there is one. */
function settledReading(readings: readonly Weighed[]): Weighed | undefined {
  const met = readings.filter(({ reading, evidence }) => meets(reading.need, evidence));
  if (met.length === 0 || readings.some(({ reading }) => reading.need === 'full name')) {
    return readings.length === 1 ? met[0] : undefined;
  }
  const exact = met.filter(({ reading }) => !reading.folded);
  const best = exact.length > 0 ? exact : met;
  const named = best.filter(({ reading }) => reading.form === 'name');
  const left = named.length > 0 ? named : best;
  if (left.length === 1) return left[0];
  return left.length === 2 && areTwins(left[0]!.reading.entity, left[1]!.reading.entity)
    ? left[0]
    : undefined;
}

const areTwins = (a: IndexedEntity, b: IndexedEntity): boolean =>
  a.twin === `${b.ref.kind}:${b.ref.id}` || b.twin === `${a.ref.kind}:${a.ref.id}`;

function candidateOf(spot: Spot, inside: readonly MentionCandidate[]): MentionCandidate {
  const readings = chooseTwin(spot);
  const settled = settledReading(readings);
  if (settled && meets(settled.reading.need, settled.evidence)) return mentionOf(spot, settled, [settled]);
  const open = readings.map(
    ({ reading, evidence }): OpenReading => ({
      mention: mentionOf(spot, { reading, ...(evidence && { evidence }) }, [{ reading }]),
      entity: reading.entity,
      need: meets(reading.need, evidence) ? 'nothing' : reading.need,
      favoured: evidence?.strength === 'clear',
    }),
  );
  return { ...mentionOf(spot, readings[0]!, readings), open: { readings: open, inside } };
}

/** A country is an actor and a place: of two such readings, the one that the words around ask for. */
function chooseTwin(spot: Spot): readonly Weighed[] {
  const { readings } = spot;
  return readings.filter(({ reading }) => {
    const other = readings.find(
      (one) => one.reading !== reading && areTwins(one.reading.entity, reading.entity),
    );
    if (!other || other.reading.need !== reading.need) return true;
    const wanted = isAskedForAsPlace(spot) ? 'place' : 'actor';
    return reading.entity.ref.kind === wanted;
  });
}

/** Whether a preposition of place stands right before the name, or is written onto it. */
function isAskedForAsPlace({ words, hit }: Spot): boolean {
  const { first } = hit;
  const clitic = words.text.slice(words.start[first], words.source[hit.from]);
  if (clitic.endsWith('ب')) return true;
  if (first === 0 || clitic !== '' || words.gap[first]! > 3) return false;
  const names = scriptNames(words.form[first] === FORM.arabic ? 'Arab' : 'Latn');
  const wordAt = (i: number): string => words.text.slice(words.start[i], words.end[i]).toLowerCase();
  const behindArticle =
    first > 1 && words.gap[first - 1] === GAP.space && names.articleWords.has(wordAt(first - 1));
  const before = wordAt(behindArticle ? first - 2 : first - 1);
  return (
    names.placePrepositions.has(before) ||
    names.placePrepositions.has(before.replace(/ى$/, 'ي').replace(/^إ/, 'ا'))
  );
}

function mentionOf(spot: Spot, chosen: Weighed, all: readonly Weighed[]): Mention {
  const { words, hit } = spot;
  const { reading, evidence } = chosen;
  const start = words.source[hit.from]!;
  // The last stop of «U.S.» is the name's where the name is listed with it.
  const stop = reading.name.text.endsWith('.') && words.text[words.end[hit.last]!] === '.' ? 1 : 0;
  const whole = { start: words.start[hit.first]!, end: words.end[hit.last]! + stop };
  const nameEnd = endOffset(words, hit);
  const isWhole = nameEnd === words.end[hit.last] || (hit.liberties & LIBERTY.accusative) !== 0;
  const end = isWhole ? whole.end : nameEnd;
  const clitics = words.text.slice(whole.start, start).replace(/\p{M}/gu, '') + (hit.fused ? 'ل' : '');
  return {
    start,
    end,
    whole,
    clitics,
    entity: reading.entity.ref,
    candidates: all.map((one) => one.reading.entity.ref),
    name: reading.name,
    ...(reading.form === 'demonym' && { demonym: true }),
    reason: reasonOf(hit, reading, evidence),
  };
}

function reasonOf(
  { liberties: taken }: NameHit,
  reading: Reading,
  evidence: Evidence | undefined,
): MatchReason {
  const needed = reading.need !== 'nothing';
  const has = (liberty: number): boolean => (taken & liberty) !== 0;
  return {
    folded: reading.folded,
    form: reading.form,
    ...(needed && evidence && evidence.word !== '' && { context: evidence.word }),
    ...(has(LIBERTY.articleAdded) && { article: 'added' as const }),
    ...(has(LIBERTY.articleDropped) && { article: 'dropped' as const }),
    ...(has(LIBERTY.spacing) && { spacing: true as const }),
    ...((has(LIBERTY.possessive) || has(LIBERTY.enclitic)) && { possessive: true as const }),
  };
}
