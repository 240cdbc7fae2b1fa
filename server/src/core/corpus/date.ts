// The dates of the corpus format: a subset of EDTF (loc.gov/standards/datetime). Knows no clock.

/** The first and last day that a date may mean, as `YYYY-MM-DD`; an open end is absent. */
export interface DateBounds {
  readonly first?: string;
  readonly last?: string;
}

const PARTS =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:Z|[+-](\d{2}):(\d{2})))?)?)?[?~]?$/;

/** The days that `text` (`2016`, `2016-05~`, `2016-01-26/..`) may mean; nothing for an impossible date. */
export function dateBounds(text: string): DateBounds | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return oneDate(text);
  const from = openOr(text.slice(0, slash));
  const to = openOr(text.slice(slash + 1));
  if (!from || !to) return undefined;
  if (from.first !== undefined && to.last !== undefined && from.first > to.last) return undefined;
  return {
    ...(from.first === undefined ? {} : { first: from.first }),
    ...(to.last === undefined ? {} : { last: to.last }),
  };
}

const openOr = (text: string): DateBounds | undefined => (text === '..' ? {} : oneDate(text));

function oneDate(text: string): DateBounds | undefined {
  const match = PARTS.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zoneHour, zoneMinute] = match;
  const within = (part: string | undefined, least: number, most: number): boolean =>
    part === undefined || (Number(part) >= least && Number(part) <= most);
  if (!within(month, 1, 12) || !within(hour, 0, 23) || !within(minute, 0, 59)) return undefined;
  if (!within(second, 0, 60) || !within(zoneHour, 0, 14) || !within(zoneMinute, 0, 59)) return undefined;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const days = daysIn(Number(year), Number(month));
  if (!within(day, 1, days)) return undefined;
  return day === undefined
    ? { first: `${year}-${month}-01`, last: `${year}-${month}-${days}` }
    : { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
