import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, Location, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CorpusLayerInput } from '../../server/src/core/service.ts';
import { FILES, withCursor } from '../records/corpus.ts';
import { layerOf, type MarkedFiles } from '../support/corpus-fixture.ts';
import { type ClientOptions, startClient, VSCODE_LIKE } from '../support/lsp-client.ts';

type Client = Awaited<ReturnType<typeof startClient>>;
const clients: Client[] = [];
async function start(files: MarkedFiles = FILES, options: ClientOptions = {}): Promise<Client> {
  const layer = layerOf(files, 'file:///workspace/corpus');
  const client = await startClient({ workspaceCorpus: () => layer, ...options });
  clients.push(client);
  return client;
}
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
});

const flood = 'articles/nahar-2020-flood.article.json';
const actors = 'actors/own.actors.json';
const shown = (locations: readonly Location[]) =>
  locations.map(({ uri, range }) => `${uri.replace('file:///workspace/', '')}:${range.start.line + 1}`);

/** Opens the file at `path` with `from` written as `to`, which has the cursor. */
const openAt = (client: Client, path: keyof typeof FILES, from: string, to: string) =>
  client.open(withCursor(path, from, to)[path]!, `corpus/${path}`);

describe('a corpus file in the editor', () => {
  it('is no draft', async () => {
    const client = await start();
    const { uri } = await client.open(FILES[actors].replace('Mayor', '5,000 mayors'), `corpus/${actors}`);
    expect(await client.pull(uri)).toEqual([]);
    const settings = await client.open('{ "text": "In Wadi Zahr 300 ▮Nahar readers" }', 'settings.json');
    expect(await client.pull(settings.uri)).toEqual([]);
    expect(await client.hover(settings.uri, settings.position)).toBeNull();
    expect(await client.complete(settings.uri, settings.position)).toBeNull();
  });

  it('completes an id by an Arabic name', async () => {
    const client = await start();
    const { uri, position } = await openAt(client, flood, '"actor": "hana-badri"', '"actor": "هناء▮"');
    const { items } = await client.complete(uri, position);
    expect(items[0]).toMatchObject({ label: 'hana-badri', filterText: 'هناء', sortText: '0000' });
    expect((items[0]!.textEdit as TextEdit).newText).toBe('hana-badri');
  });

  it('shows cards, and leads to records and to the words of a body', async () => {
    const client = await start();
    const { uri, position } = await openAt(client, flood, '"actor": "hana-badri"', '"actor": "hana▮-badri"');
    const hover = await client.hover(uri, position);
    expect(JSON.stringify(hover?.contents)).toContain('رئيسة بلدية وادي زهر');
    const at = { textDocument: { uri }, position };
    expect(shown(await client.request('textDocument/definition', at))).toEqual([`corpus/${actors}:4`]);
    const evidence = FILES[flood].indexOf('"start": 0');
    const document = TextDocument.create(uri, 'json', 1, FILES[flood]);
    const [body] = await client.request<Location[]>('textDocument/definition', {
      textDocument: { uri },
      position: document.positionAt(evidence),
    });
    expect(body).toEqual({
      uri: client.uri('corpus/articles/nahar-2020-flood.txt'),
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 17 } },
    });
  });

  it('lists what names a record, drafts too', async () => {
    const client = await start();
    await client.open('قالت هناء البدري إن السيل وصل [@nahar-2020-flood].');
    const { uri, position } = await openAt(client, actors, '"id": "hana-badri"', '"id": "hana▮-badri"');
    const at = { textDocument: { uri }, position, context: { includeDeclaration: true } };
    expect(shown(await client.request('textDocument/references', at))).toEqual([
      `corpus/${actors}:4`,
      'corpus/articles/hills-report.article.json:11',
      `corpus/${flood}:25`,
      'corpus/style.json:1',
      'draft.md:1',
    ]);
  });

  it('is named in drafts that are not open, too', async () => {
    const files = new Map([
      ['old.md', '# Water\n\nIt came to Wadi Zahr with the council [see @nahar-2020-flood].\n'],
      ['other.md', 'Nothing of this, isnad@example.org.\n'],
      ['open.md', 'On disk [@nahar-2020-flood].\n'],
    ]);
    const client = await start(FILES, { files });
    const { uri, position } = await client.open('In the editor [@nahar-▮2020-flood].\n', 'open.md');
    const at = { textDocument: { uri }, position };
    const found = await client.request<Location[]>('textDocument/references', {
      ...at,
      context: { includeDeclaration: false },
    });
    expect(shown(found).filter((place) => place.includes('.md'))).toEqual(['open.md:1', 'old.md:3']);
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at, newName: 'flood' });
    const old = (edit.documentChanges as TextDocumentEdit[]).find(
      (change) => change.textDocument?.uri === client.uri('old.md'),
    );
    expect(old?.edits).toMatchObject([{ newText: 'flood', range: { start: { line: 2, character: 44 } } }]);
    const place = await openAt(client, 'places/own.places.json', '"id": "wadi-zahr"', '"id": "wadi▮-zahr"');
    const named = await client.request<Location[]>('textDocument/references', {
      textDocument: { uri: place.uri },
      position: place.position,
      context: { includeDeclaration: false },
    });
    expect(shown(named)).toContain('old.md:3');
  });

  it('is laid out', async () => {
    const client = await start();
    const untidy = FILES['style.json'].replace('"prefer": {', '"prefer":\n{');
    const { uri } = await client.open(untidy, 'corpus/style.json');
    const request = () =>
      client.request<TextEdit[]>('textDocument/formatting', {
        textDocument: { uri },
        options: { tabSize: 4, insertSpaces: false },
      });
    const edits = await request();
    const document = TextDocument.create(uri, 'json', 1, untidy);
    expect(JSON.parse(TextDocument.applyEdits(document, edits))).toEqual(JSON.parse(untidy));
    const actions = (only?: string[]) =>
      client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics: [], ...(only && { only }) },
      });
    const [action] = await actions(['source.format']);
    expect(action).toMatchObject({ kind: 'source.format.isnad', edit: { changes: { [uri]: edits } } });
    expect(await actions()).toEqual([]);
    await client.edit(uri, '"prefer"', 'prefer');
    expect(await request()).toEqual([]);
    expect(await actions(['source'])).toEqual([]);
  });
});

