// What stands before a number that it names: a word that numbers ("Resolution 2259", «القرار رقم 5»), a unit that marks a
// place or a time ("km 12"), a name of its own ("Apollo 11").

import { type Counts, isVerb } from './calendar-words.ts';
import { hasRole, isPlural, isSign, type Token, wordOf } from './tokens.ts';

/** Units that are numbered one by one: minutes of a match, centuries. */
const COUNTED_ON: ReadonlySet<string> = new Set(['min', 'century']);

/** The word that numbers what follows, before token `at`: past «رقم (», "is", an article glued to digits. -1 for none. */
export function namerOf(tokens: readonly Token[], at: number): number {
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
  const isNoun = isPlural(after) && !after!.found;
  // "Point 8 stays open": at the head of its sentence the word names, with nothing between.
  const opens = namer === 0 || isSign(tokens[namer - 1], '.!?');
  const isHead = opens && at === namer + 1 && tokens[namer]!.capital;
  return /^\d{1,5}$/.test(tokens[at]!.key) && (isHead || !isNoun) && isBareNoun(tokens, namer);
};

/** Whether nothing before the noun at `at` makes it more than the name of its number: an article, an adjective. */
const isBareNoun = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    tokens[at]!.capital ||
    before?.kind !== 'word' ||
    hasRole(before, 'preposition') ||
    hasRole(before, 'and') ||
    hasRole(before, 'age-bound') || // "under photo 2"
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
export function isName(tokens: readonly Token[], namer: number, end: number, counts: Counts): boolean {
  // "a ledger on the desk: 83 names", "on a normal day 600 lorries use it"
  const isPeriod = wordOf(tokens[namer])?.unit?.kind === 'duration';
  const isParted = isSign(tokens[end - 2], ':') || isPeriod;
  if (isParted && isPlural(tokens[end]) && !tokens[end]!.found) return false;
  // «كتيبة 166 بانفجار لغم»: forces are numbered, whatever follows.
  if (namer === end - 2 && hasRole(tokens[namer], 'unit-name') && /^\d{2,4}$/.test(tokens[end - 1]!.key))
    return true;
  // "As of this week eleven had arrived": the week that is meant needs no number.
  if (isPeriod && hasRole(tokens[namer - 1], 'pronoun')) return false;
  if (hasRole(tokens[namer], 'number')) {
    // «رقم 250 جنديا», but "the No 3 commander"
    const isArabic = tokens[namer]!.grammar?.nounFollows === 'at once';
    if (isArabic && counts(tokens[end])) return false;
    return !isUnit(tokens[end]) || wordOf(tokens[end])?.unit?.kind === 'duration';
  }
  // "room 2B"
  const isLetter = tokens[end]?.glued === true && tokens[end]!.key.length === 1;
  const isScaled = !isLetter && wordOf(tokens[end])?.numeral?.rank === 'scale';
  // «المرسوم 12 لسنة 2023»: the preposition parts them.
  const isPlainUnit = isUnit(tokens[end]) && !((tokens[end]!.found?.cut ?? 0) > 0);
  return !counts(tokens[end]) && !isPlainUnit && !isScaled && !isNounOfNumber(tokens, namer, end);
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
  return (hasRole(before, 'definite') || hasRole(before, 'article')) && isPlural(after);
}

/** Whether a token is a unit: km, %. */
export const isUnit = (token: Token | undefined): boolean =>
  wordOf(token)?.unit !== undefined || isSign(token, '%٪');

/** A capitalised word within a sentence right before a small bare number names it: Apollo 11, Boeing 737, Python 3.11. */
export function isNamedBy(tokens: readonly Token[], at: number, counts: Counts): boolean {
  const [beyond, name, number, after] = [tokens[at - 2], tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!name?.capital || wordOf(name) || !beyond || isSign(beyond, '.!?:"“')) return false;
  if (!/^\d{1,4}(?:\.\d{1,2})?$/.test(number.number?.ascii ?? '')) return false;
  return !(
    counts(after) ||
    isUnit(after) ||
    (after?.kind === 'word' && (wordOf(after) || (isPlural(after) && !isVerb(tokens, at + 1))))
  );
}
