// Numbers that name instead of counting: "Resolution 2259", «كتيبة 166», "Apollo 11", "Chapter Three", phones, codes.

import { type Counts, isVerb, noNoun, smallNumber } from './calendar-words.ts';
import { identifierEnd } from './identifiers.ts';
import { phoneEnd } from './phones.ts';
import { hasRole, isDash, isSign, type Token, wordOf } from './tokens.ts';

/**
 * Behind the label that begins at token `at`, or undefined. `counts` says whether a word is a counted noun:
 * "camp 35" is a label, "camp 35 people" is not.
 */
export function labelEnd(tokens: readonly Token[], at: number, counts: Counts): number | undefined {
  return (
    phoneEnd(tokens, at) ??
    generationEnd(tokens, at) ??
    identifierEnd(tokens, at) ??
    enumeratorEnd(tokens, at) ??
    noteEnd(tokens, at) ??
    zoneEnd(tokens, at) ??
    forceEnd(tokens, at, counts) ??
    houseEnd(tokens, at) ??
    titledEnd(tokens, at) ??
    numberedEnd(tokens, at, counts)
  );
}

/** Behind the number of "Resolution 2259", "No. 5", "Articles 5, 6 and 7", «القرار رقم (5)», "Phase two". */
function numberedEnd(tokens: readonly Token[], at: number, counts: Counts): number | undefined {
  const rated = ratedEnd(tokens, at, counts);
  if (rated) return rated;
  const namer = namerOf(tokens, at);
  if (namer < 0 && !isNamedBy(tokens, at, counts) && !isTally(tokens, at, counts)) return undefined;
  const number = labelNumber(tokens, at);
  if (!number || (namer >= 0 && !isName(tokens, namer, number, counts))) return undefined;
  let end = ratingEnd(tokens, paragraphEnd(tokens, number), counts);
  for (;;) {
    const more = nextNumber(tokens, end);
    const isGlued = tokens[end]?.glued && isSign(tokens[end], '/') && tokens[end + 1]?.glued;
    if (!more || (!isGlued && (counts(tokens[more]) || isUnit(tokens[more])))) return end;
    end = more;
  }
}

/** "5G", "4K" */
const generationEnd = (tokens: readonly Token[], at: number): number | undefined =>
  /^[2-8]$/.test(tokens[at]!.key) &&
  (tokens[at + 1]?.key === 'g' || tokens[at + 1]?.key === 'k') &&
  tokens[at + 1]!.glued &&
  tokens[at + 1]!.capital
    ? at + 2
    : undefined;

/** "1. Minutes", «2) المالية», «6 - يحق», "[1] Notes": the number of a paragraph that leads it. A list's own numbers are no prose. */
function enumeratorEnd(tokens: readonly Token[], at: number): number | undefined {
  const [mark, word] = [tokens[at + 1], tokens[at + 2]];
  if (!/^\d\d?$/.test(tokens[at]!.key) || word?.kind !== 'word') return undefined;
  if (at === 1 && isSign(tokens[0], '[')) return isSign(mark, ']') ? 2 : undefined;
  const closes = isSign(mark, '.)') && mark!.glued && !word.glued;
  // "Ranking: 1. Ittihad, 2. Ahly"; "Dead: 12. Wounded: 30" is none.
  const before = tokens[at - 1];
  const first = isSign(before, ':') && tokens[at]!.key === '1';
  if (closes && word.capital && (first || isSign(before, ',،;؛'))) return at + 1;
  const parts = isDash(mark) && !mark!.glued && !word.glued;
  return at === 0 && (closes || parts) ? 1 : undefined;
}

/** "[12]" behind its sentence: the number of a note. */
function noteEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!isSign(tokens[at - 1], '[') || !/^\d{1,3}$/.test(tokens[at]!.key)) return undefined;
  const behind = tokens[at + 2];
  return isSign(tokens[at + 1], ']') && (!behind || isSign(behind, '.,;:!?،؛؟…)[')) ? at + 1 : undefined;
}

/** "GMT+2", «غرينتش +2»: the sign, where the reader stands on it, or the hours alone. */
function zoneEnd(tokens: readonly Token[], at: number): number | undefined {
  const sign = isSign(tokens[at], '+-−–') ? at : at - 1;
  if (!isSign(tokens[sign], '+-−–') || !hasRole(tokens[sign - 1], 'zone')) return undefined;
  return /^\d\d?$/.test(tokens[sign + 1]?.key ?? '') ? sign + 2 : undefined;
}

