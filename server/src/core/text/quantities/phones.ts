// Phone numbers, ISBNs and other long numbers in groups.

import { hasRole, isDash, isSign, type Token } from './tokens.ts';

/** How far before a number a word like "phone" may stand. */
const REACH = 5;
/** The most tokens that one number is written with. */
const LONGEST = 24;
/** Fewer digits make no phone number; «اتصل بالمركز على 19345» may be as short as this. */
const FEWEST = 7;
const FEWEST_CALLED = 3;

/** What has been seen of a number in groups. */
interface Groups {
  readonly end: number;
  readonly digits: number;
  readonly groups: number;
  readonly hyphens: number;
}

/** Behind the phone number, or another long number in groups, that begins at token `at`; undefined where there is none. */
export function phoneEnd(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at]!;
  if (first.kind !== 'digits' && !isSign(first, '+(')) return undefined;
  const read = readGroups(tokens, at);
  if (read.digits >= FEWEST_CALLED && hasRole(tokens[at - 1], 'over') && isSpokenOf(tokens, at))
    return read.end;
  if (read.digits < FEWEST || !(isShaped(tokens, at, read) || isSpokenOf(tokens, at))) return undefined;
  return isSign(first, '(') && isSign(tokens[read.end], ')') ? read.end + 1 : read.end;
}

function readGroups(tokens: readonly Token[], at: number): Groups {
  let [end, digits, groups, hyphens] = [at, 0, 0, 0];
  for (let i = at; i < tokens.length && i < at + LONGEST; i++) {
    const token = tokens[i]!;
    if (token.number) {
      const { ascii, value } = token.number;
      if (ascii.includes('.') && value !== undefined) break;
      digits += ascii.replaceAll('.', '').length;
      groups++;
      end = i + 1;
    } else if (isDash(token)) hyphens++;
    else if (!isSign(token, '()/.+') && !(digits >= FEWEST && (token.key === 'x' || token.key === 'ext')))
      break;
  }
  return { end, digits, groups, hyphens };
}

/** Whether the groups alone show a phone number: +218…, 091-…, (0131) 496 0537, 978-3-16-148410-0. */
function isShaped(tokens: readonly Token[], at: number, { digits, groups, hyphens }: Groups): boolean {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (isSign(first, '+')) return second?.glued === true;
  if (isSign(first, '(')) return groups >= 2 && (isSign(third, ')') || isSign(second, '+'));
  if (/^0\d/.test(first!.key) && first!.number!.pieces.length === 0) return true;
  if (hyphens >= 2 && groups >= 3) return true;
  return hyphens === 1 && groups === 2 && digits > FEWEST && !isRange(first!, third);
}

/** "1,000-2,000" and "15000-20000" are ranges. */
function isRange(low: Token, high: Token | undefined): boolean {
  const [from, to] = [low.number, high?.number];
  if (from?.value === undefined || to?.value === undefined || from.grouped || to.grouped) return true;
  return from.value < to.value && to.value <= from.value * 50;
}

/** Whether a word like "phone" stands before. */
function isSpokenOf(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    if (isSign(tokens[i], '.!?؟')) return false;
    if (hasRole(tokens[i], 'phone')) return true;
  }
  return false;
}
