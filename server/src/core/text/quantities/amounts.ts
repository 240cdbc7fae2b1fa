// Amounts: a number or a range with its unit, comparator and what it counts, and the kind that comes of it.

import type { Span } from '../../base/span.ts';
import type { NumberGrammar, Unit } from '../../language/numbers.ts';
import type { Comparator, Quantity, QuantityKind } from '../quantity.ts';
import { type Frame, kindOf } from './amount-kind.ts';
import { standsAlone } from './bare-figures.ts';
import { comparatorAfter, comparatorBefore } from './comparators.ts';
import { findCounted } from './counted.ts';
import { isOrdinalSuffix } from './dates.ts';
import { isInvisible } from './digits.ts';
import { type NumberExpression, readNumber } from './numbers.ts';
import type { Reader, Reading } from './reader.ts';
import { hasRole, isDash, isSign, type Token, wordOf } from './tokens.ts';
import { type UnitReading, unitBefore, unitBehind } from './units.ts';

/** Reads the amount that begins at token `at`, a number or the sign before one. */
export function readAmount(reader: Reader, at: number): Reading | undefined {
  const { text, tokens } = reader;
  const low = readNumber(text, tokens, at);
  if (!low) return undefined;
  if (isNoNumber(tokens, low)) return { end: low.last + 1 };
  const high = readHigherEnd(reader, low);
  const frame = frameOf(tokens, low, high);
  if (isUnitOfColumn(tokens, low, frame.end)) return { end: frame.end };
  if (hasRole(tokens[frame.end], 'courtesy')) return { end: frame.end };
  const kind = kindOf(reader, low, high, frame);
  const start = frame.first < low.first ? tokens[frame.first]!.start : low.start;
  const end = endOf(text, tokens[frame.end - 1]!);
  const { unit } = frame;
  const comparison = comparisonOf(reader, frame);
  const quantity: Quantity = {
    kind,
    start,
    end,
    text: text.slice(start, end),
    ...valuesOf(low, high, kind, unit),
    precision: (high ?? low).precision,
    comparator: comparison.says,
    written: high && high.written !== low.written ? 'mixed' : low.written,
    numerals: high ? [spanOf(low), spanOf(high)] : (low.of ?? [spanOf(low)]),
    ...(unit && (unit.kind === 'money' ? { currency: unit.symbol } : { unit: unit.symbol })),
  };
  const counts = kind === 'count' || kind === 'one' || kind === 'percent';
  const counted = counts
    ? findCounted(text, tokens, { first: low.first, last: comparison.end - 1 }, reader.things)
    : undefined;
  const says =
    counted && comparison.says === 'equal' ? comparatorBehind(reader, frame.end, counted) : comparison.says;
  const amount = { number: high ?? low, first: low.first, end: frame.end, says, counted };
  const bare = kind === 'count' && standsAlone(reader, amount);
  return {
    quantity: { ...quantity, comparator: says, ...(counted && { counted }), ...(bare && { bare }) },
    end: frame.end,
  };
}

const spanOf = ({ start, end }: NumberExpression): Span => ({ start, end });

function frameOf(tokens: readonly Token[], low: NumberExpression, high: NumberExpression | undefined): Frame {
  const last = (high ?? low).last;
  const bare = { first: low.first, end: isOrdinalSuffix(tokens[last + 1]) ? last + 2 : last + 1 };
  if (low.form === 'ordinal' || bare.end > last + 1) return bare;
  const behind = unitOfNumber(tokens, low, last + 1);
  const before = unitBefore(tokens, low.first);
  if (before && !(behind?.unit.kind === 'money' && before.unit.kind !== 'money'))
    return { ...bare, first: before.edge, unit: before.unit };
  if (behind) return { ...bare, end: durationTail(tokens, behind), unit: behind.unit };
  const shared = sharedUnit(tokens, last + 1) ?? crossedUnit(tokens, low.first);
  return shared ? { ...bare, unit: shared } : bare;
}

/** Numbers that one unit may stand behind: a row of thousands is data. */
const MOST_JOINED = 20;

