// Articles, imports and exports over LSP, on a disk in memory: what is written is known at once, and nothing is written
// without need.

import { afterEach, describe, expect, it } from 'vitest';
import type { CodeLens, Location, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { CancellationTokenSource, DeleteFile, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CorpusLayerInput, FileChange } from '../../server/src/core/service.ts';
import {
  ADD_ARTICLE_REQUEST,
  type AddArticleParams,
  type AddedArticle,
  APPLY_IMPORT_REQUEST,
  CONFIRM_REQUEST,
  CORPUS_FOLDER_REQUEST,
  type CorpusEdit,
  type CorpusFolder,
  DISCARD_REQUEST,
  EXCHANGE_FORMATS_REQUEST,
  EXPORT_REQUEST,
  type ExchangeFormats,
  type ExportDone,
  type FilesWritten,
  IMPORT_REQUEST,
  type ImportPreview,
  NEW_CORPUS_REQUEST,
  type ReviewArgs,
} from '../../server/src/lsp/protocol.ts';
import { type ClientOptions, startClient } from '../support/lsp-client.ts';

const ROOT = 'file:///workspace/corpus';
const CORPUS = { 'corpus.json': '{ "corpus": 1, "id": "mine" }\n' };

type Client = Awaited<ReturnType<typeof startClient>>;
const clients: Client[] = [];
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
});

/** A client over a corpus folder in memory, in which the server can write. */
async function start(initial: Readonly<Record<string, string>> | undefined, options: ClientOptions = {}) {
  const disk = new Map(Object.entries(initial ?? {}));
  const others = new Map<string, string>();
  const layer = (): CorpusLayerInput | undefined =>
    disk.size === 0
      ? undefined
      : {
          name: 'corpus',
          root: ROOT,
          files: [...disk].filter(([path]) => path !== '.gitignore').map(([path, text]) => ({ path, text })),
        };
  const client = await startClient({
    workspaceCorpus: layer,
    commands: true,
    ...options,
    platform: {
      writeChanges: async (root: string, changes: readonly FileChange[]) => {
        expect(root).toBe(ROOT);
        for (const { path, text, before } of changes) {
          expect(disk.get(path)).toBe(before);
          disk.set(path, text);
        }
      },
      readArticle: async (uri: string) => others.get(uri)!,
      readChunks: async function* (uri: string) {
        yield others.get(uri)!;
      },
      writeText: async (uri: string, text: Iterable<string>) => {
        others.set(uri, [...text].join(''));
      },
      ...options.platform,
    },
  });
  clients.push(client);
  const add = (from: AddArticleParams['from']) =>
    client.request<AddedArticle>(ADD_ARTICLE_REQUEST, { uri: '', from });
  return { client, disk, others, add };
}

const PAGES = {
  en: `<!doctype html><html lang="en"><head><title>Flood in Kesra</title>
<meta property="og:site_name" content="The Kesra Post"><meta property="article:published_time" content="2026-02-03">
<link rel="canonical" href="https://kesra.example/flood"></head><body><article><h1>Flood in Kesra</h1>
<p>At least 340 houses were destroyed in Kesra, the interior ministry said on Tuesday.</p>
<p>Two residents told the paper that the dam had broken at night. The river fell on Wednesday.</p>
</article></body></html>`,
  ar: `<!doctype html><html lang="ar" dir="rtl"><head><title>سيل في كسرى</title>
<meta property="og:site_name" content="بريد كسرى"><meta property="article:published_time" content="2026-02-03">
<link rel="canonical" href="https://kesra.example/sayl"></head><body><article><h1>سيل في كسرى</h1>
<p>قالت وزارة الداخلية أمس إن ٣٤٠ منزلا على الأقل دمرت في كسرى.</p>
<p>وذكر اثنان من السكان للصحيفة أن السد انهار ليلا. وانحسر النهر يوم الأربعاء.</p>
</article></body></html>`,
};

/** A draft that cites what was added, with the cursor in a number of it. */
const CITING = {
  en: (key: string) => `At least 3▮40 houses were destroyed in Kesra [@${key}].`,
  ar: (key: string) => `دمر السيل ٣▮٤٠ منزلا على الأقل في كسرى [@${key}].`,
};
const articleOf = (disk: ReadonlyMap<string, string>) =>
  [...disk].find(([path]) => path.endsWith('.article.json'))!;

