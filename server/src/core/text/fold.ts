// Folding: the one place that says which spellings count as the same, with a map back to what was written.
// Knows letters, not words or names.

import { type MappedText, MappedTextBuilder } from '../base/mapped-text.ts';

/**
 * How much a folding removes.
 * - `orthographic`: what writers of one name vary without misspelling it. Compatibility and presentation
 *   forms, case, Latin diacritics, tashkeel, tatweel, zero-width and bidi marks, the seats of hamza (أإآٱ→ا,
 *   ؤ→و, ئ→ي), final ya (ى→ي), ta marbuta (ة→ه), Persian ya and kaf, curly apostrophes, digits of all scripts.
 * - `loose`: in addition the bare hamza, apostrophes and the signs of transliteration (ʿ ʾ ' `), and Persian
 *   and Maghrebi letters to the nearest Arabic one (گ چ پ ژ ڤ ڨ). For finding candidates, never for equality.
 */
export type FoldStrength = 'orthographic' | 'loose';

const DROPPED =
  '\u0640\u0670\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff';
const DROPPED_RANGES: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f], // combining diacritics
  [0x0610, 0x061a], // Arabic signs
  [0x064b, 0x065f], // tashkeel
  [0x06d6, 0x06dc], // Quranic marks
  [0x06df, 0x06e4],
  [0x06e7, 0x06e8],
  [0x06ea, 0x06ed],
  [0xfe00, 0xfe0f], // variation selectors
];
const ORTHOGRAPHIC: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ۀ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  '\u2019': "'",
  '\u2018': "'",
  '\u02bc': "'",
  '\u201b': "'",
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  Đ: 'd',
  ł: 'l',
  Ł: 'l',
  ħ: 'h',
  Ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
}; // prettier-ignore
const LOOSE: Readonly<Record<string, string>> = {
  ء: '',
  "'": '',
  '`': '',
  ʿ: '',
  ʾ: '',
  '\u2019': '',
  '\u2018': '',
  '\u02bc': '',
  '\u201b': '',
  '\u00b4': '',
  گ: 'ك',
  چ: 'ج',
  پ: 'ب',
  ژ: 'ز',
  ڤ: 'ف',
  ڨ: 'ق',
  ڭ: 'ك',
};

/** What one UTF-16 unit becomes, by unit. Surrogates stay as they are. */
function buildTable(strength: FoldStrength): readonly string[] {
  const table: string[] = new Array(0x10000);
  const extra = strength === 'loose' ? { ...ORTHOGRAPHIC, ...LOOSE } : ORTHOGRAPHIC;
  const fold = (unit: string): string => {
    const special = extra[unit];
    if (special !== undefined) return special;
    if (DROPPED.includes(unit)) return '';
    const code = unit.charCodeAt(0);
    if (DROPPED_RANGES.some(([first, last]) => first <= code && code <= last)) return '';
    if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
    if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
    return unit;
  };
  for (let code = 0; code < 0x10000; code++) {
    const unit = String.fromCharCode(code);
    const direct = fold(unit);
    if (direct !== unit || (code >= 0xd800 && code <= 0xdfff)) {
      table[code] = direct;
      continue;
    }
    const lower = unit.normalize('NFKD').toLowerCase();
    table[code] = lower === unit ? unit : [...lower].map(fold).join('');
  }
  return table;
}

const tables = new Map<FoldStrength, readonly string[]>();
function tableOf(strength: FoldStrength): readonly string[] {
  let table = tables.get(strength);
  if (!table) {
    table = buildTable(strength);
    tables.set(strength, table);
  }
  return table;
}

/** `text` folded, without the map: for keys of indexes and comparisons. */
export function foldKey(text: string, strength: FoldStrength = 'orthographic'): string {
  const table = tableOf(strength);
  let key = '';
  for (let i = 0; i < text.length; i++) key += table[text.charCodeAt(i)];
  return key;
}

/** `text` folded, with a map back to `text`. A dropped mark belongs to the letter before it. */
export function fold(text: string, strength: FoldStrength = 'orthographic'): MappedText {
  const table = tableOf(strength);
  const builder = new MappedTextBuilder(text.length);
  for (let i = 0; i < text.length; i++) {
    const folded = table[text.charCodeAt(i)]!;
    if (folded === '') builder.extend(i + 1);
    else builder.push(folded, i, i + 1);
  }
  return builder.build();
}
