// Sources, chains, numbers and claims in the corpus format.
// Only the build and the types read this file; it is never part of a bundle.

import { Type } from '@sinclair/typebox';
import {
  ActorRef,
  Certainty,
  ClaimId,
  ClaimRef,
  CountryCode,
  choice,
  Dated,
  DateText,
  EntityRef,
  LangText,
  list,
  PlaceRef,
  Provenance,
  QuotedText,
  record,
  SourceId,
  SourceRef,
  TextSpan,
  Url,
} from './schema-shared.ts';
import { claimSnippets, linkSnippets, quantitySnippets, sourceSnippets } from './schema-snippets.ts';

export const SourceSchema = record(
  {
    id: SourceId,
    kind: choice({
      anonymous: 'Persons described, not named',
      reports: 'Reports not further named',
      document: 'A document',
      unstated: 'Information whose origin is not given',
    }),
    described: LangText,
    number: Type.Optional(choice({ singular: '', dual: '', plural: '', unknown: '' })),
    country: Type.Optional(CountryCode),
    affiliation: Type.Optional(ActorRef),
    affiliationCertainty: Type.Optional(Certainty),
    place: Type.Optional(PlaceRef),
    onCondition: Type.Optional(Type.String({ description: 'On what condition it spoke: anonymity' })),
    note: Type.Optional(Type.String()),
  },
  {
    $id: 'Source',
    description: 'A source without a name, described once and used by the claims that go back to it.',
    defaultSnippets: sourceSnippets,
  },
);

const LINK_KINDS = {
  named: 'A person who speaks for himself',
  official: 'An institution or its spokesperson, on record',
  anonymous: 'Persons described, not named',
  document: 'A document',
  media: 'A news outlet that relays',
  agency: 'A news agency that relays',
  reports: 'Reports not further named',
  unstated: 'Information whose origin is not given',
  narrator: 'The article in its own voice: no source',
} as const;

export const LinkSchema = record(
  {
    kind: choice(LINK_KINDS),
    actor: Type.Optional(ActorRef),
    source: Type.Optional(SourceRef),
    described: Type.Optional(LangText),
    onBehalfOf: Type.Optional(ActorRef),
    cue: Type.Optional(QuotedText),
    sense: Type.Optional(
      choice({
        says: '',
        reports: '',
        relays: '',
        announces: '',
        affirms: '',
        explains: '',
        adds: '',
        indicates: '',
        reveals: '',
        expects: '',
        believes: '',
        denies: '',
        confirms: '',
        asks: '',
        threatens: '',
        promises: '',
      }),
    ),
    hedge: Type.Optional(
      record(
        {
          type: choice({
            possibly: '',
            reportedly: '',
            'so-called': '',
            'claimed-certainty': '',
            expects: '',
            preliminary: '',
            approximate: '',
            other: '',
          }),
          text: Type.Optional(Type.String()),
          by: Type.Optional(Type.String()),
        },
        { $id: 'Hedge' },
      ),
    ),
    direct: Type.Optional(
      Type.Unsafe<boolean | 'partial'>({
        enum: [true, false, 'partial'],
        description: 'In quotation marks.',
      }),
    ),
    implied: Type.Optional(Type.Boolean({ description: 'Not said again in this sentence.' })),
    certainty: Type.Optional(Certainty),
    date: Type.Optional(Dated),
    note: Type.Optional(Type.String()),
  },
  {
    $id: 'Link',
    description: 'One link of the chain by which a claim reached the article: who, how, with what reserve.',
    if: {
      properties: { kind: { enum: Object.keys(LINK_KINDS).filter((kind) => kind !== 'narrator') } },
      required: ['kind'],
    },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: { anyOf: [{ required: ['actor'] }, { required: ['source'] }, { required: ['described'] }] },
    defaultSnippets: linkSnippets,
  },
);

