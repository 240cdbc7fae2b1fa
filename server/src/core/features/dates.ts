// Dates of the corpus (EDTF) as cards show them.

import { isolate } from '../base/bidi.ts';
import type { Label } from './labels.ts';
import { CARD_WORDS } from './labels.ts';

/** A hyphen at which no line is broken: a date stays whole. */
const unbroken = (date: string): string => isolate(date.replaceAll('-', '\u2011'));

/** "2016-05-18", "until 2016-05-18" for `../2016-05-18`, "since 2016-01" for `2016-01/..`, "2016-01-26 – 2016-02-01". */
export function showDate(date: string, language: keyof Label): string {
  const [from, to] = date.split('/');
  return to === undefined ? unbroken(date) : showPeriod(from, to, language);
}

/** A period with one open end or none; an end that is absent, empty or `..` is open. */
export function showPeriod(from: string | undefined, to: string | undefined, language: keyof Label): string {
  const begins = from && from !== '..' ? unbroken(from) : undefined;
  const ends = to && to !== '..' ? unbroken(to) : undefined;
  if (begins && ends) return `${begins} – ${ends}`;
  if (begins) return `${CARD_WORDS.since[language]} ${begins}`;
  return ends ? `${CARD_WORDS.until[language]} ${ends}` : '';
}