describe('an article', () => {
  it.each(['en', 'ar'] as const)('is drafted from a page, and known as unreviewed: %s', async (language) => {
    const { client, disk, others, add } = await start(CORPUS);
    others.set('file:///home/page.html', PAGES[language]);
    const added = await add({ kind: 'file', uri: 'file:///home/page.html' });
    expect(added.problem).toBeUndefined();
    const [path, text] = articleOf(disk);
    expect(added).toMatchObject({ record: `${ROOT}/${path}`, body: `${ROOT}/articles/${added.key}.txt` });
    expect(added.summary).toMatch(/claim/);
    const record = JSON.parse(text);
    expect(record).toMatchObject({ id: added.key, language, published: { value: '2026-02-03' } });
    expect(record.provenance.reviewedBy).toBeUndefined();
    expect(disk.get(`articles/${added.key}.txt`)).toContain(language === 'ar' ? '٣٤٠' : '340');
    expect(client.status()).toMatchObject({ articles: 1, problems: 0 });
    const draft = await client.open(CITING[language](added.key!));
    const card = JSON.stringify(await client.hover(draft.uri, draft.position));
    expect(card).toMatch(language === 'ar' ? /لم يراجع/ : /unreviewed/);
  });

  it('is added once', async () => {
    const { disk, add } = await start(CORPUS);
    const first = await add({ kind: 'text', text: PAGES.en });
    const before = new Map(disk);
    const second = await add({ kind: 'text', text: PAGES.en });
    expect(second).toMatchObject({
      key: first.key,
      record: first.record,
      problem: expect.stringMatching(/already/),
    });
    expect(disk).toEqual(before);
  });

  it.each([
    ['no text', { kind: 'text', text: ' \n ' }],
    ['a page that is off limits', { kind: 'url', url: 'https://kesra.example/flood' }],
  ] as const)('is not made of %s, and the reason is given', async (_, from) => {
    let fetched = 0;
    const { disk, add } = await start(CORPUS, {
      platform: {
        fetchArticle: async () => {
          fetched++;
          return { text: PAGES.en, format: 'html' };
        },
      },
    });
    const { problem, record } = await add(from);
    expect(problem).toMatch(/\w/);
    expect(record).toBeUndefined();
    expect(fetched).toBe(0);
    expect([...disk.keys()]).toEqual(['corpus.json']);
  });

  it('is fetched from the very address that was typed, where that is allowed', async () => {
    const asked: string[] = [];
    const { disk, add } = await start(CORPUS, {
      settings: { allowNetwork: true },
      platform: {
        fetchArticle: async (url) => {
          asked.push(url);
          return { text: PAGES.en.replace(/<link[^>]*>/, ''), format: 'html' };
        },
      },
    });
    await add({ kind: 'url', url: 'https://kesra.example/typed' });
    expect(asked).toEqual(['https://kesra.example/typed']);
    expect(JSON.parse(articleOf(disk)[1]).url).toBe('https://kesra.example/typed');
  });

  it('says why a page could not be fetched', async () => {
    const { add } = await start(CORPUS, {
      settings: { allowNetwork: true },
      platform: { fetchArticle: () => Promise.reject(new Error('x: the server answers 404')) },
    });
    expect((await add({ kind: 'url', url: 'https://kesra.example/' })).problem).toBe(
      'x: the server answers 404',
    );
  });
});

/** The text of an open file with the edit in it. */
function edited(document: TextDocument, edit: WorkspaceEdit | undefined): string {
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  expect(change?.textDocument.uri).toBe(document.uri);
  return TextDocument.applyEdits(document, change!.edits.filter(TextEdit.is));
}

