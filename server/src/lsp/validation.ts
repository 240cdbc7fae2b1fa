// Diagnostics: pulled where the client can pull, pushed otherwise, from one function.

import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { Log } from './safely.ts';

/** VS Code keeps at most 1,000 diagnostics a file and drops the rest without a word. */
export const MOST_DIAGNOSTICS = 900;

/** How long a push waits for the next keystroke. */
const PUSH_DELAY_MS = 120;

/** `diagnostics` cut to what an editor can hold; the last one then says so. */
export function capped(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  if (diagnostics.length <= MOST_DIAGNOSTICS) return [...diagnostics];
  const left = diagnostics.length - MOST_DIAGNOSTICS;
  const kept = diagnostics.slice(0, MOST_DIAGNOSTICS);
  return [
    ...kept,
    {
      ...kept[kept.length - 1]!,
      code: 'isnad',
      message: `${left} more findings in this draft are not listed.`,
      severity: 3,
    },
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
    for (const document of this.documents.all()) this.push(document);
  }

  clear(uri: string): void {
    this.cancel(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private cancel(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
  }
}
