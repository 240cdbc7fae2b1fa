// Registration only: which request goes where. What is said is the core's, how it is said is convert.ts.

import {
  CodeActionKind,
  type Connection,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/service.ts';
import { type ClientFeatures, capabilitiesOf } from './capabilities.ts';
import { ClientWatchers } from './client-watchers.ts';
import {
  toCodeAction,
  toCompletionList,
  toDiagnostic,
  toHover,
  toRelated,
  toSpan,
  toSymbol,
} from './convert.ts';
import { CorpusFiles, LAYOUT_KIND } from './corpus-files.ts';
import { Drafts, isDraft } from './drafts.ts';
import { registerExchange } from './exchange.ts';
import { plainUri } from './open-texts.ts';
import type { Platform } from './platform.ts';
import { ProblemPusher } from './problem-pusher.ts';
import { type InitializationOptions, SETTINGS_SECTION, STATUS_NOTIFICATION } from './protocol.ts';
import { safely } from './safely.ts';
import { capped, Pusher } from './validation.ts';
import { offerActions, registerWorkshop } from './workshop.ts';
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
  const pusher = new Pusher(connection, documents, validate, log);
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
    draftOf,
    refresh,
    log,
  });

  function findingsOf(document: TextDocument): readonly Finding[] {
    const draft = draftOf(document);
    if (!workspace.service.takesPart(draft, workspace.pathOf(document.uri))) return [];
    return workspace.service.findings(draft, workspace.ignoresFor(document.uri));
  }

  function validate(document: TextDocument): Diagnostic[] {
    // The faults of corpus files are pushed, of those that are open too.
    if (!isDraft(document)) return [];
    return capped(findingsOf(document), (finding) =>
      toDiagnostic(document, finding, options.docsUri, relatedOf(finding)),
    );
  }

  const relatedOf = ({ related }: Finding): DiagnosticRelatedInformation[] =>
    related.flatMap(({ record, message }) => {
      const place = workspace.service.place(record);
      return place ? [toRelated(place, message)] : [];
    });

  /** Shows in open drafts what the newest corpus or settings say. */
  function refresh(): void {
    if (client.pullsDiagnostics) {
      if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh();
    } else pusher.pushAll();
    const open = new Set(documents.keys().map(plainUri));
    problemPusher.push(workspace.problemsByUri(), (uri) => open.has(plainUri(uri)));
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
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        workspaceSymbolProvider: true,
        completionProvider: {
          // A hyphen goes on a citation key: without it the editor closes the list there.
          // Quotes and # begin ids in corpus files.
          triggerCharacters: ['@', '-', '"', '#'],
        },
        ...corpusFiles.capabilities(),
        codeActionProvider: {
          codeActionKinds: [
            CodeActionKind.QuickFix,
            CodeActionKind.RefactorRewrite,
            CodeActionKind.SourceFixAll,
            LAYOUT_KIND,
          ],
        },
        ...(options.commands && { codeLensProvider: {} }),
        ...(client.pullsDiagnostics && {
          diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
        }),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
      serverInfo: { name: 'isnad' },
    };
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
      return { kind: DocumentDiagnosticReportKind.Full, items: document ? validate(document) : [] };
    }),
  );

  connection.onHover(
    safely('hover', log, null, ({ textDocument, position }) => {
      const document = documents.get(textDocument.uri);
      if (!document) return null;
      if (!isDraft(document)) return corpusFiles.hover(document, document.offsetAt(position));
      const card = workspace.service.hover(draftOf(document), document.offsetAt(position), {
        html: client.html,
        findings: client.html ? findingsOf(document) : [],
      });
      return card ? toHover(document, card) : null;
    }),
  );

  connection.onCompletion(
    safely('completion', log, null, ({ textDocument, position, context }) => {
      const document = documents.get(textDocument.uri);
      if (!document) return null;
      if (!isDraft(document)) return corpusFiles.complete(document, document.offsetAt(position));
      if (context?.triggerCharacter === '"' || context?.triggerCharacter === '#') return null;
      const suggestions = workspace.service.complete(draftOf(document), document.offsetAt(position));
      return toCompletionList(document, suggestions);
    }),
  );

  connection.onCodeAction(
    safely('code action', log, [], async ({ textDocument, range, context }) => {
      const document = documents.get(textDocument.uri);
      if (!document) return [];
      const span = toSpan(document, range);
      const wanted = (kind: string) =>
        context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
      if (!isDraft(document)) {
        const layout = context.only && wanted(LAYOUT_KIND) ? corpusFiles.layOut(document) : [];
        const fixes = await corpusFiles.codeActions(document, span);
        return [...fixes.filter(({ kind }) => wanted(kind!)), ...layout];
      }
      // Some fixes write into corpus files.
      await corpusFiles.takeUp();
      const draft = draftOf(document);
      if (!workspace.service.takesPart(draft, workspace.pathOf(document.uri))) return [];
      const commands = options.commands === true;
      const fixes = workspace.service
        .fixes(draft, span, workspace.ignoresFor(document.uri))
        .flatMap((fix) => {
          const beside =
            fix.beside && client.writesFiles ? workspace.fileBeside(document.uri, fix.beside) : undefined;
          if (fix.beside && !beside) return [];
          return [toCodeAction(document, fix, beside, options.docsUri, commands)];
        });
      const offers = offerActions(workspace, { ...client, commands }, document, draft, span, options.docsUri);
      return [...fixes, ...offers].filter(({ kind }) => wanted(kind ?? CodeActionKind.QuickFix));
    }),
  );

  connection.onWorkspaceSymbol(
    safely('workspace symbols', log, [], ({ query }) =>
      workspace.service.records(query).map((record) => toSymbol(record, query)),
    ),
  );

  registerWorkshop({ connection, documents, workspace, platform, reload, log });
  registerExchange({ connection, workspace, platform, reload, log });
  corpusFiles.listen();
  documents.listen(connection);
}
