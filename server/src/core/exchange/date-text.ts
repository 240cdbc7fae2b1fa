// Dates as other programs write them, as the corpus format has them.

import { dateBounds } from '../corpus/date.ts';

/** `text` as a date of the format: without fractions of a second, the day alone where a time has no zone. */
export function dateText(text: string | undefined): string | undefined {
  const whole = text
    ?.trim()
    .replace(/^(\d{4}-\d{2}-\d{2}) (?=\d{2}:)/, '$1T')
    .replace(/(:\d{2})\.\d+/, '$1')
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  if (whole === undefined || whole === '') return undefined;
  const date = /T[\d:]+$/.test(whole) ? whole.slice(0, whole.indexOf('T')) : whole;
  return dateBounds(date) ? date : undefined;
}
