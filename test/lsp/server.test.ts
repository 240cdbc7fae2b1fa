import { afterEach, describe, expect, it } from 'vitest';
import { type ClientOptions, startClient, VSCODE_LIKE } from '../support/lsp-client.ts';
import { MINI_LAYER } from '../support/mini-corpus.ts';

type Client = Awaited<ReturnType<typeof startClient>>;
const clients: Client[] = [];
async function start(options?: ClientOptions): Promise<Client> {
  const client = await startClient(options);
  clients.push(client);
  return client;
}
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
});

const DRAFT = 'The flood displaced 4,500 residents of Tel Warda.\n\nسقط الجسر في تل ورده أمس.\n';

describe('diagnostics', () => {
  it('are pulled where the client can, and follow every edit', async () => {
    const client = await start();
    const { uri } = await client.open(DRAFT);
    const found = async () =>
      (await client.pull(uri)).map((diagnostic) => [diagnostic.code, client.textOf(uri, diagnostic)]);
    expect(await found()).toEqual([
      ['unsourced-number', '4,500'],
      ['name-variant', 'تل ورده'],
    ]);
    await client.edit(uri, 'Tel Warda.', 'Tel Warda, the relief office said.');
    expect(await found()).toEqual([['name-variant', 'تل ورده']]);
    await client.edit(uri, 'تل ورده', 'تل وردة');
    expect(await found()).toEqual([]);
  });

  it('are pushed where it cannot', async () => {
    const client = await start({ capabilities: {} });
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
    const { uri } = await client.open(DRAFT);
    await client.when(() => client.published.get(uri)?.length === 2);
    await client.edit(uri, '4,500', 'many');
    await client.when(() => client.published.get(uri)?.length === 1);
  });

  it('say what they are: code, page, source', async () => {
    const client = await start();
    const { uri } = await client.open(DRAFT);
    expect((await client.pull(uri))[0]).toMatchObject({
      source: 'isnad',
      code: 'unsourced-number',
      codeDescription: { href: 'file:///docs/rules/unsourced-number.md' },
      severity: 2,
    });
  });

  it('lead to the claims that they rest on', async () => {
    const client = await start();
    const { uri } = await client.open('In Tel Warda 12 people were killed [@mirsad-2021-03-02-flood].');
    const [{ code, relatedInformation } = {}] = await client.pull(uri);
    expect(code).toBe('anonymous-source');
    expect(relatedInformation).toMatchObject([
      {
        location: { uri: 'memory:/mini/articles/mirsad-2021-03-02-flood.article.json' },
        message: expect.stringContaining('Twelve people drowned'),
      },
    ]);
  });

  it('leave drafts alone that take no part', async () => {
    const client = await start();
    const readme = await client.open(DRAFT, 'README.md');
    const recipe = await client.open('Take 500 tomatoes from Qazania.', 'recipe.md');
    expect(await client.pull(readme.uri)).toEqual([]);
    expect(await client.pull(recipe.uri)).toEqual([]);
  });

  it('obey the settings as they change', async () => {
    const client = await start();
    const { uri } = await client.open(DRAFT);
    await client.changeSettings({ rules: { 'unsourced-number': 'off', 'name-variant': 'error' } });
    expect((await client.pull(uri)).map(({ code, severity }) => [code, severity])).toEqual([
      ['name-variant', 1],
    ]);
    await client.changeSettings({ check: 'never' });
    expect(await client.pull(uri)).toEqual([]);
  });

  it('are at most what an editor can hold, and the last one says so', async () => {
    const client = await start();
    const { uri } = await client.open(`${'They lost 77 boats at Tel Warda.\n\n'.repeat(950)}`);
    const diagnostics = await client.pull(uri);
    expect(diagnostics).toHaveLength(901);
    expect(diagnostics.at(-1)?.message).toContain('50 more');
  });
});

describe('fixes', () => {
  it('are edits of the draft, the preferred one first', async () => {
    const client = await start();
    const { uri } = await client.open(DRAFT);
    const [number] = await client.pull(uri);
    const [fix] = await client.fixes(uri, number!);
    expect(fix).toMatchObject({
      title: 'Cite @mirsad-2021-03-02-flood',
      kind: 'quickfix',
      isPreferred: true,
    });
    expect(fix?.edit?.changes?.[uri]?.[0]?.newText).toBe(' [@mirsad-2021-03-02-flood]');
  });
});

