// Whole drafts over the shipped corpus, marked finding by finding: what carries no mark must stay silent.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createService, loadCorpus, readSettings } from '../../server/src/core/service.ts';
import { readCorpusFolder } from '../../server/src/node/corpus-folder.ts';
import { markSpans, parseFixture } from '../support/fixture.ts';

const DRAFTS = join(import.meta.dirname, 'drafts');
const layer = await readCorpusFolder(join(import.meta.dirname, '../../data'));
const service = createService(loadCorpus([layer!]), readSettings(undefined).settings);

it.each(readdirSync(DRAFTS))('%s', (name) => {
  const marked = readFileSync(join(DRAFTS, name), 'utf8');
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
