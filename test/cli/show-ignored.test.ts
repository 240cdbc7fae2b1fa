// `check --show-ignored`: what is ignored is told, marked so, and does not count.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isnad } from '../support/cli.ts';
import { SARIF_SCHEMA } from '../support/sarif-schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-ignored-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const both = at('both.md');
const known = at('known.md');

beforeAll(async () => {
  writeFileSync(known, 'جرفت العاصفة 30 بيتا من بيوت القرية.\n');
  writeFileSync(both, 'جرفت العاصفة 30 بيتا من بيوت القرية.\n\nIt broke 900 windows.\n');
  mkdirSync(at('.isnad'));
  const ignores = at('.isnad/ignores.json');
  await isnad(['check', known, '--write-baseline', ignores]);
  writeFileSync(ignores, readFileSync(ignores, 'utf8').replace('"baseline"', '"own-count"'));
});

describe('check --show-ignored', () => {
  it('marks a line that is ignored with the reason, and does not count it', async () => {
    expect(await isnad(['check', known])).toMatchObject({ code: 0, out: '' });
    const { code, out } = await isnad(['check', known, '--show-ignored']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\S+known\.md:1:14: ignored \(our own count\): .*30.* \[unsourced-number\]\n$/);
  });
  it('leaves the others as they are', async () => {
    const { code, out } = await isnad(['check', both, '--show-ignored']);
    expect(code).toBe(1);
    const plain = await isnad(['check', both]);
    expect(out.split('\n').slice(1).join('\n')).toBe(plain.out);
    expect(plain.out).toMatch(/:3:10: warning: /);
  });
  it('marks them in JSON', async () => {
    const { code, out } = await isnad(['check', both, '--show-ignored', '--format', 'json']);
    expect(code).toBe(1);
    const [ignored, other] = JSON.parse(out);
    expect(ignored).toMatchObject({ severity: 'warning', ignored: true, reason: 'own-count' });
    expect(other).not.toHaveProperty('ignored');
    expect(other).not.toHaveProperty('reason');
  });
  it('suppresses them in SARIF, as its schema has it: each result says whether it is', async () => {
    const { out } = await isnad(['check', both, '--show-ignored', '--format', 'sarif']);
    const log = JSON.parse(out);
    const ajv = new Ajv({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(SARIF_SCHEMA);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(log.runs[0].results).toMatchObject([
      { suppressions: [{ kind: 'external', status: 'accepted', justification: 'own-count' }] },
      { suppressions: [] },
    ]);
    const plain = JSON.parse((await isnad(['check', both, '--format', 'sarif'])).out);
    expect(plain.runs[0].results).toHaveLength(1);
    expect(plain.runs[0].results[0]).not.toHaveProperty('suppressions');
  });
  it('puts nothing that is ignored into a baseline, and shows nothing that one has', async () => {
    const baseline = at('baseline.json');
    await isnad(['check', both, '--show-ignored', '--write-baseline', baseline]);
    expect(JSON.parse(readFileSync(baseline, 'utf8'))).toMatchObject([{ value: '900' }]);
    const { code, out } = await isnad(['check', both, '--show-ignored', '--baseline', baseline]);
    expect(code).toBe(0);
    expect(out).toMatch(/^\S+:1:14: ignored .*\n$/);
  });
});