describe('hovers and suggestions', () => {
  it('have the range of the name', async () => {
    const client = await start();
    const { uri, position } = await client.open('The bridge at Tel ▮Warda fell.');
    const hover = await client.hover(uri, position);
    expect(hover?.range).toEqual({ start: { line: 0, character: 14 }, end: { line: 0, character: 23 } });
  });
  it('say nothing on other words', async () => {
    const client = await start();
    const { uri, position } = await client.open('The br▮idge at Tel Warda fell.');
    expect(await client.hover(uri, position)).toBeNull();
  });
  it('are ranked by the server and filtered by what was typed', async () => {
    const client = await start();
    const { uri, position } = await client.open('سقط الجسر وبتل ور▮');
    const list = await client.complete(uri, position);
    expect(list.isIncomplete).toBe(true);
    expect(list.items.length).toBeLessThanOrEqual(50);
    expect(list.items[0]).toMatchObject({
      label: 'وبتل وردة',
      filterText: 'وبتل ور',
      sortText: '0000',
      textEdit: { newText: 'وبتل وردة', range: { start: { character: 10 }, end: { character: 17 } } },
    });
  });
});

describe('the corpus', () => {
  const own = (names: string) => ({
    name: 'corpus',
    root: 'file:///workspace/corpus',
    files: [
      { path: 'corpus.json', text: '{"corpus": 1, "id": "own"}' },
      { path: 'places/own.places.json', text: `{"places": [${names}]}` },
    ],
  });
  const place = (id: string, name: string) =>
    JSON.stringify({ id, type: 'town', names: [{ text: name, lang: 'en', preferred: true }] });

  it('is the shipped one where the workspace has none', async () => {
    const client = await start();
    expect(client.status()).toMatchObject({ actors: 4, places: 3, articles: 2, layers: ['mini'] });
  });

  it('is the workspace’s own where it has one, and every draft takes part', async () => {
    const client = await start({ workspaceCorpus: () => own(place('foo', 'Foobarton')) });
    expect(client.status()).toMatchObject({ places: 1, layers: ['corpus'] });
    const { uri } = await client.open('They lost 77 boats.');
    expect(await client.pull(uri)).toHaveLength(1);
  });

  it('is read again when a file changes, and open drafts follow', async () => {
    let names = place('foo', 'Foobarton');
    const client = await start({ workspaceCorpus: () => own(names) });
    const { uri, position } = await client.open('In Quux▮ville it rained.');
    expect(await client.hover(uri, position)).toBeNull();
    names += `,${place('quux', 'Quuxville')}`;
    await client.changeCorpusFile('corpus/places/own.places.json');
    expect(await client.hover(uri, position)).not.toBeNull();
  });

  it('keeps what is good beside a broken record, which is reported at its own line', async () => {
    const broken = '{\n"id": "BAD ID",\n"type": "town", "names": [{"text": "X", "lang": "en"}]}';
    const client = await start({ workspaceCorpus: () => own(`${place('foo', 'Foobarton')},\n${broken}`) });
    expect(client.status()).toMatchObject({ places: 1, problems: 1 });
    const [problem] = client.published.get(client.uri('corpus/places/own.places.json')) ?? [];
    expect(problem).toMatchObject({ code: 'corpus-id', severity: 1, range: { start: { line: 2 } } });
  });

  it('stays in use while a file of it is broken', async () => {
    let text = place('foo', 'Foobarton');
    const client = await start({ workspaceCorpus: () => own(text) });
    text += ', {"id": ';
    await client.changeCorpusFile('corpus/places/own.places.json');
    expect(client.status().places).toBe(1);
    expect(client.published.get(client.uri('corpus/places/own.places.json'))?.[0]?.code).toBe(
      'corpus-syntax',
    );
  });
});

describe('the server lives on', () => {
  it('on drafts that are hard to read', async () => {
    const client = await start({ capabilities: VSCODE_LIKE });
    for (const [path, text] of [
      ['empty.md', ''],
      ['nul.md', 'a\0b 500 \ud800 x'],
      ['deep.md', `${'> '.repeat(500)}500`],
      ['wide.md', `${'x'.repeat(200_000)} 500`],
    ] as const) {
      const { uri } = await client.open(text, path);
      await client.pull(uri);
      expect(await client.hover(uri, { line: 0, character: 0 })).toBeNull();
    }
  });
  it('asks for nothing of documents that are not open', async () => {
    const client = await start();
    expect(await client.hover('file:///nowhere.md', { line: 0, character: 0 })).toBeNull();
    expect(await client.pull('file:///nowhere.md')).toEqual([]);
  });
});

it('the mini corpus is sound', async () => {
  const { loadCorpus } = await import('../../server/src/core/service.ts');
  expect(loadCorpus([MINI_LAYER]).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});
