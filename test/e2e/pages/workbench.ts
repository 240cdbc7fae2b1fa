// VS Code's page in the hands of a person: mouse, keyboard, and what is to be seen. The only file that knows the
// workbench's class names; they are those of VS Code 1.100.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type LaunchOptions, type Locator, type Page } from 'playwright-core';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** From setup.mjs: for each draft the address of a window on its folder, and how to start the browser. */
    page: { addresses: Record<string, string>; browser: LaunchOptions };
  }
}

/** Where the pictures go. */
const pictures = fileURLToPath(new URL('../../../artifacts/screenshots', import.meta.url));

/** The size of the window, and so of the pictures. */
const viewport = { width: 1280, height: 800 };

/** The longest that one step of a person may take to show. */
const stepTimeoutMs = 15_000;

/** Between two keys: 80 words a minute. */
const keyMs = 150;

/** The keys that put the cursor behind the last letter. */
const endOfDraft = process.platform === 'darwin' ? 'Meta+ArrowDown' : 'Control+End';

/** What is drawn under words with a finding. */
const squiggles = '.squiggly-error, .squiggly-warning, .squiggly-info';

export async function launchBrowser(): Promise<Browser> {
  mkdirSync(pictures, { recursive: true });
  return chromium.launch(inject('page').browser);
}

/** One window of VS Code. Each has a profile of its own. */
export class Workbench {
  private constructor(readonly page: Page) {}

