import { describe, expect, it } from 'vitest';
import { checkFindings, checkFix, serviceFor } from '../support/check.ts';
import { nameCorpus as corpus } from '../support/name-corpus.ts';

const only = { corpus, only: 'name-contested' };

describe('name-contested flags', () => {
  it.each([
    ['what its bearer claims', 'The ⟦Dawn Liberators⟧{name-contested} took the hill.'],
    ['what is used against its bearer', 'Then the ⟦Dawn gangs⟧{name-contested} left.'],
    ['what the style avoids', 'Then the ⟦Dawn militia⟧{name-contested} left.'],
    ['a claim in Arabic', 'سيطر ⟦محررو الفجر⟧{name-contested} على التلة.'],
    ['an insult in Arabic', 'ثم انسحبت ⟦عصابات الفجر⟧{name-contested} من المدينة.'],
    ['behind a particle, whole', 'اشتبك الجنود ⟦بعصابات الفجر⟧{name-contested} ليلا.'],
    ['in headings too', '# ⟦Dawn gangs⟧{name-contested} leave'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('name-contested is silent on', () => {
  it.each([
    ['neutral forms', 'The Dawn Front took the hill. سيطرت جبهة الفجر على التلة.'],
    ['a form that may be used whatever its stance', 'They call it Fajr in the hills.'],
    ['a quotation', 'He said: “The Dawn gangs must leave our city now.”'],
    ['an Arabic quotation', 'وقال: «على عصابات الفجر أن ترحل عن مدينتنا فورا».'],
    ['a name in quotation marks', 'The “Dawn Liberators” took the hill.'],
    ['a name in marks set carelessly', 'The front" Dawn Liberators "(or Fajr) took the hill.'],
    ['a label given to others', 'The so-called Dawn Liberators took the hill.'],
    ['a label given to others in Arabic', 'سيطر من تسمى محررو الفجر على التلة.'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

it('one name, one finding: a contested form is no variant as well', () => {
  checkFindings('The ⟦Dawn gangs⟧{name-contested} and the ⟦Dawn militia⟧{name-contested} left.', { corpus });
});

it.each([
  ['The Dawn gangs left.', '“Dawn gangs” is used against its bearer. House form: “Dawn Front”.'],
  ['انسحبت عصابات الفجر.', 'الصيغة «عصابات الفجر» تنتقص من صاحبها. الصيغة المعتمدة: «جبهة الفجر».'],
  [
    'The Dawn militia left.',
    '“Dawn militia” is avoided by the house (takes a side). House form: “Dawn Front”.',
  ],
])('says why: %s', (text, message) => {
  const service = serviceFor({ corpus });
  const [finding] = service.findings(service.read(text));
  expect(finding?.message.replace(/[\u2066-\u2069]/g, '')).toBe(message);
});

describe('its fix', () => {
  it('writes the house form', () => checkFix('The Dawn ▮gangs left.', 'The Dawn Front left.', { corpus }));
  it('keeps the particle', () =>
    checkFix('اشتبكوا بعصابات ▮الفجر ليلا.', 'اشتبكوا بجبهة الفجر ليلا.', { corpus }));
});
