// Editing the corpus itself: what an editor asks about corpus files, and what it asks of drafts about records. Open corpus
// files stand for those on disk, a short pause after every change. Knows requests; what is said is the core's.

import {
  type CodeAction,
  type CompletionList,
  type Connection,
  type Definition,
  DocumentFormattingRequest,
  type Hover,
  type Location,
  type Position,
  ResponseError,
  type ServerCapabilities,
  type TextDocuments,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Draft,
  type EditedFile,
  type RecordRef,
  type Service,
  type Span,
  shapeOfFile,
} from '../core/service.ts';
import type { ClientFeatures } from './capabilities.ts';
import { toHover, toLocation, toRange, toTextEdit } from './convert.ts';
import { toIdList, toProblemAction, toRenaming } from './convert-records.ts';
import { isDraft } from './drafts.ts';
import { plainUri } from './open-texts.ts';
import { CORPUS_FILES } from './protocol.ts';
import { type Log, safely } from './safely.ts';
import type { Workspace } from './workspace.ts';

/** Quiet time after an edit of a corpus file before it is taken up, in milliseconds; large corpora get more. */
const PAUSE_MS = 150;
/** Shares of its time that the server may give to loading while somebody types. */
const LOAD_SHARE = 2;

/** What a client asks for to have a corpus file laid out, on saving say. */
export const LAYOUT_KIND = 'source.format.isnad';

export interface CorpusFilesHost {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly client: () => ClientFeatures;
  readonly draftOf: (document: TextDocument) => Draft;
  /** Shows what the newest corpus says. */
  readonly refresh: () => void;
  readonly log: Log;
}

/** A record where it is named: `span` is in the document, and is what another id would replace where it `isId`. */
interface Named {
  readonly records: readonly RecordRef[];
  readonly span: Span;
  readonly isId: boolean;
}

export class CorpusFiles {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pending = false;
  private taking: Promise<void> = Promise.resolve();
  private pause = PAUSE_MS;

  constructor(private readonly host: CorpusFilesHost) {}

  /** What the server can do with corpus files, for a client like this. */
  capabilities(): ServerCapabilities {
    return {
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
      // Where only corpus files can be named, only they are: drafts have formatters of their own.
      ...(!this.host.client().registersFormatting && { documentFormattingProvider: true }),
    };
  }

  /** Asks the client for what it cannot be told at once. */
  registerMore(): void {
    if (!this.host.client().registersFormatting) return;
    const documentSelector = CORPUS_FILES.map((pattern) => ({ pattern }));
    void this.host.connection.client.register(DocumentFormattingRequest.type, { documentSelector });
  }

