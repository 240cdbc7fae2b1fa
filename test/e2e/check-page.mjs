// Opens an address of VS Code in a headless Chromium and waits until Isnad has underlined something in the draft.
import { chromium } from 'playwright-core';
import { chromiumOptions } from './chromium.mjs';

const timeoutMs = 60_000;

/**
 * @param {string} address as `startVSCodeWeb` builds it, with a draft that has findings
 * @throws {Error} in one line, where nothing is underlined within a minute
 */
export async function checkPage(address) {
  const browser = await chromium.launch(await chromiumOptions());
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const squiggle = page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').first();
    await squiggle.waitFor({ timeout: timeoutMs }).catch(() => {
      throw new Error(`The page shows no finding after ${timeoutMs / 1000} s.`);
    });
  } finally {
    await browser.close();
  }
}
