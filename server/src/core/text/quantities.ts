// Reads every quantity of a piece of prose. The steps are in quantities/, the words of each language in language/;
// this file says in which order they are asked, and what kind of quantity comes of it.

import type { Language } from '../language/language.ts';
import type { NumberGrammar, Unit, VagueAmount } from '../language/numbers.ts';
import { isOrdinalSuffix, readCalendar } from './quantities/calendar.ts';
import { comparatorAfter, comparatorBefore } from './quantities/comparators.ts';
import { findCounted, isHarmed, thingOf } from './quantities/counted.ts';
import { isInvisible } from './quantities/digits.ts';
import { readLabel } from './quantities/labels.ts';
import { type NumberExpression, readNumber } from './quantities/numbers.ts';
import { type ThingTable, thingTable } from './quantities/things.ts';
import {
  type Grammars,
  grammarsOf,
  hasRole,
  isDash,
  isSign,
  type Token,
  tokenize,
  wordOf,
  wordStart,
} from './quantities/tokens.ts';
import { isAge, unitBefore, unitBehind } from './quantities/units.ts';
import { type Interval, VAGUE_AMOUNTS } from './quantities/vague.ts';
import type { Comparator, Quantity, QuantityKind } from './quantity.ts';

/** What a caller may lay over the shipped data. */
export interface QuantityOptions {
  /** Intervals of vague amounts that differ from the shipped ones. */
  readonly vague?: Partial<Readonly<Record<VagueAmount, Interval>>>;
  /** A table of counted things in place of the shipped one. */
  readonly things?: ThingTable;
}

/**
 * All quantities of one piece of prose, sorted, none overlapping another; spans are UTF-16 offsets in `text`.
 * Words are read by the first of `languages` of their script, so that a paragraph in two scripts is read whole;
 * of two languages of one script the caller puts that of the text first. Digits need no language.
 */
export function readQuantities(
  text: string,
  languages: readonly Language[],
  options: QuantityOptions = {},
): readonly Quantity[] {
  const grammars = grammarsOf(languages);
  const tokens = tokenize(text, grammars);
  const things = options.things ?? shippedThings(languages);
  const reader: Reader = {
    text,
    tokens,
    grammars,
    things,
    vague: { ...VAGUE_AMOUNTS, ...options.vague },
    counts: (token) => thingOf(token, things) !== undefined,
  };
  const quantities: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = mayBegin(tokens[at]!) ? readAt(reader, at) : undefined;
    const from = quantities.length > 0 ? quantities[quantities.length - 1]!.end : 0;
    if (read?.quantity && read.quantity.start >= from) quantities.push(read.quantity);
    at = Math.max(read?.end ?? 0, at + 1);
  }
  return quantities;
}

interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly grammars: Grammars;
  readonly things: ThingTable;
  readonly vague: Readonly<Record<VagueAmount, Interval>>;
  readonly counts: (token: Token | undefined) => boolean;
}

/** What stands at a token: a quantity, or something to pass over; `end` is the token behind it. */
interface Reading {
  readonly quantity?: Quantity;
  readonly end: number;
}

const shipped = new Map<string, ThingTable>();
/** The shipped table for these languages, compiled once. */
function shippedThings(languages: readonly Language[]): ThingTable {
  const ids = languages.map(({ id }) => id).join();
  let table = shipped.get(ids);
  if (!table) {
    table = thingTable(languages);
    shipped.set(ids, table);
  }
  return table;
}

const SIGNS_BEFORE = '+-−–(.٫#№@%٪';
const DUAL = /(?:ان|ين)$/;

/** Whether a quantity may begin with the token: most words are passed over here. */
function mayBegin(token: Token): boolean {
  if (token.kind === 'digits') return true;
  if (token.kind === 'sign') return SIGNS_BEFORE.includes(token.key);
  return token.found !== undefined || !token.glued || DUAL.test(token.key);
}

function readAt(reader: Reader, at: number): Reading | undefined {
  const { tokens } = reader;
  const token = tokens[at]!;
  const label = mayBeLabel(tokens, at) ? readLabel(tokens, at, reader.counts) : undefined;
  if (label) return { quantity: plain(reader, 'label', label.first, label.end), end: label.end };
  const word = wordOf(token);
  if (token.kind === 'word' && !word) return DUAL.test(token.key) ? readDual(reader, at) : undefined;
  const calendar = readCalendar(tokens, at, reader.counts);
  if (calendar) {
    const { kind, first, end, value } = calendar;
    return { quantity: plain(reader, kind, first, end, value === undefined ? {} : { value }), end };
  }
  return (
    readVague(reader, at) ??
    readAmount(reader, at) ??
    (word?.ratio !== undefined ? readRatio(reader, at) : undefined)
  );
}

