import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXPORT_WORDS, IMPORT_WORDS } from '../../server/src/cli/exchange-commands.ts';
import { EXPORT_FORMATS, IMPORT_FORMATS } from '../../server/src/core/exchange.ts';
import { isnad } from '../support/cli.ts';
import { exchangeFile } from '../support/exchange.ts';

let home: string;
let corpus: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'isnad-exchange-'));
  corpus = join(home, 'corpus');
});
afterEach(() => rmSync(home, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const file = join(home, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** Every file of the corpus with its text. */
const everything = () =>
  Object.fromEntries(
    readdirSync(corpus, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(corpus.length + 1), readFileSync(file, 'utf8')]),
  );

it('the words of the command line are the formats', () => {
  const ids = (formats: readonly { readonly id: string }[]) => formats.map(({ id }) => id).sort();
  expect([...IMPORT_WORDS].sort()).toEqual(ids(IMPORT_FORMATS));
  expect([...EXPORT_WORDS].sort()).toEqual(ids(EXPORT_FORMATS));
});

describe('isnad import', () => {
  const TABLE = 'type,name:en,name:ar,wikidata\nperson,Nadia Haddad,نادية حداد,Q77\n';

  it('makes a corpus, which isnad lookup reads', async () => {
    const file = put('people.csv', TABLE);
    const { code, out, err } = await isnad(['import', 'csv', file, '--into', corpus]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('1 added\n');
    expect(Object.keys(everything())).toEqual(['actors/csv.actors.json', 'corpus.json']);
    const found = await isnad(['lookup', '--corpus', corpus, 'نادية حداد']);
    expect(JSON.parse(found.out).candidates[0].entity).toEqual({ kind: 'actor', id: 'nadia-haddad' });
    expect(found.err).toBe('');
  });

  it('shows what would change with --dry-run, and writes nothing', async () => {
    const own = put(
      'corpus/actors/own.actors.json',
      JSON.stringify({
        actors: [
          {
            id: 'nadia',
            type: 'person',
            names: [{ text: 'Nadia', lang: 'en' }],
            sameAs: { wikidata: 'Q77' },
          },
          {
            id: 'karim',
            type: 'person',
            names: [{ text: 'Karim', lang: 'en' }],
            provenance: { method: 'import' },
          },
        ],
      }),
    );
    const before = readFileSync(own, 'utf8');
    const table = [
      'id,type,name:en,name:ar,wikidata',
      ',person,Nadia Haddad,نادية حداد,Q77',
      ',person,Sami,,',
      'karim,person,Karim Nuwayri,,Q78',
    ];
    const args = ['import', 'csv', '-', '--into', corpus, '--dry-run'];
    const { code, out } = await isnad(args, table.join('\n'));
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      '! actor nadia “Nadia”: names (kept as it is)',
      '+ actor sami “Sami”',
      '~ actor karim “Karim”: names, sameAs',
      '1 added, 1 updated, 1 kept as they are; nothing was written',
      '',
    ]);
    expect(everything()).toEqual({ 'actors/own.actors.json': before });
  });

  it.each([
    ['csl', 'zotero.json', 1],
    ['bibtex', 'zotero.bib', 1],
    ['wikidata', 'wikidata.json', 1],
    ['ftm', 'opensanctions.ftm.json', 1],
  ])('changes no byte the second time: %s', async (format, name, code) => {
    const file = put(name, exchangeFile(name));
    const first = await isnad(['import', format, file, '--into', corpus]);
    expect(first.code).toBe(code);
    expect(first.err).toContain(`${file}:`);
    const files = everything();
    const second = await isnad(['import', format, file, '--into', corpus]);
    expect(second.out).toMatch(/^\d+ unchanged, \d+ left out\n$/);
    expect(everything()).toEqual(files);
    const check = await isnad(['check', '--corpus', corpus, '-'], 'A draft.');
    expect(check).toEqual({ code: 0, out: '', err: '' });
  });

  it('tells of bad rows by line and exits with 1; of very many it tells the first', async () => {
    const rows = Array.from({ length: 80 }, (_, i) => `wizard,Merlin ${i}`);
    const { code, err, out } = await isnad(
      ['import', 'csv', '-', '--into', corpus],
      `type,name\n${rows.join('\n')}`,
    );
    expect(code).toBe(1);
    expect(err.split('\n')[0]).toMatch(/^standard input:2: "type" must be one of/);
    expect(err.trimEnd().split('\n')).toHaveLength(51);
    expect(err).toContain('30 more like these');
    expect(out).toBe('80 left out\n');
  });

  it('touches no file that somebody broke', async () => {
    put('corpus/actors/csv.actors.json', '{ "actors": [');
    const { code, err } = await isnad(['import', 'csv', '-', '--into', corpus], TABLE);
    expect(code).toBe(1);
    expect(err).toContain(
      'actors/csv.actors.json: The file is broken; mend it first; nothing was written there',
    );
    expect(everything()['actors/csv.actors.json']).toBe('{ "actors": [');
  });

  it.each<[string, string, string | Uint8Array | undefined, RegExp]>([
    ['a file that is not there', 'csv', undefined, /there is no such file/],
    ['Latin-1', 'csv', new Uint8Array([0x74, 0xe9, 0x0a]), /not UTF-8 text; save it as UTF-8/],
    ['UTF-16', 'csl', Buffer.from('\ufeff[]', 'utf16le'), /not UTF-8/],
    ['a format that is not there', 'marc', 'x', /Allowed choices are csl, bibtex/],
  ])('cannot run with %s', async (_, format, content, message) => {
    const file = content === undefined ? join(home, 'none') : put('file', content);
    const { code, out, err } = await isnad(['import', format, file, '--into', corpus]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  it('needs to know where to', async () => {
    const { code, err } = await isnad(['import', 'csv', '-']);
    expect(code).toBe(2);
    expect(err).toMatch(/--into/);
  });
});

describe('isnad export', () => {
  it.each([
    ['csl', /^\[\n {2}\{\n {4}"id": "dw-2016-05-18-libya-allies"/],
    ['bibtex', /^@article\{dw-2016-05-18-libya-allies,\n {2}title = \{دول/],
    ['csv', /^\ufeffid,type,name:ar,name:en/],
    ['ftm', /^\{"id":"isnad-actor-/],
    ['geojson', /^\{ "type": "FeatureCollection"/],
  ])('writes the shipped corpus as %s', async (format, beginning) => {
    const { code, out, err } = await isnad(['export', format]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(beginning);
  });

  it('writes a table of claims into a file', async () => {
    const file = join(home, 'claims.csv');
    const { code, out } = await isnad(['export', 'csv', '--table', 'claims', '--out', file]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(file, 'utf8').split('\r\n')[0]).toMatch(/^\ufeffarticle,claim,kind,paraphrase:ar/);
  });

  it.each([
    ['no such folder', ['csl', '--corpus', '/no/such/folder'], /no corpus in this folder/],
    ['a file that cannot be written', ['csl', '--out', '/no/such/folder/x'], /ENOENT/],
    ['no such table', ['csv', '--table', 'words'], /Allowed choices/],
  ])('cannot run with %s', async (_, args, message) => {
    const { code, err } = await isnad(['export', ...args]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

it('what is exported from the shipped corpus comes back to it as it was', async () => {
  const data = join(import.meta.dirname, '..', '..', 'data');
  for (const [format, ...more] of [
    ['csl'],
    ['bibtex'],
    ['csv'],
    ['csv', '--table', 'places'],
    ['csv', '--table', 'claims'],
  ] as const) {
    const { out } = await isnad(['export', format, ...more]);
    const { code, out: report, err } = await isnad(['import', format, '-', '--into', data, '--dry-run'], out);
    expect({ code, err, format }).toEqual({ code: 0, err: '', format });
    expect(report).toMatch(
      /^(?:[!=] .*\n)*(?:nothing new|(?:\d+ unchanged)?(?:, )?(?:\d+ kept as they are)?); nothing was written\n$/,
    );
  }
});
