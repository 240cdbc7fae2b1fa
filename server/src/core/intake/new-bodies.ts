// New outlets, bodies and places, by the noun that stands with their names: «موقع "صدى الوادي"», "the Upper Valley Brigade",
// «بلدة الشويرف». The nouns are here; which words every reader knows is in found-name.ts.

import { lookupTable } from '../base/lookup-table.ts';
import type { Span } from '../base/span.ts';
import type { Actor, Place } from '../corpus/model.ts';
import { foldKey } from '../text/fold.ts';
import { type Token, wordsOf } from '../text/tokens.ts';
import { joinsPlace } from './arabic-names.ts';
import { agencyOf, edgeAgencies } from './credits.ts';
import {
  anActor,
  aPlace,
  type FoundName,
  isCapital,
  isClose,
  isKnownWord,
  keyOf,
  type NameKind,
} from './found-name.ts';
import type { PlacedSentence } from './placed-sentence.ts';

/** The outlets, bodies and places in a sentence of these `words` whose nouns vouch for them. */
export const newBodies = (placed: PlacedSentence, words: readonly Token[]): readonly FoundName[] => [
  ...outletsInQuotes(placed, words),
  ...datelinePlace(placed, words),
  ...namedPlaces(placed, words),
  ...namedBodies(placed, words),
  ...bodies(placed, words),
];

/** The words before a name in quotation marks that say what it is of, folded, bare of the article and proclitics. */
const OUTLET_WORDS: Readonly<Record<string, NameKind>> = lookupTable(
  Object.fromEntries(
    [
      ...'صحيفة جريدة مجلة موقع قناة فضائية إذاعة شبكة newspaper website magazine channel'
        .split(' ')
        .map((word) => [word, anActor('media')] as const),
      ...'وكالة agency'.split(' ').map((word) => [word, anActor('agency')] as const),
      ...'كتيبة لواء كتائب سرايا قوة تنظيم جماعة حركة ميليشيا brigade battalion militia'
        .split(' ')
        .map((word) => [word, anActor('armed-group')] as const),
      ...'منظمة مؤسسة جمعية مركز organisation organization foundation'
        .split(' ')
        .map((word) => [word, anActor('organization')] as const),
      ...'حزب party'.split(' ').map((word) => [word, anActor('party')] as const),
      ...'شركة company'.split(' ').map((word) => [word, anActor('company')] as const),
    ].map(([word, kind]) => [foldKey(word), kind]),
  ),
);
const MOST_WORDS_IN_QUOTES = 4;

/** «موقع "صدى الوادي"»: what is in the marks is the name. */
function outletsInQuotes({ text, sentence }: PlacedSentence, words: readonly Token[]): FoundName[] {
  return sentence.quotations.flatMap(({ inner, start, open, depth }) => {
    const inside = wordsOf(text, inner.start, inner.end);
    if (open || depth > 0 || inside.length === 0 || inside.length > MOST_WORDS_IN_QUOTES) return [];
    const before = words.findLast(({ end }) => end <= start);
    if (!before || start - before.end > 2) return [];
    const is = OUTLET_WORDS[bare(keyOf(text, before))];
    return is ? [{ start: inside[0]!.start, end: inside.at(-1)!.end, is }] : [];
  });
}

const bare = (key: string): string => (OUTLET_WORDS[key] ? key : key.replace(/^[وفبلك]?(?:ال)?/, ''));

const PLACE_WORDS: Readonly<Record<string, Place['type']>> = lookupTable(
  Object.fromEntries(
    (
      [
        ['مدينة', 'city'],
        ['بلدة', 'town'],
        ['قرية', 'village'],
        ['بلدية', 'district'],
        ['محافظة', 'district'],
        ['city', 'city'],
        ['town', 'town'],
        ['village', 'village'],
        ['district', 'district'],
        ['province', 'region'],
      ] as const
    ).map(([word, type]) => [foldKey(word), type]),
  ),
);