/** Labels begin with digits, a sign, or a word with something glued to it. */
function mayBeLabel(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.kind !== 'word' || tokens[at + 1]?.glued === true;
}

/** A quantity that has no value to compare: a date, a label. */
function plain(
  reader: Reader,
  kind: QuantityKind,
  first: number,
  end: number,
  more: Partial<Quantity> = {},
): Quantity {
  const { text, tokens } = reader;
  const span = { start: wordStart(text, tokens[first]!), end: tokens[end - 1]!.end };
  const written = tokens.slice(first, end).some((token) => token.kind === 'digits') ? 'digits' : 'words';
  return { kind, ...span, text: text.slice(span.start, span.end), written, ...more };
}

/** «قتيلان»: a noun of the table of counted things in the dual. */
function readDual(reader: Reader, at: number): Reading | undefined {
  const { text, tokens } = reader;
  const token = tokens[at]!;
  const key = token.grammar?.nounKeys(token.key).find((noun) => reader.things.duals.has(noun));
  const thing = key === undefined ? undefined : reader.things.duals.get(key);
  if (!thing) return undefined;
  const span = { start: wordStart(text, token), end: token.end };
  const group = thing.group === 'people' && isHarmed(tokens, at) ? 'harmed' : thing.group;
  const quantity: Quantity = {
    kind: 'count',
    ...span,
    text: text.slice(span.start, span.end),
    value: 2,
    precision: 0,
    comparator: 'equal',
    written: 'words',
    numerals: [span],
    counted: { ...span, key: key!, thing: thing.key, group },
  };
  return { quantity, end: at + 1 };
}

/** "dozens of", «مئات الآلاف من», "several hundred". */
function readVague(reader: Reader, at: number): Reading | undefined {
  const { tokens } = reader;
  let amount = wordOf(tokens[at])?.vague;
  if (!amount) return undefined;
  let end = at + 1;
  let next = end;
  if (hasRole(tokens[next], 'of')) next++;
  const larger = wordOf(tokens[next])?.vague;
  let { min, max } = reader.vague[amount] as Interval;
  const step = wordOf(tokens[end])?.numeral;
  if (larger === 'thousands' && (amount === 'tens' || amount === 'dozens' || amount === 'scores'))
    amount = 'tens of thousands';
  else if (larger === 'thousands' && amount === 'hundreds') amount = 'hundreds of thousands';
  if (amount !== wordOf(tokens[at])!.vague) {
    ({ min, max } = reader.vague[amount] as Interval);
    end = next + 1;
  } else if (larger && larger !== 'pair' && wordOf(tokens[next])?.numeral?.bound) {
    const by = wordOf(tokens[next])!.numeral!.value;
    min *= by;
    if (max !== undefined) max *= by;
    end = next + 1;
  } else if (
    step &&
    (step.rank === 'hundred' || step.rank === 'scale' || step.rank === 'set') &&
    !tokens[end]!.found!.and
  ) {
    // "several hundred", "a few dozen", «بضعة آلاف».
    min *= step.value;
    if (max !== undefined) max *= step.value;
    end++;
  } else if (amount === 'several' || amount === 'few' || amount === 'pair') {
    return { end };
  }
  const first = hasRole(tokens[at - 1], 'article') ? at - 1 : at;
  const unit = unitBehind(tokens, hasRole(tokens[end], 'of') ? end + 1 : end);
  if (unit?.unit.kind === 'duration')
    return { quantity: plain(reader, 'duration', first, end), end: unit.edge };
  if (unit?.unit.kind === 'measure')
    return { quantity: plain(reader, 'measure', first, end), end: unit.edge };
  const quantity = plain(reader, 'vague', first, end, {
    min,
    ...(max !== undefined && { max }),
    precision: 0,
  });
  const numerals = [{ start: quantity.start, end: quantity.end }];
  return { quantity: withCounted(reader, { ...quantity, numerals }, { first, last: end - 1 }), end };
}

