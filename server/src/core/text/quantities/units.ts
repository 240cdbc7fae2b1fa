// The unit beside a number: %, a currency before or behind it, km, years. Knows units, not what they make of a number.

import type { Unit } from '../../language/numbers.ts';
import { ofNation, SIGN_NATIONS, UNIT_SIGNS } from './currencies.ts';
import { hasRole, isSign, type Token, wordOf } from './tokens.ts';

/** A unit; `edge` is the token behind it, or, for one before a number, its first token. */
export interface UnitReading {
  readonly unit: Unit;
  readonly edge: number;
}

/** The unit that begins at token `at`, right behind a number. */
export function unitBehind(tokens: readonly Token[], at: number): UnitReading | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'word')
    return (
      phraseUnit(tokens, at) ?? abbreviated(tokens, at) ?? signOfNation(tokens, at) ?? wordUnit(tokens, at)
    );
  if (token.kind === 'digits') return undefined;
  const sign = UNIT_SIGNS[token.key];
  if (sign) {
    // °C
    const letter = sign.symbol === '°' && tokens[at + 1]?.kind === 'word' && tokens[at + 1]!.key.length === 1;
    return { unit: sign, edge: letter ? at + 2 : at + 1 };
  }
  if (isSign(token, '-') && token.glued) {
    const joined = wordUnit(tokens, at + 1);
    return joined?.unit.kind === 'money' ? undefined : joined;
  }
  const bracketed = isSign(token, '(<') ? wordOf(tokens[at + 1])?.unit : undefined;
  return bracketed && isSign(tokens[at + 2], ')>') ? { unit: bracketed, edge: at + 3 } : undefined;
}

/** "per cent", «في المئة», "percentage points". */
function phraseUnit(tokens: readonly Token[], at: number): UnitReading | undefined {
  const seconds = tokens[at]!.grammar?.percents.get(tokens[at]!.key);
  if (!seconds?.includes(tokens[at + 1]?.key ?? '')) return undefined;
  return { unit: UNIT_SIGNS['%']!, edge: at + 2 };
}

/** «د.ل.»: a currency by its letters between stops. */
function abbreviated(tokens: readonly Token[], at: number): UnitReading | undefined {
  const [first, dot, second, last] = tokens.slice(at, at + 4);
  if (first!.key.length !== 1 || !isSign(dot, '.') || second?.key.length !== 1) return undefined;
  const symbol = first!.grammar?.currencies[first!.key + second.key];
  return symbol === undefined
    ? undefined
    : { unit: { kind: 'money', symbol }, edge: isSign(last, '.') && last!.glued ? at + 4 : at + 3 };
}

/** US$, C$ */
function signOfNation(tokens: readonly Token[], at: number): UnitReading | undefined {
  const sign = tokens[at + 1];
  if (!isSign(sign, '$£') || !sign!.glued) return undefined;
  const nation = SIGN_NATIONS[tokens[at]!.key];
  if (!nation) return undefined;
  return { unit: ofNation(UNIT_SIGNS[sign!.key]!, nation), edge: at + 2 };
}

/** A unit by its name, with the adjectives that belong to it: "square kilometres", "Libyan dinars", «ريال يمني». */
function wordUnit(tokens: readonly Token[], from: number): UnitReading | undefined {
  const adjective = wordOf(tokens[from])?.nation;
  let at = adjective || hasRole(tokens[from], 'of-unit') ? from + 1 : from;
  // sq. km
  if (at > from && isSign(tokens[at], '.')) at++;
  const token = tokens[at];
  const unit = wordOf(token)?.unit;
  if (!unit || (unit.glued && !token!.glued) || token!.found!.and) return undefined;
  // "dozens of second-hand bookshops"
  if (unit.symbol === 's' && isSign(tokens[at + 1], '-') && tokens[at + 1]!.glued) return undefined;
  // "2019 H2": the letter belongs to what follows.
  if (tokens[at + 1]?.kind === 'digits' && tokens[at + 1]!.glued) return undefined;
  if (token!.found!.cut > 0 && unit.kind !== 'percent') return undefined;
  if (unit.kind !== 'money') return { unit, edge: at + 1 };
  const behind = adjective ? undefined : wordOf(tokens[at + 1])?.nation;
  return { unit: ofNation(unit, adjective ?? behind), edge: behind ? at + 2 : at + 1 };
}

/** The currency or percent sign that ends right before token `at`; `edge` is its first token. */
export function unitBefore(tokens: readonly Token[], at: number): UnitReading | undefined {
  const token = tokens[at - 1];
  if (!token) return undefined;
  const sign = token.kind === 'sign' ? UNIT_SIGNS[token.key] : undefined;
  if (sign?.kind === 'money') {
    const nation = token.glued ? SIGN_NATIONS[tokens[at - 2]?.key ?? ''] : undefined;
    return { unit: ofNation(sign, nation), edge: nation ? at - 2 : at - 1 };
  }
  if (sign?.kind === 'percent')
    return tokens[at]!.glued && tokens[at - 2]?.kind !== 'digits' ? { unit: sign, edge: at - 1 } : undefined;
  const unit = wordOf(token)?.unit;
  // A code may stand before its number (USD 200), a name may not ("paid dollars 5").
  return unit?.kind === 'money' && token.capital && /^[a-z]{3}$/.test(token.key)
    ? { unit, edge: at - 1 }
    : undefined;
}
