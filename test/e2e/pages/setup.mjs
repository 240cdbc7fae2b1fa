// Before the page tests: VS Code's server with a writer's window settings, a folder for each draft, and Chromium's place.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../../scripts/dependencies.mjs';
import { installVSCodeWeb, startVSCodeWeb } from '../../../scripts/vscode-web.mjs';
import { FILES } from '../../records/corpus.ts';
import { RULE_DRAFTS, RULE_LAYERS, RULE_SETTINGS } from '../../support/every-rule.ts';
import { parseFixture } from '../../support/fixture.ts';
import { chromiumOptions } from '../chromium.mjs';
import {
  createFolder,
  createNamesWorkspace,
  createNewcomersFolder,
  createWorkshop,
  createWorkspace,
} from '../workspace.mjs';

const samples = JSON.parse(readFileSync(new URL('../samples.json', import.meta.url), 'utf8'));
const names = JSON.parse(readFileSync(new URL('../names.json', import.meta.url), 'utf8'));
const village = JSON.parse(readFileSync(new URL('../village.json', import.meta.url), 'utf8'));
const workshop = JSON.parse(readFileSync(new URL('../workshop.json', import.meta.url), 'utf8'));
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
  const files = [
    ...samples.map(({ file }) => file),
    names.file,
    workshop.file,
    workshop.newcomer.file,
    village.file,
    ...Object.keys(RULE_DRAFTS),
  ];
  const workspaces = files.map((file) => {
    if (file in RULE_DRAFTS) return createRulesWorkspace();
    if (file === village.file) return createVillage();
    if (file === workshop.file) return createWorkshop();
    if (file === workshop.newcomer.file) return createNewcomersFolder();
    return file === names.file ? createNamesWorkspace() : createWorkspace();
  });
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

/** A folder with the small corpus of the tests on corpus files, and a draft that cites it. */
function createVillage() {
  const { folder, remove } = createFolder();
  const corpus = Object.entries(FILES).map(([path, text]) => [`corpus/${path}`, text]);
  for (const [path, text] of [...corpus, [village.file, village.text]]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove };
}

/** A folder with the drafts in which every rule speaks, their corpora and settings. */
function createRulesWorkspace() {
  const { folder, remove } = createFolder();
  const write = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const settings = Object.entries(RULE_SETTINGS).map(([key, value]) => [`isnad.${key}`, value]);
  write('.vscode/settings.json', JSON.stringify(Object.fromEntries(settings)));
  for (const [name, { files }] of Object.entries(RULE_LAYERS))
    for (const { path, text } of files) write(`${name}/${path}`, text);
  for (const [name, marked] of Object.entries(RULE_DRAFTS)) write(name, parseFixture(marked).text);
  return { folder, remove };
}
