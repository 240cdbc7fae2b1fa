// Before the page tests: VS Code's server with a writer's window settings, a folder for each draft, and Chromium's place.
import { readFileSync } from 'node:fs';
import { root } from '../../../scripts/dependencies.mjs';
import { installVSCodeWeb, startVSCodeWeb } from '../../../scripts/vscode-web.mjs';
import { chromiumOptions } from '../chromium.mjs';
import { createNamesWorkspace, createWorkspace } from '../workspace.mjs';

const samples = JSON.parse(readFileSync(new URL('../samples.json', import.meta.url), 'utf8'));
const names = JSON.parse(readFileSync(new URL('../names.json', import.meta.url), 'utf8'));
const extension = process.env.ISNAD_E2E_EXTENSION ?? root;

/** How the window looks in the pictures. Nothing here touches what is tested: that runs as a default profile would. */
const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.startupEditor': 'none',
  'editor.minimap.enabled': false,
  // VS Code in a browser saves by itself; the tests leave the drafts as they are.
  'files.autoSave': 'off',
};

/** @param {import('vitest/node').TestProject} project */
export default async function setup(project) {
  const browser = await chromiumOptions();
  await installVSCodeWeb();
  const vscode = await startVSCodeWeb({ settings });
  // A folder for each draft: VS Code restores what was open in a folder, in every window on it.
  const files = [...samples.map(({ file }) => file), names.file];
  const workspaces = files.map((file) => (file === names.file ? createNamesWorkspace() : createWorkspace()));
  const addresses = workspaces.map(({ folder }) => vscode.address({ workspace: folder, extension }));
  project.provide('page', {
    addresses: Object.fromEntries(files.map((file, at) => [file, addresses[at]])),
    browser,
  });
  return async () => {
    await vscode.stop();
    for (const { remove } of workspaces) remove();
  };
}
