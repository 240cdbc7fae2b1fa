// What all records of the corpus format share: ids, languages, dates, spans, provenance.
// Only the build and the types read this file; it is never part of a bundle.

import {
  type ObjectOptions,
  type SchemaOptions,
  type TProperties,
  type TSchema,
  Type,
} from '@sinclair/typebox';

/** An object of the format: its fields, `x-…` keys, and nothing else. */
export const record = <P extends TProperties>(properties: P, options: ObjectOptions = {}) =>
  Type.Object(properties, { additionalProperties: false, patternProperties: { '^x-': {} }, ...options });

/** A list whose elements are judged one by one: a bad element is left out, the others stay. */
export const list = <T extends TSchema>(items: T, options: SchemaOptions = {}) =>
  Type.Array(items, { elementsApart: true, ...options });

/** A string with one of the given values: `{value: what it means}`. */
export function choice<const V extends Readonly<Record<string, string>>>(
  values: V,
  options: SchemaOptions = {},
) {
  const meanings = Object.values(values);
  const described = meanings.some((meaning) => meaning !== '') ? { enumDescriptions: meanings } : {};
  return Type.Unsafe<keyof V & string>({
    type: 'string',
    enum: Object.keys(values),
    ...described,
    ...options,
  });
}

const ID = '[a-z0-9]+(?:[-.][a-z0-9]+)*';

const ID_OPTIONS = {
  pattern: `^${ID}$`,
  maxLength: 64,
  patternErrorMessage: 'An id is lower-case ASCII letters and digits, with single - or . between them',
};

export const Id = Type.String({
  $id: 'Id',
  ...ID_OPTIONS,
  description:
    'Stable and never used again for something else; after renaming, the old id goes to `formerIds`.',
});

/** What an id can point to; an `entity` is an actor or a place. */
export type Target = 'actor' | 'place' | 'entity' | 'article' | 'source' | 'claim';

const reference = ($id: string, refersTo: Target, description: string) =>
  Type.String({ $id, ...ID_OPTIONS, refersTo, description });

export const ActorRef = reference('ActorRef', 'actor', 'The id of an actor.');
export const PlaceRef = reference('PlaceRef', 'place', 'The id of a place.');
export const EntityRef = reference('EntityRef', 'entity', 'The id of an actor or a place.');
export const ArticleRef = reference('ArticleRef', 'article', 'The id of an article.');

/** Prefixes that Quarto keeps for cross-references (quarto.org/docs/authoring/cross-references.html). */
const QUARTO = 'fig|tbl|lst|tip|nte|wrn|imp|cau|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|eq|sec';

export const ArticleId = Type.String({
  $id: 'ArticleId',
  pattern: `^(?!(?:${QUARTO})-)${ID}$`,
  maxLength: 64,
  patternErrorMessage:
    'An article id is lower-case ASCII letters and digits, with single - or . between them, and does not begin like a Quarto cross-reference (fig-, tbl-, sec-, eq-…)',
  description: 'The citation key: [@dw-2016-05-18-libya-allies]. The file is named after it.',
});

export const ClaimId = Type.String({
  $id: 'ClaimId',
  pattern: '^c\\d{2,4}$',
  patternErrorMessage: 'A claim id is c and two to four digits: c08',
});

export const SourceId = Type.String({
  $id: 'SourceId',
  pattern: '^s\\d{1,3}$',
  patternErrorMessage: 'A source id is s and a number: s1',
});

export const SourceRef = Type.String({
  $id: 'SourceRef',
  refersTo: 'source' satisfies Target,
  pattern: '^s\\d{1,3}$',
  patternErrorMessage: 'A source is one of this article’s `sources`: s1',
  description: 'One of the `sources` of this article.',
});

export const ClaimRef = Type.String({
  $id: 'ClaimRef',
  refersTo: 'claim' satisfies Target,
  pattern: `^(?:${ID})?#c\\d{2,4}$`,
  patternErrorMessage: 'Write a claim as #c08 (of this article) or article-id#c08',
  description: 'A claim: #c08 of this article, or article-id#c08.',
});

const LANG = '^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\\d{3}))?$';

export const Lang = Type.String({
  $id: 'Lang',
  pattern: LANG,
  patternErrorMessage: 'A language is a BCP 47 tag: ar, en, fr, ar-Latn',
  description: 'BCP 47: `ar`, `en`; the script only where it is unusual (`ar-Latn`).',
});

export const LangText = Type.Record(Type.String({ pattern: LANG }), Type.String({ minLength: 1 }), {
  $id: 'LangText',
  additionalProperties: false,
  minProperties: 1,
  description: 'The same text by language: `{"en": …, "ar": …}`.',
});

