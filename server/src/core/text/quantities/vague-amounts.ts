// Vague amounts and duals: "dozens of", «مئات الآلاف من», "several hundred", «قتيلان».

import type { VagueAmount } from '../../language/numbers.ts';
import { findCounted, isHarmed } from './counted.ts';
import { plainQuantity, type Reader, type Reading } from './reader.ts';
import type { ThingTable } from './things.ts';
import { hasRole, type Token, wordOf, wordStart } from './tokens.ts';
import { unitBehind } from './units.ts';
import type { Interval } from './vague.ts';

/** Too vague to check on their own: they matter only with what they multiply ("several hundred"). */
const MULTIPLIERS: readonly VagueAmount[] = ['several', 'few', 'pair'];

/** Reads the vague amount at token `at`. */
export function readVague(reader: Reader, at: number): Reading | undefined {
  const { tokens, vague } = reader;
  // "the claim scores 2 of 10"
  if (tokens[at + 1]?.kind === 'digits') return undefined;
  const amount = wordOf(tokens[at])?.vague;
  if (!amount) return undefined;
  const of = hasRole(tokens[at + 1], 'of') ? at + 2 : at + 1;
  const larger = thousandsOf(amount, wordOf(tokens[of])?.vague);
  const multiplied = larger ? undefined : multiplier(tokens, at + 1, of);
  if (MULTIPLIERS.includes(amount) && !multiplied) return { end: at + 1 };
  const { min, max } = scaled(vague[larger ?? amount], multiplied?.by ?? 1, multiplied?.plus ?? 0);
  const end = larger ? of + 1 : (multiplied?.end ?? at + 1);

  const first = hasRole(tokens[at - 1], 'article') ? at - 1 : at;
  const unit = unitBehind(tokens, hasRole(tokens[end], 'of') ? end + 1 : end);
  if (unit && (unit.unit.kind === 'duration' || unit.unit.kind === 'measure')) {
    return { quantity: plainQuantity(reader, unit.unit.kind, first, end), end: unit.edge };
  }
  const counted = findCounted(reader.text, tokens, { first, last: end - 1 }, reader.things);
  const quantity = plainQuantity(reader, 'vague', first, end, {
    min,
    ...(max !== undefined && { max }),
    precision: 0,
    comparator: 'equal',
    ...(unit?.unit.kind === 'money' && { currency: unit.unit.symbol }),
    ...(counted && { counted }),
  });
  return { quantity: { ...quantity, numerals: [{ start: quantity.start, end: quantity.end }] }, end };
}

/** "tens of thousands", «مئات الآلاف». */
function thousandsOf(amount: VagueAmount, next: VagueAmount | undefined): VagueAmount | undefined {
  if (next !== 'thousands') return undefined;
  if (amount === 'tens' || amount === 'dozens' || amount === 'scores') return 'tens of thousands';
  return amount === 'hundreds' ? 'hundreds of thousands' : undefined;
}

/** The scale that a vague amount counts: "several hundred", «بضعة آلاف», "hundreds of millions". */
function multiplier(
  tokens: readonly Token[],
  at: number,
  of: number,
): { readonly by: number; readonly plus: number; readonly end: number } | undefined {
  const direct = wordOf(tokens[at])?.numeral;
  // «بضعة عشر», «بضع وعشرون»: ten and a few, twenty and a few.
  const and = tokens[at]?.found?.and === true;
  if ((direct?.rank === 'tail' && !and) || (direct?.rank === 'ten' && and))
    return { by: 1, plus: direct.value, end: at + 1 };
  if (
    direct &&
    !tokens[at]!.found!.and &&
    ['hundred', 'scale', 'set'].includes(direct.rank) &&
    !direct.letter
  )
    return { by: direct.value, plus: 0, end: at + 1 };
  const counted = wordOf(tokens[of])?.numeral;
  const counts = counted?.bound || (of > at && (counted?.rank === 'hundred' || counted?.rank === 'scale'));
  return counted && counts && !counted.letter && !tokens[of]!.found!.and
    ? { by: counted.value, plus: 0, end: of + 1 }
    : undefined;
}

const scaled = ({ min, max }: Interval, by: number, plus: number): Interval => ({
  min: min * by + plus,
  ...(max !== undefined && { max: max * by + plus }),
});

/** «ديناران»: a unit of money in the dual. */
export function readPair(reader: Reader, at: number): Reading | undefined {
  const { tokens } = reader;
  const word = wordOf(tokens[at]);
  if (!word?.pair || !word.unit) return undefined;
  // «بدينارين», «ودينارين»: with a letter before it the word is no unit of a number.
  const { unit, edge } = unitBehind(tokens, at) ?? { unit: word.unit, edge: at + 1 };
  const quantity = plainQuantity(reader, 'money', at, edge, {
    value: 2,
    precision: 0,
    comparator: 'equal',
    currency: unit.symbol,
  });
  return { quantity: { ...quantity, numerals: [{ start: quantity.start, end: quantity.end }] }, end: edge };
}

/** The noun of the table that a word is the dual of. */
const dualKey = (token: Token | undefined, { duals }: ThingTable): string | undefined =>
  token?.grammar?.nounKeys(token.key, true).find((noun) => duals.has(noun));

/** «قتيلان»: a noun of the table of counted things in the dual. */
export function readDual({ text, tokens, things }: Reader, at: number): Reading | undefined {
  const token = tokens[at]!;
  const key = dualKey(token, things);
  const thing = key === undefined ? undefined : things.duals.get(key);
  // «طفلان مصابان»: the adjective agrees with its noun, and counts nobody more.
  const before = tokens[at - 1];
  if (!thing || (before?.grammar === token.grammar && before?.grammar?.looksDual(before.key)))
    return undefined;
  const span = { start: wordStart(text, token), end: token.end };
  const said = things.duals.get(dualKey(tokens[at + 1], things) ?? '')?.group;
  const harmed = thing.group === 'people' && (said === 'harmed' || isHarmed(tokens, at, things));
  const group = harmed ? 'harmed' : thing.group;
  return {
    quantity: {
      kind: 'count',
      ...span,
      text: text.slice(span.start, span.end),
      value: 2,
      precision: 0,
      comparator: 'equal',
      written: 'words',
      numerals: [span],
      counted: { ...span, key: key!, thing: thing.key, group },
    },
    end: at + 1,
  };
}
