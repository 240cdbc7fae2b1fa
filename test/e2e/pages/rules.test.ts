// What a writer sees of every rule in both languages: the underlined words, and the card with the message on them.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { RULE_DRAFTS } from '../../support/every-rule.ts';
import { type MarkedSpan, parseFixture } from '../../support/fixture.ts';
import { launchBrowser, Workbench } from './workbench.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(Object.entries(RULE_DRAFTS))('%s', (name, marked) => {
  const { text, spans } = parseFixture(marked);
  const language = name.split('.')[1]!;
  let vscode: Workbench;
  beforeAll(async () => {
    vscode = await Workbench.open(browser, name);
    await vscode.toggleSideBar();
  });
  afterAll(() => vscode?.close());

  test.each(spans.map((span): [string, MarkedSpan] => [span.labels[0]!, span]))('%s', async (rule, span) => {
    onTestFailed(() => vscode.picture(`failed-rule-${rule}-${language}`));
    await vscode.focusDraft();
    // The line up to the finding, so that the words are found where they are marked.
    const line = text.slice(text.lastIndexOf('\n', span.start) + 1, text.indexOf('\n', span.start));
    const card = await vscode.hover(text.slice(span.start, span.end), new RegExp(rule), line);
    expect(await card.textContent()).toMatch(language === 'ar' ? /\p{Script=Arabic}{3}/u : /[a-z]{3}/);
    await vscode.picture(`rule-${rule}-${language}`);
  });
});
