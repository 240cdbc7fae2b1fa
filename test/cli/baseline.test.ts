// A baseline: what is known is left out, what is new is told.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isnad } from '../support/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-baseline-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('check --baseline', () => {
  it('tells only what is new', async () => {
    const draft = file(
      'draft.md',
      'The storm took 40 boats and sank a ferry.\n\nجرفت العاصفة 30 بيتا من بيوت القرية.\n',
    );
    const baseline = join(folder, 'baseline.json');
    const written = await isnad(['check', draft, '--write-baseline', baseline]);
    expect(written).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(readFileSync(baseline, 'utf8'))).toHaveLength(2);
    expect(await isnad(['check', draft, '--baseline', baseline])).toMatchObject({ code: 0, out: '' });
    file(
      'draft.md',
      'New.\n\nجرفت العاصفة 30 بيتا من بيوت القرية.\n\nIt broke 900 windows.\n\nThe storm took 40 boats and sank a ferry.\n',
    );
    const { code, out } = await isnad(['check', draft, '--baseline', baseline]);
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(out).toContain('900');
  });
  it.each([
    ['is not there', join(folder, 'none.json')],
    ['is something else', file('other.json', '{}')],
  ])('cannot run where the baseline %s', async (_, path) => {
    expect((await isnad(['check', file('d.md', 'It rained.'), '--baseline', path])).code).toBe(2);
  });
  it('leaves out what the nearest file of ignores has', async () => {
    const draft = file('ignored.md', 'The storm took 40 boats and sank a ferry.\n');
    const baseline = join(folder, 'b.json');
    await isnad(['check', draft, '--write-baseline', baseline]);
    mkdirSync(join(folder, '.isnad'));
    writeFileSync(join(folder, '.isnad', 'ignores.json'), readFileSync(baseline));
    expect(await isnad(['check', draft])).toMatchObject({ code: 0, out: '' });
  });
});