describe('what is not saved yet', () => {
  const draft = 'التقى الوفد هناء البدري. ثم سافر رامي النعيم.';
  const added =
    '{ "id": "rami-nuaim", "type": "person", "names": [{ "text": "رامي النعيم", "lang": "ar" }] },';

  it('holds in drafts, in cards and in suggestions at once, until the file is closed without saving', async () => {
    const client = await start();
    const { uri: draftUri } = await client.open(draft);
    const position = { line: 0, character: draft.indexOf('رامي') + 1 };
    expect(await client.hover(draftUri, position)).toBeNull();
    const { uri } = await client.open(FILES[actors], `corpus/${actors}`);
    await client.edit(uri, '"actors": [', `"actors": [ ${added}`);
    await client.when(() => client.status().actors === 4);
    expect((await client.hover(draftUri, position))?.range).toBeDefined();
    await client.shut(uri);
    await client.when(() => client.status().actors === 3);
    expect(await client.hover(draftUri, position)).toBeNull();
  });

  it('is faulted where it is written, and the last good version serves while the file is broken', async () => {
    const client = await start();
    const { uri } = await client.open(FILES[flood], `corpus/${flood}`);
    const codes = () => (client.published.get(uri) ?? []).map(({ code }) => code);
    await client.edit(uri, '"actor": "hana-badri"', '"actor": "hana-badry"');
    await client.when(() => codes().includes('corpus-unknown-reference'));
    const [problem] = client.published.get(uri)!;
    expect(client.textOf(uri, problem!)).toBe('"hana-badry"');
    await client.edit(uri, '"named", "actor": "hana-badry" }', '"named", "actor": ');
    await client.when(() => codes().includes('corpus-syntax'));
    expect(client.status().claims).toBe(3);
    await client.edit(uri, '"named", "actor": ', '"named", "actor": "hana-badri" }');
    await client.when(() => codes().length === 0);
  });

  it('is what renaming and definitions go by, without waiting for the pause', async () => {
    const client = await start();
    const { uri } = await client.open(FILES[actors], `corpus/${actors}`);
    await client.edit(uri, '"actors": [', `"actors": [\n${added}`);
    const { position } = await openAt(client, flood, '"hana-badri"', '"hana▮-badri"');
    const at = { textDocument: { uri: client.uri(`corpus/${flood}`) }, position };
    expect(shown(await client.request('textDocument/definition', at))).toEqual([`corpus/${actors}:5`]);
  });
});

it('a fix that writes into a corpus file goes by what is not saved', async () => {
  const client = await start();
  const { uri } = await client.open('Then Hana al-Badry spoke.');
  const [finding] = await client.pull(uri);
  expect(finding?.code).toBe('name-misspelled');
  const file = await client.open(FILES[actors], `corpus/${actors}`);
  await client.edit(file.uri, '"actors": [', '"actors": [\n\n\n');
  const add = (await client.fixes(uri, finding!)).find(({ title }) => title.includes('another name'));
  const [change] = (add?.edit?.documentChanges ?? []).filter((one) => 'textDocument' in one);
  // The line of the last name, three lower than on disk.
  expect(change?.edits[0]).toMatchObject({ range: { start: { line: 10 } } });
});

