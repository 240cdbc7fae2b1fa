// Names, actors and places in the corpus format.
// Only the build and the types read this file; it is never part of a bundle.

import { Type } from '@sinclair/typebox';
import {
  ActorRef,
  Certainty,
  ClaimRef,
  CountryCode,
  choice,
  DateText,
  EntityRef,
  housekeeping,
  Id,
  Lang,
  LangText,
  lifetime,
  list,
  PlaceRef,
  record,
  SameAs,
} from './schema-shared.ts';
import { actorSnippets, nameSnippets, placeSnippets } from './schema-snippets.ts';

export const NameSchema = record(
  {
    text: Type.String({ minLength: 1, description: 'The form as written.' }),
    lang: Lang,
    kind: Type.Optional(
      choice(
        {
          official: 'The form its bearer uses in law',
          common: 'What it is usually called',
          short: 'A shortened form: حكومة الوفاق',
          acronym: 'داعش, GNA',
          transliteration: 'A name of another script by sound',
          translation: 'A name of another language by meaning',
          variant: 'Another spelling; the house form is offered for it',
          former: 'A name it no longer has',
          nickname: 'حكومة السراج',
          description: 'Not a name, but words that stand for it',
          metonym: 'Another name standing for it: روما for the Italian government',
          misspelling: 'A known mistake; the right form is offered for it',
        },
        { default: 'common' },
      ),
    ),
    stance: Type.Optional(
      choice(
        {
          neutral: '',
          contested: 'Its use is disputed',
          derogatory: 'Used against its bearer: داعش',
          'self-styled': 'A claim of its bearer: Islamic State',
          partisan: 'Takes a side: الحكومة الشرعية',
        },
        { default: 'neutral', description: 'Says nothing of the kind: داعش is an acronym and derogatory.' },
      ),
    ),
    preferred: Type.Optional(
      Type.Boolean({
        description:
          'The neutral form to write; at most one in each language. House style may say otherwise.',
      }),
    ),
    use: Type.Optional(
      choice(
        {
          accept: 'Fine, whatever its stance',
          avoid: 'Offer the preferred form',
          never: 'Offer the preferred form',
        },
        { default: 'accept' },
      ),
    ),
    match: Type.Optional(
      choice(
        {
          normal: 'Wherever it stands',
          context: 'Only beside one of its `clues`, or where the text is clearly about its bearer',
          weak: 'Only behind the full name: surnames',
          never: 'Listed, but not looked for',
        },
        { default: 'normal' },
      ),
    ),
    clues: Type.Optional(
      list(Type.String({ minLength: 1 }), { description: 'Words that let a `context` name match: صحيفة' }),
    ),
    from: Type.Optional(DateText),
    to: Type.Optional(DateText),
    basis: Type.Optional(Type.String({ description: 'What it rests on.' })),
    note: Type.Optional(Type.String()),
  },
  {
    $id: 'Name',
    description: 'One form of a name, in one language.',
    defaultSnippets: nameSnippets,
  },
);

const names = list(NameSchema, { minItems: 1, description: 'Every form that a reader meets.' });

const demonyms = Type.Optional(
  Type.Record(Type.String(), Type.Array(Type.String({ minLength: 1 })), {
    $id: 'Demonyms',
    description: 'Adjectives and names of its people, by language: {"ar": ["ليبي"], "en": ["Libyan"]}.',
  }),
);

const ambiguousWith = Type.Optional(
  list(EntityRef, { description: 'Other records of the corpus that bear the same name.' }),
);

export const ActorSchema = record(
  {
    id: Id,
    type: choice({
      person: '',
      country: 'A state as one who acts; where it lies is a place',
      government: '',
      'public-body': 'A ministry, a court, an authority',
      igo: 'An organisation of states',
      military: '',
      'armed-group': '',
      coalition: '',
      party: '',
      company: '',
      media: '',
      agency: 'A news agency',
      organization: '',
      'unnamed-group': 'Described, never named: “Western states”',
    }),
    names,
    summary: Type.Optional(LangText),
    country: Type.Optional(CountryCode),
    place: Type.Optional(PlaceRef),
    seat: Type.Optional(PlaceRef),
    demonyms,
    ...lifetime,
    titles: Type.Optional(
      list(record({ text: LangText, ...lifetime }, { $id: 'Title' }), {
        description: 'Ranks and forms of address: الفريق until 2016-09, then المشير.',
      }),
    ),
    roles: Type.Optional(
      list(record({ title: LangText, org: ActorRef, ...lifetime }, { $id: 'Role' }), {
        description: 'Posts held.',
      }),
    ),
    affiliations: Type.Optional(
      list(
        record(
          {
            target: ActorRef,
            relation: choice({
              'member-of': '',
              'part-of': '',
              'led-by': '',
              'loyal-to': '',
              'allied-with': '',
              'opposed-to': '',
              employee: '',
              'spokesperson-of': '',
              'successor-of': '',
              controls: '',
              'founded-by': '',
              other: '',
            }),
            claim: Type.Optional(ClaimRef),
            ...lifetime,
          },
          { $id: 'Affiliation' },
        ),
        { description: 'Ties to other actors; `claim` is the claim that asserts the tie.' },
      ),
    ),
    members: Type.Optional(list(ActorRef, { description: 'Members of a coalition or an unnamed group.' })),
    membersComplete: Type.Optional(Type.Boolean()),
    ambiguousWith,
    certainty: Type.Optional(Certainty),
    sameAs: Type.Optional(SameAs),
    ...housekeeping,
  },
  {
    $id: 'Actor',
    description: 'Who acts or speaks: a person, a state, a body, a group, a medium.',
    defaultSnippets: actorSnippets,
  },
);

export const PlaceSchema = record(
  {
    id: Id,
    type: choice({
      country: '',
      dependency: '',
      region: '',
      district: '',
      city: '',
      town: '',
      village: '',
      neighbourhood: '',
      facility: 'An airport, a base, a camp, a building: say which in `facility`',
      sea: '',
      river: '',
      natural: '',
      other: '',
    }),
    names,
    summary: Type.Optional(LangText),
    facility: Type.Optional(Type.String({ description: 'What it is: air base' })),
    within: Type.Optional(
      Type.Union([PlaceRef, Type.Array(PlaceRef, { minItems: 2 })], {
        description: 'The place it lies in; several where that is disputed.',
      }),
    ),
    country: Type.Optional(CountryCode),
    capitalOf: Type.Optional(PlaceRef),
    fuzzy: Type.Optional(Type.Boolean({ description: 'Without exact borders: eastern Libya.' })),
    point: Type.Optional(
      record(
        {
          lat: Type.Number({ minimum: -90, maximum: 90 }),
          lon: Type.Number({ minimum: -180, maximum: 180 }),
          sure: Type.Optional(Type.Boolean({ default: true })),
          precision: Type.Optional(choice({ exact: '', site: '', locality: '', area: '' })),
          basis: Type.Optional(Type.String()),
        },
        { $id: 'Point' },
      ),
    ),
    geometry: Type.Optional(
      Type.Object(
        { type: Type.String() },
        { additionalProperties: true, description: 'GeoJSON, [longitude, latitude].' },
      ),
    ),
    demonyms,
    ambiguousWith,
    disambiguation: Type.Optional(LangText),
    ...lifetime,
    certainty: Type.Optional(Certainty),
    sameAs: Type.Optional(SameAs),
    ...housekeeping,
  },
  {
    $id: 'Place',
    description: 'Where something is.',
    defaultSnippets: placeSnippets,
  },
);
