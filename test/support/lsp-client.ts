// A language client and the server joined by streams in memory: what an editor sees, without an editor.

import { PassThrough } from 'node:stream';
import {
  CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  type CompletionList,
  CompletionRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  type FileSystemWatcher,
  type FullDocumentDiagnosticReport,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  ProgressType,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type SymbolInformation,
  UnregistrationRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CorpusLayerInput, CorpusSource } from '../../server/src/core/service.ts';
import type { Platform } from '../../server/src/lsp/platform.ts';
import { STATUS_NOTIFICATION, type StatusParams } from '../../server/src/lsp/protocol.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { parseFixture } from './fixture.ts';
import { MINI_LAYER } from './mini-corpus.ts';

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly settings?: unknown;
  /** The shipped corpus; the mini corpus unless told. */
  readonly builtin?: CorpusSource;
  /** The corpus that the workspace has in its corpus folder; it may change between loads. */
  readonly workspaceCorpus?: () => CorpusLayerInput | undefined;
  /** Corpora of further workspace folders, by the folder's name beside the first. */
  readonly otherFolders?: Readonly<Record<string, CorpusLayerInput>>;
  /** Other files of the workspace by path; they may change. */
  readonly files?: ReadonlyMap<string, string>;
  /** What else the host can do. */
  readonly platform?: Partial<Platform>;
  /** The client has the commands that code actions may name. */
  readonly commands?: boolean;
}

/** What VS Code can do, as far as the server asks. */
export const VSCODE_LIKE: ClientCapabilities = {
  general: { markdown: { parser: 'marked', allowedTags: ['div', 'p'] } },
  textDocument: { diagnostic: { dynamicRegistration: true } },
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
  },
};

const ROOT = 'file:///workspace';
const WAY_TO_IGNORE = /^[\u2066-\u2069]*(?:Ignore here|Silence |تجاهل هنا|إسكات )/;

