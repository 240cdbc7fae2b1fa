// Registration only: which request goes where. What is said is the core's, how it is said is convert.ts.

import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ClientFeatures, capabilitiesOf, LAYOUT_KIND, serverCapabilities } from './capabilities.ts';
import { ClientWatchers } from './client-watchers.ts';
import { toSpan, toSymbol } from './convert.ts';
import { CorpusFiles } from './corpus-files.ts';
import { createDraftRequests } from './draft-requests.ts';
import { Drafts, isDraft } from './drafts.ts';
import { registerExchange } from './exchange.ts';
import { plainUri } from './file-uri.ts';
import { registerIgnoredRequests } from './ignored-requests.ts';
import { problemsByUri } from './loaded-files.ts';
import type { Platform } from './platform.ts';
import { ProblemPusher } from './problem-pusher.ts';
import { type InitializationOptions, SETTINGS_SECTION, STATUS_NOTIFICATION } from './protocol.ts';
import { registerRecordRequests } from './record-requests.ts';
import { safely } from './safely.ts';
import { Pusher } from './validation.ts';
import { registerWorkshop } from './workshop.ts';
import { Workspace } from './workspace.ts';

/** How long the server waits for the last of several changed corpus files. */
const RELOAD_DELAY_MS = 150;
/** How long the server rests after a load before it builds what the first key would otherwise wait for. */
const WARM_UP_DELAY_MS = 200;

