// Reads a typed name as words to look for, in every way that it may be meant: as it stands, two words as one, with the
// article on or off, the first word without proclitics. Knows no names.

import { foldKey } from '../text/fold.ts';
import { isWithArticle, rejoined } from './entity-index.ts';
import { FORM, GAP, type NameWords, readNameWords, unitsToText } from './name-words.ts';
import { type Script, type ScriptNames, scriptNames } from './script-names.ts';

/** A word of a name or of a query: folded, joiners joined, the article off. */
export interface QueryWord {
  readonly text: string;
  readonly script: Script;
  /** The article stood before it. */
  readonly article: boolean;
}

/** One way of reading a query: as typed, or with proclitics cut off. */
export interface Query {
  readonly words: readonly QueryWord[];
  readonly clitics: string;
  /** Two words read as one: a name may be written so, but it is no sign that both are words of it. */
  readonly joined?: true;
  /** What is left of the scores of a reading that is less likely than the query as it stands. */
  readonly trust: number;
  /** A score below this is no match: the reading is meant only where a name is nearly that. */
  readonly least?: number;
  /** What the name has to begin with, as `plainWords` gives it: an article is being typed behind its first words. */
  readonly begins?: string;
}

/** The letters of a text in order, folded, with single spaces for all that is none. */
export const plainWords = (text: string): string =>
  foldKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const ALEF = 0x627;
/** The article as it is written onto its word. */
const ARTICLES: Readonly<Record<Script, string>> = { Arab: 'ال', Latn: 'al' };

/** The words of a name or query: joiners joined, the article off. */
export function wordsOf(text: string): readonly QueryWord[] {
  const words = readNameWords(text, scriptNames('Latn').elisions);
  const found: QueryWord[] = [];
  for (let i = 0; i < words.count; ) {
    const script: Script = words.form[i] === FORM.arabic ? 'Arab' : 'Latn';
    const names = scriptNames(script);
    let joined = '';
    let key = '';
    let article = false;
    for (; i < words.count; i++) {
      key = unitsToText(words.keys, words.keyStart[i]!, words.keyStart[i + 1]!);
      const runsOn = i + 1 < words.count && words.gap[i + 1]! <= GAP.soft;
      const isArticle =
        runsOn && joined === '' && (isAssimilated(words, i, key, names) || isArticleWord(key, names));
      const joiner = runsOn ? names.joiners.get(key) : undefined;
      if (isArticle) article = true;
      else if (joiner !== undefined) joined += joiner;
      else {
        i++;
        break;
      }
    }
    const word = joined === '' ? rejoined(key, names.joiners) : joined + key;
    // «ألبرت» begins with a letter of its own, not with the article.
    const isPlainAlef = text.charCodeAt(words.source[words.keyStart[i - 1]!]!) === ALEF;
    const hasArticle = isPlainAlef && isWithArticle(word, names.article);
    const bare = hasArticle ? word.slice(names.article.length) : word;
    if (bare !== '') found.push({ text: bare, script, article: article || hasArticle });
  }
  return found;
}

const isArticleWord = (key: string, names: ScriptNames): boolean =>
  names.articleForms.has(names.joiners.get(key) ?? '');

/** "as-Sarraj", "Ez Zuetina": the article with the letter that the next word begins with. */
function isAssimilated(words: NameWords, i: number, key: string, names: ScriptNames): boolean {
  return names.assimilatedArticles.has(key) && words.keys[words.keyStart[i + 1]!] === key.charCodeAt(1);
}

/**
 * The ways to read what was typed: as it stands, two words as one, a word without the article that is written onto it,
 * the first word without proclitics. `complete`: the last word is being typed, and may be no more than «الس» yet.
 */
export function readQuery(query: string, complete = false): readonly Query[] {
  const plain = wordsOf(query);
  const whole: Query = { words: plain, clitics: '', trust: 1 };
  const [first, second] = plain;
  if (first === undefined) return [whole];
  const readings = [whole, ...(complete ? begunReadings(whole, query) : [])];
  if (plain.length === 2 && second && first.script === second.script) {
    const joined = { ...first, text: first.text + (second.article ? 'al' : '') + second.text };
    readings.push({ words: [joined], clitics: '', joined: true, trust: 0.92, least: 0.8 });
  }
  if (plain.some(({ article }) => article)) readings.push(withArticles(plain));
  if (first.script === 'Arab') return [...readings, ...withoutProclitics(query, complete)];
  return [...readings, ...withoutWrittenArticle(plain)];
}

/** The ways to read a query whose last word is no more than an article yet, or an article and two letters. */
function begunReadings({ words, clitics, trust }: Query, text: string): readonly Query[] {
  const last = words.at(-1);
  if (!last || last.article) return [];
  const readings: Query[] = [];
  if (last.script === 'Arab' && /^ال./.test(last.text)) {
    const begun = { ...last, text: last.text.slice(ARTICLES.Arab.length), article: true };
    readings.push({ words: [...words.slice(0, -1), begun], clitics, trust: trust * BEGUN_TRUST });
  }
  if (words.length > 1 && isBegunArticle(last))
    readings.push({
      words: words.slice(0, -1),
      clitics,
      trust: trust * BEGUN_TRUST,
      begins: plainWords(text),
    });
  return readings;
}

/** A Latin first word without the article that is written onto it: Elbarka, Lathrun. */
function withoutWrittenArticle([first, ...others]: readonly QueryWord[]): readonly Query[] {
  if (first === undefined || first.article) return [];
  const without = (letters: number): readonly QueryWord[] => [
    { ...first, text: first.text.slice(letters), article: true },
    ...others,
  ];
  if (/^[ae]l.{4}/.test(first.text)) return [{ words: without(2), clitics: '', trust: 0.98 }];
  if (others.length === 0 && /^l[^aeiou].{3}/.test(first.text))
    return [{ words: without(1), clitics: '', trust: 0.92, least: 0.75 }];
  return [];
}

/** Whether a word that is being typed is no more than an article, or the beginning of one: «فائز ا», "Fayez al". */
const isBegunArticle = ({ text, script }: QueryWord): boolean =>
  text === (script === 'Arab' ? 'ا' : 'a') ||
  text === ARTICLES[script] ||
  isArticleWord(text, scriptNames(script));

/** The article as part of its word, as a name in one word has it («ألبرت» without its hamza, Alshehri). */
const withArticles = (words: readonly QueryWord[]): Query => ({
  words: words.map((word) =>
    word.article ? { ...word, text: ARTICLES[word.script] + word.text, article: false } : word,
  ),
  clitics: '',
  trust: 0.99,
  least: 0.93,
});

function withoutProclitics(query: string, complete: boolean): readonly Query[] {
  const words = readNameWords(query);
  const first = query.slice(words.start[0], words.end[0]);
  const rest = query.slice(words.end[0]);
  const readings: Query[] = [];
  for (const { written, fused } of scriptNames('Arab').proclitics.get(first.charCodeAt(0)) ?? []) {
    if (!first.startsWith(written) || first.length < written.length + 2) continue;
    const core = first.slice(written.length);
    if (fused && !core.startsWith('ل')) continue;
    const text = (fused ? 'ا' : '') + core + rest;
    const reading: Query = { words: wordsOf(text), clitics: written, trust: CLITIC_TRUST };
    readings.push(reading, ...(complete ? begunReadings(reading, text) : []));
  }
  return readings;
}

/** A word that begins like the article hardly ever begins with letters of its own («ألبرت»). */
const BEGUN_TRUST = 0.99;
/** A first word is more likely whole than behind a proclitic. */
const CLITIC_TRUST = 0.97;
