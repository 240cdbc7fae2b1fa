// What the connected editor can do, as plain flags.

import type { ClientCapabilities } from 'vscode-languageserver';

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
