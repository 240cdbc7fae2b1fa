// What a writer sees and does in each of the two drafts: squiggles, cards, lists, fixes, the Problems panel.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import samples from '../samples.json';
import { launchBrowser, Workbench } from './workbench.ts';

/** What is typed at the end of a draft, in the midst of a name that Tab then completes. */
const typed: Readonly<Record<string, string>> = {
  en: 'The convoy left for Misr',
  ar: 'اتجهت القافلة إلى مصرا',
};

/** A number without a source, and the way to ignore it. */
const unsourced: Readonly<Record<string, readonly [number: string, ignore: RegExp]>> = {
  en: ['2,400', /Ignore here: our own count/],
  ar: ['2400', /تجاهل هنا: إحصاؤنا/],
};

/** A number whose article names nobody: where it is, the fix that cites and says who, and what that puts in. */
const anonymous: Readonly<Record<string, readonly [number: string, fix: RegExp, words: string]>> = {
  en: ['A thousand', /Cite @libya-rome-coalition-2016 and add/, 'according to'],
  ar: ['يصل ألف جندي', /إدراج المرجع .*libya-rome-coalition-2016.* وإضافة/, 'بحسب'],
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(samples)('the $language draft', (draft) => {
  let vscode: Workbench;
  beforeAll(async () => {
    vscode = await Workbench.open(browser, draft.file);
    await vscode.toggleSideBar();
  });
  afterAll(() => vscode?.close());

  const seen = (what: string, body: () => Promise<void>) =>
    test(what, async () => {
      await vscode.focusDraft();
      onTestFailed(() => vscode.picture(`failed-${draft.code}-${what.replaceAll(' ', '-')}`));
      await body();
    });

  seen('squiggles of each severity', async () => {
    for (const kind of ['error', 'warning', 'info']) {
      await vscode.page.locator(`.squiggly-${kind}`).first().waitFor();
    }
    await vscode.picture(`draft-${draft.code}`);
  });

  seen('a card under the mouse', async () => {
    const card = await vscode.hover(draft.name, new RegExp(draft.otherName));
    if (draft.language === 'Arabic') {
      const alignments = await card
        .locator('[align]')
        .evaluateAll((blocks) => blocks.map((block) => getComputedStyle(block).textAlign));
      expect(alignments).toContain('-webkit-right');
    }
    await vscode.picture(`hover-${draft.code}`);
  });

  seen('the Problems panel', async () => {
    const rows = await vscode.problems();
    await expect.poll(() => rows.count()).toBeGreaterThan(4);
    for (const rule of ['unsourced-number', 'unknown-citation', 'name-variant', 'name-misspelled']) {
      await rows.filter({ hasText: rule }).first().waitFor();
    }
    await vscode.picture(`problems-${draft.code}`);
    await vscode.page.keyboard.press('ControlOrMeta+j');
  });

  seen('a quick fix and its undo', async () => {
    const before = await vscode.squiggles().count();
    await vscode.click(draft.variant);
    const fix = await vscode.firstQuickFix();
    expect(await fix.textContent()).toContain(draft.name);
    await vscode.picture(`fix-${draft.code}`);
    await vscode.page.keyboard.press('Enter');
    await expect.poll(() => vscode.visibleText()).not.toContain(draft.variant);
    await expect.poll(() => vscode.squiggles().count()).toBeLessThan(before);
    await vscode.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => vscode.visibleText()).toContain(draft.variant);
    await expect.poll(() => vscode.squiggles().count()).toBe(before);
  });

  seen('a citation with who said it', async () => {
    const [number, fix, words] = anonymous[draft.code] ?? ['', /^/, ''];
    const before = await vscode.squiggles().count();
    await vscode.click(number);
    const first = await vscode.action(fix);
    await expect.poll(() => first.getAttribute('class')).toContain('focused');
    await vscode.picture(`cite-and-say-who-${draft.code}`);
    await vscode.page.keyboard.press('Enter');
    // One finding less, and no other in its place.
    await expect.poll(() => vscode.squiggles().count()).toBe(before - 1);
    expect(await vscode.visibleText()).toContain(words);
    await vscode.picture(`cited-${draft.code}`);
    await vscode.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => vscode.squiggles().count()).toBe(before);
  });

  seen('what is ignored is listed, and taken back', async () => {
    const [number, ignore] = unsourced[draft.code] ?? ['', /^/];
    const before = await vscode.squiggles().count();
    await vscode.click(number);
    const fix = await vscode.action(ignore);
    await expect.poll(() => fix.getAttribute('class')).toContain('focused');
    await vscode.page.keyboard.press('Enter');
    await expect.poll(() => vscode.squiggles().count()).toBeLessThan(before);
    await vscode.run('Isnad: Show Ignored Findings');
    const entry = await vscode.choice(new RegExp(`${number}.*unsourced-number`));
    await vscode.picture(`ignored-${draft.code}`);
    await entry.hover();
    await entry.locator('.codicon-trash').click();
    await expect.poll(() => vscode.squiggles().count()).toBe(before);
    await vscode.page.getByText('Nothing is ignored in this folder').first().waitFor();
  });

  seen('names while typing', async () => {
    const words = typed[draft.code] ?? '';
    await vscode.typeAtEnd(`\n\n${words}`);
    await vscode.suggestion(new RegExp(draft.name));
    await vscode.picture(`completion-${draft.code}`);
    await vscode.page.keyboard.press('Tab');
    await expect.poll(() => vscode.visibleText()).toContain(words.replace(/\S+$/, draft.name));
  });

  seen('articles behind @', async () => {
    await vscode.typeAtEnd(' [@');
    await vscode.suggestion(/dw-2016-05-18-libya-allies/);
    await vscode.picture(`citation-${draft.code}`);
  });
});