const DAY = '\\d{4}(?:-\\d{2}(?:-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:\\d{2}))?)?)?[?~]?';
const DATE = {
  pattern: `^(?:${DAY}|(?:${DAY}|\\.\\.)/(?:${DAY}|\\.\\.))$`,
  patternErrorMessage:
    'Write a date as 2016, 2016-05 or 2016-05-18, an interval as 2016-01-26/2016-02-01 or 2016/..',
};

export const DateText = Type.String({
  $id: 'Date',
  date: true,
  ...DATE,
  description:
    'A subset of EDTF: `2016`, `2016-05`, `2016-05-18`, a time with its zone; `?` unsure, `~` about; `2016-01-26/2016-02-01`, `2016/..`.',
});

export const Basis = choice(
  {
    stated: 'The text says so',
    inferred: 'Concluded from the text: say how in `why`',
    external: 'From elsewhere',
    unknown: 'Not known',
  },
  { $id: 'Basis' },
);

export const Dated = record(
  {
    value: Type.Optional(
      Type.Unsafe<string | null>({
        type: ['string', 'null'],
        date: true,
        ...DATE,
        description: 'The date; null where it is not known.',
      }),
    ),
    basis: Basis,
    why: Type.Optional(Type.String({ description: 'How the date was found.' })),
    text: Type.Optional(Type.String({ description: 'As written: الثلاثاء المقبل' })),
  },
  { $id: 'Dated', description: 'A date, and what it rests on.' },
);

export const CountryCode = Type.String({
  $id: 'CountryCode',
  pattern: '^[A-Z]{2}$',
  patternErrorMessage: 'A country is its two-letter ISO 3166 code: LY',
  description: 'ISO 3166-1 code: `LY`.',
});

export const Url = Type.String({
  $id: 'Url',
  format: 'uri',
  pattern: '^https?://[^\\s]+$',
  patternErrorMessage: 'A URL begins with http:// or https://',
});

const offset = (description: string) => Type.Integer({ minimum: 0, description });

export const TextSpan = record(
  {
    start: offset('First UTF-16 unit in the body.'),
    end: offset('The unit behind the last.'),
    prefix: Type.Optional(Type.String({ description: 'Words before it.' })),
    exact: Type.Optional(Type.String({ description: 'The words themselves.' })),
    suffix: Type.Optional(Type.String({ description: 'Words behind it.' })),
  },
  { $id: 'Span', description: 'A place in the body of the article, in UTF-16 units.' },
);

export const QuotedText = record(
  {
    text: Type.String({ minLength: 1, description: 'The words as written.' }),
    start: Type.Optional(offset('First UTF-16 unit in the body.')),
    end: Type.Optional(offset('The unit behind the last.')),
  },
  { $id: 'QuotedText', description: 'Words of the article, and where they stand in its body.' },
);

export const Provenance = record(
  {
    method: Type.Optional(
      choice({
        manual: 'Written by a person',
        import: 'Imported from elsewhere',
        model: 'Proposed by a program: unreviewed without `reviewedBy`',
        gold: 'Annotated and checked with care',
      }),
    ),
    by: Type.Optional(Type.String({ description: 'Who made the record.' })),
    at: Type.Optional(DateText),
    tool: Type.Optional(Type.String({ description: 'The program it was made with.' })),
    source: Type.Optional(Type.String({ description: 'Where its content comes from: a title or a URL.' })),
    reviewedBy: Type.Optional(Type.String({ description: 'Who checked it.' })),
    reviewedAt: Type.Optional(DateText),
  },
  { $id: 'Provenance', description: 'Who made this record, from what, and who checked it.' },
);

export const Certainty = choice(
  { certain: '', probable: '', unresolved: 'Not known who or what it is' },
  { $id: 'Certainty', default: 'certain' },
);

const otherId = Type.Optional(Type.String({ minLength: 1 }));

export const SameAs = record(
  {
    wikidata: otherId,
    geonames: otherId,
    opensanctions: otherId,
    osm: otherId,
    wof: otherId,
    pleiades: otherId,
    viaf: otherId,
    isni: otherId,
    url: otherId,
  },
  { $id: 'SameAs', description: 'The same thing in other collections, by their ids.' },
);

/** The fields that a thing with dates has. */
export const lifetime = {
  from: Type.Optional(DateText),
  to: Type.Optional(DateText),
  basis: Type.Optional(Type.String({ description: 'What the dates or the record rest on.' })),
};

/** The fields that end each record. */
export const housekeeping = {
  note: Type.Optional(Type.String({ description: 'For the editors of the corpus.' })),
  provenance: Type.Optional(Provenance),
  formerIds: Type.Optional(list(Id, { description: 'Ids that this record had before.' })),
};

export const SchemaLink = Type.Optional(
  Type.String({ description: 'The JSON Schema, for editors that ask for it.' }),
);
