// The one shape of all exchange formats: text in, records out; a corpus in, text out. Types and the words they share;
// it must not know any format.

import type { Corpus } from '../corpus/model.ts';

/** A text in pieces, cut anywhere. */
export type TextChunks = AsyncIterable<string>;

/** One record as another program wrote it. */
export interface ImportedRecord {
  readonly kind: 'actor' | 'place' | 'article' | 'claim';
  /** The line where it begins, from 1. */
  readonly line: number;
  /** All that it is known by, as `scheme:value`: `wikidata:Q79`, `geonames:361055`, `url:…`, `id:…` of the corpus. */
  readonly keys: readonly string[];
  /** What a new id is made of. */
  readonly called: string;
  /** What tells it from others that are called the same: a country's code. */
  readonly apart?: string;
  /**
   * Its fields as in the corpus format, without `id` and `provenance`. What points to other records is an id of the
   * corpus or of the form that `refersTo` gives.
   */
  readonly record: Readonly<Record<string, unknown>>;
}

/** What could not be read. */
export interface ImportProblem {
  /** The line, from 1. */
  readonly line: number;
  readonly message: string;
  /** The record is there; only something of it is not. */
  readonly minor?: true;
}

export type ImportItem = ImportedRecord | ImportProblem;

export const isProblem = (item: ImportItem): item is ImportProblem => 'message' in item;

/** A table of a corpus, for formats that hold one at a time. */
export type Table = 'actors' | 'places' | 'claims';

export interface ExchangeFormat {
  /** The word on the command line. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** Endings of its files, the usual one first, without a dot. */
  readonly extensions: readonly string[];
  /** Where its content comes from and on what terms, where that is the same for all files. */
  readonly source?: string;
  /** Reads records; what cannot be read is a problem with its line, and the rest goes on. Never throws. */
  readonly read?: (chunks: TextChunks) => AsyncIterable<ImportItem>;
  /** The corpus as text, in pieces. */
  readonly write?: (corpus: Corpus, table: Table) => Iterable<string>;
  /** The tables that it has, where it holds one at a time. */
  readonly tables?: readonly Table[];
}

/** A reference to whatever has one of `keys`, the first that is known. */
export const refersTo = (...keys: readonly string[]): string => `?${keys.join('|')}`;

/** The keys of a reference that `refersTo` gave; nothing for an id. */
export const keysReferredTo = (reference: string): readonly string[] | undefined =>
  reference.startsWith('?') ? reference.slice(1).split('|') : undefined;
