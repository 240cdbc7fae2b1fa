// What a writer ignores: a fix puts a finding away, the list of what is ignored leads to it, in its draft and elsewhere.

import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { applyFix, fileUri, findingsWhen, fixesFor, openFile, ruleOf } from './editor.ts';
import { eventually, test } from './harness.ts';

const ignores = '.isnad/ignores.json';

const write = (path: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));

/** The words that are selected in the editor in front. */
const selected = (): string => {
  const { document, selection } = vscode.window.activeTextEditor ?? {};
  return document?.getText(selection) ?? '';
};

/** Shows what is ignored, and takes the first entry; gives the words that are selected then, once they have `part`. */
async function takeFirstIgnored(part: string): Promise<string> {
  void vscode.commands.executeCommand('isnad.showIgnored');
  return eventually(
    `«${part}» selected`,
    async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return selected().includes(part) ? selected() : undefined;
    },
    selected,
  );
}

for (const [language, draft, number, title] of [
  ['English', 'At least 35 soldiers were killed near Sirte.\n', '35', 'Ignore here: our own count'],
  ['Arabic', 'قُتل ٣٥ جنديا على الأقل قرب سرت.\n', '٣٥', 'تجاهل هنا: إحصاؤنا'],
] as const) {
  test(`an ignored finding is listed, and the list leads to it (${language})`, async () => {
    const name = `ignored-${language}.md`;
    await write(name, draft);
    await write('rain.md', 'It rained in Sirte.\n');
    const editor = await openFile(name);
    const { document } = editor;
    const [finding] = await findingsWhen(document, 'the number', (found) =>
      found.some((each) => ruleOf(each) === 'unsourced-number'),
    );
    assert(finding);
    const fix = (await fixesFor(document, finding)).find((each) => each.title.includes(title));
    assert(fix?.command, `«${title}» saves its file`);
    await applyFix(fix);
    await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
    await findingsWhen(document, 'no finding', (found) => found.length === 0);

    assert.equal(await takeFirstIgnored(number), number);
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, document.uri.path);

    await openFile('rain.md');
    const entry = JSON.parse(await takeFirstIgnored('"own-count"'));
    assert.equal(entry.rule, 'unsourced-number');
    assert(vscode.window.activeTextEditor?.document.uri.path.endsWith(ignores));

    await vscode.workspace.fs.delete(fileUri(ignores));
    await vscode.window.showTextDocument(document);
    await findingsWhen(document, 'the number again', (found) => found.length === 1);
  });
}
