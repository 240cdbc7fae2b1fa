// Definition, references and renaming of records, asked for in drafts and in corpus files alike. Knows requests; what is
// said is the core's.

import {
  type Connection,
  type Definition,
  type Location,
  type Position,
  type Range,
  ResponseError,
  type TextDocuments,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Draft, RecordRef, Span } from '../core/service.ts';
import type { ClientFeatures } from './capabilities.ts';
import { toLocation, toRange } from './convert.ts';
import { toRenaming } from './convert-records.ts';
import type { CorpusFiles } from './corpus-files.ts';
import { isDraft } from './drafts.ts';
import { plainUri } from './file-uri.ts';
import { type Log, safely } from './safely.ts';
import type { Workspace } from './workspace.ts';

export interface RecordRequestsHost {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly corpusFiles: CorpusFiles;
  readonly client: () => ClientFeatures;
  readonly draftOf: (document: TextDocument) => Draft;
  readonly log: Log;
}

/** More drafts that are not open are not read for one question: it would be answered too late. */
const MOST_DRAFTS = 500;

/** LSP's `RequestFailed`: the request was right, and cannot be done. */
const REFUSED = -32803;

/** A record where it is named: `span` is in the document, and is what another id would replace where it `isId`. */
interface Named {
  readonly records: readonly RecordRef[];
  readonly span: Span;
  readonly isId: boolean;
}

/** Where a draft names a record; of an open one as it stood at `version`. */
interface UsesInDraft {
  readonly uri: string;
  readonly version: number | null;
  readonly uses: readonly { readonly range: Range; readonly isKey: boolean }[];
}

interface At {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** Answers the requests that are about records, wherever they are named. */
export function registerRecordRequests(host: RecordRequestsHost): void {
  const { connection, corpusFiles, log } = host;
  // Every span has to be in the text that the editor has.
  const takenUp =
    <Params, Answer>(answer: (host: RecordRequestsHost, params: Params) => Answer | Promise<Answer>) =>
    async (params: Params): Promise<Answer> => {
      await corpusFiles.takeUp();
      return answer(host, params);
    };
  connection.onDefinition(safely('definition', log, null, takenUp(definition)));
  connection.onReferences(safely('references', log, [], takenUp(references)));
  connection.onPrepareRename(safely('prepare rename', log, null, takenUp(prepareRename)));
  connection.onRenameRequest(safely('rename', log, null, takenUp(rename)));
}

function namedAt(
  { workspace, corpusFiles, draftOf }: RecordRequestsHost,
  document: TextDocument,
  position: Position,
): Named | undefined {
  const { service } = workspace;
  const offset = document.offsetAt(position);
  if (isDraft(document)) {
    const found = service.recordsAt(draftOf(document), offset);
    return found && { records: found.records, span: found.span, isId: found.isKey };
  }
  const file = corpusFiles.fileOf(document);
  const found = file && service.corpusFiles.at(file, offset);
  return found && { records: [found.record], span: found.span, isId: true };
}

function definition(host: RecordRequestsHost, { textDocument, position }: At): Definition | null {
  const { documents, workspace, corpusFiles } = host;
  const document = documents.get(textDocument.uri);
  if (!document) return null;
  const { service } = workspace;
  const file = isDraft(document) ? undefined : corpusFiles.fileOf(document);
  const places = file
    ? [service.corpusFiles.definition(file, document.offsetAt(position))]
    : (namedAt(host, document, position)?.records.map((record) => service.place(record)) ?? []);
  return places.flatMap((place) => (place ? [toLocation(place)] : []));
}

async function references(
  host: RecordRequestsHost,
  { textDocument, position, context }: At & { readonly context: { readonly includeDeclaration: boolean } },
): Promise<Location[]> {
  const { documents, workspace } = host;
  const document = documents.get(textDocument.uri);
  const named = document && namedAt(host, document, position);
  const found: Location[] = [];
  for (const record of named?.records ?? []) {
    found.push(...workspace.service.corpusFiles.uses(record, context.includeDeclaration).map(toLocation));
    for (const { uri, uses } of [...usesInOpen(host, record), ...(await usesInClosed(host, record))])
      found.push(...uses.map(({ range }) => ({ uri, range })));
  }
  return found;
}

function prepareRename(host: RecordRequestsHost, { textDocument, position }: At) {
  const document = host.documents.get(textDocument.uri);
  const named = document && namedAt(host, document, position);
  if (!document || !named?.isId) return null;
  const [record] = named.records;
  const placeholder = idOf(record!);
  // Renamed to what it is, it says whether it may be renamed at all.
  renaming(host, record!, placeholder);
  return { range: toRange(document, named.span), placeholder };
}

async function rename(
  host: RecordRequestsHost,
  { textDocument, position, newName }: At & { readonly newName: string },
): Promise<WorkspaceEdit | null> {
  const document = host.documents.get(textDocument.uri);
  const named = document && namedAt(host, document, position);
  if (!named?.isId) return null;
  const record = named.records[0]!;
  const closed = await usesInClosed(host, record);
  // From here on at once: nothing that is open may change between what is read and what is answered.
  await host.corpusFiles.takeUp();
  const newId = newName.trim();
  const drafts = [...usesInOpen(host, record), ...closed].map(({ uri, version, uses }) => ({
    textDocument: { uri, version },
    edits: uses.filter(({ isKey }) => isKey).map(({ range }) => ({ range, newText: newId })),
  }));
  return toRenaming(renaming(host, record, newId), drafts, host.client());
}

function renaming({ workspace }: RecordRequestsHost, record: RecordRef, newId: string) {
  const result = workspace.service.corpusFiles.rename(record, newId, (root) => workspace.ownsLayer(root));
  if ('refused' in result) throw new ResponseError(REFUSED, result.refused);
  return result;
}

/** Where open drafts name `record`, as they stand. */
function usesInOpen({ documents, workspace, draftOf }: RecordRequestsHost, record: RecordRef): UsesInDraft[] {
  return documents
    .all()
    .filter(isDraft)
    .map((document) => usesIn(workspace, document, draftOf(document), record, document.version));
}

/** Where the other drafts of the workspace name `record`, as they are on disk. */
async function usesInClosed(
  { documents, workspace }: RecordRequestsHost,
  record: RecordRef,
): Promise<readonly UsesInDraft[]> {
  const { service } = workspace;
  const open = new Set(documents.keys().map(plainUri));
  const found: UsesInDraft[] = [];
  let read = 0;
  for await (const { uri, text } of workspace.closedDrafts((each) => open.has(plainUri(each)))) {
    if (!service.mayName(record, text)) continue;
    if (read++ >= MOST_DRAFTS) break;
    const draft = service.read(text, undefined, workspace.choicesFor(uri));
    if (!service.takesPart(draft, workspace.pathOf(uri))) continue;
    found.push(usesIn(workspace, TextDocument.create(uri, 'markdown', 0, text), draft, record, null));
  }
  return found;
}

function usesIn(
  { service }: Workspace,
  document: TextDocument,
  draft: Draft,
  record: RecordRef,
  version: number | null,
): UsesInDraft {
  const uses = service
    .usesIn(draft, record)
    .map(({ span, isKey }) => ({ range: toRange(document, span), isKey }));
  return { uri: document.uri, version, uses };
}

/** The id as it is written in its record: of a claim without its article. */
const idOf = ({ id }: RecordRef): string => id.slice(id.indexOf('#') + 1);
