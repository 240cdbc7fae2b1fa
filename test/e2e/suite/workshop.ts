// The corpus workshop in VS Code: names of a draft become records and other names, an article becomes a record that is
// reviewed, and the corpus leaves as CSL. Over a corpus of its own in the workspace, which begins empty.

import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { fileUri, hoverOn, openFile, rangeOf, undo } from './editor.ts';
import { eventually, test } from './harness.ts';

const folder = 'workshop';
const actors = `${folder}/actors/own.actors.json`;

const write = (path: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));
const read = async (path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(path)));

let ready: Promise<void> | undefined;

/** Puts an empty corpus into the workspace and has it used; once for all tests of this file. */
function prepared(): Promise<void> {
  ready ??= (async () => {
    await write(`${folder}/corpus.json`, '{ "corpus": 1, "id": "workshop" }\n');
    const settings = vscode.workspace.getConfiguration('isnad');
    await settings.update('corpusFolders', [folder], vscode.ConfigurationTarget.Workspace);
    await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
  })();
  return ready;
}

const workshopTest = (name: string, body: () => Promise<void>): void =>
  test(`in the workshop ${name}`, async () => {
    await prepared();
    await body();
  });

/** Selects the first `words` of the draft and gives what is offered for them whose title has `part`. */
async function offered(editor: vscode.TextEditor, words: string, part: string): Promise<vscode.CodeAction> {
  const range = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(range.start, range.end);
  let titles: string[] = [];
  return eventually(
    `an offer with «${part}»`,
    async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        range,
      );
      titles = actions.map(({ title }) => title);
      return actions.find(({ title }) => title.includes(part));
    },
    () => titles,
  );
}

/** Takes the offer, and the first entry of every list that it shows, until `done` gives something. */
async function take<T>({ command }: vscode.CodeAction, done: () => Promise<T | undefined>): Promise<T> {
  assert(command, 'the offer runs a command');
  void vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
  return eventually('the change', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return done().catch(() => undefined);
  });
}

const holds = (path: string, text: string) => async () => (await read(path)).includes(text) || undefined;

for (const [language, draft, words, part, name] of [
  ['English', 'Nadir Qassem came to Kesra.\n', 'Nadir Qassem', 'corpus as an actor', 'Nadir Qassem'],
  [
    'Arabic',
    'اجتمع المجلس أمس بحضور سمير الخولاني.\n',
    'سمير الخولاني',
    'إلى المدونة فاعلا',
    'سمير الخولاني',
  ],
] as const) {
  workshopTest(`a name that is selected becomes an actor, and is known at once (${language})`, async () => {
    await write(`workshop-${language}.md`, draft);
    const editor = await openFile(`workshop-${language}.md`);
    await take(await offered(editor, words, part), holds(actors, name));
    assert.match(await hoverOn(editor.document, words), new RegExp(name));
    const record = JSON.parse(await read(actors)).actors.find(
      ({ names }: { names: { text: string }[] }) => names[0]?.text === name,
    );
    assert.equal(record.type, 'person');
    assert.equal(record.provenance.method, 'manual');
  });
}

workshopTest('undo in the file takes the new record back', async () => {
  const { document } = await openFile(actors);
  assert.match(document.getText(), /سمير الخولاني/);
  await undo();
  assert.doesNotMatch(document.getText(), /سمير الخولاني/);
  assert.match(document.getText(), /Nadir Qassem/);
});

workshopTest('a particle before an Arabic name is left out, after asking', async () => {
  await write('workshop-place.md', 'مرت القافلة وبقصيبات أمس.\n');
  const editor = await openFile('workshop-place.md');
  const places = `${folder}/places/own.places.json`;
  await take(await offered(editor, 'وبقصيبات', 'مكانا'), holds(places, '"قصيبات"'));
  assert.doesNotMatch(await read(places), /وبقصيبات/);
  assert.match(await hoverOn(editor.document, 'قصيبات'), /قصيبات/);
});

for (const [language, draft, words, part] of [
  ['English', 'They call him Abu Qassem.\n', 'Abu Qassem', 'as another name of'],
  ['Arabic', 'يلقبونه بنادر القاسم هنا.\n', 'نادر القاسم', 'اسما آخر لـ'],
] as const) {
  workshopTest(`a name that is selected becomes another name of an actor (${language})`, async () => {
    await write(`workshop-alias-${language}.md`, draft);
    const editor = await openFile(`workshop-alias-${language}.md`);
    await take(await offered(editor, words, part), holds(actors, words));
    assert.match(await hoverOn(editor.document, words), /Nadir Qassem/);
  });
}

const page = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>سيل في كسرى</title>
<meta property="og:site_name" content="بريد كسرى"><meta property="article:published_time" content="2026-02-03">
<link rel="canonical" href="https://kesra.example/sayl"></head><body><article><h1>سيل في كسرى</h1>
<p>قالت وزارة الداخلية أمس إن ٣٤٠ منزلا على الأقل دمرت في كسرى.</p>
<p>وذكر اثنان من السكان للصحيفة أن السد انهار ليلا. وانحسر النهر يوم الأربعاء.</p></article></body></html>`;

workshopTest('a saved page becomes a record for review, unreviewed until it is confirmed', async () => {
  await write('page.html', page);
  void vscode.commands.executeCommand('isnad.addArticle', {
    kind: 'file',
    uri: fileUri('page.html').toString(),
  });
  const record = await eventually('the record in front', () => {
    const { document } = vscode.window.activeTextEditor ?? {};
    return document?.uri.path.endsWith('.article.json') ? document : undefined;
  });
  await eventually(
    'the body beside it',
    () =>
      vscode.window.visibleTextEditors.some(({ document }) => document.uri.path.endsWith('.txt')) ||
      undefined,
  );
  const { id, url } = JSON.parse(record.getText());
  assert.equal(url, 'https://kesra.example/sayl');

  await write('workshop-article.md', `دمر السيل ٣٤٠ منزلا على الأقل في كسرى [@${id}].\n`);
  const { document: draft } = await openFile('workshop-article.md');
  assert.match(await hoverOn(draft, '٣٤٠'), /لم يراجع/);

  await vscode.window.showTextDocument(record);
  const lenses = await eventually('the lenses', async () => {
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      record.uri,
      100,
    );
    return found.some(({ command }) => command?.command === 'isnad.confirm') ? found : undefined;
  });
  const confirm = lenses.find(({ command }) => command?.title.includes('Confirm the article'))?.command;
  assert(confirm, 'the article has a lens');
  await vscode.commands.executeCommand(confirm.command, { ...confirm.arguments?.[0], by: 'هالة' });
  assert.equal(JSON.parse(record.getText()).provenance.reviewedBy, 'هالة');
  await eventually('a card that is reviewed', async () =>
    /لم يراجع/.test(await hoverOn(draft, '٣٤٠')) ? undefined : true,
  );
  assert.match(await read(vscode.workspace.asRelativePath(record.uri)), /"reviewedBy": "هالة"/);
});

workshopTest('the corpus leaves as CSL', async () => {
  await vscode.commands.executeCommand('isnad.exportCorpus', 'csl', fileUri('references.json'));
  const items = JSON.parse(await read('references.json'));
  assert.deepEqual(
    items.map(({ title }: { title: string }) => title),
    ['سيل في كسرى'],
  );
});
