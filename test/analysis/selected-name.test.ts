import { describe, expect, it } from 'vitest';
import { selectedName } from '../../server/src/core/analysis/selected-name.ts';
import { serviceFor } from '../support/check.ts';
import { parseFixture } from '../support/fixture.ts';

/** The name in the stretch of the draft that is marked. */
function selected(marked: string) {
  const { text, spans } = parseFixture(marked);
  return selectedName(serviceFor().read(text).analysis, spans[0]!);
}

describe('the name in a selection', () => {
  it.each([
    ['Then ⟦Nadir Qassem⟧ spoke.', ['Nadir Qassem']],
    ['Then ⟦Nadir Qassem’s⟧ men came.', ['Nadir Qassem']],
    ['Then ⟦ “Nadir Qassem”, ⟧he said.', ['Nadir Qassem']],
    ['Then ⟦**Nadir** Qassem⟧ spoke.', ['Nadir Qassem']],
    ['The ⟦St. John⟧ clinic closed.', ['St. John']],
    ['Then he left ⟦Qubba.⟧', ['Qubba']],
    ['Then ⟦Nadir\nQassem⟧ spoke.', ['Nadir Qassem']],
    ['تحدث ⟦نادر قاسم⟧ أمس.', ['نادر قاسم']],
    ['تحدث ⟦«نادر قاسم»،⟧ أمس.', ['نادر قاسم']],
    // The article is behind the particle.
    ['حدث ذلك ⟦بالقبيبة⟧ أمس.', ['القبيبة', 'بالقبيبة']],
    ['عادوا ⟦للقبيبة⟧ أمس.', ['القبيبة', 'للقبيبة', 'لقبيبة']],
    ['في سرت ⟦والقبيبة⟧ معا.', ['القبيبة', 'والقبيبة']],
    // Two particles.
    ['في سرت ⟦وبقصيبات⟧ معا.', ['قصيبات', 'وبقصيبات', 'بقصيبات']],
    // A letter that may be the name's own, unless the draft has the name without it.
    ['تحدث ⟦وليد قاسم⟧ أمس.', ['وليد قاسم', 'ليد قاسم']],
    ['وصل إلى قصيبات. ثم غادر سرت ⟦وقصيبات⟧ معا.', ['قصيبات', 'وقصيبات']],
  ])('%s', (marked, readings) => {
    expect(selected(marked)?.readings).toEqual(readings);
    expect(selected(marked)?.known).toEqual([]);
  });

  it.each([
    ['Near ⟦Tel Warda⟧ it rained.', 'Tel Warda', 'tel-warda'],
    ['أمطرت ⟦وبتل وردة⟧ كذلك.', 'تل وردة', 'tel-warda'],
    ['أمطرت و⟦بتل وردة⟧ كذلك.', 'تل وردة', 'tel-warda'],
  ])('is known already: %s', (marked, name, id) => {
    expect(selected(marked)).toMatchObject({ readings: [name], known: [{ kind: 'place', id }] });
  });

  it('begins where the known part of it begins', () => {
    expect(selected('أمطرت ⟦وبتل وردة الجديدة⟧ كذلك.')?.readings).toEqual(['تل وردة الجديدة']);
  });

  it.each([
    'Then ⟦he left for⟧ home.',
    'Then Nadir ⟦came. Qassem stayed⟧ behind.',
    'Then ⟦Nadir, Qassem⟧ came.',
    '⟦1,200⟧ men came.',
    'Then ⟦…⟧ came.',
    'First ⟦Nadir\n\nSecond⟧ Qassem.',
    'Then `⟦Nadir⟧` came.',
    'ثم ⟦كان هناك⟧ رجل.',
    'ثم ⟦جاء، نادر⟧ أمس.',
    `Then ⟦${'Nadir '.repeat(9)}⟧ came.`,
  ])('is none in %s', (marked) => {
    expect(selected(marked)).toBeUndefined();
  });
});
