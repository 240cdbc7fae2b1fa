// Digits that identify: addresses, versions, codes, coordinates, scores, scales of maps. Knows no words of a language.

import type { Token } from './tokens.ts';
import { hasRole, isDash, isSign, wordOf } from './tokens.ts';

/** The longest run of glued tokens that is looked at. */
const RUN = 80;
/** How far before a score a word of winning may stand. */
const SCORE_REACH = 6;

/** Behind the identifier that begins at token `at`, or undefined. */
export function identifierEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  const atRunStart = !token.glued || isSign(tokens[at - 1], '([{<"«“');
  if (atRunStart) {
    const code = codeRunEnd(tokens, at);
    if (code) return code;
  }
  if (token.number)
    return (
      coordinatesEnd(tokens, at) ??
      dottedEnd(tokens, at) ??
      sidesEnd(tokens, at) ??
      joinedDigitsEnd(tokens, at) ??
      scoreEnd(tokens, at)
    );
  return token.kind === 'word' ? letteredEnd(tokens, at) : undefined;
}

/** Behind a run of glued tokens that is an address or a key: user@host, http://…, a_1, #12, 1f-3c, 2001:db8::1. */
function codeRunEnd(tokens: readonly Token[], at: number): number | undefined {
  let end = at + 1;
  let isCode = isSign(tokens[at], '@#№') || tokens[at]!.key === 'www';
  let digits = tokens[at]!.kind === 'digits';
  for (; end < tokens.length && tokens[end]!.glued && end < at + RUN; end++) {
    const [before, token] = [tokens[end - 1], tokens[end]];
    isCode ||=
      isSign(token, '@_\\=') ||
      (isSign(token, '/') && isSign(before, '/:')) ||
      (isSign(token, ':') && isSign(before, ':'));
    digits ||= token!.kind === 'digits';
  }
  if (!digits || !(isCode || alternates(tokens, at, end))) return undefined;
  while (end > at + 1 && isSign(tokens[end - 1], '.,;:!?)]}»"؟،؛')) end--;
  return end;
}

/** Whether letters and digits follow each other in turn, as in a GUID or a hash. */
function alternates(tokens: readonly Token[], at: number, end: number): boolean {
  let changes = 0;
  for (let i = at + 1; i < end; i++) {
    const [a, b] = [tokens[i - 1]!, tokens[i]!];
    if ((isLatin(a) && b.kind === 'digits') || (a.kind === 'digits' && isLatin(b))) changes++;
  }
  return changes >= 3;
}

const isLatin = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.key.charCodeAt(0) < 0x250;

/** 32.8872, 13.1913: two numbers of more decimals than amounts have; 32°53′N 13°11′E. */
function coordinatesEnd(tokens: readonly Token[], at: number): number | undefined {
  const precise = (token: Token | undefined) => /\.\d{3,}$/.test(token?.number?.ascii ?? '');
  if (precise(tokens[at]) && isSign(tokens[at + 1], ',،')) {
    const second = isSign(tokens[at + 2], '-−') ? at + 3 : at + 2;
    return precise(tokens[second]) ? second + 1 : undefined;
  }
  // 32.894 N, 13.276 E
  const points = (i: number) =>
    tokens[i]?.number && /\.\d/.test(tokens[i]!.number!.ascii) && isPoint(tokens[i + 1]);
  if (points(at) && isSign(tokens[at + 2], ',،/') && points(at + 3)) return at + 5;
  let end = at;
  while (tokens[end]?.number && isSign(tokens[end + 1], '°º′″\'"') && tokens[end + 1]!.glued) end += 2;
  const isCompass = /^[nsewo]$/.test(tokens[end]?.key ?? '');
  return end > at && (isCompass || end > at + 2) ? (isCompass ? end + 1 : end) : undefined;
}

/** N, S, E, W: a point of the compass. */
const isPoint = (token: Token | undefined): boolean => token?.capital === true && /^[nsewo]$/.test(token.key);

/** 1.2.3, 192.168.1.1/24; 007 and 012234, which no amount begins like. */
function dottedEnd(tokens: readonly Token[], at: number): number | undefined {
  const { value, ascii } = tokens[at]!.number!;
  if (/^0\d+$/.test(ascii)) {
    let end = at + 1;
    while (
      isSign(tokens[end], '/:-') &&
      tokens[end]!.glued &&
      tokens[end + 1]?.glued &&
      tokens[end + 1]!.number
    )
      end += 2;
    return end;
  }
  if (value !== undefined) return undefined;
  return isSign(tokens[at + 1], '/') &&
    tokens[at + 1]!.glued &&
    tokens[at + 2]?.glued &&
    tokens[at + 2]!.number
    ? at + 3
    : at + 1;
}

/** 1920 × 1080: sides of a picture. */
function sidesEnd(tokens: readonly Token[], at: number): number | undefined {
  const second = tokens[at + 2]?.number;
  if (!second || !isSign(tokens[at + 1], '×')) return undefined;
  return wordOf(tokens[at + 3])?.unit ? undefined : at + 3;
}

