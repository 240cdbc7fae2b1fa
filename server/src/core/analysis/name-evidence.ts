// What stands around a doubtful name and shows that it is one: a title, a noun that says what it is, a clue of its own,
// a verb of saying, a preposition, a name beside it. Looks at one block of text only.

import { entityKey } from '../corpus/entity.ts';
import type { IndexedEntity } from '../corpus/entity-index.ts';
import { FORM, GAP, type NameWords, unitsToText } from '../corpus/name-words.ts';
import { type ScriptNames, scriptNames } from '../corpus/script-names.ts';
import { foldKey } from '../text/fold.ts';
import type { Need, Reading } from './name-reading.ts';
import type { NameHit } from './name-scan.ts';

/** What speaks for a reading, and how clearly. `word` is what is told to the writer. */
export interface Evidence {
  readonly strength: 'clear' | 'some';
  readonly word: string;
}

/** Which words other, undoubted names begin and end at: `entities` of those that begin there, by word. */
export interface KnownNames {
  readonly beginAt: ReadonlyMap<number, readonly IndexedEntity[]>;
  readonly endAt: ReadonlySet<number>;
  /** All that are named so, each once, and of these those that are tied to others or lie in a place. */
  readonly all: readonly IndexedEntity[];
  readonly tied: readonly IndexedEntity[];
}

/** How near a clue stands, in words. */
const CLUE_REACH = 8;

/** The best evidence in the block for `reading` of `hit`, if any. */
export function evidenceFor(
  words: NameWords,
  hit: NameHit,
  reading: Reading,
  known: KnownNames,
): Evidence | undefined {
  const names = scriptNames(words.form[hit.first] === FORM.arabic ? 'Arab' : 'Latn');
  return (
    clueNear(words, hit, reading) ??
    nounBeside(words, hit, reading, names) ??
    tiedName(reading, known) ??
    (needsBearer(reading.need) ? undefined : someEvidence(words, hit, reading, names, known))
  );
}

const needsBearer = (need: Need): boolean => need === 'bearer' || need === 'clear evidence';

/** Whether `evidence` is enough for a reading with `need`. */
export function meets(need: Need, evidence: Evidence | undefined): boolean {
  if (need === 'nothing') return true;
  if (evidence === undefined || need === 'full name') return false;
  return need === 'evidence' || evidence.strength === 'clear';
}

/** One of the name's own clues within a few words. */
function clueNear(words: NameWords, hit: NameHit, { name }: Reading): Evidence | undefined {
  if (name.clues === undefined) return undefined;
  for (const clue of name.clues) {
    const folded = foldKey(clue);
    for (
      let i = Math.max(0, hit.first - CLUE_REACH);
      i <= Math.min(words.count - 1, hit.last + CLUE_REACH);
      i++
    )
      if ((i < hit.first || i > hit.last) && withoutClitics(keyOf(words, i)).includes(folded))
        return { strength: 'clear', word: clue };
  }
  return undefined;
}

/** A title before a person, or a noun that says what the name is of, before it or (in English) after it. */
function nounBeside(
  words: NameWords,
  hit: NameHit,
  reading: Reading,
  names: ScriptNames,
): Evidence | undefined {
  const { type } = reading.entity;
  const isPerson = type === undefined || type === 'person';
  const nouns = type === undefined ? names.anyTypeWord : names.typeWords.get(type);
  const definite = keyOf(words, hit.first).startsWith('ال');
  const check = (i: number): Evidence | undefined => {
    const key = keyOf(words, i);
    // «مدينة الخمس» says what the name is of; in «المدن الخمس» noun and number agree.
    const isNoun = !(definite && /^[وفبك]?ال|^لل/.test(key));
    for (const form of withoutClitics(key))
      if ((isNoun && nouns?.has(form)) || (isPerson && i < hit.first && names.titles.has(form)))
        return { strength: 'clear', word: words.text.slice(words.start[i], words.end[i]) };
    return undefined;
  };
  if (hit.first > 0 && adjoins(words, hit.first) && hit.from === words.keyStart[hit.first]!) {
    const before = check(hit.first - 1);
    if (before) return before;
  }
  const after = hit.last + 1;
  return after < words.count && words.form[after] !== FORM.arabic && adjoins(words, after)
    ? check(after)
    : undefined;
}

/** A name in the same block whose bearer is tied to the reading's: its city, its seat, the body it leads. */
function tiedName({ entity }: Reading, { tied, all }: KnownNames): Evidence | undefined {
  const found =
    tied.find((other) => tiesTo(other, entity)) ??
    (isTied(entity) ? all.find((other) => tiesTo(entity, other)) : undefined);
  return found && { strength: 'clear', word: displayName(found) };
}

/** Whether an entity lies in a place or is tied to another. */
export const isTied = ({ ties, within }: IndexedEntity): boolean =>
  ties !== undefined || within !== undefined;

