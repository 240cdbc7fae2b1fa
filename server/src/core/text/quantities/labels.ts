// Numbers that name instead of counting: addresses, versions, phones, codes, "Resolution 2259", «كتيبة 166», scores.

import type { Token } from './tokens.ts';
import { hasRole, isDash, isSign, wordOf } from './tokens.ts';

/** A label over the tokens `[first, end)`. */
export interface LabelReading {
  readonly first: number;
  readonly end: number;
}

/** How far before a number a word like "phone" may stand. */
const PHONE_REACH = 5;
/** The longest run of glued tokens that is looked at. */
const RUN = 80;

/**
 * Reads what begins at token `at` as a label. `counts` says whether a word is a counted noun: "camp 35" is a label,
 * "camp 35 people" is not.
 */
export function readLabel(
  tokens: readonly Token[],
  at: number,
  counts: (token: Token | undefined) => boolean,
): LabelReading | undefined {
  const token = tokens[at]!;
  if (!token.glued || isSign(tokens[at - 1], '([{<"«“')) {
    const code = readCode(tokens, at);
    if (code) return code;
  }
  const end =
    coordinatesEnd(tokens, at) ??
    phoneEnd(tokens, at) ??
    codeEnd(tokens, at) ??
    scoreEnd(tokens, at) ??
    numberedEnd(tokens, at, counts);
  return end ? { first: at, end } : undefined;
}

/** A run of glued tokens that is an address, a name of a file, an identifier: user@host, http://…, a_1, #12, 1f-3c. */
function readCode(tokens: readonly Token[], at: number): LabelReading | undefined {
  let end = at + 1;
  let isCode = isSign(tokens[at], '@#№') || tokens[at]!.key === 'www';
  let digits = tokens[at]!.kind === 'digits';
  while (end < tokens.length && tokens[end]!.glued && end < at + RUN) {
    const token = tokens[end]!;
    isCode ||= isSign(token, '@_\\=') || (isSign(token, '/') && isSign(tokens[end - 1], '/:'));
    isCode ||= isSign(token, ':') && isSign(tokens[end - 1], ':');
    digits ||= token.kind === 'digits';
    end++;
  }
  isCode ||= alternates(tokens, at, end);
  if (!isCode || !digits) return undefined;
  while (end > at + 1 && isSign(tokens[end - 1], '.,;:!?)]}»"؟،؛')) end--;
  return { first: at, end };
}

/** Letters and digits in turn, as in a GUID or a hash: at least two changes each way. */
function alternates(tokens: readonly Token[], at: number, end: number): boolean {
  let changes = 0;
  for (let i = at + 1; i < end; i++) {
    const [a, b] = [tokens[i - 1]!, tokens[i]!];
    if (a.kind !== b.kind && a.kind !== 'sign' && b.kind !== 'sign' && (isLatin(a) || isLatin(b))) changes++;
  }
  return changes >= 3;
}

const isLatin = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.key.charCodeAt(0) < 0x250;

/** Behind a phone number, a long identifier or an ISBN that begins at `at`. */
function phoneEnd(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at]!;
  if (first.kind !== 'digits' && !isSign(first, '+(')) return undefined;
  let end = at;
  let digits = 0;
  let groups = 0;
  let hyphens = 0;
  let i = at;
  for (; i < tokens.length && i < at + 24; i++) {
    const token = tokens[i]!;
    if (token.kind === 'digits') {
      if (!token.number || (token.number.ascii.includes('.') && token.number.value !== undefined)) break;
      digits += token.number.ascii.replaceAll('.', '').length;
      groups++;
      end = i + 1;
    } else if (isDash(token) || isSign(token, '()/.+')) {
      if (isDash(token)) hyphens++;
    } else if (token.key === 'x' || token.key === 'ext') {
      if (digits < 7) break;
    } else break;
  }
  if (digits < 7) return undefined;
  if (isSign(tokens[end], ')') && isSign(first, '(')) end++;
  const strong =
    (isSign(first, '+') && tokens[at + 1]?.glued) ||
    (/^0\d/.test(first.number?.ascii ?? '') && first.number!.pieces.length === 0) ||
    (isSign(first, '(') && groups >= 2 && (isSign(tokens[at + 2], ')') || isSign(tokens[at + 1], '+'))) ||
    (hyphens >= 2 && groups >= 3) ||
    (hyphens === 1 && groups === 2 && digits >= 8 && isUnround(tokens, at));
  return strong || (groups >= 1 && isPhoneContext(tokens, at)) ? end : undefined;
}

/** Neither end of "1,000-2,000" and "15000-20000" looks like part of a phone number. */
function isUnround(tokens: readonly Token[], at: number): boolean {
  const [low, high] = [tokens[at]?.number, tokens[at + 2]?.number];
  return (
    !low?.grouped &&
    !high?.grouped &&
    low?.value !== undefined &&
    high?.value !== undefined &&
    (low.value > high.value || high.value > low.value * 50)
  );
}

function isPhoneContext(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - PHONE_REACH; i--) {
    if (isSign(tokens[i], '.!?؟')) return false;
    if (hasRole(tokens[i], 'phone')) return true;
  }
  return false;
}

/** 32.8872, 13.1913: two numbers of more decimals than amounts have. */
function coordinatesEnd(tokens: readonly Token[], at: number): number | undefined {
  const precise = (token: Token | undefined) => /\.\d{3,}$/.test(token?.number?.ascii ?? '');
  if (!precise(tokens[at]) || !isSign(tokens[at + 1], ',،')) return undefined;
  const second = isSign(tokens[at + 2], '-−') ? at + 3 : at + 2;
  return precise(tokens[second]) ? second + 1 : undefined;
}

