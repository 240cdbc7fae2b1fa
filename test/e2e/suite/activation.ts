// The extension starts with the first Markdown draft, and not before one is opened.

import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { extensionId, openDraft } from './editor.ts';
import { eventually, test } from './harness.ts';

test('a Markdown draft wakes the extension', async () => {
  const extension = vscode.extensions.getExtension(extensionId);
  assert(extension, `VS Code knows ${extensionId}`);
  await openDraft('A draft.');
  await eventually('the extension to be active', () => extension.isActive || undefined);
});

test('the commands of the manifest exist', async () => {
  const manifest = vscode.extensions.getExtension(extensionId)?.packageJSON;
  const promised: string[] = (manifest.contributes?.commands ?? []).map(
    ({ command }: { command: string }) => command,
  );
  const known = new Set(await vscode.commands.getCommands(true));
  assert.deepEqual(
    promised.filter((command) => !known.has(command)),
    [],
  );
});

test('suggestions come while one writes Markdown, and Enter stays a line break', async () => {
  const settings = vscode.workspace.getConfiguration('editor', { languageId: 'markdown' });
  assert.notEqual(settings.get<Record<string, unknown>>('quickSuggestions')?.other, 'off');
  assert.equal(settings.get('wordBasedSuggestions'), 'off');
  assert.equal(settings.get('acceptSuggestionOnEnter'), 'off');
});
