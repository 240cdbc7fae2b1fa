// BibTeX and BibLaTeX. Citation.js reads the LaTeX in them; what it gives is CSL-JSON. Entries are written as BibLaTeX,
// in UTF-8: Arabic needs no commands.

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { dateBounds } from '../corpus/date.ts';
import { isObject } from '../corpus/fields.ts';
import type { Article, Corpus } from '../corpus/model.ts';
import { type BibEntry, bibEntries } from './bibtex-entries.ts';
import { outletOf, readCslItem, titleOf } from './csl-item.ts';
import type { ExchangeFormat, ImportedRecord, ImportItem } from './format.ts';
import { babelName } from './language-tag.ts';
import { readWhole } from './read-text.ts';

export const bibtex: ExchangeFormat = {
  id: 'bibtex',
  name: 'BibTeX or BibLaTeX',
  extensions: ['bib', 'bibtex'],
  async *read(chunks): AsyncGenerator<ImportItem> {
    const text = await readWhole(chunks);
    if (typeof text !== 'string') return yield text;
    const { entries, problems } = bibEntries(text);
    if (entries.length + problems.length === 0)
      yield { line: 1, message: 'There is no BibTeX entry in this file' };
    const strings = new Map(
      entries.filter(({ type }) => type === 'string').map((entry) => [entry.key.toLowerCase(), entry.text]),
    );
    const byKey = new Map(entries.map((entry) => [entry.key, entry]));
    for (const entry of entries) {
      if (['string', 'comment', 'preamble'].includes(entry.type)) continue;
      const read = readEntry(entry, strings, byKey);
      yield typeof read === 'string' ? { line: entry.line, message: `${read}; the entry is left out` } : read;
    }
    yield* problems;
  },
  *write(corpus) {
    for (const article of corpus.articles.values()) yield writeEntry(article, corpus);
  },
};

/** The article of an entry, with the strings and the entry that it refers to; what is wrong, where it can be none. */
function readEntry(
  entry: BibEntry,
  strings: ReadonlyMap<string, string>,
  byKey: ReadonlyMap<string, BibEntry>,
): ImportedRecord | string {
  const { text, key, line } = entry;
  const words = [...text.matchAll(/[=#]\s*([a-z][\w:-]*)/gi)].map(([, word]) =>
    strings.get(word!.toLowerCase()),
  );
  const needed = [...new Set(words.filter((word) => word !== undefined))].join('\n');
  const parent = /\bcrossref\s*=\s*[{"]\s*([^\s{}",]+)/i.exec(text)?.[1];
  const above = parent === undefined ? '' : (byKey.get(parent)?.text ?? '');
  let items: unknown[];
  try {
    items = itemsOf(`${needed}\n${text}\n${above}`);
  } catch {
    try {
      items = itemsOf(`${needed}\n${text}`);
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      return `The entry "${key}" cannot be read (${reason.replace(/ at line.*$/, '')})`;
    }
  }
  const item = items.find((one) => isObject(one) && one.id === key);
  if (!isObject(item)) return `The entry "${key}" cannot be read`;
  // The date as it stands says more than CSL can: about when, open ends, times.
  const date = /\bdate\s*=\s*[{"]([^{}"]*)[}"]/i.exec(text)?.[1]?.trim();
  return readCslItem(date !== undefined && dateBounds(date) ? { ...item, issued: date } : item, line);
}

const itemsOf = (text: string): unknown[] =>
  plugins.input.chain(text, { forceType: '@biblatex/text', generateGraph: false });

type ArticleType = NonNullable<Article['type']>;

const ENTRY_TYPES: Readonly<Partial<Record<ArticleType, string>>> = {
  news: 'article',
  opinion: 'article',
  report: 'report',
  dataset: 'dataset',
  video: 'video',
  post: 'online',
};

const OUTLET_FIELDS: Readonly<Record<string, string>> = {
  article: 'journaltitle',
  report: 'institution',
  dataset: 'publisher',
  video: 'publisher',
  online: 'organization',
  misc: 'organization',
};

function writeEntry(article: Article, corpus: Corpus): string {
  const { id, type = 'news', language, published, url, retrieved, bylines = [], topics } = article;
  const entryType = ENTRY_TYPES[type] ?? 'misc';
  const outlet = outletOf(article, corpus);
  const people = (role: (byline: (typeof bylines)[number]) => boolean): string | undefined => {
    const names = bylines.filter(role).map(({ text }) => `{${escapeTex(text)}}`);
    return names.length === 0 ? undefined : names.join(' and ');
  };
  const subtype = type === 'news' ? 'newspaper' : entryType === type ? undefined : type;
  const tex = (text: string | undefined) => (text === undefined ? undefined : escapeTex(text));
  const fields: Readonly<Record<string, string | undefined>> = {
    title: escapeTex(titleOf(article)),
    author: people(({ role }) => role === undefined || role === 'writer' || role === 'unknown'),
    editor: people(({ role }) => role === 'editor'),
    translator: people(({ role }) => role === 'translator'),
    [OUTLET_FIELDS[entryType] ?? 'organization']: tex(outlet),
    date: published.value ?? undefined,
    entrysubtype: subtype,
    url: url?.replaceAll('{', '%7B').replaceAll('}', '%7D'),
    urldate: retrieved,
    langid: babelName(language),
    keywords: topics?.map(escapeTex).join(', '),
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([field, value]) => `  ${field} = {${value}}`);
  return `@${entryType}{${id},\n${lines.join(',\n')}\n}\n\n`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  "'": "{'}",
  '`': '{`}',
  '-': '{-}',
};

/** `text` so that TeX prints it as it is; hyphens and quotes are only kept apart where they would join. */
const escapeTex = (text: string): string =>
  text
    .replace(/[\\{}~^]/g, (sign) => TEX[sign]!)
    .replace(/[&%#_$]/g, '\\$&')
    .replace(/-(?=-)|'(?=')|`(?=`)/g, (sign) => TEX[sign]!);
