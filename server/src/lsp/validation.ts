// Diagnostics: pulled where the client can pull, pushed otherwise, from one function.

import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isDraft } from './drafts.ts';
import type { Log } from './safely.ts';

/** VS Code keeps at most 1,000 diagnostics a file and drops the rest without a word. */
const MOST_DIAGNOSTICS = 900;

/** How long a push waits for the next keystroke. */
const PUSH_DELAY_MS = 120;

/** `items` as diagnostics, as many as an editor can hold; where there are more, a last one says so. */
export function capped<Item>(items: readonly Item[], convert: (item: Item) => Diagnostic): Diagnostic[] {
  const shown = items.slice(0, MOST_DIAGNOSTICS).map(convert);
  const last = shown.at(-1);
  if (items.length === shown.length || !last) return shown;
  const message = `${items.length - shown.length} more findings in this file are not listed.`;
  return [
    ...shown,
    { range: last.range, source: 'isnad', severity: DiagnosticSeverity.Information, message },
  ];
}

/** Pushes diagnostics of open documents, at most once a pause, for clients that cannot pull. */
export class Pusher {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly connection: Connection,
    private readonly documents: TextDocuments<TextDocument>,
    private readonly validate: (document: TextDocument) => Diagnostic[],
    private readonly log: Log,
  ) {}

  push(document: TextDocument): void {
    this.cancel(document.uri);
    this.timers.set(
      document.uri,
      setTimeout(() => {
        this.timers.delete(document.uri);
        const current = this.documents.get(document.uri);
        if (!current) return;
        try {
          const diagnostics = this.validate(current);
          void this.connection.sendDiagnostics({ uri: current.uri, version: current.version, diagnostics });
        } catch (error) {
          this.log(
            `validation failed on ${current.uri}: ${error instanceof Error ? error.stack : String(error)}`,
          );
        }
      }, PUSH_DELAY_MS),
    );
  }

  pushAll(): void {
    for (const document of this.documents.all()) if (isDraft(document)) this.push(document);
  }

  clear(uri: string): void {
    this.cancel(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Forgets what waits: nobody is there any more. */
  stop(): void {
    for (const uri of [...this.timers.keys()]) this.cancel(uri);
  }

  private cancel(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
  }
}