/** Whether one of two entities lies in, belongs to or is led by the other. */
export function areTied(a: IndexedEntity, b: IndexedEntity): boolean {
  return tiesTo(a, b) || tiesTo(b, a);
}

function tiesTo(a: IndexedEntity, b: IndexedEntity): boolean {
  const key = entityKey(b.ref);
  if (a.twin === key) return false;
  if (a.ties?.includes(key)) return true;
  // A country holds too much to tell anything.
  return b.ref.kind === 'place' && b.type !== 'country' && (a.within?.includes(b.ref.id) ?? false);
}

const displayName = (entity: IndexedEntity): string =>
  (entity.names.find((name) => name.preferred) ?? entity.names[0])?.text ?? entity.ref.id;

/** Weaker signs, enough where only an everyday word is in doubt. */
function someEvidence(
  words: NameWords,
  hit: NameHit,
  { entity }: Reading,
  names: ScriptNames,
  known: KnownNames,
): Evidence | undefined {
  const clitic = hit.from > words.keyStart[hit.first]!;
  const before = hit.first > 0 && words.gap[hit.first]! <= GAP.soft ? keyOf(words, hit.first - 1) : '';
  const some = (word: string): Evidence => ({ strength: 'some', word });
  if (!clitic && isQuoted(words, hit))
    return some(words.text.slice(words.start[hit.first], words.end[hit.last]));
  // «مصراتة والخمس», "Misrata and May": beside a name, joined to it.
  const joined = clitic ? words.keys[words.keyStart[hit.first]!] === 0x648 : names.conjunctions.has(before);
  const neighbour = hit.first - (clitic ? 1 : 2);
  if (joined && (known.endAt.has(neighbour) || isWorldName(words, neighbour, names))) return some('');
  if (isJoinedToNext(words, hit, names, known)) return some('');
  if (before !== '' && !clitic) {
    if (entity.ref.kind === 'place' && names.placePrepositions.has(before)) return some(before);
    if (entity.ref.kind === 'actor' && entity.type !== undefined && names.actVerbs.has(before))
      return some(before);
  }
  if (words.form[hit.first] === FORM.arabic) return undefined;
  const after = hit.last + 1 < words.count ? keyOf(words, hit.last + 1) : '';
  return entity.ref.kind === 'actor' && names.actVerbs.has(after) ? some(after) : undefined;
}

/** «الخمس وزليتن»: the next word is a name behind «و», or "and" and a name follow. */
function isJoinedToNext(words: NameWords, hit: NameHit, names: ScriptNames, known: KnownNames): boolean {
  const next = hit.last + 1;
  if (next >= words.count) return false;
  if (words.form[next] === FORM.arabic && known.beginAt.has(next))
    return words.keys[words.keyStart[next]!] === 0x648;
  return names.conjunctions.has(keyOf(words, next)) && known.beginAt.has(next + 1);
}

/** Whether word `i`, with «و» before it or not, is a name that every reader knows. */
function isWorldName(words: NameWords, i: number, names: ScriptNames): boolean {
  if (i < 0) return false;
  const key = keyOf(words, i);
  return isWorldNameKey(key, names) || (key.startsWith('و') && isWorldNameKey(key.slice(1), names));
}

const isWorldNameKey = (key: string, names: ScriptNames): boolean =>
  names.worldNames.has(key) ||
  (names.article !== '' && key.startsWith(names.article) && names.worldNames.has(key.slice(2)));

/** Whether quotation marks stand right around the name. */
function isQuoted(words: NameWords, hit: NameHit): boolean {
  const { text } = words;
  const before = text[words.start[hit.first]! - 1] ?? '';
  const after = text[words.end[hit.last]!] ?? '';
  return '"«“”\'‘'.includes(before) && before !== '' && '"»”“\'’'.includes(after) && after !== '';
}

/** Whether only spaces and an opening quotation mark stand before word `i`. */
function adjoins(words: NameWords, i: number): boolean {
  for (let at = words.end[i - 1]!; at < words.start[i]!; at++)
    if (!' \u00a0\t\n"«“”\'‘’»'.includes(words.text[at]!)) return false;
  return true;
}

function keyOf(words: NameWords, i: number): string {
  return unitsToText(words.keys, words.keyStart[i]!, words.stem[i]!);
}

const LEADING = 'وفبلك';

/** A word as it is and without what may be written onto its front: «بالصحيفة», «الصحيفه» → صحيفه. */
function withoutClitics(word: string): readonly string[] {
  const forms = [word];
  let rest = word;
  for (let i = 0; i < 2 && rest.length > 3 && LEADING.includes(rest[0]!); i++) {
    rest = rest.slice(1);
    forms.push(rest);
  }
  for (const form of [...forms]) if (form.startsWith('ال') && form.length > 4) forms.push(form.slice(2));
  if (word.startsWith('لل')) forms.push(word.slice(2));
  return forms;
}
