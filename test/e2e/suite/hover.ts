// Hover cards: on names in both scripts, with Arabic clitics, on numbers and on citations; on nothing else.

import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { hoverOn, openDraft, rangeOf } from './editor.ts';
import { test } from './harness.ts';

const drafts = {
  English:
    'Officials in Misrata met Fayez al-Sarraj and the Special Deterrence Force. [@dw-2016-05-18-libya-allies]\n\n' +
    'Britain wants to send 1,000 soldiers.\n',
  Arabic:
    'التقى مسؤولون من مصراتة فائز السراج، ثم عادوا لمصراتة مع قوة الردع الخاصة. [@dw-2016-05-18-libya-allies]\n\n' +
    'تريد بريطانيا إرسال 1000 جندي.\n',
};

const cards: readonly (readonly [keyof typeof drafts, string, readonly RegExp[]])[] = [
  ['English', 'Misrata', [/Misrata/, /مصراتة/]],
  ['English', 'Fayez al-Sarraj', [/Fayez al-Sarraj/, /السراج/]],
  ['English', 'Special Deterrence Force', [/Special Deterrence Force/, /قوة الردع الخاصة/]],
  ['English', '1,000', [/1[,.٬]?000|ألف/]],
  ['English', '@dw-2016-05-18-libya-allies', [/دول غربية/, /2016/]],
  ['Arabic', 'مصراتة', [/مصراتة/, /Misrata/]],
  ['Arabic', 'لمصراتة', [/مصراتة/, /Misrata/]],
  ['Arabic', 'فائز السراج', [/السراج/, /Fayez al-Sarraj/]],
  ['Arabic', 'قوة الردع الخاصة', [/قوة الردع الخاصة/, /Special Deterrence Force/]],
  ['Arabic', '1000', [/1[,.٬]?000|ألف/]],
  ['Arabic', '@dw-2016-05-18-libya-allies', [/دول غربية/, /2016/]],
];

for (const [language, words, expected] of cards) {
  test(`the card on «${words}» in ${language}`, async () => {
    const { document } = await openDraft(drafts[language]);
    const card = await hoverOn(document, words);
    for (const pattern of expected) assert.match(card, pattern);
  });
}

test('an ordinary word has no card', async () => {
  const { document } = await openDraft(drafts.English);
  await hoverOn(document, 'Misrata');
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    rangeOf(document, 'Officials').start,
  );
  assert.deepEqual(hovers, []);
});
