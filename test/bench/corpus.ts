// How a large corpus loads and follows what changes on disk: `npm run bench`, or this file bundled, with [RECORDS] (actors,
// and as many places; a tenth as many articles; 50,000 unless told). Made-up records in files of less than 2 MB. The
// language server's own steps are timed one by one, and then the server as a program, whose clock starts at the last write
// and stops when it says what it has now. Figures are for comparing versions on one machine.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type Corpus, createService, loadCorpus, readSettings } from '../../server/src/core/service.ts';
import { corpusFolder } from '../../server/src/node/corpus-folder.ts';

const RECORDS = Number(process.argv[2] ?? 50_000);
const ARTICLES = RECORDS / 10;
const CHECKED_OUT = 10_000;
/** Records in a file of actors or places: about 1 MB. */
const IN_A_FILE = 2_500;

const random = (() => {
  let state = 20_160_518;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
})();
const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;

function madeUpWords(onsets: readonly string[], vowels: readonly string[]): readonly string[] {
  const word = () => Array.from({ length: 2 + random(3) }, () => pick(onsets) + pick(vowels)).join('');
  return Array.from({ length: 20_000 }, word);
}
const ARABIC = madeUpWords([...'بتثجحخدذرزسشصضطعغفقكلمنهوي'], ['', '', 'ا', 'و', 'ي']);
const LATIN = madeUpWords('b d f g h j k kh l m n r s sh t w z'.split(' '), 'a e i o u aa'.split(' '));
const nameOf = (words: readonly string[]) =>
  Array.from({ length: 2 + random(2) }, () => pick(words).replace(/^./, (first) => first.toUpperCase())).join(
    ' ',
  );
const names = () => [
  { text: nameOf(ARABIC), lang: 'ar', kind: 'official', preferred: true },
  { text: nameOf(LATIN), lang: 'en', kind: 'transliteration', preferred: true },
];

const actorAt = (i: number, note = '') => ({
  id: `actor-${i}`,
  type: pick(['person', 'organization', 'company']),
  names: names(),
  summary: { ar: nameOf(ARABIC), en: nameOf(LATIN) },
  country: 'LY',
  place: `place-${random(RECORDS)}`,
  affiliations: [{ target: `actor-${random(RECORDS)}`, relation: 'employee', from: '2015-03' }],
  ...(note ? { note } : {}),
});
const placeAt = (i: number) => ({
  id: `place-${i}`,
  type: 'town',
  names: names(),
  ...(i > 0 ? { within: `place-${random(i)}` } : {}),
  country: 'LY',
  point: { lat: random(90), lon: random(180) },
});
const claimAt = (i: number) => ({
  id: `c${String(i).padStart(2, '0')}`,
  kind: 'quantity',
  paraphrase: { ar: `${nameOf(ARABIC)} ${nameOf(ARABIC)}`, en: `${nameOf(LATIN)} ${nameOf(LATIN)}` },
  quantity: {
    kind: 'exact',
    value: random(10_000),
    unit: 'person',
    what: { ar: nameOf(ARABIC), en: nameOf(LATIN) },
  },
  subjects: [`actor-${random(RECORDS)}`],
  places: [`place-${random(RECORDS)}`],
  attribution: [
    { kind: 'official', actor: `actor-${random(RECORDS)}`, sense: 'says' },
    { kind: 'media', actor: `actor-${random(RECORDS)}`, sense: 'relays' },
  ],
});
const articleAt = (i: number, note = '') => ({
  id: `article-${i}`,
  headline: { ar: nameOf(ARABIC), en: nameOf(LATIN) },
  language: 'ar',
  publisher: { actor: `actor-${random(RECORDS)}` },
  published: { value: '2016-05-18', basis: 'stated' },
  claims: Array.from({ length: 8 }, (_, claim) => claimAt(claim)),
  provenance: { method: 'import' },
  ...(note ? { note } : {}),
});

const settings = readSettings(undefined).settings;
const home = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
const dir = join(home, 'corpus');
let written = 0;
function put(path: string, value: unknown): void {
  const file = join(dir, path);
  mkdirSync(dirname(file), { recursive: true });
  const text = JSON.stringify(value, null, 1);
  written += text.length;
  writeFileSync(file, text);
}
const actorFile = (file: number, note?: string) =>
  put(`actors/a${file}.actors.json`, {
    actors: Array.from({ length: IN_A_FILE }, (_, i) => actorAt(file * IN_A_FILE + i, note)),
  });