function withCounted(reader: Reader, quantity: Quantity, place: { first: number; last: number }): Quantity {
  const counted = findCounted(reader.text, reader.tokens, place, reader.things);
  return counted ? { ...quantity, counted } : quantity;
}

/** double, twice, «ضعف»; with "the number" and the like it multiplies, so it is never compared. */
function readRatio(reader: Reader, at: number): Reading {
  return {
    quantity: plain(reader, 'ratio', at, at + 1, { value: wordOf(reader.tokens[at])!.ratio! }),
    end: at + 1,
  };
}

/** A number or a range with its unit and comparator. */
function readAmount(reader: Reader, at: number): Reading | undefined {
  const { text, tokens } = reader;
  const low = readNumber(text, tokens, at);
  if (!low || isPronoun(tokens, low)) return low && { end: low.last + 1 };
  const high = readHigherEnd(reader, low);
  const last = (high ?? low).last;
  const behind = unitBehind(tokens, last + 1);
  const before = unitBefore(tokens, low.first);
  const unit =
    before && !(behind && behind.unit.kind === 'money' && before.unit.kind !== 'money')
      ? before.unit
      : behind?.unit;
  const endToken = behind && behind.unit === unit ? behind.edge : last + 1;
  const firstToken = before && before.unit === unit ? before.edge : low.first;

  const kind = kindOf(reader, low, high, unit, last, endToken);
  const start = startOf(text, firstToken < low.first ? tokens[firstToken]!.start : low.start);
  const end = endOf(text, tokens[endToken - 1]!);
  const quantity: Quantity = {
    kind,
    start,
    end,
    text: text.slice(start, end),
    ...valuesOf(low, high, kind, unit),
    precision: (high ?? low).precision,
    comparator: 'equal',
    written: high && high.written !== low.written ? 'mixed' : low.written,
    numerals: high ? [spanOf(low), spanOf(high)] : [spanOf(low)],
    ...(unit && unit.kind !== 'money' && { unit: unit.symbol }),
    ...(unit?.kind === 'money' && { currency: unit.symbol }),
  };
  const compared = withComparator(reader, quantity, firstToken, endToken);
  const counts = kind === 'count' || kind === 'one' || kind === 'percent';
  return {
    quantity: counts ? withCounted(reader, compared, { first: low.first, last: endToken - 1 }) : compared,
    end: endToken,
  };
}

const spanOf = ({ start, end }: NumberExpression) => ({ start, end });

/** "this one", "that one", "the first one", "no one": no number. */
function isPronoun(tokens: readonly Token[], { first, last, value, written }: NumberExpression): boolean {
  if (value !== 1 || written !== 'words' || first !== last || !tokens[first]!.grammar) return false;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  return hasRole(before, 'pronoun') && !hasRole(after, 'of') && before?.key !== 'كل';
}

/** The other end of a range: "15–20", "15 to 20", "between 15 and 20", "two or three", «15 ـ 20». */
function readHigherEnd(reader: Reader, low: NumberExpression): NumberExpression | undefined {
  const { text, tokens } = reader;
  if (low.form === 'ordinal') return undefined;
  let at = low.last + 1;
  // The unit may stand at both ends: "£15–£19", "10% to 15%".
  const unit = unitBehind(tokens, at);
  if (unit && (unit.unit.kind === 'percent' || unit.unit.kind === 'money')) at = unit.edge;
  const joiner = tokens[at];
  const open = tokens[low.first - 1];
  const between = hasRole(open, 'between') || hasRole(tokens[low.first - 2], 'between');
  const clitic = joiner?.found?.and === true;
  if (
    !(
      isDash(joiner) ||
      hasRole(joiner, 'to') ||
      hasRole(joiner, 'or') ||
      (between && (hasRole(joiner, 'and') || clitic))
    )
  )
    return undefined;
  let from = clitic ? at : at + 1;
  if (isSign(tokens[from], '$€£¥')) from++;
  const high = readNumber(text, tokens, from);
  if (!high || high.form === 'ordinal' || (high.value <= low.value && !carries(low, high))) return undefined;
  if (hasRole(joiner, 'or') && !(low.written === 'words' && high.value <= low.value + 2)) return undefined;
  return high;
}

