// What client and server say to each other beyond LSP. The only server file that the client imports:
// plain types and names, no code of the server.

import type { WorkspaceEdit } from 'vscode-languageserver';

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
} as const;

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
  /** The workspace has no corpus of its own yet: this begins one. */
  readonly begins?: {
    /** Its folder, as the settings name it. */
    readonly folder: string;
    /** The shipped corpus is in use now, and will not be from then on. */
    readonly dropsShipped: boolean;
  };
}
