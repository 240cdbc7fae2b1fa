// Equality of spelling as a copy editor sees it: letters count, ornaments do not.

const TASHKEEL = /[\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Whether `a` and `b` are spelt alike. Case, tashkeel, tatweel, invisible marks, the shape of apostrophes, the amount of
 * white space and the stops of an acronym (U.N.) are no matter of spelling; hamza, ya, ta marbuta, diacritics and
 * hyphens are.
 */
export const samePlainSpelling = (a: string, b: string): boolean => a === b || plain(a) === plain(b);

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(TASHKEEL, '')
    .replace(INVISIBLE, '')
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^(?:\p{L}\.)+\p{L}?$/u, (acronym) => acronym.replaceAll('.', ''))
    .toLowerCase();
