// Names in a folder with a corpus of its own: what is offered while typing, and a choice between two cities.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import draft from '../names.json';
import { launchBrowser, Workbench } from './workbench.ts';

let browser: Browser;
let vscode: Workbench;
beforeAll(async () => {
  browser = await launchBrowser();
  vscode = await Workbench.open(browser, draft.file);
  await vscode.toggleSideBar();
});
afterAll(() => browser?.close());

const seen = (what: string, body: () => Promise<void>) =>
  test(what, async () => {
    await vscode.focusDraft();
    onTestFailed(() => vscode.picture(`failed-names-${what.replaceAll(' ', '-')}`));
    await body();
  });

seen('a choice between two bearers of a name is remembered', async () => {
  await expect.poll(() => vscode.squiggles().count()).toBe(2);
  await vscode.click('طرابلس');
  const fix = await vscode.firstQuickFix();
  expect(await fix.textContent()).toContain('المقصود');
  await vscode.picture('choice-ar');
  await vscode.page.keyboard.press('Enter');
  await expect.poll(() => vscode.squiggles().count()).toBe(1);
  expect(await vscode.visibleText()).toContain(draft.text.trim());
});

seen('an army is offered behind a particle', async () => {
  await vscode.typeAtEnd('\n\nقالوا للجيش');
  await vscode.suggestion(/للجيش السوري/);
  await vscode.picture('names-ar');
});
