// New persons, by what stands with their names: a title, an office behind a comma, a verb of saying. Knows words, not the
// corpus; what speaks against an Arabic name is in arabic-names.ts.

import { unknownNames } from '../analysis/unknown-names.ts';
import { overlaps, type Span } from '../base/span.ts';
import { scriptNames } from '../corpus/script-names.ts';
import { LANGUAGES } from '../language/languages.ts';
import { foldKey } from '../text/fold.ts';
import { type Token, wordsOf } from '../text/tokens.ts';
import { arabicNameStart, isPersonTitle, namesGoOn } from './arabic-names.ts';
import { anActor, type FoundName, isCapital, isClose, isKnownWord, keyOf } from './found-name.ts';
import type { PlacedSentence } from './placed-sentence.ts';

/** The persons in a sentence of these `words`, and names of which nothing says what they are. */
export const newPersons = (placed: PlacedSentence, words: readonly Token[]): readonly FoundName[] =>
  [
    ...introduced(placed, words),
    ...speakers(placed),
    ...unknownNames(placed.sentence, placed.text).map((span) => ({ ...span, ...typed(span, placed, words) })),
  ].flatMap((found) => refined(found, placed.text));

/** An Arabic person without what is no part of the name; an agency's letters and what else cannot be one are dropped. */
function refined(found: FoundName, text: string): readonly FoundName[] {
  const words = wordsOf(text, found.start, found.end);
  if (words.every(({ start, end }) => end - start < 2)) return [];
  if (words[0]?.kind !== 'arabic' || found.is?.type !== 'person') return [found];
  const first = arabicNameStart(words.map(({ start, end }) => text.slice(start, end)));
  if (first === undefined) return [];
  let { end } = found;
  // «راشد بن» is not the whole name.
  for (let last = words.at(-1)!; namesGoOn(keyOf(text, last)); ) {
    const next = wordsOf(text, end, end + LONGEST_NEXT)[0];
    if (next?.kind !== 'arabic' || text.slice(end, next.start) !== ' ') return [];
    last = next;
    end = next.end;
  }
  return [{ ...found, start: words[first]!.start, end }];
}

/** Room for one more word of a name. */
const LONGEST_NEXT = 30;

/** «برئاسة كريم نادر», «بحضور سليم الخازندار»: a person comes next. */
const BEFORE_PERSON: ReadonlySet<string> = new Set(
  ['برئاسة', 'بقيادة', 'بزعامة', 'بحضور', 'يدعى', 'المدعو'].map((word) => foldKey(word)),
);

/** Persons by what stands beside their names: «نجوى الطوخي، المتحدثة باسم …», "Omar Saleh, a spokesman", «برئاسة …». */
function introduced({ text, sentence }: PlacedSentence, words: readonly Token[]): FoundName[] {
  const { offices } = LANGUAGES[sentence.language].cues;
  const isOffice = (word: Token | undefined) => {
    if (!word) return false;
    const key = keyOf(text, word).replace(/^ال/, '');
    return offices.has(key) || scriptNames(word.kind === 'arabic' ? 'Arab' : 'Latn').titles.has(key);
  };
  const nameBetween = (first: number, end: number): FoundName[] => {
    const name = words.slice(first, end);
    const isName =
      name.length > 1 &&
      name.length < 4 &&
      name.every((word) => isNameWord(text, word, name[0]!.kind)) &&
      isClose(text, words, first, end - 1);
    return isName ? [{ start: name[0]!.start, end: name.at(-1)!.end, is: anActor('person') }] : [];
  };
  // «الدكتور سليم الخازندار»: the first name may be a word too, the second is none.
  const behindTitle = (at: number): FoundName[] => {
    const [first, second] = [words[at], words[at + 1]];
    if (!first || !second || !isClose(text, words, at - 1, at + 1)) return [];
    const isName = canBeGiven(keyOf(text, first)) && isNameWord(text, second, 'arabic');
    return isName ? [{ start: first.start, end: second.end, is: anActor('person') }] : [];
  };
  return words.flatMap((word, i): FoundName[] => {
    if (BEFORE_PERSON.has(keyOf(text, word))) return nameBetween(i + 1, i + 3);
    if (word.kind === 'arabic' && isPersonTitle(keyOf(text, word))) return behindTitle(i + 1);
    // A comma, an office behind it, and before it two or three words that are no words.
    const gap = text.slice(words[i - 1]?.end ?? word.start, word.start);
    if (i < 2 || !/^ ?[,،] $/.test(gap)) return [];
    const at = /^(?:a|an|the|his|her|its)$/i.test(text.slice(word.start, word.end)) ? i + 1 : i;
    if (!isOffice(words[at]) && !(word.kind === 'latin' && isOffice(words[at + 1]))) return [];
    let first = i;
    while (
      first > 0 &&
      i - first < 4 &&
      isNameWord(text, words[first - 1]!, words[i - 1]!.kind) &&
      (first === i || text.slice(words[first - 1]!.end, words[first]!.start) === ' ')
    )
      first--;
    return first < i && isPlaceAt(text, words, first) ? [] : nameBetween(first, i);
  });
}

