// What client and server say to each other beyond LSP. The only server file that the client imports:
// plain types and names, no code of the server.

import type { Location, Range, WorkspaceEdit } from 'vscode-languageserver';

/** Section of the settings in every editor. */
export const SETTINGS_SECTION = 'isnad';

/** Server → client: what is loaded. Sent after every load of the corpus. */
export const STATUS_NOTIFICATION = 'isnad/status';

export interface StatusParams {
  readonly actors: number;
  readonly places: number;
  readonly articles: number;
  readonly claims: number;
  readonly problems: number;
  /** Folders (or other names) of the layers in use, lowest first. */
  readonly layers: readonly string[];
}

/** What a client may hand over at initialisation. */
export interface InitializationOptions {
  /** Folder with the pages on the rules, as a URI without a final slash: diagnostics link to `<docsUri>/<rule>.md`. */
  readonly docsUri?: string;
  /** Settings, for clients without `workspace/configuration`. */
  readonly settings?: unknown;
  /** The client has the commands of `CLIENT_COMMANDS`; code actions may name them. */
  readonly commands?: boolean;
}

/** Commands of the client that code actions name: what they do needs an answer of the writer, or the editor's hand. */
export const CLIENT_COMMANDS = {
  /** Takes a name of the draft into the corpus; one argument, `AddToCorpusArgs`. */
  addToCorpus: 'isnad.addToCorpus',
  /** Saves files that an edit has changed beside the draft, so that it holds at once; arguments: their URIs. */
  saveFiles: 'isnad.saveFiles',
  /** Confirms something that a program proposed; one argument, `ReviewArgs`. */
  confirm: 'isnad.confirm',
  /** Takes something that a program proposed out of the corpus; one argument, `ReviewArgs`. */
  discard: 'isnad.discard',
  /** Shows a place in a text beside; one argument, a `Location`. */
  showBeside: 'isnad.showBeside',
} as const;

/** A record of the corpus, or a claim by its global id (`article#c08`). */
export interface RecordName {
  readonly kind: 'actor' | 'place' | 'article' | 'claim';
  readonly id: string;
}

export interface ReviewArgs {
  /** The corpus file that it is in. */
  readonly uri: string;
  readonly record: RecordName;
  /** Who confirms; the client asks where it is not given. */
  readonly by?: string;
}

export type { Location };

/** Client → server: the edit that says who confirmed a record. Answered with a `CorpusEdit`. */
export const CONFIRM_REQUEST = 'isnad/confirm';

export interface ConfirmParams extends ReviewArgs {
  /** Who confirms. */
  readonly by: string;
}

/** Client → server (`ReviewArgs`): the edit that takes a proposed record out. Answered with a `CorpusEdit`. */
export const DISCARD_REQUEST = 'isnad/discard';

/** Client → server: where goes what is added from the document at `uri` (or from none). Answered with a `CorpusFolder`. */
export const CORPUS_FOLDER_REQUEST = 'isnad/corpusFolder';

export interface CorpusFolderParams {
  readonly uri: string;
}

export interface CorpusFolder {
  /** Its URI; nothing where no folder is open. */
  readonly uri?: string;
  readonly begins?: Begins;
}

/** Client → server (`CorpusFolderParams`): writes a sample corpus. Answered with a `FilesWritten`. */
export const NEW_CORPUS_REQUEST = 'isnad/newCorpus';

export interface FilesWritten {
  /** As URIs. */
  readonly files: readonly string[];
  /** Why nothing was written, in a sentence. */
  readonly problem?: string;
}

/** Client → server: drafts a record of an article, for review, and writes it. Answered with an `AddedArticle`. */
export const ADD_ARTICLE_REQUEST = 'isnad/addArticle';

export interface AddArticleParams {
  /** The document at whose workspace folder the corpus is; empty for none. */
  readonly uri: string;
  readonly from: ArticleOrigin;
  /** Who adds it. */
  readonly by?: string;
}

/** Where an article comes from. */
export type ArticleOrigin =
  | { readonly kind: 'text'; readonly text: string; readonly format?: 'html' | 'markdown' | 'text' }
  /** A saved page or text; the server reads it, whatever its encoding. */
  | { readonly kind: 'file'; readonly uri: string }
  /** The writer typed it, and has agreed to this very fetch. */
  | { readonly kind: 'url'; readonly url: string };

export interface AddedArticle {
  /** The record's file and the body's, as URIs. */
  readonly record?: string;
  readonly body?: string;
  /** The citation key. */
  readonly key?: string;
  /** What was drafted, in a sentence. */
  readonly summary?: string;
  /** The files that new actors and places went into, to be reviewed as well; as URIs. */
  readonly names: readonly string[];
  /** What is to be looked at, each a sentence. */
  readonly notes: readonly string[];
  /** Why nothing was added, in a sentence. `record` is then the one that has the article already, if one has. */
  readonly problem?: string;
}

export interface AddToCorpusArgs {
  /** The draft. */
  readonly uri: string;
  /** `name`: another name of a record that the writer chooses. */
  readonly as: 'actor' | 'place' | 'name';
  /** The name as it may be read, likeliest first. */
  readonly readings: readonly string[];
  readonly lang: string;
  /** What the new record can be, in words for a list. */
  readonly types: readonly { readonly type: string; readonly label: string }[];
}

