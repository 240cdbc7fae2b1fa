// Completion: names in the script of the line whichever script is typed, citations behind `@`. What counts is the line
// as it is with the suggestion: a suggestion that swallowed the words before it would be none.

import { strict as assert } from 'node:assert';
import { linesOfferedAt, openDraft } from './editor.ts';
import { test } from './harness.ts';

/** How far down the list a name may stand. */
const visible = 3;

const names: readonly (readonly [draft: string, line: string])[] = [
  ['The convoy left Misr▮', 'The convoy left Misrata'],
  ['غادرت القافلة مصرا▮', 'غادرت القافلة مصراتة'],
  ['وصلت القوات إلى مواقع بمصرا▮', 'وصلت القوات إلى مواقع بمصراتة'],
  ['غادرت القافلة misr▮', 'غادرت القافلة مصراتة'],
  ['The minister met Fayez al-S▮', 'The minister met Fayez al-Sarraj'],
  ['التقى الوزير فائز الس▮', 'التقى الوزير فائز السراج'],
  ['Near Misr▮ it rained.', 'Near Misrata it rained.'],
];

for (const [draft, line] of names) {
  test(`«${draft}» becomes «${line}»`, async () => {
    const offered = await linesOfferedAt(await openDraft(draft));
    assert(offered.slice(0, visible).includes(line), `offered were\n${offered.slice(0, 10).join('\n')}`);
  });
}

const articles: readonly (readonly [draft: string, line: RegExp])[] = [
  ['He said so [@▮', /^He said so \[@dw-2016-05-18-libya-allies/],
  ['هكذا قال [@▮', /^هكذا قال \[@dw-2016-05-18-libya-allies/],
  ['He said so [@حلفاء▮', /^He said so \[@dw-2016-05-18-libya-allies/],
  ['هكذا قال [@rome▮', /^هكذا قال \[@libya-rome-coalition-2016/],
];

for (const [draft, line] of articles) {
  test(`«${draft}» is offered the article`, async () => {
    const offered = await linesOfferedAt(await openDraft(draft));
    assert(
      offered.slice(0, visible).some((candidate) => line.test(candidate)),
      `offered were\n${offered.join('\n')}`,
    );
  });
}
