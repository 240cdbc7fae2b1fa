#!/usr/bin/env node
// Stands where desktop VS Code's executable would: takes its command line, runs the suite in VS Code's server with
// headless Chromium as its window, and ends with the suite's exit code. Knows nothing of the suite.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { installVSCodeWeb, startVSCodeWeb } from '../../scripts/vscode-web.mjs';
import { chromiumOptions } from './chromium.mjs';

const timeoutMs = 120_000;

const { values, positionals } = parseArgs({ allowPositionals: true, strict: false });
const [workspace] = positionals;
if (typeof workspace !== 'string' || typeof values.extensionTestsPath !== 'string') {
  console.error('usage: web-launcher.mjs WORKSPACE --extensionDevelopmentPath=DIR --extensionTestsPath=FILE');
  process.exit(2);
}
process.exitCode = await runSuite().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});

async function runSuite() {
  const options = await chromiumOptions();
  await installVSCodeWeb();
  const vscode = await startVSCodeWeb();
  try {
    const browser = await chromium.launch(options);
    try {
      return await suiteIn(browser, vscode);
    } finally {
      await browser.close();
    }
  } finally {
    await vscode.stop();
  }
}

/** Opens the page that runs the suite and resolves with the exit code that VS Code reports. */
async function suiteIn(browser, vscode) {
  const page = await browser.newPage();
  let timer;
  const ended = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The suite did not end in ${timeoutMs / 1000} s.`)), timeoutMs);
    page.on('crash', () => reject(new Error("VS Code's page crashed.")));
    page.exposeFunction('codeAutomationExit', resolve);
  });
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    if (process.env.ISNAD_E2E_LOG) console.log(type, ...args);
  });
  const address = vscode.address({
    workspace,
    extension: values.extensionDevelopmentPath,
    tests: values.extensionTestsPath,
  });
  try {
    await page.goto(address);
    return await ended;
  } finally {
    clearTimeout(timer);
  }
}
