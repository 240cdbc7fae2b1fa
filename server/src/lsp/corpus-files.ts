// Editing the corpus itself: what an editor asks about corpus files. Open ones stand for those on disk, a short pause after
// every change. Knows requests; what is said is the core's.

import {
  type CodeAction,
  type CompletionList,
  type Connection,
  DocumentFormattingRequest,
  type Hover,
  type TextDocuments,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type EditedFile, type Span, shapeOfFile } from '../core/service.ts';
import { type ClientFeatures, LAYOUT_KIND } from './capabilities.ts';
import { toHover, toTextEdit } from './convert.ts';
import { toIdList, toProblemAction } from './convert-records.ts';
import { isDraft } from './drafts.ts';
import { corpusFileAt, problemsOf } from './loaded-files.ts';
import { CORPUS_FILES } from './protocol.ts';
import { type Log, safely } from './safely.ts';
import type { Workspace } from './workspace.ts';

/** Quiet time after an edit of a corpus file before it is taken up, in milliseconds; large corpora get more. */
const PAUSE_MS = 150;
/** Shares of its time that the server may give to loading while somebody types. */
const LOAD_SHARE = 2;

export interface CorpusFilesHost {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly client: () => ClientFeatures;
  /** Shows what the newest corpus says. */
  readonly refresh: () => void;
  readonly log: Log;
}

/** The open corpus files: what is asked about them, and when they are taken up. */
export class CorpusFiles {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pending = false;
  private taking: Promise<void> = Promise.resolve();
  private pause = PAUSE_MS;

  constructor(private readonly host: CorpusFilesHost) {}

  /** Asks the client for what it cannot be told at once. */
  registerMore(): void {
    if (!this.host.client().registersFormatting) return;
    const documentSelector = CORPUS_FILES.map((pattern) => ({ pattern }));
    void this.host.connection.client.register(DocumentFormattingRequest.type, { documentSelector });
  }

  /** Wires the requests that are only about corpus files; those about any document are the caller's to hand over. */
  listen(): void {
    const { connection, log } = this.host;
    connection.onDocumentFormatting(
      safely('formatting', log, [], ({ textDocument }) => this.format(textDocument.uri)),
    );
  }

  changed(document: TextDocument): void {
    if (!this.host.workspace.setOpenText(document.uri, document.getText()) && !this.pending) return;
    this.pending = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.takeUp(), this.pause);
  }

  /** What was not saved is gone; what was saved may not have been told yet: the disk says. */
  closed(document: TextDocument): void {
    const { workspace, refresh, log } = this.host;
    if (!workspace.setOpenText(document.uri, undefined)) return;
    workspace.reload().then(refresh, (error) => log(`Reloading the corpus failed: ${String(error)}`));
  }

  /** Forgets what waits: nobody is there any more. */
  stop(): void {
    this.pending = false;
    clearTimeout(this.timer);
  }

  hover(document: TextDocument, offset: number): Hover | null {
    const { workspace, client } = this.host;
    const file = this.fileOf(document);
    const card =
      file &&
      workspace.service.settings.hover &&
      workspace.service.corpusFiles.hover(file, offset, { html: client().html });
    return card ? toHover(document, card) : null;
  }

  complete(document: TextDocument, offset: number): CompletionList | null {
    const file = this.fileOf(document);
    const { service } = this.host.workspace;
    return file && service.settings.completion
      ? toIdList(document, service.corpusFiles.complete(file, offset))
      : null;
  }

  /** The fixes of faults that `span` touches. What was edited is to be taken up before. */
  codeActions(document: TextDocument, span: Span): CodeAction[] {
    const { workspace } = this.host;
    const file = this.fileOf(document);
    const problems = file && problemsOf(workspace.service.corpus, file);
    // Faults of a text that is not this one have no place here.
    if (!file || !problems || problems.text !== file.text) return [];
    return workspace.service.corpusFiles
      .fixes(file, problems.found, span)
      .map((fix) => toProblemAction(document, fix));
  }

  /** The layout as an action of the source: VS Code has a formatter of its own for JSON, and asks which to use. */
  layOut(document: TextDocument): CodeAction[] {
    const file = this.fileOf(document);
    const edit = file && this.host.workspace.service.corpusFiles.format(file);
    if (!edit) return [];
    const changes = { [document.uri]: [toTextEdit(document, edit)] };
    return [{ title: 'Lay out as a corpus file', kind: LAYOUT_KIND, edit: { changes } }];
  }

  /** The corpus file in the editor; nothing for a file that no layer in use has. */
  fileOf(document: TextDocument): EditedFile | undefined {
    const at = corpusFileAt(this.host.workspace.service.corpus, document.uri);
    return at && shapeOfFile(at.path) !== undefined ? { ...at, text: document.getText() } : undefined;
  }

  /** Loads what was edited and is not taken up yet. Resolves when spans in the corpus' files are those of the editor. */
  takeUp(): Promise<void> {
    if (this.pending) {
      this.pending = false;
      clearTimeout(this.timer);
      this.taking = this.load();
    }
    return this.taking;
  }

  private async load(): Promise<void> {
    const { workspace, refresh, log } = this.host;
    const began = Date.now();
    try {
      await workspace.reloadOpen();
      refresh();
    } catch (error) {
      log(`Taking up an edited corpus file failed: ${String(error)}`);
    }
    this.pause = Math.max(PAUSE_MS, (Date.now() - began) * LOAD_SHARE);
  }

  private async format(uri: string): Promise<TextEdit[]> {
    const document = this.host.documents.get(uri);
    const file = document && !isDraft(document) ? this.fileOf(document) : undefined;
    const edit = file && this.host.workspace.service.corpusFiles.format(file);
    return document && edit ? [toTextEdit(document, edit)] : [];
  }
}
