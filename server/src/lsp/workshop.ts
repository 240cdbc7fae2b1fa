// The corpus workshop over LSP: what a draft offers to add to the corpus, and the requests with which a client carries it
// out. Knows requests and edits, not how a client asks its writer.

import type { CodeAction, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  calendarDay,
  type Draft,
  messageOf,
  type NameOffer,
  newRecord,
  putRecords,
  recordTypes,
  type Span,
  starterCorpus,
} from '../core/service.ts';
import { addArticle } from './add-article.ts';
import type { ClientFeatures } from './capabilities.ts';
import { type OfferDeed, toFileEdit, toOfferAction, toWorkspaceEdit } from './convert.ts';
import { fileUri } from './file-uri.ts';
import { corpusFileAt, textOf } from './loaded-files.ts';
import type { Platform } from './platform.ts';
import {
  ADD_ARTICLE_REQUEST,
  type AddArticleParams,
  type AddedArticle,
  BEARERS_REQUEST,
  type BearerItem,
  type BearersParams,
  CONFIRM_REQUEST,
  CORPUS_FOLDER_REQUEST,
  type ConfirmParams,
  type CorpusEdit,
  type CorpusFolder,
  type CorpusFolderParams,
  DISCARD_REQUEST,
  type FilesWritten,
  NEW_CORPUS_REQUEST,
  NEW_NAME_REQUEST,
  NEW_RECORD_REQUEST,
  type NewNameParams,
  type NewRecordParams,
  type ReviewArgs,
} from './protocol.ts';
import { confirmation, discarding, reviewLenses } from './review.ts';
import { type Log, safely } from './safely.ts';
import type { Workspace, WritableFolder } from './workspace.ts';

/** Most records that are listed for a name. */
const MOST_BEARERS = 20;

const failed: CorpusEdit = { files: [], problem: 'This failed; Isnad’s log says why.' };
const noFolder: CorpusEdit = { files: [], problem: 'Open a folder first: a corpus is kept in one.' };

export interface WorkshopHost {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly platform: Platform;
  /** Reads the corpus again and shows what it says. */
  readonly reload: () => Promise<void>;
  readonly log: Log;
}

/** Answers the requests of a client that works on the corpus. */
export function registerWorkshop({
  connection,
  documents,
  workspace,
  platform,
  reload,
  log,
}: WorkshopHost): void {
  const onEdit = <Params>(method: string, make: (params: Params) => CorpusEdit) =>
    connection.onRequest(
      method,
      safely(method, log, failed, (params: Params) => unlessChanging(make(params), workspace, documents)),
    );
  onEdit(NEW_RECORD_REQUEST, (params: NewRecordParams) => newRecordEdit(workspace, params));
  onEdit(NEW_NAME_REQUEST, (params: NewNameParams) => newNameEdit(workspace, params));
  onEdit(CONFIRM_REQUEST, (params: ConfirmParams) =>
    confirmation(workspace, documents.get(params.uri), params),
  );
  onEdit(DISCARD_REQUEST, (params: ReviewArgs) => discarding(workspace, documents.get(params.uri), params));
  connection.onRequest(
    BEARERS_REQUEST,
    safely('bearers of a name', log, [], ({ query, lang }: BearersParams): BearerItem[] =>
      workspace.service
        .bearers(query, lang === 'ar' ? 'ar' : 'en', MOST_BEARERS)
        .filter(({ entity }) => workspace.owns(entity)),
    ),
  );
  connection.onRequest(
    CORPUS_FOLDER_REQUEST,
    safely('corpus folder', log, {}, ({ uri }: CorpusFolderParams): CorpusFolder => {
      const folder = workspace.corpusFolderFor(uri);
      const begins = folder && workspace.begins(folder);
      return { ...(folder && { uri: folder.root }), ...(begins && { begins }) };
    }),
  );
  connection.onRequest(
    NEW_CORPUS_REQUEST,
    safely('new corpus', log, failed, (params: CorpusFolderParams) =>
      newCorpus(platform, workspace, reload, params),
    ),
  );
  connection.onRequest(
    ADD_ARTICLE_REQUEST,
    safely('add article', log, addingFailed, (params: AddArticleParams, token) =>
      addArticle(platform, workspace, reload, params, token),
    ),
  );
  connection.onCodeLens(
    safely('code lens', log, [], ({ textDocument }) => {
      const document = documents.get(textDocument.uri);
      return document ? reviewLenses(workspace, document) : [];
    }),
  );
}

