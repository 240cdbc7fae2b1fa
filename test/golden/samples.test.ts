// The sample drafts over the shipped corpus: the whole report, and the same one from every surface.
// After a change that is meant: UPDATE=1 npx vitest run test/golden

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../server/src/cli/main.ts';
import { createService, loadCorpus, readSettings, type Service } from '../../server/src/core/service.ts';
import { corpusFolder } from '../../server/src/node/corpus-folder.ts';
import { startClient } from '../support/lsp-client.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const DATA = join(ROOT, 'data');
const SAMPLES = ['libya-2016.ar.md', 'libya-2016.en.md'];
const read = (name: string) => readFileSync(join(ROOT, 'samples', name), 'utf8');

async function cli(...args: string[]): Promise<string> {
  let out = '';
  await run(args, {
    dataFolder: DATA,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      throw new Error(text);
    },
    stdin: async () => '',
    stdinLines: async function* () {},
  });
  return out;
}

describe.each(SAMPLES)('%s', (name) => {
  const file = join(ROOT, 'samples', name);

  it('has the findings of a careful editor, and none else', async () => {
    const report = (await cli('check', file)).replaceAll(`${ROOT}/`, '');
    await expect(report).toMatchFileSnapshot(join(import.meta.dirname, `${name}.report.txt`));
  });

  it('has the same findings on the command line and in an editor', async () => {
    const printed = JSON.parse(await cli('check', '--format', 'json', file));
    const client = await startClient({ builtin: corpusFolder(DATA) });
    const { uri } = await client.open(read(name), name);
    const shown = await client.pull(uri);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.map(({ code, range, message }) => ({ rule: code, range, message }))).toEqual(
      printed.map(({ rule, range, message }: Record<string, unknown>) => ({ rule, range, message })),
    );
    await client.close();
  });
});

describe('typing in a sample draft', () => {
  let service: Service;
  beforeAll(async () => {
    const layer = await corpusFolder(DATA).read();
    service = createService(loadCorpus([layer!]), readSettings(undefined).settings);
  });

  it.each(SAMPLES)('gives the findings of the whole text after every edit: %s', (name) => {
    const text = read(name);
    let draft = service.read(text);
    // Edits all over the draft: a word goes in, a line goes out, a stretch is written twice.
    for (let at = 40; at < text.length; at += 97) {
      const kinds = [
        `${text.slice(0, at)} 500 ${text.slice(at)}`,
        text.slice(0, at) + text.slice(text.indexOf('\n', at) + 1),
        text.slice(0, at) + text.slice(at - 30, at) + text.slice(at),
      ];
      for (const edited of kinds) {
        draft = service.read(edited, draft);
        expect(service.findings(draft)).toEqual(service.findings(service.read(edited)));
      }
    }
  });
});

it('the README beside the samples is left alone', async () => {
  const client = await startClient({ builtin: corpusFolder(DATA) });
  const { uri } = await client.open(read('README.md'), 'README.md');
  expect(await client.pull(uri)).toEqual([]);
  await client.close();
});