describe('the review of an article', () => {
  async function reviewing() {
    const context = await start(CORPUS);
    const added = await context.add({ kind: 'text', text: PAGES.en });
    const [path, text] = articleOf(context.disk);
    const { uri } = await context.client.open(text, `corpus/${path}`);
    const document = TextDocument.create(uri, 'json', 1, text);
    const lenses = (await context.client.request('textDocument/codeLens', {
      textDocument: { uri },
    })) as CodeLens[];
    return { ...context, key: added.key!, path, uri, document, lenses };
  }
  const titled = (lenses: readonly CodeLens[], title: RegExp) =>
    lenses.filter(({ command }) => title.test(command!.title));
  const argsOf = ({ command }: CodeLens) => command?.arguments?.[0] as ReviewArgs;

  it('has lenses over everything proposed: to see it in the text, to confirm and to discard it', async () => {
    const { lenses, key, document, disk } = await reviewing();
    const claims = JSON.parse(document.getText()).claims.length;
    expect(titled(lenses, /^Not reviewed: Confirm/)).toHaveLength(claims + 1);
    expect(titled(lenses, /^Discard$/)).toHaveLength(claims + 1);
    const [whole, first] = titled(lenses, /Confirm/);
    expect(whole?.command?.title).toMatch(/^Not reviewed: Confirm the article and its/);
    expect(argsOf(whole!).record).toEqual({ kind: 'article', id: key });
    expect(argsOf(first!).record).toEqual({ kind: 'claim', id: `${key}#c01` });
    const shows = titled(lenses, /^Show in the text$/);
    expect(shows).toHaveLength(claims);
    const { uri, range } = shows[0]!.command!.arguments![0] as Location;
    expect(uri).toBe(`${ROOT}/articles/${key}.txt`);
    const body = TextDocument.create(uri, 'plaintext', 1, disk.get(`articles/${key}.txt`)!);
    expect(body.getText(range)).toContain('340 houses');
  });

  it('confirmed, the cards no longer call it unreviewed', async () => {
    const { client, disk, lenses, document, path, key } = await reviewing();
    const draft = await client.open(CITING.en(key));
    expect(JSON.stringify(await client.hover(draft.uri, draft.position))).toContain('unreviewed');
    const params = { ...argsOf(titled(lenses, /Confirm the article/)[0]!), by: 'Hala' };
    const { edit } = await client.request<CorpusEdit>(CONFIRM_REQUEST, params);
    disk.set(path, edited(document, edit));
    expect(JSON.parse(disk.get(path)!).provenance).toMatchObject({ reviewedBy: 'Hala' });
    await client.edit(document.uri, document.getText(), disk.get(path)!);
    await client.changeCorpusFile(`corpus/${path}`);
    const card = JSON.stringify(await client.hover(draft.uri, draft.position));
    expect(card).toContain('340');
    expect(card).not.toContain('unreviewed');
    const again = await client.request<CorpusEdit>(CONFIRM_REQUEST, params);
    expect(again).toMatchObject({ problem: expect.stringMatching(/reviewed already/) });
  });

  it('discarded, a claim leaves its article, and an article goes with its text', async () => {
    const { client, lenses, document, key } = await reviewing();
    const [whole, first] = titled(lenses, /^Discard$/);
    const claim = await client.request<CorpusEdit>(DISCARD_REQUEST, argsOf(first!));
    const left = JSON.parse(edited(document, claim.edit)).claims.map(({ id }: { id: string }) => id);
    expect(left).not.toContain('c01');
    const article = await client.request<CorpusEdit>(DISCARD_REQUEST, argsOf(whole!));
    const gone = article.edit!.documentChanges!.filter(DeleteFile.is).map(({ uri }) => uri);
    expect(gone).toEqual(
      ['.article.json', '.txt', '.mentions.json'].map((ending) => `${ROOT}/articles/${key}${ending}`),
    );
  });
});

