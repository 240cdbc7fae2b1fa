import { describe, it } from 'vitest';
import { loadCorpus } from '../../server/src/core/service.ts';
import { checkFindings, checkFix } from '../support/check.ts';
import { MINI_LAYER } from '../support/mini-corpus.ts';

const only = { only: 'number-mismatch' };

describe('number-mismatch flags another value for the same thing', () => {
  it.each([
    [
      'of people',
      'The flood displaced ⟦6,000⟧{number-mismatch} residents of Tel Warda [@mirsad-2021-03-02-flood].',
    ],
    ['in Arabic digits', 'شرد الفيضان ⟦٦٠٠٠⟧{number-mismatch} من سكان تل وردة [@mirsad-2021-03-02-flood].'],
    [
      'in Arabic words',
      'شرد الفيضان ⟦ستة آلاف⟧{number-mismatch} من سكان تل وردة [@mirsad-2021-03-02-flood].',
    ],
    [
      'in English words',
      'In Tel Warda ⟦forty⟧{number-mismatch} people were killed [@mirsad-2021-03-02-flood].',
    ],
    [
      'by a link',
      'The flood [displaced ⟦6,000⟧{number-mismatch} residents](https://mirsad.example/2021/flood) of Tel Warda.',
    ],
    [
      'in a footnote',
      'It displaced ⟦6,000⟧{number-mismatch} residents of Tel Warda.[^1]\n\n[^1]: [@mirsad-2021-03-02-flood].',
    ],
    [
      'vaguely',
      'The flood displaced ⟦dozens⟧{number-mismatch} of residents of Tel Warda [@mirsad-2021-03-02-flood].',
    ],
    [
      'beyond "about"',
      'The River Brigade lost ⟦50⟧{number-mismatch} fighters, killed at Al Jisr [@raid-report-2022].',
    ],
    [
      'beside an unknown key',
      'The flood displaced ⟦6,000⟧{number-mismatch} residents of Tel Warda [@mirsad-2021-03-02-flood; @nobody].',
    ],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('number-mismatch is silent on', () => {
  it.each([
    ['more of them', 'The flood displaced another 600 residents of Tel Warda [@mirsad-2021-03-02-flood].'],
    ['more of them in Arabic', 'شرد الفيضان 600 نازح آخرين من تل وردة [@mirsad-2021-03-02-flood].'],
    [
      'a clause of its own, whatever other numbers it holds',
      'In the flood, 40 per cent of 6,000 displaced residents came by boat, and 12 drivers from Tel Warda helped [@mirsad-2021-03-02-flood].',
    ],
    ['another clause', 'The River Brigade, which has 900 fighters in all, left Al Jisr [@raid-report-2022].'],
    ['a place alone', 'There are 900 fighters at Al Jisr [@raid-report-2022].'],
    ['the value', 'The flood displaced 4,500 residents of Tel Warda [@mirsad-2021-03-02-flood].'],
    ['the value in Arabic', 'شرد الفيضان ٤٥٠٠ من سكان تل وردة [@mirsad-2021-03-02-flood].'],
    [
      'a value near what is "about"',
      'The River Brigade lost 32 fighters, killed at Al Jisr [@raid-report-2022].',
    ],
    [
      'a bound that holds it',
      'The flood displaced more than 4,000 residents of Tel Warda [@mirsad-2021-03-02-flood].',
    ],
    [
      'vague words that hold it',
      'The flood displaced thousands of residents of Tel Warda [@mirsad-2021-03-02-flood].',
    ],
    ['another thing', 'The flood took 300 cars in Tel Warda [@mirsad-2021-03-02-flood].'],
    ['another harm', 'In Tel Warda 40 people were wounded [@mirsad-2021-03-02-flood].'],
    ['another place', 'The flood displaced 6,000 residents of Al Jisr [@mirsad-2021-03-02-flood].'],
    ['another year', 'In 2015 a flood displaced 900 residents of Tel Warda [@mirsad-2021-03-02-flood].'],
    [
      'another value of several',
      'Of 4,500 displaced residents of Tel Warda, 600 residents returned [@mirsad-2021-03-02-flood].',
    ],
    ['no citation', 'The flood displaced 6,000 residents of Tel Warda.'],
    ['an attribution alone', 'Al-Mirsad said 6,000 residents of Tel Warda were displaced.'],
    [
      'an unknown page as well',
      'It displaced 6,000 residents of Tel Warda [@mirsad-2021-03-02-flood] ([more](https://other.example/a)).',
    ],
    ['an unknown key alone', 'The flood displaced 6,000 residents of Tel Warda [@nobody].'],
    ['dates and ages', 'On 9 March Salma Darwish, 60, returned to Tel Warda [@mirsad-2021-03-02-flood].'],
    [
      'the other harm beside the told one',
      'قُتل 12 شخصا في تل وردة وأصيب 40 شخصا [@mirsad-2021-03-02-flood].',
    ],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('its fix takes over the value', () => {
  it.each([
    [
      'in the digits of the draft',
      'The flood displaced ▮6,000 residents of Tel Warda [@mirsad-2021-03-02-flood].',
      'The flood displaced 4,500 residents of Tel Warda [@mirsad-2021-03-02-flood].',
    ],
    [
      'ungrouped',
      'The flood displaced ▮6000 residents of Tel Warda [@mirsad-2021-03-02-flood].',
      'The flood displaced 4500 residents of Tel Warda [@mirsad-2021-03-02-flood].',
    ],
    [
      'in Arabic-Indic digits',
      'شرد الفيضان ▮٦٬٠٠٠ من سكان تل وردة [@mirsad-2021-03-02-flood].',
      'شرد الفيضان ٤٬٥٠٠ من سكان تل وردة [@mirsad-2021-03-02-flood].',
    ],
    [
      'in place of words',
      'شرد الفيضان ▮ستة آلاف من سكان تل وردة [@mirsad-2021-03-02-flood].',
      'شرد الفيضان 4500 من سكان تل وردة [@mirsad-2021-03-02-flood].',
    ],
  ])('%s', (_, before, after) => checkFix(before, after, {}));
});

/** A claim that says no more than "38 pupils" of one sentence, as `isnad add` drafts it, with and without the text. */
function drafted(
  id: string,
  language: 'en' | 'ar',
  text: string,
  value: number,
  what: object,
  body: boolean,
) {
  const claim = {
    id: 'c01',
    kind: 'quantity',
    paraphrase: { [language]: `${value} (unreviewed)` },
    quantity: { kind: 'exact', value, what },
    attribution: [{ kind: 'narrator' }],
    evidence: [{ start: 0, end: text.length }],
  };
  const record = {
    id,
    type: 'news',
    headline: { [language]: id },
    language,
    published: { value: '2025-10-14', basis: 'stated' },
    ...(body && { body: { text } }),
    claims: [claim],
    provenance: { method: 'model' },
  };
  return { path: `articles/${id}.article.json`, text: JSON.stringify(record) };
}

describe('number-mismatch reads the cited text, where it is at hand', () => {
  const GAS =
    'On Tuesday the gas sent 38 pupils to the regional hospital, and 12 were kept there, the nurse said.';
  const CASES = 'وقالت الناطقة إن الحملة سجلت 124 حالة اختناق منذ مطلع سبتمبر.';
  const files = (body: boolean) => [
    drafted('gas-2025', 'en', GAS, 38, { en: 'pupils' }, body),
    drafted('cases-2025', 'ar', CASES, 124, { ar: 'حالة' }, body),
  ];
  const corpusOf = (body: boolean) =>
    loadCorpus([{ ...MINI_LAYER, files: [...MINI_LAYER.files, ...files(body)] }]);
  const withText = corpusOf(true);
  const withoutText = corpusOf(false);

  it.each([
    ['The gas sent ⟦83⟧{number-mismatch} pupils to hospital [@gas-2025].'],
    ['وسجلت الحملة ⟦142⟧{number-mismatch} حالة اختناق [@cases-2025].'],
  ])('%s', (marked) => checkFindings(marked, { only: 'number-mismatch', corpus: withText }));

  it.each([
    ['the value', 'The gas sent 38 pupils to hospital [@gas-2025].', withText],
    ['one word in common', 'The school has 900 pupils near the hospital [@gas-2025].', withText],
    ['small words in common', 'On Tuesday, the nurse said, the school had 900 pupils [@gas-2025].', withText],
    ['another clause', 'The gas came, 900 pupils kept at school [@gas-2025].', withText],
    ['a text that is not there', 'The gas sent 83 pupils to hospital [@gas-2025].', withoutText],
  ])('silent on %s', (_, marked, corpus) => checkFindings(marked, { only: 'number-mismatch', corpus }));
});
