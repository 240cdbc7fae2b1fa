import { describe, it } from 'vitest';
import { checkFindings, checkFix } from '../support/check.ts';

const only = { only: 'name-variant' };

describe('name-variant flags', () => {
  it.each([
    ['a variant', 'The bridge at ⟦Tall Warda⟧{name-variant} fell.'],
    ['a transliteration that is not preferred', 'Then ⟦Salma Darweesh⟧{name-variant} spoke.'],
    ['an Arabic variant', 'سقط جسر ⟦تل ورده⟧{name-variant} أمس.'],
    ['an Arabic variant with a particle, whole', 'سقط الجسر ⟦بتل ورده⟧{name-variant} أمس.'],
    ['what the style avoids', 'وصلت ⟦كتيبة النهر⟧{name-variant} إلى المدينة.'],
    ['another hamza or ya', 'ثم تحدثت ⟦سلمي درويش⟧{name-variant} أمس.'],
    ['headings too', '# ⟦Tall Warda⟧{name-variant} floods'],
  ])('%s', (_, marked) => checkFindings(marked, only));
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
  it('writes what the style says', () => checkFix('وصلت كتيبة ▮النهر.', 'وصلت لواء النهر.'));
  it('mends all of a draft', () =>
    checkFix(
      'In Tall ▮Warda it rained. Salma Darweesh spoke in Tall Warda.',
      'In Tel Warda it rained. Salma Darwish spoke in Tel Warda.',
      { title: 'all 3' },
    ));
});