/** An actor or place of the corpus. */
export interface Entity {
  readonly kind: 'actor' | 'place';
  readonly id: string;
}

/** Client → server: the edit that makes a new record. Answered with a `CorpusEdit`. */
export const NEW_RECORD_REQUEST = 'isnad/newRecord';

export interface NewRecordParams {
  readonly uri: string;
  readonly kind: Entity['kind'];
  readonly name: string;
  readonly lang: string;
  readonly type?: string;
}

/** Client → server: the edit that gives a record another name. Answered with a `CorpusEdit`. */
export const NEW_NAME_REQUEST = 'isnad/newName';

export interface NewNameParams {
  readonly uri: string;
  readonly entity: Entity;
  readonly name: string;
  readonly lang: string;
}

/** Client → server: whom `query` may mean, of those that can be given another name. Answered with `BearerItem[]`. */
export const BEARERS_REQUEST = 'isnad/bearers';

export interface BearersParams {
  readonly query: string;
  readonly lang: string;
}

export interface BearerItem {
  readonly entity: Entity;
  readonly name: string;
  readonly detail: string;
}

/** A change of corpus files for the client to apply, or why there is none. */
export interface CorpusEdit {
  readonly edit?: WorkspaceEdit;
  /** The files that it changes, as URIs. */
  readonly files: readonly string[];
  /** Why nothing can be done, in a sentence. */
  readonly problem?: string;
  readonly begins?: Begins;
}

/** The workspace has no corpus of its own yet: this begins one. */
export interface Begins {
  /** Its folder, as the settings name it. */
  readonly folder: string;
  /** The shipped corpus is in use now, and will not be from then on. */
  readonly dropsShipped: boolean;
}

/** Names of corpus files, as globs: the JSON files that the server is told of. */
export const CORPUS_FILES = ['**/*.{actors,places,article,mentions}.json', '**/{corpus,style}.json'] as const;

/** Client → server: what can be imported and exported. Answered with `ExchangeFormats`. */
export const EXCHANGE_FORMATS_REQUEST = 'isnad/exchangeFormats';

export interface ExchangeFormat {
  readonly id: string;
  readonly name: string;
  /** Endings of its files, without a dot; the usual one first. */
  readonly extensions: readonly string[];
  /** The tables that it has, where it holds one at a time. */
  readonly tables: readonly string[];
}

export interface ExchangeFormats {
  readonly imports: readonly ExchangeFormat[];
  readonly exports: readonly ExchangeFormat[];
}

/** Client → server: reads a file and says what importing it would change; nothing is written. Answered with an `ImportPreview`. */
export const IMPORT_REQUEST = 'isnad/import';

export interface ImportParams {
  /** As in `CorpusFolderParams`. */
  readonly uri: string;
  readonly format: string;
  /** The file, as a URI. */
  readonly file: string;
  /** Names the progress: the number of records read so far, as `$/progress`. */
  readonly progress: string;
}

export interface ImportPreview {
  /** Names it, for `ApplyImportParams`. */
  readonly preview: number;
  /** What would become of the records, in a sentence. */
  readonly summary: string;
  /** Records that would be added or changed. */
  readonly changed: number;
  /** What would become of each, and what could not be read: a text to look through. */
  readonly details: string;
  /** Why nothing can be imported, in a sentence. */
  readonly problem?: string;
}

/** Client → server: writes what a preview showed, once, unless another was made since. Answered with a `FilesWritten`. */
export const APPLY_IMPORT_REQUEST = 'isnad/applyImport';

export interface ApplyImportParams {
  readonly preview: number;
}

/** Client → server: writes the corpus into a file. Answered with an `ExportDone`. */
export const EXPORT_REQUEST = 'isnad/export';

export interface ExportParams {
  readonly format: string;
  readonly table?: string;
  /** The file to write, as a URI. */
  readonly file: string;
}

export interface ExportDone {
  readonly problem?: string;
}

/** Client → server: what the file of ignores of a workspace folder holds. Answered with an `IgnoredList`. */
export const IGNORED_REQUEST = 'isnad/ignored';

export interface IgnoredParams {
  /** The document in front, whose workspace folder is meant; empty for none, which means the first. */
  readonly uri: string;
}

/** What an entry of the file is known by: all words as they are folded there. */
export interface IgnoredKey {
  readonly rule: string;
  readonly value: string;
  /** The words around. */
  readonly near: string;
}

export interface IgnoredItem extends IgnoredKey {
  /** In words, where it is one of those that are offered. */
  readonly reason: string;
  /** Of the entry, in the file. */
  readonly range: Range;
  /** What it silences in the document, in the order of the text. */
  readonly places: readonly Range[];
}

export interface IgnoredList {
  /** The file, as a URI; it need not be there where there are no items. */
  readonly file?: string;
  /** In the order of the file. */
  readonly items: readonly IgnoredItem[];
  /** Why nothing can be listed, in a sentence. */
  readonly problem?: string;
}

/** Client → server: the edit that takes an entry out of the file of ignores. Answered with a `CorpusEdit`. */
export const UNIGNORE_REQUEST = 'isnad/unignore';

export interface UnignoreParams extends IgnoredParams, IgnoredKey {}
