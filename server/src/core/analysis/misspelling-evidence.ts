// What speaks for a word being a known name with a slip in it: its capital, the title or noun before it, the other words
// of the name, its sound. Knows nothing of which slips there are.

import type { IndexedEntity } from '../corpus/entity-index.ts';
import { FORM, GAP, type NameWords, unitsToText } from '../corpus/name-words.ts';
import type { ScriptNames } from '../corpus/script-names.ts';
import { soundDistance, soundsOf } from '../language/phonetics.ts';
import type { NameHit } from './name-scan.ts';

/** Most that two letters may differ by sound (see `soundDistance`) to be taken for each other. */
export const MISHEARD = 0.25;

/** Whether two words sound further apart than `most`. */
export const soundsApart = (a: string, b: string, most: number): boolean =>
  soundDistance(soundsOf(a), soundsOf(b), false).whole > most;

/** A single word has to be at least this long: shorter names have too many neighbours. */
const SHORTEST_ALONE = 6;

/** Whether a name of several words has another word that tells something. */
export const othersAreRight = (words: NameWords, hit: NameHit, at: number): boolean =>
  hit.first === hit.last || countRight(words, hit, at) > 0;

/** How many words of a name tell something, beside the one that begins at `at`. */
function countRight(words: NameWords, hit: NameHit, at: number): number {
  let count = 0;
  for (let i = hit.first; i <= hit.last; i++)
    if (words.source[words.keyStart[i]!]! !== at && words.keyStart[i + 1]! - words.keyStart[i]! >= 3) count++;
  return count;
}

/**
 * Whether a surname that may be another one, or a word, is surely this one: two words before it are right («عبد الرؤوف
 * كارا»), or one behind a title ("spokesman Peter Cooke", not any Peter Cooke).
 */
export function isSurelyNamed(words: NameWords, hit: NameHit, at: number, names: ScriptNames): boolean {
  if (words.source[words.keyStart[hit.last]!]! !== at) return false;
  const right = countRight(words, hit, at);
  if (right !== 1) return right > 1;
  const title = hit.first - 1;
  if (title < 0 || words.gap[hit.first]! > GAP.soft) return false;
  return names.titles.has(unitsToText(words.keys, words.keyStart[title]!, words.keyStart[hit.first]!));
}

/** A place's name behind its article has to have this many letters where one of them was misheard: "Al Khumz". */
const SHORTEST_BEHIND_ARTICLE = 5;
const NEARLY_MISHEARD = 0.35;

/** Whether word `i` is a place's name but for a sound, behind the article that the name has. */
export function isBehindArticle(
  words: NameWords,
  i: number,
  right: string,
  mended: NameWords,
  hit: NameHit,
  entity: IndexedEntity,
  names: ScriptNames,
): boolean {
  if (entity.ref.kind !== 'place' || hit.last !== hit.first + 1 || i === 0) return false;
  const article = unitsToText(mended.keys, mended.keyStart[hit.first]!, mended.keyStart[hit.last]!);
  const written = unitsToText(words.keys, words.keyStart[i]!, words.stem[i]!);
  return (
    names.articleForms.has(article) &&
    words.form[i] === FORM.capital &&
    written.length >= SHORTEST_BEHIND_ARTICLE &&
    // "Ahmed Al Khumz" is a man.
    !isCapital(words, i - 2, words.gap[i - 1]!) &&
    !isCapital(words, i + 1, i + 1 < words.count ? words.gap[i + 1]! : GAP.start) &&
    !soundsApart(written, right, NEARLY_MISHEARD)
  );
}

