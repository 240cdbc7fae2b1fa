// The Problems panel: what a careful editor expects in the two sample drafts, and nothing in what is no draft.

import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { findingsIn, findingsWhen, openFile, ruleOf } from './editor.ts';
import { test } from './harness.ts';
import { sampleIn } from './samples.ts';

const rules = ['unsourced-number', 'unknown-citation', 'name-variant', 'name-misspelled'];

for (const language of ['English', 'Arabic'] as const) {
  test(`the ${language} sample shows a finding of each rule, on whole words`, async () => {
    const { document } = await openFile(sampleIn(language));
    const findings = await findingsWhen(document, rules.join(', '), (found) =>
      rules.every((rule) => found.some((finding) => ruleOf(finding) === rule)),
    );
    for (const { range, message } of findings) {
      assert.notEqual(message, '');
      assert(!range.isEmpty && range.isSingleLine, 'a squiggle lies under words of one line');
      const letters = /^[\p{L}\p{M}\p{N}]{2}$/u;
      const around = (at: vscode.Position) => {
        const line = document.lineAt(at).text;
        return line.slice(Math.max(0, at.character - 1), at.character + 1);
      };
      assert(!letters.test(around(range.start)), `«${document.getText(range)}» starts where a word starts`);
      assert(!letters.test(around(range.end)), `«${document.getText(range)}» ends where a word ends`);
    }
  });
}

test('each finding has the severity of its rule', async () => {
  const { document } = await openFile(sampleIn('English'));
  const findings = await findingsWhen(document, 'findings', ({ length }) => length > 0);
  const expected: Record<string, vscode.DiagnosticSeverity> = {
    'unsourced-number': vscode.DiagnosticSeverity.Warning,
    'unknown-citation': vscode.DiagnosticSeverity.Error,
    'name-variant': vscode.DiagnosticSeverity.Information,
    'name-misspelled': vscode.DiagnosticSeverity.Warning,
  };
  for (const finding of findings) {
    if (ruleOf(finding) in expected)
      assert.equal(finding.severity, expected[ruleOf(finding)], ruleOf(finding));
  }
});

for (const name of ['README.md', 'soup.md']) {
  test(`${name} beside the drafts stays clean`, async () => {
    const { document } = await openFile(name);
    const draft = await openFile(sampleIn('Arabic'));
    // The draft is asked for later: once its findings are there, those of the other would be too.
    await findingsWhen(draft.document, 'findings', ({ length }) => length > 0);
    assert.deepEqual(findingsIn(document), []);
  });
}
