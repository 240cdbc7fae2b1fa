// The corpus as a value: the records of format v1 as types (from schema.ts, so that there is one definition), and the
// corpus that they make up. Types only; it must not know where a corpus is kept.

import type { Static, TSchema } from '@sinclair/typebox';
import type { Span } from '../base/span.ts';
import type { EntityRef } from './entity.ts';
import type { LoadedFile } from './load-file.ts';
import type { ManifestSchema, MentionsFileSchema, StyleSchema } from './schema.ts';
import type { ArticleSchema } from './schema-article.ts';
import type { ClaimSchema, LinkSchema, QuantitySchema, SourceSchema } from './schema-claim.ts';
import type { ActorSchema, NameSchema, PlaceSchema } from './schema-entities.ts';
import type {
  Dated as DatedSchema,
  LangText as LangTextSchema,
  Provenance as ProvenanceSchema,
} from './schema-shared.ts';

type Immutable<T> = T extends object ? { readonly [K in keyof T]: Immutable<T[K]> } : T;
type Of<S extends TSchema> = Immutable<Static<S>>;

// Defaults of the format (`match: normal`, `stance: neutral`…) are not filled in: an absent field is its default.

/** A text by language: `{ar: …, en: …}`. */
export type LangText = Of<typeof LangTextSchema>;
export type Dated = Of<typeof DatedSchema>;
export type Provenance = Of<typeof ProvenanceSchema>;
/** One form of a name, in one language. */
export type Name = Of<typeof NameSchema>;
export type Actor = Of<typeof ActorSchema>;
export type Place = Of<typeof PlaceSchema>;
export type Article = Of<typeof ArticleSchema>;
export type Source = Of<typeof SourceSchema>;
export type Claim = Of<typeof ClaimSchema>;
/** One link of a claim's chain, origin first. */
export type AttributionLink = Of<typeof LinkSchema>;
/** The number of a claim. (`Quantity` of text/quantity.ts is a number in a draft.) */
export type ClaimQuantity = Of<typeof QuantitySchema>;
export type Style = Omit<Of<typeof StyleSchema>, '$schema'>;
export type Manifest = Of<typeof ManifestSchema>;
/** `[start, end, class, id, form]` in UTF-16 units of the article's body. */
export type MentionRow = Of<typeof MentionsFileSchema>['mentions'][number];

/** A claim with its article. `id` is global: `dw-2016-05-18-libya-allies#c08`. */
export interface ClaimEntry {
  readonly id: string;
  readonly article: Article;
  readonly claim: Claim;
}

export type RecordKind = EntityRef['kind'] | 'article' | 'claim' | 'source';

/** Any record of a corpus by kind and id; the ids of claims and sources are global (`article#c08`, `article#s1`). */
export interface RecordRef {
  readonly kind: RecordKind;
  readonly id: string;
}

/** Path of a value in a JSON file: `['actors', 3, 'names', 0]`. */
export type JsonPath = readonly (string | number)[];

/** Where a record is written. `locateRecord` (locate.ts) gives its span. */
export interface Origin {
  /** Index in `Corpus.layers`. */
  readonly layer: number;
  /** Path of the file in its layer, with `/`: `actors/libya.actors.json`. */
  readonly file: string;
  readonly at: JsonPath;
}

export type ProblemSeverity = 'error' | 'warning' | 'information' | 'hint';

export type ProblemCode =
  | 'corpus-syntax'
  | 'corpus-duplicate-key'
  | 'corpus-required'
  | 'corpus-optional'
  | 'corpus-unknown-field'
  | 'corpus-id'
  | 'corpus-duplicate-id'
  | 'corpus-unknown-reference'
  | 'corpus-date'
  | 'corpus-quantity'
  | 'corpus-place'
  | 'corpus-span'
  | 'corpus-body'
  | 'corpus-shared-name'
  | 'corpus-preferred-name'
  | 'corpus-unsourced-claim'
  | 'corpus-text'
  | 'corpus-file'
  | 'corpus-version'
  | 'corpus-overridden';

/** A fault of a corpus file, at the offending value. Nothing but the named record or field is affected. */
export interface CorpusProblem {
  readonly code: ProblemCode;
  readonly severity: ProblemSeverity;
  /** In English, the fact first. */
  readonly message: string;
  /** Index in `Corpus.layers`. */
  readonly layer: number;
  /** Path of the file in its layer. */
  readonly file: string;
  /** UTF-16 offsets in the file; `0..0` where the fault is of the file as a whole. */
  readonly span: Span;
  readonly at: JsonPath;
  /** What would mend it, where there is one right answer: the text to put in place of the span. */
  readonly replacement?: string;
}

/** One corpus folder, as it was given: the shipped one first, each later one over those before it. */
export interface CorpusLayer {
  /** What a person calls it: the folder's name. */
  readonly name: string;
  /** The folder, as the shell knows it (a URI or a path, no slash at the end); unique among the layers. */
  readonly root: string;
  readonly manifest?: Manifest;
  /** Its manifest names a version of the format that this is not: it is left out. */
  readonly off: boolean;
  /** Every file of the layer by path, for positions (`locate.ts`) and for the next load. */
  readonly files: ReadonlyMap<string, LoadedFile>;
}

/** Everything known, as an immutable value. A change of any file makes a new one, which shares what did not change. */
export interface Corpus {
  readonly layers: readonly CorpusLayer[];
  /** By id. Where layers have the same id, the later layer's record. */
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly articles: ReadonlyMap<string, Article>;
  /** By global id, `article#c08`, in the order of the articles and of the claims in them. */
  readonly claims: ReadonlyMap<string, ClaimEntry>;
  /** Bodies that are kept here, by article id. */
  readonly bodies: ReadonlyMap<string, string>;
  /** The mentions side-cars that fit their article's body, by article id. */
  readonly mentions: ReadonlyMap<string, readonly MentionRow[]>;
  /** House style of all layers: later layers win entry by entry. */
  readonly style: Style;
  /** Present id by former one, keyed `kind:id`. */
  readonly formerIds: ReadonlyMap<string, string>;
  /** Where each actor, place and article is written, keyed `kind:id`; `locate.ts` finds claims and sources too. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Records that are kept, but lost a field or a reference, keyed `kind:id`. */
  readonly degraded: ReadonlySet<string>;
  readonly problems: readonly CorpusProblem[];
}
