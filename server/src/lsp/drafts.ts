// The analysed drafts of the open documents: one analysis a version and service, shared by every request.

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Draft, Service } from '../core/service.ts';

interface Entry {
  readonly version: number;
  readonly service: Service;
  readonly draft: Draft;
}

/** Analysed drafts by document. A new version is analysed from the one before, so it costs what was edited. */
export class Drafts {
  private readonly entries = new Map<string, Entry>();

  /** The draft of `document` as it is now, read with `service`. */
  of(document: TextDocument, service: Service): Draft {
    const known = this.entries.get(document.uri);
    if (known?.version === document.version && known.service === service) return known.draft;
    const draft = service.read(document.getText(), known?.service === service ? known.draft : undefined);
    this.entries.set(document.uri, { version: document.version, service, draft });
    return draft;
  }

  forget(uri: string): void {
    this.entries.delete(uri);
  }
}
