// Dates of CSL-JSON and dates of the corpus format, both ways. CSL: docs.citationstyles.org, csl-data.json.

import { dateBounds } from '../corpus/date.ts';
import { isObject } from '../corpus/fields.ts';

type DateParts = readonly (number | string)[];

/** A date of CSL-JSON. */
export interface CslDate {
  readonly 'date-parts'?: readonly DateParts[];
  readonly circa?: boolean | number | string;
  readonly raw?: string;
  readonly literal?: string;
}

/** A date of the format for one of CSL-JSON; `text` alone where it is only words. */
export function readCslDate(value: unknown): { readonly value?: string; readonly text?: string } {
  if (typeof value === 'string') return readText(value);
  if (!isObject(value)) return {};
  const parts = value['date-parts'];
  if (Array.isArray(parts)) {
    const [from, to] = parts.map(readParts);
    if (from !== undefined) {
      const about = value.circa ? '~' : '';
      return { value: to === undefined ? from + about : `${from}${about}/${to}${about}` };
    }
  }
  const text = typeof value.raw === 'string' ? value.raw : value.literal;
  return typeof text === 'string' ? readText(text) : {};
}

function readText(text: string): { value?: string; text?: string } {
  const bare = text.trim();
  if (bare === '') return {};
  return dateBounds(bare) ? { value: bare } : { text: bare };
}

function readParts(parts: unknown): string | undefined {
  if (!Array.isArray(parts)) return undefined;
  const [year, ...rest] = parts.map(Number);
  if (year === undefined || !Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  let date = String(year).padStart(4, '0');
  for (const part of rest.slice(0, 2)) {
    if (!Number.isInteger(part)) break;
    date += `-${String(part).padStart(2, '0')}`;
  }
  return date;
}

/** A date of the format in CSL-JSON; nothing for one without a beginning. */
export function writeCslDate(text: string): CslDate | undefined {
  const ends = text.split('/').filter((end) => end !== '..' && end !== '');
  const parts = ends.map((end) => {
    const day = end.replace(/T.*$/, '').replace(/[?~]$/, '');
    return day.split('-').map(Number);
  });
  if (parts.length === 0) return undefined;
  return { 'date-parts': parts, ...(/[?~]/.test(text) ? { circa: true } : {}) };
}
