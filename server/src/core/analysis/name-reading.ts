// What a stretch of words that spells a name may mean, judged from the words themselves: spelling, case, and whether an
// ordinary word is spelt alike. What stands around it is weighed in name-evidence.ts.

import type { EntityIndex, EntryKind, IndexedEntity, NameEntry } from '../corpus/entity-index.ts';
import type { Name } from '../corpus/model.ts';
import { FORM, GAP, type NameWords, unitsToText } from '../corpus/name-words.ts';
import { exactKey, type ScriptNames, scriptNames } from '../corpus/script-names.ts';
import { LIBERTY, type NameHit } from './name-scan.ts';

/**
 * What a reading still wants before it is a mention.
 * - `evidence`: something beside it that shows it is a name, as an ordinary word is spelt alike.
 * - `clear evidence`: the same, but only a clue, a title or a noun that says what it is will do.
 * - `bearer`: a `context` name; one of its clues, or a text that is clearly about its bearer.
 * - `full name`: a `weak` name; the full name earlier in the draft.
 */
export type Need = 'nothing' | 'evidence' | 'clear evidence' | 'bearer' | 'full name';

/** One entity that a hit may name. */
export interface Reading {
  readonly entity: IndexedEntity;
  readonly name: Name;
  readonly form: EntryKind;
  readonly folded: boolean;
  readonly need: Need;
  /** An everyday word is spelt alike: a weak name wants evidence beside it too. */
  readonly doubtful: boolean;
}

/** The readings of `hit`, one for each entity, surest first; none where it cannot be a name. */
export function readHit(words: NameWords, hit: NameHit, index: EntityIndex): readonly Reading[] {
  const { trie } = index;
  const look = lookAt(words, hit);
  const first = trie.first(hit.node);
  if (trie.next(first) < 0) {
    const only = judge(look, index.entry(first));
    return only === undefined ? NO_READINGS : [only];
  }
  const best = new Map<IndexedEntity, Reading>();
  for (let id = first; id >= 0; id = trie.next(id)) {
    const reading = judge(look, index.entry(id));
    if (reading === undefined) continue;
    const other = best.get(reading.entity);
    if (other === undefined || rank(reading) < rank(other)) best.set(reading.entity, reading);
  }
  return best.size < 2 ? [...best.values()] : [...best.values()].sort((a, b) => rank(a) - rank(b));
}

const NO_READINGS: readonly Reading[] = [];

const NEEDS: readonly Need[] = ['nothing', 'evidence', 'clear evidence', 'bearer', 'full name'];
const FORMS: readonly EntryKind[] = ['name', 'initial', 'demonym', 'surname'];

const rank = ({ need, folded, form, name }: Reading): number =>
  NEEDS.indexOf(need) * 100 + (folded ? 10 : 0) + FORMS.indexOf(form) * 2 + (name.preferred === true ? 0 : 1);

/** What is seen of a hit, whichever name it is taken for. */
interface Look {
  readonly hit: NameHit;
  readonly words: NameWords;
  readonly names: ScriptNames;
  readonly arabic: boolean;
  /** The name as written, without proclitics and possessives. */
  readonly written: string;
  readonly single: boolean;
  readonly doubt: Need;
}

function lookAt(words: NameWords, hit: NameHit): Look {
  const arabic = words.form[hit.first] === FORM.arabic;
  const names = scriptNames(arabic ? 'Arab' : 'Latn');
  const written = words.text.slice(words.source[hit.from], endOffset(words, hit));
  const single = hit.first === hit.last;
  const doubt = !single
    ? 'nothing'
    : arabic
      ? arabicDoubt(words, hit, names, written)
      : latinDoubt(words, hit, names);
  return { hit, words, names, arabic, written, single, doubt };
}

/** Where the name of a hit ends in the text. */
export function endOffset(words: NameWords, hit: NameHit): number {
  return hit.to === words.keyStart[hit.last + 1]! ? words.end[hit.last]! : words.source[hit.to - 1]! + 1;
}

