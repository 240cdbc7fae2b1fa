// Editing a corpus in VS Code: ids by Arabic names, cards, definitions, renaming with files, layout, fixes, and what is not
// saved yet. Over a small corpus of its own in the workspace.

import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { FILES } from '../../records/corpus.ts';
import { applyFix, fileUri, findingsWhen, fixesFor, hoverOn, openFile, rangeOf, ruleOf } from './editor.ts';
import { eventually, test } from './harness.ts';

const folder = 'village';
const flood = `${folder}/articles/nahar-2020-flood.article.json`;
const actors = `${folder}/actors/own.actors.json`;

let ready: Promise<void> | undefined;

/** Puts the corpus into the workspace and has it used; once for all tests of this file. */
function prepared(): Promise<void> {
  ready ??= (async () => {
    for (const [path, text] of Object.entries(FILES)) await write(`${folder}/${path}`, text);
    const settings = vscode.workspace.getConfiguration('isnad');
    await settings.update('corpusFolders', [folder], vscode.ConfigurationTarget.Workspace);
    // In a browser VS Code saves by itself a second after an edit.
    await vscode.workspace
      .getConfiguration('files')
      .update('autoSave', 'off', vscode.ConfigurationTarget.Workspace);
    // The corpus was not there when the window opened: a draft wakes the extension.
    await write('village.md', 'وادي زهر\n');
    await openFile('village.md');
    const { document } = await openFile(actors);
    await cardOn(document, 'hana-badri', /هناء البدري/);
  })();
  return ready;
}

/** Waits for the card on `words` to say `part`: VS Code has words of its own on every field. */
const cardOn = (document: vscode.TextDocument, words: string, part: RegExp): Promise<string> => {
  let card = '';
  return eventually(
    `${part} on «${words}»`,
    async () => {
      card = await hoverOn(document, words);
      return part.test(card) ? card : undefined;
    },
    () => card,
  );
};

const write = (path: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));

const corpusTest = (name: string, body: () => Promise<void>): void =>
  test(`in a corpus file ${name}`, async () => {
    await prepared();
    await body();
  });

async function replace(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const range = rangeOf(editor.document, from);
  await editor.edit((edit) => edit.replace(range, to));
  const end = editor.document.positionAt(editor.document.offsetAt(range.start) + to.length);
  editor.selection = new vscode.Selection(end, end);
}

for (const [typed, id] of [
  ['هناء', 'hana-badri'],
  ['مجلس ز', 'zahr-council'],
  ['Badri', 'hana-badri'],
] as const) {
  corpusTest(`the name «${typed}» is completed to the id ${id}`, async () => {
    const editor = await openFile(flood);
    await replace(editor, '"named", "actor": "hana-badri', `"named", "actor": "${typed}`);
    await eventually(
      `the id ${id}`,
      async () => {
        await vscode.commands.executeCommand('editor.action.triggerSuggest');
        await new Promise((resolve) => setTimeout(resolve, 300));
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        return editor.document.getText().includes(`"named", "actor": "${id}" }`) || undefined;
      },
      () => editor.document.lineAt(editor.selection.active).text,
    );
  });
}

corpusTest('hovering over an id shows its card', async () => {
  const { document } = await openFile(flood);
  await cardOn(document, 'zahr-council', /مجلس زهر/);
});

corpusTest('F12 leads from an id to its record, and from a cue to the body', async () => {
  const editor = await openFile(flood);
  const leads = async (words: string) => {
    const shown = await vscode.window.showTextDocument(editor.document);
    const { start } = rangeOf(editor.document, words);
    shown.selection = new vscode.Selection(start.translate(0, 1), start.translate(0, 1));
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    return eventually(`what ${words} leads to`, () => {
      const { document, selection } = vscode.window.activeTextEditor ?? {};
      if (!document || !selection || document === editor.document) return undefined;
      return `${document.uri.path.split('/').at(-1)}:${selection.active.line + 1}`;
    });
  };
  assert.equal(await leads('hana-badri'), 'own.actors.json:4');
  assert.equal(await leads('قال سكان'), 'nahar-2020-flood.txt:1');
});