  /** Opens a window, a draft in it from the explorer, and waits for Isnad's squiggles. */
  static async open(browser: Browser, draft: string): Promise<Workbench> {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    page.setDefaultTimeout(stepTimeoutMs);
    const address = inject('page').addresses[draft];
    if (!address) throw new Error(`setup.mjs prepares no window for ${draft}`);
    await page.goto(address);
    await page.locator('.explorer-folders-view').getByRole('treeitem', { name: draft }).dblclick();
    await page.locator('.tab.active').getByText(draft).first().waitFor();
    const workbench = new Workbench(page);
    await workbench.squiggles().first().waitFor();
    return workbench;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Leaves every open card, list and menu, and goes back to the draft. */
  async focusDraft(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('ControlOrMeta+1');
  }

  /** Shows or hides the side bar: hidden, there is more room for the draft. */
  async toggleSideBar(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+b');
  }

  squiggles(): Locator {
    return this.page.locator(squiggles);
  }

  /**
   * Rests the mouse on the first visible `words` until a card with `expected` shows, and gives the card.
   * `within`: words of the line that is meant, where others have the same.
   */
  async hover(words: string, expected: RegExp, within = words): Promise<Locator> {
    const { x, y } = await this.middleOf(words, within);
    const card = this.page
      .locator('.monaco-hover:visible .monaco-hover-content')
      .filter({ hasText: expected });
    // A card that was asked for before the findings came stays without them: a person moves the mouse again.
    for (let tries = 0; tries < 3 && !(await card.first().isVisible()); tries++) {
      // Away first: a mouse that does not move raises no hover.
      await this.page.mouse.move(x, y + 200);
      await this.page.mouse.move(x, y, { steps: 3 });
      await card
        .first()
        .waitFor({ timeout: stepTimeoutMs / 3 })
        .catch(() => {});
    }
    await card.first().waitFor();
    return card.first();
  }

  /** Puts the cursor into the first visible `words`. */
  async click(words: string): Promise<void> {
    const { x, y } = await this.middleOf(words);
    await this.page.mouse.click(x, y);
  }

  /** Selects the first visible `word` and, to its right, `more` words. */
  async select(word: string, more = 0): Promise<void> {
    const { x, y } = await this.middleOf(word);
    await this.page.mouse.dblclick(x, y);
    for (let i = 0; i < more; i++) await this.page.keyboard.press('ControlOrMeta+Shift+ArrowRight');
  }

  /** Opens the menu of fixes and refactorings at the selection and gives the entry with `text`. */
  async action(text: RegExp): Promise<Locator> {
    const entry = this.page
      .locator('.action-widget .monaco-list-row.action')
      .filter({ hasText: text })
      .first();
    for (let tries = 0; tries < 3 && !(await entry.isVisible()); tries++) {
      await this.page.keyboard.press('ControlOrMeta+.');
      await entry.waitFor({ timeout: stepTimeoutMs / 3 }).catch(() => {});
    }
    await entry.waitFor();
    return entry;
  }

  /** Runs a command from the palette by its title. */
  async run(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.choice(new RegExp(title));
    await this.page.keyboard.press('Enter');
  }

  /** The entry with `text` in the list at the top; waits for it. */
  async choice(text: RegExp): Promise<Locator> {
    const entry = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: text }).first();
    await entry.waitFor();
    return entry;
  }

  /** Answers the open dialog for a file with one of the folder. */
  async answerFile(name: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first();
    await this.page.waitForFunction(() =>
      /\/drafts\/[^/]*$/.test(
        document.querySelector<HTMLInputElement>('.quick-input-widget input')?.value ?? '',
      ),
    );
    await input.fill((await input.inputValue()).replace(/[^/]*$/, name));
    await this.page.keyboard.press('Enter');
  }

  /** The button of the open modal dialog that says `text`; waits for it. */
  async dialogButton(text: string): Promise<Locator> {
    const button = this.page.locator('.monaco-dialog-box').getByRole('button', { name: text, exact: true });
    await button.waitFor();
    return button;
  }

  /** Ticks the setting that the settings editor shows first, and closes the editor. */
  async tickSetting(): Promise<void> {
    const box = this.page.locator('.settings-editor .setting-value-checkbox').first();
    await box.click();
    await this.page.locator('.settings-editor .setting-item-contents.is-configured').waitFor();
    await this.page
      .getByRole('tab', { name: /^Settings/ })
      .getByLabel(/^Close/)
      .click();
  }

  /** Types `text` into the box at the top that asks for it, and takes it. */
  async answer(text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** The lens over the text that says `text`; waits for it. */
  async lens(text: RegExp): Promise<Locator> {
    const lens = this.page.locator('.codelens-decoration a').filter({ hasText: text }).first();
    await lens.waitFor();
    return lens;
  }

  /** Types at the end of the draft, the last word at the pace of a good typist: lists must keep up with that. */
  async typeAtEnd(text: string): Promise<void> {
    await this.focusDraft();
    await this.page.keyboard.press(endOfDraft);
    const lastWord = text.search(/\S*$/);
    await this.page.keyboard.type(text.slice(0, lastWord), { delay: 10 });
    await this.page.keyboard.type(text.slice(lastWord), { delay: keyMs });
  }

  /** The row of the open suggestion list that holds `text`; waits for it. */
  async suggestion(text: RegExp): Promise<Locator> {
    const row = this.page
      .locator('.suggest-widget.visible .monaco-list-row')
      .filter({ hasText: text })
      .first();
    await row.waitFor();
    return row;
  }

  /** Opens the menu of quick fixes at the cursor and gives the one that Enter would apply. */
  async firstQuickFix(): Promise<Locator> {
    const fix = this.page.locator('.action-widget .monaco-list-row.action.focused');
    // Right after a click VS Code may still know of no fixes there, and says so: a person presses again.
    for (let tries = 0; tries < 3 && !(await fix.isVisible()); tries++) {
      await this.page.keyboard.press('ControlOrMeta+.');
      await fix.waitFor({ timeout: stepTimeoutMs / 3 }).catch(() => {});
    }
    await fix.waitFor();
    return fix;
  }

  /** The rows of the Problems panel; opens it. */
  async problems(): Promise<Locator> {
    await this.page.keyboard.press('ControlOrMeta+Shift+M');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.first().waitFor();
    return rows;
  }

  /** What the editor shows of the draft. */
  async visibleText(): Promise<string> {
    const lines = await this.page.locator('.monaco-editor .view-line').allInnerTexts();
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /** Takes a picture, for the artefacts and the docs. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ animations: 'disabled', path: join(pictures, `${name}.png`) });
  }

  /** The middle of the first visible `words` on the page, found as a reader would: in the drawn lines. */
  private async middleOf(words: string, within = words): Promise<{ x: number; y: number }> {
    const middle = await this.page.waitForFunction(
      ([wanted = '', around = '']) => {
        for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
          // A line is drawn as many pieces of text, one for each colour.
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          const pieces: Text[] = [];
          while (walker.nextNode()) pieces.push(walker.currentNode as Text);
          const text = pieces.map(({ data }) => data.replaceAll('\u00a0', ' ')).join('');
          const found = text.includes(around) ? text.indexOf(wanted) : -1;
          if (found < 0) continue;
          let target = found + Math.floor(wanted.length / 2);
          const piece = pieces.find(({ length }) => {
            if (target < length) return true;
            target -= length;
            return false;
          });
          if (!piece) continue;
          const range = document.createRange();
          range.setStart(piece, target);
          range.setEnd(piece, target + 1);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        return undefined;
      },
      [words, within],
    );
    const point = await middle.jsonValue();
    if (!point) throw new Error(`«${words}» is not on the page`);
    return point;
  }
}