/** Whether an Arabic word that spells a name is an everyday word too. */
function arabicDoubt(words: NameWords, hit: NameHit, names: ScriptNames, written: string): Need {
  const wordStart = words.keyStart[hit.first]!;
  if (hit.from > wordStart) {
    const whole = words.text.slice(words.start[hit.first], words.end[hit.first]);
    const folded = unitsToText(words.keys, wordStart, words.keyStart[hit.first + 1]!);
    if (names.ordinary.has(exactKey(whole)) || names.everyday.has(folded)) return 'clear evidence';
    // «أ» before a name asks a question; most words that begin with it are others (أشبه, أوائل).
    if (whole.startsWith('أ') && !words.text.includes('؟', words.end[hit.first])) return 'clear evidence';
  }
  const exact = exactKey(written);
  if (isOrdinary(exact, names) || startsWithParticle(exact, names)) return 'evidence';
  if (isAdjective(words, hit)) return 'clear evidence';
  const folded = unitsToText(words.keys, hit.from, hit.to);
  return names.foldedFunctionWords.has(folded) ? 'evidence' : 'nothing';
}

/** «وأين» is «و» and a particle, whatever name is spelt like it. */
const startsWithParticle = (exact: string, names: ScriptNames): boolean =>
  (exact[0] === 'و' || exact[0] === 'ف') && names.functionWords.has(exact.slice(1));

/**
 * Whether a word with article and nisba agrees with a definite noun right before it: «المجتمع الفرنسي»,
 * «الحكومة العراقية» tell of what kind the noun is and name nobody.
 */
function isAdjective(words: NameWords, hit: NameHit): boolean {
  const { first } = hit;
  if (first === 0 || hit.from > words.keyStart[first]! || words.gap[first] !== GAP.space) return false;
  if (
    words.keys[hit.from] !== 0x627 ||
    (words.keys[hit.to - 1] !== 0x64a && words.keys[hit.to - 1] !== 0x647)
  )
    return false;
  const key = unitsToText(words.keys, hit.from, hit.to);
  const noun = unitsToText(words.keys, words.keyStart[first - 1]!, words.keyStart[first]!);
  const ending = /^ال.{2,}(يه|ي)$/.exec(key)?.[1];
  if (ending === undefined || !/^[وفبك]?ال.{2}|^لل.{2}/.test(noun)) return false;
  const isFeminine = /(?:ه|ات|اء|ا)$/.test(noun);
  return isFeminine === (ending === 'يه');
}

const isOrdinary = (exact: string, names: ScriptNames): boolean =>
  names.ordinary.has(exact) ||
  (names.article !== '' &&
    exact.startsWith(names.article) &&
    names.ordinaryNouns.has(exact.slice(names.article.length)));

/** Whether a capital may be there for another reason than that the word is a name. */
function latinDoubt(words: NameWords, hit: NameHit, names: ScriptNames): Need {
  const i = hit.first;
  const key = unitsToText(words.keys, hit.from, hit.to);
  if (!names.ordinary.has(key) || names.capitalTells.has(key)) return 'nothing';
  if (names.functionWords.has(key))
    return words.form[i] === FORM.upper && !amongCapitals(words, hit) ? 'nothing' : 'evidence';
  if (words.form[i] === FORM.upper) return amongCapitals(words, hit) ? 'evidence' : 'nothing';
  return words.gap[i] === GAP.start ? 'evidence' : 'nothing';
}

/** Whether the words around are written in capitals too: a headline, in which IS may be the verb. */
function amongCapitals(words: NameWords, hit: NameHit): boolean {
  const isShouted = (i: number): boolean =>
    words.form[i] === FORM.upper && words.keyStart[i + 1]! - words.keyStart[i]! > 3;
  let shouted = 0;
  for (let i = Math.max(0, hit.first - 3); i <= Math.min(words.count - 1, hit.last + 3); i++)
    if ((i < hit.first || i > hit.last) && isShouted(i)) shouted++;
  return shouted >= 2;
}

function judge(look: Look, entry: NameEntry): Reading | undefined {
  const { entity, name, kind } = entry;
  if (!allowsLiberties(look, entry)) return undefined;
  if (!look.arabic && !allowsCase(look, name)) return undefined;
  if (isPluralOfPossessive(look, name)) return undefined;
  // «د.ب.أ» is never written as a word: the town «دبا» is another name.
  if (look.arabic && name.text[1] === '.' && !look.written.includes('.')) return undefined;
  const stop = name.text.endsWith('.') && !look.written.endsWith('.') ? '.' : '';
  const folded = !sameLetters(look.written + stop, name.text);
  // Written is another word, letter for letter: «رئيس» is no name spelt رييس, «على» is not علي.
  if (look.arabic && folded && look.single && look.names.ordinary.has(exactKey(look.written)))
    return undefined;
  // «ليبياً» is a Libyan, not the country.
  const isAccusative = endsInTanwin(look.written) && !endsInTanwin(name.text);
  if (look.arabic && isAccusative && (look.hit.liberties & LIBERTY.accusative) === 0) return undefined;
  const doubtful = look.doubt !== 'nothing';
  return { entity, name, form: kind, folded, need: needOf(look, entry, folded), doubtful };
}

