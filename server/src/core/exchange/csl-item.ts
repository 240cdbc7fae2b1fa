// An article as an item of CSL-JSON, the format that Pandoc, Quarto and Zotero share, and back.

import { lookupTable } from '../base/lookup-table.ts';
import { isObject } from '../corpus/fields.ts';
import { displayName, inLanguage } from '../corpus/house-form.ts';
import type { Article, Corpus } from '../corpus/model.ts';
import { type CslDate, readCslDate, writeCslDate } from './csl-date.ts';
import type { ImportedRecord } from './format.ts';
import { languageTag } from './language-tag.ts';
import { citationKey, urlKey } from './record-keys.ts';

export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly [variable: string]: unknown;
}

type ArticleType = NonNullable<Article['type']>;

/** What each type is in CSL; `genre` tells those apart that CSL has one word for. */
const WRITTEN: Readonly<Record<ArticleType, { readonly type: string; readonly genre?: string }>> = {
  news: { type: 'article-newspaper' },
  opinion: { type: 'article-newspaper', genre: 'Opinion' },
  report: { type: 'report' },
  statement: { type: 'document', genre: 'Statement' },
  interview: { type: 'interview' },
  document: { type: 'document' },
  dataset: { type: 'dataset' },
  video: { type: 'motion_picture' },
  post: { type: 'post' },
};

const READ: Readonly<Record<string, ArticleType>> = lookupTable({
  report: 'report', thesis: 'report', book: 'report', chapter: 'report', 'article-journal': 'report', 'paper-conference': 'report',
  interview: 'interview', dataset: 'dataset', motion_picture: 'video', broadcast: 'video', post: 'post',
  'post-weblog': 'opinion', review: 'opinion', speech: 'statement', document: 'document', legislation: 'document',
  bill: 'document', legal_case: 'document', treaty: 'document', manuscript: 'document', standard: 'document',
}); // biome-ignore format: one a line is no easier to read

function readType(type: unknown, genre: unknown): ArticleType {
  const kind = typeof genre === 'string' ? genre.toLowerCase() : '';
  if (/opinion|editorial|column|رأي|افتتاحية/.test(kind)) return 'opinion';
  if (/statement|press release|بيان/.test(kind)) return 'statement';
  if (kind === 'newspaper' || kind === 'magazine') return 'news';
  if (Object.hasOwn(WRITTEN, kind)) return kind as ArticleType;
  return (typeof type === 'string' && READ[type]) || 'news';
}

const textOf = (value: unknown): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.replace(/\s+/g, ' ').trim() : undefined;
};

/** Markup that CSL allows in titles. */
const withoutMarkup = (text: string): string => text.replace(/<\/?(?:i|b|sup|sub|sc|span)\b[^<>]*>/g, '');

/** The article of a CSL item that begins in `line`; what is wrong with it, where it can be none. */
export function readCslItem(item: unknown, line: number): ImportedRecord | string {
  if (!isObject(item)) return 'This is no item of CSL-JSON';
  const title = withoutMarkup(textOf(item.title) ?? textOf(item['title-short']) ?? '');
  if (title === '') return `The item ${JSON.stringify(item.id ?? '')} has no title`;
  const id = textOf(item.id) ?? textOf(item['citation-key']);
  const key = textOf(item['citation-key']) ?? id;
  const language = languageTag(item.language, title);
  const label = /^\[(.+)\]$/.exec(title)?.[1];
  const date = readCslDate(item.issued);
  const accessed = readCslDate(item.accessed).value;
  const doi = textOf(item.DOI);
  const url = readUrl(item.URL) ?? (doi === undefined ? undefined : `https://doi.org/${encodeURI(doi)}`);
  const outlet = textOf(item['container-title']) ?? textOf(item.publisher);
  const keywords = textOf(item.keyword)
    ?.split(/\s*[,;،]\s*/)
    .filter(Boolean);
  const note = [textOf(item.abstract), textOf(item.note)].filter(Boolean).join('\n');
  return {
    kind: 'article',
    line,
    keys: [
      ...(key === undefined ? [] : [`id:${key}`, citationKey(key)]),
      ...(url === undefined ? [] : [urlKey(url)]),
    ],
    called: key !== undefined && !/^https?:/.test(key) ? key : `${outlet ?? ''} ${date.value ?? ''} ${title}`,
    record: {
      type: readType(item.type, item.genre),
      ...(label === undefined ? { headline: { [language]: title } } : { label: { [language]: label } }),
      language,
      ...(outlet === undefined ? {} : { publisher: { text: outlet } }),
      published: {
        value: date.value ?? null,
        basis: date.value === undefined && date.text === undefined ? 'unknown' : 'stated',
        ...(date.text === undefined ? {} : { text: date.text }),
      },
      ...(item.status === 'retracted' || item.status === 'corrected' ? { status: item.status } : {}),
      ...(url === undefined ? {} : { url }),
      ...(accessed === undefined ? {} : { retrieved: accessed }),
      ...readBylines(item),
      ...(keywords?.length ? { topics: keywords } : {}),
      ...(note === '' ? {} : { note }),
      ...(key === undefined ? {} : { 'x-citation-key': key }),
    },
  };
}

