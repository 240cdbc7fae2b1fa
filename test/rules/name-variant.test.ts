import { describe, expect, it } from 'vitest';
import { checkFindings, checkFix, serviceFor } from '../support/check.ts';
import { nameCorpus as corpus } from '../support/name-corpus.ts';

const only = { only: 'name-variant' };

describe('name-variant flags', () => {
  it.each([
    ['a variant', 'The bridge at ⟦Tall Warda⟧{name-variant} fell.'],
    ['a transliteration that is not preferred', 'Then ⟦Salma Darweesh⟧{name-variant} spoke.'],
    ['an Arabic variant', 'سقط جسر ⟦تل ورده⟧{name-variant} أمس.'],
    ['an Arabic variant with a particle, whole', 'سقط الجسر ⟦بتل ورده⟧{name-variant} أمس.'],
    ['another hamza or ya', 'ثم تحدثت ⟦سلمي درويش⟧{name-variant} أمس.'],
    ['headings too', '# ⟦Tall Warda⟧{name-variant} floods'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('name-variant flags another spelling', () => {
  it.each([
    ['hamza of an alef', 'وصلوا إلى ⟦الانوار⟧{name-variant} ليلا.'],
    ['hamza on a seat', 'وصلوا إلى ⟦بير حجر⟧{name-variant} ليلا.'],
    ['ya for alef maqsura', 'وصلوا إلى ⟦العقبة الصغري⟧{name-variant} ليلا.'],
    ['ha for ta marbuta', 'وصلوا إلى ⟦العقبه الصغرى⟧{name-variant} ليلا.'],
    ['behind one particle', 'انفجار ⟦بالانوار⟧{name-variant} ليلا.'],
    ['behind two particles', 'انفجار هنا ⟦وبالانوار⟧{name-variant} ليلا.'],
    ['where article and particle are one', 'عادوا ⟦للانوار⟧{name-variant} ليلا.'],
    ['behind «و» too', 'عادوا ⟦وللانوار⟧{name-variant} طريقان.'],
    ['with a possessive', "⟦Aqaba Minor's⟧{name-variant} port is closed."],
    ['in a compound', 'An ⟦Aqaba Minor⟧{name-variant}-based company.'],
    ['what the style replaces', 'They left ⟦Bir Hajar⟧{name-variant} at night.'],
    ['what is to be avoided', 'They left ⟦Aqaba the Less⟧{name-variant} at night.'],
    ['over two lines', 'They left ⟦Aqaba\nMinor⟧{name-variant} at night.'],
  ])('%s', (_, marked) => checkFindings(marked, { ...only, corpus }));
});

describe('name-variant flags a surname that only variants have', () => {
  it.each([
    ['of a transliteration', 'Karim Nuwayri spoke. Then ⟦Nuwairi⟧{name-variant} left.'],
    ['with a possessive', 'Karim Nuwayri spoke. ⟦Nuwairi’s⟧{name-variant} men left.'],
    ['and not the one of the house', 'Karim Nuwayri spoke. Then Nuwayri left.'],
    ['and not an Arabic one', 'تحدث كريم النويري أمس. ثم غادر النويري القاعة.'],
  ])('%s', (_, marked) => checkFindings(marked, { ...only, corpus }));
  it('writes that of the house', () =>
    checkFix('Karim Nuwayri spoke. Then Nu▮wairi left.', 'Karim Nuwayri spoke. Then Nuwayri left.', {
      corpus,
    }));
});

describe('name-variant lets stand', () => {
  it.each([
    ['tashkeel', 'وصلوا إلى الأَنوار وبِئر حجر ليلا.'],
    ['tatweel', 'وصلوا إلى الأنـــوار ليلا.'],
    ['particles', 'انفجار بالأنوار وللأنوار طريق، وبالعقبة الصغرى ميناء.'],
    ['a possessive', "Bir el-Hajar's port and Lesser Aqaba’s market are closed."],
    ['capitals and hyphens', 'LESSER AQABA, and a Lesser Aqaba-based company.'],
    ['what the style prefers', 'They left Bir el-Hajar at night.'],
    ['another language than the style speaks of', 'وصلوا إلى بئر حجر ليلا.'],
    ['a name of two bearers', 'It rained in Sahlah. هطل المطر في السهله.'],
  ])('%s', (_, marked) => checkFindings(marked, { ...only, corpus }));
});

describe('name-variant is silent on', () => {
  it.each([
    ['the house form', 'The bridge at Tel Warda fell. سقط جسر تل وردة أمس.'],
    ['capitals', 'TEL WARDA: the bridge fell.'],
    ['a possessive', "Tel Warda's bridge fell."],
    ['an acronym', 'The NRO sent tents.'],
    ['a surname', 'Salma Darwish spoke. Then Darwish left.'],
    ['vowel signs', 'سقط جسر تَلّ وردة أمس.'],
    ['links and code', 'See `Tall Warda` and <https://example.org/Tall_Warda>.'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('its fix', () => {
  it('writes the house form', () => checkFix('In ▮Tall Warda it rained.', 'In Tel Warda it rained.'));
  it('keeps the particle', () => checkFix('سقط الجسر وب▮تل ورده أمس.', 'سقط الجسر وبتل وردة أمس.'));
  it('mends all of a draft', () =>
    checkFix(
      'In Tall ▮Warda it rained. Salma Darweesh spoke in Tall Warda.',
      'In Tel Warda it rained. Salma Darwish spoke in Tel Warda.',
      { title: 'all 3' },
    ));
  it.each([
    ['keeps two particles', 'انفجار هنا وبال▮انوار ليلا.', 'انفجار هنا وبالأنوار ليلا.'],
    ['keeps what has fused', 'عادوا وللا▮نوار طريقان.', 'عادوا وللأنوار طريقان.'],
    ['keeps a possessive', "Aqaba ▮Minor's port is closed.", "Lesser Aqaba's port is closed."],
    ['keeps a typographic possessive', 'Aqaba ▮Minor’s port is closed.', 'Lesser Aqaba’s port is closed.'],
    ['keeps emphasis around the name', 'In **Aqaba ▮Minor** it rained.', 'In **Lesser Aqaba** it rained.'],
    ['writes what the style prefers', 'They left Bir ▮Hajar.', 'They left Bir el-Hajar.'],
  ])('%s', (_, before, after) => checkFix(before, after, { corpus }));
  it('does not cut markup that stands in the name', () => {
    const service = serviceFor({ corpus });
    const draft = service.read('In **Aqaba** Minor it rained.');
    expect(service.findings(draft).map(({ rule, fixes }) => [rule, fixes.length])).toEqual([
      ['name-variant', 0],
    ]);
  });
  it('mends all of a draft with its particles', () =>
    checkFix(
      'وصلوا إلى الا▮نوار، ثم عادوا وبالانوار خبر، وللانوار طريق.',
      'وصلوا إلى الأنوار، ثم عادوا وبالأنوار خبر، وللأنوار طريق.',
      { corpus, title: '(3)' },
    ));
});
