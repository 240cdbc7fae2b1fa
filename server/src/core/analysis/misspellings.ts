// Words that are one slip away from exactly one known name, and are no name or word themselves. Precision first: it
// takes a capital, a title or a noun that says what is named, or the other words of a name of several words. A word that
// may as well be another name or a word (another ending, another beginning) takes two right words, or one and a title.
// Looks at one block; keeps as long as its text does.

import { contains, type Span } from '../base/span.ts';
import { type EntityRef, entityKey } from '../corpus/entity.ts';
import type { EntityIndex, IndexedEntity } from '../corpus/entity-index.ts';
import type { Name } from '../corpus/model.ts';
import { FORM, GAP, type NameWords, readNameWords, unitsToText } from '../corpus/name-words.ts';
import { type ScriptNames, scriptNames } from '../corpus/script-names.ts';
import type { MentionCandidate } from './mentions.ts';
import {
  isBehindArticle,
  isMisheard,
  isSurelyNamed,
  MISHEARD,
  mayBeSurname,
  othersAreRight,
  soundsApart,
  standsAlone,
} from './misspelling-evidence.ts';
import { readHit } from './name-reading.ts';
import { scanNames } from './name-scan.ts';

/** A name that is nearly a known one. */
export interface Misspelling {
  /** The written name in the block's prose text, proclitics and possessives left out. */
  readonly span: Span;
  /** The form that is meant, as the corpus has it. */
  readonly name: string;
  readonly entity: EntityRef;
  /** Slips between the two. */
  readonly distance: number;
  /** A surname with nothing beside it: a misspelling only where the draft has the full name before. */
  readonly needsFullName?: true;
}

/** How far a name may reach on either side of its misspelt word, in words. */
const REACH = 5;
/** No name has longer words; looking for slips takes the square of a word's length. */
const LONGEST_WORD = 40;

/** The misspelt names in `text`, the prose of one block whose names are `mentions`, by place. */
export function findMisspellings(
  text: string,
  mentions: readonly MentionCandidate[],
  index: EntityIndex,
): readonly Misspelling[] {
  const words = readNameWords(text, scriptNames('Latn').elisions);
  const found: Misspelling[] = [];
  let next = 0;
  for (let i = 0; i < words.count; i++) {
    const end = words.end[i]!;
    while (next < mentions.length && mentions[next]!.whole.end <= words.start[i]!) next++;
    if (next < mentions.length && mentions[next]!.whole.start < end) continue;
    const last = found[found.length - 1];
    if (last && last.span.end > words.start[i]!) continue;
    const misspelling = readWord(words, i, index);
    if (misspelling && !mentions.some(({ whole }) => contains(whole, misspelling.span)))
      found.push(misspelling);
  }
  return found;
}

/** The misspelling that word `i` is, with the words of its name around it. */
function readWord(words: NameWords, i: number, index: EntityIndex): Misspelling | undefined {
  const form = words.form[i]!;
  if (form === FORM.digits || form === FORM.mixed) return undefined;
  if (words.end[i]! - words.start[i]! > LONGEST_WORD) return undefined;
  const names = scriptNames(form === FORM.arabic ? 'Arab' : 'Latn');
  const meant: Meant[] = [];
  for (const { from, written } of cores(words, i, names)) {
    const isNone = written.length < 4 || /\d/.test(written) || isNameWord(words, i, from, index);
    const isEveryday = !isNone && names.isEveryday(written);
    if (isNone || (isEveryday && !standsBehindNames(words, i, index, 2))) {
      if (from === words.keyStart[i]!) return undefined;
      continue;
    }
    for (const id of index.nearWords(written)) {
      const right = index.words.text(id);
      if (right.length < 4) continue;
      const beginsOtherwise = right[0] !== written[0];
      const inDoubt = isEveryday || beginsOtherwise || isInflection(written, right);
      if (inDoubt && !standsBehindNames(words, i, index, 1)) continue;
      if (beginsOtherwise && soundsApart(written, right, MISHEARD)) continue;
      meant.push(...readWith(words, i, from, right, index, names, inDoubt));
    }
    if (meant.length > 0) break;
  }
  return onlyOne(meant, index);
}

interface Meant {
  readonly span: Span;
  readonly entity: IndexedEntity;
  readonly name: Name;
  readonly needsFullName: boolean;
}

/** The word as written and, in Arabic, behind each proclitic that it may bear. */
function cores(words: NameWords, i: number, names: ScriptNames): { from: number; written: string }[] {
  const start = words.keyStart[i]!;
  const end = words.stem[i]!;
  const found = [{ from: start, written: unitsToText(words.keys, start, end) }];
  if (words.form[i] !== FORM.arabic) return found;
  for (const { written, fused } of names.proclitics.get(words.keys[start]!) ?? [])
    if (!fused && found[0]!.written.startsWith(written) && end - start - written.length >= 4)
      found.push({
        from: start + written.length,
        written: unitsToText(words.keys, start + written.length, end),
      });
  return found;
}

