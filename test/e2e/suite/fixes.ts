// Quick fixes, undo, and typing on: findings follow at once and never go stale.

import { strict as assert } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import {
  applyFix,
  describeFinding,
  findingsWhen,
  fixesFor,
  openDraft,
  openFile,
  ruleOf,
  undo,
} from './editor.ts';
import { test } from './harness.ts';
import { sampleIn } from './samples.ts';

for (const language of ['English', 'Arabic'] as const) {
  for (const rule of ['name-variant', 'name-misspelled', 'unknown-citation', 'unsourced-number']) {
    test(`the quick fix of ${rule} mends the ${language} sample, and undo brings the finding back`, async () => {
      const { document } = await openFile(sampleIn(language));
      const found = await findingsWhen(document, rule, (findings) => countOf(rule, findings) > 0);
      const described = found.map((finding) => describeFinding(document, finding));
      const text = document.getText();

      await applyFix(await firstFix(document, found, rule));
      assert.notEqual(document.getText(), text);
      const fewer = countOf(rule, found) - 1;
      await findingsWhen(document, `${fewer} of ${rule}`, (findings) => countOf(rule, findings) === fewer);

      await undo();
      assert.equal(document.getText(), text);
      await findingsWhen(document, described.join(', '), (findings) =>
        isDeepStrictEqual(
          findings.map((finding) => describeFinding(document, finding)),
          described,
        ),
      );
    });
  }
}

const edits: readonly (readonly [language: string, draft: string, unsourced: string])[] = [
  ['English', 'Fighters left Misrata.\n', 'At least 35 soldiers were killed near Sirte.\n'],
  ['Arabic', 'غادر المقاتلون مصراتة.\n', 'قُتل ٣٥ جنديا على الأقل قرب سرت.\n'],
];

for (const [language, draft, unsourced] of edits) {
  test(`findings follow what is typed and deleted (${language})`, async () => {
    const editor = await openDraft(draft);
    const { document } = editor;
    const flagged = (found: readonly vscode.Diagnostic[]) =>
      found.some((finding) => ruleOf(finding) === 'unsourced-number');
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), unsourced));
    const [finding] = await findingsWhen(document, 'the unsourced number', flagged);
    assert.equal(finding?.range.start.line, 1);

    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n\n'));
    await findingsWhen(document, 'the finding two lines lower', ([moved]) => moved?.range.start.line === 3);

    await editor.edit((edit) => edit.delete(new vscode.Range(3, 0, 4, 0)));
    await findingsWhen(document, 'no finding', (found) => found.length === 0);
  });
}

/** The first fix there is for a finding of the rule: a number that no claim matches has none. */
async function firstFix(
  document: vscode.TextDocument,
  findings: readonly vscode.Diagnostic[],
  rule: string,
): Promise<vscode.CodeAction> {
  for (const finding of findings.filter((candidate) => ruleOf(candidate) === rule)) {
    const [fix] = await fixesFor(document, finding);
    if (fix) return fix;
  }
  assert.fail(`there is a quick fix for a finding of ${rule}`);
}

function countOf(rule: string, findings: readonly vscode.Diagnostic[]): number {
  return findings.filter((finding) => ruleOf(finding) === rule).length;
}
