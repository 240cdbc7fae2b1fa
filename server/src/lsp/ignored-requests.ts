// What an editor asks about findings that its writer ignores: which they are, where each still silences something in the
// document in front, and the edit that takes one back. Knows requests and where the file lies; what is in it is the core's.

import type { Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Draft,
  entriesIn,
  fallingUnder,
  IGNORES_FILE,
  type IgnoredEntry,
  reasonInWords,
  withoutIgnored,
} from '../core/service.ts';
import { toRange, toWorkspaceEdit } from './convert.ts';
import { isDraft } from './drafts.ts';
import { fileUri, pathIn } from './file-uri.ts';
import type { Platform } from './platform.ts';
import {
  type CorpusEdit,
  IGNORED_REQUEST,
  type IgnoredList,
  type IgnoredParams,
  UNIGNORE_REQUEST,
  type UnignoreParams,
} from './protocol.ts';
import { type Log, safely } from './safely.ts';
import type { Workspace } from './workspace.ts';

export interface IgnoredRequestsHost {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly platform: Platform;
  readonly draftOf: (document: TextDocument) => Draft;
  readonly log: Log;
}

const noFolder = 'Open a folder first: what is ignored is kept in one.';
const noSuchFile = `${IGNORES_FILE} cannot be read: it is not a list in JSON.`;
const failed = 'This failed; Isnad’s log says why.';

/** Answers the requests about what is ignored. */
export function registerIgnoredRequests(host: IgnoredRequestsHost): void {
  const { connection, log } = host;
  connection.onRequest(
    IGNORED_REQUEST,
    safely('ignored findings', log, { items: [], problem: failed }, (params: IgnoredParams) =>
      ignoredList(host, params),
    ),
  );
  connection.onRequest(
    UNIGNORE_REQUEST,
    safely('taking an ignored finding back', log, { files: [], problem: failed }, (params: UnignoreParams) =>
      unignoring(host, params),
    ),
  );
}

/** The file of ignores as it is now: in an editor that tells of it, else on disk. */
interface IgnoresFile {
  readonly root: string;
  readonly uri: string;
  /** Empty where there is no file. */
  readonly text: string;
}

async function ignoresFile(
  { documents, workspace, platform }: IgnoredRequestsHost,
  { uri }: IgnoredParams,
): Promise<IgnoresFile | undefined> {
  const root = workspace.folderFor(uri);
  if (root === undefined) return undefined;
  const file = fileUri(root, IGNORES_FILE);
  const text = documents.get(file)?.getText() ?? (await platform.readText(file)) ?? '';
  return { root, uri: file, text };
}

async function ignoredList(host: IgnoredRequestsHost, params: IgnoredParams): Promise<IgnoredList> {
  const file = await ignoresFile(host, params);
  if (!file) return { items: [], problem: noFolder };
  if (file.text.trim() === '') return { file: file.uri, items: [] };
  const entries = entriesIn(file.text);
  if (!entries) return { file: file.uri, items: [], problem: noSuchFile };
  const written = TextDocument.create(file.uri, 'json', 0, file.text);
  const places = placesOf(host, file.root, params.uri, entries);
  const language = host.workspace.service.settings.messages === 'ar' ? 'ar' : 'en';
  const items = entries.map(({ rule, value, near, reason, span }, index) => ({
    rule,
    value,
    near,
    reason: reasonInWords(reason, language),
    range: toRange(written, span),
    places: places[index] ?? [],
  }));
  return { file: file.uri, items };
}

/** What each entry silences in the document at `uri`; nothing where that is no draft, or none of the folder `root`. */
function placesOf(
  { documents, workspace, draftOf }: IgnoredRequestsHost,
  root: string,
  uri: string,
  entries: readonly IgnoredEntry[],
) {
  const document = documents.get(uri);
  if (!document || !isDraft(document) || pathIn(root, uri) === undefined) return [];
  const { service } = workspace;
  const draft = draftOf(document);
  if (!service.takesPart(draft, workspace.pathOf(uri))) return [];
  const findings = service.findings(draft);
  const keys = findings.map((finding) => service.keyOf(draft, finding));
  return fallingUnder(entries, keys).map((indexes) =>
    indexes.map((index) => toRange(document, findings[index]!.span)),
  );
}

async function unignoring(
  host: IgnoredRequestsHost,
  { rule, value, near, ...params }: UnignoreParams,
): Promise<CorpusEdit> {
  const file = await ignoresFile(host, params);
  if (!file) return { files: [], problem: noFolder };
  const text = withoutIgnored(file.text, { rule, value, near });
  if (text === undefined) return { files: [], problem: `${IGNORES_FILE} has no such entry any more.` };
  const edit = toWorkspaceEdit(file.root, [{ path: IGNORES_FILE, before: file.text, text }]);
  return { edit, files: [file.uri] };
}
