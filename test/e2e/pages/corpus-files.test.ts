// A corpus edited by hand: F2 on a citation gives an article another id, and its file another name; a name that is typed
// for an id is offered while it is typed.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import draft from '../village.json';
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
    onTestFailed(() => vscode.picture(`failed-corpus-files-${what.replaceAll(' ', '-')}`));
    await body();
  });

seen('F2 on a citation renames the article', async () => {
  await vscode.click('nahar-2020-flood');
  await vscode.page.keyboard.press('F2');
  const input = vscode.page.locator('.rename-box input');
  await input.waitFor();
  expect(await input.inputValue()).toBe('nahar-2020-flood');
  await input.fill('nahar-flood');
  await vscode.picture('rename-article');
  await vscode.page.keyboard.press('Enter');
  await expect.poll(() => vscode.visibleText()).toContain('[@nahar-flood]');
});

seen('an Arabic name is offered as an id in the renamed file', async () => {
  const { keyboard } = vscode.page;
  await vscode.toggleSideBar();
  const explorer = vscode.page.locator('.explorer-folders-view');
  for (const folder of ['corpus', 'articles'])
    await explorer.getByRole('treeitem', { name: folder, exact: true }).click();
  await explorer.getByRole('treeitem', { name: 'nahar-flood.article.json' }).dblclick();
  await vscode.toggleSideBar();
  await expect.poll(() => vscode.visibleText()).toContain('"id": "nahar-flood"');
  await vscode.click('hana-badri');
  await keyboard.press('End');
  for (const _ of '" }],') await keyboard.press('ArrowLeft');
  for (const _ of 'hana-badri') await keyboard.press('Shift+ArrowLeft');
  await keyboard.type('هناء', { delay: 120 });
  await vscode.suggestion(/hana-badri/);
  await vscode.picture('complete-id');
  await keyboard.press('Enter');
  await expect.poll(() => vscode.visibleText()).toContain('"actor": "hana-badri"');
});