/** 24/7, 9/11, 5+5, 2:1, 1:50,000, 5-123456, 4x4, 3D: digits glued to what makes them no amount. */
function joinedDigitsEnd(tokens: readonly Token[], at: number): number | undefined {
  const { ascii, value = 0, grouped } = tokens[at]!.number!;
  const [joint, second] = [tokens[at + 1], tokens[at + 2]];
  if (!joint?.glued) return undefined;
  const other = second?.glued ? second.number : undefined;
  if (isLatin(joint)) {
    if (other && joint.key !== 'e' && !(joint.key === 'h' && other.ascii.length === 2)) return at + 3;
    return isSuffix(joint) ? undefined : at + 2;
  }
  if (!other) return undefined;
  if (isSign(joint, '+:')) return at + 3;
  if (isSign(joint, '/'))
    return (ascii === '24' && other.ascii === '7') || (ascii === '9' && other.ascii === '11')
      ? at + 3
      : undefined;
  // 4-3-3, 12-05-7: three numbers in a row are no range.
  if (
    isDash(joint) &&
    isDash(tokens[at + 3]) &&
    tokens[at + 3]!.glued &&
    tokens[at + 4]?.glued &&
    tokens[at + 4]!.number
  ) {
    let end = at + 5;
    while (isDash(tokens[end]) && tokens[end]!.glued && tokens[end + 1]?.glued && tokens[end + 1]!.number)
      end += 2;
    return end;
  }
  const unlike = !grouped && !other.grouped && (other.value ?? 0) >= value * 1000 && other.ascii.length > 4;
  return isDash(joint) && unlike ? at + 3 : undefined;
}

/** F-16, A320, AB-1234-CD, «تي-72»: letters, then digits. */
function letteredEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]!;
  const hyphen = isSign(tokens[at + 1], '-') && tokens[at + 1]!.glued;
  const number = tokens[hyphen ? at + 2 : at + 1];
  if (!number?.glued || !number.number || !(hyphen || isLatin(token)) || isPlainWord(token, hyphen))
    return undefined;
  let end = hyphen ? at + 3 : at + 2;
  for (;;) {
    const next = isSign(tokens[end], '-') ? end + 1 : end;
    if (
      !tokens[end]?.glued ||
      !tokens[next]?.glued ||
      !(isLatin(tokens[next]) || tokens[next]!.kind === 'digits')
    )
      return end;
    end = next + 1;
  }
}

/** Words that stand glued to digits and leave them a number: USD115; mid-2016, plus-50. */
function isPlainWord(token: Token, hyphen: boolean): boolean {
  const word = wordOf(token);
  if (word?.unit?.kind === 'money') return true;
  if (!hyphen) return false;
  return (
    hasRole(token, 'preposition') ||
    hasRole(token, 'weekday') ||
    word?.month !== undefined ||
    (word?.numeral !== undefined && !word.numeral.letter) ||
    hasRole(token, 'prefix')
  );
}

/** Letters behind digits that are no code: 1990s, 1e6, 5x. */
const SUFFIXES = new Set(['s', 'e', 'x', 'h']);

/** A scale, a unit, "th" or "s" glued behind digits. */
function isSuffix(token: Token): boolean {
  const word = wordOf(token);
  return (
    word?.unit !== undefined ||
    word?.numeral?.rank === 'scale' ||
    hasRole(token, 'half-day') ||
    hasRole(token, 'era') ||
    token.grammar?.ordinalSuffixes.has(token.key) === true ||
    SUFFIXES.has(token.key)
  );
}

/** 2-1, 3–0, "5 to 2": a result, where it falls, is level, or a word of winning stands by. */
function scoreEnd(tokens: readonly Token[], at: number): number | undefined {
  const [left, joint, right] = [tokens[at]!.number!, tokens[at + 1], tokens[at + 2]];
  if (!right?.number || left.ascii.length > 4 || right.number.ascii.length > 3) return undefined;
  // 5000–1: odds
  if (left.ascii.length > 3 && (right.number.value !== 1 || !isDash(joint))) return undefined;
  if (hasRole(joint, 'to')) return isDecided(tokens, at) ? at + 3 : undefined;
  if (!isDash(joint) || !joint!.glued || !right.glued) return undefined;
  if (isDash(tokens[at + 3]) && tokens[at + 3]!.glued) return undefined;
  const isDone = left.value! >= right.number.value! || isDecided(tokens, at) || isInRow(tokens, at);
  return isDone ? at + 3 : undefined;
}

/** "25–19, 22–25, 27–29": the sets of a match. */
function isInRow(tokens: readonly Token[], at: number): boolean {
  const isPair = (i: number): boolean =>
    [tokens[i], tokens[i + 2]].every((end) => end?.number !== undefined) && isDash(tokens[i + 1]);
  return (isSign(tokens[at + 3], ',،') && isPair(at + 4)) || (isSign(tokens[at - 1], ',،') && isPair(at - 4));
}

/** Whether the words before token `at` speak of a game. */
function isDecided(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - SCORE_REACH; i--) if (hasRole(tokens[i], 'score')) return true;
  return false;
}
