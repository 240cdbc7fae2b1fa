// Who an article is credited to: agencies («د ب أ», AFP), photographs, initials, names behind "By". Knows how credits are
// written; `known` says which actor of the corpus a name is.

import type { Article } from '../corpus/model.ts';
import { foldKey } from '../text/fold.ts';
import { AGENCIES, BYLINE, EDITOR, INITIALS, PHOTO_LABEL, PHOTO_ONLY, TRANSLATOR } from './line-words.ts';

export type Byline = NonNullable<Article['bylines']>[number];
export type Credit = NonNullable<Article['credits']>[number];

/** What a line credits. */
export interface ReadCredits {
  readonly agencies: readonly { readonly id: string; readonly text: string }[];
  readonly initials: readonly string[];
  /** The line holds nothing else. */
  readonly whole: boolean;
}

const NONE: ReadCredits = { agencies: [], initials: [], whole: false };
const LONGEST = 120;

/** A credit without what writers space and dot it with: «د. ب. أ» is «دبا». */
const creditKey = (text: string): string => foldKey(text).replace(/[\s.\-ـ]/g, '');

const agencyByKey: ReadonlyMap<string, string> = new Map(
  Object.entries(AGENCIES).flatMap(([id, forms]) =>
    forms.split(' ').map((form): [string, string] => [creditKey(form), id]),
  ),
);

/** The agency that `text` names, as a whole. */
export const agencyOf = (text: string): string | undefined => agencyByKey.get(creditKey(text));

/** «ح.ع.ح/س.ك (د.ب.أ)», "(AFP, Reuters)", «رويترز، أ ف ب»: the agencies and initials of a line. */
export function readCredits(line: string): ReadCredits {
  if (line.length > LONGEST || line === '') return NONE;
  const parts = line
    .split(/[/،,;؛|()[\]+–—]|\s-\s|\s(?:and|و)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.');
  const agencies = parts.flatMap((text) => {
    const id = agencyOf(text.replace(/^و(?=\S{4})/u, ''));
    return id === undefined ? [] : [{ id, text }];
  });
  const initials = parts.filter((part) => INITIALS.test(part) && agencyOf(part) === undefined);
  const whole = parts.length > 0 && agencies.length + initials.length === parts.length;
  return { agencies, initials: whole ? initials : [], whole };
}

/** How far from its edge a paragraph is credited: «طرابلس (رويترز) - …», "… he said. (AFP)". */
const EDGE = 70;

/** The agencies in brackets or before a dash at the head of the first paragraph or the end of a last one. */
export function edgeAgencies(paragraph: string, edge: 'head' | 'end'): ReadCredits['agencies'] {
  const near = edge === 'head' ? paragraph.slice(0, EDGE) : paragraph.slice(-EDGE);
  const bracket = edge === 'head' ? /\(([^()]{2,40})\)/u.exec(near) : /\(([^()]{2,40})\)[.\s]*$/u.exec(near);
  const dateline = edge === 'head' ? /^[^\n(]{2,40}?\s[-–—]\s([^\n:–—-]{2,30})[:–—]/u.exec(near) : null;
  const read = [bracket?.[1], dateline?.[1]].map((text) => readCredits(text?.trim() ?? ''));
  return read.find(({ whole }) => whole)?.agencies ?? [];
}

/** A photograph's credit: «صورة من: Reuters/G. Tomasevic» names an agency and a person. */
export function photoCredit(
  line: string,
): { readonly text: string; readonly parts: readonly string[] } | undefined {
  const text = line.replace(PHOTO_LABEL, '').trim();
  if (text === '' || text === line.trim()) return undefined;
  return {
    text,
    parts: text
      .split(/[/|,،]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  };
}

export const isPhotoOnly = (text: string): boolean => PHOTO_ONLY.test(text);

/** The names of a byline: "By Jane Doe and Omar Aziz", «كتب: سالم المهدي». */
export const bylinesOf = (line: string): readonly Byline[] =>
  line
    .slice(0, LONGEST_BYLINES)
    .replace(/^\(|\)$/g, '')
    .split(/[;؛|]/)
    .flatMap((part) => namesAfterLabel(part.trim()))
    .slice(0, MOST_NAMES);

const MOST_NAMES = 8;
const LONGEST_BYLINES = 1_000;

function namesAfterLabel(line: string): readonly Byline[] {
  const label = BYLINE.exec(line);
  const role = TRANSLATOR.test(line) ? 'translator' : EDITOR.test(line) ? 'editor' : 'writer';
  return line
    .slice(label?.[0].length ?? 0)
    .split(/[,،/&]|\s(?:and|with)\s|\sو\s?(?=\p{L}{3})/u)
    .map((name) => name.replace(/^[\s.:-]+|[\s.:-]+$/g, '').replace(/\s{2,}/g, ' '))
    .filter((name) => name.length > 1 && name.length <= 60 && !/https?:|@|\d{3}/.test(name))
    .map((text) => ({ text, role, basis: label ? 'stated' : 'metadata of the page' }));
}