/** Wires a connection to the core. The connection is not yet listening; the caller lets it. */
export function startServer(connection: Connection, platform: Platform): void {
  const log = (line: string) => connection.console.log(line);
  const documents = new TextDocuments(TextDocument);
  const drafts = new Drafts();
  const workspace = new Workspace(platform, log, reloadSoon);
  const watchers = new ClientWatchers(connection);
  const problemPusher = new ProblemPusher(connection);
  let client: ClientFeatures = capabilitiesOf({});
  let options: InitializationOptions = {};
  let reloadTimer: ReturnType<typeof setTimeout> | undefined;
  let warmUpTimer: ReturnType<typeof setTimeout> | undefined;

  const draftOf = (document: TextDocument) =>
    drafts.of(document, workspace.service, workspace.choicesFor(document.uri));

  const corpusFiles = new CorpusFiles({
    connection,
    documents,
    workspace,
    client: () => client,
    refresh,
    log,
  });
  const draftRequests = createDraftRequests({
    workspace,
    client: () => client,
    options: () => options,
    draftOf,
  });
  // The faults of corpus files are pushed, of those that are open too.
  const diagnosticsOf = (document: TextDocument) =>
    isDraft(document) ? draftRequests.diagnostics(document) : [];
  const pusher = new Pusher(connection, documents, diagnosticsOf, log);

  /** Shows in open drafts what the newest corpus or settings say. */
  function refresh(): void {
    if (client.pullsDiagnostics) {
      if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh();
    } else pusher.pushAll();
    const open = new Set(documents.keys().map(plainUri));
    problemPusher.push(problemsByUri(workspace.service.corpus), (uri) => open.has(plainUri(uri)));
    void connection.sendNotification(STATUS_NOTIFICATION, workspace.status());
    clearTimeout(warmUpTimer);
    warmUpTimer = setTimeout(() => workspace.service.warmUp(), WARM_UP_DELAY_MS);
  }

  /** Reads the corpus again when no more changes are told for a moment. */
  function reloadSoon(): void {
    clearTimeout(reloadTimer);
    reloadTimer = setTimeout(() => reload().catch(logFailure('Reloading the corpus')), RELOAD_DELAY_MS);
  }

  async function configure(): Promise<void> {
    const settings = client.configuration
      ? await connection.workspace.getConfiguration(SETTINGS_SECTION)
      : options.settings;
    workspace.configure(settings);
  }

  const reload = async () => {
    watchers.watch(workspace.watched, client);
    await workspace.reload();
    refresh();
  };
  const logFailure = (what: string) => (error: unknown) => log(`${what} failed: ${String(error)}`);

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    client = capabilitiesOf(params.capabilities);
    options = (params.initializationOptions as InitializationOptions | undefined) ?? {};
    workspace.folders =
      params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    return { capabilities: serverCapabilities(client, options), serverInfo: { name: 'isnad' } };
  });

  connection.onInitialized(() => {
    if (client.configuration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION });
    }
    corpusFiles.registerMore();
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        const kept = workspace.folders.filter((uri) => !gone.has(uri));
        workspace.folders = [...kept, ...added.map(({ uri }) => uri)];
        reload().catch(logFailure('Reloading the corpus'));
      });
    }
    configure().then(reload).catch(logFailure('Loading the corpus'));
  });

  connection.onShutdown(() => {
    clearTimeout(reloadTimer);
    workspace.stop();
    clearTimeout(warmUpTimer);
    pusher.stop();
    corpusFiles.stop();
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    options = { ...options, settings: (settings as Record<string, unknown> | undefined)?.[SETTINGS_SECTION] };
    configure().then(reload).catch(logFailure('Reading the settings'));
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => workspace.isChoicesFile(uri)))
      workspace.reloadChoices().then(refresh).catch(logFailure('Reading the choices'));
    if (changes.some(({ uri }) => workspace.isCorpusFile(uri))) reloadSoon();
  });

  documents.onDidChangeContent(({ document }) => {
    if (!isDraft(document)) corpusFiles.changed(document);
    else if (!client.pullsDiagnostics) pusher.push(document);
  });
  documents.onDidClose(({ document }) => {
    if (!isDraft(document)) return corpusFiles.closed(document);
    drafts.forget(document.uri);
    if (!client.pullsDiagnostics) pusher.clear(document.uri);
  });

  connection.languages.diagnostics.on(
    safely('diagnostics', log, { kind: DocumentDiagnosticReportKind.Full, items: [] }, ({ textDocument }) => {
      const document = documents.get(textDocument.uri);
      return { kind: DocumentDiagnosticReportKind.Full, items: document ? diagnosticsOf(document) : [] };
    }),
  );

  connection.onHover(
    safely('hover', log, null, ({ textDocument, position }) => {
      const document = documents.get(textDocument.uri);
      if (!document) return null;
      const offset = document.offsetAt(position);
      return (isDraft(document) ? draftRequests : corpusFiles).hover(document, offset);
    }),
  );

  connection.onCompletion(
    safely('completion', log, null, ({ textDocument, position, context }) => {
      const document = documents.get(textDocument.uri);
      if (!document) return null;
      const offset = document.offsetAt(position);
      if (!isDraft(document)) return corpusFiles.complete(document, offset);
      const isOfCorpusFiles = context?.triggerCharacter === '"' || context?.triggerCharacter === '#';
      return isOfCorpusFiles ? null : draftRequests.complete(document, offset);
    }),
  );

  connection.onCodeAction(
    safely('code action', log, [], async ({ textDocument, range, context }) => {
      const document = documents.get(textDocument.uri);
      if (!document) return [];
      const span = toSpan(document, range);
      const wanted = (kind: string) =>
        context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
      // Some fixes write into corpus files, and all are made for what stands in the editor.
      await corpusFiles.takeUp();
      const actions = isDraft(document)
        ? draftRequests.codeActions(document, span)
        : [
            ...corpusFiles.codeActions(document, span),
            ...(context.only && wanted(LAYOUT_KIND) ? corpusFiles.layOut(document) : []),
          ];
      return actions.filter(({ kind }) => wanted(kind ?? CodeActionKind.QuickFix));
    }),
  );

  connection.onWorkspaceSymbol(
    safely('workspace symbols', log, [], ({ query }) =>
      workspace.service.records(query).map((record) => toSymbol(record, query)),
    ),
  );

  registerWorkshop({ connection, documents, workspace, platform, reload, log });
  registerIgnoredRequests({ connection, documents, workspace, platform, draftOf, log });
  registerExchange({ connection, workspace, platform, reload, log });
  registerRecordRequests({
    connection,
    documents,
    workspace,
    corpusFiles,
    client: () => client,
    draftOf,
    log,
  });
  corpusFiles.listen();
  documents.listen(connection);
}
