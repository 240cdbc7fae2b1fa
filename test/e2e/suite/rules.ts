// Every rule in both languages, over two small corpora: what is underlined, what the card on it says, and the fix.

import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { RULE_DRAFTS, RULE_LAYERS, RULE_SETTINGS, WITHOUT_FIX } from '../../support/every-rule.ts';
import { type MarkedSpan, parseFixture } from '../../support/fixture.ts';
import { applyFix, fileUri, findingsWhen, fixesFor, hoverOn, openDraft, ruleOf, undo } from './editor.ts';
import { test } from './harness.ts';

/** These speak of no one record: the message says all. */
const WITHOUT_CARD = new Set([
  'name-unknown',
  'role-outdated',
  'unknown-citation',
  'quote-mismatch',
  'unused-silence',
]);

let ready: Promise<void> | undefined;

/** Puts the corpora into the workspace and has them used; once for all tests of this file. */
async function writeCorpora(): Promise<void> {
  for (const [folder, { files }] of Object.entries(RULE_LAYERS)) {
    for (const { path, text } of files)
      await vscode.workspace.fs.writeFile(fileUri(`${folder}/${path}`), new TextEncoder().encode(text));
  }
  const settings = vscode.workspace.getConfiguration('isnad');
  for (const [key, value] of Object.entries(RULE_SETTINGS))
    await settings.update(key, value, vscode.ConfigurationTarget.Workspace);
}

/** `offset rule` of each finding, sorted: what a fixture marks, and what VS Code has. */
const marked = (spans: readonly MarkedSpan[]) =>
  spans.map(({ start, labels }) => `${start} ${labels[0]}`).sort();
const found = (document: vscode.TextDocument, findings: readonly vscode.Diagnostic[]) =>
  findings.map((finding) => `${document.offsetAt(finding.range.start)} ${ruleOf(finding)}`).sort();

for (const [name, draft] of Object.entries(RULE_DRAFTS)) {
  const { text, spans } = parseFixture(draft);

  const open = async () => {
    ready ??= writeCorpora();
    await ready;
    const { document } = await openDraft(text);
    const all = marked(spans);
    const findings = await findingsWhen(
      document,
      all.join(', '),
      (findings) => found(document, findings).join() === all.join(),
    );
    return { document, findings };
  };

  test(`${name} is underlined where its marks are, and told of in its language, with a card`, async () => {
    const { document, findings } = await open();
    for (const finding of findings) {
      assert.match(finding.message, name.endsWith('.ar.md') ? /\p{Script=Arabic}/u : /[a-z]/);
      if (!WITHOUT_CARD.has(ruleOf(finding))) await hoverOn(document, document.getText(finding.range));
    }
  });

  test(`the fixes of ${name} mend what they are for`, async () => {
    const { document, findings } = await open();
    for (const finding of findings.filter((finding) => !WITHOUT_FIX.has(ruleOf(finding)))) {
      const rule = ruleOf(finding);
      const [fix] = await fixesFor(document, finding);
      assert(fix, `${rule} has a fix`);
      const count = (all: readonly vscode.Diagnostic[]) => all.filter((one) => ruleOf(one) === rule).length;
      const before = count(findings);
      await applyFix(fix);
      await findingsWhen(document, `one less of ${rule} after «${fix.title}»`, (all) => count(all) < before);
      await undo();
      await findingsWhen(document, `${rule} again`, (all) => count(all) === before);
    }
  });
}