const addingFailed: AddedArticle = { names: [], notes: [], problem: 'This failed; Isnad’s log says why.' };

/** `edit`, unless a file that it changes is being changed in an editor and the corpus has not taken that up yet. */
function unlessChanging(
  edit: CorpusEdit,
  workspace: Workspace,
  documents: TextDocuments<TextDocument>,
): CorpusEdit {
  const changing = edit.files.find((uri) => {
    const document = documents.get(uri);
    const at = corpusFileAt(workspace.service.corpus, uri);
    const known = at && textOf(workspace.service.corpus, at);
    return document !== undefined && known !== undefined && known !== document.getText();
  });
  if (!changing) return edit;
  return { files: [], problem: `${workspace.pathOf(changing)} is being changed. Try again in a moment.` };
}

/** What can be made of the name that is selected in `document`: for a client that can, in the order to be shown. */
export function offerActions(
  workspace: Workspace,
  client: ClientFeatures & { readonly commands: boolean },
  document: TextDocument,
  draft: Draft,
  span: Span,
  docsUri: string | undefined,
): CodeAction[] {
  if (!client.writesFiles || !workspace.corpusFolderFor(document.uri)) return [];
  const offers = workspace.service.nameOffers(draft, span, {
    asks: client.commands,
    ignores: workspace.ignoresFor(document.uri),
  });
  return offers.flatMap((offer) => {
    const deed = client.commands
      ? askFor(workspace, offer, document.uri)
      : doneBy(workspace, offer, document.uri);
    return deed ? [toOfferAction(document, offer, deed, docsUri)] : [];
  });
}

function askFor(workspace: Workspace, { as, readings, lang }: NameOffer, uri: string): OfferDeed | undefined {
  if (as === 'name' && !workspace.hasOwnCorpus) return undefined;
  const types = as === 'name' ? [] : recordTypes(as, lang === 'ar' ? 'ar' : 'en');
  return { ask: { uri, as, readings, lang, types } };
}

function doneBy(
  workspace: Workspace,
  { as, readings, lang, entity }: NameOffer,
  uri: string,
): OfferDeed | undefined {
  // A first corpus puts the shipped one out of use: not without asking.
  if (!workspace.hasOwnCorpus) return undefined;
  const [name = ''] = readings;
  const { edit } =
    as === 'name'
      ? entity
        ? newNameEdit(workspace, { uri, entity, name, lang })
        : failed
      : newRecordEdit(workspace, { uri, kind: as, name, lang });
  return edit && { edit };
}

function newRecordEdit(workspace: Workspace, { uri, kind, name, lang, type }: NewRecordParams): CorpusEdit {
  const folder = workspace.corpusFolderFor(uri);
  if (!folder) return noFolder;
  const { corpus } = workspace.service;
  const at = calendarDay(new Date());
  const record = newRecord(corpus, { kind, name, lang, at, ...(type !== undefined && { type }) });
  const { changes, refused } = putRecords(folder.layer, [record]);
  const [stopped] = refused;
  if (stopped) return { files: [], problem: `${stopped.path}: ${stopped.reason}.` };
  return {
    edit: toWorkspaceEdit(folder.root, changes),
    files: changes.map(({ path }) => fileUri(folder.root, path)),
    ...begun(workspace, folder),
  };
}

const begun = (workspace: Workspace, folder: WritableFolder) => {
  const begins = workspace.begins(folder);
  return begins && { begins };
};

/** Writes a sample corpus where there is none. */
async function newCorpus(
  platform: Platform,
  workspace: Workspace,
  reload: () => Promise<void>,
  { uri }: CorpusFolderParams,
): Promise<FilesWritten> {
  const folder = workspace.corpusFolderFor(uri);
  if (!folder || !platform.writeChanges) return noFolder;
  if (folder.layer) return { files: [], problem: `There is a corpus in “${folder.name}” already.` };
  const changes = starterCorpus();
  try {
    await platform.writeChanges(folder.root, changes);
  } catch (error) {
    return { files: [], problem: messageOf(error) };
  }
  await reload();
  return { files: changes.map(({ path }) => fileUri(folder.root, path)) };
}

function newNameEdit(workspace: Workspace, { uri, entity, name, lang }: NewNameParams): CorpusEdit {
  const edit = workspace.fileBeside(uri, { kind: 'name', name, lang, entity });
  if (!edit) {
    const problem = `“${name}” cannot be added to ${entity.id}: it has the name, or its file is broken or not of this workspace.`;
    return { files: [], problem };
  }
  return { edit: toFileEdit(edit), files: [edit.uri] };
}