/** Nouns before a name that is none without them: «كتيبة عمر المختار», «مطار بنينا». */
const NAMED_WHOLE: Readonly<Record<string, NameKind>> = lookupTable(
  Object.fromEntries(
    [
      ...'كتيبة لواء كتائب سرايا ميليشيا ميليشيات مليشيا مليشيات'
        .split(' ')
        .map((word) => [word, anActor('armed-group')] as const),
      ...'مطار ميناء معبر مصفاة'.split(' ').map((word) => [word, aPlace('facility')] as const),
    ].map(([word, kind]) => [foldKey(word), kind]),
  ),
);

/** «كتيبة النواصي»: the noun and the name behind it; «صحيفة TTU»: the Latin name alone. */
function namedBodies({ text }: PlacedSentence, words: readonly Token[]): FoundName[] {
  return words.flatMap((word, i): FoundName[] => {
    if (word.kind !== 'arabic') return [];
    const next = words[i + 1];
    if (!next || text.slice(word.end, next.start) !== ' ') return [];
    const key = keyOf(text, word);
    const outlet = OUTLET_WORDS[bare(key)];
    if (outlet && isCapital(text, next)) {
      const run = runOf(text, words, i + 1, (one) => isCapital(text, one));
      return [{ ...run, is: outlet }];
    }
    const whole = NAMED_WHOLE[key] ?? NAMED_WHOLE[key.replace(/^[وفبل]{1,2}/, '')];
    // Where letters are folded into fewer, nothing can be cut off.
    if (!whole || key.length !== word.end - word.start) return [];
    const cut = key.length - (NAMED_WHOLE[key] ? key.length : key.replace(/^[وفبل]{1,2}/, '').length);
    const end = arabicNameEnd(text, words, i + 1);
    return end === undefined ? [] : [{ start: word.start + cut, end, is: whole }];
  });
}

/** The words from `first` on that stand close together and that `belongs` takes. */
function runOf(
  text: string,
  words: readonly Token[],
  first: number,
  belongs: (word: Token) => boolean,
): Span {
  let last = first;
  while (
    words[last + 1] &&
    belongs(words[last + 1]!) &&
    /^[ -]$/.test(text.slice(words[last]!.end, words[last + 1]!.start))
  )
    last++;
  return { start: words[first]!.start, end: words[last]!.end };
}

/** Behind the Arabic name that begins at `first`: one word, with those that join («أبي بكر الصديق»); none for a plain word. */
function arabicNameEnd(text: string, words: readonly Token[], first: number): number | undefined {
  let last = first;
  while (words[last] && joinsPlace(keyOf(text, words[last]!)) && words[last + 1]) last++;
  const name = words[last];
  if (name?.kind !== 'arabic' || !isClose(text, words, first, last)) return undefined;
  const isJoined = last > first;
  const key = keyOf(text, name);
  const isBare = !key.startsWith('ال');
  if (!isJoined && (isKnownWord(text, name) || (isBare && isAdjective(key)))) return undefined;
  const next = words[last + 1];
  const goesOn =
    next &&
    isJoined &&
    isClose(text, words, last, last + 1) &&
    keyOf(text, next).startsWith('ال') &&
    !isAdjective(keyOf(text, next));
  return goesOn ? next.end : name.end;
}

/** «ساحلية», «مسلحين»: by its ending rather an adjective or a plural than a name. */
const isAdjective = (key: string): boolean => /(?:يه|ات|ون|ين|[^ا]ي|ها|ته)$|^ل[لت]|^ب(?:ال|م)/.test(key);

/**
 * "DERNA, Libya (Reuters) - …", «درنة (رويترز) - …»: where an agency reports from is a place, most often a city. Without an
 * agency: where the text opens with a town in capitals, or with an Arabic word that is no other, and a dash.
 */
