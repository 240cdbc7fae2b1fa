// Whole drafts, marked finding by finding: what carries no mark must stay silent. Those in drafts/ are over the shipped
// corpus; those in evidence-drafts/ over one whose articles differ, repeat each other, are taken back and have texts.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createService, loadCorpus, readSettings } from '../../server/src/core/service.ts';
import { readCorpusFolder } from '../../server/src/node/corpus-folder.ts';
import { serviceFor } from '../support/check.ts';
import { evidenceCorpus } from '../support/evidence-corpus.ts';
import { markSpans, parseFixture } from '../support/fixture.ts';

const layer = await readCorpusFolder(join(import.meta.dirname, '../../data'));
const shipped = createService(loadCorpus([layer!]), readSettings(undefined).settings);

describe.each([
  ['drafts', shipped],
  ['evidence-drafts', serviceFor({ corpus: evidenceCorpus })],
])('%s', (folder, service) => {
  const path = join(import.meta.dirname, folder);
  it.each(readdirSync(path))('%s', (name) => {
    const marked = readFileSync(join(path, name), 'utf8');
    const { text } = parseFixture(marked);
    const byPlace = new Map<string, { start: number; end: number; labels: string[] }>();
    for (const { span, rule } of service.findings(service.read(text))) {
      const key = `${span.start}:${span.end}`;
      const known = byPlace.get(key);
      if (known) known.labels.push(rule);
      else byPlace.set(key, { ...span, labels: [rule] });
    }
    expect(markSpans(text, [...byPlace.values()])).toBe(marked);
  });
});
