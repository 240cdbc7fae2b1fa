// The line of a pasted text that says where it is from and of when: «صحيفة الواحة، 14 أكتوبر 2025», "TAP, 18 October 2025",
// "Carthage Tribune | 16/10/2025". Knows how such a line looks, not which outlets there are.

import { foldKey } from '../text/fold.ts';
import { wordsOf } from '../text/tokens.ts';
import { agencyOf } from './credits.ts';
import { datesIn } from './read-day.ts';

const LONGEST_LINE = 80;
const MOST_WORDS = 5;

/** The outlet that a line of an outlet and a date names; nothing where the line is any other. */
export function outletOfLine(line: string): string | undefined {
  if (line.length > LONGEST_LINE || /[.!?؟:]\s*$/.test(line)) return undefined;
  const [date, ...more] = datesIn(line);
  if (!date || more.length > 0) return undefined;
  const before = line.slice(0, date.start);
  const behind = line.slice(date.end);
  const [named, empty] = before.trim() === '' ? [behind, before] : [before, behind];
  if (wordsOf(empty).length > 0) return undefined;
  const name = trimmed(named);
  // An outlet and its date are two things: a comma, a stroke or brackets part them.
  const isParted = trimmed(named) !== named.trim() || /[,،|/()·•–—-]/.test(named);
  return isParted && isOutletName(name) ? name : undefined;
}

const trimmed = (text: string): string => text.replace(/^[\s,،|/()·•–—-]+|[\s,،|/()·•–—-]+$/gu, '');

/** Nouns that say that a name is an outlet's: in front of it in Arabic, most often behind it in English. */
const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  (
    'صحيفة جريدة مجلة موقع قناة إذاعة شبكة وكالة يومية أسبوعية ' +
    'times post tribune herald gazette chronicle journal news daily weekly agency press newspaper magazine radio tv ' +
    'observer telegraph guardian mail reporter review monitor today presse'
  )
    .split(' ')
    .map((word) => foldKey(word)),
);

/** «الواحة» of «صحيفة الواحة»: an outlet without the noun that says what it is. */
export const bareOutlet = (name: string): string =>
  name.replace(/^(?:صحيفة|جريدة|مجلة|موقع|قناة|إذاعة|شبكة|وكالة)\s+(?=\S)/u, '');

function isOutletName(name: string): boolean {
  const words = wordsOf(name).map(({ start, end }) => name.slice(start, end));
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  // "TAP", "BBC": longer words in capitals are towns, as datelines write them.
  if (agencyOf(name) !== undefined || /^\p{Lu}{2,3}$/u.test(name)) return true;
  return words.length > 1 && words.some((word) => OUTLET_NOUNS.has(foldKey(word)));
}
