// Completion: names in the script of the line whichever script is typed, citations behind `@`.

import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, completionsAt, insertedBy, openDraft } from './editor.ts';
import { test } from './harness.ts';

const names: readonly (readonly [draft: string, name: string])[] = [
  ['The convoy left Misr▮', 'Misrata'],
  ['غادرت القافلة مصرا▮', 'مصراتة'],
  ['وصلت القوات إلى مواقع بمصرا▮', 'مصراتة'],
  ['غادرت القافلة misr▮', 'مصراتة'],
  ['The prime minister is Fayez al-S▮', 'Fayez al-Sarraj'],
];

for (const [draft, name] of names) {
  test(`«${draft}» is offered «${name}»`, async () => {
    const editor = await openDraft(draft);
    const offered = (await completionsAt(editor)).map(insertedBy);
    assert(
      offered.slice(0, 3).some((text) => text.includes(name)),
      `«${name}» is among the first three of ${offered.join(', ')}`,
    );
    await closeAll();
  });
}

test('a joined preposition stays before the completed name', async () => {
  const editor = await openDraft('وصلت القوات إلى مواقع بمصرا▮');
  const items = await completionsAt(editor);
  const item = items.find((candidate) => insertedBy(candidate).includes('مصراتة'));
  assert(item);
  const { range } = item;
  const replaced = range instanceof vscode.Range ? range : range?.replacing;
  const before = replaced
    ? editor.document.getText(new vscode.Range(new vscode.Position(0, 0), replaced.start))
    : '';
  assert.match(before + insertedBy(item), /بمصراتة$/u);
  await closeAll();
});

for (const draft of ['He said so [@▮', 'هكذا قال [@▮']) {
  test(`«${draft}» is offered the articles`, async () => {
    const offered = (await completionsAt(await openDraft(draft))).map(insertedBy);
    assert(
      offered.some((text) => text.includes('dw-2016-05-18-libya-allies')),
      offered.join(', '),
    );
    await closeAll();
  });
}

test('an article is found by a word of its headline', async () => {
  const offered = (await completionsAt(await openDraft('He said so [@حلفاء▮'))).map(insertedBy);
  assert.match(offered[0] ?? '', /dw-2016-05-18-libya-allies/);
  await closeAll();
});