/** "The protest in Chatt Essalem, their lawyer said": what a Latin name at `first` stands behind says that it is a place. */
function isPlaceAt(text: string, words: readonly Token[], first: number): boolean {
  const before = words[first - 1];
  return before?.kind === 'latin' && scriptNames('Latn').placePrepositions.has(keyOf(text, before));
}

const MOST_WORDS_OF_A_PERSON = 4;

/** «قال وزير الصحة سالم المهدي إن», "Omar Saleh, a doctor, said": a source whose last words are no words. */
function speakers({ text, sentence }: PlacedSentence): FoundName[] {
  const { cues } = LANGUAGES[sentence.language];
  return sentence.attributions.flatMap(({ kind, source }): FoundName[] => {
    if (kind !== 'named' || !source || source.entity) return [];
    const all = wordsOf(text, source.start, source.end);
    const stop = all.findIndex((word, i) => i > 0 && /[,،(]/.test(text.slice(all[i - 1]!.end, word.start)));
    const words = stop < 0 ? all : all.slice(0, stop);
    let first = words.length;
    while (
      first > 0 &&
      words.length - first < MOST_WORDS_OF_A_PERSON &&
      isNameWord(text, words[first - 1]!, words[0]!.kind)
    )
      first--;
    if (isGivenName(text, words, first)) first--;
    const name = words.slice(first);
    const lead = words.slice(0, first).map((word) => keyOf(text, word));
    if (
      name.length < 2 ||
      isPlaceAt(text, words, first) ||
      sentence.mentions.some(({ whole }) => overlaps(whole, { start: name[0]!.start, end: name.at(-1)!.end }))
    )
      return [];
    const isBody = words.some((word) => cues.institutions.has(keyOf(text, word).replace(/^ال/, '')));
    const script = scriptNames(name[0]!.kind === 'arabic' ? 'Arab' : 'Latn');
    const isOffice = lead.some((key) => script.titles.has(key) || cues.offices.has(key.replace(/^ال/, '')));
    const isArabic = name[0]!.kind === 'arabic';
    // Arabic has no capitals: without an office before it a name has to begin like one.
    if (
      (isBody && !isOffice) ||
      (isArabic && !isOffice && (lead.length > 0 || keyOf(text, name[0]!).startsWith('ال')))
    )
      return [];
    if (isArabic && name.length > 3) return [];
    return [{ start: name[0]!.start, end: name.at(-1)!.end, is: anActor('person') }];
  });
}

/** «وزير الصحة سالم المهدي»: many Arabic given names are words too, so the office before them has to vouch for one. */
function isGivenName(text: string, words: readonly Token[], at: number): boolean {
  const word = words[at - 1];
  if (word?.kind !== 'arabic' || at < 2 || words.length - at !== 1) return false;
  const { offices } = LANGUAGES.ar.cues;
  if (!canBeGiven(keyOf(text, word))) return false;
  const head = keyOf(text, words[0]!).replace(/^ال/, '');
  return offices.has(head) || scriptNames('Arab').titles.has(head);
}

/** A folded Arabic word that may be a given name, be it a word besides. */
function canBeGiven(key: string): boolean {
  const arabic = scriptNames('Arab');
  const { offices, institutions, documents, unnamed } = LANGUAGES.ar.cues;
  const isNoun = [offices, institutions, documents, unnamed, arabic.titles, arabic.generic].some((set) =>
    set.has(key),
  );
  return !isNoun && !arabic.anyTypeWord.has(key) && !arabic.functionWords.has(key) && !/^ال|يه$/.test(key);
}

function isNameWord(text: string, word: Token, kind: Token['kind']): boolean {
  if (word.kind !== kind || word.kind === 'number') return false;
  if (
    word.kind === 'latin' &&
    !(isCapital(text, word) || /^(?:al|el|bin|ibn|abu|de|van|von)$/.test(keyOf(text, word)))
  )
    return false;
  return !isKnownWord(text, word) || scriptNames('Arab').joiners.has(keyOf(text, word));
}

/** What an unknown name behind a title is: a person. */
function typed(span: Span, { text }: PlacedSentence, words: readonly Token[]): Pick<FoundName, 'is'> {
  const before = words.findLast(({ end }) => end <= span.start);
  if (!before || !/^\.? $/.test(text.slice(before.end, span.start))) return {};
  const script = scriptNames(before.kind === 'arabic' ? 'Arab' : 'Latn');
  const isTitle =
    before.kind === 'arabic' ? isPersonTitle(keyOf(text, before)) : script.titles.has(keyOf(text, before));
  return isTitle ? { is: anActor('person') } : {};
}
