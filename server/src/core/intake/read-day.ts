// The days that a date line names, to the day: «١٨ مايو ٢٠١٦», «18 أيار/مايو», "May 18, 2016", 18.05.2016. Where a date
// stands and what its words mean is read by text/quantities; this puts the numbers together. Knows no clock.

import { lookupTable } from '../base/lookup-table.ts';
import type { Span } from '../base/span.ts';
import { dateBounds } from '../corpus/date.ts';
import { LANGUAGES } from '../language/languages.ts';
import { foldKey } from '../text/fold.ts';
import { languageOf } from '../text/language-of.ts';
import { grammarsOf, type Token, tokenize } from '../text/quantities/tokens.ts';
import { readQuantities } from '../text/quantities.ts';

/** A date of a text. */
export interface ReadDate extends Span {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
  /** Day and month could be the other way round: 05/06/2016. */
  readonly unclear?: true;
}

/** The dates of the Gregorian calendar in `text`, by place. A Hijri date is none; one without a year has none. */
export function datesIn(text: string): readonly ReadDate[] {
  const languages = [LANGUAGES[languageOf(text) === 'fr' ? 'fr' : 'en'], LANGUAGES.ar];
  return readQuantities(text, languages)
    .filter(({ kind }) => kind === 'date')
    .flatMap(({ start, end }) => {
      const tokens = tokenize(text.slice(start, end), grammarsOf(languages));
      if (tokens.some(isHijri) || /^\s*(?:هـ?|AH)(?![\p{L}])/u.test(text.slice(end))) return [];
      const parts = namedDate(tokens) ?? numericDate(tokens);
      return parts && isReal(parts) ? [{ ...parts, start, end }] : [];
    });
}

/** `date` as the corpus format writes it; nothing where it has no year. */
export function isoDate({ year, month, day }: Omit<ReadDate, 'start' | 'end'>): string | undefined {
  if (year === undefined) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

type Parts = Omit<ReadDate, 'start' | 'end'>;

const HIJRI_MONTHS: ReadonlySet<string> = new Set(
  'محرم صفر ربيع جمادى جمادي رجب شعبان رمضان شوال ذو ذي muharram safar rajab shaaban ramadan shawwal'
    .split(' ')
    .map((word) => foldKey(word)),
);
const isHijri = ({ key }: Token): boolean => HIJRI_MONTHS.has(key);

/** The months of two words («كانون الثاني»), by the folded first word and whether the second is "second". */
const LEVANTINE: Readonly<Record<string, readonly [first: number, second: number]>> = lookupTable({
  [foldKey('كانون')]: [12, 1],
  [foldKey('تشرين')]: [10, 11],
});

const isYear = (number: number): boolean => number >= 1800 && number <= 2199;

function namedDate(tokens: readonly Token[]): Parts | undefined {
  let month: number | undefined;
  let day: number | undefined;
  let year: number | undefined;
  for (const [i, token] of tokens.entries()) {
    const pair = LEVANTINE[token.key];
    if (pair) month ??= tokens[i + 1]?.key.includes('ثاني') ? pair[1] : pair[0];
    else if (token.found?.word.month !== undefined) month ??= token.found.word.month;
    const value = token.number?.value;
    if (value === undefined) continue;
    if (/^\d{4}$/.test(token.key) && isYear(value)) year ??= value;
    else if (/^\d{1,2}$/.test(token.key)) day ??= value;
  }
  if (month === undefined) return undefined;
  return { month, ...(day !== undefined && { day }), ...(year !== undefined && { year }) };
}

function numericDate(tokens: readonly Token[]): Parts | undefined {
  const pieces = tokens.flatMap(({ number, key }) => {
    if (!number) return [];
    return number.pieces.length === 3 && number.value === undefined ? number.pieces : [key];
  });
  const [first = '', second = '', third = ''] = pieces;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (/^(?:19|20)\d{6}$/.test(first))
    return { year: Number(first.slice(0, 4)), month: Number(first.slice(4, 6)), day: Number(first.slice(6)) };
  if (first.length === 4 && isYear(a)) return third ? { year: a, month: b, day: c } : { year: a, month: b };
  if (third.length !== 4 || !isYear(c)) return undefined;
  if (b > 12) return { year: c, month: a, day: b };
  return { year: c, month: b, day: a, ...(a <= 12 && a !== b && { unclear: true as const }) };
}

/** Whether there is such a day; without a year in a leap year. */
const isReal = (parts: Parts): boolean =>
  dateBounds(isoDate({ ...parts, year: parts.year ?? 2016 }) ?? '') !== undefined;