/** The unit of time or measure that a number shares with the next one: "23 and 67 minutes", «10 و15 كيلومترا». */
function sharedUnit(tokens: readonly Token[], at: number, left = MOST_JOINED): Unit | undefined {
  if (left === 0) return undefined;
  const joint = tokens[at];
  // "11 of the past 52 weeks"
  if (hasRole(joint, 'of') && hasRole(tokens[at + 1], 'definite')) {
    const whole = hasRole(tokens[at + 2], 'next') || hasRole(tokens[at + 2], 'time-past') ? at + 3 : at + 2;
    const period = tokens[whole]?.number && unitBehind(tokens, whole + 1)?.unit;
    return period?.kind === 'duration' ? period : undefined;
  }
  if (!hasRole(joint, 'and') && !hasRole(joint, 'or') && !hasRole(joint, 'by') && !isSign(joint, ',،×'))
    return undefined;
  if (!tokens[at + 1]?.number) return undefined;
  const unit = unitBehind(tokens, at + 2)?.unit ?? sharedUnit(tokens, at + 2, left - 1);
  return unit?.kind === 'duration' || unit?.kind === 'measure' ? unit : undefined;
}

/** The unit of the side before: "2 metres by 3.5". */
function crossedUnit(tokens: readonly Token[], first: number): Unit | undefined {
  if (!hasRole(tokens[first - 1], 'by') && !isSign(tokens[first - 1], '×')) return undefined;
  const unit = tokens[first - 3]?.number ? wordOf(tokens[first - 2])?.unit : undefined;
  return unit?.kind === 'measure' ? unit : undefined;
}

/** «القيمة (مليون دولار)», "Value (million dollars)": a scale alone in brackets is the unit of what is listed. */
function isUnitOfColumn(tokens: readonly Token[], { first, last }: NumberExpression, end: number): boolean {
  const numeral = wordOf(tokens[first])?.numeral;
  return (
    first === last && numeral?.rank === 'scale' && isSign(tokens[first - 1], '(') && isSign(tokens[end], ')')
  );
}

/** «أربعين العام الماضي»: behind the tens the noun bears no article, so that another phrase begins. */
const isNewPeriod = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.found?.definite === true &&
  wordOf(tokens[at])?.unit?.kind === 'duration' &&
  wordOf(tokens[at - 1])?.numeral?.rank === 'ten';

/** The unit behind a number; of a fraction also behind an article ("half an hour") and behind "next" and its like. */
function unitOfNumber(
  tokens: readonly Token[],
  { form, scale }: NumberExpression,
  at: number,
): UnitReading | undefined {
  const direct = isNewPeriod(tokens, at) ? undefined : unitBehind(tokens, at);
  if (direct) return direct;
  let from = at;
  if (form === 'fraction') while (hasRole(tokens[from], 'article') || hasRole(tokens[from], 'of')) from++;
  else while (hasRole(tokens[from], 'next')) from++;
  // "deux millions d'euros"
  if (scale > 1 && hasRole(tokens[from], 'of')) {
    from = isSign(tokens[from + 1], "'") ? from + 2 : from + 1;
    const amount = unitBehind(tokens, from);
    return amount && (amount.unit.kind === 'money' || amount.unit.kind === 'measure') ? amount : undefined;
  }
  const behind = from > at ? unitBehind(tokens, from) : undefined;
  return behind &&
    (behind.unit.kind === 'duration' || (form === 'fraction' && behind.unit.kind === 'measure'))
    ? behind
    : undefined;
}

/** "one hour and a half", "an hour and half", «ساعة ونصف». */
function durationTail(tokens: readonly Token[], { unit, edge }: UnitReading): number {
  if (unit.kind !== 'duration') return edge;
  let at = edge;
  if (hasRole(tokens[at], 'and')) at++;
  else if (!tokens[at]?.found?.and) return edge;
  if (hasRole(tokens[at], 'article')) at++;
  return wordOf(tokens[at])?.part !== undefined && !hasRole(tokens[at + 1], 'of') ? at + 1 : edge;
}

/** Whether a word that would be a number is none where it stands: "this one", «ألف» (he wrote). */
function isNoNumber(tokens: readonly Token[], { first, last, form }: NumberExpression): boolean {
  const token = tokens[first]!;
  if (first !== last || form !== 'cardinal' || !token.grammar) return false;
  return !token.grammar.isNumber(token, tokens[first - 1], tokens[last + 1]);
}

