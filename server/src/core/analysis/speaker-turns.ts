// Turns of an interview or of minutes: paragraphs that open with the name of who speaks and a colon, the speech behind it
// in no quotation marks ("Salma Darwish: We had 12 beds."). Knows how such a paragraph looks, not who speaks.

import { exactKey, scriptNames } from '../corpus/script-names.ts';
import { LANGUAGES } from '../language/languages.ts';
import { foldKey } from '../text/fold.ts';
import { wordsOf } from '../text/tokens.ts';
import type { AnalyzedSentence } from './analysis.ts';

/** A paragraph that may be a turn. */
export interface Turn {
  /** The words before the colon, folded. */
  readonly label: string;
  /** Offset behind the words before the colon, in the text of the block. */
  readonly end: number;
  /** A mark of speech opens right behind the colon: it then tells how far the speech goes. */
  readonly quoted: boolean;
  /** Somebody speaks of themselves there, or is quoted. */
  readonly voiced: boolean;
  /** The words look like the name of a person by themselves. */
  readonly named: boolean;
}

/** Longest label, in units and in words, and how far in its paragraph somebody has to speak of themselves. */
const LONGEST = 48;
const MOST_WORDS = 4;
const FARTHEST_VOICE = 600;

const OPENING = /^\s*(?:\d{1,2}[:.]\d\d\s+)?([^\s:"“„«»”()[\]\d][^:"“„«»”()[\]\d\n]{0,46}?)\s*:(?=\s)/u;
const INITIALS = /^\p{Lu}(?:[.\s-]{0,2}\p{Lu}){1,2}\.?$/u;
const isArabic = (word: string): boolean => /[\u0600-\u06ff]/.test(word);

/** Whether the paragraph `text` of `sentences` opens as a turn. */
export function turnIn(text: string, sentences: readonly AnalyzedSentence[]): Turn | undefined {
  const first = sentences[0];
  if (!first) return undefined;
  const opening = OPENING.exec(text.slice(0, LONGEST + 10));
  const label = opening?.[1];
  if (label === undefined) return undefined;
  const end = opening![0].length - 1;
  const words = wordsOf(label).map(({ start, end: to }) => label.slice(start, to));
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  if (first.mentions.some(({ entity, start }) => entity.kind === 'place' && start < end)) return undefined;
  const isInitials = INITIALS.test(label);
  if (!isInitials && !words.every(canBeName)) return undefined;
  return {
    label: foldKey(label),
    end,
    quoted: OPENING_MARK.test(text.slice(end, end + 8)),
    // Of Arabic words any may be a name: speech has to open right behind them, or somebody to say "I".
    voiced: isVoiced(text, end, words.every(isArabic) ? OPENING_MARK : QUOTATION),
    named: isInitials || isName(words) || first.mentions.some(({ start }) => start < end),
  };
}

/** A capital or a particle in scripts that have capitals; in Arabic any word may be of a name. */
const canBeName = (word: string): boolean =>
  isArabic(word) || namesOf(word).particles.has(word.toLowerCase()) || /^\p{Lu}/u.test(word);

/** The words look like a person's name: no word of every day, or in Arabic, where most names are such words, not all. */
function isName(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  if (!words.every(isArabic)) return !words.some(isOrdinary);
  return (
    !words[0]!.startsWith('ال') &&
    words.some((word) => namesOf(word).particles.has(foldKey(word)) || !isOrdinary(word))
  );
}

const namesOf = (word: string) => scriptNames(isArabic(word) ? 'Arab' : 'Latn');

function isOrdinary(word: string): boolean {
  const { ordinary } = namesOf(word);
  const key = exactKey(word);
  return ordinary.has(key) || (key.endsWith('s') && ordinary.has(key.slice(0, -1)));
}

const CUES = Object.values(LANGUAGES).map(({ cues }) => cues);
const QUOTATION = /["“„«]/;
const OPENING_MARK = /^:\s*["“„«]/;

/** Whether somebody says "I" or "our" behind offset `from`, or `speech` stands there: within a bounded way. */
function isVoiced(text: string, from: number, speech: RegExp): boolean {
  const said = text.slice(from, from + FARTHEST_VOICE);
  if (speech.test(said)) return true;
  return wordsOf(said).some(({ start, end }) => {
    const key = foldKey(said.slice(start, end));
    return CUES.some(({ ownWords, ownEnding }) => ownWords.has(key) || ownEnding?.test(key));
  });
}

const FIELDS = Object.values(LANGUAGES).map(({ cues }) => cues.fields);

/** What opens several turns is no "Costs:"; two words of every day without an article may be an Arabic name. */
const mayBeName = (label: string): boolean => {
  const words = label.split(' ');
  if (FIELDS.some((fields) => words.some((word) => fields.has(word)))) return false;
  return (
    words.some((word) => !isOrdinary(word) && !namesOf(word).isAbstract(word)) ||
    (words.length > 1 && !label.startsWith('ال') && isArabic(label))
  );
};

/** One word says less of being a name than two. */
const fewestTurns = (label: string): number => (label.includes(' ') ? 2 : 3);

/** The labels of those `turns` that are spoken: by their own look, or as one of several of the same speaker. */
export function spokenLabels(turns: readonly Turn[]): ReadonlySet<string> {
  const times = new Map<string, { count: number; voiced: boolean; named: boolean }>();
  for (const { label, voiced, named } of turns) {
    const known = times.get(label);
    if (known) {
      known.count++;
      known.voiced ||= voiced;
    } else times.set(label, { count: 1, voiced, named });
  }
  const spoken = new Set<string>();
  for (const [label, { voiced, named }] of times) if (voiced && named) spoken.add(label);
  // "Darwish:" behind "Salma Darwish:"; a word that opens several paragraphs, in some of which somebody says "I".
  const surnames = new Set([...spoken].map((label) => label.split(' ').at(-1)!));
  for (const [label, { count, voiced }] of times)
    if (surnames.has(label) || (voiced && count >= fewestTurns(label) && mayBeName(label))) spoken.add(label);
  return spoken;
}