corpusTest('an unsaved record is known in an open draft, and forgotten with the file', async () => {
  const draft = 'سافر رامي النعيم أمس.\n';
  await write('village.md', draft);
  const { document } = await openFile('village.md');
  const editor = await openFile(actors);
  await replace(
    editor,
    '"actors": [',
    '"actors": [ { "id": "rami-nuaim", "type": "person", "names": [{ "text": "رامي النعيم", "lang": "ar" }] },',
  );
  await cardOn(document, 'رامي', /رامي النعيم/);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await eventually('no card', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(0, draft.indexOf('رامي') + 1),
    );
    return hovers.length === 0 || undefined;
  });
});

corpusTest('a fault is told where it is typed, with its fix', async () => {
  const editor = await openFile(flood);
  const { document } = editor;
  await replace(editor, '"named", "actor": "hana-badri"', '"named", "actor": "hana-badry"');
  const isUnknown = (finding: vscode.Diagnostic) => ruleOf(finding) === 'corpus-unknown-reference';
  const found = await findingsWhen(document, 'the unknown id', (findings) => findings.some(isUnknown));
  const fault = found.find(isUnknown)!;
  assert.equal(document.getText(fault.range), '"hana-badry"');
  const [fix] = await fixesFor(document, fault);
  assert.equal(fix?.title, 'Change to "hana-badri"');
  await applyFix(fix);
  await findingsWhen(document, 'no unknown id', (findings) => !findings.some(isUnknown));
  assert.equal(document.getText(), FILES['articles/nahar-2020-flood.article.json']);
});

corpusTest('Format Document lays it out', async () => {
  const json = vscode.workspace.getConfiguration('json.format');
  await json.update('enable', false, vscode.ConfigurationTarget.Workspace);
  const editor = await openFile(flood);
  await replace(editor, '"sources": [', '"sources":\n\n[');
  await eventually(
    'the layout',
    async () => {
      await vscode.commands.executeCommand('editor.action.formatDocument');
      const text = editor.document.getText();
      return (!text.includes('\n\n') && text.includes('"sources": [')) || undefined;
    },
    () => editor.document.getText().slice(0, 600),
  );
  await json.update('enable', undefined, vscode.ConfigurationTarget.Workspace);
});

corpusTest('the source action lays it out beside VS Code’s own formatter', async () => {
  const editor = await openFile(flood);
  const text = editor.document.getText();
  await replace(editor, '"sources": [', '"sources":\n\n[');
  const [action] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    new vscode.Range(0, 0, 0, 0),
    'source.format.isnad',
  );
  assert(action, 'the action is offered');
  await applyFix(action);
  assert.match(editor.document.getText(), /\n {2}"sources": \[\n {4}\{/);
  assert.deepEqual(JSON.parse(editor.document.getText()), JSON.parse(text));
});

// Last: the files have other names behind it.
corpusTest(
  'renaming an article changes its files, its uses, and what is cited in an open draft',
  async () => {
    await write('village.md', 'ارتفع الماء [@nahar-2020-flood].\n');
    const { document } = await openFile('village.md');
    const sequel = await openFile(`${folder}/articles/hills-report.article.json`);
    await replace(sequel, 'After the flood', 'After the great flood');
    const { start } = rangeOf(document, 'nahar-2020-flood');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      start.translate(0, 2),
      'nahar-flood',
    );
    // As F2 does, which saves what it changes.
    assert(await vscode.workspace.applyEdit(edit, { isRefactoring: true }), 'the edit could be applied');
    assert.equal(document.getText(), 'ارتفع الماء [@nahar-flood].\n');
    assert.match(
      sequel.document.getText(),
      /great flood[\s\S]*"nahar-flood#c01"[\s\S]*"article": "nahar-flood"/,
    );
    await vscode.workspace.saveAll();
    const read = async (path: string) =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(`${folder}/${path}`)));
    assert.match(
      await read('articles/nahar-flood.article.json'),
      /"id": "nahar-flood"[\s\S]*"formerIds": \["nahar-2020-flood"\]/,
    );
    assert.equal(await read('articles/nahar-flood.txt'), FILES['articles/nahar-2020-flood.txt']);
    await assert.rejects(read('articles/nahar-2020-flood.article.json'));
    assert.match(await read('actors/own.actors.json'), /"claim": "nahar-flood#c01"/);
    await eventually('the card of the new key', async () => {
      const card = await hoverOn(document, 'nahar-flood');
      return /سيل في وادي زهر/.test(card) || undefined;
    });
  },
);
