// What the connected editor can do, as plain flags, and what the server then offers it.

import {
  type ClientCapabilities,
  CodeActionKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';

/** What a client asks for to have a corpus file laid out, on saving say. */
export const LAYOUT_KIND = 'source.format.isnad';

export interface ClientFeatures {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly configuration: boolean;
  readonly workspaceFolders: boolean;
  readonly watchesFiles: boolean;
  /** It can be told to watch some folders only. */
  readonly watchesRelative: boolean;
  /** Edits may touch files that are not open, and make new ones. */
  readonly writesFiles: boolean;
  /** Edits of several files have an order. */
  readonly editsDocuments: boolean;
  readonly renamesFiles: boolean;
  /** Formatting can be offered for some files only. */
  readonly registersFormatting: boolean;
  /** Hovers may hold a `p` element: VS Code aligns Arabic cards to the right with it. */
  readonly html: boolean;
}

export function capabilitiesOf(capabilities: ClientCapabilities): ClientFeatures {
  const { general, textDocument, workspace } = capabilities;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesRelative: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    writesFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    editsDocuments: workspace?.workspaceEdit?.documentChanges === true,
    renamesFiles: workspace?.workspaceEdit?.resourceOperations?.includes('rename') === true,
    registersFormatting: textDocument?.formatting?.dynamicRegistration === true,
    html: general?.markdown?.allowedTags?.includes('p') === true,
  };
}

/** What the server does for a client like this. `commands`: the client has those of `CLIENT_COMMANDS`. */
export const serverCapabilities = (
  client: ClientFeatures,
  { commands = false }: { readonly commands?: boolean },
): ServerCapabilities => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  workspaceSymbolProvider: true,
  completionProvider: {
    // A hyphen goes on a citation key: without it the editor closes the list there.
    // Quotes and # begin ids in corpus files.
    triggerCharacters: ['@', '-', '"', '#'],
  },
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  // Where only corpus files can be named, only they are: drafts have formatters of their own.
  ...(!client.registersFormatting && { documentFormattingProvider: true }),
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll, LAYOUT_KIND],
  },
  ...(commands && { codeLensProvider: {} }),
  ...(client.pullsDiagnostics && {
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  }),
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
});
