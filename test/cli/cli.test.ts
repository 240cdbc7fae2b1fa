import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { isnad } from '../support/cli.ts';
import { MINI_LAYER } from '../support/mini-corpus.ts';
import { NAME_LAYER } from '../support/name-corpus.ts';
import { SARIF_SCHEMA } from '../support/sarif-schema.ts';

let folder: string;
let draft: string;
let clean: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-cli-'));
  draft = join(folder, 'draft.md');
  clean = join(folder, 'clean.md');
  writeFileSync(
    draft,
    '# Report\n\nسقط الجسر في تل ورده أمس.\n\nThe flood displaced 4,500 residents of Tel Warda.\n',
  );
  writeFileSync(clean, 'It rained in Tel Warda.\n');
  for (const { path, text } of MINI_LAYER.files) {
    const file = join(folder, 'corpus', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const corpus = () => ['--corpus', join(folder, 'corpus')];

describe('isnad check', () => {
  it('prints a line a finding, 1-based, and exits 1', async () => {
    const { code, out, err } = await isnad(['check', ...corpus(), draft]);
    expect(code).toBe(1);
    expect(err).toBe('');
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(`${draft}:3:14: information: `);
    expect(lines[0]).toMatch(/\[name-variant\]$/);
    expect(lines[1]).toContain(`${draft}:5:21: warning: No source for`);
  });
  it('prints nothing and exits 0 where nothing is found', async () => {
    expect(await isnad(['check', ...corpus(), clean])).toEqual({ code: 0, out: '', err: '' });
  });
  it('exits 0 where nothing is a warning', async () => {
    const { code } = await isnad(['check', ...corpus(), '--rule', 'unsourced-number=hint', draft]);
    expect(code).toBe(0);
  });
  it('takes several rules', async () => {
    const off = ['--rule', 'unsourced-number=off', '--rule', 'name-variant=off'];
    expect((await isnad(['check', ...corpus(), ...off, draft])).out).toBe('');
  });
  it('reads standard input', async () => {
    const { code, out } = await isnad(['check', ...corpus(), '-'], 'They lost 77 boats.');
    expect(code).toBe(1);
    expect(out).toMatch(/^-:1:11: warning/);
  });
  it('prints JSON with 0-based lines and UTF-16 offsets', async () => {
    const { out } = await isnad(['check', ...corpus(), '--format', 'json', draft]);
    const text = readFileSync(draft, 'utf8');
    const rows = JSON.parse(out);
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({
      file: draft,
      rule: 'unsourced-number',
      severity: 'warning',
      range: { start: { line: 4, character: 20 }, end: { line: 4, character: 25 } },
      data: { value: 4500, claims: ['mirsad-2021-03-02-flood#c01'] },
    });
    expect(text.slice(...(rows[1].offset as [number, number]))).toBe('4,500');
  });
  it('prints an empty list where nothing is found', async () => {
    expect(JSON.parse((await isnad(['check', ...corpus(), '--format', 'json', clean])).out)).toEqual([]);
  });
  it('prints SARIF that its schema accepts', async () => {
    const { out } = await isnad(['check', ...corpus(), '--format', 'sarif', draft, clean]);
    const log = JSON.parse(out);
    const ajv = new Ajv({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(SARIF_SCHEMA);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(log.runs[0].results).toHaveLength(2);
    expect(log.runs[0].results[1]).toMatchObject({ ruleId: 'unsourced-number', level: 'warning' });
  });
});

describe('what a writer chose', () => {
  it('counts for the draft, below the folder that keeps it', async () => {
    const corpusFolder = join(folder, 'chosen', 'corpus');
    for (const { path, text } of NAME_LAYER.files) {
      mkdirSync(dirname(join(corpusFolder, path)), { recursive: true });
      writeFileSync(join(corpusFolder, path), text);
    }
    const file = join(folder, 'chosen', 'reports', 'مطر.md');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'هطل المطر في السهلة.\n');
    const check = () => isnad(['check', '--corpus', corpusFolder, file]);
    expect((await check()).out).toMatch(/\[name-ambiguous\]\n$/);
    mkdirSync(join(folder, 'chosen', '.isnad'));
    writeFileSync(
      join(folder, 'chosen', '.isnad', 'choices.json'),
      '{"reports/مطر.md": {"السهلة": "place:sahla-vr"}}',
    );
    expect(await check()).toEqual({ code: 0, out: '', err: '' });
    const { out } = await isnad(['analyze', '--corpus', corpusFolder, file]);
    expect(JSON.parse(out).mentions).toMatchObject([{ entity: { id: 'sahla-vr' } }]);
  });
});

describe('isnad analyze', () => {
  it('prints what was read, with offsets into the input', async () => {
    const { code, out } = await isnad(['analyze', ...corpus(), draft]);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    const text = readFileSync(draft, 'utf8');
    expect(report.mentions).toMatchObject([
      { text: 'تل ورده', entity: { kind: 'place', id: 'tel-warda' }, clitics: '', form: 'تل ورده' },
      { text: 'Tel Warda', entity: { kind: 'place', id: 'tel-warda' }, form: 'Tel Warda' },
    ]);
    expect(report.quantities).toMatchObject([{ text: '4,500', value: 4500, kind: 'count' }]);
    for (const list of [report.mentions, report.quantities]) {
      for (const { start, end, text: part } of list) expect(text.slice(start, end)).toBe(part);
    }
    expect(report.sentences.map(([start, end]: [number, number]) => text.slice(start, end))).toEqual([
      'Report',
      'سقط الجسر في تل ورده أمس.',
      'The flood displaced 4,500 residents of Tel Warda.',
    ]);
  });
  it('reads JSON lines and keeps their ids', async () => {
    const input = [
      '{"id": 1, "text": "They lost 77 boats."}',
      '',
      '{"id": "b", "text": "لا شيء.", "language": "ar"}',
    ];
    const { code, out } = await isnad(['analyze', ...corpus(), '--jsonl'], input.join('\n'));
    expect(code).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual([1, 'b']);
    expect(lines[0].quantities).toHaveLength(1);
  });
});

describe('what cannot run is told in one line, with exit code 2', () => {
  it.each([
    ['an unknown flag', ['check', '--nonsense', 'x.md'], /unknown option '--nonsense'/],
    ['an unknown command', ['chekc', 'x.md'], /unknown command 'chekc'.*check/s],
    ['a missing file', ['check', '/no/such/file.md'], /\/no\/such\/file\.md: there is no such file/],
    ['a folder', ['check', tmpdir()], /is a folder/],
    ['no file', ['check'], /missing required argument 'file'/],
    [
      'a folder without a corpus',
      ['check', '--corpus', '/no/such/corpus', 'x.md'],
      /there is no corpus in this folder/,
    ],
    ['an unknown rule', ['check', '--rule', 'loud=off', 'x.md'], /There is no rule "loud"/],
    ['an unknown severity', ['check', '--rule', 'name-variant=loud', 'x.md'], /A severity is/],
    ['an unknown format', ['check', '--format', 'xml', 'x.md'], /Allowed choices are text, json, sarif/],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await isnad(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
  });
  it.each([
    ['UTF-16', Buffer.from('\ufeffقتل 12 شخصا', 'utf16le')],
    ['Windows-1256', Buffer.from([0xde, 0xca, 0xe1, 0x20, 0x31, 0x32])],
    ['NUL bytes', Buffer.from('a\0b')],
  ])('a draft in %s', async (_, bytes) => {
    const file = join(folder, 'other.md');
    writeFileSync(file, bytes);
    const { code, out, err } = await isnad(['check', ...corpus(), file]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/other\.md: it (is not|holds).*UTF-8/);
  });
  it('a line that is no JSON', async () => {
    const { code, err } = await isnad(['analyze', '--jsonl'], 'nonsense');
    expect(code).toBe(2);
    expect(err).toMatch(/standard input:1: this line is not JSON/);
  });
});

describe('help', () => {
  it.each([[['--help']], [['help', 'check']], [['check', '--help']], [[]]])('%j', async (args) => {
    const { code, out } = await isnad(args);
    expect(code).toBe(0);
    expect(out).toContain('Usage: isnad');
  });
  it('tells the version', async () => {
    expect(await isnad(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
  });
});
