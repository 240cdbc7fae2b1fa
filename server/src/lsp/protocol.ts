// What client and server say to each other beyond LSP. The only server file that the client imports:
// plain types and names, no code of the server.

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
}