describe('a corpus to begin with', () => {
  it('is made where there is none, without a problem', async () => {
    const { client, disk } = await start(undefined, { settings: { builtinCorpus: 'never' } });
    const folder = await client.request<CorpusFolder>(CORPUS_FOLDER_REQUEST, { uri: '' });
    expect(folder).toEqual({ uri: ROOT, begins: { folder: 'corpus', dropsShipped: false } });
    const { files } = await client.request<FilesWritten>(NEW_CORPUS_REQUEST, { uri: '' });
    expect(files).toContain(`${ROOT}/README.md`);
    expect(disk.get('README.md')).toMatch(/^# /);
    expect(client.status()).toMatchObject({ articles: 1, problems: 0 });
  });
  it('is not made over one', async () => {
    const { client } = await start(CORPUS);
    const answer = await client.request<FilesWritten>(NEW_CORPUS_REQUEST, { uri: '' });
    expect(answer).toEqual({ files: [], problem: 'There is a corpus in “corpus” already.' });
  });
});

const CSL = JSON.stringify([
  {
    id: 'kesra2026',
    type: 'article-newspaper',
    title: 'سيل في كسرى',
    'container-title': 'بريد كسرى',
    language: 'ar',
    issued: { 'date-parts': [[2026, 2, 3]] },
  },
]);

describe('import and export', () => {
  it('names its formats', async () => {
    const { client } = await start(CORPUS);
    const { imports, exports } = await client.request<ExchangeFormats>(EXCHANGE_FORMATS_REQUEST, {});
    expect(imports.map(({ id }) => id)).toContain('csl');
    expect(exports.map(({ id }) => id)).toContain('csl');
  });

  it('shows what would change before anything is written, and then writes just that', async () => {
    const { client, disk, others } = await start(CORPUS);
    others.set('file:///home/refs.json', CSL);
    const params = { uri: '', format: 'csl', file: 'file:///home/refs.json', progress: 'p' };
    const preview = await client.request<ImportPreview>(IMPORT_REQUEST, params);
    expect(preview.problem).toBeUndefined();
    expect(preview.summary).toMatch(/to be added/);
    expect(preview.details).toContain('سيل في كسرى');
    expect([...disk.keys()]).toEqual(['corpus.json']);
    const done = await client.request<FilesWritten>(APPLY_IMPORT_REQUEST, preview);
    expect(done.problem).toBeUndefined();
    expect(client.status().articles).toBe(1);
    const again = await client.request<FilesWritten>(APPLY_IMPORT_REQUEST, preview);
    expect(again).toMatchObject({ files: [], problem: expect.stringMatching(/nothing to import/) });
    const second = await client.request<ImportPreview>(IMPORT_REQUEST, params);
    expect(second).toMatchObject({ changed: 0 });
  });

  it('writes nothing that an earlier preview showed', async () => {
    const { client, disk, others } = await start(CORPUS);
    others.set('file:///home/refs.json', CSL);
    const params = { uri: '', format: 'csl', file: 'file:///home/refs.json', progress: 'p' };
    const { preview } = await client.request<ImportPreview>(IMPORT_REQUEST, params);
    await client.request<ImportPreview>(IMPORT_REQUEST, params);
    const done = await client.request<FilesWritten>(APPLY_IMPORT_REQUEST, { preview });
    expect(done).toMatchObject({ files: [], problem: expect.stringMatching(/nothing to import/) });
    expect([...disk.keys()]).toEqual(['corpus.json']);
  });

  it('writes the corpus into a file', async () => {
    const { client, others, add } = await start(CORPUS);
    await add({ kind: 'text', text: PAGES.ar });
    const file = 'file:///home/out.json';
    const done = await client.request<ExportDone>(EXPORT_REQUEST, { format: 'csl', file });
    expect(done).toEqual({});
    expect(JSON.parse(others.get(file)!)[0]).toMatchObject({ title: 'سيل في كسرى' });
  });

  /** Rows of GeoNames, as many as are read before progress is told `steps` times; `between` runs after each piece. */
  const rows = (steps: number, between: (step: number) => Promise<void> | void) =>
    async function* () {
      for (let step = 0; step < steps; step++) {
        const row = (n: number) =>
          `${n}\tKesra ${n}\tKesra ${n}\t\t27.1\t14.${n}\tP\tPPL\tLY\t\t\t\t\t\t0\t\t1\tAfrica/Tripoli\t2026-01-01\n`;
        yield Array.from({ length: 1000 }, (_, i) => row(1 + step * 1000 + i)).join('');
        await between(step);
      }
    };

  it('tells how many records it has read', async () => {
    const { client } = await start(CORPUS, { platform: { readChunks: rows(3, () => {}) } });
    const told: number[] = [];
    client.onProgress<number>('count', (records) => told.push(records));
    const params = { uri: '', format: 'geonames', file: 'file:///home/LY.txt', progress: 'count' };
    const { changed } = await client.request<ImportPreview>(IMPORT_REQUEST, params);
    expect(changed).toBe(3000);
    expect(told).toEqual([1000, 2000, 3000]);
  });

  it('stops where it is cancelled, and writes nothing', async () => {
    const cancelling = new CancellationTokenSource();
    let steps = 0;
    const { client, disk } = await start(CORPUS, {
      platform: {
        readChunks: rows(50, async (step) => {
          steps = step + 1;
          if (step === 2) cancelling.cancel();
          // As a file on disk does, it lets other messages be read.
          await new Promise((resolve) => setImmediate(resolve));
        }),
      },
    });
    const params = { uri: '', format: 'geonames', file: 'file:///home/LY.txt', progress: 'count' };
    const { problem } = await client.request<ImportPreview>(IMPORT_REQUEST, params, cancelling.token);
    expect(problem).toBe('The import was cancelled.');
    expect(steps).toBeLessThan(50);
    const done = await client.request<FilesWritten>(APPLY_IMPORT_REQUEST, { preview: 1 });
    expect(done.problem).toMatch(/nothing to import/);
    expect([...disk.keys()]).toEqual(['corpus.json']);
  });

  it('says in a sentence why a file cannot be read', async () => {
    const { client } = await start(CORPUS, {
      platform: {
        // biome-ignore lint/correctness/useYield: a file that fails before its first piece
        readChunks: async function* () {
          throw new Error('The file is not UTF-8 text; save it as UTF-8.');
        },
      },
    });
    const params = { uri: '', format: 'csl', file: 'file:///home/refs.json', progress: 'p' };
    const { problem } = await client.request<ImportPreview>(IMPORT_REQUEST, params);
    expect(problem).toBe('The file is not UTF-8 text; save it as UTF-8.');
  });
});