export const QuantitySchema = record(
  {
    kind: choice({
      exact: '',
      approx: 'About',
      range: 'From `min` to `max`',
      bound: 'At least or at most: give `comparator`',
      'count-of-list': 'Counted by us in a list of the article',
      comparative: 'More or less than another figure, see `relativeTo`',
      share: 'A part of a whole, in per cent',
      vague: 'Dozens, hundreds, several',
    }),
    what: Type.Union([LangText, Type.String({ minLength: 1 })], { description: 'What is counted.' }),
    value: Type.Optional(Type.Number()),
    min: Type.Optional(Type.Number()),
    max: Type.Optional(Type.Number()),
    comparator: Type.Optional(
      choice({ equal: '', about: '', 'at-least': '', 'at-most': '', 'more-than': '', 'less-than': '' }),
    ),
    unit: Type.Optional(Type.String({ description: 'In English, singular: person, soldier, country, %' })),
    per: Type.Optional(Type.String({ description: 'For each: team' })),
    currency: Type.Optional(
      Type.String({
        pattern: '^[A-Z]{3}$',
        patternErrorMessage: 'A currency is its three-letter ISO 4217 code: LYD',
      }),
    ),
    derived: Type.Optional(Type.Boolean({ description: 'Counted or computed by us.' })),
    relativeTo: Type.Optional(ClaimRef),
    text: Type.Optional(Type.String({ description: 'As written: 15 ـ 20' })),
  },
  {
    $id: 'Quantity',
    description:
      'A number of the article. Numbers are JSON numbers, so that ١٥, 15 and خمسة عشر meet in one form.',
    allOf: [
      {
        if: { properties: { kind: { enum: ['exact', 'approx', 'count-of-list'] } }, required: ['kind'] },
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
        then: { required: ['value'] },
      },
      {
        if: { properties: { kind: { const: 'range' } }, required: ['kind'] },
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
        then: { required: ['min', 'max'] },
      },
    ],
    defaultSnippets: quantitySnippets,
  },
);

export const ClaimSchema = record(
  {
    id: ClaimId,
    kind: choice({
      event: 'Something that happened or is to happen at one time',
      activity: 'Something that goes on',
      presence: 'Someone is somewhere',
      aim: 'What someone wants',
      forecast: 'What is expected',
      position: 'What someone thinks',
      statement: 'Another thing said',
      quantity: 'A number',
      role: 'Who someone is, leads or belongs to',
    }),
    paraphrase: LangText,
    quantity: Type.Optional(QuantitySchema),
    subjects: Type.Optional(list(EntityRef, { description: 'Who does it or is spoken of.' })),
    objects: Type.Optional(list(EntityRef, { description: 'Whom or what it concerns.' })),
    places: Type.Optional(list(PlaceRef)),
    time: Type.Optional(Dated),
    modality: Type.Optional(
      choice({ asserted: '', possible: '', planned: '', denied: '' }, { default: 'asserted' }),
    ),
    status: Type.Optional(
      choice(
        { reported: '', confirmed: '', disputed: '', refuted: '', corrected: '', superseded: '' },
        { default: 'reported' },
      ),
    ),
    attribution: Type.Array(LinkSchema, {
      minItems: 1,
      description:
        'Who said it: the origin first, then each relay. The article is the last link and not written down.',
    }),
    evidence: Type.Optional(list(TextSpan, { description: 'Where the article says it.' })),
    quote: Type.Optional(QuotedText),
    relations: Type.Optional(
      list(
        record(
          {
            type: choice({
              contradicts: '',
              'in-tension': '',
              'partly-corroborates': '',
              corroborates: '',
              'same-claim': '',
              'possibly-same-figure': '',
              updates: '',
              'compares-with': '',
              'same-topic': '',
            }),
            claim: ClaimRef,
            note: Type.Optional(Type.String()),
          },
          { $id: 'Relation' },
        ),
        { description: 'Ties to other claims; written once, read both ways.' },
      ),
    ),
    checks: Type.Optional(
      list(
        record(
          {
            verdict: Type.String({ minLength: 1 }),
            note: Type.String({ minLength: 1 }),
            urls: Type.Optional(Type.Array(Url)),
            by: Type.Optional(Type.String()),
            at: Type.Optional(DateText),
          },
          { $id: 'Check' },
        ),
        { description: 'What checking found. A claim recorded faithfully can still be wrong.' },
      ),
    ),
    assessment: Type.Optional(
      record(
        {
          reliability: Type.Optional(choice({ A: '', B: '', C: '', D: '', E: '', F: '' })),
          credibility: Type.Optional(Type.Integer({ minimum: 1, maximum: 6 })),
          by: Type.Optional(Type.String()),
          at: Type.Optional(DateText),
        },
        { $id: 'Assessment', description: 'By the Admiralty code: reliability A–F, credibility 1–6.' },
      ),
    ),
    note: Type.Optional(Type.String()),
    provenance: Type.Optional(Provenance),
  },
  {
    $id: 'Claim',
    description: 'One thing that the article reports, in our own words, and how it came to the article.',
    defaultSnippets: claimSnippets,
  },
);
