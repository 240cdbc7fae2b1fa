// What kind of quantity an amount is, by its unit, its form and the words around it.

import type { NumberRole, Unit } from '../../language/numbers.ts';
import type { QuantityKind } from '../quantity.ts';
import { noNoun } from './calendar-words.ts';
import { comparatorBefore } from './comparators.ts';
import { thingOf } from './counted.ts';
import { isOrdinalSuffix } from './dates.ts';
import type { NumberExpression } from './numbers.ts';
import type { Reader } from './reader.ts';
import { hasAnyRole, hasRole, isPlural, isSign, type Token, wordOf } from './tokens.ts';

/** The tokens of an amount with its unit: from `first` up to `end`, which is behind it. */
export interface Frame {
  readonly first: number;
  readonly end: number;
  readonly unit?: Unit;
}

/** The kind of the amount that is `low`, or runs from `low` to `high`, within `frame`. */
export function kindOf(
  reader: Reader,
  low: NumberExpression,
  high: NumberExpression | undefined,
  { first, end, unit }: Frame,
): QuantityKind {
  const { tokens } = reader;
  if (low.form === 'ordinal' || isOrdinalSuffix(tokens[end - 1])) {
    // "the 7th Brigade", «الفرقة السابعة»
    return hasRole(tokens[end], 'named') || hasRole(tokens[first - 1], 'label') ? 'label' : 'ordinal';
  }
  if (unit?.kind === 'duration')
    return isAge(tokens, first, end) || isBracketedAge(tokens, first, end, unit) ? 'age' : 'duration';
  if (unit) return unit.kind;
  if (isAgeAlone(reader, low, end)) return 'age';
  // "(2 out of 5)", "4 out of 10 on our scale": a rating where nothing is counted
  if (!high && low.of && tokens[low.first]!.kind === 'digits' && noNoun(tokens, end, reader.counts))
    return 'ratio';
  if (!high && low.form === 'fraction') return shareOrRatio(reader, low, end);
  if (!high && low.form === 'slash') return hasRole(tokens[end], 'of') ? 'percent' : 'ratio';
  // "three times more", "ten times that", "twice the size"
  if (
    hasRole(tokens[end], 'multiple') &&
    hasAnyRole(tokens[end + 1], 'compared', 'that', 'as', 'what', 'definite')
  )
    return 'ratio';
  if (isRate(tokens, end)) return 'measure';
  // "a thousand times", «ألف مرة»: often
  if (isOften(tokens, low, end)) return 'ratio';
  // "nine times out of ten"
  if (TIMES_OUT_OF.every((role, back) => hasRole(tokens[first - 1 - back], role))) return 'ratio';
  if (low.value === 1 && !high && (low.written === 'words' || isBareOne(reader, low, end))) return 'one';
  return !high && isRank(reader, low, end) ? 'ordinal' : 'count';
}

/** «أحمد (35 عاما)»: years alone in brackets. */
const isBracketedAge = (tokens: readonly Token[], first: number, end: number, { symbol }: Unit): boolean =>
  symbol === 'a' && isSign(tokens[first - 1], '(') && isSign(tokens[end], ')');

/** «القرن العشرين», «المئة وستة»: a cardinal with its article and no noun behind ranks, unless it counts a plural before it. */
function isRank({ tokens, things }: Reader, { first, value }: NumberExpression, end: number): boolean {
  if (!tokens[first]!.found?.definite || value < 11) return false;
  // «يفوق الألف», «نحو المئتين»; from below a hundred it may be an age.
  const { grammar } = tokens[first]!;
  if (value >= 100 && grammar && comparatorBefore(tokens, first, grammar)) return false;
  const after = tokens[end];
  const nounBehind =
    after?.kind === 'word' &&
    !after.found?.word.roles &&
    !after.grammar?.isDefinite(after.key) &&
    !after.found?.and;
  return !nounBehind && thingOf(tokens[first - 1], things, true) === undefined;
}

/** "aged 35", "Ali, 35, said", "she was 35". */
function isAgeAlone(reader: Reader, { first, last, value }: NumberExpression, end: number): boolean {
  const { tokens, counts } = reader;
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  if (hasRole(before, 'aged') || isAge(tokens, first, end)) return true;
  // "under-11s"
  if (isSign(before, '-') && before!.glued && hasRole(tokens[first - 2], 'age-bound')) return true;
  if (!Number.isInteger(value) || value < 5 || value > 110) return false;
  const named = tokens[first - 2];
  // "a girl of 9", "a boy of about ten"
  const of = hasRole(before, 'near-time') ? first - 2 : first - 1;
  if (hasRole(tokens[of], 'of') && isSomeone(tokens, of - 1) && !isPlural(after)) return true;
  // "applicants must be under 30", "adults over 65"
  const isBounded = hasRole(before, 'age-bound');
  if (isBounded && hasRole(named, 'be') && noNoun(tokens, last + 1, counts)) return true;
  if (isBounded && hasRole(named, 'aged-people') && !isPlural(after)) return true;
  // "children under 8 must", "under 12 free"
  if (hasRole(before, 'age-bound') && isPerson(reader, named) && !isPlural(after)) return true;
  if (isSign(before, ',،') && isSign(after, ',،')) return named?.kind === 'word' && !named.found;
  return hasRole(before, 'be') && hasRole(named, 'person') && noNoun(tokens, last + 1, counts);
}

