// Text with a way back: built, composed, and asked both ways.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compose,
  identityText,
  type MappedText,
  MappedTextBuilder,
} from '../../server/src/core/base/mapped-text.ts';

/** One step of building: copy so many units, drop so many, or write text for so many. */
const step = fc.oneof(
  fc.record({ do: fc.constant('copy' as const), size: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ do: fc.constant('drop' as const), size: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ do: fc.constant('extend' as const), size: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    do: fc.constant('write' as const),
    size: fc.integer({ min: 1, max: 4 }),
    text: fc.string({ minLength: 1, maxLength: 3 }),
  }),
);

/** What the steps make of `source`, and the plain model of it: the span that each unit stands for. */
function build(source: string, steps: readonly { do: string; size: number; text?: string }[]) {
  const builder = new MappedTextBuilder();
  const model: { unit: string; start: number; end: number }[] = [];
  let at = 0;
  for (const { do: what, size, text = '' } of steps) {
    const end = Math.min(at + size, source.length);
    if (end === at) break;
    if (what === 'copy') {
      builder.copy(source, at, end);
      for (let i = at; i < end; i++) model.push({ unit: source[i]!, start: i, end: i + 1 });
    } else if (what === 'write') {
      builder.push(text, at, end);
      for (const unit of text.split('')) model.push({ unit, start: at, end });
    } else if (what === 'extend') {
      builder.extend(end);
      const last = model.at(-1);
      // All the units that were written for one span share it.
      if (last)
        for (const one of model.filter(({ start, end: e }) => start === last.start && e === last.end))
          one.end = end;
    }
    at = end;
  }
  return { mapped: builder.build(), model };
}

const source = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJ';
const steps = fc.array(step, { maxLength: 12 });

describe('MappedTextBuilder', () => {
  it('answers as the units that it was given', () => {
    fc.assert(
      fc.property(steps, fc.nat(20), fc.nat(20), (list, from, length) => {
        const { mapped, model } = build(source, list);
        expect(mapped.text).toBe(model.map(({ unit }) => unit).join(''));
        const start = Math.min(from, model.length);
        const end = Math.min(start + length, model.length);
        const first = start < model.length ? model[start]!.start : (model.at(-1)?.end ?? 0);
        expect(mapped.toSource(start)).toBe(first);
        const last = end > start ? model[end - 1]!.end : first;
        expect(mapped.sourceSpan({ start, end })).toEqual({ start: first, end: last });
      }),
    );
  });

  it('finds the first unit that ends behind an offset', () => {
    fc.assert(
      fc.property(steps, fc.nat(source.length), (list, offset) => {
        const { mapped, model } = build(source, list);
        const found = model.findIndex(({ end }) => end > offset);
        expect(mapped.fromSource(offset)).toBe(found < 0 ? model.length : found);
      }),
    );
  });

  it('counts its map from an origin', () => {
    const builder = new MappedTextBuilder();
    builder.copy(source, 10, 13);
    builder.push('é', 14, 16);
    const mapped = builder.build(10);
    expect(mapped.text).toBe('klmé');
    expect(mapped.sourceSpan({ start: 2, end: 4 })).toEqual({ start: 2, end: 6 });
  });
});

describe('compose', () => {
  it('goes back over both texts', () => {
    fc.assert(
      fc.property(steps, steps, (outerSteps, innerSteps) => {
        const outer = build(source, outerSteps).mapped;
        const inner = build(outer.text, innerSteps).mapped;
        const both = compose(outer, inner);
        expect(both.text).toBe(inner.text);
        let last = 0;
        for (let offset = 0; offset < both.text.length; offset++) {
          const span = both.sourceSpan({ start: offset, end: offset + 1 });
          expect(span).toEqual(outer.sourceSpan(inner.sourceSpan({ start: offset, end: offset + 1 })));
          expect(both.toSource(offset)).toBe(span.start);
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.start;
        }
      }),
    );
  });

  it('changes nothing with the text that stands for itself', () => {
    const { mapped } = build(source, [
      { do: 'copy', size: 3 },
      { do: 'drop', size: 2 },
      { do: 'copy', size: 3 },
    ]);
    const answers = (text: MappedText) =>
      Array.from({ length: 8 }, (_, i) => [
        text.toSource(i),
        text.fromSource(i),
        text.sourceSpan({ start: 0, end: i }),
      ]);
    expect(answers(compose(identityText(source), mapped))).toEqual(answers(mapped));
    expect(answers(compose(mapped, identityText(mapped.text)))).toEqual(answers(mapped));
  });
});
