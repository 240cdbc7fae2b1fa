// Articles in the corpus format.
// Only the build and the types read this file; it is never part of a bundle.

import { Type } from '@sinclair/typebox';
import { ClaimSchema, SourceSchema } from './schema-claim.ts';
import {
  ActorRef,
  ArticleId,
  ArticleRef,
  Basis,
  choice,
  Dated,
  DateText,
  housekeeping,
  Lang,
  LangText,
  list,
  PlaceRef,
  Provenance,
  record,
  SchemaLink,
  TextSpan,
  Url,
} from './schema-shared.ts';

export const ArticleSchema = record(
  {
    $schema: SchemaLink,
    id: ArticleId,
    type: Type.Optional(
      choice(
        {
          news: '',
          opinion: '',
          report: '',
          statement: '',
          interview: '',
          document: '',
          dataset: '',
          video: '',
          post: '',
        },
        { default: 'news' },
      ),
    ),
    headline: Type.Optional(LangText),
    label: Type.Optional(LangText),
    language: Lang,
    publisher: Type.Optional(
      record(
        {
          actor: Type.Optional(ActorRef),
          text: Type.Optional(Type.String({ description: 'Its name, where it is no actor of the corpus.' })),
          basis: Type.Optional(Basis),
          why: Type.Optional(Type.String()),
        },
        { $id: 'Publisher' },
      ),
    ),
    published: Dated,
    modified: Type.Optional(DateText),
    status: Type.Optional(
      choice(
        { published: '', corrected: '', disputed: '', retracted: '' },
        { default: 'published', description: 'Whether the article still stands.' },
      ),
    ),
    statusNote: Type.Optional(LangText),
    url: Type.Optional(Url),
    archived: Type.Optional(record({ url: Url, at: Type.Optional(DateText) }, { $id: 'Archived' })),
    retrieved: Type.Optional(DateText),
    bylines: Type.Optional(
      list(
        record(
          {
            text: Type.String({ minLength: 1 }),
            actor: Type.Optional(ActorRef),
            role: Type.Optional(
              choice({ writer: '', editor: '', translator: '', photographer: '', unknown: '' }),
            ),
            basis: Type.Optional(Type.String()),
          },
          { $id: 'Byline' },
        ),
      ),
    ),
    credits: Type.Optional(
      list(
        record(
          {
            text: Type.String({ minLength: 1, description: 'As written: د.ب.أ' }),
            role: choice({ agency: '', photo: '', translation: '', other: '' }),
            actor: Type.Optional(ActorRef),
            person: Type.Optional(ActorRef),
            scope: Type.Optional(Type.String({ description: 'What of the article it covers.' })),
          },
          { $id: 'Credit' },
        ),
      ),
    ),
    body: Type.Optional(
      record(
        {
          path: Type.Optional(
            Type.String({
              pattern: '^[^/\\\\:]+$',
              patternErrorMessage: 'The body is a file beside the article: its bare name',
              description: 'File beside the article; usually <id>.txt.',
            }),
          ),
          text: Type.Optional(Type.String()),
          sha256: Type.Optional(
            Type.String({
              pattern: '^[0-9a-f]{64}$',
              patternErrorMessage: 'A SHA-256 is 64 hexadecimal digits',
            }),
          ),
          length: Type.Optional(Type.Integer({ minimum: 0, description: 'In UTF-16 units.' })),
        },
        { $id: 'Body', description: 'The text of the article, which may stay on the writer’s machine.' },
      ),
    ),
    boilerplate: Type.Optional(
      list(TextSpan, { description: 'Parts of the body that are not the article.' }),
    ),
    places: Type.Optional(list(PlaceRef, { description: 'Places that the article is about.' })),
    topics: Type.Optional(list(Type.String({ minLength: 1 }))),
    sources: Type.Optional(list(SourceSchema)),
    claims: Type.Optional(list(ClaimSchema)),
    related: Type.Optional(
      list(
        record(
          {
            type: choice({
              'translation-of': '',
              'version-of': '',
              'based-on': '',
              'follow-up': '',
              response: '',
            }),
            article: ArticleRef,
          },
          { $id: 'Related' },
        ),
      ),
    ),
    rights: Type.Optional(Type.String()),
    ...housekeeping,
    provenance: Provenance,
  },
  {
    $id: 'Article',
    title: 'Article',
    description: 'One article, its sources and its claims.',
    anyOf: [{ required: ['headline'] }, { required: ['label'] }],
  },
);
