import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../server/src/core/analysis/quotations.ts';

/** Quotations by their inner text, an open one with its mark: `…>`. */
const read = (text: string): string[] =>
  readQuotations(text).map(
    ({ inner, open, depth }) => `${'.'.repeat(depth)}${text.slice(inner.start, inner.end)}${open ? '>' : ''}`,
  );

describe('readQuotations', () => {
  it.each([
    ['He said “no more” and left.', ['no more']],
    ['He said "no more" and left.', ['no more']],
    ['قال «لا مزيد» ومضى.', ['لا مزيد']],
    ['قال "لا مزيد" ومضى.', ['لا مزيد']],
    ['قال “لا مزيد” ومضى.', ['لا مزيد']],
    ['قال ”لا مزيد” ومضى.', ['لا مزيد']],
    ['قال ” لا مزيد” ومضى.', [' لا مزيد']],
    ['قال ”لا مزيد“ ومضى.', ['لا مزيد']],
    ['نشرت ب"الاتحاد" أمس.', ['الاتحاد']],
    ['نشرته و«الاتحاد» أمس.', ['الاتحاد']],
    ['Er sagte „genug“ und ging.', ['genug']],
    ['Il a dit « assez » hier.', [' assez ']],
    ['Il a dit ‹ assez › hier.', [' assez ']],
    ['She wrote ‘enough’ on it.', ['enough']],
    ["She wrote 'enough' on it.", ['enough']],
    ["The ministers' plan isn't Sana'a's.", []],
    ['The ministers’ plan isn’t Sana’a’s.', []],
    ['‘It isn’t much,’ he said.', ['It isn’t much,']],
    ["the '80s and the '90s", []],
    ['A 5" pipe and a 7" one.', []],
    ['He said: “She told me ‘never’ twice.”', ['She told me ‘never’ twice.', '.never']],
    ['قال: «سمعت من يقول "كفى" مرتين».', ['سمعت من يقول "كفى" مرتين', '.كفى']],
    ['«قال «كفى» ومضى»', ['قال «كفى» ومضى', '.كفى']],
    ['“A,” he said, “and B.”', ['A,', 'and B.']],
    ['"A," he said, "and B."', ['A,', 'and B.']],
    ['He said “no more and left.', ['no more and left.>']],
    ['«كفى ومضى.', ['كفى ومضى.>']],
    ['He said "no more and "left" at once.', ['left']],
    ['“One. “Two” three.', ['Two']],
    ['“”', []],
    ['""', []],
    ['no marks at all', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('gives spans with the marks', () => {
    expect(readQuotations('a “b” c')).toEqual([{ start: 2, end: 5, inner: { start: 3, end: 4 }, depth: 0 }]);
  });

  const marked = fc.string({ unit: fc.constantFrom(...'abك و، .«»“”„"\'’‘‹›') });

  it('nests and stays within the text, whatever the marks', () => {
    fc.assert(
      fc.property(marked, (text) => {
        const all = readQuotations(text);
        for (const [i, { start, end, inner, open }] of all.entries()) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(inner.start).toBe(start + 1);
          expect(inner.end).toBe(open ? text.length : end - 1);
          if (i > 0) expect(all[i - 1]!.start).toBeLessThanOrEqual(start);
          // Two quotations lie apart or one in the other.
          for (const other of all)
            if (other.start < start && start < other.end) expect(other.end).toBeGreaterThanOrEqual(end);
        }
      }),
    );
  });

  it('takes linear time', () => {
    // The square of this length would not be done within the limit of a test.
    for (const unit of ['“', '"a ', '«', "' ", '”a ', '„“'])
      expect(readQuotations(unit.repeat(100_000)).length, unit).toBeLessThanOrEqual(200_000);
  });
});
