import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { listDrafts } from '../../server/src/node/list-drafts.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-drafts-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('lists the Markdown files of a folder, without those of others, and follows no links', async () => {
  for (const path of ['b.md', 'a/تقرير.markdown', 'a/notes.txt', 'node_modules/x/README.md', '.git/c.md']) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  symlinkSync(folder, join(folder, 'a', 'again'));
  const found = await listDrafts(folder);
  expect(found.map((path) => relative(folder, path))).toEqual(['a/تقرير.markdown', 'b.md']);
  expect(await listDrafts(join(folder, 'nowhere'))).toEqual([]);
});
