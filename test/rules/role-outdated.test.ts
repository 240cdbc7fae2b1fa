import { describe, expect, it } from 'vitest';
import { checkFindings, checkFix, serviceFor } from '../support/check.ts';
import { nameCorpus as corpus } from '../support/name-corpus.ts';

const only = { corpus, only: 'role-outdated' };
const dated = (date: string, text: string) => `---\ndate: ${date}\n---\n\n${text}`;

describe('role-outdated flags', () => {
  it.each([
    ['a rank of later', dated('2018-03-01', '⟦Major General Karim Nuwayri⟧{role-outdated} spoke.')],
    ['a rank of before', dated('2021-03-01', '⟦Brigadier Karim Nuwayri⟧{role-outdated} spoke.')],
    [
      'an office of before',
      dated('2021-03-01', 'The ⟦chief of staff, Karim Nuwayri⟧{role-outdated}, spoke.'),
    ],
    [
      'a title behind the name',
      dated('2021-03-01', '⟦Karim Nuwayri, the chief of staff⟧{role-outdated}, spoke.'),
    ],
    [
      "a country's title behind the name",
      dated('2021-03-01', '⟦Karim Nuwayri, the Qazanian chief of staff⟧{role-outdated}, spoke.'),
    ],
    [
      'a title and a body',
      dated('2021', '⟦Chief of staff of the Land Army Karim Nuwayri⟧{role-outdated} spoke.'),
    ],
    ['a rank in Arabic', dated('2018-03-01', 'تحدث ⟦اللواء كريم النويري⟧{role-outdated} أمس.')],
    [
      'an Arabic rank behind a particle',
      dated('2018-03-01', 'رحب الوفد و⟦اللواء كريم النويري⟧{role-outdated} بذلك.'),
    ],
    ['an Arabic office', dated('2021-03-01', 'تحدث ⟦رئيس الأركان كريم النويري⟧{role-outdated} أمس.')],
    [
      'an Arabic office with its country',
      dated('2021-03-01', 'تحدث ⟦رئيس الأركان القازاني كريم النويري⟧{role-outdated} أمس.'),
    ],
    [
      'an Arabic title behind the name',
      dated('2021-03-01', 'تحدث ⟦كريم النويري، رئيس الأركان⟧{role-outdated}، أمس.'),
    ],
    [
      'a title alone where the name is a variant',
      dated('2021-03-01', '⟦Brigadier⟧{role-outdated} Kareem Nuwairi spoke.'),
    ],
    ['by the date of the sentence', 'In March 2021 ⟦Brigadier Karim Nuwayri⟧{role-outdated} spoke.'],
    ['by the Arabic date of the sentence', 'وفي آذار/مارس 2021 تحدث ⟦العميد كريم النويري⟧{role-outdated}.'],
    [
      'by a date without a year in a dated draft',
      dated('2021-06', 'On 5 May ⟦Brigadier Karim Nuwayri⟧{role-outdated} spoke.'),
    ],
    [
      'by an Arabic date without a year',
      dated('2021-06', 'في 5 أيار/مايو تحدث ⟦العميد كريم النويري⟧{role-outdated}.'),
    ],
    [
      'by a date beside an entry that is no YAML',
      '---\ntitle: The army: a year on\ndate: 2021-03-01\n---\n\n⟦Brigadier Karim Nuwayri⟧{role-outdated} spoke.',
    ],
    [
      'by a date beside an Arabic entry that is no YAML',
      '---\ntitle: خلفية: الجيش بعد عام\ndate: 2021-03-01\n---\n\nتحدث ⟦العميد كريم النويري⟧{role-outdated}.',
    ],
    ['by the dateline', 'Sahlah, 2 June 2021 — ⟦Brigadier Karim Nuwayri⟧{role-outdated} spoke.'],
    ['by the Arabic dateline', 'السهلة، 2 حزيران/يونيو 2021 — تحدث ⟦العميد كريم النويري⟧{role-outdated}.'],
    [
      'by a date in words in the front matter',
      dated('2 June 2021', '⟦Brigadier Karim Nuwayri⟧{role-outdated} spoke.'),
    ],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('role-outdated is silent', () => {
  it.each([
    ['without a date', 'Brigadier Karim Nuwayri spoke. تحدث العميد كريم النويري.'],
    ['on titles held then', dated('2018-03-01', 'Brigadier Karim Nuwayri, the chief of staff, spoke.')],
    ['on Arabic titles held then', dated('2018-03-01', 'تحدث العميد كريم النويري، رئيس الأركان، أمس.')],
    ['in the month of a change', dated('2019-04-20', 'Brigadier Karim Nuwayri spoke.')],
    ['where the sentence has an earlier date', dated('2021', 'In 2018 Brigadier Karim Nuwayri spoke.')],
    ['where the sentence spans the change', dated('2021', 'From 2018 to 2020 Brigadier Karim Nuwayri led.')],
    ['where its date has no year, nor has the draft', 'On 5 May Brigadier Karim Nuwayri spoke.'],
    [
      'where its date may be of the year before',
      dated('2019-07', 'On 5 March Brigadier Karim Nuwayri spoke.'),
    ],
    [
      'where its month is of another calendar',
      dated('2021-06', 'On 5 Ramadan Brigadier Karim Nuwayri spoke.'),
    ],
    ['where its date has a year of two digits', dated('2021-06', 'On 5/5/18 Brigadier Karim Nuwayri spoke.')],
    [
      'where an Arabic date may be of the year before',
      dated('2019-07', 'تحدث العميد كريم النويري في 5 آذار/مارس.'),
    ],
    ['behind "former"', dated('2021', 'The former chief of staff, Karim Nuwayri, spoke.')],
    ['behind "then"', dated('2021', 'The then chief of staff Karim Nuwayri spoke.')],
    ['with «السابق»', dated('2021', 'تحدث رئيس الأركان السابق كريم النويري أمس.')],
    ['with «آنذاك»', dated('2021', 'وكان رئيس الأركان آنذاك كريم النويري حاضرا.')],
    [
      'on another title',
      dated('2021', 'The deputy chief of staff Karim Nuwayri spoke. تحدث نائب رئيس الأركان كريم النويري.'),
    ],
    [
      'on a title that the record does not have',
      dated('2021', 'Colonel Karim Nuwayri spoke. تحدث العقيد كريم النويري.'),
    ],
    [
      'on the title of another',
      dated('2021', 'Karim Nuwayri met the chief of staff. التقى كريم النويري رئيس الأركان القازاني.'),
    ],
    [
      'on the title of another behind a comma',
      dated('2021', 'The chief of staff Hala Mansour and Karim Nuwayri spoke.'),
    ],
    [
      'of one who was it',
      dated(
        '2021',
        'As chief of staff, Karim Nuwayri agreed. When he was chief of staff Karim Nuwayri agreed.',
      ),
    ],
    [
      'of its time in Arabic',
      dated('2021', 'حدث ذلك في عهد رئيس الأركان كريم النويري، وقد وقعه بصفته رئيس الأركان كريم النويري.'),
    ],
    ['in a quotation', dated('2021', 'He said: “I met Brigadier Karim Nuwayri at the gate.”')],
    ['on a date that cannot be read', dated('soon', 'Brigadier Karim Nuwayri spoke.')],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

it.each([
  [
    dated('2021-03-01', 'Brigadier Karim Nuwayri spoke.'),
    'Karim Nuwayri was not “Brigadier” in 2021-03-01: until 2019-04.',
  ],
  [
    'وفي آذار/مارس 2018 تحدث اللواء كريم النويري.',
    '«اللواء» ليس لقب كريم النويري في 2018-03، فمدته من 2019-05.',
  ],
])('says when it was held: %s', (text, message) => {
  const service = serviceFor({ corpus });
  const [finding] = service.findings(service.read(text));
  expect(finding?.message.replace(/[\u2066-\u2069]/g, '')).toBe(message);
});

describe('its fix', () => {
  it('writes the rank of the time', () =>
    checkFix(
      dated('2021', 'Brig▮adier Karim Nuwayri spoke.'),
      dated('2021', 'Major General Karim Nuwayri spoke.'),
      {
        corpus,
      },
    ));
  it('keeps the particle', () =>
    checkFix(
      dated('2018', 'رحب الوفد وال▮لواء كريم النويري بذلك.'),
      dated('2018', 'رحب الوفد والعميد كريم النويري بذلك.'),
      {
        corpus,
      },
    ));
  it('offers none for an office', () => {
    const service = serviceFor({ corpus });
    const draft = service.read(dated('2021', 'The chief of staff, Karim Nuwayri, spoke.'));
    expect(service.findings(draft).map(({ fixes }) => fixes)).toEqual([[]]);
  });
});