/** A web address as the format wants it: Arabic letters may stand, spaces may not. */
function readUrl(value: unknown): string | undefined {
  const url = textOf(value)?.replaceAll(' ', '%20');
  return url !== undefined && /^https?:\/\/\S+$/.test(url) ? encodeNonAscii(url) : undefined;
}

const encodeNonAscii = (url: string): string =>
  url.replace(/[^ -~]+/g, (letters) => {
    try {
      return encodeURIComponent(letters);
    } catch {
      return '';
    }
  });

const ROLES = { author: undefined, editor: 'editor', translator: 'translator' } as const;

function readBylines(item: Readonly<Record<string, unknown>>): { bylines?: readonly unknown[] } {
  const bylines = Object.entries(ROLES).flatMap(([variable, role]) => {
    const names = item[variable];
    return (Array.isArray(names) ? names : [])
      .map(readName)
      .filter((text) => text !== undefined)
      .map((text) => ({ text, ...(role === undefined ? {} : { role }) }));
  });
  return bylines.length === 0 ? {} : { bylines };
}

function readName(name: unknown): string | undefined {
  if (typeof name === 'string') return textOf(name);
  if (!isObject(name)) return undefined;
  const parts = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'];
  return textOf(name.literal) ?? textOf(parts.map((part) => textOf(name[part]) ?? '').join(' '));
}

/** `article` as an item of CSL-JSON. Names of outlets are those of its language. */
export function writeCslItem(article: Article, corpus: Corpus): CslItem {
  const { id, type = 'news', language, url, retrieved, bylines = [], topics, archived } = article;
  const { value, text } = article.published;
  const issued = value ? writeCslDate(value) : text === undefined ? undefined : { literal: text };
  const outlet = outletOf(article, corpus);
  const people = (role: (byline: (typeof bylines)[number]) => boolean) =>
    bylines.filter(role).map(({ text }) => ({ literal: text }));
  const item: Record<string, unknown> = {
    id,
    ...WRITTEN[type],
    title: titleOf(article),
    author: people(({ role }) => role === undefined || role === 'writer' || role === 'unknown'),
    editor: people(({ role }) => role === 'editor'),
    translator: people(({ role }) => role === 'translator'),
    [type === 'report' || type === 'dataset' ? 'publisher' : 'container-title']: outlet,
    issued,
    accessed: retrieved === undefined ? undefined : writeCslDate(retrieved),
    URL: url,
    archive_location: archived?.url,
    source: article.credits?.find(({ role }) => role === 'agency')?.text,
    keyword: topics?.join(', '),
    status: article.status === 'published' ? undefined : article.status,
    language,
  };
  for (const [variable, value] of Object.entries(item))
    if (value === undefined || (Array.isArray(value) && value.length === 0)) delete item[variable];
  return item as CslItem & { issued?: CslDate };
}

/** The headline in the article's own language; our description in square brackets where it has none. */
export function titleOf({ headline, label, language, id }: Article): string {
  const title = inLanguage(headline, language);
  return title ?? `[${inLanguage(label, language) ?? id}]`;
}

/** What the outlet is called in the article's language. */
export function outletOf({ publisher, language }: Article, corpus: Corpus): string | undefined {
  const { actor, text } = publisher ?? {};
  return actor === undefined
    ? text
    : displayName(corpus, { kind: 'actor', id: actor }, language.split('-')[0]!);
}
