// Quantities as the third-party sets want numbers. Only conventions are turned here; each is said where it is turned.

import { LANGUAGES, readQuantities } from '../../dist/eval.mjs';

/** Dates and times are left out; vague amounts are no numbers to the sets. */
const LEFT_OUT = new Set(['date', 'time', 'vague']);

/** The language of a set's rows first, the other script behind it. Persian digits and scales are read with Arabic. */
const LANGUAGES_OF = { ar: ['ar', 'en'], fa: ['ar', 'en'], fr: ['fr', 'ar'] };

/** Numbers of `text` in the language `lang`: `[{start, end, value?, type?}]`, UTF-16, end exclusive. */
export function recognizeNumbers(text, lang) {
  const languages = (LANGUAGES_OF[lang] ?? ['en', 'ar']).map((id) => LANGUAGES[id]);
  return readQuantities(text, languages).flatMap((quantity) => numbersOf(text, quantity));
}

function numbersOf(text, quantity) {
  const { kind, start, end, numerals = [], value, min, max } = quantity;
  // Sets of single expressions want the expression whole; treebanks, of running prose, only the number in it.
  const alone = text.trim() === quantity.text.trim();
  if (LEFT_OUT.has(kind)) return isScaleWord(quantity) ? [{ start, end, type: 'number' }] : [];
  // The sets know years of 1000 to 2100 only.
  if (kind === 'year') return value < 1000 || value > 2100 ? digitRuns(text, quantity, 'number') : [];
  // They take an address or a phone number run of digits by run of digits.
  if (kind === 'label')
    return quantity.written === 'words'
      ? [{ start, end, value, type: 'label' }]
      : digitRuns(text, quantity, 'label');
  if (kind === 'ordinal') return ordinalOf(quantity, alone);
  // No numbers to them: a noun in the dual («قتيلان»), «أحد» (one of) and «الواحد» (single), "double", "several weeks".
  if (
    quantity.counted?.start === start ||
    (kind === 'one' && /^[اأإ]حد|الواحد/.test(quantity.text)) ||
    numerals.length === 0
  )
    return [];
  if (numerals.length === 2) return rangeOf(text, quantity, alone);
  if (min !== undefined) return [{ start, end, value: [min, max], type: 'range' }];
  if (kind === 'percent' && quantity.unit)
    return [{ ...(alone ? { start, end } : numerals[0]), value, type: 'percent' }];
  // "180ml" is no number to them, "180 ml" is one.
  const type = kind === 'measure' && !/\s/.test(quantity.text) ? 'dimension' : kind;
  return [
    {
      ...numerals[0],
      value: kind === 'percent' ? value / 100 : value,
      type: AMOUNTS.has(type) ? 'number' : type,
    },
  ];
}

/** Money without its currency, a share ("two thirds") as its value. */
const AMOUNTS = new Set(['count', 'money', 'percent']);

/** «مليارات» is a number to the treebank, "dozens" and «عشرات» are nouns. */
const isScaleWord = ({ kind, text }) => kind === 'vague' && /^(ال)?(آلاف|ملايين|مليارات)$/.test(text);

/** A range in prose is two numbers; so is "four in ten", while "one over twenty" and "two out of five" are one. */
function rangeOf(text, { kind, start, end, numerals, value, min, max }, alone) {
  const [low, high] = numerals;
  if (value !== undefined && (alone || /over|out|على/.test(text.slice(low.end, high.start))))
    return [
      { start: low.start, end: high.end, value: kind === 'percent' ? value / 100 : value, type: 'number' },
    ];
  if (alone) return [{ start, end, value: [min, max], type: 'range' }];
  return [
    { ...low, value: min, type: 'number' },
    { ...high, value: max, type: 'number' },
  ];
}

function digitRuns(text, { start, end }, type) {
  return [...text.slice(start, end).matchAll(/\d+/gu)].map((run) => ({
    start: start + run.index,
    end: start + run.index + run[0].length,
    value: Number(run[0]),
    type,
  }));
}

/** In Arabic prose an ordinal is an adjective to the treebank, and only the ten of «الخامس عشر» a number. */
function ordinalOf({ start, end, value, text: written }, alone) {
  if (alone || /[a-z0-9]/i.test(written)) return [{ start, end, value, type: 'ordinal' }];
  const ten = /\s(عشرة?)$/.exec(written);
  return ten ? [{ start: end - ten[1].length, end, value: 10, type: 'number' }] : [];
}