/** The evidence that a single word needs: a capital within a sentence, or a noun or title before it. */
export function standsAlone(
  words: NameWords,
  i: number,
  from: number,
  entity: IndexedEntity,
  names: ScriptNames,
): boolean {
  const length = words.stem[i]! - from;
  const titled =
    i > 0 && from === words.keyStart[i]! && words.gap[i]! <= GAP.soft && isTitledBy(words, i, entity, names);
  if (words.form[i] === FORM.arabic) return titled && length >= 4;
  if (words.form[i] !== FORM.capital && words.form[i] !== FORM.upper) return false;
  if (titled) return length >= 5;
  if (length < SHORTEST_ALONE || words.gap[i] === GAP.start) return false;
  return (
    !isCapital(words, i - 1, words.gap[i]!) &&
    !isCapital(words, i + 1, i + 1 < words.count ? words.gap[i + 1]! : GAP.start)
  );
}

/** A bare surname has to have this many letters; in Arabic behind a verb of saying one less. */
const SHORTEST_SURNAME = 5;

/** Whether a word may be a surname without its given name, as far as its own form and its neighbours tell. */
export function mayBeSurname(words: NameWords, i: number, from: number, names: ScriptNames): boolean {
  const length = words.stem[i]! - from;
  if (words.form[i] === FORM.arabic) {
    const written = unitsToText(words.keys, from, words.stem[i]!);
    // «بالحاج» is a pilgrim behind a preposition as well.
    if (from > words.keyStart[i]! || /^[وفبك]ال|^لل/.test(written)) return false;
    const before = i > 0 ? unitsToText(words.keys, words.keyStart[i - 1]!, words.keyStart[i]!) : '';
    return length >= SHORTEST_SURNAME || (length === SHORTEST_SURNAME - 1 && names.actVerbs.has(before));
  }
  return (
    words.form[i] === FORM.capital &&
    length >= SHORTEST_SURNAME &&
    !isGivenName(words, i - 1, words.gap[i]!, names) &&
    !isCapital(words, i + 1, i + 1 < words.count ? words.gap[i + 1]! : GAP.start)
  );
}

/** A place's Arabic name with this many letters needs nothing beside it where one of them was misheard; one less behind «في». */
const SHORTEST_MISHEARD = 6;

/** Whether an Arabic word sounds as `right` does, with another letter for one sound: «مصراطة», «بنغاذي». */
export function isMisheard(
  words: NameWords,
  i: number,
  from: number,
  right: string,
  names: ScriptNames,
): boolean {
  const written = unitsToText(words.keys, from, words.stem[i]!);
  if (words.form[i] !== FORM.arabic || written.length !== right.length) return false;
  const hasPreposition =
    i > 0 &&
    words.gap[i]! <= GAP.soft &&
    names.placePrepositions.has(unitsToText(words.keys, words.keyStart[i - 1]!, words.keyStart[i]!));
  if (written.length < (hasPreposition ? SHORTEST_MISHEARD - 1 : SHORTEST_MISHEARD)) return false;
  return !soundsApart(written, right, MISHEARD);
}

function isTitledBy(words: NameWords, i: number, entity: IndexedEntity, names: ScriptNames): boolean {
  const key = unitsToText(words.keys, words.keyStart[i - 1]!, words.keyStart[i]!);
  const nouns = entity.type === undefined ? names.anyTypeWord : names.typeWords.get(entity.type);
  const forms = [key, key.slice(1), key.slice(2)];
  const isPerson = entity.type === undefined || entity.type === 'person';
  return forms.some((form) => nouns?.has(form) || (isPerson && names.titles.has(form)));
}

const isCapital = (words: NameWords, i: number, gap: number): boolean =>
  i >= 0 &&
  i < words.count &&
  gap <= GAP.soft &&
  (words.form[i] === FORM.capital || words.form[i] === FORM.upper || words.form[i] === FORM.mixed);

/** Whether word `i`, with `gap` behind it, may be the given name of another bearer: "Then" and "General" are none. */
function isGivenName(words: NameWords, i: number, gap: number, names: ScriptNames): boolean {
  if (!isCapital(words, i, gap)) return false;
  const key = unitsToText(words.keys, words.keyStart[i]!, words.keyStart[i + 1]!);
  return !names.ordinary.has(key) && !names.titles.has(key);
}