/** «1200 دورة في الدقيقة», «30 إطارا في الثانية»: so many in a minute or a second. */
const isRate = (tokens: readonly Token[], end: number): boolean =>
  hasRole(tokens[end + 1], 'at-time') &&
  tokens[end + 2]?.found?.definite === true &&
  (wordOf(tokens[end + 2])?.unit?.symbol === 'min' || wordOf(tokens[end + 2])?.unit?.symbol === 's');

/** From the number backwards. */
const TIMES_OUT_OF: readonly NumberRole[] = ['of', 'out', 'multiple'];

const OFTEN: ReadonlySet<number> = new Set([100, 1000, 1e6]);

const isOften = (tokens: readonly Token[], { written, value }: NumberExpression, end: number): boolean =>
  written === 'words' && OFTEN.has(value) && hasRole(tokens[end], 'multiple');

/** «أوسلو 1»: nobody writes a figure for the only one of its kind, unless a noun follows. */
const isBareOne = ({ tokens, counts }: Reader, { first }: NumberExpression, end: number): boolean =>
  tokens[first - 1]?.kind === 'word' && !hasRole(tokens[end], 'of') && noNoun(tokens, end, counts);

/** "a girl", "a driver": one person. */
const isSomeone = (tokens: readonly Token[], at: number): boolean =>
  hasRole(tokens[at], 'someone') ||
  (hasRole(tokens[at - 1], 'article') && tokens[at]?.grammar?.isCalling(tokens[at]!.key) === true);

const isPerson = ({ things }: Reader, token: Token | undefined): boolean =>
  thingOf(token, things)?.group === 'people';

/** A fraction of a whole is a percentage; one by which something changes is a ratio; "an hour and a half" lasts. */
function shareOrRatio(
  { text, tokens }: Reader,
  { first, value, of: portion }: NumberExpression,
  end: number,
): QuantityKind {
  if (value >= 1 && !hasRole(tokens[end], 'of')) return 'ratio'; // «كسره نصفين»
  const before = tokens[first - 1];
  // "an hour and a half", «ساعتين ونصف», «كيلو ونصف»
  const joined = tokens[first]!.found?.and ? before : hasRole(before, 'and') ? tokens[first - 2] : undefined;
  if (hasRole(joined, 'multiple')) return 'ratio'; // «مرة ونصفا»
  const whole = wordOf(joined)?.unit?.kind;
  if (whole === 'duration' || whole === 'measure') return whole;
  if (!portion && isHalfOfOne(text, tokens, first, end)) return 'ratio';
  // "by half", "by about half"
  const by = before?.kind === 'word' && !hasRole(before, 'and') && hasRole(tokens[first - 2], 'by');
  if ((hasRole(before, 'by') || by) && !hasRole(tokens[end], 'of')) return 'ratio';
  // "a two-thirds majority"
  if (hasRole(tokens[end], 'compound')) return 'ratio';
  // "a third of what he paid", «ثلث ما كان», "half that", "half as many"
  const of = tokens[hasRole(tokens[end], 'of') ? end + 1 : end];
  if (hasRole(of, 'what') || hasRole(tokens[end], 'that') || hasRole(tokens[end], 'as')) return 'ratio';
  return 'percent';
}

/** «نصف صندوق», "half a star": of one thing, which no article, possessive or genitive makes a known whole. */
function isHalfOfOne(text: string, tokens: readonly Token[], part: number, at: number): boolean {
  const [noun, next] = [tokens[at], tokens[at + 1]];
  const written = (token: Token): string => text.slice(token.start, token.end);
  if (hasRole(noun, 'article')) return true;
  // "at half volume", "half rations"
  if (noun?.kind === 'word' && noun.grammar?.nounFollows === 'behind adjectives') {
    if (hasRole(tokens[part - 1], 'at-time')) return true;
    return wordOf(tokens[part])?.part === 2 && !noun.found && !noun.capital && isPlural(noun);
  }
  if (noun?.kind !== 'word' || noun.grammar?.nounFollows !== 'at once' || noun.found) return false;
  // «ربعها معطل» is of a known whole too.
  const { isDefinite, isPossessed } = noun.grammar;
  if (isDefinite(noun.key) || isPossessed(written(noun)) || isPossessed(written(tokens[part]!))) return false;
  if (next?.kind === 'word' && isDefinite(next.key)) return false;
  return next?.kind !== 'word' || next.found?.and === true || (next.found?.word.roles?.length ?? 0) > 0;
}

/** Whether the words around a number with a unit of time make it an age: "18-year-old", "aged 35", «عمره 35 عاما». */
function isAge(tokens: readonly Token[], first: number, behind: number): boolean {
  for (let i = behind; i < behind + 3; i++) {
    if (hasRole(tokens[i], 'old')) return true;
    if (hasRole(tokens[i], 'of') && hasRole(tokens[i + 1], 'aged')) return true;
    if (tokens[i]?.kind === 'word') break;
  }
  for (let i = first - 1; i >= 0 && i >= first - 3; i--) {
    if (hasRole(tokens[i], 'aged')) return true;
    if (tokens[i]!.kind === 'sign' && !isSign(tokens[i], '-')) return false;
  }
  return false;
}
