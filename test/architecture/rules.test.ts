// A rule is one file, one line in the list, one fixture, one page and one line in the manifest: none may be missing.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { RULES } from '../../server/src/core/service.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const list = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
const ids = RULES.map(({ id }) => id).sort();

describe('every rule', () => {
  it('has a file of its own, and every file is a rule', () => {
    expect(
      list('server/src/core/rules', '.ts').filter((name) => name !== 'index' && name !== 'rule'),
    ).toEqual(ids);
  });
  it('has a fixture, and every fixture a rule', () => {
    expect(list('test/rules', '.test.ts')).toEqual(ids);
  });
  it('has a page, and every page a rule', () => {
    expect(list('docs/rules', '.md')).toEqual(ids);
  });
  it('can be set in the manifest', () => {
    const { properties } = manifest.contributes.configuration.properties['isnad.rules'];
    expect(Object.keys(properties).sort()).toEqual(ids);
  });
  it.each(RULES)('$id: its page names its severity', ({ id, severity }) => {
    const page = readFileSync(join(ROOT, 'docs/rules', `${id}.md`), 'utf8');
    expect(page).toMatch(new RegExp(`^# ${id}\\n\\n\\*\\*Severity:\\*\\* ${severity}\\b`));
    expect(page).toContain('## Silence it');
  });
});

it('the manifest points at files that exist', () => {
  for (const { url } of manifest.contributes.jsonValidation) {
    expect(existsSync(join(ROOT, url)), url).toBe(true);
  }
});