/** "2–3 million": the scale behind the higher end goes for both. */
const carries = (low: NumberExpression, high: NumberExpression): boolean =>
  high.written === 'mixed' && low.written === 'digits';

function valuesOf(
  low: NumberExpression,
  high: NumberExpression | undefined,
  kind: QuantityKind,
  unit: Unit | undefined,
): Partial<Quantity> {
  if (high) {
    const ratio =
      high.written === 'mixed' && low.written === 'digits' && low.value < 1000 ? scaleOf(high) : 1;
    return { min: low.value * ratio, max: high.value };
  }
  return { value: kind === 'percent' && unit?.kind !== 'percent' ? low.value * 100 : low.value };
}

const scaleOf = (number: NumberExpression): number => {
  const scale = 10 ** (Math.floor(Math.log10(Math.abs(number.value)) / 3) ** 1) / 1;
  return number.value >= 1e9 ? 1e9 : number.value >= 1e6 ? 1e6 : number.value >= 1e3 ? 1e3 : scale && 1;
};

function kindOf(
  reader: Reader,
  low: NumberExpression,
  high: NumberExpression | undefined,
  unit: Unit | undefined,
  last: number,
  end: number,
): QuantityKind {
  const { tokens } = reader;
  if (low.form === 'ordinal' || isOrdinalSuffix(tokens[last + 1])) return 'ordinal';
  if (unit?.kind === 'duration') return isAge(tokens, low.first, end) ? 'age' : 'duration';
  if (unit) return unit.kind;
  if (isAgeAlone(tokens, low, end)) return 'age';
  if (low.form === 'fraction' && !high) return fractionKind(tokens, low);
  if (hasRole(tokens[last + 1], 'multiple') && MORE.has(tokens[last + 2]?.key ?? '')) return 'ratio';
  if (low.value === 1 && low.written === 'words' && !high) return 'one';
  return 'count';
}

const MORE = new Set([
  'more',
  'as',
  'higher',
  'larger',
  'greater',
  'bigger',
  'faster',
  'the',
  'اكثر',
  'اكبر',
  'اعلي',
]);

/** "aged 35", "Ali, 35, said". */
function isAgeAlone(
  tokens: readonly Token[],
  { first, last, digits }: NumberExpression,
  end: number,
): boolean {
  if (isAge(tokens, first, end) && hasRole(tokens[first - 1], 'aged')) return true;
  return (
    digits !== undefined &&
    digits.value! >= 5 &&
    digits.value! <= 110 &&
    isSign(tokens[first - 1], ',،') &&
    isSign(tokens[last + 1], ',،') &&
    tokens[first - 2]?.capital === true
  );
}

/** A fraction of a whole is a percentage; one by which something changes is a ratio. */
function fractionKind(tokens: readonly Token[], { first }: NumberExpression): QuantityKind {
  const before = tokens[first - 1];
  return hasRole(before, 'by') && before!.grammar?.nounFollows === 'with adjectives' ? 'ratio' : 'percent';
}

function withComparator(reader: Reader, quantity: Quantity, first: number, end: number): Quantity {
  const { text, tokens, grammars } = reader;
  for (const grammar of grammarsAround(tokens, first, end, grammars)) {
    let from = first;
    while (hasRole(tokens[from - 1], 'definite') || (hasRole(tokens[from - 1], 'article') && false)) from--;
    const before = comparatorBefore(tokens, from, grammar);
    const after = comparatorAfter(tokens, end, grammar);
    const comparator: Comparator | undefined = before?.says ?? after?.says;
    if (comparator) return { ...quantity, comparator };
  }
  void text;
  return quantity;
}

function grammarsAround(
  tokens: readonly Token[],
  first: number,
  end: number,
  { arab, latn }: Grammars,
): readonly NumberGrammar[] {
  const near = tokens[first]?.grammar ?? tokens[first - 1]?.grammar ?? tokens[end]?.grammar;
  const other = near === arab ? latn : arab;
  return [near, other].filter((grammar) => grammar !== undefined);
}

/** Marks of direction right before a number and right behind its sign belong to it. */
function startOf(text: string, start: number): number {
  while (start > 0 && isInvisible(text.charCodeAt(start - 1))) start--;
  return start;
}

function endOf(text: string, last: Token): number {
  let { end } = last;
  if (last.kind === 'sign') while (end < text.length && isInvisible(text.charCodeAt(end))) end++;
  return end;
}