function datelinePlace({ text, sentence, opens }: PlacedSentence, words: readonly Token[]): FoundName[] {
  if (sentence.span.start > 0) return [];
  const isBare = edgeAgencies(text, 'head').length === 0;
  if (isBare && !(opens && /^[^\n(]{2,40}?\s[–—-]\s/u.test(text))) return [];
  const end = text.search(/[,،(–—-]/u);
  const place = words.filter((word) => word.end <= end);
  const [first, last] = [place[0], place.at(-1)];
  if (!first || !last || place.length > LONGEST_PLACE) return [];
  const isNamed = place.every((word) =>
    isBare
      ? !isKnownWord(text, word) &&
        /^(?:\p{Lu}{2,}|\p{Script=Arabic}+)$/u.test(text.slice(word.start, word.end))
      : word.kind === 'arabic' || isCapital(text, word),
  );
  return isNamed && !place.some((word) => agencyOf(text.slice(word.start, word.end)) !== undefined)
    ? [{ start: first.start, end: last.end, is: aPlace('city') }]
    : [];
}

const LONGEST_PLACE = 3;

/** «بلدة الشويرف», "the town of Shwayrif": one name, two where the first only joins («بني وليد»). */
function namedPlaces({ text }: PlacedSentence, words: readonly Token[]): FoundName[] {
  return words.flatMap((word, i): FoundName[] => {
    const key = keyOf(text, word);
    if (word.kind === 'latin') {
      const type = PLACE_WORDS[key];
      const of = words[i + 1];
      const first = words[i + 2];
      if (!type || !of || !first || keyOf(text, of) !== 'of' || !isCapital(text, first)) return [];
      let end = first.end;
      for (const next of words.slice(i + 3, i + 5)) {
        if (!isCapital(text, next) || !/^[ -]$/.test(text.slice(end, next.start))) break;
        end = next.end;
      }
      return isKnownWord(text, first) && end === first.end
        ? []
        : [{ start: first.start, end, is: aPlace(type) }];
    }
    const type = PLACE_WORDS[key] ?? PLACE_WORDS[key.replace(/^[وفبل]{1,2}/, '')];
    const first = words[i + 1];
    if (!type || !first || first.kind !== 'arabic' || text.slice(word.end, first.start) !== ' ') return [];
    const end = arabicNameEnd(text, words, i + 1);
    return end === undefined ? [] : [{ start: first.start, end, is: aPlace(type) }];
  });
}

const BODY_WORDS: Readonly<Record<string, Actor['type']>> = lookupTable(
  Object.fromEntries(
    (
      [
        ['Brigade Brigades Battalion Militia', 'armed-group'],
        ['Ministry Authority Commission Committee', 'public-body'],
        ['Party', 'party'],
        ['Company Corporation', 'company'],
        ['Foundation Organization Organisation Association Observatory Society', 'organization'],
        ['Times Post Tribune Herald Gazette Chronicle', 'media'],
      ] as const
    ).flatMap(([words, type]) => words.split(' ').map((word) => [foldKey(word), type])),
  ),
);

/** "the River Valley Brigade": capitals that end in what it is. */
function bodies({ text }: PlacedSentence, words: readonly Token[]): FoundName[] {
  return words.flatMap((word, i): FoundName[] => {
    const type = isCapital(text, word) ? BODY_WORDS[keyOf(text, word)] : undefined;
    if (!type) return [];
    let first = i;
    while (
      first > 0 &&
      i - first < 4 &&
      isCapital(text, words[first - 1]!) &&
      /^[ -]$/.test(text.slice(words[first - 1]!.end, words[first]!.start))
    )
      first--;
    while (first < i && /^(?:the|a|an|in|on|at)$/i.test(text.slice(words[first]!.start, words[first]!.end)))
      first++;
    const isName = i - first > 1 || (first < i && !isKnownWord(text, words[first]!));
    return isName ? [{ start: words[first]!.start, end: word.end, is: anActor(type) }] : [];
  });
}
