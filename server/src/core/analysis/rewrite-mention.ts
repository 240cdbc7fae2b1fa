// A name as it is written with all that is written onto it, and another form in its place.

import { joinClitics } from '../language/join-clitics.ts';
import type { Block } from '../text/prose.ts';
import { samePlainSpelling } from '../text/spelling.ts';
import type { Mention } from './mention.ts';

/** The «ل» that has fused with the article of the name («للجيش»), so that it lies inside the mention's span; or nothing. */
const fusedClitic = ({ start, whole, clitics }: Mention, text: string): string => {
  const before = text.slice(whole.start, start).replace(/\p{M}/gu, '');
  return clitics === before ? '' : clitics.slice(before.length);
};

/** `form` as it would be written in the span of `mention`: «للأمم» where «للامم» stands. */
export const inPlaceOf = (mention: Mention, form: string, text: string): string =>
  joinClitics(fusedClitic(mention, text), form);

/** Whether `mention` in `text` has the letters of `form`: «للجيش» has those of «الجيش». */
export const isSpeltAs = (mention: Mention, form: string, text: string): boolean =>
  samePlainSpelling(inPlaceOf(mention, form, text), text.slice(mention.start, mention.end));

/**
 * The whole written word of `mention` with `form` as its name: proclitics and possessives stay («وللقاهره» → «وللقاهرة»,
 * "Misurata's" → "Misrata's"). Nothing where markup stands inside the name: it cannot be put into another form.
 */
export function rewriteMention(
  mention: Mention,
  form: string,
  { prose }: Pick<Block, 'prose'>,
): string | undefined {
  const { start, end, whole } = mention;
  const source = prose.sourceSpan(whole);
  if (source.end - source.start !== whole.end - whole.start) return undefined;
  const { text } = prose;
  const clitics = text.slice(whole.start, start) + fusedClitic(mention, text);
  return joinClitics(clitics, form) + text.slice(end, whole.end);
}