/** 1.2.3, 192.168.1.1/24, 24/7, F-16, 4x4, A320, 3D. */
function codeEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  if (token.number && token.number.value === undefined) {
    return isSign(tokens[at + 1], '/') &&
      tokens[at + 1]!.glued &&
      tokens[at + 2]?.glued &&
      tokens[at + 2]!.number
      ? at + 3
      : at + 1;
  }
  if (
    token.number &&
    ((token.key === '24' && tokens[at + 2]?.key === '7') ||
      (token.key === '9' && tokens[at + 2]?.key === '11')) &&
    isSign(tokens[at + 1], '/')
  )
    return at + 3;
  if (isLatin(token)) {
    const hyphen = isSign(tokens[at + 1], '-') && tokens[at + 1]!.glued ? 1 : 0;
    const number = tokens[at + 1 + hyphen];
    if (!number?.glued || !number.number || isPlainWord(token, hyphen === 1)) return undefined;
    const suffix = tokens[at + 2 + hyphen];
    return suffix?.glued && isLatin(suffix) ? at + 3 + hyphen : at + 2 + hyphen;
  }
  const letter = tokens[at + 1];
  if (token.number && letter?.glued && isLatin(letter) && !isSuffix(letter)) {
    return tokens[at + 2]?.glued && tokens[at + 2]!.kind === 'digits' ? at + 3 : at + 2;
  }
  return undefined;
}

/** Words that stand glued to digits and leave them a number: USD115, x10; mid-2016, plus-50. */
function isPlainWord(token: Token, hyphen: boolean): boolean {
  const word = wordOf(token);
  if (word?.unit?.kind === 'money') return true;
  if (!hyphen) return false;
  return (
    word?.roles?.includes('preposition') ||
    word?.month !== undefined ||
    word?.numeral !== undefined ||
    ['pre', 'post', 'mid', 'non', 'sub', 'under', 'over', 'plus'].includes(token.key)
  );
}

/** A scale, a unit, "th" or "s" glued behind digits. */
function isSuffix(token: Token): boolean {
  const word = wordOf(token);
  if (
    word?.unit ||
    word?.numeral?.rank === 'scale' ||
    word?.roles?.some((role) => role === 'half-day' || role === 'era')
  )
    return true;
  return ['st', 'nd', 'rd', 'th', 's', 'e', 'x', 'er', 're', 'eme', 'h', 'b', 't', 'm', 'g'].includes(
    token.key,
  );
}

/** 2-1, 3–0: a result, where it falls, is level, or a word of winning stands by. */
function scoreEnd(tokens: readonly Token[], at: number): number | undefined {
  const [left, dash, right] = [tokens[at]?.number, tokens[at + 1], tokens[at + 2]];
  if (
    !left ||
    left.ascii.length > 3 ||
    !isDash(dash) ||
    !dash!.glued ||
    !right?.glued ||
    !right.number ||
    right.number.ascii.length > 3
  )
    return undefined;
  if (isDash(tokens[at + 3]) && tokens[at + 3]!.glued) return undefined;
  const falls = left.value! >= right.number.value!;
  if (falls) return at + 3;
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) if (hasRole(tokens[i], 'score')) return at + 3;
  return undefined;
}

/** Behind the number of "Resolution 2259", "No. 5", "Articles 5 and 6", «القرار رقم (5)»; `at` is the number. */
function numberedEnd(
  tokens: readonly Token[],
  at: number,
  counts: (token: Token | undefined) => boolean,
): number | undefined {
  const number = tokens[at]?.number;
  if (!number || number.grouped) return undefined;
  let before = at - 1;
  while (before >= 0 && isSign(tokens[before], '(.:-') && before > at - 3) before--;
  const namer = tokens[before];
  if (
    hasRole(namer, 'label')
      ? counts(tokens[at + 1]) || isUnitWord(tokens[at + 1])
      : !isNamedBy(tokens, before, at, counts)
  )
    return undefined;
  const end = at + 1;
  const more =
    isDash(tokens[end]) ||
    hasRole(tokens[end], 'to') ||
    hasRole(tokens[end], 'and') ||
    isSign(tokens[end], '/')
      ? end + 1
      : -1;
  return more > 0 && tokens[more]?.number && !counts(tokens[more + 1]) && !isUnitWord(tokens[more + 1])
    ? more + 1
    : end;
}

const isUnitWord = (token: Token | undefined): boolean =>
  wordOf(token)?.unit !== undefined || isSign(token, '%٪');

/** A capitalised word within a sentence right before a small bare number names it: Apollo 11, Boeing 737. */
function isNamedBy(
  tokens: readonly Token[],
  before: number,
  at: number,
  counts: (token: Token | undefined) => boolean,
): boolean {
  const name = tokens[before];
  if (
    before !== at - 1 ||
    !name?.capital ||
    wordOf(name) ||
    before === 0 ||
    isSign(tokens[before - 1], '.!?:"“')
  )
    return false;
  const number = tokens[at]!.number!;
  if (!/^\d{1,4}$/.test(number.ascii)) return false;
  const after = tokens[at + 1];
  return !(
    counts(after) ||
    isUnitWord(after) ||
    (after?.kind === 'word' && (wordOf(after) || after.grammar?.isPlural(after.key)))
  );
}
