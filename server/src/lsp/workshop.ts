// The corpus workshop over LSP: what a draft offers to add to the corpus, and the requests with which a client carries it
// out. Knows requests and edits, not how a client asks its writer.

import type { CodeAction, Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Draft,
  type NameOffer,
  newRecord,
  putRecords,
  recordTypes,
  type Span,
} from '../core/service.ts';
import type { ClientFeatures } from './capabilities.ts';
import { type OfferDeed, toFileEdit, toOfferAction, toWorkspaceEdit } from './convert.ts';
import {
  BEARERS_REQUEST,
  type BearerItem,
  type BearersParams,
  type CorpusEdit,
  NEW_NAME_REQUEST,
  NEW_RECORD_REQUEST,
  type NewNameParams,
  type NewRecordParams,
} from './protocol.ts';
import { type Log, safely } from './safely.ts';
import { fileUri, type Workspace } from './workspace.ts';

/** Most records that are listed for a name. */
const MOST_BEARERS = 20;

const failed: CorpusEdit = { files: [], problem: 'This failed; Isnad’s log says why.' };

/** Answers the requests of a client that takes names into the corpus. */
export function registerWorkshop(connection: Connection, workspace: Workspace, log: Log): void {
  connection.onRequest(
    NEW_RECORD_REQUEST,
    safely('new record', log, failed, (params: NewRecordParams) => newRecordEdit(workspace, params)),
  );
  connection.onRequest(
    NEW_NAME_REQUEST,
    safely('another name', log, failed, (params: NewNameParams) => newNameEdit(workspace, params)),
  );
  connection.onRequest(
    BEARERS_REQUEST,
    safely('bearers of a name', log, [], ({ query, lang }: BearersParams): BearerItem[] =>
      workspace.service
        .bearers(query, lang === 'ar' ? 'ar' : 'en', MOST_BEARERS)
        .filter(({ entity }) => workspace.owns(entity)),
    ),
  );
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
  if (!folder) return { files: [], problem: 'Open a folder first: a corpus is kept in one.' };
  const { corpus } = workspace.service;
  const at = new Date().toISOString().slice(0, 10);
  const record = newRecord(corpus, { kind, name, lang, at, ...(type !== undefined && { type }) });
  const { changes, refused } = putRecords(folder.layer, [record]);
  const [stopped] = refused;
  if (stopped) return { files: [], problem: `${stopped.path}: ${stopped.reason}.` };
  return {
    edit: toWorkspaceEdit(folder.root, changes),
    files: changes.map(({ path }) => fileUri(folder.root, path)),
    ...(!folder.layer && {
      begins: { folder: folder.name, dropsShipped: workspace.lendsShipped },
    }),
  };
}

function newNameEdit(workspace: Workspace, { uri, entity, name, lang }: NewNameParams): CorpusEdit {
  const edit = workspace.fileBeside(uri, { kind: 'name', name, lang, entity });
  if (!edit) {
    const problem = `“${name}” cannot be added to ${entity.id}: it has the name, or its file is broken or not of this workspace.`;
    return { files: [], problem };
  }
  return { edit: toFileEdit(edit), files: [edit.uri] };
}
