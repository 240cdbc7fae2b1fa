// What a person most likely meant who wrote a bare text where the format wants an object, and an example of that object.
// Knows the shapes that are written by hand; finds no faults.

import { dateBounds } from './date.ts';

/** Fields that hold texts by language. */
const TEXTS: ReadonlySet<string> = new Set([
  'headline',
  'label',
  'statusNote',
  'paraphrase',
  'described',
  'summary',
  'disambiguation',
  'title',
]);

const EXAMPLES: Readonly<Record<string, unknown>> = {
  Texts: { ar: '…', en: '…' },
  Name: { text: '…', lang: 'ar' },
  Dated: { value: '2016-05-18', basis: 'stated' },
  Publisher: { text: '…', basis: 'stated' },
  Byline: { text: '…' },
  Provenance: { method: 'manual' },
  Quantity: { kind: 'exact', value: 15, what: { ar: '…', en: '…' } },
  Link: { kind: 'official', actor: '…' },
  Body: { path: '….txt' },
  Point: { lat: 32.89, lon: 13.19 },
};

const formOf = (shape: string | undefined, field: string): string | undefined =>
  shape ?? (TEXTS.has(field) ? 'Texts' : undefined);

/** How an object of `shape` (or what `field` holds, where that has none) is written, as JSON on one line. */
export function exampleOf(shape: string | undefined, field: string): string | undefined {
  const form = formOf(shape, field);
  const example = form === undefined ? undefined : EXAMPLES[form];
  return example === undefined ? undefined : onOneLine(example);
}

/** The object that `written` stands for in that place, as JSON; nothing where that is not sure. */
export function meantBy(written: unknown, shape: string | undefined, field: string): string | undefined {
  if (typeof written !== 'string' || written.trim() === '') return undefined;
  const lang = /\p{Script=Arabic}/u.test(written) ? 'ar' : 'en';
  switch (formOf(shape, field)) {
    case 'Texts':
      return onOneLine({ [lang]: written });
    case 'Name':
      return onOneLine({ text: written, lang });
    case 'Dated':
      return dateBounds(written) && onOneLine({ value: written, basis: 'stated' });
    case 'Publisher':
      return onOneLine({ text: written, basis: 'stated' });
    case 'Byline':
      return onOneLine({ text: written });
    default:
      return undefined;
  }
}

/** `value` as corpus files have it: `{ "ar": "…" }`. */
function onOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${onOneLine(field)}`);
  return `{ ${fields.join(', ')} }`;
}
