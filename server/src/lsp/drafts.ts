// The analysed drafts of the open documents: one analysis a version and service, shared by every request.

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Choices, Draft, Service } from '../core/service.ts';

/** Whether an open document is a draft: every one but files of JSON, among which are the corpus' own. */
export const isDraft = ({ uri, languageId }: TextDocument): boolean =>
  !/^jsonc?$/.test(languageId) && !/\.jsonc?$/i.test(uri);

interface Entry {
  readonly version: number;
  readonly service: Service;
  readonly choices: Choices;
  readonly draft: Draft;
}

/** Analysed drafts by document. A new version is analysed from the one before, so it costs what was edited. */
export class Drafts {
  private readonly entries = new Map<string, Entry>();

  /** The draft of `document` as it is now, read with `service` and its writer's `choices`. */
  of(document: TextDocument, service: Service, choices: Choices): Draft {
    const known = this.entries.get(document.uri);
    const { version } = document;
    if (known?.version === version && known.service === service && known.choices === choices)
      return known.draft;
    const previous = known?.service === service ? known.draft : undefined;
    const draft = service.read(document.getText(), previous, choices);
    this.entries.set(document.uri, { version, service, choices, draft });
    return draft;
  }

  forget(uri: string): void {
    this.entries.delete(uri);
  }
}
