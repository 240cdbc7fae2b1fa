// Ids for what intake proposes: citation keys of articles, ids of actors and places, in ASCII whatever the script.

/** Arabic letters as one writes them in an address; vowels that Arabic leaves out stay out. */
const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ٱ: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 'a',
  و: 'w',
  ؤ: 'w',
  ي: 'y',
  ى: 'a',
  ئ: 'y',
  ء: '',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  گ: 'g',
  ک: 'k',
  ی: 'y',
  ڤ: 'v',
};

/** Prefixes that Quarto keeps for cross-references, which no citation key may begin with (see `ArticleId` in corpus/). */
const QUARTO = /^(?:fig|tbl|lst|tip|nte|wrn|imp|cau|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|eq|sec)-/;
const LONGEST = 64;

/** Whether `id` can be a citation key. */
export const isArticleId = (id: string): boolean =>
  id.length <= LONGEST && /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(id) && !QUARTO.test(id);

/** `text` as lower-case ASCII words with hyphens, at most `longest` letters, cut between words; '' where nothing is left. */
export function slugOf(text: string, longest = 40): string {
  const ascii = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u0670\u0640]/g, '')
    .normalize('NFC')
    .replace(/[\u0621-\u06cc]/g, (letter) => LETTERS[letter] ?? '')
    .toLowerCase()
    .replace(/['’]/g, '');
  const words = ascii.split(/[^a-z0-9]+/).filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const next = slug === '' ? word.slice(0, longest) : `${slug}-${word}`;
    if (next.length > longest) break;
    slug = next;
  }
  return slug;
}

/** A citation key of these parts that `isTaken` does not have: valid for Pandoc and Quarto. */
export function articleId(parts: readonly string[], isTaken: (id: string) => boolean): string {
  const joined = parts.filter((part) => part !== '').join('-') || 'article';
  return freeId(QUARTO.test(joined) ? `article-${joined}` : joined, isTaken);
}

/** `id`, shortened to what the format allows, with -2, -3… where it is taken. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  const base = id.slice(0, LONGEST - 4).replace(/-+$/, '');
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? base : `${base}-${n}`;
    if (!isTaken(candidate)) return candidate;
  }
}