/** How far before its force the wind may stand, in tokens, and the highest force on the scale. */
const WIND_REACH = 12;
const HIGHEST_FORCE = 12;

/** "Winds north-west 7 to 8, locally 9", «الرياح شمالية قوتها 7 إلى 8»: a step of the Beaufort scale, with nothing counted. */
function forceEnd(tokens: readonly Token[], at: number, counts: Counts): number | undefined {
  const isForce = (token: Token | undefined): boolean =>
    /^\d\d?$/.test(token?.key ?? '') && Number(token!.key) <= HIGHEST_FORCE;
  if (!isForce(tokens[at])) return undefined;
  const joined = isDash(tokens[at + 1]) || hasRole(tokens[at + 1], 'to');
  const end = joined && isForce(tokens[at + 2]) ? at + 3 : at + 1;
  if (!noNoun(tokens, end, counts)) return undefined;
  for (let i = at - 1; i >= 0 && i >= at - WIND_REACH && !isSign(tokens[i], '.'); i--)
    if (hasRole(tokens[i], 'wind')) return end;
  return undefined;
}

/** How many words a name in quotation marks has before its number. */
const TITLE_WORDS = 3;

/** «سي ستار 7», “Blue Sky 2”: a number that ends a short name in quotation marks. */
function titledEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!/^\d{1,4}$/.test(tokens[at]!.key) || !isSign(tokens[at + 1], '»”"')) return undefined;
  let first = at - 1;
  while (first > at - 1 - TITLE_WORDS && tokens[first]?.kind === 'word' && !tokens[first]!.found) first--;
  return first < at - 1 && isSign(tokens[first], '«“"') ? at + 1 : undefined;
}

/** How many words the name of a street has before "Lane", "Road". */
const STREET_WORDS = 3;

/** Behind the number of "12 Mill Lane", "301 Battalion": what a number before capitals names. */
function houseEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!/^\d{1,4}$/.test(tokens[at]!.key)) return undefined;
  for (let i = at + 1; i <= at + STREET_WORDS && tokens[i]?.capital; i++) {
    if (hasRole(tokens[i], i === at + 1 ? 'unit-name' : 'street')) return at + 1;
  }
  return undefined;
}

/** Behind "level 2 of 4", "rated 1 out of 5", «المرتبة 3 من 20»: of how many steps, where nothing is counted. */
function ratingEnd(tokens: readonly Token[], at: number, counts: Counts): number {
  const of = hasRole(tokens[at], 'out') ? at + 1 : at;
  const steps = hasRole(tokens[of], 'of') && /^\d{1,3}$/.test(tokens[of + 1]?.key ?? '');
  return steps && noNoun(tokens, of + 2, counts) ? of + 2 : at;
}

/** How far before a rating the word may stand that tells of it. */
const RATING_REACH = 4;

/** Behind «درجة الثقة: 4 من 5», "Confidence: 4 out of 5". */
function ratedEnd(tokens: readonly Token[], at: number, counts: Counts): number | undefined {
  if (!/^\d{1,3}$/.test(tokens[at]!.key)) return undefined;
  const end = ratingEnd(tokens, at + 1, counts);
  if (end === at + 1) return undefined;
  for (let i = at - 1; i >= 0 && i >= at - RATING_REACH && !isSign(tokens[i], '.'); i--)
    if (hasRole(tokens[i], 'rating')) return end;
  return undefined;
}

/** Behind the brackets of "35(2)(a)", "2 (4)". */
function paragraphEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (
    isSign(tokens[end], '(') &&
    (tokens[end]!.glued || tokens[end + 1]?.kind === 'digits') &&
    (tokens[end + 1]?.key.length ?? 9) < 3 &&
    isSign(tokens[end + 2], ')')
  )
    end += 3;
  return end;
}

/** Behind digits, or a small number in words, as names have them. */
function labelNumber(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  if (token.number) return token.number.grouped ? undefined : at + 1;
  const small = token.kind === 'word' ? smallNumber(tokens, at) : undefined;
  return small && small.value <= 20 ? small.end : undefined;
}

/** Units that are numbered one by one: minutes of a match, centuries. */
const COUNTED_ON: ReadonlySet<string> = new Set(['min', 'century']);

