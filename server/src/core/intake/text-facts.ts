// What the lines of an article say about it: its date line, byline, credits, address. For what no page says.

import { type BodyLine, lineKind, withoutDate } from './body-lines.ts';
import type { CorpusNames } from './corpus-names.ts';
import {
  agencyOf,
  type Byline,
  bylinesOf,
  type Credit,
  edgeAgencies,
  isPhotoOnly,
  photoCredit,
  readCredits,
} from './credits.ts';
import type { ArticleFacts, Fact } from './page-facts.ts';
import { datesIn, isoDate } from './read-day.ts';
import { outletOfLine } from './source-line.ts';

/** Facts of the lines; `credits` and `initials` are of lines alone. */
export interface TextFacts extends ArticleFacts {
  readonly credits: readonly Credit[];
  readonly initials: readonly Byline[];
  /** Day and month of the date line could be the other way round. */
  readonly unclearDate?: string;
}

/** The facts of `lines` of `body`; `outside`: lines of the page beside them, asked where they do not tell. */
export function textFacts(
  body: string,
  lines: readonly BodyLine[],
  names: CorpusNames,
  outside: readonly string[] = [],
): TextFacts {
  const text = ({ start, end }: BodyLine) => body.slice(start, end);
  const beside = outside.map((line) => ({ line, kind: lineKind(line) }));
  const of = (kind: BodyLine['kind']) => {
    const own = lines.filter((line) => line.kind === kind).map(text);
    if (kind === 'date' ? own.length > 0 : kind !== 'byline') return own;
    return [...new Set([...beside.filter((one) => one.kind === kind).map(({ line }) => line), ...own])];
  };
  const headline = of('headline')[0];
  const dated = [...of('date'), ...of('byline')].flatMap((line) =>
    datesIn(line)
      .slice(0, 1)
      .map((date) => ({ line, date })),
  );
  const first = dated.find(({ date }) => isoDate(date) !== undefined);
  const published = first && isoDate(first.date);
  const source = of('date')
    .map((line) => ({ line, outlet: outletOfLine(line) }))
    .find(({ outlet }) => outlet !== undefined);
  const bylines = [
    ...new Map(
      of('byline')
        .flatMap((line) => bylinesOf(withoutDate(line)))
        .map((byline) => [byline.text, byline]),
    ).values(),
  ];
  const url = of('url')[0];
  const paragraphs = of('text');
  const agencies = [
    ...edgeAgencies(paragraphs[0] ?? '', 'head'),
    ...of('credit').flatMap((line) => readCredits(line).agencies),
    ...paragraphs.slice(-3).flatMap((line) => edgeAgencies(line, 'end')),
  ];
  const stated = <T>(value: T, why: string): Fact<T> => ({ value, basis: 'stated', why });
  return {
    ...(headline !== undefined && {
      headline: stated(headline.replace(/^#{1,6}\s{1,4}/, ''), 'the first line'),
    }),
    ...(published !== undefined && first && { published: stated(published, `the date line: ${first.line}`) }),
    ...(first?.date.unclear && { unclearDate: first.line }),
    ...(source?.outlet !== undefined && {
      publisher: stated(source.outlet, `the line: ${source.line}`),
    }),
    ...(bylines.length > 0 && { bylines: stated(bylines, 'the byline') }),
    ...(url !== undefined && { url: stated(url, 'the text') }),
    credits: creditsOf(agencies, of('photo'), names),
    initials: of('credit').flatMap((line) => initialsOf(line)),
  };
}

/** «ح.ع.ح/س.ك»: the writer, and behind the stroke whoever edited. */
const initialsOf = (line: string): readonly Byline[] =>
  readCredits(line).initials.map((text, i) => ({
    text,
    role: i === 0 ? 'writer' : 'editor',
    basis: 'inferred role',
  }));

/** Credits of agencies, each once, and of photographs. */
export function creditsOf(
  agencies: readonly { readonly id: string; readonly text: string }[],
  photos: readonly string[],
  names: CorpusNames,
): readonly Credit[] {
  const credits = new Map<string, Credit>();
  for (const { id, text } of agencies) {
    const actor = names.outlet(text) ?? names.outlet(id);
    if (!credits.has(id)) credits.set(id, { text, role: 'agency', ...(actor !== undefined && { actor }) });
  }
  const photoCredits = photos.flatMap((line): readonly Credit[] => {
    const credit = photoCredit(line);
    if (!credit || isPhotoOnly(line)) return credit ? [{ text: credit.text, role: 'photo' }] : [];
    const actor = credit.parts.map((part) => names.outlet(part)).find((id) => id !== undefined);
    const person = credit.parts
      .filter((part) => agencyOf(part) === undefined)
      .map((part) => names.actor(part))
      .find((id) => id !== undefined && id !== actor);
    return [
      {
        text: credit.text,
        role: 'photo',
        ...(actor !== undefined && { actor }),
        ...(person !== undefined && { person }),
      },
    ];
  });
  return [...credits.values(), ...photoCredits];
}