  /** Wires the requests that are only about records; those about any document are the caller's to hand over. */
  listen(): void {
    const { connection, log } = this.host;
    connection.onDefinition(safely('definition', log, null, (at) => this.definition(at)));
    connection.onReferences(safely('references', log, [], (at) => this.references(at)));
    connection.onPrepareRename(safely('prepare rename', log, null, (at) => this.prepareRename(at)));
    connection.onRenameRequest(safely('rename', log, null, (at) => this.rename(at)));
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

  async codeActions(document: TextDocument, span: Span): Promise<CodeAction[]> {
    await this.takeUp();
    const { workspace } = this.host;
    const file = this.fileOf(document);
    const problems = file && workspace.problemsOf(file.root, file.path);
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
  private fileOf(document: TextDocument): EditedFile | undefined {
    const at = this.host.workspace.corpusFileAt(document.uri);
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

  private namedAt(document: TextDocument, position: Position): Named | undefined {
    const { service } = this.host.workspace;
    const offset = document.offsetAt(position);
    if (isDraft(document)) {
      const found = service.recordsAt(this.host.draftOf(document), offset);
      return found && { records: found.records, span: found.span, isId: found.isKey };
    }
    const file = this.fileOf(document);
    const found = file && service.corpusFiles.at(file, offset);
    return found && { records: [found.record], span: found.span, isId: true };
  }

  private async definition({ textDocument, position }: At): Promise<Definition | null> {
    await this.takeUp();
    const document = this.host.documents.get(textDocument.uri);
    if (!document) return null;
    const { service } = this.host.workspace;
    const file = isDraft(document) ? undefined : this.fileOf(document);
    const places = file
      ? [service.corpusFiles.definition(file, document.offsetAt(position))]
      : (this.namedAt(document, position)?.records.map((record) => service.place(record)) ?? []);
    return places.flatMap((place) => (place ? [toLocation(place)] : []));
  }

  private async references({
    textDocument,
    position,
    context,
  }: At & { context: { includeDeclaration: boolean } }): Promise<Location[]> {
    await this.takeUp();
    const document = this.host.documents.get(textDocument.uri);
    const named = document && this.namedAt(document, position);
    const { service } = this.host.workspace;
    const found: Location[] = [];
    for (const record of named?.records ?? []) {
      found.push(...service.corpusFiles.uses(record, context.includeDeclaration).map(toLocation));
      for (const { document: draft, uses } of await this.usesInDrafts(record))
        found.push(...uses.map(({ span }) => ({ uri: draft.uri, range: toRange(draft, span) })));
    }
    return found;
  }

  private async prepareRename({ textDocument, position }: At) {
    await this.takeUp();
    const document = this.host.documents.get(textDocument.uri);
    const named = document && this.namedAt(document, position);
    if (!document || !named?.isId) return null;
    const placeholder = idOf(named.records[0]!);
    // Renamed to what it is, it says whether it may be renamed at all.
    this.renaming(named.records[0]!, placeholder);
    return { range: toRange(document, named.span), placeholder };
  }

  private async rename({
    textDocument,
    position,
    newName,
  }: At & { newName: string }): Promise<WorkspaceEdit | null> {
    await this.takeUp();
    const { documents, client } = this.host;
    const document = documents.get(textDocument.uri);
    const named = document && this.namedAt(document, position);
    if (!named?.isId) return null;
    const record = named.records[0]!;
    const renaming = this.renaming(record, newName.trim());
    const drafts = (await this.usesInDrafts(record)).map(({ document: draft, uses }) => ({
      document: draft,
      spans: uses.filter(({ isKey }) => isKey).map(({ span }) => span),
    }));
    return toRenaming(renaming, drafts, newName.trim(), client());
  }

  private renaming(record: RecordRef, newId: string) {
    const { workspace } = this.host;
    const result = workspace.service.corpusFiles.rename(record, newId, (root) => workspace.ownsLayer(root));
    if ('refused' in result) throw new ResponseError(REFUSED, result.refused);
    return result;
  }

  private async format(uri: string): Promise<TextEdit[]> {
    const document = this.host.documents.get(uri);
    const file = document && !isDraft(document) ? this.fileOf(document) : undefined;
    const edit = file && this.host.workspace.service.corpusFiles.format(file);
    return document && edit ? [toTextEdit(document, edit)] : [];
  }

  /** Where drafts name `record`: the open ones as they stand, the others of the workspace as they are on disk. */
  private async usesInDrafts(record: RecordRef): Promise<readonly UsesInDraft[]> {
    const { documents, workspace, draftOf } = this.host;
    const { service } = workspace;
    const found = documents
      .all()
      .filter(isDraft)
      .map((document) => ({ document, uses: service.usesIn(draftOf(document), record) }));
    const open = new Set(documents.keys().map(plainUri));
    let read = 0;
    for await (const { uri, text } of workspace.closedDrafts((each) => open.has(plainUri(each)))) {
      if (!service.mayName(record, text)) continue;
      if (read++ >= MOST_DRAFTS) break;
      const draft = service.read(text, undefined, workspace.choicesFor(uri));
      if (!service.takesPart(draft, workspace.pathOf(uri))) continue;
      const uses = service.usesIn(draft, record);
      if (uses.length > 0) found.push({ document: TextDocument.create(uri, 'markdown', 0, text), uses });
    }
    return found;
  }
}

/** More drafts that are not open are not read for one question: it would be answered too late. */
const MOST_DRAFTS = 500;

interface UsesInDraft {
  readonly document: TextDocument;
  readonly uses: ReturnType<Service['usesIn']>;
}

/** LSP's `RequestFailed`: the request was right, and cannot be done. */
const REFUSED = -32803;

interface At {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** The id as it is written in its record: of a claim without its article. */
const idOf = ({ id }: RecordRef): string => id.slice(id.indexOf('#') + 1);
