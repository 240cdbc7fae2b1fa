import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isnad } from '../support/cli.ts';
import { MINI_LAYER } from '../support/mini-corpus.ts';

let folder: string;
let list: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-lookup-'));
  list = join(folder, 'names.jsonl');
  writeFileSync(
    list,
    '{"id": 7, "names": ["Nadim Baraka", "نديم بركة"]}\n\n{"id": "b", "names": ["Port Salwa"]}\n',
  );
  for (const { path, text } of MINI_LAYER.files) {
    const file = join(folder, 'corpus', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const corpus = () => ['--corpus', join(folder, 'corpus')];
const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('isnad lookup', () => {
  it.each([
    ['a name', 'Salma Darwish', 'actor', 'salma-darwish', 'Salma Darwish'],
    ['an Arabic name', 'سلمى درويش', 'actor', 'salma-darwish', 'سلمى درويش'],
    ['another spelling', 'سلمي درويش', 'actor', 'salma-darwish', 'سلمى درويش'],
    ['a slip', 'Tel Wardda', 'place', 'tel-warda', 'Tel Warda'],
    ['a name with a particle', 'وبتل وردة', 'place', 'tel-warda', 'تل وردة'],
  ])('finds %s', async (_, query, kind, id, name) => {
    const { code, out, err } = await isnad(['lookup', ...corpus(), query]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [answer] = lines(out);
    expect(answer.query).toBe(query);
    expect(answer.candidates[0]).toEqual({
      entity: { kind, id },
      name,
      score: expect.any(Number),
      why: expect.any(String),
    });
  });

  it('answers each query in a line of its own', async () => {
    const { out } = await isnad(['lookup', ...corpus(), 'Qazania', 'المرصاد']);
    expect(lines(out).map(({ query, candidates }) => [query, candidates[0].entity.id])).toEqual([
      ['Qazania', 'qz'],
      ['المرصاد', 'al-mirsad'],
    ]);
  });

  it('gives no more than asked for', async () => {
    const { out } = await isnad(['lookup', ...corpus(), '--limit', '1', 'warda']);
    expect(lines(out)[0].candidates).toHaveLength(1);
  });

  it('reads lines of JSON and keeps their ids', async () => {
    const input = '{"id": 1, "query": "Salma"}\n\n{"id": "b", "query": "تل ورده"}\n';
    const { code, out } = await isnad(['lookup', ...corpus(), '--jsonl'], input);
    expect(code).toBe(0);
    expect(lines(out).map(({ id, query, candidates }) => [id, query, candidates[0].entity.id])).toEqual([
      [1, 'Salma', 'salma-darwish'],
      ['b', 'تل ورده', 'tel-warda'],
    ]);
  });

  it('says nothing where nothing is near', async () => {
    expect(lines((await isnad(['lookup', ...corpus(), 'xqzj'])).out)).toEqual([
      { query: 'xqzj', candidates: [] },
    ]);
  });
});

describe('a list of names as the corpus', () => {
  it('is searched', async () => {
    const { out } = await isnad(['lookup', '--names', list, 'نديم بركه', 'port salwa', 'Misrata']);
    expect(lines(out).map(({ candidates }) => candidates[0]?.entity.id)).toEqual(['7', 'b', undefined]);
  });
  it('is found in drafts', async () => {
    const { out } = await isnad(['analyze', '--names', list], 'وصل نديم بركة إلى Port Salwa قرب مصراتة.');
    expect(lines(out)[0].mentions).toMatchObject([
      { text: 'نديم بركة', entity: { id: '7' } },
      { text: 'Port Salwa', entity: { id: 'b' } },
    ]);
  });
});

describe('what cannot run is told in one line, with exit code 2', () => {
  it.each([
    ['no query', ['lookup'], /there is no query/],
    ['queries beside --jsonl', ['lookup', '--jsonl', 'Tel'], /come from standard input/],
    ['no number', ['lookup', '--limit', 'many', 'Tel'], /A whole number from 1 to 50/],
    ['a list and a corpus', ['lookup', '--names', 'x', '--corpus', 'y', 'Tel'], /cannot be used with/],
    ['a list that is not there', ['lookup', '--names', '/no/such/list', 'Tel'], /there is no such file/],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await isnad(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });
  it.each([
    ['{"names": ["A"]}', /names\.jsonl:1: "id" is missing/],
    ['{"id": "a", "names": "A"}', /names\.jsonl:1: "names" is no list of names/],
    ['nonsense', /names\.jsonl:1: this line is not JSON/],
  ])('a list with the line %s', async (line, message) => {
    const broken = join(folder, 'broken-names.jsonl');
    writeFileSync(broken, line);
    const { code, err } = await isnad(['analyze', '--names', broken], '');
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
  it('a line without a query', async () => {
    const { code, err } = await isnad(['lookup', ...corpus(), '--jsonl'], '{"id": 1}');
    expect(code).toBe(2);
    expect(err).toMatch(/standard input:1: "query" is missing/);
  });
});
