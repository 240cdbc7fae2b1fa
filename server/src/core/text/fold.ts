// Folding: the one place that says which spellings count as the same, with a map back to what was written.
// Knows letters, not words or names.

import { identityText, type MappedText, MappedTextBuilder } from '../base/mapped-text.ts';

/**
 * How much a folding removes.
 * - `orthographic`: what writers of one name vary without misspelling it. Compatibility and presentation
 *   forms of letters (ﻻ, ﬁ, Ａ), case, Latin diacritics, tashkeel, tatweel, zero-width and bidi marks, soft
 *   hyphens, the seats of hamza (أإآٱ→ا, ؤ→و, ئ→ي), final ya (ى→ي), ta marbuta (ة→ه), Persian ya, kaf and
 *   heh, curly apostrophes, spaces and hyphens of every width, digits of all scripts. Numbers that are more
 *   than digits (½, ², ①) stay as they are.
 * - `loose`: in addition the bare hamza, apostrophes and the signs of transliteration (ʿ ʾ ' `), and Persian
 *   and Maghrebi letters to the nearest Arabic one (گ چ پ ژ ڤ ڨ). For finding candidates, never for equality.
 */
export type FoldStrength = 'orthographic' | 'loose';

/** `text` folded, without the map: for keys of indexes and comparisons. */
export function foldKey(text: string, strength: FoldStrength = 'orthographic'): string {
  const table = tables[strength];
  let key = '';
  let same = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = table[code] ?? learn(strength, code);
    if (folded.length === 1 && folded.charCodeAt(0) === code) continue;
    // What stays as it is goes over in one piece: a string for each letter would be mostly garbage.
    key += text.slice(same, i) + folded;
    same = i + 1;
  }
  return same === 0 ? text : key + text.slice(same);
}

/** `text` folded, with a map back to `text`. A dropped mark belongs to the letter before it. */
export function fold(text: string, strength: FoldStrength = 'orthographic'): MappedText {
  const table = tables[strength];
  const builder = new MappedTextBuilder();
  let isSame = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = table[code] ?? learn(strength, code);
    if (folded === '') builder.extend(i + 1);
    else builder.push(folded, i, i + 1);
    isSame &&= folded.length === 1 && folded.charCodeAt(0) === code;
  }
  return isSame ? identityText(text) : builder.build();
}

/** What one UTF-16 unit becomes, by unit. Filled as units are met: a draft uses some hundred of the 65,536. */
const tables: Readonly<Record<FoldStrength, string[]>> = {
  orthographic: new Array<string>(0x10000),
  loose: new Array<string>(0x10000),
};

function learn(strength: FoldStrength, code: number): string {
  const folded = foldUnit(String.fromCharCode(code), strength);
  tables[strength][code] = folded;
  return folded;
}

const ORTHOGRAPHIC = pairs(
  'أا إا آا ٱا ٲا ٳا ٵا ؤو ٶو ئي ىي یي ےي ۍي ێي ېي ٸي ةه ہه ۀه ۂه ھه ەه ۃه کك ڪك ۇو ۋو',
  'øo đd łl ħh ıi ŧt ɓb ɗd ƙk',
  "‘' ’' ʼ' ‛' ＇' ‐- ‑- −-",
);
const LONGER: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ŉ: 'n',
};
const LOOSE = pairs('گك چج پب ژز ڤف ڨق ڭك ݣك ڥف ڢف ڧق ٹت ڈد ڑر ںن');
const LOOSE_DROPPED = new Set("ء'`ʿʾ´ʻˈ′‘’ʼ‛＇");

/** From words of two letters, what the first of each becomes: the second. */
function pairs(...lists: string[]): ReadonlyMap<string, string> {
  return new Map(
    lists.flatMap((list) => list.split(' ').map((pair): [string, string] => [pair[0]!, pair[1]!])),
  );
}

function foldUnit(unit: string, strength: FoldStrength): string {
  if (/[\u0640\u0674\p{Cf}\u034f\ufe00-\ufe0f]/u.test(unit)) return '';
  // Marks of Arabic, and those that Latin letters take; vowels of other scripts are no decoration.
  if (
    /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff]|(?=\p{M})[\p{Script=Arabic}\p{Script=Inherited}]/u.test(unit)
  )
    return '';
  if (strength === 'loose' && LOOSE_DROPPED.has(unit)) return '';
  const special = ORTHOGRAPHIC.get(unit) ?? (strength === 'loose' ? LOOSE.get(unit) : undefined);
  if (special !== undefined) return special;
  if (/\p{Nd}/u.test(unit)) return digitOf(unit);
  if (/\p{Zs}/u.test(unit)) return ' ';
  if (/[\p{No}\p{So}\p{Cs}]/u.test(unit)) return unit;
  const plain = compatible(unit);
  const longer = LONGER[plain];
  if (longer !== undefined) return longer;
  return plain === unit ? unit : [...plain].map((part) => foldUnit(part, strength)).join('');
}

/** `unit` in lower case and decomposed; a mark that Unicode sets on a space (ﹶ, ´) is the mark alone, or itself. */
function compatible(unit: string): string {
  const plain = unit.normalize('NFKD').toLowerCase().normalize('NFKD');
  if (!plain.startsWith(' ')) return plain;
  return /[\ufe70-\ufe7f\ufc5e-\ufc63]/.test(unit) ? plain.slice(1) : unit;
}

/** Unicode keeps the ten digits of a script together, beginning at a code that ends in 0 or 6. */
function digitOf(unit: string): string {
  const code = unit.charCodeAt(0);
  const row = code & ~0xf;
  const zero = /\p{Nd}/u.test(String.fromCharCode(row)) ? row : row + 6;
  return String(code - zero);
}