const megabytes = () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};

/** Does `work` and prints how long it took, and how long the processor was at it. */
async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const begun = process.cpuUsage();
  const result = await work();
  const took = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(begun);
  console.log(
    `${what.padEnd(44)}${took.toFixed(2).padStart(7)} s${((user + system) / 1e6).toFixed(2).padStart(7)} s`,
  );
  return result;
}

async function measure(): Promise<void> {
  put('corpus.json', { corpus: 1, id: 'bench' });
  for (let file = 0; file * IN_A_FILE < RECORDS; file++) {
    actorFile(file);
    put(`places/p${file}.places.json`, {
      places: Array.from({ length: IN_A_FILE }, (_, i) => placeAt(file * IN_A_FILE + i)),
    });
  }
  for (let i = 0; i < ARTICLES; i++) put(`articles/article-${i}.article.json`, articleAt(i));
  console.log(
    `${RECORDS} actors, ${RECORDS} places, ${ARTICLES} articles: ${(written / 1e6).toFixed(0)} MB of JSON; time, and work`,
  );

  const before = megabytes();
  const source = corpusFolder(dir);
  let corpus: Corpus | undefined;
  const load = async () => {
    const layer = await timed('  read the files', () => source.read());
    corpus = await timed('  load them', () => loadCorpus([layer!], corpus));
    await timed('  index it and check a first draft', () => {
      const service = createService(corpus!, settings);
      service.findings(service.read('Five people were killed in Exampleton.'));
    });
  };
  await timed('at first', load);
  console.log(`${(megabytes() - before).toFixed(0)} MB of memory, ${corpus!.problems.length} problems`);
  const changes: readonly (readonly [string, () => void])[] = [
    ['nothing changed', () => {}],
    ['an article changed', () => put('articles/article-7.article.json', articleAt(7, 'again'))],
    ['an article went', () => rmSync(join(dir, 'articles/article-9.article.json'))],
    [`a file of ${IN_A_FILE} actors changed`, () => actorFile(1, 'again')],
  ];
  for (const [what, change] of changes) {
    change();
    await timed(what, load);
  }
}

/** Rewrites `count` articles as a checkout does, and adds those that are not there. */
function checkOut(count: number, note: string): void {
  for (let i = 0; i < count; i++) put(`articles/article-${i}.article.json`, articleAt(i, note));
}

/** The server as a program, over the same folder: how long after the last write it has what changed. */
async function measureServer(): Promise<void> {
  const server = spawn(process.execPath, ['dist/cli.js', 'lsp', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let told = (_: { articles: number }): void => {};
  connection.onNotification('isnad/status', (status: { articles: number }) => told(status));
  connection.onRequest('workspace/configuration', () => [{}]);
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  /** Resolves when the server says that it has so many articles; while files are written it may read some of them. */
  const status = (articles: number) =>
    new Promise<void>((resolve) => {
      told = (status) => {
        if (status.articles === articles) resolve();
      };
    });
  const rootUri = pathToFileURL(home).href;
  await timed('the server: from its start to the corpus', async () => {
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'bench' }],
      capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
    });
    const ready = status(ARTICLES - 1);
    await connection.sendNotification('initialized', {});
    await ready;
  });
  const uri = `${rootUri}/draft.md`;
  const text = 'Five people were killed in Exampleton.\n\nقتل خمسة أشخاص.\n';
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  const pull = () => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  await timed('the first findings', pull);
  await timed('the first suggestions', () =>
    connection.sendRequest('textDocument/completion', {
      textDocument: { uri },
      position: { line: 0, character: 3 },
    }),
  );
  const all = Math.max(ARTICLES, CHECKED_OUT);
  const changes: readonly (readonly [string, number, () => void])[] = [
    ['after an article changed', ARTICLES - 1, () => checkOut(1, 'once more')],
    [`after a checkout of ${CHECKED_OUT} articles`, all, () => checkOut(CHECKED_OUT, 'other branch')],
    [`after a file of ${IN_A_FILE} actors changed`, all, () => actorFile(2, 'once more')],
  ];
  for (const [what, articles, change] of changes) {
    const ready = status(articles);
    change();
    await timed(`${what}, new findings`, async () => {
      await ready;
      await pull();
    });
  }
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
}

measure()
  .then(measureServer)
  .finally(() => rmSync(home, { recursive: true }));
