// What the scorer of the third-party sets asks for, over the built core (test/eval/entry.ts bundled to dist/eval.mjs).
// Only conventions are turned here: the sets want bare numbers, one for each end of a range in words.

import { LANGUAGES, readQuantities } from '../../dist/eval.mjs';

const NOT_REPORTED = new Set(['date', 'year', 'time', 'vague']);

const order = { ar: ['ar', 'en'], fa: ['ar', 'en'], fr: ['fr', 'ar'] };

export function recognizeNumbers(text, lang) {
  const languages = (order[lang] ?? ['en', 'ar']).map((id) => LANGUAGES[id]);
  return readQuantities(text, languages).flatMap((quantity) => numbersOf(text, quantity));
}

function numbersOf(text, quantity) {
  const { kind, start, end, numerals = [], value, min, max } = quantity;
  if (NOT_REPORTED.has(kind)) return [];
  // Labels are reported run of digits by run of digits, as the sets do; duals of nouns are no numbers to them.
  if (kind === 'label')
    return [...text.slice(start, end).matchAll(/\d[\d.,]*\d|\d/gu)].map((run) => ({
      start: start + run.index,
      end: start + run.index + run[0].length,
      value: Number(run[0].replaceAll(',', '')),
      type: 'label',
    }));
  if (quantity.counted?.start === start) return [];
  if (numerals.length === 2) {
    const [low, high] = numerals;
    if (/^[^\p{L}]*$/u.test(text.slice(low.end, high.start)) && !/[$£€]/.test(text.slice(start, end)))
      return [{ start, end, value: [min, max], type: 'range' }];
    return [
      { ...low, value: min, type: 'number' },
      { ...high, value: max, type: 'number' },
    ];
  }
  if (kind === 'percent')
    return quantity.unit
      ? [{ start, end, value, type: 'percent' }]
      : [{ ...numerals[0], value: value / 100, type: 'number' }];
  if (kind === 'ordinal') return [{ start, end, value, type: 'ordinal' }];
  if (numerals.length === 0) return [];
  const glued = kind === 'measure' && !/\s/.test(text.slice(start, end));
  return [
    {
      ...numerals[0],
      value,
      type: glued ? 'dimension' : kind === 'count' || kind === 'money' ? 'number' : kind,
    },
  ];
}
