// What the connected editor can do, as plain flags.

import type { ClientCapabilities } from 'vscode-languageserver';

export interface ClientFeatures {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly configuration: boolean;
  readonly workspaceFolders: boolean;
  readonly watchesFiles: boolean;
  /** Edits may touch files that are not open, and make new ones. */
  readonly writesFiles: boolean;
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
    writesFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    html: general?.markdown?.allowedTags?.includes('p') === true,
  };
}
