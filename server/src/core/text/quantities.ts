// Reads every quantity of a piece of prose. The steps are in quantities/, the words of each language in language/;
// this file says in which order they are asked.

import type { Language } from '../language/language.ts';
import type { VagueAmount } from '../language/numbers.ts';
import { readAmount } from './quantities/amounts.ts';
import { readCalendar } from './quantities/calendar.ts';
import { smallNumber } from './quantities/calendar-words.ts';
import { type Carried, carriedBy, withCarried } from './quantities/carried-units.ts';
import { thingOf } from './quantities/counted.ts';
import { labelEnd } from './quantities/labels.ts';
import { plainQuantity, type Reader, type Reading } from './quantities/reader.ts';
import { type ThingTable, thingTable } from './quantities/things.ts';
import { grammarsOf, hasRole, isSign, type Token, tokenize, wordOf } from './quantities/tokens.ts';
import { type Interval, VAGUE_AMOUNTS } from './quantities/vague.ts';
import { readDual, readPair, readVague } from './quantities/vague-amounts.ts';
import type { Quantity } from './quantity.ts';

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
    vague: options.vague ? { ...VAGUE_AMOUNTS, ...options.vague } : VAGUE_AMOUNTS,
    counts: (token) => thingOf(token, things) !== undefined,
  };
  const quantities: Quantity[] = [];
  let from = 0;
  let carried: Carried | undefined;
  for (let at = 0; at < tokens.length; ) {
    const read = mayBegin(tokens, at) ? readAt(reader, at) : undefined;
    // A unit or article before the number may have been read already.
    if (read?.quantity && read.quantity.start >= from) {
      const quantity = withCarried(reader, read.quantity, at, read.end, carried);
      carried = carriedBy(quantity, read.end) ?? carried;
      quantities.push(quantity);
      from = read.quantity.end;
    }
    at = Math.max(read?.end ?? 0, at + 1);
  }
  return quantities;
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

/** Whether a quantity may begin at a token: most words and signs are passed over here. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'digits') return true;
  const next = tokens[at + 1];
  if (token.kind === 'sign') {
    if (next?.kind === 'digits') return isSign(token, '+-−–(.٫#№@{');
    return next?.glued === true && (isSign(token, '#@{') || (isSign(token, '(-') && isSign(next, '+.')));
  }
  if (next?.glued && isCode(tokens, at)) return true;
  // Behind "a" it is the next word that begins one.
  if (hasRole(token, 'article')) {
    const word = wordOf(next);
    return word?.begins === true && word.vague === undefined;
  }
  return wordOf(token)?.begins === true || token.grammar?.looksDual(token.key) === true;
}

/** Whether what is glued behind a word may make it an identifier: F-16, A320, host/2016. */
function isCode(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (next?.kind === 'digits') return true;
  if (!second?.glued) return false;
  // Initials have stops too (U.S.).
  return isSign(next, '-')
    ? second.kind === 'digits'
    : isSign(next, '@_:/=') || (isSign(next, '.') && tokens[at]!.key.length > 1);
}

/** What stands at a token: a label or a date before an amount, since most of them could be read as amounts too. */
function readAt(reader: Reader, at: number): Reading | undefined {
  const { tokens, counts } = reader;
  const token = tokens[at]!;
  const word = wordOf(token);
  const calendar = word || token.number ? readCalendar(tokens, at, counts) : undefined;
  const label =
    token.kind !== 'word' || word?.numeral || (tokens[at + 1]?.glued && isCode(tokens, at))
      ? labelEnd(tokens, at, counts)
      : undefined;
  // A phone number or an address may begin like a date, and goes on behind it.
  if (
    label &&
    (!calendar || (label > calendar.end && (calendar.kind !== 'date' || tokens[calendar.end]!.glued)))
  ) {
    const number = smallNumber(tokens, at);
    const value = number?.end === label ? { value: number.value } : {};
    return { quantity: plainQuantity(reader, 'label', at, label, value), end: label };
  }
  if (calendar) {
    const { kind, first, end, value } = calendar;
    return { quantity: plainQuantity(reader, kind, first, end, value === undefined ? {} : { value }), end };
  }
  if (token.kind === 'word' && !word)
    return token.grammar?.looksDual(token.key) ? readDual(reader, at) : undefined;
  const read = readVague(reader, at) ?? readPair(reader, at) ?? readAmount(reader, at);
  if (read || word?.ratio === undefined) return read;
  return { quantity: plainQuantity(reader, 'ratio', at, at + 1, { value: word.ratio }), end: at + 1 };
}