/** The word that numbers what follows, before token `at`: past «رقم (», "is", an article glued to digits. -1 for none. */
function namerOf(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  while (
    before >= at - 3 &&
    (isSign(tokens[before], '(.:') || isGluedArticle(tokens, before) || hasRole(tokens[before], 'from'))
  )
    before--;
  // "his number is 1425"
  if (
    hasRole(tokens[before], 'be') &&
    hasRole(tokens[before - 1], 'number') &&
    /^\d{4,}$/.test(tokens[at]!.key)
  )
    return before - 1;
  // «رقم التدقيق: 1187»
  if (
    isSign(tokens[before + 1], ':') &&
    hasRole(tokens[before - 1], 'number') &&
    tokens[before]?.kind === 'word'
  )
    return before - 1;
  const namer = tokens[before];
  // "No one" is nobody.
  if (tokens[at]!.kind === 'word' && (namer?.key.length ?? 0) < 3) return -1;
  const phone = hasRole(namer, 'phone') && tokens[at]!.kind === 'digits';
  // "km 12", «الكيلو 35», «الدقيقة 88», «القرن 19»: a unit before its number marks a place, or a time by its number.
  const unit = wordOf(namer)?.unit;
  const place =
    (unit?.kind === 'measure' || COUNTED_ON.has(unit?.symbol ?? '')) &&
    tokens[before - 1]?.kind !== 'digits' &&
    tokens[at]!.kind === 'digits';
  if (hasRole(namer, 'label') || hasRole(namer, 'number') || phone || place) return before;
  // "flight ME 206"
  if (namer?.capital && namer.key.length <= 3 && hasRole(tokens[before - 1], 'label')) return before - 1;
  // "a scale of 1 to 5"
  if (hasRole(namer, 'of') && hasRole(tokens[before - 1], 'steps')) return before - 1;
  // "on floor 3", "Error 502": with an article, "at the station 40 were arrested", it would be no name
  if (hasRole(namer, 'tag') && isNameOf(tokens, before, at)) return before;
  // "the winning class is 3B"
  const isLettered = tokens[at + 1]?.glued && tokens[at + 1]!.capital && tokens[at + 1]!.key.length === 1;
  if (
    hasRole(namer, 'be') &&
    hasRole(tokens[before - 1], 'label') &&
    isLettered &&
    tokens[at]!.kind === 'digits'
  )
    return before - 1;
  // "Claim 2: …", "Myth 3: …": the head of an entry
  if (before === 0 && at === 1 && namer?.capital && isSign(tokens[2], ':') && /^\d\d?$/.test(tokens[at]!.key))
    return before;
  // "the Group of 77"
  if (hasRole(namer, 'of') && hasRole(tokens[before - 1], 'label') && tokens[before - 1]!.capital)
    return before - 1;
  return distantNamer(tokens, before, at);
}

/** "on floor 3", not "Present: 7 editors". */
const isNameOf = (tokens: readonly Token[], namer: number, at: number): boolean => {
  const after = tokens[at + 1];
  const isNoun = after?.kind === 'word' && !after.found && after.grammar?.isPlural(after.key);
  return /^\d{1,5}$/.test(tokens[at]!.key) && !isNoun && isBareNoun(tokens, namer);
};

/** Whether nothing before the noun at `at` makes it more than the name of its number: an article, an adjective. */
const isBareNoun = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    tokens[at]!.capital ||
    before?.kind !== 'word' ||
    hasRole(before, 'preposition') ||
    hasRole(before, 'and') ||
    hasRole(before, 'stop')
  );
};

/** «قرار مجلس الأمن 2259»: whose it is stands between the word that numbers and a long number; «شارع الزيتون 12». */
function distantNamer(tokens: readonly Token[], before: number, at: number): number {
  const isDoor =
    hasRole(tokens[before - 1], 'street') && (!tokens[at + 1] || tokens[at + 1]!.kind === 'sign');
  if (!/^\d{3,}$/.test(tokens[at]!.key) && !isDoor) return -1;
  for (
    let i = before;
    i >= before - 2 && tokens[i]?.grammar?.nounFollows === 'at once' && !tokens[i]!.found;
    i--
  ) {
    if (hasRole(tokens[i - 1], 'label')) return i - 1;
  }
  return -1;
}

/** The article before digits: «الـ20». */
const isGluedArticle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.glued === true && hasRole(tokens[at], 'definite');

