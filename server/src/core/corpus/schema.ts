// The corpus format, version 1: the one definition that the JSON Schemas, the types, the validation and the tables of
// docs/corpus-format.md come from. Only the build and the types read this file; it is never part of a bundle.

import { Type } from '@sinclair/typebox';
import { ArticleSchema } from './schema-article.ts';
import { ActorSchema, PlaceSchema } from './schema-entities.ts';
import {
  ActorRef,
  ArticleRef,
  choice,
  Id,
  Lang,
  LangText,
  list,
  PlaceRef,
  record,
  SchemaLink,
} from './schema-shared.ts';

export const ManifestSchema = record(
  {
    $schema: SchemaLink,
    corpus: Type.Literal(1, { description: 'The version of the format.' }),
    id: Id,
    title: Type.Optional(LangText),
    languages: Type.Optional(list(Lang)),
    license: Type.Optional(Type.String()),
    note: Type.Optional(Type.String()),
  },
  { $id: 'Manifest', title: 'Corpus manifest', description: 'corpus.json: marks a folder as a corpus.' },
);

/** An entity by id; `actor:` or `place:` before it where an actor and a place have the same id. */
const EntityKey = Type.String({ pattern: '^(?:(?:actor|place):)?[a-z0-9]+(?:[-.][a-z0-9]+)*$' });

export const StyleSchema = record(
  {
    $schema: SchemaLink,
    prefer: Type.Optional(
      Type.Record(EntityKey, LangText, {
        additionalProperties: false,
        description: 'The house form of an actor or place, by language: {"isis": {"ar": "تنظيم داعش"}}.',
      }),
    ),
    avoid: Type.Optional(
      list(
        record(
          {
            actor: Type.Optional(ActorRef),
            place: Type.Optional(PlaceRef),
            text: Type.String({ minLength: 1, description: 'The form to avoid.' }),
            say: Type.Optional(Type.String({ minLength: 1, description: 'What to write instead.' })),
            why: Type.Optional(Type.String()),
          },
          { $id: 'Avoid' },
        ),
      ),
    ),
    digits: Type.Optional(
      Type.Record(Type.String(), choice({ latn: '0123456789', arab: '٠١٢٣٤٥٦٧٨٩', any: '' }), {
        description: 'Digits to write, by language.',
      }),
    ),
  },
  {
    $id: 'Style',
    title: 'House style',
    description: 'style.json: the house’s own wishes about names and digits.',
  },
);

export const ActorsFileSchema = record(
  { $schema: SchemaLink, actors: list(ActorSchema) },
  { $id: 'ActorsFile', title: 'Actors', description: '*.actors.json: actors, sorted by id.' },
);

export const PlacesFileSchema = record(
  { $schema: SchemaLink, places: list(PlaceSchema) },
  { $id: 'PlacesFile', title: 'Places', description: '*.places.json: places, sorted by id.' },
);

export const MentionsFileSchema = record(
  {
    $schema: SchemaLink,
    article: ArticleRef,
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    mentions: Type.Array(
      Type.Tuple([
        Type.Integer({ minimum: 0 }),
        Type.Integer({ minimum: 0 }),
        Type.String(),
        Type.Unsafe<string | null>({ type: ['string', 'null'] }),
        Type.String(),
      ]),
      { description: 'Rows [start, end, class, id, form], in UTF-16 units of the body.' },
    ),
  },
  {
    $id: 'MentionsFile',
    title: 'Mentions',
    description:
      '*.mentions.json: generated beside an article; set aside where the hash of the body differs.',
  },
);

/** Each kind of file: the schema it is held to, by the name of its JSON Schema and the names of its files. */
export const FILE_SCHEMAS = {
  corpus: { schema: ManifestSchema, fileMatch: 'corpus.json' },
  style: { schema: StyleSchema, fileMatch: 'style.json' },
  actors: { schema: ActorsFileSchema, fileMatch: '*.actors.json' },
  places: { schema: PlacesFileSchema, fileMatch: '*.places.json' },
  article: { schema: ArticleSchema, fileMatch: '*.article.json' },
  mentions: { schema: MentionsFileSchema, fileMatch: '*.mentions.json' },
} as const;
