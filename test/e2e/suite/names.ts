// Names as people type them, over a small corpus in the workspace: without hamza, with ha for ta marbuta, behind
// particles, in another romanisation. Each is offered among the first.

import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { SMALL_LAYER, TYPED } from '../../support/small-corpus.ts';
import {
  applyFix,
  fileUri,
  findingsWhen,
  fixesFor,
  linesOfferedAt,
  openDraft,
  openFile,
  ruleOf,
} from './editor.ts';
import { eventually, test } from './harness.ts';

/** How far down the list a name may stand. */
const visible = 3;
const folder = 'small';

let ready: Promise<void> | undefined;

/** Puts the small corpus into the workspace and has it used; once for all tests of this file. */
async function writeCorpus(): Promise<void> {
  for (const { path, text } of SMALL_LAYER.files) {
    await vscode.workspace.fs.writeFile(fileUri(`${folder}/${path}`), new TextEncoder().encode(text));
  }
  const settings = vscode.workspace.getConfiguration('isnad');
  await settings.update('corpusFolders', [folder], vscode.ConfigurationTarget.Workspace);
}

for (const [draft, line] of TYPED) {
  test(`over a small corpus «${draft}» becomes «${line}»`, async () => {
    ready ??= writeCorpus();
    await ready;
    const editor = await openDraft(draft);
    let offered: string[] = [];
    await eventually(
      `«${line}» among the first ${visible}`,
      async () => {
        offered = await linesOfferedAt(editor);
        return offered.slice(0, visible).includes(line) || undefined;
      },
      () => offered.slice(0, 10),
    );
  });
}

test('a record of the small corpus is found by its name in either script', async () => {
  for (const query of ['Gaddafi', 'القذافي', 'Qadhafi']) {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      query,
    );
    const found = symbols.find(({ containerName }) => containerName === 'muammar-gaddafi');
    assert(found, `${query} finds him among ${symbols.map(({ name }) => name).join(', ')}`);
    assert.match(found.location.uri.path, /\/small\/actors\/small\.actors\.json$/);
  }
});

test('a choice between two bearers of a name is written beside the draft, and holds', async () => {
  ready ??= writeCorpus();
  await ready;
  await vscode.workspace.fs.writeFile(fileUri('choice.md'), new TextEncoder().encode('They left Tripoli.\n'));
  const { document } = await openFile('choice.md');
  const isOpen = (findings: readonly vscode.Diagnostic[]) =>
    findings.some((finding) => ruleOf(finding) === 'name-ambiguous');
  const [finding] = await findingsWhen(document, 'the ambiguous name', isOpen);
  const choice = (await fixesFor(document, finding!)).find(({ title }) => title.includes('Libya'));
  assert(choice, 'the city in Libya is offered');
  await applyFix(choice);
  const file = await vscode.workspace.openTextDocument(fileUri('.isnad/choices.json'));
  assert.deepEqual(JSON.parse(file.getText()), { 'choice.md': { Tripoli: 'place:tripoli-ly' } });
  await file.save();
  await findingsWhen(document, 'no finding', (findings) => !isOpen(findings));
});
