// The corpus workshop in the hands of a person: a name of the draft becomes an actor, a saved page becomes a record, and
// the record is reviewed beside its text.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, onTestFinished, test } from 'vitest';
import workshop from '../workshop.json';
import { launchBrowser, Workbench } from './workbench.ts';

let browser: Browser;
let vscode: Workbench;
beforeAll(async () => {
  browser = await launchBrowser();
  vscode = await Workbench.open(browser, workshop.file);
  await vscode.toggleSideBar();
});
afterAll(() => browser?.close());

const seen = (what: string, body: () => Promise<void>) =>
  test(what, async () => {
    await vscode.focusDraft();
    onTestFailed(() => vscode.picture(`failed-workshop-${what.replaceAll(' ', '-')}`));
    await body();
  });

seen('a selected name becomes an actor', async () => {
  await vscode.select('Nadir', 1);
  const entry = await vscode.action(/Nadir Qassem.* to the corpus as an actor/);
  await vscode.picture('add-actor');
  // The first of the list: it has the focus.
  await expect.poll(() => entry.getAttribute('class')).toContain('focused');
  await vscode.page.keyboard.press('Enter');
  await vscode.choice(/^person/);
  await vscode.picture('add-actor-type');
  await vscode.page.keyboard.press('Enter');
  await vscode.page.getByText('is in the corpus now').first().waitFor();
  await vscode.hover('Nadir Qassem', /person/);
});

seen('a saved page becomes a record beside its text', async () => {
  await vscode.run('Isnad: Add Article');
  await (await vscode.choice(/A saved page or text/)).click();
  await vscode.answerFile(workshop.page);
  await vscode.lens(/Not reviewed: Confirm the article and its/);
  await expect.poll(() => vscode.visibleText()).toContain('٣٤٠ منزلا');
  await (await vscode.lens(/Show in the text/)).click();
  await vscode.page.locator('.editor-group-container').nth(1).locator('.selected-text').first().waitFor();
  await vscode.picture('add-article');
});

seen('its record is confirmed, by a name that is asked once', async () => {
  await (await vscode.lens(/Confirm the article/)).click();
  const input = vscode.page.locator('.quick-input-widget input').first();
  await input.waitFor();
  await vscode.page.keyboard.type('Hala');
  await vscode.picture('confirm');
  await vscode.page.keyboard.press('Enter');
  await vscode.page.locator('.codelens-decoration a').first().waitFor({ state: 'hidden' });
});

seen('a page on the web is fetched where that is turned on, and the host agreed to', async () => {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(workshop.html.replaceAll('كسرى', 'زهرة').replaceAll('kesra', 'zahra'));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  await vscode.run('Isnad: Add Article');
  await (await vscode.choice(/A page on the web.*off/)).click();
  await vscode.tickSetting();

  // The extension learns of a setting a moment after the page shows it.
  await expect
    .poll(
      async () => {
        await vscode.page.keyboard.press('Escape');
        await vscode.run('Isnad: Add Article');
        return (await vscode.choice(/A page on the web/)).textContent();
      },
      { timeout: 15_000 },
    )
    .toContain('you type its address');
  await (await vscode.choice(/A page on the web…/)).click();
  await vscode.answer(`http://${host}/sayl-zahra`);
  const agree = await vscode.dialogButton(`Fetch from ${host}`);
  await vscode.picture('fetch');
  expect(asked).toEqual([]);
  await agree.click();
  await expect.poll(() => vscode.visibleText(), { timeout: 10_000 }).toContain('زهرة');
  await vscode.lens(/Not reviewed: Confirm the article and its/);
  expect(asked).toEqual(['/sayl-zahra']);
});

seen('a bibliography is imported after a look at what would change', async () => {
  await vscode.run('Isnad: Import into Corpus');
  await (await vscode.choice(/^CSL/)).click();
  await vscode.answerFile(workshop.references);
  await (await vscode.dialogButton('Show the Changes')).waitFor();
  await vscode.picture('import');
  await (await vscode.dialogButton('Show the Changes')).click();
  await expect.poll(() => vscode.visibleText()).toContain('سد كسرى مهدد بالانهيار');
  await vscode.picture('import-changes');
  await vscode.page.locator('.notification-toast').getByRole('button', { name: 'Import' }).click();
  await vscode.page
    .getByText(/^Imported: /)
    .first()
    .waitFor();
  await vscode.page.getByRole('tab', { name: workshop.file }).click();
  await vscode.typeAtEnd(' [@wadi');
  await vscode.suggestion(/wadi2025/);
});

seen('the corpus is exported', async () => {
  await vscode.run('Isnad: Export Corpus');
  await (await vscode.choice(/^CSL/)).click();
  await vscode.answerFile('exported.json');
  await vscode.page
    .getByText(/The corpus was written to exported\.json/)
    .first()
    .waitFor();
});

test('a newcomer makes a corpus, and is told of the shipped one', async () => {
  const newcomer = await Workbench.open(browser, workshop.newcomer.file);
  onTestFailed(() => newcomer.picture('failed-workshop-newcomer'));
  await newcomer.run('Isnad: New Corpus');
  const make = await newcomer.dialogButton('Make a Corpus');
  await newcomer.picture('new-corpus');
  await make.click();
  await newcomer.page.locator('.tab.active').getByText('README.md').first().waitFor();
  await expect.poll(() => newcomer.visibleText()).toContain('Your corpus');
  await newcomer.page.keyboard.press('ControlOrMeta+1');
  await newcomer.picture('new-corpus-made');
  await newcomer.close();
});
