// The only callers of the service in tests: what is written in a fixture is what must happen, and no mark means no finding.

import { expect } from 'vitest';
import {
  type Corpus,
  createService,
  type Draft,
  readSettings,
  type Service,
} from '../../server/src/core/service.ts';
import { markSpans, parseFixture } from './fixture.ts';
import { miniCorpus } from './mini-corpus.ts';

export interface CheckOptions {
  readonly corpus?: Corpus;
  /** As an editor sends them. */
  readonly settings?: object;
}

const services = new Map<string, Service>();

/** A service over the mini corpus (or another); services are shared between tests, as they never change. */
export function serviceFor({ corpus = miniCorpus, settings = {} }: CheckOptions = {}): Service {
  const key = corpus === miniCorpus ? JSON.stringify(settings) : undefined;
  const known = key !== undefined ? services.get(key) : undefined;
  if (known) return known;
  const service = createService(corpus, readSettings(settings).settings);
  if (key !== undefined) services.set(key, service);
  return service;
}

function read(text: string, options: CheckOptions): { service: Service; draft: Draft } {
  const service = serviceFor(options);
  return { service, draft: service.read(text) };
}

/**
 * Checks the findings of a marked draft: exactly those marked, each labelled with its rule.
 * `only`: the rule under test; findings of other rules are left aside.
 */
export function checkFindings(marked: string, options: CheckOptions & { readonly only?: string } = {}): void {
  const { text } = parseFixture(marked);
  const { service, draft } = read(text, options);
  const found = service
    .findings(draft)
    .filter(({ rule }) => options.only === undefined || rule === options.only)
    .map(({ span, rule }) => ({ ...span, labels: [rule] }));
  expect(markSpans(text, found)).toBe(marked);
}

/**
 * Applies the fix at the cursor (`▮` in `before`) and checks the draft that comes out.
 * `title`: part of the title of the fix; without it the first one is taken.
 */
export function checkFix(
  before: string,
  after: string,
  options: CheckOptions & { readonly title?: string } = {},
): void {
  const { text, cursor = 0 } = parseFixture(before);
  const { service, draft } = read(text, options);
  const fixes = service.fixes(draft, { start: cursor, end: cursor });
  const fix = fixes.find(({ title }) => options.title === undefined || title.includes(options.title));
  expect(fix, `fixes offered: ${fixes.map(({ title }) => title).join(' | ') || 'none'}`).toBeDefined();
  const edits = [...fix!.edits].sort((a, b) => b.span.start - a.span.start);
  const fixed = edits.reduce(
    (draftText, { span, newText }) => draftText.slice(0, span.start) + newText + draftText.slice(span.end),
    text,
  );
  expect(fixed).toBe(after);
}

/** Checks the card at the cursor: its span (marked `⟦…⟧`), and that it holds each of `parts`, in this order. */
export function checkHover(marked: string, parts: readonly string[], options: CheckOptions = {}): void {
  const { text, cursor = 0, spans } = parseFixture(marked);
  const { service, draft } = read(text, options);
  const card = service.hover(draft, cursor, { html: false });
  if (parts.length === 0) {
    expect(card).toBeUndefined();
    return;
  }
  expect(card, 'a card').toBeDefined();
  expect(card!.span).toEqual({ start: spans[0]!.start, end: spans[0]!.end });
  // Isolates and escapes are for display: tests read the words.
  const words = card!.markdown
    .replace(/[\u2060\u2066-\u2069*]/g, '')
    .replace(/\u2011/g, '-')
    .replace(/\\(?=[^\w\s])/g, '');
  let from = 0;
  for (const part of parts) {
    const at = words.indexOf(part, from);
    expect(at, `"${part}" in this order in:\n${words}`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}

/** Checks the suggestions at the cursor: the texts that would be in the draft, best first; `expected` begins the list. */
export function checkCompletion(
  marked: string,
  expected: readonly string[],
  options: CheckOptions = {},
): void {
  const { text, cursor = text.length } = parseFixture(marked);
  const { service, draft } = read(text, options);
  const suggestions = service.complete(draft, cursor);
  const results = suggestions.map(
    ({ edit }) => text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end),
  );
  if (expected.length === 0) expect(results).toEqual([]);
  else expect(results.slice(0, expected.length)).toEqual(expected);
}
