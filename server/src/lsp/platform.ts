// What the server needs of its host. Types only.

import type { CorpusSource, FileChange } from '../core/service.ts';

/** What the host (Node, a web worker, a test) can do that the server itself cannot. */
export interface Platform {
  /** The corpus shipped with Isnad. */
  readonly builtin: CorpusSource;
  /** The corpus that may be in the folder at `uri`. */
  folder(uri: string): CorpusSource;
  /** The text of the file at `uri`; nothing where there is none, or it cannot be read. */
  readText(uri: string): Promise<string | undefined>;
  /** URIs of the Markdown files in the workspace folder at `root`. A host that cannot list leaves it out. */
  listDrafts?(root: string): Promise<readonly string[]>;
  /** Writes `changes` into the corpus folder at `root`; rejects with a sentence. A host without disk leaves it out. */
  writeChanges?(root: string, changes: readonly FileChange[]): Promise<void>;
  /** The text of a saved page or text at `uri`, decoded as its bytes tell; rejects with a sentence. */
  readArticle?(uri: string): Promise<string>;
  /** The text of a UTF-8 file at `uri`, in pieces; throws a sentence. */
  readChunks?(uri: string): AsyncIterable<string>;
  /** Writes the file at `uri`, over what is there; rejects with a sentence. */
  writeText?(uri: string, text: Iterable<string>): Promise<void>;
  /** The page at `url`, which the writer typed; rejects with a sentence. A host without network leaves it out. */
  fetchArticle?(url: string, signal: AbortSignal): Promise<FetchedPage>;
}

/** A page as it was fetched. */
export interface FetchedPage {
  readonly text: string;
  readonly format: 'html' | 'text' | 'markdown';
}