/** Whether the word is a known name's. */
const isNameWord = (words: NameWords, i: number, from: number, index: EntityIndex): boolean =>
  index.words.find(words.keys, from, words.stem[i]!) >= 0;

/** Whether the `least` words before word `i` are all of known names: only there a word in doubt is worth a look. */
function standsBehindNames(words: NameWords, i: number, index: EntityIndex, least: number): boolean {
  for (let at = i - 1, left = least; left > 0; ) {
    if (at < 0 || words.gap[at + 1]! > GAP.soft) return false;
    // The index has «عبد الرؤوف» as one word.
    const isJoined = at > 0 && index.words.find(words.keys, words.keyStart[at - 1]!, words.stem[at]!) >= 0;
    if (!isJoined && !isNameWord(words, at, words.keyStart[at]!, index)) return false;
    at -= isJoined ? 2 : 1;
    left -= isJoined ? 2 : 1;
  }
  return true;
}

const ENDINGS = ['ه', 'ي', 'ا', 'ت', 'ك', 'ن', 'و', 's', 'n', 'i'];

/** Whether two words differ in an ending only: another form of the word, or a word made from it. */
function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < long.length) return long.startsWith(short) && ENDINGS.includes(long.slice(-1));
  const differInLast = short.slice(0, -1) === long.slice(0, -1);
  return differInLast && ENDINGS.includes(short.slice(-1)) && ENDINGS.includes(long.slice(-1));
}

/** The names that the text has at word `i` if `right` is put in its place. */
function readWith(
  words: NameWords,
  i: number,
  from: number,
  right: string,
  index: EntityIndex,
  names: ScriptNames,
  inDoubt: boolean,
): Meant[] {
  const first = windowStart(words, i);
  const last = windowEnd(words, i);
  const { text } = words;
  const at = words.source[from]!;
  const written =
    words.form[i] === FORM.capital
      ? right[0]!.toUpperCase() + right.slice(1)
      : words.form[i] === FORM.upper
        ? right.toUpperCase()
        : right;
  const before = text.slice(words.start[first], at);
  const after = text.slice(coreEnd(words, i), words.end[last]);
  const mended = readNameWords(before + written + after, scriptNames('Latn').elisions);
  const shift = (offset: number): number =>
    offset <= before.length
      ? offset + words.start[first]!
      : offset - before.length - written.length + coreEnd(words, i);
  const found: Meant[] = [];
  for (const hit of scanNames(mended, index)) {
    const start = mended.source[hit.from]!;
    const end = mended.source[hit.to - 1]! + 1;
    if (start > before.length || end < before.length + written.length) continue;
    for (const { entity, name, form, need } of readHit(mended, hit, index)) {
      const isSurname = entity.type === 'person' && (need === 'full name' || name.kind === 'short');
      if ((form !== 'name' && !isSurname) || name.match === 'context' || need === 'clear evidence') continue;
      const isAlone = hit.first === hit.last;
      const heard = isAlone && entity.ref.kind === 'place' && isMisheard(words, i, from, right, names);
      const isShown = form === 'name' && (!isAlone || heard || standsAlone(words, i, from, entity, names));
      if (!isShown && !(isSurname && mayBeSurname(words, i, from, names))) continue;
      if (inDoubt && !(entity.type === 'person' && isSurelyNamed(mended, hit, before.length, names)))
        continue;
      if (
        !othersAreRight(mended, hit, before.length) &&
        !isBehindArticle(words, i, right, mended, hit, entity, names)
      )
        continue;
      const span = { start: shift(start), end: shift(end) };
      found.push({ span, entity, name, needsFullName: !isShown });
    }
  }
  return found;
}

function windowStart(words: NameWords, i: number): number {
  let first = i;
  while (first > 0 && i - first < REACH && words.gap[first]! <= GAP.soft) first--;
  return first;
}

function windowEnd(words: NameWords, i: number): number {
  let last = i;
  while (last + 1 < words.count && last - i < REACH && words.gap[last + 1]! <= GAP.soft) last++;
  return last;
}

/** Where the word ends in the text without a possessive. */
const coreEnd = (words: NameWords, i: number): number =>
  words.stem[i] === words.keyStart[i + 1] ? words.end[i]! : words.source[words.stem[i]! - 1]! + 1;

/** The one name that is meant, the longest where one lies in the other; nothing where there are two. */
function onlyOne(meant: readonly Meant[], index: EntityIndex): Misspelling | undefined {
  if (meant.length === 0) return undefined;
  const longest = Math.max(...meant.map(({ span }) => span.end - span.start));
  const best = meant.filter(({ span }) => span.end - span.start === longest);
  const { span, entity, name, needsFullName } = best.find((one) => !one.needsFullName) ?? best[0]!;
  const same = best.every(
    (one) =>
      one.entity === entity ||
      one.entity.twin === entityKey(entity.ref) ||
      entity.twin === entityKey(one.entity.ref),
  );
  if (!same || index.entity(entityKey(entity.ref)) === undefined) return undefined;
  return {
    span,
    name: name.text,
    entity: entity.ref,
    distance: 1,
    ...(needsFullName && { needsFullName }),
  };
}