/** The other end of a range: "15–20", "15 to 20", "between 15 and 20", "two or three", «15 ـ 20». */
function readHigherEnd(reader: Reader, low: NumberExpression): NumberExpression | undefined {
  const { text, tokens } = reader;
  if (low.form === 'ordinal' || low.of) return undefined;
  let at = low.last + 1;
  // A sign may stand at both ends: "£15–£19", "10% to 15%".
  const unit = unitBehind(tokens, at);
  if (unit?.unit.kind === 'percent' || unit?.unit.kind === 'money') at = unit.edge;
  const joiner = tokens[at];
  const clitic = joiner?.found?.and === true;
  const between = [1, 2, 3].some((back) => hasRole(tokens[low.first - back], 'between'));
  const or = hasRole(joiner, 'or');
  if (!isDash(joiner) && !hasRole(joiner, 'to') && !or && !(between && (clitic || hasRole(joiner, 'and'))))
    return undefined;
  let from = clitic ? at : at + 1;
  // "between 3 and more than 10": what compares the higher end is passed over.
  while (isSign(tokens[from], '$€£¥') || hasRole(tokens[from], 'compared')) from++;
  const high = readNumber(text, tokens, from);
  // «الجراحة الواحدة إلى ثلاث»
  if (tokens[low.first]!.found?.definite && low.value === 1) return undefined;
  // "up by 6 per cent to £212"
  if (unit?.unit.kind === 'percent' && isSign(tokens[from - 1], '$€£¥')) return undefined;
  if (!high || high.form === 'ordinal' || high.value <= low.value) return undefined;
  // "two or three", «خمسة أو ستة»; "5 or 100" are two numbers.
  return or && high.value > low.value + Math.max(2, low.value / 2) ? undefined : high;
}

function valuesOf(
  low: NumberExpression,
  high: NumberExpression | undefined,
  kind: QuantityKind,
  unit: Unit | undefined,
): Pick<Quantity, 'value' | 'min' | 'max'> {
  if (high) {
    // "2–3 million": the scale behind the higher end goes for both.
    const shared = low.scale === 1 && low.value < high.value / high.scale ? high.scale : 1;
    return { min: low.value * shared, max: high.value };
  }
  return { value: kind === 'percent' && unit?.kind !== 'percent' ? low.value * 100 : low.value };
}

/** What compares an amount, and the token behind it where that stands behind ("30 or more bodies"). */
function comparisonOf(
  { tokens, grammars }: Reader,
  { first, end }: Frame,
): { readonly says: Comparator; readonly end: number } {
  let from = first;
  while (hasRole(tokens[from - 1], 'definite') || hasRole(tokens[from - 1], 'article')) from--;
  for (const grammar of grammarsAround(tokens, first, end, [grammars.arab, grammars.latn])) {
    const before = comparatorBefore(tokens, from, grammar);
    const after = comparatorAfter(tokens, end, grammar);
    if (before || after) return { says: (before ?? after)!.says, end: after?.end ?? end };
  }
  return { says: 'equal', end };
}

/** What compares an amount behind what it counts: "30 fighters at most", «عشرة أشخاص على الأقل». */
function comparatorBehind({ tokens }: Reader, from: number, counted: Span): Comparator {
  for (let at = from; at < tokens.length && tokens[at]!.end <= counted.end; at++) {
    if (tokens[at]!.end === counted.end)
      return comparatorAfter(tokens, at + 1, tokens[at]!.grammar!)?.says ?? 'equal';
  }
  return 'equal';
}

/** The grammars of the words around a number, that of the number itself or of the word before it first. */
function grammarsAround(
  tokens: readonly Token[],
  first: number,
  end: number,
  all: readonly (NumberGrammar | undefined)[],
): readonly NumberGrammar[] {
  const near = tokens[first]?.grammar ?? tokens[first - 1]?.grammar ?? tokens[end]?.grammar;
  return [near, ...all.filter((grammar) => grammar !== near)].filter((grammar) => grammar !== undefined);
}

/** Marks of direction right behind the sign of a unit belong to it. */
function endOf(text: string, last: Token): number {
  let { end } = last;
  if (last.kind === 'sign') while (end < text.length && isInvisible(text.charCodeAt(end))) end++;
  return end;
}
