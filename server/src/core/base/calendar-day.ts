// Days as the corpus writes them. No clock: the caller has one.

/** The day of `date` on the clock of whoever asks, as `YYYY-MM-DD`. */
export function calendarDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
