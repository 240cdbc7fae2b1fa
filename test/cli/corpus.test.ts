import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isnad } from '../support/cli.ts';
import { actor, actors, article, claim } from '../support/corpus-fixture.ts';
import { SARIF_SCHEMA } from '../support/sarif-schema.ts';

let home: string;
let dir: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'isnad-corpus-'));
  dir = join(home, 'corpus');
});
afterEach(() => rmSync(home, { recursive: true }));

function put(path: string, text: string | Uint8Array, under = dir): string {
  const file = join(under, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const A = 'actors/a.actors.json';
const BROKEN = '{ "actors": [\n{ "id": "salma" "type": "person" }\n] }';

describe('isnad corpus check', () => {
  it('prints a line a problem, 1-based, and exits 1', async () => {
    const file = put(A, actors(actor('salma'), actor('huda', '"country": "Libya"')));
    expect(await isnad(['corpus', 'check', dir])).toEqual({
      code: 1,
      out: `${file}:3:96: error: A country is its two-letter ISO 3166 code: LY [corpus-optional]\n`,
      err: '',
    });
  });
  it('prints nothing and exits 0 where all is well', async () => {
    put(A, actors(actor('salma')));
    expect(await isnad(['corpus', 'check', dir])).toEqual({ code: 0, out: '', err: '' });
  });
  it('exits 0 where nothing is a warning', async () => {
    put('articles/x.article.json', article('x', '"body": { "path": "x.txt" }'));
    const { code, out } = await isnad(['corpus', 'check', dir]);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/hint: .*\[corpus-body\]\n$/) });
  });
  it('prints JSON in the form of `isnad check`', async () => {
    const text = actors(actor('huda', '"type2": 1').replace('"person"', '"persn"'));
    const file = put(A, text);
    const { code, out } = await isnad(['corpus', 'check', '--format', 'json', dir]);
    expect(code).toBe(1);
    const rows = JSON.parse(out);
    expect(rows.map(({ rule }: { rule: string }) => rule)).toEqual([
      'corpus-required',
      'corpus-unknown-field',
    ]);
    expect(rows[0]).toEqual({
      file,
      rule: 'corpus-required',
      severity: 'error',
      message: expect.stringContaining('Perhaps "person"'),
      range: { start: { line: 1, character: 24 }, end: { line: 1, character: 31 } },
      offset: [text.indexOf('"persn"'), text.indexOf('"persn"') + 7],
      data: { at: ['actors', 0, 'type'], replacement: '"person"' },
    });
  });
  it('prints SARIF that its schema accepts', async () => {
    put(A, BROKEN);
    const { out } = await isnad(['corpus', 'check', '--format', 'sarif', dir]);
    const log = JSON.parse(out);
    const ajv = new Ajv({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(SARIF_SCHEMA);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    const [{ results, tool }] = log.runs;
    expect(results[0]).toMatchObject({ ruleId: 'corpus-syntax', level: 'error' });
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('corpus-syntax');
  });
  it('takes several folders as layers, each over the one before it', async () => {
    const below = join(home, 'below');
    put(A, actors(actor('salma', '"note": "first"')), below);
    const file = put(A, actors(actor('huda', '"seat": "nowhere"'), actor('salma')));
    const { code, out } = await isnad(['corpus', 'check', below, dir]);
    expect(code).toBe(1);
    expect(out.split('\n').map((line) => line.replace(/:\d+:\d+: .* \[/, ' ['))).toEqual([
      `${file} [corpus-unknown-reference]`,
      `${file} [corpus-overridden]`,
      '',
    ]);
  });
  it('knows the shipped corpus where that is asked for, and tells nothing of it', async () => {
    put(A, actors(actor('salma', '"affiliations": [{ "target": "gna", "relation": "employee" }]')));
    const check = (builtin: string) => isnad(['corpus', 'check', '--builtin', builtin, dir]);
    expect((await check('never')).out).toMatch(/\[corpus-unknown-reference\]\n$/);
    expect(await check('always')).toEqual({ code: 0, out: '', err: '' });
  });
  it('cannot run on a folder without a corpus, and says how to make one', async () => {
    const { code, out, err } = await isnad(['corpus', 'check', dir]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`${dir}: there is no corpus in this folder; "isnad corpus new ${dir}" makes one`);
  });
  it('a draft’s check tells the gravest of it on standard error, at most 20 lines', async () => {
    put(A, actors(...Array.from({ length: 30 }, (_, i) => actor(`a${i}`, '"from": "never"'))));
    const draft = put('draft.md', 'It rained.\n', home);
    const { code, err } = await isnad(['check', '--corpus', dir, draft]);
    expect(code).toBe(0);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe(`10 more faults of the corpus: isnad corpus check ${dir}`);
  });
});

describe('isnad corpus stats', () => {
  const proposed = '"provenance": { "method": "model" }';
  beforeEach(() => {
    put(
      A,
      actors(
        actor('salma', proposed),
        actor('huda', '"provenance": { "method": "model", "reviewedBy": "s" }'),
      ),
    );
    put('articles/x.article.json', article('x', `"claims": [${claim('c01')}, ${claim('c02', proposed)}]`));
    put('articles/y.article.json', article('y', '"wrong": 1'));
  });
  it('counts records, names, problems, and what wants care', async () => {
    const { code, out } = await isnad(['corpus', 'stats', '--format', 'json', dir]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      actors: { count: 2, types: { person: 2 } },
      places: { count: 0, types: {} },
      articles: { count: 2, types: { news: 2 }, languages: { ar: 2 } },
      claims: { count: 2, kinds: { event: 2 } },
      names: { count: 2, languages: { ar: 2 } },
      unreviewed: [
        { kind: 'actor', id: 'salma' },
        { kind: 'claim', id: 'x#c02' },
      ],
      withoutClaims: ['y'],
      problems: { 'corpus-unknown-field': 1 },
      largestFiles: [
        { file: join(dir, 'articles/x.article.json'), length: expect.any(Number) },
        { file: join(dir, A), length: expect.any(Number) },
        { file: join(dir, 'articles/y.article.json'), length: expect.any(Number) },
      ],
    });
  });
  it('says so in lines', async () => {
    const { out } = await isnad(['corpus', 'stats', dir]);
    expect(out).toContain('actors          2  person 2\n');
    expect(out).toContain('unreviewed      2  actor salma, claim x#c02\n');
    expect(out).toContain('without claims  1  y\n');
  });
});

describe('isnad corpus format', () => {
  const loose = '{"actors":[{"id":"salma","type":"person","names":[{"text":"سلمى","lang":"ar"}]}]}';
  it('lays files out and names them; a second time there is nothing to do', async () => {
    const file = put(A, loose);
    expect(await isnad(['corpus', 'format', dir])).toEqual({ code: 0, out: `${file}\n`, err: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^\{\n {2}"actors": \[\n/);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(loose));
    expect(await isnad(['corpus', 'format', '--check', dir])).toEqual({ code: 0, out: '', err: '' });
  });
  it('only tells with --check', async () => {
    const file = put(A, loose);
    expect(await isnad(['corpus', 'format', '--check', dir])).toEqual({ code: 1, out: `${file}\n`, err: '' });
    expect(readFileSync(file, 'utf8')).toBe(loose);
  });
  it.each([
    ['no JSON', BROKEN, 'corpus-syntax'],
    ['a key given twice', loose.replace('{"id"', '{"id":"huda","id"'), 'corpus-duplicate-key'],
    ['UTF-16', Buffer.from(`\ufeff${loose}`, 'utf16le'), 'corpus-file'],
  ])('leaves a file alone whose values would not survive: %s', async (_, content, code) => {
    const file = put('actors/broken.actors.json', content);
    const before = readFileSync(file);
    const sound = put(A, loose);
    const done = await isnad(['corpus', 'format', dir]);
    expect(done).toEqual({ code: 1, out: `${sound}\n`, err: expect.stringContaining(`[${code}]`) });
    expect(done.err).toContain(file);
    expect(readFileSync(file)).toEqual(before);
  });
});

describe('isnad corpus new', () => {
  it('writes a corpus without a problem, laid out, that a draft can be checked against', async () => {
    const { code, out } = await isnad(['corpus', 'new', dir]);
    expect(code).toBe(0);
    for (const line of out.split('\n').slice(0, 5)) expect(existsSync(line)).toBe(true);
    expect(await isnad(['corpus', 'check', dir])).toEqual({ code: 0, out: '', err: '' });
    expect(await isnad(['corpus', 'format', '--check', dir])).toEqual({ code: 0, out: '', err: '' });
  });
  it('the drafts that its README proposes are found fault with, and the fix is the sample article', async () => {
    await isnad(['corpus', 'new', dir]);
    const proposed = [...readFileSync(join(dir, 'README.md'), 'utf8').matchAll(/^> (.*)$/gm)];
    expect(proposed).toHaveLength(2);
    for (const [, sentence = ''] of proposed) {
      const { code, out } = await isnad(['check', '--corpus', dir, '--format', 'json', '-'], sentence);
      expect(code).toBe(1);
      expect(JSON.parse(out)).toMatchObject([
        { rule: 'unsourced-number', data: { claims: ['daily-example-2026-01-15-flood#c01'] } },
      ]);
    }
  });
  it.each<[string, () => void]>([
    ['a corpus', () => put('corpus.json', '{ "corpus": 1, "id": "mine" }')],
    ['a README of its own', () => put('README.md', 'mine')],
    [
      'a link',
      () => {
        mkdirSync(dir);
        symlinkSync(home, join(dir, 'actors'));
      },
    ],
    ['a file of the folder’s name', () => put('corpus', 'mine', home)],
  ])('writes nothing where there is %s', async (_, prepare) => {
    prepare();
    const before = readdirSync(home, { recursive: true });
    const { code, out, err } = await isnad(['corpus', 'new', dir]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^isnad: .*corpus[:/].+\n$/);
    expect(readdirSync(home, { recursive: true })).toEqual(before);
  });
});

it.each([[['corpus', '--help']], [['corpus', 'help', 'check']], [['corpus', 'stats', '--help']]])(
  '%j',
  async (args) => {
    const { code, out } = await isnad(args);
    expect(code).toBe(0);
    expect(out).toContain('Usage: isnad corpus');
  },
);
it.each([[['corpus', 'chekc', 'x']], [['corpus', 'check']], [['corpus', 'check', '--format', 'xml', 'x']]])(
  '%j cannot run',
  async (args) => {
    expect(await isnad(args)).toMatchObject({ code: 2, out: '' });
  },
);
