// Before the page tests: VS Code's server with a writer's window settings, a workspace of drafts, and Chromium's place.
import { root } from '../../../scripts/dependencies.mjs';
import { installVSCodeWeb, startVSCodeWeb } from '../../../scripts/vscode-web.mjs';
import { chromiumOptions } from '../chromium.mjs';
import { createWorkspace } from '../workspace.mjs';

/** How the window looks in the pictures. Nothing here touches what is tested: that runs as a default profile would. */
const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.startupEditor': 'none',
  'workbench.reduceMotion': 'on',
  'editor.minimap.enabled': false,
  // VS Code in a browser saves by itself; the tests leave the drafts as they are.
  'files.autoSave': 'off',
};

/** @param {import('vitest/node').TestProject} project */
export default async function setup(project) {
  const browser = await chromiumOptions();
  await installVSCodeWeb();
  const vscode = await startVSCodeWeb({ settings });
  const workspace = createWorkspace();
  project.provide('page', {
    address: vscode.address({
      workspace: workspace.folder,
      extension: process.env.ISNAD_E2E_EXTENSION ?? root,
    }),
    browser,
  });
  return async () => {
    await vscode.stop();
    workspace.remove();
  };
}
