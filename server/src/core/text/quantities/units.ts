// The unit beside a number: %, a currency before or behind it, km, years. Knows units, not what they make of a number.

import type { Unit } from '../../language/numbers.ts';
import { hasRole, isSign, type Token, wordOf } from './tokens.ts';

/** A unit, and the token behind it (or, for one before a number, its first token). */
export interface UnitReading {
  readonly unit: Unit;
  readonly edge: number;
}

const SIGNS: Readonly<Record<string, Unit>> = {
  '%': { kind: 'percent', symbol: '%' },
  '٪': { kind: 'percent', symbol: '%' },
  '﹪': { kind: 'percent', symbol: '%' },
  '％': { kind: 'percent', symbol: '%' },
  '‰': { kind: 'percent', symbol: '‰' },
  $: { kind: 'money', symbol: 'USD' },
  '€': { kind: 'money', symbol: 'EUR' },
  '£': { kind: 'money', symbol: 'GBP' },
  '¥': { kind: 'money', symbol: 'JPY' },
  元: { kind: 'money', symbol: 'CNY' },
  '₪': { kind: 'money', symbol: 'ILS' },
  '₺': { kind: 'money', symbol: 'TRY' },
  '₽': { kind: 'money', symbol: 'RUB' },
  '₹': { kind: 'money', symbol: 'INR' },
  '₩': { kind: 'money', symbol: 'KRW' },
  '﷼': { kind: 'money', symbol: 'IRR' },
  '°': { kind: 'measure', symbol: '°' },
  º: { kind: 'measure', symbol: '°' },
  '℃': { kind: 'measure', symbol: '°' },
  '′': { kind: 'measure', symbol: '′' },
  '″': { kind: 'measure', symbol: '″' },
  µ: { kind: 'measure', symbol: 'µ' },
};

/** Arabic abbreviations of currencies, by their letters: «د.ل.» is the Libyan dinar. */
const ARABIC_CODES: Readonly<Record<string, string>> = {
  دل: 'LYD',
  دا: 'AED',
  رس: 'SAR',
  جم: 'EGP',
  دع: 'IQD',
  لس: 'SYP',
  لل: 'LBP',
  دك: 'KWD',
  دت: 'TND',
  دج: 'DZD',
  دم: 'MAD',
  دب: 'BHD',
  رق: 'QAR',
  رع: 'OMR',
  ري: 'YER',
  جس: 'SDG',
};

/** Countries before a dollar or pound sign: US$, C$, A$. */
const DOLLARS = new Set(['us', 'c', 'ca', 'a', 'au', 'nz', 'hk', 's', 'r', 'nt', 'e', 'le']);

/** The unit that begins at token `at`, right behind a number. */
export function unitBehind(tokens: readonly Token[], at: number): UnitReading | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'sign') {
    const sign = SIGNS[token.key];
    if (sign) return { unit: sign, edge: isTemperature(tokens, at) ? at + 2 : at + 1 };
    if (isSign(token, '-') && token.glued && wordOf(tokens[at + 1])?.unit?.kind !== 'money')
      return unitWord(tokens, at + 1);
    if (isSign(token, '(<') && wordOf(tokens[at + 1])?.unit && isSign(tokens[at + 2], ')>'))
      return { unit: wordOf(tokens[at + 1])!.unit!, edge: at + 3 };
    return undefined;
  }
  return perCent(tokens, at) ?? arabicCode(tokens, at) ?? dollar(tokens, at) ?? unitWord(tokens, at);
}

const isTemperature = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at], '°º') && tokens[at + 1]?.kind === 'word' && tokens[at + 1]!.key.length === 1;

function unitWord(tokens: readonly Token[], from: number): UnitReading | undefined {
  // Adjectives of units: square kilometres, metric tons.
  const at = ADJECTIVES.has(tokens[from]?.key ?? '') ? from + 1 : from;
  const token = tokens[at];
  const unit = wordOf(token)?.unit;
  if (!unit || (unit.glued && !token!.glued) || token!.found!.and) return undefined;
  // "2019 H2": the letter belongs to what follows.
  if (tokens[at + 1]?.kind === 'digits' && tokens[at + 1]!.glued) return undefined;
  if (token!.found!.cut > 0 && unit.kind !== 'percent') return undefined;
  return { unit, edge: at + 1 };
}

const ADJECTIVES = new Set([
  'square',
  'cubic',
  'metric',
  'nautical',
  'us',
  'american',
  'libyan',
  'egyptian',
  'syrian',
  'iraqi',
  'canadian',
  'australian',
  'turkish',
  'dutch',
  'swiss',
  'sq',
  'calendar',
]);

/** "per cent", «في المئة», "pour cent", "percentage points". */
function perCent(tokens: readonly Token[], at: number): UnitReading | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const phrase = `${first?.key} ${second?.key}`;
  if (PER_CENT.has(phrase)) return { unit: SIGNS['%']!, edge: at + 2 };
  if (
    (first?.key === 'percentage' && second?.key.startsWith('point')) ||
    (first?.key.startsWith('نقط') && second?.key === 'ميويه')
  )
    return { unit: SIGNS['%']!, edge: at + 2 };
  return undefined;
}

const PER_CENT = new Set([
  'per cent',
  'per cents',
  'pour cent',
  'في الميه',
  'في المايه',
  'في الماءه',
  'ب الميه',
  'ب المايه',
]);

function arabicCode(tokens: readonly Token[], at: number): UnitReading | undefined {
  const [first, dot, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.key.length !== 1 || !isSign(dot, '.') || second?.key.length !== 1) return undefined;
  const symbol = ARABIC_CODES[first.key + second.key];
  return symbol === undefined
    ? undefined
    : {
        unit: { kind: 'money', symbol },
        edge: isSign(tokens[at + 3], '.') && tokens[at + 3]!.glued ? at + 4 : at + 3,
      };
}

function dollar(tokens: readonly Token[], at: number): UnitReading | undefined {
  const [country, sign] = [tokens[at], tokens[at + 1]];
  if (!country || !DOLLARS.has(country.key) || !isSign(sign, '$£') || !sign!.glued) return undefined;
  return { unit: SIGNS[sign!.key]!, edge: at + 2 };
}

/** The currency or percent sign that ends right before token `at`; `edge` is its first token. */
export function unitBefore(tokens: readonly Token[], at: number): UnitReading | undefined {
  const token = tokens[at - 1];
  if (!token) return undefined;
  const sign = token.kind === 'sign' ? SIGNS[token.key] : undefined;
  if (sign?.kind === 'money') {
    const country = tokens[at - 2];
    return { unit: sign, edge: token.glued && country && DOLLARS.has(country.key) ? at - 2 : at - 1 };
  }
  if (sign?.kind === 'percent')
    return tokens[at]!.glued && tokens[at - 2]?.kind !== 'digits' ? { unit: sign, edge: at - 1 } : undefined;
  const unit = wordOf(token)?.unit;
  // A code may stand before its number (USD 200), a name may not ("paid dollars 5").
  return unit?.kind === 'money' && /^[a-z]{3}$/.test(token.key) && token.capital
    ? { unit, edge: at - 1 }
    : undefined;
}

/** Whether the words around a number with a unit of time make it an age: "18-year-old", "aged 35", «عمره 35 عاما». */
export function isAge(tokens: readonly Token[], first: number, behind: number): boolean {
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