/** Whether the word at `namer` numbers: "number" always does, "camp" only where nothing is counted behind. */
function isName(tokens: readonly Token[], namer: number, end: number, counts: Counts): boolean {
  // "a ledger on the desk: 83 names"
  const after = tokens[end];
  if (
    isSign(tokens[end - 2], ':') &&
    after?.kind === 'word' &&
    !after.found &&
    after.grammar?.isPlural(after.key)
  )
    return false;
  // "As of this week eleven had arrived": the week that is meant needs no number.
  if (wordOf(tokens[namer])?.unit?.kind === 'duration' && hasRole(tokens[namer - 1], 'pronoun')) return false;
  if (hasRole(tokens[namer], 'number'))
    return !isUnit(tokens[end]) || wordOf(tokens[end])?.unit?.kind === 'duration';
  // "room 2B"
  const isLetter = tokens[end]?.glued === true && tokens[end]!.key.length === 1;
  const isScaled = !isLetter && wordOf(tokens[end])?.numeral?.rank === 'scale';
  return !counts(tokens[end]) && !isUnit(tokens[end]) && !isScaled && !isNounOfNumber(tokens, namer, end);
}

/** «في القاعة 12 سريرا» (the accusative shows it), "in the clinic 14 nurses": a small number goes with the noun behind it, not with the place before. */
function isNounOfNumber(tokens: readonly Token[], namer: number, end: number): boolean {
  const after = tokens[end];
  if (after?.kind !== 'word' || after.found || !after.grammar || tokens[end - 1]!.key.length > 2)
    return false;
  // Only eleven and more have their noun in the accusative: «الحي 3 مغلقا».
  if (after.grammar.nounFollows === 'at once')
    return (tokens[end - 1]!.number?.value ?? 11) > 10 && /^(?!ا\S{2}ا$)\S{2,}ا$/.test(after.key);
  const before = tokens[namer - 1];
  return (hasRole(before, 'definite') || hasRole(before, 'article')) && after.grammar.isPlural(after.key);
}

const isUnit = (token: Token | undefined): boolean =>
  wordOf(token)?.unit !== undefined || isSign(token, '%٪');

/** Behind the next number of a list: "5, 6 and 7", "12–15", «5 و6». */
function nextNumber(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const joins = isDash(token) || isSign(token, '/,،') || hasRole(token, 'to') || hasRole(token, 'and');
  return joins && tokens[at + 1]?.number && !tokens[at + 1]!.number!.grouped ? at + 2 : undefined;
}

/** "won 5, drew 3 and lost 2", "lead by 3": the tally of a league, with nothing counted. */
function isTally(tokens: readonly Token[], at: number, counts: Counts): boolean {
  // "approved, 11 for, 1 abstention"
  if (
    hasRole(tokens[at + 1], 'vote-side') &&
    /^\d{1,3}$/.test(tokens[at]!.key) &&
    (!tokens[at + 2] || isSign(tokens[at + 2], ',;.)'))
  )
    return true;
  const verb = hasRole(tokens[at - 1], 'by') ? at - 2 : at - 1;
  return (
    hasRole(tokens[verb], 'score') && /^\d{1,3}$/.test(tokens[at]!.key) && noNoun(tokens, at + 1, counts)
  );
}

/** "Hale 7; Moss 6, Pike 6": names with a mark each. */
function isRow(tokens: readonly Token[], at: number): boolean {
  const isMark = (name: number): boolean =>
    tokens[name]?.capital === true &&
    !wordOf(tokens[name]) &&
    /^\d{1,2}(?:\.\d)?$/.test(tokens[name + 1]?.number?.ascii ?? '') &&
    isSign(tokens[name + 2], ',;.؛،');
  return (
    isMark(at - 1) && isMark(at + 2) && (isMark(at + 5) || isMark(at - 4) || isSign(tokens[at + 1], ';؛'))
  );
}

/** A capitalised word within a sentence right before a small bare number names it: Apollo 11, Boeing 737, Python 3.11. */
function isNamedBy(tokens: readonly Token[], at: number, counts: Counts): boolean {
  const [beyond, name, number, after] = [tokens[at - 2], tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (isRow(tokens, at)) return true;
  if (!name?.capital || wordOf(name) || !beyond || isSign(beyond, '.!?:"“')) return false;
  if (!/^\d{1,4}(?:\.\d{1,2})?$/.test(number.number?.ascii ?? '')) return false;
  return !(
    counts(after) ||
    isUnit(after) ||
    (after?.kind === 'word' &&
      (wordOf(after) || (after.grammar?.isPlural(after.key) && !isVerb(tokens, at + 1))))
  );
}