describe('faults', () => {
  it('of a file that is not open are told again only when they are others', async () => {
    const client = await start(withCursor(flood, '"actor": "hana-badri"', '"actor": "hana-badry"'));
    const uri = client.uri(`corpus/${flood}`);
    const told = client.published.get(uri);
    expect(told).toHaveLength(1);
    const { uri: other } = await client.open(FILES[actors], `corpus/${actors}`);
    const before = client.loads();
    await client.edit(other, 'Mayor', 'Head');
    await client.when(() => client.loads() > before);
    expect(client.published.get(uri)).toBe(told);
    await client.edit(other, '"id": "hana-badri"', '"id": "hana-badry"');
    await client.when(() => client.published.get(uri) !== told);
  });

  it('have their fix where one thing is right', async () => {
    const files = withCursor(flood, '"actor": "hana-badri"', '"actor": "hana-badry"▮');
    const client = await start(files);
    const { uri } = await client.open(files[flood]!, `corpus/${flood}`);
    await client.when(() => client.published.get(uri)?.length === 1);
    const [fix] = await client.actions(uri, client.published.get(uri)![0]!);
    expect(fix).toMatchObject({ title: 'Change to "hana-badri"', kind: 'quickfix', isPreferred: true });
    expect(fix?.edit?.changes?.[uri]?.[0]?.newText).toBe('"hana-badri"');
  });
});

describe('renaming', () => {
  const rename = (client: Client, uri: string, position: object, newName: string) =>
    client.request<WorkspaceEdit>('textDocument/rename', { textDocument: { uri }, position, newName });

  it('changes corpus files, open drafts and the names of files', async () => {
    const client = await start();
    const { uri, position } = await client.open(
      'Water rose [@nahar-▮2020-flood, p. 2].\n\nAgain -@nahar-2020-flood.\n',
    );
    expect(await client.request('textDocument/prepareRename', { textDocument: { uri }, position })).toEqual({
      placeholder: 'nahar-2020-flood',
      range: { start: { line: 0, character: 13 }, end: { line: 0, character: 29 } },
    });
    const { documentChanges = [] } = await rename(client, uri, position, 'nahar-flood');
    const edited = documentChanges.filter((change): change is TextDocumentEdit => 'textDocument' in change);
    expect(edited.map((change) => [change.textDocument.uri.slice(18), change.edits.length])).toEqual([
      ['corpus/actors/own.actors.json', 1],
      ['corpus/articles/hills-report.article.json', 2],
      ['corpus/articles/nahar-flood.article.json', 2],
      ['draft.md', 2],
    ]);
    expect(documentChanges.filter((change) => 'kind' in change)).toMatchObject([
      { kind: 'rename', newUri: client.uri('corpus/articles/nahar-flood.article.json') },
      { kind: 'rename', newUri: client.uri('corpus/articles/nahar-flood.txt') },
    ]);
  });

  it('says why an id cannot be had', async () => {
    const client = await start();
    const { uri, position } = await openAt(client, actors, '"id": "nahar"', '"id": "na▮har"');
    await expect(rename(client, uri, position, 'An Nahar')).rejects.toThrow(/An id is lower-case/);
    await expect(rename(client, uri, position, 'hana-badri')).rejects.toThrow(/another actor/);
  });

  it('leaves the shipped corpus alone', async () => {
    const client = await start(FILES, { settings: { builtinCorpus: 'always' } });
    const { uri, position } = await client.open('See [@mirsad-2021▮-03-02-flood].');
    const at = { textDocument: { uri }, position };
    await expect(client.request('textDocument/prepareRename', at)).rejects.toThrow(/keeps its id/);
  });

  it('does without names of files where the client has no such edits', async () => {
    const client = await start(FILES, { capabilities: {} });
    const { uri, position } = await client.open('[@nahar-2020▮-flood]');
    const edit = await rename(client, uri, position, 'nahar-flood');
    expect(Object.keys(edit.changes ?? {})).toHaveLength(4);
  });
});

describe('several workspace folders', () => {
  it('each have a corpus, and a later one wins and says so', async () => {
    const other: CorpusLayerInput = {
      ...layerOf({
        [actors]:
          '{ "actors": [{ "id": "nahar", "type": "media", "names": [{ "text": "Nahar Online", "lang": "en" }] }] }',
      }),
      root: 'file:///second/corpus',
    };
    const client = await start(FILES, { otherFolders: { second: other } });
    const uri = `file:///second/corpus/${actors}`;
    expect(client.status()).toMatchObject({ actors: 3, articles: 2 });
    expect(client.published.get(uri)).toMatchObject([{ code: 'corpus-overridden', severity: 3 }]);
    const { uri: draft, position } = await client.open('It is in ▮Nahar Online.');
    expect((await client.hover(draft, position))?.range?.end.character).toBe('It is in Nahar Online'.length);
    const at = { textDocument: { uri: draft }, position };
    expect(await client.request('textDocument/definition', at)).toMatchObject([{ uri }]);
  });
});

it('formatting is offered for corpus files only, where a client can be told so', async () => {
  const told = await start(FILES, {
    capabilities: {
      ...VSCODE_LIKE,
      textDocument: { ...VSCODE_LIKE.textDocument, formatting: { dynamicRegistration: true } },
    },
  });
  expect(told.initialized.capabilities.documentFormattingProvider).toBeUndefined();
  const other = await start();
  expect(other.initialized.capabilities.documentFormattingProvider).toBe(true);
});