/** Starts a server and a client and initializes them; `close` ends both. */
export async function startClient({
  capabilities = VSCODE_LIKE,
  settings = {},
  builtin,
  workspaceCorpus,
  otherFolders = {},
  files = new Map(),
  commands = false,
  platform = {},
}: ClientOptions = {}) {
  const up = new PassThrough();
  const down = new PassThrough();
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  startServer(server, {
    builtin: builtin ?? { read: async () => MINI_LAYER },
    readText: async (uri) => files.get(uri.slice(ROOT.length + 1)),
    listDrafts: async () =>
      [...files.keys()].filter((path) => path.endsWith('.md')).map((path) => `${ROOT}/${path}`),
    folder: (uri) => ({
      read: async () =>
        uri === `${ROOT}/corpus` ? workspaceCorpus?.() : otherFolders[uri.split('/').at(-2) ?? ''],
    }),
    ...platform,
  });
  server.listen();

  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const published = new Map<string, readonly Diagnostic[]>();
  const documents = new Map<string, TextDocument>();
  const waiting: { until: () => boolean; done: () => void }[] = [];
  let currentSettings = settings;
  let status: StatusParams | undefined;
  let loads = 0;
  const happened = () => {
    for (const entry of [...waiting]) {
      if (!entry.until()) continue;
      waiting.splice(waiting.indexOf(entry), 1);
      entry.done();
    }
  };
  /** Resolves when `until` holds; it is asked again after every message of the server. */
  const when = (until: () => boolean) =>
    new Promise<void>((done) => {
      waiting.push({ until, done });
      happened();
    });
  client.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    published.set(uri, diagnostics);
    happened();
  });
  client.onNotification(STATUS_NOTIFICATION, (params: StatusParams) => {
    status = params;
    loads++;
    happened();
  });
  client.onRequest('workspace/configuration', () => [currentSettings]);
  const watchers = new Map<string, readonly FileSystemWatcher[]>();
  client.onRequest(RegistrationRequest.type, ({ registrations }) => {
    for (const { id, method, registerOptions } of registrations)
      if (method === DidChangeWatchedFilesNotification.method) watchers.set(id, registerOptions.watchers);
  });
  client.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
    for (const { id } of unregisterations) watchers.delete(id);
    happened();
  });
  client.onRequest('workspace/diagnostic/refresh', () => null);
  client.listen();

  const initialized: InitializeResult = await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: ROOT,
    workspaceFolders: ['workspace', ...Object.keys(otherFolders)].map((name) => ({
      uri: `file:///${name}`,
      name,
    })),
    capabilities,
    initializationOptions: { docsUri: 'file:///docs/rules', settings, ...(commands && { commands }) },
  });
  await client.sendNotification(InitializedNotification.type, {});
  await when(() => loads > 0);

  const documentAt = (uri: string): TextDocument => documents.get(uri)!;
  const actions = async (uri: string, diagnostic: Diagnostic): Promise<CodeAction[]> =>
    (await client.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    })) as CodeAction[];

  return {
    initialized,
    published,
    when,
    status: () => status!,
    loads: () => loads,
    /** What the server has the client watch. */
    watchers: (): readonly FileSystemWatcher[] => [...watchers.values()].flat(),
    uri: (path: string) => `${ROOT}/${path}`,

    /** Opens a draft, or a corpus file, written in the notation; gives its URI and the position of its cursor. */
    async open(marked: string, path = 'draft.md') {
      const { text, cursor = 0 } = parseFixture(marked);
      const uri = `${ROOT}/${path}`;
      const languageId = path.endsWith('.json') ? 'json' : 'markdown';
      const document = TextDocument.create(uri, languageId, 1, text);
      documents.set(uri, document);
      await client.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      });
      return { uri, position: document.positionAt(cursor) };
    },
    /** Closes a document; what was not saved is gone. */
    async shut(uri: string) {
      documents.delete(uri);
      await client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    },

    /** Replaces the first `from` of the draft by `to`, as an editor does. */
    async edit(uri: string, from: string, to: string) {
      const document = documentAt(uri);
      const start = document.getText().indexOf(from);
      const range = { start: document.positionAt(start), end: document.positionAt(start + from.length) };
      const contentChanges = [{ range, text: to }];
      documents.set(uri, TextDocument.update(document, contentChanges, document.version + 1));
      await client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: documentAt(uri).version },
        contentChanges,
      });
    },

    async pull(uri: string): Promise<readonly Diagnostic[]> {
      const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      return (report as FullDocumentDiagnosticReport).items;
    },
    hover: (uri: string, position: { line: number; character: number }): Promise<Hover | null> =>
      client.sendRequest(HoverRequest.type, { textDocument: { uri }, position }),
    complete: async (uri: string, position: { line: number; character: number }): Promise<CompletionList> =>
      (await client.sendRequest(CompletionRequest.type, {
        textDocument: { uri },
        position,
      })) as CompletionList,
    symbols: async (query: string): Promise<SymbolInformation[]> =>
      (await client.sendRequest(WorkspaceSymbolRequest.type, { query })) as SymbolInformation[],
    /** What mends `diagnostic`: without the ways to ignore it, which every finding has. */
    fixes: async (uri: string, diagnostic: Diagnostic): Promise<CodeAction[]> =>
      (await actions(uri, diagnostic)).filter(({ title }) => !WAY_TO_IGNORE.test(title)),
    actions,
    /** What is offered where the first `words` of the draft are selected. */
    actionsOn: async (uri: string, words: string, only?: string): Promise<CodeAction[]> => {
      const document = documentAt(uri);
      const start = document.getText().indexOf(words);
      return (await client.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: { start: document.positionAt(start), end: document.positionAt(start + words.length) },
        context: { diagnostics: [], ...(only && { only: [only] }) },
      })) as CodeAction[];
    },
    /** Any other request, by its method. */
    request: <Result>(method: string, params: object, token?: CancellationToken): Promise<Result> =>
      client.sendRequest(method, params, token ?? CancellationToken.None),
    /** Hands on what the server says under the name `token`. */
    onProgress: <Value>(token: string, heard: (value: Value) => void) =>
      client.onProgress(new ProgressType<Value>(), token, heard),
    /** The text that `diagnostic` underlines. */
    textOf: (uri: string, { range }: Diagnostic): string => documentAt(uri).getText(range),

    async changeSettings(next: unknown) {
      currentSettings = next as object;
      const before = loads;
      await client.sendNotification('workspace/didChangeConfiguration', { settings: { isnad: next } });
      await when(() => loads > before);
    },
    /** Tells the server that a file changed, and waits until it has taken notice. */
    async changeCorpusFile(path: string) {
      const before = loads;
      await client.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: `${ROOT}/${path}`, type: 2 }],
      });
      await when(() => loads > before);
    },
    async close() {
      await client.sendRequest(ShutdownRequest.type);
      client.dispose();
      server.dispose();
    },
  };
}
