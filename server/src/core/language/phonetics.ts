// How a word sounds, in one small alphabet for Arabic and Latin letters, and how alike two words sound. Rule-based:
// the letters of Arabic romanisation systems (ALA-LC, BGN/PCGN, DIN 31635 and their loose newspaper kin), and the Latin
// spellings of English, French and Italian that Arabic names are met in. Knows no names.

import { foldKey } from '../text/fold.ts';

/** Arabic letters, folded, to sounds. Long vowels stay apart from w and y only where the letter tells. */
const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'T',
  ج: 'j',
  ح: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'D',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'S',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'Z',
  ع: '3',
  غ: 'G',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  پ: 'p',
  چ: 'c',
  گ: 'g',
  ڤ: 'v',
  ڨ: 'g',
  ڭ: 'g',
  ژ: 'j',
};

/** Groups of Latin letters to sounds, longest first; single letters that stand for themselves are not listed. */
const LATIN: readonly (readonly [string, string])[] = [
  ['tsch', 'c'],
  ['tch', 'c'],
  ['sch', 'S'],
  ['gia', 'ja'],
  ['gio', 'jo'],
  ['giu', 'ju'],
  ['sce', 'Se'],
  ['sci', 'Si'],
  ['kh', 'x'],
  ['gh', 'G'],
  ['sh', 'S'],
  ['th', 'T'],
  ['dh', 'D'],
  ['ch', 'c'],
  ['ph', 'f'],
  ['zh', 'j'],
  ['dj', 'j'],
  ['ck', 'k'],
  ['qu', 'k'],
  ['ce', 'se'],
  ['ci', 'si'],
  ['cy', 'si'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['x', 'ks'],
  ['c', 'k'],
];
const LATIN_BY_FIRST = new Map<string, readonly (readonly [string, string])[]>();
for (const rule of LATIN) LATIN_BY_FIRST.set(rule[0][0]!, [...(LATIN_BY_FIRST.get(rule[0][0]!) ?? []), rule]);

/** The sounds of a word of either script, as a string over `bcdfghjklmnpqrstvwxyz`, `DGSTZ3`, vowels and `@` (ة); doubles once. */
export function soundsOf(word: string): string {
  const key = foldKey(word);
  let sounds = '';
  const push = (more: string): void => {
    for (const sound of more) if (sounds[sounds.length - 1] !== sound) sounds += sound;
  };
  for (let at = 0; at < key.length; ) {
    const arabic = ARABIC[key[at]!];
    if (arabic !== undefined) {
      // Two of a letter stand for two sounds here; what is doubled is written once.
      sounds += arabic;
      at++;
      continue;
    }
    const rule = LATIN_BY_FIRST.get(key[at]!)?.find(([letters]) => key.startsWith(letters, at));
    if (rule) {
      push(rule[1]);
      at += rule[0].length;
    } else {
      if (/[a-z0-9]/.test(key[at]!)) push(key[at]!);
      at++;
    }
  }
  return levelEnding(sounds, key);
}

/** The feminine ending, in its own sound where Arabic writes it (ة, folded ه), without its silent h where Latin does. */
function levelEnding(sounds: string, key: string): string {
  if (sounds.length < 3) return sounds;
  if (key.endsWith('ه')) return `${sounds.slice(0, -1)}@`;
  return /[ae]h$/.test(sounds) && key.endsWith('h') ? sounds.slice(0, -1) : sounds;
}

const CLASS: Readonly<Record<string, string>> = {
  b: 'b',
  p: 'b',
  t: 't',
  T: 't',
  d: 'd',
  D: 'd',
  z: 'z',
  Z: 'z',
  s: 's',
  S: 'S',
  c: 'S',
  j: 'k',
  g: 'k',
  G: 'k',
  q: 'k',
  k: 'k',
  x: 'k',
  f: 'f',
  v: 'f',
  l: 'l',
  m: 'm',
  n: 'n',
  r: 'r',
};

/** The classes of the consonants alone: what spellings of one name in any system share (`ktf` of القذافي and Gaddafi). */
export function skeletonOf(sounds: string): string {
  let skeleton = '';
  for (const sound of sounds) {
    const kind = CLASS[sound];
    if (kind !== undefined) skeleton += kind;
  }
  return skeleton;
}

/** Sounds that one system writes for the other, with what the exchange costs (a wrong letter costs 1). */
const NEAR: readonly (readonly [string, number])[] = [
  ['kq', 0.1],
  ['gq', 0.2],
  ['gG', 0.15],
  ['Gq', 0.2],
  ['gj', 0.2],
  ['gk', 0.4],
  ['Gk', 0.6],
  ['Gx', 0.4],
  ['xk', 0.3],
  ['xh', 0.3],
  ['xc', 0.3],
  ['ck', 0.35],
  ['cS', 0.15],
  ['cj', 0.4],
  ['jS', 0.4],
  ['jy', 0.4],
  ['jz', 0.5],
  ['hq', 0.7],
  ['@a', 0],
  ['@e', 0.05],
  ['@h', 0.1],
  ['@i', 0.2],
  ['@t', 0.25],
  ['Tt', 0.15],
  ['Ts', 0.3],
  ['Dd', 0.1],
  ['Dz', 0.25],
  ['DZ', 0.1],
  ['DT', 0.3],
  ['Zz', 0.1],
  ['Zd', 0.2],
  ['td', 0.4],
  ['sz', 0.3],
  ['sS', 0.4],
  ['sk', 0.7],
  ['ts', 0.8],
  ['bp', 0.15],
  ['vf', 0.15],
  ['vb', 0.4],
  ['pf', 0.4],
  ['vw', 0.15],
  ['fw', 0.6],
  ['bf', 0.7],
  ['mn', 0.6],
  ['rl', 0.7],
  ['wu', 0.05],
  ['wo', 0.1],
  ['yi', 0.05],
  ['ye', 0.1],
  ['wa', 0.4],
  ['ya', 0.35],
  ['wy', 0.6],
  ['3a', 0.1],
  ['3i', 0.15],
  ['3u', 0.15],
  ['3o', 0.15],
  ['3e', 0.15],
  ['3h', 0.5],
  ['ha', 0.5],
  ['he', 0.5],
  ['ae', 0.15],
  ['ai', 0.25],
  ['ao', 0.25],
  ['au', 0.3],
  ['ei', 0.1],
  ['eo', 0.3],
  ['eu', 0.3],
  ['io', 0.35],
  ['iu', 0.3],
  ['ou', 0.1],
];

const costs = new Float32Array(128 * 128).fill(1);
for (let code = 0; code < 128; code++) costs[code * 128 + code] = 0;
for (const [pair, cost] of NEAR) {
  const a = pair.charCodeAt(0);
  const b = pair.charCodeAt(1);
  costs[a * 128 + b] = cost;
  costs[b * 128 + a] = cost;
}

/** What it costs that a sound is written in one word only. */
const GAPS: Readonly<Record<string, number>> = {
  a: 0.25,
  e: 0.25,
  i: 0.25,
  o: 0.3,
  u: 0.3,
  h: 0.4,
  w: 0.5,
  y: 0.45,
  '3': 0.1,
  '@': 0.2,
};
/** The same between the scripts: Arabic does not write short vowels. */
const GAPS_ACROSS: Readonly<Record<string, number>> = {
  ...GAPS,
  a: 0.08,
  e: 0.06,
  i: 0.08,
  o: 0.1,
  u: 0.1,
  w: 0.4,
  y: 0.35,
  h: 0.3,
};
const gapTable = (byLetter: Readonly<Record<string, number>>): Float32Array => {
  const table = new Float32Array(128).fill(1);
  for (const [letter, cost] of Object.entries(byLetter)) table[letter.charCodeAt(0)] = cost;
  return table;
};
const gapsWithin = gapTable(GAPS);
const gapsAcross = gapTable(GAPS_ACROSS);

/** Three rows of the distance table, kept between calls so that a search allocates nothing. */
let rows = [new Float32Array(64), new Float32Array(64), new Float32Array(64)] as const;

/** What separates two words by sound. */
export interface SoundDistance {
  /** Cost of making one of the other. */
  readonly whole: number;
  /** Cost of making `a` of the beginning of `b`. */
  readonly prefix: number;
}

/**
 * The distance between two results of `soundsOf`: 0 for the same, about 1 for each wrong sound, little for sounds that
 * writers exchange. `across`: the words are of two scripts.
 */
export function soundDistance(a: string, b: string, across: boolean): SoundDistance {
  const gaps = across ? gapsAcross : gapsWithin;
  const width = b.length + 1;
  if (rows[0].length < width)
    rows = [new Float32Array(width * 2), new Float32Array(width * 2), new Float32Array(width * 2)];
  let [beforeLast, last, row] = rows;
  last[0] = 0;
  for (let j = 1; j < width; j++) last[j] = last[j - 1]! + gaps[b.charCodeAt(j - 1)]!;
  for (let i = 1; i <= a.length; i++) {
    const unit = a.charCodeAt(i - 1);
    const drop = gaps[unit]!;
    row[0] = last[0]! + drop;
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      let best = last[j - 1]! + costs[unit * 128 + other]!;
      const without = last[j]! + drop;
      if (without < best) best = without;
      const inserted = row[j - 1]! + gaps[other]!;
      if (inserted < best) best = inserted;
      // Neighbours in the wrong order: a slip of the fingers.
      if (i > 1 && j > 1 && unit === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other && unit !== other) {
        const swapped = beforeLast[j - 2]! + 0.6;
        if (swapped < best) best = swapped;
      }
      row[j] = best;
    }
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  let prefix = last[0]!;
  for (let j = 1; j < width; j++) if (last[j]! < prefix) prefix = last[j]!;
  return { whole: last[width - 1]!, prefix };
}