/** "the Libyan's" is no plural: without its apostrophe the word is spelt like one. */
function isPluralOfPossessive({ words, hit }: Look, name: Name): boolean {
  const end = words.keyStart[hit.last + 1]!;
  return words.stem[hit.last]! < end && hit.to === end && !/['\u2019]/.test(name.text);
}

function needOf(look: Look, { name, kind }: NameEntry, folded: boolean): Need {
  if (kind === 'surname' || name.match === 'weak') {
    if (kind !== 'initial') return 'full name';
  } else if (name.match === 'context') return 'bearer';
  if (kind === 'demonym') return isShortBehindProclitic(look) ? 'clear evidence' : 'nothing';
  if (look.doubt === 'nothing') return 'nothing';
  // The name itself is spelt like that, letter for letter, with a capital where it has one: less doubt.
  if (!look.arabic && !folded && look.written === name.text && isAcronym(name.text)) return 'nothing';
  return look.doubt;
}

/** «بروس» is more often a name than «ب» and «روس». */
const isShortBehindProclitic = ({ hit, words }: Look): boolean =>
  hit.from > words.keyStart[hit.first]! && hit.to - hit.from <= 3;

function allowsLiberties(look: Look, { entity, name, kind }: NameEntry): boolean {
  const { liberties } = look.hit;
  if (liberties === 0) return true;
  const has = (liberty: number): boolean => (liberties & liberty) !== 0;
  const isName = kind === 'name';
  if (has(LIBERTY.enclitic) && !(isName && entity.ref.kind === 'place' && look.single)) return false;
  if (has(LIBERTY.articleAdded)) {
    const foreign = name.kind === 'acronym' || name.kind === 'transliteration';
    if (
      look.single
        ? !(isName && (foreign || (!look.arabic && entity.type !== undefined)))
        : entity.type !== 'person'
    )
      return false;
  }
  if (has(LIBERTY.articleDropped)) {
    const person = entity.type === 'person';
    if (look.arabic ? !person : !(person || entity.ref.kind === 'place')) return false;
    if (!look.arabic && look.single && isLowerCase(look)) return false;
  }
  if (has(LIBERTY.spacing)) return isName && look.doubt === 'nothing' && !partsAreOrdinary(look);
  return true;
}

const isLowerCase = ({ words, hit }: Look): boolean => words.form[hit.first] === FORM.lower;

/** Whether a name whose parts are written apart is no more than two everyday words side by side («ما لي»). */
function partsAreOrdinary({ words, hit, names }: Look): boolean {
  if (hit.first === hit.last) return false;
  for (let i = hit.first; i <= hit.last; i++) {
    const start = i === hit.first ? words.source[hit.from]! : words.start[i]!;
    if (isOrdinary(exactKey(words.text.slice(start, words.end[i])), names)) return true;
  }
  return false;
}

/** Whether the case of the written form is one in which the Latin name may be written. */
function allowsCase({ words, hit, names, single }: Look, name: Name): boolean {
  if (isAcronym(name.text)) {
    if (!single) return true;
    const form = words.form[hit.first]!;
    if (form === FORM.upper) return true;
    const key = unitsToText(words.keys, hit.from, hit.to);
    return form !== FORM.lower && key.length >= 4 && !names.ordinary.has(key);
  }
  let unusual = false;
  for (let i = hit.first; i <= hit.last; i++) {
    if (words.form[i] !== FORM.lower) continue;
    const key = unitsToText(words.keys, words.keyStart[i]!, words.keyStart[i + 1]!);
    const small =
      i === hit.first
        ? startsLower(name.text)
        : name.text.toLowerCase() === name.text || hasLowerWord(name.text, key);
    if (small) continue;
    if (names.joiners.has(key)) continue;
    if (names.ordinary.has(key) || names.capitalTells.has(key) || key.length < 4) unusual = true;
  }
  return !unusual;
}

const isAcronym = (text: string): boolean =>
  text.length <= 6 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text);
const hasLowerWord = (text: string, word: string): boolean => text.split(/[\s-]+/).includes(word);

/** Whether two spellings are the same but for case, tatweel and vowel signs that one of them leaves out. */
function sameLetters(a: string, b: string): boolean {
  return a === b || exactKey(a) === exactKey(b);
}

const endsInTanwin = (written: string): boolean => /\u064b\u0627?$|\u0627\u064b?\u064b$/.test(written);
