import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { corpusFolder } from '../../server/src/node/corpus-folder.ts';
import { BROKEN_FILES, SOUND } from '../support/broken-files.ts';
import { actor, actors } from '../support/corpus-fixture.ts';
import { type ClientOptions, startClient, VSCODE_LIKE } from '../support/lsp-client.ts';

type Client = Awaited<ReturnType<typeof startClient>>;
const clients: Client[] = [];
const cleanups: (() => void)[] = [];
async function start(options?: ClientOptions): Promise<Client> {
  const client = await startClient(options);
  clients.push(client);
  return client;
}
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
  for (const cleanup of cleanups.splice(0)) cleanup();
});

const GOOD = 'actors/b.actors.json';
const MOST_SHOWN = 901;
const layerOf = (files: Readonly<Record<string, string>>) => ({
  name: 'corpus',
  root: 'file:///workspace/corpus',
  files: Object.entries(files).map(([path, text]) => ({ path, text })),
});

describe('a corpus file that breaks while the editor runs', () => {
  it.each(BROKEN_FILES)('$it: is told in that file, and drafts go on', async (broken) => {
    const { path, text, code, message, problems = 1, serves } = broken;
    const files = { ...SOUND, [GOOD]: actors(actor('huda')) };
    let now: Readonly<Record<string, string>> = files;
    const client = await start({ workspaceCorpus: () => layerOf(now) });
    const { uri, position } = await client.open('قالت hu▮da سلمى إنها رحلت.');
    const before = client.status();
    expect(before.problems).toBe(0);
    now = { ...files, [path]: text };
    await client.changeCorpusFile(`corpus/${path}`);
    const shown = client.published.get(client.uri(`corpus/${path}`)) ?? [];
    expect(shown).toHaveLength(Math.min(problems, MOST_SHOWN));
    expect(shown[0]).toMatchObject({ code, message: expect.stringMatching(message) });
    if (problems > MOST_SHOWN)
      expect(shown.at(-1)?.message).toBe(`${problems - 900} more findings in this file are not listed.`);
    const { actors: known, places, articles } = client.status();
    if (serves === 'before')
      expect({ known, places, articles }).toEqual({ known: 2, places: 1, articles: 1 });
    expect(JSON.stringify(await client.hover(uri, position))).toContain('huda');
    now = files;
    await client.changeCorpusFile(`corpus/${path}`);
    expect(client.published.get(client.uri(`corpus/${path}`))).toEqual([]);
    expect(client.status()).toEqual(before);
  });
});

describe('changes on disk', () => {
  /** A client of a server whose workspace has the corpus in a folder of the disk; nobody tells it of changes. */
  async function startOnDisk() {
    const dir = join(mkdtempSync(join(tmpdir(), 'isnad-lsp-')), 'corpus');
    cleanups.push(() => rmSync(dirname(dir), { recursive: true }));
    const put = (path: string, text: string) => {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    };
    put(GOOD, actors(actor('huda')));
    const client = await start({
      capabilities: { ...VSCODE_LIKE, workspace: { ...VSCODE_LIKE.workspace, didChangeWatchedFiles: {} } },
      platform: { folder: (uri) => corpusFolder(uri.endsWith('/corpus') ? dir : `${dir}-none`, uri) },
    });
    return { client, dir, put };
  }

  it('show in open drafts, though the client watches nothing: a file, many files, a folder that goes', async () => {
    const { client, dir, put } = await startOnDisk();
    const { uri, position } = await client.open('قالت sal▮ma سلمى إنها رحلت.');
    expect(await client.hover(uri, position)).toBeNull();
    put('actors/a.actors.json', actors(actor('salma')));
    await client.when(() => client.status().actors === 2);
    expect(await client.hover(uri, position)).not.toBeNull();
    for (let i = 0; i < 500; i++) put(`team/${i}.actors.json`, actors(actor(`a${i}`)));
    await client.when(() => client.status().actors === 502);
    rmSync(join(dir, 'team'), { recursive: true });
    await client.when(() => client.status().actors === 2);
    rmSync(join(dir, 'actors/a.actors.json'));
    await client.when(() => client.status().actors === 1);
    expect(await client.hover(uri, position)).toBeNull();
  });

  it('in a corpus that came later', async () => {
    const { client, dir, put } = await startOnDisk();
    rmSync(dir, { recursive: true });
    await client.when(() => client.status().layers[0] === 'mini');
    put(GOOD, actors(actor('huda')));
    await client.when(() => client.status().actors === 1 && client.status().layers[0] === 'corpus');
  });
});

describe('the client is asked to watch', () => {
  it.each([
    [
      'the corpus folders and what writers keep, where it can be told so',
      { relativePatternSupport: true },
      [
        { baseUri: 'file:///workspace', pattern: 'corpus' },
        { baseUri: 'file:///workspace', pattern: 'corpus/**' },
        { baseUri: 'file:///workspace', pattern: '.isnad/*.json' },
      ],
    ],
    ['by name else', {}, ['**/*.json', '**/articles/*.txt']],
  ])('%s', async (_, more, expected) => {
    const client = await start({
      capabilities: {
        ...VSCODE_LIKE,
        workspace: {
          ...VSCODE_LIKE.workspace,
          didChangeWatchedFiles: { dynamicRegistration: true, ...more },
        },
      },
    });
    expect(client.watchers().map(({ globPattern }) => globPattern)).toEqual(expected);
  });

  it('other folders when the settings name others', async () => {
    const client = await start({
      capabilities: {
        ...VSCODE_LIKE,
        workspace: {
          ...VSCODE_LIKE.workspace,
          didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
        },
      },
    });
    await client.changeSettings({ corpusFolders: ['desk', 'corpus'] });
    const patterns = () =>
      client.watchers().map(({ globPattern }) => (globPattern as { pattern: string }).pattern);
    // The old watchers go when the new ones are there.
    await client.when(() => patterns().length === 5);
    await client.symbols('flood');
    expect(patterns()).toEqual(['desk', 'desk/**', 'corpus', 'corpus/**', '.isnad/*.json']);
  });
});
