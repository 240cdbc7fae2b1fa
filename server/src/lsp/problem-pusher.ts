// The faults of corpus files, pushed to the client: of thousands of files only those whose faults are not what they were.

import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { problemToDiagnostic } from './convert.ts';
import type { FileProblems } from './loaded-files.ts';
import { capped } from './validation.ts';

export class ProblemPusher {
  /** What was last sent, by URI. */
  private sent = new Map<string, { readonly text: string; readonly key: string }>();

  constructor(private readonly connection: Connection) {}

  /**
   * Sends what differs from the last time. In open files (`isOpen`) everything: there the editor moves what it was sent
   * with every edit, and it has to be put right.
   */
  push(problems: ReadonlyMap<string, FileProblems>, isOpen: (uri: string) => boolean): void {
    const sent: typeof this.sent = new Map();
    for (const [uri, { text, found }] of problems) {
      const key = JSON.stringify(found.map(({ span, code, message }) => [span, code, message]));
      sent.set(uri, { text, key });
      const before = this.sent.get(uri);
      if (before?.key === key && before.text === text && !isOpen(uri)) continue;
      const file = TextDocument.create(uri, 'json', 0, text);
      const diagnostics = capped(found, (problem) => problemToDiagnostic(file, problem));
      void this.connection.sendDiagnostics({ uri, diagnostics });
    }
    for (const uri of this.sent.keys())
      if (!sent.has(uri)) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
    this.sent = sent;
  }
}
